"""The bar under a form: its buttons with their keys, and how the form stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from coopdesk.core.language import mark
from coopdesk.ui.kit.buttons import PRIMARY, Button, KeyCap
from coopdesk.ui.kit.marks import Picture
from coopdesk.ui.kit.panels import Card, row
from coopdesk.ui.kit.text import Label

_SAVE, _SAVE_NEW, _CANCEL = mark("Form", "Save"), mark("Form", "Save and new"), mark("Form", "Cancel")
_NEXT = mark("Form", "to the next one")
# With less room than this the keys are not named: how the form stands comes first.
_ROOM = 700


class SaveBar(Card):
    """Signals: `save_wanted()`, `save_and_new_wanted()`, `cancel_wanted()`. Save is never greyed."""

    save_wanted = Signal()
    save_and_new_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(12, 8, 12, 8))
        self.save = Button(str(_SAVE), kind=PRIMARY)
        self.save_and_new, self.cancel = Button(str(_SAVE_NEW)), Button(str(_CANCEL))
        self.save.clicked.connect(self.save_wanted)
        self.save_and_new.clicked.connect(self.save_and_new_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.state = Label("", 9, bold=True)
        self._of_problems = (Picture("warning", "red"), Label(str(_NEXT), 8.5, tone="muted"), KeyCap("F8"))
        icon, to_next, key = self._of_problems
        self._caps = KeyCap("Ctrl+S"), KeyCap("Ctrl+Enter"), KeyCap("Esc")
        saves, saves_new, cancels = self._caps
        buttons = (self.save, saves, self.save_and_new, saves_new, self.cancel, cancels)
        self.body.addLayout(row(*buttons, None, icon, self.state, to_next, key))
        self.tell("", "muted")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for cap in self._caps:
            cap.setVisible(self.width() >= _ROOM)

    def tell(self, sentence: str, tone: str) -> None:
        """Say how the form stands; in red the way to the next problem is shown with it."""
        self.state.show_text(sentence)
        self.state.set_tone(tone)
        for part in self._of_problems:
            part.setVisible(tone == "red")
