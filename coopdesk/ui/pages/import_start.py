"""Before a list is chosen: what it holds and where it comes from; while it is read: how far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Card, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages import import_words as words

_WIDEST = 640


class ImportStart(QWidget):
    """Signals: `choose_wanted()`, `paste_wanted()`, `template_wanted()`, `stop_wanted()`."""

    choose_wanted = Signal()
    paste_wanted = Signal()
    template_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = ChoiceField([(kind, str(label)) for kind, label in words.KINDS], empty=False)
        self._kind.set_value("people")
        self.choose = Button(str(words.CHOOSE), "folder", kind=PRIMARY)
        self.paste = Button(str(words.PASTE), "clipboard")
        self.template = Button(str(words.TEMPLATE), "table")
        self.stop = Button(str(words.STOP))
        self._sentence, self._bar = Label("", 10), QProgressBar()
        for button, wanted in (
            (self.choose, self.choose_wanted),
            (self.paste, self.paste_wanted),
            (self.template, self.template_wanted),
            (self.stop, self.stop_wanted),
        ):
            button.clicked.connect(wanted)
        self._choice = Card(margins=(20, 16, 20, 16), spacing=12)
        self._choice.setMaximumWidth(_WIDEST)
        self._choice.body.addWidget(Labelled(str(words.WHAT), self._kind))
        self._choice.body.addLayout(row(self.choose, self.paste, self.template, None))
        for hint in (words.PASTE_HINT, words.DROP_HINT):
            self._choice.body.addWidget(Label(str(hint), 8.5, tone="muted"))
        self._working = Card(margins=(20, 16, 20, 16), spacing=12)
        self._working.setMaximumWidth(_WIDEST)
        for part in (self._sentence, self._bar):
            self._working.body.addWidget(part)
        self._working.body.addLayout(row(None, self.stop))
        self.setLayout(column(self._choice, self._working, None, margins=(20, 12, 20, 12)))

    def kind(self) -> str:
        """people or organisations."""
        return self._kind.value()

    def show_choice(self) -> None:
        self._choice.show()
        self._working.hide()
        self.choose.setFocus()

    def show_working(self, sentence: str, can_stop: bool = True) -> None:
        """Show that something is under way; what is written in one go can not be stopped half-way."""
        self.stop.setVisible(can_stop)
        self._sentence.show_text(sentence)
        self._bar.setRange(0, 0)
        self._choice.hide()
        self._working.show()

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
