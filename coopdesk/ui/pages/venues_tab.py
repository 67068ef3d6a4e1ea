"""The places where sessions, courses and meetings are held: added, corrected, removed; spaces of memory first."""

from __future__ import annotations

from typing import Any

from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.entities import Entity, Venue
from coopdesk.operations.venues import every_venue, save_venue, uses_of_venues
from coopdesk.ui.context import Context
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.kit.cells import NUMBER
from coopdesk.ui.kit.panels import Card, Ground, column
from coopdesk.ui.kit.text import Label

TITLE = mark("Settings", "Places of meetings")
_NOTE = mark("Settings", "A place that is used stays; correct its name, and every session and course follows.")
_USES = mark("Venue", "Used")


class VenuesTab(Ground):
    """The list of places in a card; there is one for the whole desk."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.list = VenueList(context)
        self._told = Label("", 9, tone="red", wrap=True)
        self.list.refused.connect(self._told.show_text)
        self.list.changed.connect(self.list.show_all)
        card = Card(margins=(1, 4, 1, 4))
        card.body.addWidget(self.list, 1)
        whole = column(Label(str(_NOTE), 9, tone="muted", wrap=True), self._told, spacing=8)
        whole.addWidget(card, 1)
        self.setLayout(whole)
        self.list.show_all()

    def refresh(self) -> None:
        """Read the places again; a line that was begun stays."""
        self._told.show_text("")
        if not self.list.is_changed():
            self.list.show_all()


class VenueList(PartsTab):
    """Every place, with how often it was used."""

    def __init__(self, context: Context) -> None:
        self._uses: dict[int, int] = {}
        shown = (("name", 300), ("venue_kind", 190), ("commune", 170))
        filled = ("name", "venue_kind", "commune")
        computed = ((_USES, 90, self._used),)
        parts = Parts(Venue, TITLE, "", shown, filled, computed=computed, save=save_venue)
        super().__init__(context, parts)

    def show_all(self) -> None:
        """Show every place, spaces of memory first."""
        self._uses = self._context.ask(uses_of_venues)
        self.show_of(None)

    def read_parts(self) -> list[Entity]:
        return self._context.ask(every_venue)

    def belonging(self) -> dict[str, Any]:
        return {}

    def _used(self, venue: Entity) -> Cell:
        return show_count(self._uses.get(venue.id, 0), code()), NUMBER
