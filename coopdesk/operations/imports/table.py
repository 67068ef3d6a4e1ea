"""A foreign list brought into one shape: its headings matched with ours, its furniture left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeGuard

from coopdesk.core import days
from coopdesk.core.folding import clean, fold
from coopdesk.core.language import mark
from coopdesk.core.meanings import NO, YES
from coopdesk.core.problems import CannotDo
from coopdesk.excel.cells import ErrorCell, FormulaWithoutValue, Row, Sheet
from coopdesk.excel.kinds import column_letters
from coopdesk.operations.imports.columns import ENTITIES, ORGANISATIONS, PEOPLE, field_of, is_ordinal

# A title block is never longer than this.
LAST_HEADER_ROW = 30
FEWEST_HEADINGS = 2
# A total or a signature fills no more of our columns than this.
MOST_FURNITURE = 4
NAMING = frozenset({"last_name", "first_name", "full_name", "name", "cin", "ice"})
_NO_HEADINGS = mark("Import", "No row of this list carries our headings: start from the empty list of coopdesk")
_OF_OTHERS = {
    PEOPLE: mark("Import", "These are the headings of a list of people: choose people as what the list holds"),
    ORGANISATIONS: mark(
        "Import", "These are the headings of a list of organisations: choose organisations as what the list holds"
    ),
}
# What stands under a list and is no row of it: totals, signatures, stamps.
_TOTALS = tuple(map(fold, ("المجموع", "مجموع", "Total")))
_SIGNATURES = tuple(
    map(fold, ("الإمضاء", "التوقيع", "الخاتم", "حرر", "النائب", "المدير", "رئيس المصلحة", "الملاحظات"))
) + tuple(map(fold, ("Signature", "Cachet", "Fait à", "Le délégué")))


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of the list: its place counted from 1, its heading as written, the column it means to us.

    `repeated`: an earlier column has this meaning already.
    """

    column: int
    text: str
    field: str | None
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: its number as Excel shows it, and what stands in each recognised column."""

    number: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """One list as it was read.

    `furniture` are the rows under the list that were taken for totals and signatures, `hidden_rows` how many of its
    rows Excel does not show, `other_sheets` the sheets that hold something too.
    """

    source_name: str
    sheet: str
    kind: str
    heading_row: int
    headings: tuple[Heading, ...]
    rows: tuple[SourceRow, ...]
    other_sheets: tuple[str, ...] = ()
    hidden_rows: int = 0
    furniture: tuple[int, ...] = ()

    @property
    def unknown_headings(self) -> tuple[str, ...]:
        """Columns that say nothing to us."""
        nothing = (one for one in self.headings if one.field is None and not one.repeated)
        return tuple(one.text for one in nothing if not is_ordinal(one.text))

    @property
    def repeated_headings(self) -> tuple[str, ...]:
        """Columns that say once more what an earlier one says."""
        return tuple(one.text for one in self.headings if one.repeated)

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(one.field for one in self.headings if one.field)

    def cell_of(self, row: int, field: str) -> str:
        """A cell as Excel calls it («H19»), "" where the list has no such column."""
        heading = self.heading_of(field)
        return f"{column_letters(heading.column)}{row}" if heading else ""

    def heading_of(self, field: str) -> Heading | None:
        """The heading under which a field stands."""
        return next((one for one in self.headings if one.field == field), None)


def cell_text(value: Any) -> str:
    """A cell as Excel shows it."""
    if isinstance(value, date):
        return days.show_day(value)
    if isinstance(value, ErrorCell):
        return value.code
    if value is None or isinstance(value, FormulaWithoutValue):
        return ""
    if isinstance(value, bool):
        return str(YES if value else NO)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def find_list(sheets: Sequence[Sheet], kind: str, source_name: str) -> Table:
    """The sheet and header row in which most of our headings are found. Raises CannotDo when there is none."""
    visible = [sheet for sheet in sheets if sheet.visible]
    best = max((found for sheet in visible for found in _candidates(sheet, kind)), key=_score, default=None)
    if not _is_list(best):
        other = next(one for one in ENTITIES if one != kind)
        is_other = any(_is_list(found) for sheet in visible for found in _candidates(sheet, other))
        raise CannotDo(_OF_OTHERS[other] if is_other else _NO_HEADINGS)
    others = tuple(sheet.name for sheet in visible if sheet is not best.sheet and sheet.rows)
    furniture: list[int] = []
    rows = tuple(_rows(best, furniture))
    hidden = {row.number for row in best.sheet.rows if row.hidden}
    more = (others, sum(row.number in hidden for row in rows), tuple(furniture))
    return Table(source_name, best.sheet.name, kind, best.last_row, best.headings, rows, *more)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A header of one or two rows in a sheet."""

    sheet: Sheet
    last_row: int
    headings: tuple[Heading, ...]


def _is_list(candidate: _Candidate | None) -> TypeGuard[_Candidate]:
    """Whether a header says what each row is about."""
    if candidate is None or _score(candidate) < FEWEST_HEADINGS:
        return False
    return bool({one.field for one in candidate.headings} & NAMING)


def _score(candidate: _Candidate) -> int:
    return len({one.field for one in candidate.headings if one.field})


def _candidates(sheet: Sheet, kind: str) -> Iterator[_Candidate]:
    top = [row for row in sheet.rows if row.number <= LAST_HEADER_ROW]
    for at, row in enumerate(top):
        yield _Candidate(sheet, row.number, tuple(_headings(kind, row.cells)))
        under = top[at + 1] if at + 1 < len(top) else None
        if under and under.number == row.number + 1 and sum(not _is_blank(cell) for cell in row.cells) > 1:
            # Two rows of headings: the upper one groups, the lower one names. A single cell above is a title.
            width = max(len(row.cells), len(under.cells))
            cells = [_at(under.cells, place) or _at(row.cells, place) for place in range(width)]
            yield _Candidate(sheet, under.number, tuple(_headings(kind, cells)))


def _headings(kind: str, cells: Iterable[Any]) -> Iterator[Heading]:
    taken: set[str] = set()
    for column, cell in enumerate(cells, start=1):
        if not isinstance(cell, str) or not clean(cell):
            continue
        field = field_of(kind, cell)
        # The second column under one heading is another thing that happens to be called alike.
        repeated = field in taken
        taken.add(field or "")
        yield Heading(column, clean(cell), None if repeated else field, repeated and field is not None)


def _at(cells: Sequence[Any], place: int) -> Any:
    return cells[place] if place < len(cells) else None


def _rows(candidate: _Candidate, furniture: list[int]) -> Iterator[SourceRow]:
    """The rows under the headings; the numbers of those that are none of the list go to `furniture`."""
    known = [one for one in candidate.headings if one.field]
    for row in candidate.sheet.rows:
        if row.number <= candidate.last_row:
            continue
        values = {one.field: _at(row.cells, one.column - 1) for one in known}
        given = {field: value for field, value in values.items() if not _is_blank(value)}
        if not given or _repeats_headings(row, known):
            continue
        if _is_furniture(row, given):
            furniture.append(row.number)
        else:
            yield SourceRow(row.number, values)


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not clean(value))


def _is_furniture(row: Row, given: dict[str, Any]) -> bool:
    """A total or a signature: few cells, one of which begins with such a word, and no identity."""
    if "cin" in given or "ice" in given:
        return False
    first = next(cell for cell in row.cells if not _is_blank(cell))
    if len(given) > MOST_FURNITURE and not _begins_with(first, _TOTALS):
        return False
    return any(_begins_with(cell, _TOTALS + _SIGNATURES) for cell in row.cells)


def _begins_with(cell: Any, beginnings: tuple[str, ...]) -> bool:
    # Whole words: «المجموعي» is a family name.
    return isinstance(cell, str) and f"{fold(cell)} ".startswith(tuple(f"{word} " for word in beginnings))


def _repeats_headings(row: Row, known: list[Heading]) -> bool:
    cells = [_at(row.cells, one.column - 1) for one in known]
    same = sum(isinstance(cell, str) and clean(cell) == one.text for cell, one in zip(cells, known, strict=True))
    return same >= max(FEWEST_HEADINGS, len(known) // 2 + 1)
