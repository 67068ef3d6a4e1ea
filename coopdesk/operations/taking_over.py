"""Letting files enter as their papers say: at any stage, with known or unknown days, several stages in one act.

What was taken over counts in stocks, never in the flows of the day of typing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import Beneficiary, File, Grant, Step, Tranche
from coopdesk.operations import consequences
from coopdesk.operations import settings as figures
from coopdesk.operations.guards import GUARDS, Case
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import StepEntry, append, in_force, problems_of, set_stage, steps_of, take_back
from coopdesk.operations.upkeep.grants import BEFORE_SIGNATURE
from coopdesk.store.writing import Writing, writing

_TAKEN_OVER = mark("Step", "Taken over from paper")
_BEFORE = mark("Step", "This date is before that of «{stage}» ({day})")
_UNSIGNED = mark("Step", "Take over the agreement of the grant first: it is «{stage}»")
# Of a grant that was signed, what holds whatever its papers say.
_SUMS = ("amount_decided", "tranches_sum")
_BEFORE_REGISTRATION = frozenset({"identified", "informed"})
_ENDED = frozenset({"cancelled", "recovery"})


def take_over(session: Session, record: File, *entries: StepEntry) -> Changes:
    """Let a file enter at a stage, or go through several, as its papers say; all of them or none.

    The registration that came by itself when the record was typed gives way. Raises Invalid, CannotDo; where there are
    several entries the field of a problem begins with their stage: `constituted.effective_on`.
    """
    place = {stage.code: at for at, stage in enumerate(record.lifecycle().stages)}
    along = sorted(entries, key=lambda entry: place.get(entry.stage, 0))
    entries = tuple(replace(entry, taken_over=True) for entry in along)
    if problems := list(_problems(session, record, entries)):
        raise Invalid(problems)
    with writing(session.desk, session.author) as write:
        _give_way(write, record, entries)
        kinds: set[str] = set()
        for entry in entries:
            step = append(write, record, entry)
            kinds |= consequences.follow_paper(write, session, record, step)
    return Changes.of(record.kind(), "step", *kinds, record_id=record.id)


def open_to_paper(record: File) -> tuple[str, ...]:
    """The stages of the path that no step in force holds yet, in their order."""
    held = {step.stage for step in in_force(steps_of(record)) if not _came_by_itself(record, step)}
    return tuple(stage.code for stage in record.lifecycle().path if stage.code not in held)


def _give_way(write: Writing, record: File, entries: Sequence[StepEntry]) -> None:
    held = in_force(steps_of(record))
    if len(held) != 1 or not _came_by_itself(record, held[0]):
        return
    take_back(write, record, held[0], str(_TAKEN_OVER))
    stages = {entry.stage for entry in entries}
    if isinstance(record, Beneficiary) and "registered" not in stages and stages - _BEFORE_REGISTRATION:
        append(write, record, StepEntry("registered", None, taken_over=True, note=str(_TAKEN_OVER)))


def _came_by_itself(record: File, step: Step) -> bool:
    begins = ("registered",) if isinstance(record, Beneficiary) else record.lifecycle().begins[:1]
    is_bare = not any(getattr(step, name) for name in ("document_number", "decided_by", "note"))
    return not step.taken_over and step.stage in begins and is_bare


def _problems(session: Session, record: File, entries: Sequence[StepEntry]) -> Iterator[Problem]:
    several = len(entries) > 1
    for entry in entries:
        found = [*problems_of(entry, record.lifecycle(), session.today), *_money(session, record, entry)]
        for problem in found:
            yield replace(problem, field=f"{entry.stage}.{problem.field}") if several else problem
    yield from _out_of_order(record, entries)
    yield from _against_itself(session, record, entries)


def _out_of_order(record: File, entries: Iterable[StepEntry]) -> Iterator[Problem]:
    """Along the path no stage was reached before the one that leads to it."""
    place = {stage.code: at for at, stage in enumerate(record.lifecycle().path)}
    dated = [entry for entry in entries if entry.effective_on and entry.stage in place]
    dated.sort(key=lambda entry: place[entry.stage])
    former: StepEntry | None = None
    for entry in dated:
        if former is not None and entry.effective_on < former.effective_on:
            label = record.lifecycle().stage(former.stage).label
            text = _BEFORE.filled(stage=label, day=show_day(former.effective_on))
            yield Problem(f"{entry.stage}.effective_on", "before_former_step", text)
        else:
            former = entry


def _against_itself(session: Session, record: File, entries: Sequence[StepEntry]) -> Iterator[Problem]:
    """What the file itself says forbids its stage, such as a course that was opened before its first day."""
    held = [step for step in in_force(steps_of(record)) if not _came_by_itself(record, step)]
    last = max((step.id for step in held), default=0)
    to_come = [Step(id=last + at, **vars(entry)) for at, entry in enumerate(entries, start=1)]
    as_it_will_be = type(record)(**record.__data__)
    set_stage(as_it_will_be, [*held, *to_come])
    for problem in as_it_will_be.problems(session.today):
        if problem.blocks:
            yield Problem("effective_on", problem.code, problem.text)


def _money(session: Session, record: File, entry: StepEntry) -> Iterator[Problem]:
    """Sums hold from the agreement on, for what is taken over too; money was paid under an agreement."""
    if isinstance(record, Grant) and entry.stage not in BEFORE_SIGNATURE | _ENDED:
        case = Case(record, figures.values_on(session), session.today, session.today.isoformat(), entry.stage)
        conditions = (condition for name in _SUMS for condition in GUARDS[name](case))
        yield from (condition.problem() for condition in conditions if condition.blocks)
    if isinstance(record, Tranche) and entry.stage != "foreseen":
        grant = Grant.get_by_id(record.value("grant"))
        if grant.stage in BEFORE_SIGNATURE:
            stage = grant.lifecycle().stage(grant.stage)
            yield Problem("stage", "grant_unsigned", _UNSIGNED.filled(stage=stage.label if stage else "—"))
