"""People on file from lines that were pasted: by identity card, by number or by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from coopdesk.core.folding import clean, fold
from coopdesk.core.identifiers import IDENTIFIERS
from coopdesk.core.language import Text, mark
from coopdesk.entities import Beneficiary
from coopdesk.operations.find import find
from coopdesk.operations.session import Session

_NOT_ON_FILE = mark("Several", "Nobody on file has this name, card or number")
_NAMESAKES = mark("Several", "{count} people have this name: give the identity card")
_AGAIN = mark("Several", "Stands above already")
# A name that so many people have says as little as one that twice as many have.
_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One pasted line, the person it means, or why it means nobody."""

    text: str
    person: Beneficiary | None
    reason: Text | None = None


def people_of(session: Session, pasted: str) -> list[Line]:
    """The person of each line that is not empty; a line of a spreadsheet may have further cells."""
    lines: list[Line] = []
    known: set[int] = set()
    with session.desk.connected():
        for written in pasted.splitlines():
            cells = [cell for part in written.split("\t") if (cell := clean(part))]
            if not cells:
                continue
            line = _line_of(session, cells)
            if line.person is not None and line.person.id in known:
                line = Line(line.text, None, _AGAIN)
            elif line.person is not None:
                known.add(line.person.id)
            lines.append(line)
    return lines


def _line_of(session: Session, cells: list[str]) -> Line:
    text = " · ".join(cells)
    for cell in cells:
        if person := _by_code(cell):
            return Line(text, person)
    # A name in one cell, else family and first name in two beside each other.
    for name in (*cells, *map(" ".join, pairwise(cells))):
        found = _by_name(session, name)
        if len(found) == 1:
            return Line(text, found[0])
        if found:
            return Line(text, None, _NAMESAKES.filled(count=len(found)))
    return Line(text, None, _NOT_ON_FILE)


def _by_code(cell: str) -> Beneficiary | None:
    card = IDENTIFIERS["cin"].clean(cell)
    wanted = (Beneficiary.number == cell.upper()) | (Beneficiary.cin == card) if card else Beneficiary.id.is_null()
    found = list(Beneficiary.select().where(wanted, Beneficiary.deleted_at.is_null()).limit(2))
    return found[0] if len(found) == 1 else None


def _by_name(session: Session, name: str) -> list[Beneficiary]:
    words = sorted(fold(name).split())
    if len(words) < 2:
        return []
    ids = [one.record_id for one in find(session, name, _LOOKED_AT, kinds=("beneficiary",))]
    people = Beneficiary.select().where(Beneficiary.id.in_(ids))
    return [person for person in people if words in _names_of(person)]


def _names_of(person: Beneficiary) -> Iterable[list[str]]:
    """The words of the name in each script, in whatever order they are written."""
    latin = f"{person.last_name_latin or ''} {person.first_name_latin or ''}"
    return [sorted(fold(name).split()) for name in (person.title, latin)]
