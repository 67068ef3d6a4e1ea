"""Coded lists: the codes that are stored, their labels, and the other spellings met in office files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coopdesk.core.catalogue import in_every_language
from coopdesk.core.folding import fold
from coopdesk.core.language import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a coded list: the code that is stored, its label, and other spellings met in office files."""

    code: str
    label: Text
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """A coded list of the trade, in the order in which it is offered."""

    name: str
    items: tuple[Choice, ...]

    def __iter__(self) -> Iterator[Choice]:
        return iter(self.items)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(item.code for item in self.items)

    def label(self, value: str | None) -> str:
        """The label in the present language; the code itself if a newer version wrote one unknown here."""
        return next((str(item.label) for item in self.items if item.code == value), value or "")

    def find(self, raw: str) -> str | None:
        """The code whose code, label (in any language) or other spelling is `raw`, or None."""
        wanted = fold(raw)
        return next((item.code for item in self.items if wanted in _spellings(item)), None)


def _spellings(item: Choice) -> frozenset[str]:
    known = _SPELLINGS.get(item)
    if known is None:
        labels = (item.code, *in_every_language(item.label), *item.also)
        known = _SPELLINGS[item] = frozenset(form for label in labels for form in _genders(label))
    return known


def _genders(label: str) -> Iterator[str]:
    """«عازب(ة)» is met as «عازب» and «عازبة»; «marié(e)» as «marié» and «mariée»."""
    yield fold(label)
    if "(" in label and label.endswith(")"):
        stem, ending = label[:-1].split("(", 1)
        yield fold(stem)
        yield fold(stem.rstrip() + ending)


_SPELLINGS: dict[Choice, frozenset[str]] = {}
