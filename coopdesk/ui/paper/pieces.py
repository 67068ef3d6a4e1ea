"""The pieces that pages are filled with: each has a height, is never cut, and paints itself at its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from coopdesk.operations.paper.document import Signatures
from coopdesk.ui.paper.text import (
    CENTRE,
    END,
    HEAD_GROUND,
    INK,
    LINE,
    MM,
    RIGHT,
    START,
    ZEBRA,
    Box,
    Style,
    draw,
    line_count,
)

BODY, LABEL, TITLE = Style(9.5), Style(8, muted=True), Style(11, bold=True)
SMALL, SIGNER = Style(8, muted=True), Style(9.5, bold=True)
_HAIR, _THIN = 0.12 * MM, 0.2 * MM
_HAIRLINE = QPen(LINE, _HAIR)
SIGNING_ROOM = 26 * MM


@dataclass(frozen=True, slots=True)
class Room:
    """The part of the page that pieces fill, from left to right."""

    left: float
    width: float
    rtl: bool

    def at(self, start: float, width: float) -> float:
        """The left side of something that begins `start` after the reading side."""
        return self.left + self.width - start - width if self.rtl else self.left + start


@dataclass(slots=True)
class Piece:
    """Something that stands whole on one page; `keep` keeps it on that of the next piece, `head` stands above it
    where it begins a page."""

    height: float = 0.0
    keep: bool = False
    head: Piece | None = None

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        """Paint it with its upper side at `top`."""


class Gap(Piece):
    """Room between blocks; none at the top of a page."""


class Break(Piece):
    """The page ends here."""


@dataclass(slots=True)
class Heading(Piece):
    """The title of a block."""

    text: str = ""

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        draw(painter, Box(room.left, top, room.width, room.rtl), self.text, TITLE)


@dataclass(slots=True)
class TextLines(Piece):
    """Some lines of a paragraph."""

    text: str = ""
    style: Style = BODY
    first: int = 0
    last: int | None = None
    align: str = START

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        box = Box(room.left, top, room.width, room.rtl)
        draw(painter, box, self.text, self.style, self.align, self.first, self.last)


class WritingLine(Piece):
    """A dotted line to write on."""

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        _line(painter, room.left, top + self.height - MM, room.width, dotted=True)


@dataclass(slots=True)
class FactRow(Piece):
    """Labels and values beside each other: (label, value, start, width)."""

    cells: Sequence[tuple[str, str, float, float]] = ()

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        for label, value, start, width in self.cells:
            inner = width - 2 * MM
            x = room.at(start, width) + MM
            draw(painter, Box(x, top + 0.6 * MM, inner, room.rtl), label, LABEL)
            below = top + 0.6 * MM + line_count(label, LABEL, inner) * LABEL.line_height
            draw(painter, Box(x, below, inner, room.rtl), value, BODY)
        _line(painter, room.left, top + self.height, room.width)


HEAD_STYLE, TOTAL_STYLE = 0, 1


@dataclass(slots=True)
class TableShape:
    """What the rows of a table share: where each column stands (start, width), how it lines up, the size of letters."""

    columns: Sequence[tuple[float, float]]
    aligns: Sequence[str]
    point: float
    padding: float = 1.1 * MM

    @property
    def style(self) -> Style:
        return Style(self.point)

    @property
    def strong(self) -> Style:
        return Style(self.point, bold=True)


@dataclass(slots=True)
class TableRow(Piece):
    """One row; `first` to `last` are the lines of its texts that stand here, for a row higher than a page."""

    shape: TableShape | None = None
    cells: Sequence[str] = ()
    strong: bool = False
    ground: bool = False
    zebra: bool = False
    first: int = 0
    last: int | None = None

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        shape = self.shape
        if self.ground or self.zebra:
            painter.fillRect(QRectF(room.left, top, room.width, self.height), HEAD_GROUND if self.ground else ZEBRA)
        style = shape.strong if self.strong else shape.style
        # In a row made high to be signed, the words stand in the middle.
        spare = self.height - 1.4 * MM - ((self.last or 1) - self.first) * style.line_height
        for text, (start, width), align in zip(self.cells, shape.columns, shape.aligns, strict=True):
            x = room.at(start, width)
            box = Box(x + shape.padding, top + 0.7 * MM + spare / 2, width - 2 * shape.padding, room.rtl)
            draw(painter, box, text, style, align, self.first, self.last, one_line=self.last == 1)
        painter.setPen(_HAIRLINE)
        painter.drawLines(self._lines(top, room))

    def _lines(self, top: float, room: Room) -> list[QLineF]:
        """Above, below, and before and after each column."""
        left, right, bottom = room.left, room.left + room.width, top + self.height
        sides = [*(room.at(start, width) for start, width in self.shape.columns), right]
        return [
            *(QLineF(x, top, x, bottom) for x in sides),
            QLineF(left, top, right, top),
            QLineF(left, bottom, right, bottom),
        ]


@dataclass(slots=True)
class SigningRow(Piece):
    """Who signs, side by side, with the room to do it."""

    block: Signatures | None = None
    signer_lines: int = 1

    def paint(self, painter: QPainter, top: float, room: Room) -> None:
        draw(painter, Box(room.left, top, room.width, room.rtl), self.block.drawn_up, BODY, END)
        below = top + BODY.line_height + 3 * MM
        each = room.width / len(self.block.signers)
        for place, signer in enumerate(self.block.signers):
            x = room.at(place * each, each) + MM
            draw(painter, Box(x, below, each - 2 * MM, room.rtl), signer, SIGNER, CENTRE)
            under = below + (self.signer_lines + 0.5) * SIGNER.line_height
            draw(painter, Box(x, under, each - 2 * MM, room.rtl), self.block.stamp, SMALL, CENTRE)


def _line(painter: QPainter, x: float, y: float, width: float, dotted: bool = False) -> None:
    _stroke(painter, QLineF(QPointF(x, y), QPointF(x + width, y)), dotted)


def _stroke(painter: QPainter, line: QLineF, dotted: bool = False) -> None:
    pen = QPen(INK if dotted else LINE, _THIN if dotted else _HAIR)
    if dotted:
        pen.setDashPattern([1, 5])
    painter.setPen(pen)
    painter.drawLine(line)


def numbers(at_end: bool) -> str:
    """Figures line up on their units, which stand at the right in every language."""
    return RIGHT if at_end else START
