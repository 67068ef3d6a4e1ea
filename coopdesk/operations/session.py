"""What an operation may know: the desk, the office, the user and the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from coopdesk.entities import Office, User
from coopdesk.store.desk import Desk
from coopdesk.store.writing import Author


def _now() -> datetime:
    return datetime.now(UTC)


def on_day(day: date, moment: datetime) -> datetime:
    """The same time of another day."""
    local = moment.astimezone()
    return local.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


@dataclass(frozen=True)
class Session:
    """One user at one desk.

    `fixed_day` stands for today where the command line or a test says so; today is never before `floor`, the last
    recorded day, whatever a clock that lost its battery says.
    """

    desk: Desk
    office: Office
    user: User
    fixed_day: date | None = None
    clock: Callable[[], datetime] = _now
    floor: date | None = None

    @property
    def today(self) -> date:
        by_clock = self.clock().astimezone().date()
        return self.fixed_day or max(by_clock, self.floor or by_clock)

    @property
    def author(self) -> Author:
        return Author(self.user.name, self.office.code, self.today, self.now)

    def now(self) -> datetime:
        """The moment of recording: a clock that went back does not take the log with it."""
        moment = self.clock()
        return on_day(self.floor, moment) if self.floor and moment.astimezone().date() < self.floor else moment


@dataclass(frozen=True)
class Changes:
    """What an operation changed: the kinds of records touched, and the record it was about, if one."""

    kinds: frozenset[str] = frozenset()
    record_id: int | None = None
    # Anything an operation wants to hand back beside the change, such as the saved record.
    result: Any = field(default=None, compare=False)

    @classmethod
    def of(cls, *kinds: str, record_id: int | None = None, result: Any = None) -> Changes:
        return cls(frozenset(kinds), record_id, result)
