"""Reading the cells of one worksheet part as Excel shows them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.cells import Cell, ErrorCell, FormulaWithoutValue, Merged
from coopdesk.excel.gate import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, column_number
from coopdesk.excel.serials import from_iso, from_serial
from coopdesk.excel.shared_parts import Book, TextRuns, decoded, joined
from coopdesk.excel.walk import walk

_TRUE = frozenset({"1", "true"})
_LAST_ROW = 1_048_576
_RANGE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?")


@dataclass(slots=True)
class Cells:
    """The rows of a sheet by number, the hidden ones among them, and its merged ranges."""

    rows: dict[int, list[Cell]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    merged: list[Merged] = field(default_factory=list)


def read_cells(stream: BinaryIO, book: Book, name: str) -> Cells:
    """The filled cells of a worksheet part of the workbook file `name`, merged cells emptied but for the first."""
    walking = _SheetWalk(book, name)
    walk(stream, walking.start, walking.end, walking.data)
    _empty_what_is_covered(walking.cells)
    return walking.cells


def _empty_what_is_covered(cells: Cells) -> None:
    for merged in cells.merged:
        spanned = range(merged.top, merged.bottom + 1)
        for number in [n for n in cells.rows if n in spanned] if len(spanned) > len(cells.rows) else spanned:
            row = cells.rows.get(number)
            if row is not None:
                _empty(row, merged.left + (number == merged.top), merged.right)


def _empty(row: list[Cell], first: int, last: int) -> None:
    for column in range(first, min(last, len(row)) + 1):
        row[column - 1] = None


class _SheetWalk:
    """Walks through one worksheet and keeps its filled cells."""

    def __init__(self, book: Book, name: str) -> None:
        self.cells = Cells()
        self._book = book
        self._name = name
        self._columns: dict[str, int] = {}
        self._row = self._column = 0
        self._attributes: dict[str, str] = {}
        self._in_data = self._in_value = self._in_inline = False
        self._value: str | None = None
        self._has_formula = False
        self._runs = TextRuns()
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            "c": self._start_cell,
            "v": self._start_value,
            "is": self._start_inline,
            "f": self._start_formula,
            "row": self._start_row,
        }

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._in_inline:
            self._runs.start(tag, attributes)
        elif self._in_data:
            if begin := self._starts.get(tag):
                begin(attributes)
        elif tag == "sheetData":
            self._in_data = True
        elif tag == "mergeCell":
            self.cells.merged.append(_range(attributes["ref"]))

    def data(self, text: str) -> None:
        if self._in_value:
            self._value = joined(self._value or "", text)
        elif self._in_inline:
            self._runs.data(text)

    def end(self, tag: str) -> None:
        if tag == "v":
            self._in_value = False
        elif tag == "c":
            self._end_cell()
        elif tag == "is":
            self._in_inline = False
        elif tag == "sheetData":
            self._in_data = False
        elif self._in_inline:
            self._runs.end(tag)

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
        self._column = 0
        if not 1 <= self._row <= _LAST_ROW:
            raise ValueError(self._row)
        if attributes.get("hidden") in _TRUE:
            self.cells.hidden.add(self._row)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._attributes = attributes
        self._value = None
        self._has_formula = False
        place = attributes.get("r")
        self._column = self._column_of(place) if place else self._column + 1

    def _start_value(self, _attributes: dict[str, str]) -> None:
        self._in_value = True
        self._value = ""

    def _start_inline(self, _attributes: dict[str, str]) -> None:
        self._in_inline = True
        self._runs = TextRuns()

    def _start_formula(self, _attributes: dict[str, str]) -> None:
        self._has_formula = True

    def _column_of(self, place: str) -> int:
        letters = place.rstrip("0123456789")
        known = self._columns.get(letters)
        if known is None:
            known = self._columns[letters] = column_number(letters)
        return known

    def _end_cell(self) -> None:
        cell = self._cell()
        if cell is None or cell == "":
            return
        if self._column > MAX_COLUMNS:
            raise CannotDo(refusals.TOO_MANY_COLUMNS.filled(name=self._name, limit=MAX_COLUMNS))
        row = self.cells.rows.get(self._row)
        if row is None:
            row = self.cells.rows[self._row] = []
            if len(self.cells.rows) > MAX_ROWS:
                raise CannotDo(refusals.TOO_MANY_ROWS.filled(name=self._name, limit=MAX_ROWS))
        row.extend([None] * (self._column - len(row)))
        row[self._column - 1] = cell
        self._count(cell)

    def _count(self, cell: Cell) -> None:
        self._book.cells_left -= 1
        if isinstance(cell, str):
            self._book.characters_left -= len(cell)
        if self._book.cells_left < 0:
            raise CannotDo(refusals.TOO_MANY_CELLS.filled(name=self._name, limit=MAX_CELLS))
        if self._book.characters_left < 0:
            raise CannotDo(refusals.TOO_HEAVY.filled(name=self._name))

    def _cell(self) -> Cell:
        kind, value = self._attributes.get("t", "n"), self._value
        if kind == "inlineStr":
            return self._runs.taken() or decoded(value or "")
        if kind == "str" and value is not None:
            return decoded(value)
        value = (value or "").strip()
        if not value:
            return FormulaWithoutValue() if self._has_formula else None
        if kind == "s":
            return self._string(int(value))
        if kind == "n":
            return self._number(float(value))
        return _rare(kind, value)

    def _string(self, index: int) -> str:
        if not 0 <= index < len(self._book.strings):
            raise ValueError(index)
        return self._book.strings[index]

    def _number(self, number: float) -> Cell:
        if not math.isfinite(number):
            return ErrorCell("#NUM!")
        style = int(self._attributes.get("s") or 0)
        if style < len(self._book.dates) and self._book.dates[style]:
            return from_serial(number, self._book.date1904)
        # Excel has about 15 digits; beyond them a whole number would show digits that nobody typed.
        return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _rare(kind: str, value: str) -> Cell:
    if kind == "b":
        return value in _TRUE
    if kind == "d":
        return from_iso(value) or decoded(value)
    if kind == "e":
        return ErrorCell(value[:20])
    raise ValueError(kind)


def _range(text: str) -> Merged:
    found = _RANGE.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    left, top, right, bottom = found.groups()
    rows = sorted((int(top), int(bottom or top)))
    columns = sorted((column_number(left), column_number(right or left)))
    return Merged(rows[0], columns[0], rows[1], columns[1])
