"""The registers that stand in the sidebar: one box each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations.visibility import show_register, shown_registers
from coopdesk.ui.context import Context
from coopdesk.ui.kit.choices import CheckBox
from coopdesk.ui.kit.panels import Card, SectionTitle, column
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages.register_words import WORDS

_TITLE = mark("Settings", "Registers in the sidebar")
_NOTE = mark("Settings", "A register that is not shown keeps its records: search and links still lead to them.")
_WIDEST = 820


class RegistersTab(QWidget):
    """`chosen()` is sent when other registers are to be shown."""

    chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.boxes = {kind: CheckBox(str(words.title), 10) for kind, words in WORDS.items()}
        card = Card(margins=(20, 14, 20, 18), spacing=10)
        card.setMaximumWidth(_WIDEST)
        card.body.addWidget(SectionTitle(str(_TITLE)))
        shown = context.ask(shown_registers, WORDS)
        for kind, box in self.boxes.items():
            box.setChecked(kind in shown)
            box.toggled.connect(partial(self._choose, kind))
            card.body.addWidget(box)
        self._told = Label("", 9, tone="red", wrap=True)
        card.body.addWidget(Label(str(_NOTE), 9, tone="muted", wrap=True))
        card.body.addWidget(self._told)
        self.setLayout(column(card, None))

    def _choose(self, kind: str, on: bool) -> None:
        try:
            self._context.do(show_register, kind, on)
        except CannotDo as refused:
            box = self.boxes[kind]
            box.blockSignals(True)
            box.setChecked(not on)
            box.blockSignals(False)
            self._told.show_text(str(refused))
            return
        self.chosen.emit()
