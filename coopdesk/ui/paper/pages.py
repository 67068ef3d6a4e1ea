"""A document laid out on pages of A4: the same `paint_page` serves the preview, the printer and the PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.operations.paper.document import Letterhead, Paper
from coopdesk.ui.paper.blocks import pieces_of
from coopdesk.ui.paper.pieces import Break, Gap, Piece, Room
from coopdesk.ui.paper.text import CENTRE, END, INK, LINE, MM, START, Box, Style, draw, fits, line_count

# Units of the layout in an inch: a device of another resolution is scaled.
PER_INCH = 25.4 * MM
SHORT, LONG = 210 * MM, 297 * MM
SIDE, TOP, BOTTOM = 15 * MM, 12 * MM, 12 * MM
_FOOT = 8 * MM
_RUNNING = 8 * MM
_PAGE_OF = mark("Paper", "Page {page} of {pages}")
_HEADING, _KINGDOM = Style(9.5), Style(9.5, bold=True)
_TITLE, _SUBTITLE, _NOTE = Style(15, bold=True), Style(10.5, bold=True), Style(8.5, muted=True)
_BESIDE, _FURNITURE = Style(9), Style(7.5, muted=True)
_FRAME = 2.4 * MM


@dataclass(frozen=True, slots=True)
class _Placed:
    piece: Piece
    top: float


class Pages:
    """The pages of one document. `told(rows)` is called while the rows of its tables are laid out."""

    def __init__(self, paper: Paper, told: Callable[[int], object] = lambda _rows: None) -> None:
        self.paper = paper
        self.size = QSizeF(LONG, SHORT) if paper.landscape else QSizeF(SHORT, LONG)
        self._room = Room(SIDE, self.size.width() - 2 * SIDE, paper.right_to_left)
        self._beside = self._room.width * 0.42
        self._bottom = self.size.height() - BOTTOM - _FOOT
        self._pages = self._filled(pieces_of(paper, self._room.width, self._bottom - TOP - _RUNNING - 15 * MM, told))

    @property
    def count(self) -> int:
        return len(self._pages)

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint one page (counted from 0) on a painter whose units are those of the layout."""
        if page == 0:
            self._paint_heading(painter)
        else:
            self._paint_running_line(painter)
        for placed in self._pages[page]:
            placed.piece.paint(painter, placed.top, self._room)
        self._paint_foot(painter, page)

    # Filling the pages.

    def _filled(self, pieces: Sequence[Piece]) -> list[list[_Placed]]:
        pages: list[list[_Placed]] = [[]]
        top = self._first_top()
        for group in _groups(pieces):
            if isinstance(group[0], Break):
                pages.append([])
                top = TOP + _RUNNING
                continue
            height = sum(piece.height for piece in group)
            if top + height > self._bottom and pages[-1]:
                pages.append([])
                top = TOP + _RUNNING
            for piece in group:
                top = self._place(pages, piece, top)
        while len(pages) > 1 and not pages[-1]:
            pages.pop()
        return pages

    def _place(self, pages: list[list[_Placed]], piece: Piece, top: float) -> float:
        """Put a piece on the last page, or on a new one where it has no room; gives the room used."""
        if isinstance(piece, Gap):
            return top + piece.height if pages[-1] else top
        if top + piece.height > self._bottom and pages[-1]:
            pages.append([])
            top = TOP + _RUNNING
        if not pages[-1] and piece.head is not None and len(pages) > 1:
            pages[-1].append(_Placed(piece.head, top))
            top += piece.head.height
        pages[-1].append(_Placed(piece, top))
        return top + piece.height

    # What stands around them.

    def _first_top(self) -> float:
        """Where the blocks begin under the heading and the title."""
        top = self._title_top() + _TITLE.line_height * self._title_lines() + 2 * _FRAME + 2 * MM
        top += _SUBTITLE.line_height * self._count(self.paper.subtitle, _SUBTITLE)
        top += sum(_NOTE.line_height * self._count(line, _NOTE) for line in self.paper.lines)
        return top + 3 * MM

    def _count(self, text: str, style: Style) -> int:
        return line_count(text, style, self._room.width) if text else 0

    def _title_lines(self) -> int:
        return line_count(self.paper.title, _TITLE, self._room.width - 20 * MM)

    def _title_top(self) -> float:
        head = self.paper.letterhead
        sides = (
            sum(_lines(text, style, self._beside) for text, style in side) for side in (_first(head), _second(head))
        )
        return TOP + max(sides) + 4 * MM

    def _paint_heading(self, painter: QPainter) -> None:
        paper, room = self.paper, self._room
        for start, side in ((0.0, _first(paper.letterhead)), (room.width - self._beside, _second(paper.letterhead))):
            top = TOP
            for text, style in side:
                box = Box(room.at(start, self._beside), top, self._beside, room.rtl)
                draw(painter, box, text, style, CENTRE)
                top += _lines(text, style, self._beside)
        top = self._title_top()
        height = _TITLE.line_height * self._title_lines() + 2 * _FRAME
        wide = self._title_width()
        left = room.left + (room.width - wide) / 2
        painter.setPen(QPen(INK, 0.3 * MM))
        painter.drawRect(QRectF(left, top, wide, height))
        inner = Box(left + 5 * MM, top + _FRAME, wide - 10 * MM, room.rtl)
        draw(painter, inner, paper.title, _TITLE, CENTRE)
        top += height + 2 * MM
        for text, style in ((paper.subtitle, _SUBTITLE), *((line, _NOTE) for line in paper.lines)):
            draw(painter, Box(room.left, top, room.width, room.rtl), text, style, CENTRE)
            top += style.line_height * self._count(text, style)

    def _title_width(self) -> float:
        """The frame of the title: as wide as the title asks, at least half the page."""
        room, wide = self._room.width, self._room.width * 0.5
        while wide < room and not fits(self.paper.title, _TITLE, wide - 10 * MM):
            wide += 10 * MM
        return min(wide, room)

    def _paint_running_line(self, painter: QPainter) -> None:
        room, paper = self._room, self.paper
        words = " — ".join(part for part in (paper.title, paper.subtitle) if part)
        shown = words if fits(words, _FURNITURE, room.width) else paper.title
        draw(painter, Box(room.left, TOP, room.width, room.rtl), shown, _FURNITURE, START, 0, 1)
        painter.setPen(QPen(LINE, 0.15 * MM))
        y = TOP + _FURNITURE.line_height + MM
        painter.drawLine(QLineF(room.left, y, room.left + room.width, y))

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        room = self._room
        y = self.size.height() - BOTTOM - _FURNITURE.line_height
        painter.setPen(QPen(LINE, 0.15 * MM))
        painter.drawLine(QLineF(room.left, y - MM, room.left + room.width, y - MM))
        page_of = _PAGE_OF.filled(page=show_count(page + 1, code()), pages=show_count(self.count, code()))
        box = Box(room.left, y, room.width, room.rtl)
        draw(painter, box, self.paper.foot, _FURNITURE, START, 0, 1)
        draw(painter, box, str(page_of), _FURNITURE, END)


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces that stay together."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keep:
            yield group
            group = []
    if group:
        yield group


def _first(head: Letterhead) -> list[tuple[str, Style]]:
    return [(text, _HEADING if place else _KINGDOM) for place, text in enumerate(head.lines)]


def _second(head: Letterhead) -> list[tuple[str, Style]]:
    partner = [(head.partner, _HEADING)] if head.partner else []
    return [*partner, (head.reference, _BESIDE), (head.place_and_day, _BESIDE)]


def _lines(text: str, style: Style, width: float) -> float:
    return line_count(text, style, width) * style.line_height
