"""A foreign list brought into one shape: its headings matched with ours, its furniture left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from coopdesk.core.folding import clean, fold
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.excel.cells import Row, Sheet
from coopdesk.operations.imports.columns import field_of, is_ordinal

# A title block is never longer than this.
LAST_HEADER_ROW = 30
FEWEST_HEADINGS = 2
# A total or a signature fills no more of our columns than this.
MOST_FURNITURE = 4
NAMING = frozenset({"last_name", "first_name", "full_name", "name", "cin", "ice"})
# What stands under a list and is no row of it: totals, signatures, stamps.
_FURNITURE = tuple(
    map(fold, ("المجموع", "مجموع", "Total", "الإمضاء", "التوقيع", "الخاتم", "حرر", "النائب", "المدير", "رئيس المصلحة"))
)
_FURNITURE += tuple(map(fold, ("Signature", "Cachet", "Fait à", "الملاحظات", "Le délégué")))


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of the list: its place counted from 1, its heading as written, the column it means to us."""

    column: int
    text: str
    field: str | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: its number as Excel shows it, and what stands in each recognised column."""

    number: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """One list as it was read. `unknown_headings` are columns that will not be taken in."""

    source_name: str
    sheet: str
    kind: str
    heading_row: int
    headings: tuple[Heading, ...]
    rows: tuple[SourceRow, ...]
    other_sheets: tuple[str, ...] = ()

    @property
    def unknown_headings(self) -> tuple[str, ...]:
        return tuple(one.text for one in self.headings if one.field is None and not is_ordinal(one.text))

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(one.field for one in self.headings if one.field)

    def heading_of(self, field: str) -> Heading | None:
        """The heading under which a field stands."""
        return next((one for one in self.headings if one.field == field), None)


def find_list(sheets: Sequence[Sheet], kind: str, source_name: str) -> Table:
    """The sheet and header row in which most of our headings are found. Raises CannotDo when there is none."""
    visible = [sheet for sheet in sheets if sheet.visible]
    best = max((found for sheet in visible for found in _candidates(sheet, kind)), key=_score, default=None)
    if best is None or _score(best) < FEWEST_HEADINGS or not {one.field for one in best.headings} & NAMING:
        raise CannotDo(
            mark("Import", "No row of this list carries our headings: start from the empty list of coopdesk")
        )
    others = tuple(sheet.name for sheet in visible if sheet is not best.sheet)
    rows = tuple(_rows(best))
    return Table(source_name, best.sheet.name, kind, best.last_row, best.headings, rows, others)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A header of one or two rows in a sheet."""

    sheet: Sheet
    last_row: int
    headings: tuple[Heading, ...]


def _score(candidate: _Candidate) -> int:
    return len({one.field for one in candidate.headings if one.field})


def _candidates(sheet: Sheet, kind: str) -> Iterator[_Candidate]:
    top = [row for row in sheet.rows if row.number <= LAST_HEADER_ROW]
    for at, row in enumerate(top):
        yield _Candidate(sheet, row.number, tuple(_headings(kind, row.cells)))
        if at + 1 < len(top) and top[at + 1].number == row.number + 1:
            # Two rows of headings: the upper one groups, the lower one names.
            under = top[at + 1]
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
        field = None if field in taken else field
        taken.add(field or "")
        yield Heading(column, clean(cell), field)


def _at(cells: Sequence[Any], place: int) -> Any:
    return cells[place] if place < len(cells) else None


def _rows(candidate: _Candidate) -> Iterator[SourceRow]:
    known = [one for one in candidate.headings if one.field]
    for row in candidate.sheet.rows:
        if row.number <= candidate.last_row:
            continue
        values = {one.field: _at(row.cells, one.column - 1) for one in known}
        given = {field: value for field, value in values.items() if not _is_blank(value)}
        if given and not _is_furniture(row, given) and not _repeats_headings(row, known):
            yield SourceRow(row.number, values)


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not clean(value))


def _is_furniture(row: Row, given: dict[str, Any]) -> bool:
    """A total or a signature: few cells, one of which begins with such a word."""
    if len(given) > 4 and not fold(str(next(cell for cell in row.cells if not _is_blank(cell)))).startswith(
        _FURNITURE[:3]
    ):
        return False
    words = [fold(cell) for cell in row.cells if isinstance(cell, str)]
    return any(word.startswith(_FURNITURE) for word in words) and "cin" not in given and "ice" not in given


def _repeats_headings(row: Row, known: list[Heading]) -> bool:
    cells = [_at(row.cells, one.column - 1) for one in known]
    same = sum(isinstance(cell, str) and clean(cell) == one.text for cell, one in zip(cells, known, strict=True))
    return same >= max(FEWEST_HEADINGS, len(known) // 2 + 1)
