"""The form of a record whose sheet shares the page with other places: documents, life cycle, story."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea

from coopdesk.operations import records
from coopdesk.ui.forms.record_form import RecordForm
from coopdesk.ui.forms.record_places import DOCUMENTS_PLACE, SHEET, Place, RecordPlaces
from coopdesk.ui.kit import keys

# Under this width the tabs would take the room of the name.
NARROW = 1100


class PlacedForm(RecordForm):
    """The tabs stand in the header, so that the sheet keeps its height."""

    beside_the_sheet: tuple[Place, ...] = (DOCUMENTS_PLACE,)
    # Once closed, the form may begin with another record: it remembers nothing of the one before.
    shows_others = True

    def put_away(self) -> None:
        """The form is out of sight until it begins with another record."""
        if (inside := self.focusWidget()) is not None:
            # Coming back, the focus would leave this field once more, and what stands in it then be judged.
            inside.clearFocus()
        self.draft.pause()
        self.places.forget_pages()
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)

    def body(self) -> QLayout:
        self.places = RecordPlaces(self.context, self.beside_the_sheet, self)
        self.places.went.connect(self.go_to_place)
        self.places.changed.connect(self.reload)
        self.places.open_record.connect(self.open_record)
        self.header.add_before_actions(*self.places.tabs)
        count = len(self.places.tabs)
        keys.bind(self, {f"Ctrl+{place + 1}": partial(self.go_to_place, place) for place in range(count)})
        return super().body()

    def show_place(self, place: int) -> None:
        """Show the sheet or a place beside it; only a record on file has the latter."""
        if place == SHEET or self.record.is_new:
            self.show_history(False)
        else:
            self.places.show_place(place, self.record, self._pages)

    def go_to_place(self, place: int) -> None:
        """Show one of the tabs and put the keyboard where it begins."""
        self.show_place(place)
        self.focus_place()

    def focus_place(self) -> None:
        """Put the keyboard where the tab in sight begins."""
        if self.places.place == SHEET:
            self.sheet.go_to(self.sheet.order()[0])
        else:
            keys.enter(self.places.pages[self.places.place])

    def next_part(self) -> None:
        if self.places.place == SHEET:
            super().next_part()
        else:
            self.focus_place()

    def show_history(self, shown: bool) -> None:
        super().show_history(shown)
        self.places.show_tabs(not self.record.is_new)
        self.places.mark_place(SHEET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.set_narrow(self.width() < NARROW)

    def begun_beside(self) -> bool:
        return self.places.is_changed()

    def reload(self) -> None:
        """Something was written beside the sheet: what stands in it stays, everything else follows."""
        self.record = records.get(self.entity.kind(), self.record.id)
        with keys.keeping(self.focus_place):
            self._show_header()
            self.show_place(self.places.place)
