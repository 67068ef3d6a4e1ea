"""What every column is for people: its label, how it is read and shown, and when it is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core import days
from coopdesk.core.catalogue import in_every_language
from coopdesk.core.folding import clean
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import ERROR, Problem


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a column is. `required`: nothing is saved without it; `complete`: a complete file needs it.

    `listed` puts it among the columns that a list first shows; `also` are other headings met in office files.
    """

    label: Text
    section: str = "general"
    required: bool = False
    complete: bool = False
    listed: bool = False
    also: tuple[str, ...] = ()
    name: str = ""

    ltr = False
    align_end = False

    def parse(self, raw: Any, today: date) -> Any:
        """The value for what was typed, pasted or read from a cell; None when empty. Raises CannotRead."""
        if raw is None or (isinstance(raw, str) and not clean(raw)):
            return None
        return self.read(raw, today)

    def read(self, raw: Any, today: date) -> Any:
        return clean(as_text(raw))

    def problems(self, value: Any, today: date) -> Iterator[Problem]:
        """What is wrong with a value on its own."""
        if value is None:
            if self.required:
                yield self.problem("missing", mark("Problem", "This field is required"))
            return
        yield from self.faults(value, today)

    def faults(self, value: Any, today: date) -> Iterator[Problem]:
        return iter(())

    def problem(self, code: str, text: Text, severity: str = ERROR) -> Problem:
        return Problem(self.name, code, text, severity)

    def show(self, value: Any) -> str:
        """The value for reading, in the present language; empty when there is none."""
        return "" if value is None else str(value)

    def edit(self, value: Any) -> str:
        """The value as it stands in a field to be typed over: `parse(edit(value))` is the value."""
        return self.show(value)

    def headings(self) -> tuple[str, ...]:
        """Every heading under which a spreadsheet may carry this column."""
        return (*in_every_language(self.label), *self.also)


def as_text(raw: Any) -> str:
    """A cell's value as the text a clerk sees: 12.0 is 12, a day is 17/03/1984."""
    if isinstance(raw, float) and raw.is_integer():
        return str(int(raw))
    if isinstance(raw, date):
        return days.show_day(raw)
    return str(raw)
