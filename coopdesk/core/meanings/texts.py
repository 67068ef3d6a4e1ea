"""Meanings of words: free text, identifiers, places, links to other records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core.folding import clean
from coopdesk.core.geography import geography
from coopdesk.core.identifiers import Identifier
from coopdesk.core.language import code, mark
from coopdesk.core.meanings.meaning import Meaning, as_text
from coopdesk.core.problems import CannotRead, Problem


@dataclass(frozen=True, kw_only=True)
class TextMeaning(Meaning):
    limit: int = 200
    multiline: bool = False
    latin: bool = False

    @property
    def ltr(self) -> bool:  # type: ignore[override]
        return self.latin

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if len(value) > self.limit:
            text = mark("Problem", "At most {limit} characters, this has {length}")
            yield self.problem("too_long", text.filled(limit=self.limit, length=len(value)))

    def read(self, raw: Any, today: date) -> str:
        text = as_text(raw)
        return "\n".join(clean(line) for line in text.splitlines()).strip() if self.multiline else clean(text)


@dataclass(frozen=True, kw_only=True)
class CodeMeaning(Meaning):
    """An identifier of law or paper: stored as cleaned text, read left to right."""

    identifier: Identifier
    ltr = True

    def read(self, raw: Any, today: date) -> str | None:
        return self.identifier.clean(raw) or None

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        for finding in self.identifier.check(value):
            yield self.problem(finding.code, finding.text, finding.severity)

    def show(self, value: str | None) -> str:
        return "" if value is None else self.identifier.show(value)


@dataclass(frozen=True, kw_only=True)
class PlaceMeaning(Meaning):
    """A commune or arrondissement, stored as its official code."""

    def read(self, raw: Any, today: date) -> str:
        return geography().find_commune(as_text(raw)).code

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if geography().place(value) is None:
            yield self.problem("unknown_commune", mark("Problem", "No commune has this code"))

    def show(self, value: str | None) -> str:
        return "" if value is None else geography().name(value, code())

    def edit(self, value: str | None) -> str:
        return value or ""


_ID = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, kw_only=True)
class ProvinceMeaning(Meaning):
    """A province or prefecture, stored as its official code."""

    def read(self, raw: Any, today: date) -> str:
        return geography().find_province(as_text(raw)).code

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if value not in {place.code for place in geography().provinces()}:
            yield self.problem("unknown_province", mark("Problem", "No province has this code"))

    def show(self, value: str | None) -> str:
        return "" if value is None else geography().name(value, code())


@dataclass(frozen=True, kw_only=True)
class LinkMeaning(Meaning):
    """Another record of this desk; its kind is the entity's name.

    Whatever `belongs` to the other record goes to the trash with it and comes back with it.
    """

    kind: str
    belongs: bool = False

    def read(self, raw: Any, today: date) -> int:
        if not _ID.fullmatch(str(raw)):
            raise CannotRead("unknown_record", mark("Problem", "Choose a record of the list"))
        return int(raw)
