"""The values that a cell can hold, and how they travel from the process that reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class ErrorCell:
    """A cell in which Excel shows an error; `code` as Excel writes it: #N/A, #REF!, #DIV/0!…"""

    code: str


@dataclass(frozen=True, slots=True)
class FormulaWithoutValue:
    """A formula whose result the program that wrote the file did not keep."""


Cell = None | str | int | float | bool | date | datetime | time | ErrorCell | FormulaWithoutValue


@dataclass(frozen=True, slots=True)
class Row:
    """One row that holds something: its number as Excel shows it, its cells from column A on."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells merged into one, by their first and last rows and columns, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet: empty rows are left out, a merged cell has its value at the top left only."""

    name: str
    visible: bool
    rows: tuple[Row, ...]
    merged: tuple[Merged, ...] = ()


# Cells travel as JSON: it can only ever become data. A pickle read back would run whatever a hostile
# workbook managed to make of the reading process, and marshal may crash on broken bytes.
def packed(cell: Cell) -> object:
    """The cell as JSON holds it: plain values as they are, the others as [mark, text]."""
    if cell is None or isinstance(cell, str | int | float):
        return cell
    if isinstance(cell, ErrorCell):
        return ["e", cell.code]
    if isinstance(cell, FormulaWithoutValue):
        return ["f", ""]
    if isinstance(cell, datetime):
        return ["m", cell.isoformat()]
    return ["d" if isinstance(cell, date) else "t", cell.isoformat()]


_MADE = {
    "e": ErrorCell,
    "f": lambda _text: FormulaWithoutValue(),
    "m": datetime.fromisoformat,
    "d": date.fromisoformat,
    "t": time.fromisoformat,
}


def unpacked(value: object) -> Cell:
    """The cell that `packed` made into `value`."""
    if type(value) is list:
        mark, text = value
        return _MADE[mark](text)
    return value  # type: ignore[return-value]
