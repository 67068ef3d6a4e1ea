"""How one cell of a table looks: what a model may say about it, and the delegate that paints it without the style.

A model answers two roles for a cell, as plain integers: TEXT, and LOOK with the flags below (0 is ordinary text).
Tables with two lines a row are asked for SUBTITLE too, and the header for the LOOK of its column (NUMBER or 0).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from coopdesk.ui.kit import font, theme
from coopdesk.ui.kit.text import own_direction, without_marks

# Comparing enums in data() doubles the time of a scroll step: roles are integers.
TEXT = int(Qt.ItemDataRole.DisplayRole)
LOOK = int(Qt.ItemDataRole.UserRole) + 1
SUBTITLE = LOOK + 1

LTR = 1  # content is laid out left-to-right (codes, phones, dates), still at the reading side
NUMBER = 2  # units stand under units: physical right, laid out left-to-right
MUTED = 4
BOLD = 8
CENTRED = 16
ERROR = 32  # a red frame: blocks
WARNING = 64  # an amber frame: look at it
GREEN, AMBER, RED, GREY = 128, 256, 512, 1024  # a pill in this tone

_PILLS = {GREEN: "green", AMBER: "amber", RED: "red", GREY: "grey"}
_ANY_PILL = GREEN | AMBER | RED | GREY
_MARKED = ERROR | WARNING
_FORCE_LTR = int(Qt.TextFlag.TextForceLeftToRight)
_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignAbsolute)
_RIGHT, _LEFT = int(Qt.AlignmentFlag.AlignRight), int(Qt.AlignmentFlag.AlignLeft)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter)
_PADDING = 8
# The rounded ends of a pill, and what cutting a text wants beyond its width.
_PILL = 18
_SPARE = 4
_REMEMBERED = 6000
# The frame of a pill reaches over its ground by half a pixel.
_EDGE = 1


class CellDelegate(QStyledItemDelegate):
    """Paints cells by their LOOK; the view is asked for `hovered_row` only."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._fonts = {False: font.font(10), True: font.font(10, bold=True)}
        self._small, self._pill = font.font(8.5), font.font(8.5, bold=True)
        self._elided: dict[tuple[str, int, int], str] = {}
        self._pills: dict[tuple[object, ...], QPixmap] = {}
        self._widths: tuple[dict[str, int], ...] = ({}, {}, {}, {})
        self._metrics = [QFontMetrics(one) for one in (*self._fonts.values(), self._small, self._pill)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        box = option.rect
        x, y, width, height = box.x(), box.y(), box.width(), box.height()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_ground(painter, x, y, width, height, selected, index.row() == self._view.hovered_row)
        subtitle = index.data(SUBTITLE) if height >= 44 else None
        self.paint_cell(painter, x, y, width, height, index.data(TEXT), index.data(LOOK) or 0, selected, subtitle)

    def paint_ground(
        self, painter: QPainter, x: int, y: int, width: int, height: int, selected: bool, hovered: bool
    ) -> None:
        """What lies under the cells of a row, and the line that ends it."""
        tokens = theme.current()
        if selected or hovered:
            painter.fillRect(x, y, width, height, tokens.colour("primsoft" if selected else "alt"))
        painter.fillRect(x, y + height - 1, width, 1, tokens.colour("line"))

    def paint_cell(
        self,
        painter: QPainter,
        x: int,
        y: int,
        width: int,
        height: int,
        text: str,
        look: int,
        selected: bool,
        subtitle: str | None = None,
    ) -> None:
        """What one cell says, over the ground of its row."""
        if look & _MARKED:
            self._paint_mark(painter, QRect(x, y, width, height), "red" if look & ERROR else "amber")
        if not text:
            return
        right_to_left = self._view.isRightToLeft()
        if look & _ANY_PILL:
            pill = self._pill_of(text, width - 2 * _PADDING, _PILLS[look & _ANY_PILL], selected)
            left = x + width - _PADDING - _wide(pill) if right_to_left else x + _PADDING
            painter.drawPixmap(left - _EDGE, y + (height - 23) // 2 - _EDGE, pill)
            return
        tokens = theme.current()
        if subtitle:
            ink = tokens.colour("text" if selected else "muted")
            self._paint_subtitle(painter, QRect(x, y, width, height), subtitle, right_to_left, ink)
            y, height = y + 4, 24
        painter.setPen(tokens.colour(_ink(look, selected)))
        bold = bool(look & BOLD)
        painter.setFont(self._fonts[bold])
        shown = self.elided(text, width - 2 * _PADDING, 1 if bold else 0)
        flags = _LINE | _side(look, right_to_left) | _direction(look, text)
        painter.drawText(x + _PADDING, y, width - 2 * _PADDING, height, flags, shown)

    def elided(self, text: str, width: int, weight: int = 0) -> str:
        """`text` cut at its own end to `width` pixels; 0 plain, 1 bold, 2 small, 3 pill."""
        widths, metrics = self._widths[weight], self._metrics[weight]
        room = width
        for letter in text:
            if letter not in widths:
                widths[letter] = metrics.horizontalAdvance(letter) + 1
            room -= widths[letter]
        if room >= 0:
            # Letters that stand alone are never narrower than joined ones; shaping the text only to learn that it
            # fits would take longer than drawing it.
            return text
        key = (text, width, weight)
        known = self._elided.get(key)
        if known is None:
            if len(self._elided) > _REMEMBERED:
                self._elided.clear()
            known = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[key] = known
        return known

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text of a cell that was cut, or what the model says about the cell."""
        if event.type() != QEvent.Type.ToolTip:
            return False
        told = index.data(int(Qt.ItemDataRole.ToolTipRole)) or ""
        text = index.data(TEXT) or ""
        weight = 1 if (index.data(LOOK) or 0) & BOLD else 0
        cut = self.elided(text, option.rect.width() - 2 * _PADDING, weight) != text
        QToolTip.showText(event.globalPos(), told or (without_marks(text) if cut else ""), view)
        return True

    def _paint_subtitle(self, painter: QPainter, box: QRect, text: str, right_to_left: bool, ink: object) -> None:
        painter.setFont(self._small)
        painter.setPen(ink)
        width = box.width() - 2 * _PADDING
        flags = _LINE | (_RIGHT if right_to_left else _LEFT) | int(own_direction(text))
        top = box.y() + box.height() - 23
        painter.drawText(box.x() + _PADDING, top, width, 18, flags, self.elided(text, width, 2))

    def _paint_mark(self, painter: QPainter, box: QRect, role: str) -> None:
        tokens = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour(role), 1))
        painter.setBrush(tokens.colour(f"{role}soft"))
        painter.translate(0.5, 0.5)
        painter.drawRoundedRect(box.adjusted(2, 2, -3, -4), 4, 4)
        painter.restore()

    def pill_width(self, text: str) -> int:
        """The width of a cell in which a pill is whole."""
        return self._metrics[3].horizontalAdvance(text) + _PILL + 2 * _PADDING + _SPARE

    def _pill_of(self, text: str, room: int, tone: str, selected: bool) -> QPixmap:
        """A pill as it was drawn the last time: few words fill whole columns of pills."""
        key = (text, room, tone, selected, theme.current().dark, self._view.devicePixelRatioF())
        if key not in self._pills:
            if len(self._pills) > _REMEMBERED:
                self._pills.clear()
            self._pills[key] = self._drawn_pill(text, room, tone, selected)
        return self._pills[key]

    def _drawn_pill(self, text: str, room: int, tone: str, selected: bool) -> QPixmap:
        tokens = theme.current()
        ink, soft = theme.TONES[tone]
        shown = self.elided(text, room - _PILL, 3)
        width = max(1, min(self._metrics[3].horizontalAdvance(shown) + _PILL, room))
        ratio = self._view.devicePixelRatioF()
        drawn = QPixmap(round((width + 2 * _EDGE) * ratio), round((22 + 2 * _EDGE) * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        pill = QRect(_EDGE, _EDGE, width, 22)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # On a selected row the soft ground of the pill would vanish.
        painter.setPen(QPen(tokens.colour(ink), 1) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("card" if selected else soft))
        painter.drawRoundedRect(pill, 11, 11)
        painter.setPen(tokens.colour(ink))
        painter.setFont(self._pill)
        painter.drawText(pill, _LINE | _CENTRE | int(own_direction(text)), shown)
        painter.end()
        return drawn


def _wide(pill: QPixmap) -> int:
    return round(pill.width() / pill.devicePixelRatio()) - 2 * _EDGE


def _ink(look: int, selected: bool) -> str:
    if look & _MARKED:
        return "red" if look & ERROR else "amber"
    # Muted words on the selected ground would have too little contrast.
    return "muted" if look & MUTED and not selected else "text"


def _side(look: int, right_to_left: bool) -> int:
    if look & CENTRED:
        return _CENTRE
    return _RIGHT if right_to_left or look & NUMBER else _LEFT


def _direction(look: int, text: str) -> int:
    return _FORCE_LTR if look & (LTR | NUMBER) else int(own_direction(text))
