"""What sessions and trainings must meet before each stage: their day has come, and it is known who was there."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.entities import AwarenessSession, Meeting, Training
from coopdesk.operations.guards.case import Case, Condition, met_or, warned
from coopdesk.operations.participation import enrolled_count, heads_of, seats_of

# The field that holds the day before which nothing of it takes place.
_DAYS = {AwarenessSession: "session_day", Meeting: "meeting_day", Training: "starts_on"}


def day_has_come(case: Case) -> Iterator[Condition]:
    """A session or a meeting is not held, and a course not opened, before its day."""
    day = case.record.value(_DAYS[type(case.record)])
    yield met_or(
        day <= case.day,
        "day_has_come",
        mark("Guard", "Its day has come"),
        mark("Guard", "Its day is {day}, not earlier").filled(day=show_day(day)),
        note=show_day(day),
    )


def attendance_known(case: Case) -> Iterator[Condition]:
    """The heads of a session, or the days of a course."""
    yield from _heads(case) if isinstance(case.record, AwarenessSession) else _presence(case)


def nobody_came(case: Case) -> Iterator[Condition]:
    """A session at which people are named as present took place."""
    named = sum(heads_of(case.record).named)
    yield met_or(
        named == 0,
        "nobody_came",
        mark("Guard", "Nobody is named as present"),
        mark("Guard", "{count} people are named as present: the session took place").filled(count=named),
    )


def somebody_enrolled(case: Case) -> Iterator[Condition]:
    count, capacity = enrolled_count(case.record), case.record.capacity
    yield met_or(
        count > 0,
        "enrolled",
        mark("Guard", "{count} people are enrolled").filled(count=count),
        mark("Guard", "Nobody is enrolled yet"),
    )
    if capacity is not None:
        yield warned(
            count <= capacity,
            "capacity",
            mark("Guard", "There is room for {capacity}").filled(capacity=capacity),
            mark("Guard", "{count} people are enrolled and there is room for {capacity}").filled(
                count=count, capacity=capacity
            ),
        )


def course_is_over(case: Case) -> Iterator[Condition]:
    last = case.record.ends_on
    yield met_or(
        last <= case.day,
        "course_is_over",
        mark("Guard", "The last day of the course has come"),
        mark("Guard", "The course lasts until {day}").filled(day=show_day(last)),
        note=show_day(last),
    )


def _heads(case: Case) -> Iterator[Condition]:
    heads = heads_of(case.record)
    yield met_or(
        heads.total > 0,
        "attendance",
        mark("Guard", "{total} people came: {men} men, {women} women").filled(
            total=heads.total, men=heads.men, women=heads.women
        ),
        mark("Guard", "Count the heads, or name who came"),
    )


def _presence(case: Case) -> Iterator[Condition]:
    seats = seats_of(case.record)
    held = max((seat.held for seat in seats), default=0)
    yield met_or(
        held > 0,
        "attendance",
        mark("Guard", "Presence is marked on {held} days").filled(held=held),
        mark("Guard", "No presence is marked yet"),
    )
    gaps = sum(len(seat.marks) < seat.held for seat in seats)
    if held:
        yield warned(
            gaps == 0,
            "every_day",
            mark("Guard", "Everybody is marked on every day held"),
            mark("Guard", "{count} people are not marked on every day held").filled(count=gaps),
        )
