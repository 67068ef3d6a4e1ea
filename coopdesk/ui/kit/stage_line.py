"""The line of stages: which are passed, where the record stands, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import listed
from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.text import draw_flags

PASSED, NOW, NEXT, LATER = "passed", "now", "next", "later"
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_STAGE_INK = {PASSED: "text", NOW: "prim", NEXT: "amber", LATER: "muted"}
_STAGE_RING = {PASSED: "prim", NOW: "prim", NEXT: "gold", LATER: "fieldline"}
# The height of a line of names, and of all that stands above and below the names.
_LEADING, _REST = 18, 66


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
        self.show_stages(stages)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        self._stages = list(stages)
        self.setAccessibleName(listed(f"{stage.name} {stage.note}".strip() for stage in stages))
        self.setMinimumWidth(72 * len(self._stages))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(110 * len(self._stages), _REST + _LEADING)

    def names(self) -> list[list[str]]:
        """The lines, one or two, in which each name is written."""
        room = self.width() // max(1, len(self._stages)) - 4
        return [_in_two(stage.name, QFontMetrics(font.font(9, _is_bold(stage))), room) for stage in self._stages]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(_REST + _LEADING * max((len(lines) for lines in self.names()), default=1))

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
        names = self.names()
        for place, stage in enumerate(self._stages):
            self._paint_disc(painter, centres[place], stage.state, place + 1)
            self._paint_words(painter, centres[place].x(), stage, names[place])

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

    def _paint_words(self, painter: QPainter, x: float, stage: Stage, names: list[str]) -> None:
        tokens = theme.current()
        slot = self.width() / len(self._stages) - 4
        note = self.height() - 25
        lines = [
            (name, 38 + _LEADING * at, 9, _is_bold(stage), _STAGE_INK[stage.state]) for at, name in enumerate(names)
        ]
        for text, top, point, heavy, tone in (*lines, (stage.note, note, 8.5, False, "muted")):
            painter.setFont(font.font(point, heavy))
            painter.setPen(tokens.colour(tone))
            painter.drawText(QRectF(x - slot / 2, top, slot, 21), draw_flags(text, _CENTRE), text)


def _is_bold(stage: Stage) -> bool:
    return stage.state in (NOW, NEXT)


def _in_two(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    """`text` in one line, or broken between two words into two of which the second is cut where it has to be."""
    if metrics.horizontalAdvance(text) <= room:
        return [text]
    words = text.split()
    fits = [at for at in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:at])) <= room]
    first = max(fits, default=1)
    parts = [" ".join(words[:first]), " ".join(words[first:])]
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, room) for part in parts if part]
