"""Small painted marks: pills, stacked score bars with their words, swatches, icons in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coopdesk.core.language import listed
from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.text import draw_flags, without_marks

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Pill(QWidget):
    """A state as a coloured word: green, amber, red or grey; `outlined` where the ground has the same colour."""

    def __init__(self, text: str, tone: str = "grey", icon: str | None = None, outlined: bool = False) -> None:
        super().__init__()
        self._icon, self._outlined = icon, outlined
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone)

    def show_state(self, text: str, tone: str) -> None:
        self.text, self.tone = text, tone
        self.setAccessibleName(without_marks(text))
        width = QFontMetrics(font.font(8.5, True)).horizontalAdvance(text) + 20 + (18 if self._icon else 0)
        self.setFixedSize(width, 24)
        self.update()

    def paintEvent(self, _event: object) -> None:
        tokens = theme.current()
        ink, soft = theme.TONES[self.tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour(ink), 1) if self._outlined else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("card" if self._outlined else soft))
        painter.drawRoundedRect(QRectF(0.5, 1.5, self.width() - 1, 21), 10.5, 10.5)
        place = QRectF(self.rect())
        if self._icon:
            right_to_left = self.isRightToLeft()
            painter.drawPixmap(self.width() - 24 if right_to_left else 10, 5, icons.pixmap(self._icon, ink, 14))
            place.adjust(*((0, 0, -18, 0) if right_to_left else (18, 0, 0, 0)))
        painter.setPen(tokens.colour(ink))
        painter.setFont(font.font(8.5, True))
        painter.drawText(place, draw_flags(self.text, _CENTRE), self.text)


def paint_bar(
    painter: QPainter, box: QRectF, parts: Sequence[tuple[float, QColor]], total: float, right_to_left: bool
) -> None:
    """A stacked bar that grows from the reading side; what the parts leave of `total` stays grey."""
    shape = QPainterPath()
    shape.addRoundedRect(box, 3, 3)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, theme.current().colour("greysoft"))
    done = 0.0
    for value, colour in parts:
        width = box.width() * value / total if total else 0.0
        left = box.right() - done - width + 0.75 if right_to_left else box.left() + done
        painter.fillRect(QRectF(left, box.top(), max(0.0, width - 0.75), box.height()), colour)
        done += width
    painter.restore()


class ScoreBar(QWidget):
    """A total as a stacked bar; the words of its parts stand beside it, so colour never speaks alone."""

    def __init__(self, parts: Sequence[tuple[str, float]] = (), total: float = 100, tall: int = 10) -> None:
        super().__init__()
        self.setFixedHeight(tall)
        self.setMinimumWidth(60)
        self.show_parts(parts, total)

    def show_parts(self, parts: Sequence[tuple[str, float]], total: float) -> None:
        """`parts` are (name, value) in the order of the colours s1 to s5, which come round again."""
        self._parts, self._total = list(parts), total
        self.setAccessibleName(listed(f"{name} {value:g}" for name, value in parts))
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = [(value, series_colour(place)) for place, (_name, value) in enumerate(self._parts)]
        paint_bar(painter, QRectF(self.rect()), parts, self._total, self.isRightToLeft())


def series_colour(place: int) -> QColor:
    """The colour of part number `place` of a bar."""
    return theme.current().colour(theme.SERIES[place % len(theme.SERIES)])


class Swatch(QWidget):
    """The small square of a legend; a place among the series or the name of a token."""

    def __init__(self, colour: int | str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        by_place = isinstance(self._colour, int)
        painter.setBrush(series_colour(self._colour) if by_place else theme.current().colour(self._colour))
        painter.drawRoundedRect(self.rect(), 2, 2)


class Picture(QLabel):
    """An icon in the text, coloured by its role again when the theme changes."""

    def __init__(self, icon: str, role: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._icon, self._role, self._size = icon, role, size
        self.setFixedSize(size + 2, size + 2)

    def paintEvent(self, _event: object) -> None:
        QPainter(self).drawPixmap(1, 1, icons.pixmap(self._icon, self._role, self._size))
