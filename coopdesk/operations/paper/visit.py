"""The report of a follow-up visit, signed by whoever went and by the organisation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coopdesk.core.language import mark
from coopdesk.entities import Organisation, Visit
from coopdesk.operations.paper.document import Block, Fact, Facts, Paper
from coopdesk.operations.paper.facts import facts_of, linked, prose_of, shown
from coopdesk.operations.paper.framing import framed, head_of, signed
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "Report of a follow-up visit")
_AGENT, _VISITED = mark("Paper", "The agent who made the visit"), mark("Paper", "For the organisation")
_ORGANISATION = mark("Entity", "Organisation")
# What was not typed yet is written by hand on the spot.
_LINES = 6


def visit_paper(session: Session, visit: Visit) -> Paper:
    """The report of one visit; what is not written yet can be written on it."""
    organisation = linked(visit, "organisation")
    subtitle = organisation.title if organisation else ""
    return framed(session, str(_TITLE), _blocks(session, visit, organisation), number=visit.number, subtitle=subtitle)


def _blocks(session: Session, visit: Visit, organisation: Organisation | None) -> Iterator[Block]:
    yield from facts_of(visit, leave_out=("organisation",))
    if organisation is not None:
        names = ("legal_form", "sector", "commune", "address", "phone", "registration_number")
        meanings = organisation.meanings()
        known = [(meanings[name].label, shown(organisation, name)) for name in names if name in meanings]
        yield Facts(tuple(Fact(str(label), value) for label, value in known if value), str(_ORGANISATION))
    yield from prose_of(visit, "findings", "recommendations", lines=_LINES)
    day = date.fromisoformat(visit.visited_on)
    yield signed(session, str(_AGENT), str(_VISITED), head_of(session.office), on=day)
