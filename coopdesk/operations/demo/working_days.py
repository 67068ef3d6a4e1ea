"""The days on which the offices of the demonstration work, and those on which the joint committee meets."""

from __future__ import annotations

from datetime import date, timedelta

_MONTHS, _DAY = (6, 12), 9


def meeting_days(first_year: int, last_year: int) -> list[date]:
    """The meetings of some years, in June and in December, in order."""
    return [working_day(date(year, month, _DAY)) for year in range(first_year, last_year + 1) for month in _MONTHS]


def next_meeting(day: date) -> date:
    """The first meeting after a day."""
    return next(one for one in meeting_days(day.year, day.year + 1) if one > day)


def working_day(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
