"""Moving a file along its life cycle: what may follow, why something may not, the step, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from coopdesk.core.days import show_day
from coopdesk.core.folding import clean
from coopdesk.core.language import listed, mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import REGISTERS, File
from coopdesk.entities.lifecycles import Stage
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations import consequences
from coopdesk.operations import settings as figures
from coopdesk.operations.guards import GUARDS, Case, Condition
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import (
    StepEntry,
    append,
    following,
    in_order,
    present,
    problems_of,
    steps_of,
)
from coopdesk.store.writing import Writing, writing


@dataclass(frozen=True, slots=True)
class Opening:
    """A stage that may follow, and its conditions; those that block are the reason why it can not follow yet."""

    stage: Stage
    conditions: tuple[Condition, ...]

    @property
    def is_open(self) -> bool:
        return not any(condition.blocks for condition in self.conditions)


def openings(session: Session, record: File) -> list[Opening]:
    """What may follow the present stage of a record, in the order of its life cycle."""
    settings = figures.values_on(session)
    return [Opening(stage, tuple(_conditions(session, record, stage, settings))) for stage in following(record)]


def advance(session: Session, record: File, entry: StepEntry) -> Changes:
    """Move a record to a stage that may follow its own, with whatever follows in other registers, in one transaction.

    Raises Invalid with a problem for each thing that is missing or forbids it, CannotDo.
    """
    with writing(session.desk, session.author) as write:
        kinds = move(write, session, record, entry)
    return Changes.of(record.kind(), "step", *kinds, record_id=record.id)


def advance_all(
    session: Session, records: Iterable[File], entry: StepEntry
) -> tuple[Changes, list[tuple[File, tuple[Problem, ...]]]]:
    """Move many records one step: all of them in one transaction, or none and a list of who could not and why.

    Without a date, each goes on the day that the stage has by itself.
    """
    refused: list[tuple[File, tuple[Problem, ...]]] = []
    kinds: set[str] = set()
    try:
        with writing(session.desk, session.author) as write:
            for record in records:
                try:
                    kinds |= {record.kind(), *move(write, session, record, _dated(record, entry))}
                except Invalid as error:
                    refused.append((record, error.problems))
            if refused:
                raise _NotAll
    except _NotAll:
        return Changes(), refused
    return Changes.of("step", *kinds), []


def day_of_itself(record: File, stage: str | None) -> str | None:
    """The day of the record on which a stage comes about by itself; None where there is no such day."""
    found = record.lifecycle().stage(stage)
    return record.value(found.its_day) if found is not None and found.its_day else None


def _dated(record: File, entry: StepEntry) -> StepEntry:
    return replace(entry, effective_on=entry.effective_on or day_of_itself(record, entry.stage))


class _NotAll(Exception):
    """Some record could not be moved: the others are not moved either."""


def move(write: Writing, session: Session, record: File, entry: StepEntry) -> set[str]:
    """Move a record inside a transaction already begun; gives the kinds of the other records that followed."""
    stage = record.lifecycle().stage(entry.stage)
    problems = problems_of(entry, record.lifecycle(), session.today)
    if stage is not None:
        problems += _forbidden(record, stage, entry)
        problems += _missing(stage, entry)
    if problems:
        raise Invalid(problems)
    blocking = [one for one in _conditions(session, record, stage, figures.values_on(session), entry) if one.blocks]
    if blocking:
        raise Invalid([one.problem() for one in blocking])
    if entry.decided_by is None and len(stage.decides) == 1:
        entry = replace(entry, decided_by=stage.decides[0])
    step = append(write, record, entry)
    return consequences.follow(write, session, record, step)


def may_follow(record: File, stage: str) -> bool:
    """Whether a stage may come after the present one, whatever its conditions."""
    return stage in {one.code for one in following(record)}


def _forbidden(record: File, stage: Stage, entry: StepEntry) -> list[Problem]:
    """The stage does not follow the present one, the day is before it, or another body decides."""
    here = record.lifecycle().stage(record.stage)
    if not may_follow(record, stage.code):
        if here is None:
            text = mark("Step", "A file can not begin with «{stage}»").filled(stage=stage.label)
        else:
            text = mark("Step", "«{stage}» can not follow «{present}»").filled(stage=stage.label, present=here.label)
        return [Problem("stage", "not_allowed", text)]
    problems = []
    former = present(steps_of(record), record.lifecycle())
    day = _latest_day(record)
    if former is not None and day and entry.effective_on and entry.effective_on < day:
        text = mark("Step", "This date is before that of the present stage ({day})").filled(day=show_day(day))
        problems.append(Problem("effective_on", "before_former_step", text))
    if entry.decided_by in DECIDER.codes and stage.decides and entry.decided_by not in stage.decides:
        text = mark("Step", "This is decided by: {who}")
        who = listed(DECIDER.label(code) for code in stage.decides)
        problems.append(Problem("decided_by", "wrong_decider", text.filled(who=who)))
    return problems


def _latest_day(record: File) -> str | None:
    """The day of the present stage, or of the last dated step before it."""
    held = in_order(steps_of(record), record.lifecycle())
    return next((step.effective_on for step in reversed(held) if step.effective_on), None)


_NEEDED = {
    "document_number": mark("Step", "Write the number of the document"),
    "document_date": mark("Step", "Write the date of the document"),
    "place": mark("Step", "Write the court or authority"),
    "note": mark("Step", "Write the reason"),
}


def _missing(stage: Stage, entry: StepEntry) -> list[Problem]:
    return [Problem(name, "missing", _NEEDED[name]) for name in stage.needs if not getattr(entry, name)]


def _conditions(
    session: Session, record: File, stage: Stage, settings: Mapping[str, Any], entry: StepEntry | None = None
) -> list[Condition]:
    day = (entry.effective_on if entry else None) or session.today.isoformat()
    case = Case(record, settings, session.today, day, stage.code)
    return [condition for name in stage.guards for condition in GUARDS[name](case)]


def file_of(number: str) -> File:
    """The file of a human number, whatever its register. Raises CannotDo when no such file is on the desk."""
    wanted = clean(number).upper()
    for entity in REGISTERS:
        if issubclass(entity, File) and wanted.startswith(f"{entity.letter}-"):
            found = entity.get_or_none(entity.number == wanted, entity.deleted_at.is_null())
            if found is not None:
                return found
    raise CannotDo(mark("Step", "No file has the number {number}").filled(number=number))
