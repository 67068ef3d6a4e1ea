"""Amounts in dirhams, kept as integer centimes, read and shown as Moroccan offices write them."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from coopdesk.core.folding import clean, western_digits
from coopdesk.core.formats import show_count
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead

# Longer than any amount: Python would not even read a number of 5,000 digits.
_LONGEST = 30
_UNIT = re.compile(r"(?:دراهم|درهما|درهم|د\.\s?م\.?|dirhams?|dhs?|mad)\.?", re.IGNORECASE)
_SPACES = re.compile(r"[\s\u00a0\u202f_]")
_AMBIGUOUS = re.compile(r"[-+]?[0-9]{1,3}[.,][0-9]{3}")
_PLAIN = re.compile(r"([-+]?)([0-9]+)(?:[.,]([0-9]+))?")
_DOTTED = re.compile(r"([-+]?)([0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_COMMAED = re.compile(r"([-+]?)([0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?")


def parse_amount(raw: Any) -> int:
    """Centimes of a number cell or of text such as «1.234.567,50 درهم». Raises CannotRead.

    «1.234» may be 1234 dirhams or 1 dirham and a quarter: it is asked for again, never guessed.
    """
    if isinstance(raw, bool):
        raise _unreadable()
    if isinstance(raw, int | float | Decimal):
        return _of_number(Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw))
    text = _UNIT.sub("", western_digits(clean(str(raw)))).replace("٫", ",").replace("٬", "").replace("−", "-")
    text = _SPACES.sub("", text)
    if _AMBIGUOUS.fullmatch(text):
        whole = text.replace(".", "").replace(",", "")
        asked = mark("Problem", "Is it {whole} or {decimal}? Write {whole},00 for whole dirhams")
        raise CannotRead("ambiguous_amount", asked.filled(whole=whole, decimal=text.replace(".", ",")))
    found = _PLAIN.fullmatch(text) or _DOTTED.fullmatch(text) or _COMMAED.fullmatch(text)
    if found is None or len(text) > _LONGEST:
        raise _unreadable()
    sign, whole, decimals = found.groups()
    decimals = (decimals or "").rstrip("0")
    if len(decimals) > 2:
        raise CannotRead("too_many_decimals", mark("Problem", "At most two decimals: a dirham has 100 centimes"))
    centimes = int(whole.replace(".", "").replace(",", "")) * 100 + int(decimals.ljust(2, "0"))
    return -centimes if sign == "-" else centimes


def _of_number(number: Decimal) -> int:
    if not number.is_finite() or abs(number) >= 10**15:
        raise _unreadable()
    # A spreadsheet keeps 0.1 + 0.2 as 0.30000000000000004: what it shows is what was meant.
    return int((number * 100).quantize(Decimal(1), ROUND_HALF_EVEN))


def _unreadable() -> CannotRead:
    return CannotRead("amount_shape", mark("Problem", "Write an amount in dirhams, such as 1234,50"))


def show_amount(centimes: int, language: str, centimes_shown: bool = True) -> str:
    """1.234.567,50 in Arabic, 1 234 567,50 in French, 1,234,567.50 in English."""
    whole, rest = divmod(abs(centimes), 100)
    point = "." if language == "en" else ","
    sign = "-" if centimes < 0 else ""
    return f"{sign}{show_count(whole, language)}" + (f"{point}{rest:02d}" if centimes_shown else "")


def edit_amount(centimes: int) -> str:
    """The amount as it stands in a field to be typed over: 1234567,50."""
    whole, rest = divmod(abs(centimes), 100)
    return f"{'-' if centimes < 0 else ''}{whole},{rest:02d}"
