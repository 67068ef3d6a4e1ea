"""A nomination list to sign: the people in the order of their rank, then why each stands there."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.days import show_day
from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.entities import Beneficiary, Nomination, NominationList, Resistant
from coopdesk.entities.programme_choices import ANSWER
from coopdesk.operations.letterhead import DRAWN_UP
from coopdesk.operations.paper.document import NOTHING, Block, NewPage, Paper, Prose, Table, TableColumn
from coopdesk.operations.paper.facts import prose_of, shown
from coopdesk.operations.paper.framing import framed, head_of, on_behalf, signed
from coopdesk.operations.priority import EQUAL_POINTS, REASONS, Point
from coopdesk.operations.ranking import Standing, is_frozen, signature_of, standings
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "List of persons nominated")
_RANK, _NAME = mark("Paper", "Rank"), mark("List", "Family and first name")
_BORN, _HOME = mark("Paper", "Date and place of birth"), mark("Paper", "Address and commune")
_FIGHTER, _POINTS = mark("Paper", "Fighter and card number"), mark("Paper", "Points")
_REMARK = mark("Paper", "Remark")
_WHY_TITLE = mark("Paper", "Why each person has this rank")
_GIVEN = mark("Paper", "{points} of {most}: {why}")
_SIGNED = mark("Paper", "Signed on {day} under No. {number}: the ranking is that of this day")
_DRAFT = mark("Paper", "Draft: the ranking is that of {day}, and is frozen by the signature")
_TO = mark("Paper", "To: {addressee}")
_RECEIVED = mark("Paper", "Received by the agency")
_NOBODY = mark("Paper", "Nobody is on this list yet")


def nomination_paper(session: Session, nomination_list: NominationList) -> Paper:
    """The list with its ranking, frozen or as it is counted today."""
    lines = [_state(session, nomination_list)]
    if nomination_list.addressee:
        lines.insert(0, str(_TO.filled(addressee=nomination_list.addressee)))
    return framed(
        session,
        str(_TITLE),
        _blocks(session, nomination_list),
        number=nomination_list.number,
        subtitle=nomination_list.title,
        lines=tuple(lines),
        joint=True,
        landscape=True,
    )


def _state(session: Session, nomination_list: NominationList) -> str:
    if not is_frozen(nomination_list):
        return str(_DRAFT.filled(day=show_day(session.today)))
    day, number = signature_of(nomination_list)
    return str(_SIGNED.filled(day=show_day(day) if day else NOTHING, number=number or NOTHING))


def _blocks(session: Session, nomination_list: NominationList) -> Iterator[Block]:
    found = standings(session, nomination_list)
    yield _people(found)
    yield from prose_of(nomination_list, "notes")
    agency = str(_RECEIVED) if session.office.institution == "HCAR" else on_behalf("HCAR")
    yield signed(session, str(DRAWN_UP), head_of(session.office), agency)
    if found:
        yield NewPage()
        yield _reasons(found)
        yield Prose(str(EQUAL_POINTS), small=True)


def _people(found: list[Standing]) -> Table:
    person, row = Beneficiary.meanings(), Nomination.meanings()
    columns = (
        TableColumn(str(_RANK), 6, at_end=True),
        TableColumn(str(_NAME), 20),
        TableColumn(str(person["cin"].label), 12, ltr=True),
        TableColumn(str(_BORN), 14),
        TableColumn(str(person["sex"].label), 7),
        TableColumn(str(_HOME), 22),
        TableColumn(str(person["phone"].label), 13, ltr=True),
        TableColumn(str(_FIGHTER), 20),
        TableColumn(str(person["kinship"].label), 9),
        TableColumn(str(person["education_level"].label), 12),
        TableColumn(str(person["employment_status"].label), 13),
        TableColumn(str(person["has_disability"].label), 9),
        TableColumn(str(row["proposed_project"].label), 18),
        TableColumn(str(_POINTS), 7, at_end=True),
        TableColumn(str(_REMARK), 16),
    )
    wanted = {one.person.value("resistant") for one in found}
    fighters = {one.id: one for one in Resistant.select().where(Resistant.id.in_(list(wanted)))}
    rows = [_person(one, fighters.get(one.person.value("resistant"))) for one in found]
    return Table(columns, rows, empty=str(_NOBODY))


def _person(one: Standing, fighter: Resistant | None) -> tuple[str, ...]:
    person = one.person

    def field(name: str) -> str:
        return shown(person, name) or NOTHING

    return (
        show_count(one.rank, code()),
        person.title,
        field("cin"),
        _joined(shown(person, "birth_date"), person.birth_place),
        field("sex"),
        _joined(person.address, shown(person, "commune")),
        field("phone"),
        _joined(*(fighter.title, fighter.card_number) if fighter else ()),
        field("kinship"),
        field("education_level"),
        field("employment_status"),
        field("has_disability"),
        one.nomination.proposed_project or NOTHING,
        show_count(one.priority.total, code()),
        _remark(one.nomination),
    )


def _remark(row: Nomination) -> str:
    """The answer of the agency; room for it while there is none."""
    if not row.answer:
        return ""
    return _joined(ANSWER.label(row.answer), shown(row, "decision_number"), row.answer_reason)


def _joined(*parts: str | None) -> str:
    return "\n".join(part for part in parts if part) or NOTHING


def _reasons(found: list[Standing]) -> Table:
    """The points that each reason gave, out of the most that it could, and why."""
    columns = (
        TableColumn(str(_RANK), 6, at_end=True),
        TableColumn(str(_NAME), 24),
        *(TableColumn(str(label), 27 if name == "vulnerability" else 20) for name, label in REASONS.items()),
        TableColumn(str(_POINTS), 8, at_end=True),
    )
    rows = []
    for one in found:
        given = {point.reason: point for point in one.priority.points}
        total = show_count(one.priority.total, code())
        rows.append(
            (show_count(one.rank, code()), one.person.title, *(_given(given.get(name)) for name in REASONS), total)
        )
    return Table(columns, rows, str(_WHY_TITLE))


def _given(point: Point | None) -> str:
    if point is None:
        return NOTHING
    return str(_GIVEN.filled(points=point.points, most=point.of, why=point.sentence()))
