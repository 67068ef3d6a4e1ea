"""Meanings of answers: one of a list, several of a list, yes or no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core.folding import clean, fold
from coopdesk.core.language import listed, mark
from coopdesk.core.meanings.coded import Choices
from coopdesk.core.meanings.meaning import Meaning, as_text
from coopdesk.core.problems import CannotRead, Problem


@dataclass(frozen=True, kw_only=True)
class ChoiceMeaning(Meaning):
    options: Choices

    def read(self, raw: Any, today: date) -> str:
        found = self.options.find(as_text(raw))
        if found is None:
            raise CannotRead("unknown_choice", mark("Problem", "Not one of the values of this list"))
        return found

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if value not in self.options.codes:
            yield self.problem("unknown_choice", mark("Problem", "Not one of the values of this list"))

    def show(self, value: str | None) -> str:
        return self.options.label(value)


@dataclass(frozen=True, kw_only=True)
class ManyMeaning(Meaning):
    """Several values of one list, stored as their codes in the order of the list, joined by commas."""

    options: Choices

    def read(self, raw: Any, today: date) -> str | None:
        parts = [part for part in as_text(raw).replace("،", ",").replace("؛", ",").replace(";", ",").split(",")]
        found = [self.options.find(part) for part in parts if clean(part)]
        if None in found:
            raise CannotRead("unknown_choice", mark("Problem", "Not one of the values of this list"))
        return self.joined(found) or None

    def joined(self, codes: Any) -> str:
        return ",".join(item for item in self.options.codes if item in set(codes))

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if not set(value.split(",")) <= set(self.options.codes):
            yield self.problem("unknown_choice", mark("Problem", "Not one of the values of this list"))

    def show(self, value: str | None) -> str:
        return listed(self.options.label(item) for item in value.split(",")) if value else ""


YES = mark("Choice", "Yes")
NO = mark("Choice", "No")
_YES_WORDS = frozenset(fold(word) for word in ("1", "true", "x", "oui", "yes", "نعم", "vrai"))
_NO_WORDS = frozenset(fold(word) for word in ("0", "false", "non", "no", "لا", "faux"))


@dataclass(frozen=True, kw_only=True)
class FlagMeaning(Meaning):
    """Yes, no, or not known (None)."""

    def read(self, raw: Any, today: date) -> bool:
        word = fold(as_text(raw))
        if word in _YES_WORDS or word in _NO_WORDS:
            return word in _YES_WORDS
        raise CannotRead("not_yes_or_no", mark("Problem", "Write yes or no"))

    def show(self, value: bool | None) -> str:
        return "" if value is None else str(YES if value else NO)
