"""The sheet of an organisation: what it is, its stages, its members, and what it received."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.days import show_day
from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.entities import Beneficiary, Difficulty, Grant, Member, Organisation, Plan, Visit, YearlyState, choices
from coopdesk.operations import settings as figures
from coopdesk.operations.letterhead import DRAWN_UP
from coopdesk.operations.organisations import Seat, count_members, seats_of
from coopdesk.operations.paper.document import NOTHING, Block, Paper, Table, TableColumn
from coopdesk.operations.paper.facts import facts_of, money, parts_table, prose_of, stage_label, stage_line, stages_of
from coopdesk.operations.paper.framing import framed, head_of, signed
from coopdesk.operations.parts import parts_of
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "Sheet of an organisation")
_MEMBERS, _PLANS = mark("Organisation", "Members"), mark("Organisation", "Plan")
_VISITS, _STATES = mark("Organisation", "Visits"), mark("Organisation", "States of the year")
_DIFFICULTIES, _GRANTS = mark("Organisation", "Difficulties"), mark("Paper", "Grants")
_RANK, _STAGE = mark("Export", "No."), mark("List", "Stage")
_COUNTED = mark("Paper", "Members: {members}, of them women {women}, youth {youth}, children of fighters {children}")
_PRESIDENT = mark("Paper", "For the organisation")


def organisation_paper(session: Session, organisation: Organisation) -> Paper:
    """The sheet of one organisation."""
    return framed(
        session,
        str(_TITLE),
        _blocks(session, organisation),
        number=organisation.number,
        subtitle=organisation.title,
        lines=stage_line(organisation),
    )


def _blocks(session: Session, organisation: Organisation) -> Iterator[Block | None]:
    yield from facts_of(organisation)
    yield from prose_of(organisation, "notes")
    yield stages_of(organisation)
    yield _members(session, organisation)
    plans = parts_of(Plan, "organisation", organisation, "-starts_on")
    yield parts_table(
        str(_PLANS), Plan, plans, (("objectives", 46), ("signed_on", 14), ("starts_on", 14), ("ends_on", 14))
    )
    visits = parts_of(Visit, "organisation", organisation, "-visited_on")
    yield parts_table(
        str(_VISITS), Visit, visits, (("visited_on", 14), ("subject", 40), ("agent", 24), ("next_on", 14))
    )
    yield parts_table(str(_STATES), YearlyState, parts_of(YearlyState, "organisation", organisation, "year"), _STATE)
    difficulties = parts_of(Difficulty, "organisation", organisation, "-met_on")
    yield parts_table(str(_DIFFICULTIES), Difficulty, difficulties, _DIFFICULTY)
    grants = parts_of(Grant, "organisation", organisation)
    paid = (TableColumn(str(mark("Paper", "Paid (DH)")), 16, at_end=True), lambda grant: money(grant.paid))
    yield parts_table(str(_GRANTS), Grant, grants, _GRANT, (paid, (TableColumn(str(_STAGE), 18), stage_label)))
    yield signed(session, str(_PRESIDENT), str(DRAWN_UP), head_of(session.office))


_STATE = (
    *(("year", 8), ("members_men", 11), ("members_women", 11), ("jobs_men", 11), ("jobs_women", 11)),
    *(("turnover", 18), ("surplus", 16), ("assembly_on", 14)),
)
_DIFFICULTY = (("met_on", 13), ("difficulty_kind", 20), ("description", 34), ("solved_on", 13), ("solution", 24))
_GRANT = (("subject", 34), ("funder", 22), ("decided_amount", 18))


def _members(session: Session, organisation: Organisation) -> Table | None:
    """The members of today, with their number and kind below."""
    today = session.today.isoformat()
    seats = [one for one in seats_of(organisation) if one.member.exit_date is None or one.member.exit_date > today]
    if not seats:
        return None
    person, member = Beneficiary.meanings(), Member.meanings()
    columns = (
        TableColumn(str(_RANK), 5, at_end=True),
        TableColumn(str(mark("List", "Family and first name")), 28),
        TableColumn(str(person["cin"].label), 14, ltr=True),
        TableColumn(str(member["role"].label), 16),
        TableColumn(str(person["kinship"].label), 12),
        TableColumn(str(member["shares"].label), 10, at_end=True),
        TableColumn(str(member["paid_up"].label), 16, at_end=True),
        TableColumn(str(member["entry_date"].label), 13, ltr=True),
    )
    rows = [(str(rank), *_member(seat)) for rank, seat in enumerate(seats, start=1)]
    counts = count_members(seats, session.today, figures.value_on(session, "youth_age"))
    words = _COUNTED.filled(members=counts.members, women=counts.women, youth=counts.youth, children=counts.children)
    return Table(columns, rows, f"{_MEMBERS} ({words})")


def _member(seat: Seat) -> tuple[str, ...]:
    member, person = seat.member, seat.person
    return (
        seat.title,
        (person.cin if person else None) or NOTHING,
        choices.ROLE.label(member.role),
        choices.KINSHIP.label(person.kinship) if person and person.kinship else NOTHING,
        show_count(member.shares, code()) if member.shares is not None else NOTHING,
        money(member.paid_up) if member.paid_up is not None else NOTHING,
        show_day(member.entry_date) if member.entry_date else NOTHING,
    )
