"""A month in one line of days, the first at the reading side, with dots for what each day holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coopdesk.core.days import DAY_LETTERS, month_days
from coopdesk.core.language import code
from coopdesk.ui.kit import font, theme
from coopdesk.ui.kit.text import draw_flags

# More than this and the rest is a number.
DOTS = 3
_SATURDAY, _TALL, _GAP = 5, 56, 10
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MonthStrip(QWidget):
    """`chosen(day)` is sent when a day is pressed, `month_wanted(step)` for the month before (-1) or after (1).

    `describe` says what a day holds, for the tooltip and for a screen reader.
    """

    chosen = Signal(object)
    month_wanted = Signal(int)

    def __init__(self, today: date, describe: Callable[[date], str]) -> None:
        super().__init__()
        self._today, self._describe = today, describe
        self._dots: Mapping[date, Sequence[str]] = {}
        self.days = month_days(today)
        self.current, self.picked = today, None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_month(self, current: date) -> None:
        """Show the month of a day and put the keyboard on that day; its dots follow."""
        if self.days[0] != current.replace(day=1):
            self._dots = {}
        self.days, self.current = month_days(current), current
        self._tell()

    def show_dots(self, dots: Mapping[date, Sequence[str]]) -> None:
        """The dots of each day by the names of their colours."""
        self._dots = dots
        self._tell()

    def show_picked(self, day: date | None) -> None:
        """Mark the day whose things are listed elsewhere."""
        self.picked = day
        self.update()

    def dots_of(self, day: date) -> tuple[tuple[str, ...], int]:
        """The dots drawn for a day, and how many more it has."""
        every = tuple(self._dots.get(day, ()))
        return every[:DOTS], max(0, len(every) - DOTS)

    def slots(self) -> list[QRectF]:
        """The place of each day."""
        width = self.width() / len(self.days)
        lefts = [place * width for place in range(len(self.days))]
        return [QRectF(left, 0, width, self.height()) for left in (lefts[::-1] if self.isRightToLeft() else lefts)]

    def sizeHint(self) -> QSize:
        return QSize(31 * 34, _TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(31 * 22, _TALL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(day)
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        onward, back = (key.Key_Left, key.Key_Right) if self.isRightToLeft() else (key.Key_Right, key.Key_Left)
        steps, months = {onward: 1, back: -1}, {key.Key_PageUp: -1, key.Key_PageDown: 1}
        ends = {key.Key_Home: self.days[0], key.Key_End: self.days[-1]}
        if event.key() in steps and not event.modifiers():
            self._step(steps[event.key()])
        elif event.key() in months:
            self.month_wanted.emit(months[event.key()])
        elif event.key() in ends:
            self._go_to(ends[event.key()])
        elif event.key() in _PRESSES:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._describe(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for day, slot in zip(self.days, self.slots(), strict=True):
            self._paint_day(painter, day, slot.adjusted(1.5, 1, -1.5, -1))

    def _paint_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        tokens, is_today = theme.current(), day == self._today
        ground = "prim" if is_today else "greysoft" if day.weekday() >= _SATURDAY else None
        picked, focused = day == self.picked, self.hasFocus() and day == self.current
        border = "gold" if focused else "prim" if picked else None
        painter.setPen(QPen(tokens.colour(border), 2) if border else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or border:
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        letter, number = DAY_LETTERS[code()][day.weekday()], str(day.day)
        for text, top, tall, point, bold, ink in (
            (letter, 3, 18, 8.5, False, "onprim" if is_today else "muted"),
            (number, 20, 20, 10, is_today, "onprim" if is_today else "text"),
        ):
            painter.setFont(font.font(point, bold))
            painter.setPen(tokens.colour(ink))
            painter.drawText(QRectF(box.left(), box.top() + top, box.width(), tall), draw_flags(text, _CENTRE), text)
        self._paint_dots(painter, day, box)

    def _paint_dots(self, painter: QPainter, day: date, box: QRectF) -> None:
        tokens, (dots, more) = theme.current(), self.dots_of(day)
        rest = f"+{more}" if more else ""
        painter.setFont(font.font(7.5, True))
        room = painter.fontMetrics().horizontalAdvance(rest) + 2 if rest else 0
        step = min(_GAP, (box.width() - room) / DOTS)
        width = step * len(dots) + room
        way = -1 if self.isRightToLeft() else 1
        x, y = box.center().x() - way * width / 2, box.bottom() - 9
        for dot in dots:
            # On the green of today a dot stands in a ring of light, and a green one is light itself.
            is_today = day == self._today
            painter.setPen(QPen(tokens.colour("onprim"), 1.2) if is_today else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("onprim" if is_today and dot == "prim" else dot))
            painter.drawEllipse(QPointF(x + way * step / 2, y), 3.2, 3.2)
            x += way * step
        if rest:
            painter.setPen(tokens.colour("onprim" if day == self._today else "muted"))
            place = QRectF(x if way > 0 else x - room, y - 8, room, 16)
            painter.drawText(place, draw_flags(rest, _CENTRE), rest)

    def _day_at(self, point: QPointF) -> date | None:
        return next((day for day, slot in zip(self.days, self.slots(), strict=True) if slot.contains(point)), None)

    def _step(self, step: int) -> None:
        place = self.days.index(self.current) + step
        if 0 <= place < len(self.days):
            self._go_to(self.days[place])
        else:
            self.month_wanted.emit(step)

    def _go_to(self, day: date) -> None:
        self.current = day
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self._describe(self.current))
        self.update()
