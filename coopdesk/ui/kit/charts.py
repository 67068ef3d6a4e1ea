"""Charts painted by us in the direction of reading: columns over time, bars by place or kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coopdesk.core.language import listed
from coopdesk.ui.kit import font, theme
from coopdesk.ui.kit.marks import paint_bar, series_colour
from coopdesk.ui.kit.text import draw_flags

_RIGHT, _LEFT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: the key sent when it is pressed, its label, its value, and its parts if it is made of several."""

    key: str
    label: str
    value: float
    parts: tuple[float, ...] = ()


class Chart(QWidget):
    """What both charts share: bars that are pressed with mouse or keys and that a screen reader can name.

    `clicked(key)` is sent for the bar that was pressed; `show_value` writes a value for the reader.
    """

    clicked = Signal(str)

    def __init__(self, name: str, bars: Sequence[Bar] = (), show_value: Callable[[float], str] = "{:g}".format) -> None:
        super().__init__()
        self._name, self._write, self._bars, self._current, self._pointed = name, show_value, [], 0, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = list(bars)
        self._current, self._pointed = max(0, min(self._current, len(self._bars) - 1)), -1
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(listed(f"{bar.label} {self._write(bar.value)}" for bar in self._bars))
        self.update()

    def slots(self) -> list[QRectF]:
        """The place of each bar with its label: what can be pressed."""
        raise NotImplementedError

    def bar_at(self, x: float, y: float) -> Bar | None:
        """The bar whose place holds the point, in pixels of the widget."""
        row = next((row for row, slot in enumerate(self.slots()) if slot.contains(x, y)), -1)
        return self._bars[row] if row >= 0 else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position().x(), event.position().y())
        self._point_at(self._bars.index(bar) if bar else -1)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position().x(), event.position().y())
        if bar and event.button() == Qt.MouseButton.LeftButton:
            self._current = self._bars.index(bar)
            self.clicked.emit(bar.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {onward: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + steps[event.key()]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.clicked.emit(self._bars[self._current].key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_bars(painter)
        if self.hasFocus() and self._bars:
            painter.setPen(QPen(theme.current().colour("gold"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.slots()[self._current].adjusted(1, 1, -1, -1), 4, 4)

    def paint_bars(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _point_at(self, row: int) -> None:
        if row != self._pointed:
            self._pointed = row
            bar = self._bars[row] if row >= 0 else None
            self.setToolTip(f"{bar.label}: {self._write(bar.value)}" if bar else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if bar else Qt.CursorShape.ArrowCursor)
            self.update()

    def _words(self, painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag, role: str) -> None:
        painter.setPen(theme.current().colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, draw_flags(text, side), shown)


class BarChart(Chart):
    """Columns over time, the first at the reading side; the last one is strong and carries its value.

    With `axis`, a value axis stands at the reading side and thin lines cross the chart.
    """

    _AXIS, _FOOT, _HEAD = 44, 26, 24

    def __init__(
        self,
        name: str,
        bars: Sequence[Bar] = (),
        show_value: Callable[[float], str] = "{:g}".format,
        axis: bool = False,
    ) -> None:
        self._axis = axis
        super().__init__(name, bars, show_value)
        self.setMinimumHeight(104)

    def sizeHint(self) -> QSize:
        return QSize(280, 180)

    def slots(self) -> list[QRectF]:
        plot = self._plot()
        width = plot.width() / max(1, len(self._bars))
        lefts = [plot.left() + place * width for place in range(len(self._bars))]
        if self.isRightToLeft():
            lefts.reverse()
        return [QRectF(left, 0, width, self.height()) for left in lefts]

    def paint_bars(self, painter: QPainter) -> None:
        tokens, plot = theme.current(), self._plot()
        painter.setFont(font.font(8.5))
        top = self._top_value()
        if self._axis:
            self._paint_axis(painter, plot, top)
        every = self._label_step(painter)
        last = len(self._bars) - 1
        for place, (bar, slot) in enumerate(zip(self._bars, self.slots(), strict=True)):
            height = plot.height() * bar.value / top
            width = min(22.0, slot.width() * 0.62)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("prim" if place in (last, self._pointed) else "s3"))
            # The round corners of the foot lie under the base line.
            painter.setClipRect(QRectF(0, 0, self.width(), plot.bottom()))
            painter.drawRoundedRect(
                QRectF(slot.center().x() - width / 2, plot.bottom() - height, width, height + 4), 3, 3
            )
            painter.setClipping(False)
            if (last - place) % every == 0:
                name = self._name_box(painter, slot, bar.label, slot.width() * every)
                self._words(painter, name, bar.label, _CENTRE, "muted")
            if place in (last, self._pointed):
                painter.setFont(font.font(9, bold=True))
                box = QRectF(slot.center().x() - 40, plot.bottom() - height - 21, 80, 19)
                self._words(painter, box, self._write(bar.value), _CENTRE, "text")
                painter.setFont(font.font(8.5))
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), tokens.colour("fieldline"))

    def _name_box(self, painter: QPainter, slot: QRectF, label: str, room: float) -> QRectF:
        """Under the middle of its column, but whole at both ends of the chart."""
        width = min(painter.fontMetrics().horizontalAdvance(label) + 2.0, room)
        left = min(max(slot.center().x() - width / 2, 0), self.width() - width)
        return QRectF(left, self._plot().bottom() + 3, width, 22)

    def _plot(self) -> QRectF:
        room = self._AXIS if self._axis else 0
        left = 0 if self.isRightToLeft() else room
        return QRectF(left, self._HEAD, self.width() - room, max(1, self.height() - self._HEAD - self._FOOT))

    def _top_value(self) -> float:
        highest = max((bar.value for bar in self._bars), default=0)
        return _round_up(highest) if self._axis else (highest or 1)

    def _paint_axis(self, painter: QPainter, plot: QRectF, top: float) -> None:
        for step in range(5):
            y = plot.bottom() - plot.height() * step / 4
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme.current().colour("line"))
            x, side = (plot.right() + 6, _RIGHT) if self.isRightToLeft() else (0, _LEFT)
            box = QRectF(x, y - 10, self._AXIS - 8, 20)
            self._words(painter, box, self._write(top * step / 4), side, "muted")

    def _label_step(self, painter: QPainter) -> int:
        widest = max((painter.fontMetrics().horizontalAdvance(bar.label) for bar in self._bars), default=1)
        slot = self._plot().width() / max(1, len(self._bars))
        return max(1, -(-int(widest + 6) // max(1, int(slot))))


class HBarChart(Chart):
    """Bars that grow from the reading side, one a row: label, bar (of parts if it has any), value at the far side."""

    _LABEL, _VALUE, _ROW = 100, 56, 30

    def sizeHint(self) -> QSize:
        return QSize(280, max(1, len(self._bars)) * self._ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, max(1, len(self._bars)) * 24)

    def slots(self) -> list[QRectF]:
        tall = min(46.0, self.height() / max(1, len(self._bars)))
        return [QRectF(0, place * tall, self.width(), tall) for place in range(len(self._bars))]

    def paint_bars(self, painter: QPainter) -> None:
        tokens, right_to_left = theme.current(), self.isRightToLeft()
        painter.setFont(font.font(9))
        top = max((bar.value for bar in self._bars), default=0) or 1
        room = self.width() - self._LABEL - self._VALUE - 16
        for place, (bar, slot) in enumerate(zip(self._bars, self.slots(), strict=True)):
            label = QRectF(self.width() - self._LABEL if right_to_left else 0, slot.top(), self._LABEL, slot.height())
            value = QRectF(0 if right_to_left else self.width() - self._VALUE, slot.top(), self._VALUE, slot.height())
            start, end = (_RIGHT, _LEFT) if right_to_left else (_LEFT, _RIGHT)
            pointed = place == self._pointed
            self._words(painter, label, bar.label, start, "prim" if pointed else "text")
            self._words(painter, value, self._write(bar.value), end, "text" if pointed else "muted")
            left = self._VALUE + 8 if right_to_left else self._LABEL + 8
            box = QRectF(left, slot.center().y() - 6, room, 12)
            parts = [(part, series_colour(number)) for number, part in enumerate(bar.parts)]
            paint_bar(painter, box, parts or [(bar.value, tokens.colour("prim"))], top, right_to_left)


def _round_up(value: float) -> float:
    """The next round number whose quarters are whole."""
    power = 1
    while value > 32 * power:
        power *= 10
    return float(next(power * times for times in (4, 8, 12, 20, 32) if value <= power * times))
