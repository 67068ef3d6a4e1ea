"""What day it is: the later of the clock and the last recorded day, and a clock that jumped is confirmed by the user.

A laptop whose battery died wakes up years ago; a step dated by such a clock would stand before its own past.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from coopdesk.entities import Change
from coopdesk.operations import preferences
from coopdesk.operations.session import Session, on_day

# A clock so far ahead of the last recorded day is as doubtful as one behind it: an office works every week.
FAR_AHEAD = timedelta(days=60)
_TRUSTED = "clock_trusted_after"


@dataclass(frozen=True, slots=True)
class Jump:
    """The clock says one day, the log another; `is_behind` tells which way it jumped."""

    clock: date
    recorded: date

    @property
    def is_behind(self) -> bool:
        return self.clock < self.recorded


def with_floor(session: Session) -> Session:
    """The same session, for which today is never before the last recorded day."""
    return replace(session, floor=last_recorded_day(session))


def last_recorded_day(session: Session) -> date | None:
    """The day of the last line of the log that was written by a clock the user did not disown."""
    trusted = preferences.read(session, _TRUSTED, 0)
    last = Change.select(Change.recorded_at).where(Change.id > trusted).order_by(Change.id.desc()).first()
    return datetime.fromisoformat(last.recorded_at).astimezone().date() if last else None


def jump_of(session: Session) -> Jump | None:
    """The jump of the clock since the last recorded day, if it jumped and no day was given by hand."""
    recorded = last_recorded_day(session)
    if recorded is None or session.fixed_day is not None:
        return None
    clock = session.clock().astimezone().date()
    return Jump(clock, recorded) if clock < recorded or clock > recorded + FAR_AHEAD else None


def trust_clock(session: Session) -> Session:
    """The user says that the clock is right: days recorded so far no longer hold it back."""
    newest = Change.select(Change.id).order_by(Change.id.desc()).first()
    preferences.keep(session, _TRUSTED, newest.id if newest else 0)
    return with_floor(session)


def stay_on_recorded_day(session: Session, jump: Jump) -> Session:
    """The user says that the clock is wrong: today is the last recorded day until the desk is opened again.

    What is recorded meanwhile is recorded on that day, so that a wrong clock never becomes the last recorded day.
    """
    wrong = session.clock
    return replace(session, fixed_day=jump.recorded, clock=lambda: on_day(jump.recorded, wrong()))
