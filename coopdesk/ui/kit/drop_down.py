"""A sheet that drops from a button and goes with the next press outside it or with Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.ui.kit.panels import Card, column


class DropDown(QFrame):
    """Holds `card`, into whose body its content goes."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.card = Card(margins=(18, 12, 18, 12))
        self.setLayout(column(self.card))
        self.setMinimumWidth(width)

    def drop_from(self, button: QWidget) -> None:
        """Open under `button`, ending where it ends."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        x = corner.x() if button.isRightToLeft() else corner.x() + button.width() - self.width()
        self.move(max(0, x), corner.y())
        self.show()
