"""The minutes of a meeting of the joint committee, signed by both parties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coopdesk.core.days import long_day
from coopdesk.core.language import code, mark
from coopdesk.entities import AgendaItem, CommitteeMember, Decision, Meeting
from coopdesk.operations import settings as figures
from coopdesk.operations.guards import GUARDS, Case
from coopdesk.operations.paper.document import Block, Paper, Prose, TableColumn
from coopdesk.operations.paper.facts import facts_of, parts_table, prose_of, stage_label
from coopdesk.operations.paper.framing import both_parties, framed, signed
from coopdesk.operations.parts import parts_of
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "Minutes of the joint central committee")
_MEMBERS, _AGENDA = mark("Meeting", "Members"), mark("Meeting", "Agenda")
_DECISIONS, _STAGE = mark("Meeting", "Decisions"), mark("List", "Stage")
_NUMBER = mark("List", "Number")
_LINES = 8
_CHAIR, _SECRETARY = mark("Meeting", "Chair"), mark("Meeting", "Secretary")
_NO_MEMBER, _NO_POINT = mark("Paper", "Nobody was called yet"), mark("Paper", "No point is on the agenda yet")
_NO_DECISION = mark("Paper", "No decision was taken")


def meeting_paper(session: Session, meeting: Meeting) -> Paper:
    """The minutes of one meeting."""
    day = long_day(date.fromisoformat(meeting.meeting_day), code())
    return framed(
        session,
        str(_TITLE),
        _blocks(session, meeting),
        number=meeting.number,
        subtitle=f"{meeting.title} — {day}",
        joint=True,
        personal=False,
    )


def _blocks(session: Session, meeting: Meeting) -> Iterator[Block | None]:
    yield from facts_of(meeting, leave_out=("subject", "meeting_day"))
    members = parts_of(CommitteeMember, "meeting", meeting, "party")
    columns = (("name", 30), ("party", 18), ("capacity", 34), ("present", 12))
    yield parts_table(str(_MEMBERS), CommitteeMember, members, columns, empty=str(_NO_MEMBER))
    case = Case(meeting, figures.values_on(session), session.today, session.today.isoformat())
    if members:
        yield Prose("\n".join(str(one.text) for one in GUARDS["quorum"](case)))
    agenda = parts_of(AgendaItem, "meeting", meeting, "rank")
    yield parts_table(str(_AGENDA), AgendaItem, agenda, (("rank", 8), ("subject", 90)), empty=str(_NO_POINT))
    yield from prose_of(meeting, "discussion", lines=_LINES)
    yield parts_table(
        str(_DECISIONS),
        Decision,
        parts_of(Decision, "meeting", meeting),
        (("subject", 44), ("decision_kind", 16), ("owner", 22), ("due_on", 13)),
        (
            (TableColumn(str(_NUMBER), 26, ltr=True), lambda one: one.number or ""),
            (TableColumn(str(_STAGE), 15), stage_label),
        ),
        empty=str(_NO_DECISION),
    )
    officers = tuple(
        f"{label}: {name}" if name else str(label)
        for label, name in ((_CHAIR, meeting.chair), (_SECRETARY, meeting.secretary))
    )
    day = date.fromisoformat(meeting.meeting_day)
    yield signed(session, *both_parties(session), *officers, on=day)
