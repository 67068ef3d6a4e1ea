"""Where the user has been in the window, to go back and forward."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A page, or the form of a record (`record_id` None: a new one) over its page."""

    page: str
    kind: str = ""
    record_id: int | None = None


class Trail:
    """The places visited, one of them present."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def present(self) -> Place:
        return self._places[self._at]

    def visit(self, place: Place) -> None:
        """Go to a place; what lay ahead is forgotten."""
        if self._places and self.present() == place:
            return
        self._places = [*self._places[: self._at + 1], place][-LONGEST:]
        self._at = len(self._places) - 1

    def look(self, step: int) -> Place | None:
        """The place `step` further (back if negative), if there is one."""
        at = self._at + step
        return self._places[at] if 0 <= at < len(self._places) else None

    def move(self, step: int) -> None:
        self._at += step

    def rename(self, record_id: int) -> None:
        """The record in sight has this id."""
        self._places[self._at] = replace(self.present(), record_id=record_id)
