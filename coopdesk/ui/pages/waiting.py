"""What stands in the place of something that is still being counted: soft bars in its shape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from coopdesk.core.language import mark
from coopdesk.ui.kit import theme

_LOADING = mark("Home", "Counting…")
_ROW = 39


class Waiting(QWidget):
    """Rows of bars from the reading side; `widths` are their parts of the whole width, repeated down the place."""

    def __init__(self, widths: Sequence[float] = (0.55, 0.8, 0.4, 0.65)) -> None:
        super().__init__()
        self._widths = widths
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(str(_LOADING))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("greysoft"))
        for row in range(max(1, self.height() // _ROW)):
            width = self.width() * self._widths[row % len(self._widths)]
            left = self.width() - width if self.isRightToLeft() else 0
            painter.drawRoundedRect(QRectF(left, row * _ROW + 12, width, 14), 4, 4)
