"""A column that a list may carry, and the headings by which it is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coopdesk.core.catalogue import in_every_language
from coopdesk.core.folding import fold
from coopdesk.core.language import Text

_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]")


def headings_alike(heading: str) -> tuple[str, str]:
    """The folded forms under which a heading is compared: whole, and without what stands in brackets."""
    return fold(heading), fold(_IN_BRACKETS.sub(" ", heading))


@dataclass(frozen=True, slots=True)
class SourceColumn:
    """One column that can be read: a field of the entity, or something that leads to fields (`is_field` False)."""

    name: str
    label: Text
    also: tuple[str, ...] = ()
    is_field: bool = True

    def spelt(self) -> tuple[str, ...]:
        """How its heading may be written."""
        return (*in_every_language(self.label), *self.also)

    def headings(self) -> Iterator[str]:
        """Its headings, folded."""
        for heading in self.spelt():
            yield from headings_alike(heading)
