"""The field of a place of meetings: found by a few letters, or taken in on the spot."""

from __future__ import annotations

from collections.abc import Callable

from coopdesk.core.folding import clean, fold
from coopdesk.core.geography import geography
from coopdesk.core.language import code, mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Venue
from coopdesk.entities.programme_choices import VENUE_KIND
from coopdesk.operations import records
from coopdesk.operations.venues import add_venue, kind_of, venues_like
from coopdesk.ui.context import Context
from coopdesk.ui.kit.suggest import SuggestField, Suggestion

_NEW = mark("Venue", "New place: {name}")
# Stands for the place that the last suggestion would make.
_TO_MAKE = "new"


class VenueField(SuggestField):
    """Typing the name of a place that is not known offers to take it in; Down on the empty field shows all places."""

    OFFERS_UNTYPED = True

    def __init__(self, context: Context) -> None:
        super().__init__(self._offers, lambda record_id: records.get("venue", record_id).title)
        self._context, self._typed = context, ""
        # A new place lies in the commune of the record, where one is given.
        self.commune_of: Callable[[], str | None] = lambda: None

    def _take(self, row: Suggestion) -> None:
        if row[0] == _TO_MAKE:
            made = self._made()
            if made is None:
                return
            row = (made.id, made.title, "")
        super()._take(row)

    def _offers(self, typed: str) -> list[Suggestion]:
        found = self._context.ask(venues_like, typed)
        rows: list[Suggestion] = [(place.id, place.title, _told_of(place)) for place in found]
        if clean(typed) and fold(typed) not in {place.name_key for place in found}:
            self._typed = typed
            rows.append((_TO_MAKE, str(_NEW.filled(name=clean(typed))), VENUE_KIND.label(kind_of(typed))))
        return rows

    def _made(self) -> Venue | None:
        try:
            return self._context.do(add_venue, self._typed, self.commune_of()).result
        except (Invalid, CannotDo) as error:
            self.set_problem(str(error))
            return None


def _told_of(place: Venue) -> str:
    commune = geography().name(place.commune, code()) if place.commune else ""
    kind = VENUE_KIND.label(place.venue_kind) if place.venue_kind else ""
    return " · ".join(part for part in (kind, commune) if part)
