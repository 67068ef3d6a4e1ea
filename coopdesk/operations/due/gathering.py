"""Gathers what is due from every source, in the order of the days."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from coopdesk.operations import settings as dated
from coopdesk.operations.due import activities, files, support
from coopdesk.operations.due.item import Asked, Due
from coopdesk.operations.session import Session


def _to_come(asked: Asked) -> Iterator[Due]:
    """Appointments after today; of a training its first day speaks for all."""
    for one in activities.appointments(asked.today + timedelta(days=1), asked.until):
        if not one.done and one.code != "training_day":
            yield one


# Each asks one or two statements of the desk, whatever the number of records.
SOURCES: tuple[Callable[[Asked], Iterator[Due]], ...] = (
    support.visits,
    support.receipts,
    support.assemblies,
    support.mandates,
    files.tranches,
    files.decisions,
    files.nominations,
    files.pieces,
    activities.sessions,
    activities.trainings,
    activities.meetings,
    _to_come,
)


@dataclass(frozen=True)
class Outlook:
    """What the home page tells: everything due by the horizon, and what the days of a week and of a month hold."""

    due: tuple[Due, ...]
    week: tuple[Due, ...]
    month: tuple[Due, ...]


def due_of(session: Session, until: date | None = None) -> tuple[Due, ...]:
    """Everything overdue and everything due until a day (by the horizon of the settings if none is given)."""
    with session.desk.connected():
        settings = dated.values_on(session)
        asked = Asked(session.today, until or _horizon(session, settings), settings)
        found = [one for source in SOURCES for one in source(asked) if one.day <= asked.until]
    return tuple(sorted(found, key=lambda one: one.order))


def calendar_of(session: Session, first: date, last: date) -> tuple[Due, ...]:
    """What each day of a stretch holds: the appointments, kept or to be kept, and the terms that end."""
    with session.desk.connected():
        return _calendar(session, due_of(session, last), first, last)


def outlook_of(session: Session, week: tuple[date, date], month: tuple[date, date]) -> Outlook:
    """What is due and what the week and the month (first day, last day) hold; what is due is gathered once."""
    with session.desk.connected():
        horizon = _horizon(session, dated.values_on(session))
        found = due_of(session, max(horizon, week[1], month[1]))
        due = tuple(one for one in found if one.day <= horizon)
        return Outlook(due, _calendar(session, found, *week), _calendar(session, found, *month))


def _horizon(session: Session, settings: Mapping[str, Any]) -> date:
    return session.today + timedelta(days=settings["due_horizon_days"])


def _calendar(session: Session, due: tuple[Due, ...], first: date, last: date) -> tuple[Due, ...]:
    """That an appointment was not recorded yet is due, and no second one."""
    terms = (one for one in due if first <= one.day <= last and (one.is_term or one.code == "visit"))
    return tuple(sorted((*appointments_of(session, first, last), *terms), key=lambda one: one.order))


def appointments_of(session: Session, first: date, last: date) -> tuple[Due, ...]:
    """Every appointment of a stretch of days, kept or to be kept, in order."""
    with session.desk.connected():
        return tuple(sorted(activities.appointments(first, last), key=lambda one: one.order))
