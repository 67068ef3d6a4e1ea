"""The sheet of a person: what is on file, the fighter, and the whole story."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Entity, Resistant
from coopdesk.operations.letterhead import DRAWN_UP
from coopdesk.operations.paper.document import NOTHING, Block, Fact, Facts, Paper, Table, TableColumn
from coopdesk.operations.paper.facts import facts_of, linked, prose_of, shown, shown_day, stage_line
from coopdesk.operations.paper.framing import framed, head_of, signed
from coopdesk.operations.session import Session
from coopdesk.operations.story import story_of

_TITLE = mark("Paper", "Sheet of a beneficiary")
_STORY = mark("Paper", "What is on file, by date")
_DAY, _WHAT, _WHICH, _DETAIL = (
    mark("Paper", "Date"),
    mark("Paper", "Event"),
    mark("Paper", "Subject"),
    mark("Paper", "Details"),
)
_FIGHTER = mark("List", "Fighter")
_PERSON_CONCERNED = mark("Paper", "The person concerned")


def person_paper(session: Session, person: Beneficiary) -> Paper:
    """The sheet of one person."""
    return framed(
        session,
        str(_TITLE),
        _blocks(session, person),
        number=person.number,
        subtitle=person.title,
        lines=stage_line(person),
    )


def _blocks(session: Session, person: Beneficiary) -> Iterator[Block | None]:
    yield from facts_of(person)
    fighter = linked(person, "resistant")
    if isinstance(fighter, Resistant):
        yield _fighter(fighter)
    yield from prose_of(person, "notes")
    yield story_table(person)
    yield signed(session, str(_PERSON_CONCERNED), str(DRAWN_UP), head_of(session.office))


def _fighter(fighter: Resistant) -> Facts:
    names = ("card_number", "file_number", "category", "life", "commune")
    meanings = fighter.meanings()
    facts = [Fact(str(meanings[name].label), shown(fighter, name)) for name in names if shown(fighter, name)]
    return Facts((Fact(str(_FIGHTER), fighter.title), *facts), str(_FIGHTER))


def story_table(record: Entity) -> Table | None:
    """The time line of a record, the oldest first; None where nothing is on it."""
    columns = (
        TableColumn(str(_DAY), 12, ltr=True),
        TableColumn(str(_WHAT), 20),
        TableColumn(str(_WHICH), 34),
        TableColumn(str(_DETAIL), 34),
    )
    told = reversed(story_of(record))
    rows = [(shown_day(one.day), str(one.what), one.title, one.detail or NOTHING) for one in told]
    return Table(columns, rows, str(_STORY)) if rows else None
