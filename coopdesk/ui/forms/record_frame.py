"""What stands where in a form: the header, the strips, the sheet with what is beside it, the save bar, the history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.entities import Entity
from coopdesk.ui.context import Context
from coopdesk.ui.forms.drafting import Drafting
from coopdesk.ui.forms.history_table import HistoryTable
from coopdesk.ui.forms.record_header import RecordHeader
from coopdesk.ui.forms.save_bar import SaveBar
from coopdesk.ui.forms.sheet import Section, Sheet
from coopdesk.ui.forms.suspicion import Suspicion
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Banner, Card, Ground, Scrolled, column, row

_NOT_SAVED = mark("Form", "Not saved")


class RecordFrame(QWidget):
    """The parts of a form; subclasses give the sections and what stands beside them."""

    entity: type[Entity]
    name: str
    new_title: Text
    sections: Sequence[Section]
    record: Entity

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.sheet = Sheet(context, self.entity, self.sections, self.shown_only())
        self.header = RecordHeader()
        self._refusal = Banner("red", "", icon="alert")
        self._refusal.hide()
        self.draft = Drafting(context, self.entity.kind(), self._typed, self)
        self.suspicion = Suspicion(context, self.entity)
        self.save_bar, self.history = SaveBar(), HistoryTable()
        ground = Ground()
        ground.setLayout(self.body())
        self._pages = QStackedWidget()
        self._pages.addWidget(ground)
        self._pages.addWidget(self.history)
        self.setLayout(column(self.header, self._pages, spacing=0))

    # What subclasses may say.

    def shown_only(self) -> dict[str, Labelled]:
        """Widgets of the sheet that only show something."""
        return {}

    def beside(self) -> QWidget | None:
        """What stands beside the sheet."""
        return None

    def strips(self) -> list[QWidget]:
        """The strips above the sheet."""
        return [self._refusal, self.draft, self.suspicion]

    def body(self) -> QLayout:
        """The layout under the header."""
        card = Card(margins=(0, 6, 0, 6))
        card.body.addWidget(Scrolled(self.sheet))
        middle = row(spacing=12, margins=(20, 12, 20, 12))
        if beside := self.beside():
            middle.addWidget(beside)
        middle.addLayout(column(*self.strips(), card, self.save_bar, spacing=10), 1)
        return middle

    def pills(self) -> list[Pill]:
        """The states beside the title."""
        return []

    def subtitle(self) -> str:
        # One run of its own, so that an Arabic line beginning with it is still read from the right.
        return isolate(self.record.number) if self.record.number else str(_NOT_SAVED)

    def tell_refusal(self, sentence: str) -> None:
        """Say what the desk refused, in the strip under the header."""
        self._refusal.show_sentence(sentence)
        self._refusal.show()

    def _typed(self) -> dict[str, Any] | None:
        """What stands in the form, for its draft; None while nothing was changed."""
        raise NotImplementedError
