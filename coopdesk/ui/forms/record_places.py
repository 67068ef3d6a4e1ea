"""Places that share the page with the sheet of a record, one tab of the header each; made when first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.language import Text, mark
from coopdesk.entities import Entity
from coopdesk.ui.context import Context
from coopdesk.ui.forms import documents_tab
from coopdesk.ui.kit.buttons import Tab
from coopdesk.ui.kit.panels import Banner, Card, Ground, column

_SHEET = mark("Person", "Sheet")
SHEET = 0


@dataclass(frozen=True, slots=True)
class Place:
    """The title of a tab and what makes its page.

    A page has `show_of(record)` and `is_changed()`, and may have the signals `changed()` and `open_record(kind, id)`.
    """

    title: Text
    page: Callable[[Context], Any]


class RefusingPage(Ground):
    """A page with a strip for what the desk refuses. Signal: `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.refusal = Banner("red", "", icon="alert")
        self.refusal.hide()

    def tell_refusal(self, sentence: str) -> None:
        """Say what the desk refused."""
        self.refusal.show_sentence(sentence)
        self.refusal.show()


class DocumentsPage(RefusingPage):
    """The documents of a record in a card."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.documents = documents_tab.DocumentsTab(context)
        self.documents.changed.connect(self.changed)
        self.documents.refused.connect(self.tell_refusal)
        card = Card(margins=(1, 4, 1, 4))
        card.body.addWidget(self.documents)
        whole = column(self.refusal, spacing=10, margins=(20, 12, 20, 12))
        whole.addWidget(card, 1)
        self.setLayout(whole)

    def show_of(self, record: Entity) -> None:
        self.refusal.hide()
        self.documents.show_of(record)

    def is_changed(self) -> bool:
        """Whether something stands in the line that no document has yet."""
        return self.documents.is_changed()


DOCUMENTS_PLACE = Place(documents_tab.TITLE, DocumentsPage)


class RecordPlaces(QObject):
    """Signals: `changed()` after a page wrote something, `open_record(kind, id)`; `went(place)` when a tab is chosen.

    Place 0 is the sheet; the others are counted from 1.
    """

    changed = Signal()
    open_record = Signal(str, int)
    went = Signal(int)

    def __init__(self, context: Context, places: Sequence[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._places = context, places
        self.tabs = [Tab(str(title)) for title in (_SHEET, *(place.title for place in places))]
        self.pages: dict[int, Any] = {}
        self.place = SHEET
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(partial(self.went.emit, place))
        self.tabs[SHEET].setChecked(True)

    def show_place(self, place: int, record: Entity, stack: QStackedWidget) -> None:
        """Show a page other than the sheet in the stack of a form."""
        if place not in self.pages:
            page = self.pages[place] = self._made(place)
            stack.addWidget(page)
        self.pages[place].show_of(record)
        stack.setCurrentWidget(self.pages[place])
        self.mark_place(place)

    def forget_pages(self) -> None:
        """Another record is shown next: its pages are made anew."""
        for page in self.pages.values():
            page.setParent(None)
            page.deleteLater()
        self.pages.clear()

    def mark_place(self, place: int) -> None:
        """Underline the tab of what is in sight."""
        self.place = place
        self.tabs[place].setChecked(True)

    def is_changed(self) -> bool:
        """Whether something was begun beside the sheet that was not recorded."""
        return any(page.is_changed() for page in self.pages.values())

    def show_tabs(self, shown: bool) -> None:
        """A record that was never saved has its sheet only."""
        for tab in self.tabs:
            tab.setVisible(shown)

    def _made(self, place: int) -> QWidget:
        page = self._places[place - 1].page(self._context)
        if hasattr(page, "changed"):
            page.changed.connect(self.changed)
        if hasattr(page, "open_record"):
            page.open_record.connect(self.open_record)
        return page
