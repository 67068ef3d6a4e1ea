"""The days on which the invented joint committee meets: in June and in December."""

from __future__ import annotations

from datetime import date, timedelta

_MONTHS, _DAY = (6, 12), 9


def meeting_days(first_year: int, last_year: int) -> list[date]:
    """The meetings of some years, in order; one that would fall on a weekend is held on the Friday before."""
    days = (date(year, month, _DAY) for year in range(first_year, last_year + 1) for month in _MONTHS)
    return [day - timedelta(days=max(0, day.weekday() - 4)) for day in days]


def next_meeting(day: date) -> date:
    """The first meeting after a day."""
    return next(one for one in meeting_days(day.year, day.year + 1) if one > day)
