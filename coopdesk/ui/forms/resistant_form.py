"""The form of a fighter, with the children on file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Resistant
from coopdesk.operations.people import children_of
from coopdesk.ui.forms.place_shown import PlaceShown
from coopdesk.ui.forms.placed_form import PlacedForm
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.buttons import LINK, Button
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Card, column, row
from coopdesk.ui.kit.text import Label

_CHILDREN = mark("Fighter", "Children on file")
_NONE = mark("Fighter", "No child is on file yet")


class ResistantForm(PlacedForm):
    """One fighter; two children with one card share this record."""

    entity = Resistant
    name = "resistant"
    new_title = mark("Form", "New fighter")
    sections = (
        Section(
            "identity",
            mark("Fighter", "Identity"),
            (
                ("last_name", "first_name", "last_name_latin", "first_name_latin"),
                ("card_number", "file_number", "category", "life"),
                ("commune", "place", "cin", "deceased_on"),
                ("notes", "notes", "notes", "notes"),
            ),
        ),
    )

    def shown_only(self) -> dict[str, Labelled]:
        self._place = PlaceShown()
        return {"place": self._place.labelled["place"]}

    def beside(self) -> QWidget:
        self._children = Card(str(_CHILDREN), margins=(12, 10, 12, 10))
        self._list = column(spacing=2)
        self._children.body.addLayout(self._list)
        self._children.body.addStretch(1)
        self._children.setFixedWidth(260)
        return self._children

    def refresh_beside(self) -> None:
        self._place.follow(self.values().get("commune"))

    def _fill(self) -> None:
        super()._fill()
        self._show_children()

    def _show_children(self) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            line = taken.layout()
            (line.takeAt(0) if line else taken).widget().deleteLater()
        children = [] if self.record.is_new else self.context.ask(children_of, self.record)
        for child in children:
            link = Button(f"{child.title}  {isolate(child.cin or '')}", kind=LINK)
            link.clicked.connect(lambda _on=False, child=child: self.open_record.emit(Beneficiary.kind(), child.id))
            self._list.addLayout(row(link, None))
        if not children:
            self._list.addWidget(Label(str(_NONE), 9, tone="muted"))
