"""Meanings of days and figures: dates, amounts, counts, years, decimals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation, Overflow
from typing import Any

from coopdesk.core import days, formats, money
from coopdesk.core.folding import western_digits
from coopdesk.core.language import code, mark
from coopdesk.core.meanings.meaning import Meaning, as_text
from coopdesk.core.problems import CannotRead, Problem


@dataclass(frozen=True, kw_only=True)
class DayMeaning(Meaning):
    """A whole day, stored as YYYY-MM-DD."""

    future: bool = False
    ltr = True

    def read(self, raw: Any, today: date) -> str:
        return days.parse_day(raw, today).isoformat()

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if not self.future and value > today.isoformat():
            yield self.problem("future_date", mark("Problem", "This date is after today"))

    def show(self, value: str | None) -> str:
        return "" if value is None else days.show_day(value)


_HOUR = re.compile(r"([0-9]{1,2})\s*(?:[:hH.]\s*([0-9]{2})?)?")


@dataclass(frozen=True, kw_only=True)
class HourMeaning(Meaning):
    """An hour of the day, stored as 09:30; typed 9:30, 9h30, 9h or 9."""

    ltr = True

    def read(self, raw: Any, today: date) -> str:
        found = _HOUR.fullmatch(western_digits(as_text(raw)).strip())
        if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
            raise CannotRead("hour_shape", mark("Problem", "Write the hour as 09:30"))
        return f"{int(found[1]):02d}:{found[2] or '00'}"

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        try:
            is_written = self.read(value, today) == value
        except CannotRead:
            is_written = False
        if not is_written:
            yield self.problem("hour_shape", mark("Problem", "Write the hour as 09:30"))


@dataclass(frozen=True, kw_only=True)
class PartialDayMeaning(DayMeaning):
    """A day, a month or a year, stored as far as it is known: 1950-03-17, 1950-03 or 1950."""

    def read(self, raw: Any, today: date) -> str:
        return days.parse_partial(raw, today)

    def faults(self, value: str, today: date) -> Iterator[Problem]:
        if value > today.isoformat()[: len(value)]:
            yield self.problem("future_date", mark("Problem", "This date is after today"))
        elif int(value[:4]) < today.year - 120:
            yield self.problem("too_old", mark("Problem", "More than 120 years ago: check the year"))


@dataclass(frozen=True, kw_only=True)
class MoneyMeaning(Meaning):
    """An amount in dirhams, stored as integer centimes, never negative."""

    ltr = True
    align_end = True

    def read(self, raw: Any, today: date) -> int:
        return money.parse_amount(raw)

    def faults(self, value: int, today: date) -> Iterator[Problem]:
        if value < 0:
            yield self.problem("negative_amount", mark("Problem", "An amount can not be negative"))
        elif value > 10**14:
            yield self.problem("amount_too_large", mark("Problem", "This amount is too large"))

    def show(self, value: int | None) -> str:
        return "" if value is None else money.show_amount(value, code())

    def edit(self, value: int | None) -> str:
        return "" if value is None else money.edit_amount(value)


# A whole sheet of digits pasted into one field is no number, and Python would not even read it.
_MOST_DIGITS = 18


@dataclass(frozen=True, kw_only=True)
class CountMeaning(Meaning):
    minimum: int = 0
    maximum: int = 1_000_000
    ltr = True
    align_end = True

    def read(self, raw: Any, today: date) -> int:
        text = western_digits(as_text(raw)).replace(" ", "").replace("\u00a0", "")
        sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
        if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
            raise CannotRead("not_a_number", mark("Problem", "Write a whole number"))
        return sign * int(digits)

    def faults(self, value: int, today: date) -> Iterator[Problem]:
        if not self.minimum <= value <= self.maximum:
            text = mark("Problem", "Between {minimum} and {maximum}")
            yield self.problem("out_of_range", text.filled(minimum=self.minimum, maximum=self.maximum))

    def show(self, value: int | None) -> str:
        return "" if value is None else formats.show_count(value, code())

    def edit(self, value: int | None) -> str:
        return "" if value is None else str(value)


@dataclass(frozen=True, kw_only=True)
class YearMeaning(CountMeaning):
    minimum: int = 1900
    maximum: int = 2100

    def show(self, value: int | None) -> str:
        return self.edit(value)


@dataclass(frozen=True, kw_only=True)
class DecimalMeaning(Meaning):
    """A decimal figure such as the score of the social register, stored as an integer of 10⁻⁷."""

    ltr = True
    align_end = True
    PLACES = 7

    def read(self, raw: Any, today: date) -> int:
        text = western_digits(as_text(raw)).replace("٫", ".").replace(",", ".").replace(" ", "")
        try:
            number = Decimal(text).scaleb(self.PLACES)
        except (InvalidOperation, Overflow):
            number = Decimal("NaN")
        if not number.is_finite() or abs(number) >= 10**15:
            raise CannotRead("not_a_number", mark("Problem", "Write a number, such as 9,743001"))
        if number != number.to_integral_value():
            raise CannotRead("too_many_decimals", mark("Problem", "At most 7 decimals"))
        return int(number)

    def faults(self, value: int, today: date) -> Iterator[Problem]:
        if value < 0:
            yield self.problem("out_of_range", mark("Problem", "This figure can not be negative"))

    def show(self, value: int | None) -> str:
        if value is None:
            return ""
        return f"{Decimal(value).scaleb(-self.PLACES).normalize():f}".replace(".", "." if code() == "en" else ",")
