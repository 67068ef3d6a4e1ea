"""The joint committee at work: the agenda drawn from what waits, and decisions that move what they decide."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from coopdesk.core.folding import fold
from coopdesk.core.language import mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import (
    AgendaItem,
    AnnualProgramme,
    Decision,
    File,
    Grant,
    Meeting,
    NominationList,
    ProgrammeLine,
    Project,
)
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import may_follow, move
from coopdesk.operations.projects import by_the_committee, can_be_decided, decide_project
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import Writing, writing

# What waits for the committee: the register, its stages, and the field that points to it from an agenda or a decision.
WAITING: tuple[tuple[type[File], tuple[str, ...], str], ...] = (
    (NominationList, ("sent",), "nomination_list"),
    (Project, ("committee",), "project"),
    (Grant, ("proposed",), "grant"),
)
# The stage to which a decision of each kind moves a grant.
GRANT_STAGES = {"approve": "decided", "refuse": "cancelled"}
_POINT = mark("Agenda", "{what}: {title} ({number})")


def waiting() -> Iterator[tuple[str, File]]:
    """Everything that waits for a decision, with the field that points to it."""
    for entity, stages, field in WAITING:
        chosen = entity.select().where(entity.stage.in_(stages), entity.deleted_at.is_null()).order_by(entity.stage_on)
        for record in chosen:
            yield field, record


def find_lines(session: Session, typed: str, limit: int) -> list[tuple[int, str, str]]:
    """Lines of the programmes that have every word typed: their id, activity and year, those of the last year first."""
    words = fold(typed).split()
    lines = (
        ProgrammeLine.select(ProgrammeLine, AnnualProgramme)
        .join(AnnualProgramme)
        .where(ProgrammeLine.deleted_at.is_null(), AnnualProgramme.deleted_at.is_null())
        .order_by(AnnualProgramme.year.desc(), ProgrammeLine.id)
    )
    found = (line for line in lines if words and all(word in fold(line.activity) for word in words))
    return [(line.id, line.title, str(line.programme.year)) for line in itertools.islice(found, limit)]


def draw_agenda(session: Session, meeting: Meeting) -> Changes:
    """Put on the agenda of a meeting whatever waits and is on no agenda of a meeting to come. Raises CannotDo."""
    with writing(session.desk, session.author) as write:
        settings = figures.values_on(session)
        rank = AgendaItem.select().where(AgendaItem.meeting == meeting.id, AgendaItem.deleted_at.is_null()).count()
        for field, record in waiting():
            if _is_on_an_agenda(field, record):
                continue
            rank += 1
            values = {"what": record.title_label, "title": record.title, "number": record.number}
            item = AgendaItem(meeting=meeting.id, rank=rank, subject=str(_POINT.filled(**values)))
            setattr(item, field, record.id)
            records.put(write, session, item, settings)
    return Changes.of(AgendaItem.kind(), record_id=meeting.id)


def take_decision(session: Session, decision: Decision) -> Changes:
    """Write a decision of a meeting that was held, and move the project or grant that it decides.

    Raises Invalid, CannotDo.
    """
    meeting = records.get(Meeting.kind(), decision.value("meeting"))
    if meeting.stage not in ("held", "minutes_signed"):
        text = mark("Decision", "Only a meeting that was held decides")
        raise Invalid([Problem("meeting", "not_held", text)])
    is_new = decision.is_new
    with writing(session.desk, session.author) as write:
        records.put(write, session, decision, figures.values_on(session), registered_on=meeting.stage_on)
        kinds = {Decision.kind()}
        if is_new:
            kinds |= _carry_out(write, session, decision, meeting.stage_on)
    return Changes.of(*kinds, record_id=decision.id, result=decision)


def _carry_out(write: Writing, session: Session, decision: Decision, held_on: str) -> set[str]:
    """Move the project and the grant that a decision is about; what can not follow stays where it is.

    Gives the kinds of the records that were touched.
    """
    kinds: set[str] = set()
    outcome = decision.decision_kind
    if (project := _decided(Project, decision)) and can_be_decided(project, outcome):
        day = max(held_on, project.stage_on)
        kinds |= decide_project(write, session, project, outcome, decision.number, day, decision.subject)
    stage = GRANT_STAGES.get(outcome)
    if (grant := _decided(Grant, decision)) and stage and may_follow(grant, stage):
        day = max(held_on, grant.stage_on)
        entry = by_the_committee(stage, day, decision.number, decision.subject)
        kinds |= {grant.kind(), *move(write, session, grant, entry)}
    return kinds


def _decided(entity: type[File], decision: Decision) -> Any:
    """The file of a register that a decision is about, if it is about one."""
    record_id = decision.value(entity.kind())
    return None if record_id is None else records.get(entity.kind(), record_id)


def _is_on_an_agenda(field: str, record: File) -> bool:
    """Whether a meeting to come already speaks of it."""
    column = AgendaItem._meta.fields[field]
    return (
        AgendaItem.select()
        .join(Meeting, on=AgendaItem.meeting == Meeting.id)
        .where(column == record.id, AgendaItem.deleted_at.is_null(), Meeting.stage == "convened")
        .exists()
    )


def is_late(decision: Decision, today: str) -> bool:
    """Whether a decision should have been carried out by now."""
    return decision.stage in ("taken", "under_way") and decision.due_on < today
