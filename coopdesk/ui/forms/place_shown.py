"""What follows from the commune in a form: its province and region, and whether it is urban or rural."""

from __future__ import annotations

from coopdesk.core.geography import geography
from coopdesk.core.language import code, mark
from coopdesk.entities import choices
from coopdesk.ui.kit.fields import ShownField
from coopdesk.ui.kit.labelled import Labelled

_PLACE = mark("Person", "Province and region")
_MILIEU = mark("Person", "Milieu")


class PlaceShown:
    """Two flat fields, `place` and `milieu`, that follow the commune as it is chosen."""

    def __init__(self) -> None:
        self._place, self._milieu = ShownField(), ShownField()
        self.labelled = {"place": Labelled(str(_PLACE), self._place), "milieu": Labelled(str(_MILIEU), self._milieu)}

    def follow(self, commune: str | None) -> None:
        milieu = geography().milieu(commune) if commune else None
        self._place.set_value(place_of(commune) if commune else None)
        self._milieu.set_value(choices.MILIEU.label(milieu) if milieu else None)


def place_of(commune: str, *, with_commune: bool = False) -> str:
    """The province and region of a commune in words, after its own name if asked for."""
    places = geography()
    parts = ([commune] if with_commune else []) + [commune[:6], *([] if with_commune else [commune[:2]])]
    comma = "، " if code() == "ar" else ", "
    return comma.join(places.name(part, code()) for part in parts)
