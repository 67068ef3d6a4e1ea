"""A few appointments under each other: a bar in the colour of their kind, what it is, when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coopdesk.ui.kit import font, theme
from coopdesk.ui.kit.text import draw_flags

_ROW = 44
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Entry:
    """One appointment: what it is, when, and the name of its colour."""

    title: str
    when: str
    colour: str


class Agenda(QWidget):
    """`pressed(place)` is sent for the appointment that is wanted."""

    pressed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.entries, self.current = entries, max(0, min(self.current, len(entries) - 1))
        self.updateGeometry()
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * max(1, len(self.entries)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // _ROW
        if event.button() == Qt.MouseButton.LeftButton and 0 <= place < len(self.entries):
            self.current = place
            self.pressed.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        goal = self.current + _STEPS.get(event.key(), 0)
        if event.key() in _STEPS and 0 <= goal < len(self.entries):
            self.current = goal
            self._tell()
        elif event.key() in _PRESSES and self.entries:
            self.pressed.emit(self.current)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        tokens, right_to_left = theme.current(), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        for place, entry in enumerate(self.entries):
            top = place * _ROW
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(entry.colour))
            painter.drawRoundedRect(QRectF(self.width() - 4 if right_to_left else 0, top + 5, 4, _ROW - 10), 2, 2)
            left = 4 if right_to_left else 14
            for text, y, point, bold, ink in (
                (entry.title, top + 2, 9.5, True, "text"),
                (entry.when, top + 22, 8.5, False, "muted"),
            ):
                painter.setFont(font.font(point, bold))
                painter.setPen(tokens.colour(ink))
                box = QRectF(left, y, self.width() - 18, 20)
                shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
                painter.drawText(box, draw_flags(text, side), shown)
        if self.hasFocus() and self.entries:
            painter.setPen(QPen(tokens.colour("gold"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, self.current * _ROW + 1, self.width() - 2, _ROW - 2), 4, 4)

    def _tell(self) -> None:
        if self.entries:
            entry = self.entries[self.current]
            self.setAccessibleDescription(f"{entry.title} {entry.when}")
        self.update()
