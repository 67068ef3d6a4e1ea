"""How cells look: the few looks of our workbooks, made once for each workbook."""

from __future__ import annotations

from copy import copy
from enum import Enum
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from coopdesk.excel.kinds import Kind


class Look(Enum):
    """What a cell is in its sheet."""

    PLAIN = "plain"
    TITLE = "title"
    CENTRED = "centred"
    NOTE = "note"
    HEADING = "heading"
    BODY = "body"  # inside a table
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    RED = "red"
    AMBER = "amber"


_FILLS = {
    # Greys, as administrations print them: a dark heading would drink the ink of an office.
    Look.HEADING: "FFD9D9D9",
    Look.SUBTOTAL: "FFEFEFEF",
    Look.TOTAL: "FFD9D9D9",
    Look.RED: "FFF8C9C4",
    Look.AMBER: "FFFCE5B0",
}
_FONTS = {
    Look.TITLE: Font(name="Calibri", size=16, bold=True),
    Look.NOTE: Font(name="Calibri", size=9, italic=True, color="FF5A6664"),
    Look.HEADING: Font(name="Calibri", size=11, bold=True),
    Look.SUBTOTAL: Font(name="Calibri", size=11, bold=True),
    Look.TOTAL: Font(name="Calibri", size=11, bold=True),
}
_LINE = Side(style="thin", color="FF7F7F7F")
_FRAMED = frozenset({Look.TITLE, Look.HEADING, Look.BODY, Look.SUBTOTAL, Look.TOTAL, Look.RED, Look.AMBER})
_CENTRED = frozenset({Look.TITLE, Look.CENTRED, Look.HEADING})
_WRAPPED = frozenset({Look.HEADING, Look.NOTE, Look.BODY})

LEFT_TO_RIGHT = 1
RIGHT_TO_LEFT = 2


def fill_of(look: Look) -> PatternFill | None:
    """The solid fill of the look, None when it has none."""
    return PatternFill("solid", fgColor=_FILLS[look]) if look in _FILLS else None


class Looks:
    """The styles of one workbook, by kind, look, reading order and whether the text is to be kept literal."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._cells: dict[tuple[Kind, Look, bool, bool], Cell] = {}

    def apply(self, cell: Cell, kind: Kind, look: Look, arabic: bool, literal: bool) -> None:
        """Give the cell its style."""
        cell._style = copy(self._model(kind, look, arabic, literal)._style)

    def number(self, kind: Kind, look: Look, arabic: bool, literal: bool) -> int:
        """The number under which the workbook's styles part has the style."""
        return int(self._model(kind, look, arabic, literal).style_id)

    def _model(self, kind: Kind, look: Look, arabic: bool, literal: bool) -> Cell:
        key = (kind, look, arabic, literal)
        if key not in self._cells:
            self._cells[key] = self._made(*key)
        return self._cells[key]

    def _made(self, kind: Kind, look: Look, arabic: bool, literal: bool) -> Cell:
        # A cell that belongs to a sheet but is never put into it.
        cell: Any = Cell(self._book.worksheets[0], row=1, column=1)
        cell.number_format = kind.number_format
        cell.alignment = Alignment(
            horizontal="center" if look in _CENTRED else "right" if kind is Kind.NO_FIGURE else None,
            vertical="center" if look in _CENTRED else "top",
            wrap_text=True if look in _WRAPPED else None,
            readingOrder=RIGHT_TO_LEFT if arabic else LEFT_TO_RIGHT,
        )
        if look in _FONTS:
            cell.font = _FONTS[look]
        if look in _FILLS:
            cell.fill = fill_of(look)
        if look in _FRAMED:
            cell.border = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
        # The mark that Excel shows as a leading apostrophe: editing the cell keeps it a text.
        cell.quotePrefix = literal
        return cell
