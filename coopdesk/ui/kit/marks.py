"""Small painted marks: pills, stacked score bars with their words, the line of stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.text import draw_flags, without_marks

PASSED, NOW, NEXT, LATER = "passed", "now", "next", "later"
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_STAGE_INK = {PASSED: "text", NOW: "prim", NEXT: "amber", LATER: "muted"}
_STAGE_RING = {PASSED: "prim", NOW: "prim", NEXT: "gold", LATER: "fieldline"}


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
        self.setAccessibleName("، ".join(f"{name} {value:g}" for name, value in parts))
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


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a line: its name, a date or note, and whether it is passed, now, next or later."""

    name: str
    note: str
    state: str


class StageLine(QWidget):
    """The stages of a record in the direction of reading: disc with check, disc with halo, gold ring, grey rings."""

    def __init__(self, stages: Sequence[Stage] = ()) -> None:
        super().__init__()
        self.setFixedHeight(84)
        self.show_stages(stages)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        self._stages = list(stages)
        self.setAccessibleName("، ".join(f"{stage.name} {stage.note}".strip() for stage in stages))
        self.setMinimumWidth(72 * len(self._stages))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(110 * len(self._stages), 84)

    def centres(self) -> list[QPointF]:
        """Where the discs stand, the first one at the reading side."""
        slot = self.width() / max(1, len(self._stages))
        places = [slot * (place + 0.5) for place in range(len(self._stages))]
        return [QPointF(self.width() - x if self.isRightToLeft() else x, 17) for x in places]

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centres = self.centres()
        for place, stage in enumerate(self._stages):
            if place:
                self._paint_link(painter, centres[place - 1], centres[place], stage.state)
        for place, stage in enumerate(self._stages):
            self._paint_disc(painter, centres[place], stage.state, place + 1)
            self._paint_words(painter, centres[place].x(), stage)

    def _paint_link(self, painter: QPainter, start: QPointF, end: QPointF, state: str) -> None:
        colour = {PASSED: "prim", NOW: "prim", NEXT: "gold", LATER: "line"}[state]
        pen = QPen(theme.current().colour(colour), 2.5)
        if state == NEXT:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        gap = 15 if end.x() > start.x() else -15
        painter.drawLine(QPointF(start.x() + gap, start.y()), QPointF(end.x() - gap, end.y()))

    def _paint_disc(self, painter: QPainter, centre: QPointF, state: str, number: int) -> None:
        tokens = theme.current()
        if state == NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("primsoft"))
            painter.drawEllipse(centre, 16, 16)
        painter.setPen(QPen(tokens.colour(_STAGE_RING[state]), 2))
        painter.setBrush(tokens.colour("prim" if state in (PASSED, NOW) else "card"))
        painter.drawEllipse(centre, 10, 10)
        if state == PASSED:
            painter.drawPixmap(QPointF(centre.x() - 7, centre.y() - 7), icons.pixmap("check", "onprim", 14))
        elif state == NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("onprim"))
            painter.drawEllipse(centre, 4, 4)
        else:
            painter.setPen(tokens.colour(_STAGE_INK[state]))
            painter.setFont(font.font(8, True))
            box = QRectF(centre.x() - 10, centre.y() - 10, 20, 20)
            painter.drawText(box, draw_flags(str(number), _CENTRE), str(number))

    def _paint_words(self, painter: QPainter, x: float, stage: Stage) -> None:
        tokens = theme.current()
        slot = self.width() / len(self._stages) - 4
        bold = stage.state in (NOW, NEXT)
        lines = ((stage.name, 37, 9, bold, _STAGE_INK[stage.state]), (stage.note, 58, 8.5, False, "muted"))
        for text, top, point, heavy, ink in lines:
            painter.setFont(font.font(point, heavy))
            painter.setPen(tokens.colour(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(slot))
            painter.drawText(QRectF(x - slot / 2, top, slot, 21), draw_flags(text, _CENTRE), shown)
