"""A field that does not keep what is taken from its list but hands it on: one name after another."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from coopdesk.ui.kit.suggest import Suggest, SuggestField, Suggestion


class PickedPerson(SuggestField):
    """`picked(value)` is sent for each suggestion taken; Down on the empty field shows what is offered for nothing.

    `several(text)` is sent for several lines that are pasted, as cells under one another are.
    """

    OFFERS_UNTYPED = True
    picked = Signal(object)
    several = Signal(str)

    def __init__(self, suggest: Suggest) -> None:
        super().__init__(suggest, lambda _value: "")

    def value(self) -> Any:
        """Letters that were not taken from the list are nothing yet."""
        return None

    def leave(self) -> None:
        """Leaving takes nothing: a name is taken by Enter, Tab or the mouse."""
        self.set_value(None)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pasted = QApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if len(pasted.strip().splitlines()) > 1:
            self.several.emit(pasted)
        else:
            super().keyPressEvent(event)

    def _take(self, row: Suggestion) -> None:
        self.set_value(None)
        self.picked.emit(row[0])
