"""Text on paper: how many lines it takes in a width, and those lines painted in its own direction."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from coopdesk.core.formats import isolate
from coopdesk.ui.paper import print_font

# Millimetres in units of the layout.
MM = 72 / 25.4 * print_font.PER_POINT
INK, MUTED, LINE = QColor("#1A1F1D"), QColor("#5A625E"), QColor("#9AA39E")
HEAD_GROUND, ZEBRA = QColor("#E9EEEB"), QColor("#F6F8F7")
START, CENTRE, END, RIGHT = "start", "centre", "end", "right"
# «09-08» and «T-2026-00042» fall apart in an Arabic sentence: each is one run of its own.
_HYPHENED = re.compile(r"[0-9A-Za-z]+(?:[-/.][0-9A-Za-z]+)*-[0-9A-Za-z]+(?:[-/.][0-9A-Za-z]+)*")
_RTL = frozenset({"R", "AL"})
_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Style:
    """A size, a weight and whether it is muted."""

    point: float = 9.0
    bold: bool = False
    muted: bool = False

    @property
    def line_height(self) -> float:
        return print_font.metrics(self.point, self.bold).height()


@dataclass(frozen=True, slots=True)
class Box:
    """Where text stands: its reading side is at the right in a right-to-left document."""

    x: float
    y: float
    width: float
    rtl: bool


@lru_cache(maxsize=16384)
def reads_from_right(text: str, rtl: bool) -> bool:
    """The direction of a text: in an Arabic document any Arabic letter decides, elsewhere the first letter does."""
    kinds = [kind for kind in map(unicodedata.bidirectional, text) if kind in _RTL or kind == "L"]
    return any(kind in _RTL for kind in kinds) if rtl else bool(kinds) and kinds[0] in _RTL


def line_count(text: str, style: Style, width: float) -> int:
    """How many lines the text takes."""
    if fits(text, style, width):
        return 1
    return sum(_lines_of(part, style, width) for part in text.split("\n"))


def fits(text: str, style: Style, width: float) -> bool:
    """Whether the text stands in one line."""
    return "\n" not in text and print_font.metrics(style.point, style.bold).horizontalAdvance(text) <= width


def _lines_of(text: str, style: Style, width: float) -> int:
    return (
        1 if fits(text, style, width) else _laid_out(text, style, width, Qt.AlignmentFlag.AlignLeft, False).lineCount()
    )


def draw(
    painter: QPainter,
    box: Box,
    text: str,
    style: Style,
    align: str = START,
    first: int = 0,
    last: int | None = None,
    one_line: bool = False,
) -> None:
    """Paint the lines from `first` to before `last` (all of them if None), from the top of the box.

    `one_line` says that it was measured already and fits.
    """
    if not text:
        return
    painter.setPen(MUTED if style.muted else INK)
    from_right = reads_from_right(text, box.rtl)
    if from_right and "\u2066" not in text:
        text = _HYPHENED.sub(lambda run: isolate(run[0]), text)
    side = _side(align, box.rtl)
    if one_line or fits(text, style, box.width):
        painter.setFont(print_font.sized(style.point, style.bold))
        way = Qt.TextFlag.TextForceRightToLeft if from_right else Qt.TextFlag.TextForceLeftToRight
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop) | int(way)
        place = QRectF(box.x, box.y, box.width, style.line_height)
        painter.drawText(place, flags | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip), text)
        return
    layout = _laid_out(text, style, box.width, side, from_right)
    for place in range(first, layout.lineCount() if last is None else min(last, layout.lineCount())):
        line = layout.lineAt(place)
        line.draw(painter, QPointF(box.x, box.y + (place - first) * style.line_height - line.y()))


def _side(align: str, rtl: bool) -> Qt.AlignmentFlag:
    if align == CENTRE:
        return Qt.AlignmentFlag.AlignHCenter
    at_right = align == RIGHT or (align == START) == rtl
    return Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft


def _laid_out(text: str, style: Style, width: float, side: Qt.AlignmentFlag, from_right: bool) -> QTextLayout:
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    way = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(way)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", _SEPARATOR), print_font.sized(style.point, style.bold))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
