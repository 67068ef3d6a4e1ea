"""The periods that a summary can be made of, the latest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from coopdesk.core.days import Period
from coopdesk.core.language import Text, mark

KINDS: dict[str, Text] = {
    "year": mark("Send", "Year"),
    "semester": mark("Send", "Half-year"),
    "quarter": mark("Send", "Quarter"),
    "month": mark("Send", "Month"),
}
YEARS = 4

_CODES: dict[str, Callable[[int], list[str]]] = {
    "year": lambda year: [f"{year}"],
    "semester": lambda year: [f"{year}-S{number}" for number in (2, 1)],
    "quarter": lambda year: [f"{year}-Q{number}" for number in (4, 3, 2, 1)],
    "month": lambda year: [f"{year}-{number:02d}" for number in range(12, 0, -1)],
}


def periods_of(kind: str, today: date) -> list[Period]:
    """The periods of a kind that have begun, of this year and the three before it."""
    codes = [code for year in range(today.year, today.year - YEARS, -1) for code in _CODES[kind](year)]
    return [period for period in map(Period.parse, codes) if period.first <= today]


def last_finished(periods: Sequence[Period], today: date) -> Period:
    """The period to report now: the latest that is over, else the running one."""
    return next((period for period in periods if period.last < today), periods[0])
