"""Days and hours as Excel counts them, and the number formats that make a number a date."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_DAY_ZERO = date(1899, 12, 30)
_DAY_ZERO_1904 = date(1904, 1, 1)
# Excel believes in 29 February 1900, LibreOffice does not: they agree from the next day on.
FIRST_CERTAIN_DAY = date(1900, 3, 1)
_FIRST_CERTAIN = 61
_DAY_MICROSECONDS = 86_400_000_000

# Numbers of the built-in formats that show a date or an hour (ECMA-376 part 1, 18.8.30; 27-36 and 50-58
# are those of East Asian Excel). 46 and [h] formats count elapsed hours: their number is kept.
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_DATE_LETTERS = re.compile(r"[dmyhs]", re.IGNORECASE)


def shows_date(number_format: int, code: str | None) -> bool:
    """Whether this number format shows a date or an hour; `code` is None for a built-in one."""
    if code is None:
        return number_format in _BUILT_IN_DATES
    shown = _NOT_SHOWN.sub("", code.split(";")[0])
    if shown.strip().lower() == "general" or _ELAPSED.search(shown):
        return False
    return bool(_DATE_LETTERS.search(shown))


def from_serial(serial: float, date1904: bool) -> date | datetime | time | float:
    """The date, moment or hour that Excel shows for the number; the number itself when there is none."""
    days, microseconds = divmod(round(serial * _DAY_MICROSECONDS), _DAY_MICROSECONDS)
    # Excel keeps about a millisecond; what lies below is the noise of its binary fractions.
    clock = timedelta(milliseconds=round(microseconds / 1000))
    if serial < 0:
        return serial
    if serial < 1 and not date1904:
        return (datetime.min + clock).time()
    if not date1904 and days < _FIRST_CERTAIN:
        days += 1
    try:
        day = (_DAY_ZERO_1904 if date1904 else _DAY_ZERO) + timedelta(days=days)
    except OverflowError:
        return serial
    return datetime.combine(day, time()) + clock if clock else day


def from_iso(text: str) -> date | datetime | time | None:
    """The value of a cell of a strict workbook, which writes dates in ISO 8601; None for another text."""
    text = text.strip().removesuffix("Z")
    try:
        if "T" in text:
            moment = datetime.fromisoformat(text).replace(tzinfo=None)
            return moment if moment.time() else moment.date()
        return date.fromisoformat(text) if "-" in text else time.fromisoformat(text)
    except ValueError:
        return None


def serial_of(day: date) -> int:
    """The number of a day from 1 March 1900 on; raises ValueError for an earlier one."""
    if day < FIRST_CERTAIN_DAY:
        raise ValueError(day)
    return day.toordinal() - _DAY_ZERO.toordinal()


def serial_of_moment(moment: datetime) -> float:
    """The number of a moment; raises ValueError before 1 March 1900."""
    since_midnight = moment - datetime.combine(moment.date(), time())
    return serial_of(moment.date()) + since_midnight / timedelta(days=1)
