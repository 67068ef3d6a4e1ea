"""What a column holds, how Excel shows it, and what may stand in the text of a cell."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from coopdesk.excel.serials import FIRST_CERTAIN_DAY

T = TypeVar("T")

MAX_TEXT = 32_767  # in UTF-16 units, as Excel counts
_SAFE_DIGITS = 10**15

# What XML can not hold or Excel does not open (controls, lone surrogates, U+FFFE and U+FFFF), and the
# direction marks of the screen, which would be searched for and compared as if they were letters.
_NOT_KEPT = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_REMOVED = re.compile(f"[{_NOT_KEPT}]")
_UNCLEAN = re.compile(f"[\r{_NOT_KEPT}]")
_LINE_ENDS = re.compile(r"\r\n?")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
FORMULA_STARTS = ("=", "+", "-", "@", "\t")


class Kind(Enum):
    """The kind of value of a column, with the number format under which Excel shows it."""

    TEXT = "General"
    IDENTIFIER = "@"
    COUNT = "#,##0"
    MONEY = "#,##0.00"  # whole centimes
    PERCENT = "0.0%"  # a ratio: 0.256 shows as 25.6%
    NUMBER = "0.00##"
    FLAG = "BOOLEAN"
    DATE = "dd/mm/yyyy"
    # A day, or the text of a date of which only the month or the year is known.
    PARTIAL_DATE = "dd/mm/yyyy;@"
    MOMENT = "dd/mm/yyyy hh:mm"
    NO_FIGURE = ";;;@"  # a text such as «—» where a number would stand, aligned as numbers are

    @property
    def number_format(self) -> str:
        return "General" if self is Kind.FLAG else str(self.value)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list: its heading, its kind, its width in characters."""

    heading: str
    kind: Kind = Kind.TEXT
    width: float = 16


class TooLong(ValueError):
    """The text is longer than a cell of Excel holds."""


def clean(text: str) -> str:
    """The text as it will be read back: without control characters and direction marks, lines ended by \\n.

    Raises `TooLong` beyond 32,767 UTF-16 units: Excel would cut it without a word.
    """
    kept = _REMOVED.sub("", _LINE_ENDS.sub("\n", text)) if _UNCLEAN.search(text) else text
    if len(kept) > MAX_TEXT // 2 and len(kept.encode("utf-16-le")) // 2 > MAX_TEXT:
        raise TooLong
    return kept


def escaped(text: str) -> str:
    """The text as the file holds it: what looks like Excel's own escape (_x000D_) is escaped itself."""
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text


def is_arabic(text: str) -> bool:
    """Whether the text has Arabic letters, so that it is read from right to left."""
    return bool(_ARABIC.search(text))


def starts_like_formula(text: str) -> bool:
    """Whether a spreadsheet program that types the text anew would take it for a formula."""
    return text.startswith(FORMULA_STARTS)


def check_of(kind: Kind) -> Callable[[object], object]:
    """What turns a value of this kind into what is written; raises TypeError or ValueError for a fault of ours.

    A day before March 1900 becomes text, day/month/year: Excel has no such dates.
    """
    return _CHECKS[kind]


def checked(kind: Kind, value: object) -> object:
    """The value as `check_of` its kind turns it."""
    return _CHECKS[kind](value)


def _text(value: object) -> str:
    return clean(_instance(value, str))


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(f"{value!r} is not a whole number")
    _number(value)
    return value


def _number(value: object) -> int | float:
    if type(value) is not int and type(value) is not float:
        raise TypeError(f"{value!r} is not a number")
    # Not a number, endless, or with more digits than Excel keeps: a figure that would be shown wrong.
    if not -_SAFE_DIGITS < value < _SAFE_DIGITS:
        raise ValueError(f"{value!r} is not a figure that Excel keeps")
    return value


def _day(value: object) -> date | str:
    if type(value) is not date:
        raise TypeError(f"{value!r} is not a day")
    return value if value >= FIRST_CERTAIN_DAY else _as_text(value)


def _partial_day(value: object) -> date | str:
    return clean(value) if isinstance(value, str) else _day(value)


def _moment(value: object) -> datetime | str:
    moment = _instance(value, datetime)
    return moment if moment.date() >= FIRST_CERTAIN_DAY else _as_text(moment)


def _as_text(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def _flag(value: object) -> bool:
    return _instance(value, bool)


def _instance(value: object, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not {kind}")
    return value


_CHECKS: dict[Kind, Callable[[object], object]] = {
    Kind.TEXT: _text,
    Kind.IDENTIFIER: _text,
    Kind.COUNT: _whole,
    Kind.MONEY: _whole,
    Kind.PERCENT: _number,
    Kind.NUMBER: _number,
    Kind.FLAG: _flag,
    Kind.DATE: _day,
    Kind.PARTIAL_DATE: _partial_day,
    Kind.MOMENT: _moment,
    Kind.NO_FIGURE: _text,
}


def column_letters(number: int) -> str:
    """A for 1, AA for 27."""
    letters = ""
    while number:
        number, left = divmod(number - 1, 26)
        letters = chr(65 + left) + letters
    return letters
