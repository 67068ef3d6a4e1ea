"""One thing that is due on a day, and what a source of such things is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core.language import Text

# What a day holds: a session or training, a visit or meeting, a term that ends.
ACTIVITY, MEETING, DEADLINE = "activity", "meeting", "deadline"


@dataclass(frozen=True, slots=True)
class Due:
    """What is needed on a day, and the record that it leads to.

    `code` is the reason (stable), `kind`, `record_id`, `number` and `title` are those of the record to open, `what`
    says what is needed. `nature` is ACTIVITY, MEETING or DEADLINE, `hour` that of an appointment; `done` marks an
    appointment that was kept.
    """

    code: str
    kind: str
    record_id: int
    number: str
    title: str
    what: Text
    day: date
    nature: str = DEADLINE
    hour: str = ""
    done: bool = False

    def days_late(self, today: date) -> int:
        """How many days ago it was due: 0 today, negative while there is time."""
        return (today - self.day).days

    @property
    def is_term(self) -> bool:
        """Whether it is the end of a term, and no appointment."""
        return self.nature == DEADLINE

    @property
    def order(self) -> tuple[Any, ...]:
        """By day, then by hour; what stays together keeps its place from one reading to the next."""
        return self.day, self.hour, self.code, self.record_id


@dataclass(frozen=True, slots=True)
class Asked:
    """What a source of due things may know; it may give more than what is due until `until`."""

    today: date
    until: date
    settings: Mapping[str, Any]
