"""Identifiers of people and organisations: how each is cleaned, what is wrong with it, how it is read.

Shapes that can not be block; check digits and unusual lengths only warn, since paper files contain old numbers.
Values are text: a leading zero is part of the number. Digits are matched as [0-9], which leaves other scripts out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from coopdesk.core.folding import clean, western_digits
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import ERROR, WARNING

LONGEST_FREE = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with an identifier, under a stable code."""

    code: str
    text: Text
    severity: str = ERROR


@dataclass(frozen=True, slots=True)
class Identifier:
    """One kind of identifier. `cleaner` is told whether a spreadsheet held the value as a number."""

    name: str
    cleaner: Callable[[str, bool], str]
    checker: Callable[[str], Iterator[Finding]]
    shower: Callable[[str], str] = str

    def clean(self, raw: Any) -> str:
        """The text that is stored for what was typed, pasted or read from a cell; "" for nothing."""
        is_number = isinstance(raw, int | float) and not isinstance(raw, bool)
        text = str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)
        return self.cleaner(western_digits(clean(text)), is_number)

    def check(self, value: str) -> Iterator[Finding]:
        return self.checker(value)

    def show(self, value: str) -> str:
        return self.shower(value)


def _compact(text: str, _was_number: bool) -> str:
    return re.sub(r"[\s\-./_()]", "", text).upper()


def _as_it_stands(text: str, _was_number: bool) -> str:
    return text


def _check_length(value: str) -> Iterator[Finding]:
    if len(value) > LONGEST_FREE:
        yield Finding("too_long", mark("Problem", "At most {limit} characters").filled(limit=LONGEST_FREE))


def _check_cin(value: str) -> Iterator[Finding]:
    if re.search(r"[\u0600-\u06ff]", value):
        yield Finding("cin_arabic_letters", mark("Problem", "Write the Latin letters as they stand on the card"))
    elif re.fullmatch(r"[A-Z]{1,2}[0-9]{1,3}", value):
        text = mark("Problem", "Few digits for an identity card: check the number")
        yield Finding("cin_short", text, WARNING)
    elif not re.fullmatch(r"[A-Z]{1,2}[0-9]{4,6}", value):
        yield Finding("cin_shape", mark("Problem", "One or two letters, then 4 to 6 digits, such as AB123456"))


def _keyed(name: str, length: int) -> Callable[[str], Iterator[Finding]]:
    """Digits that end in a key of two: the whole number is a multiple of 97 and the key lies between 01 and 97."""

    def check(value: str) -> Iterator[Finding]:
        if not re.fullmatch(r"[0-9]+", value):
            yield Finding(f"{name}_shape", mark("Problem", "Write {length} digits only").filled(length=length))
        elif len(value) != length:
            text = mark("Problem", "{length} digits are needed, this has {count}")
            yield Finding(f"{name}_length", text.filled(length=length, count=len(value)))
        elif not _key_holds(value):
            text = mark("Problem", "The last two digits do not fit the others: check the number")
            yield Finding(f"{name}_key", text, WARNING)

    return check


def _key_holds(value: str) -> bool:
    return int(value) % 97 == 0 and 1 <= int(value[-2:]) <= 97


def rib_is_payable(rib: str) -> bool:
    """Whether money can be sent to this account: 24 digits whose key holds."""
    return re.fullmatch(r"[0-9]{24}", rib) is not None and _key_holds(rib)


def _zeros_back(length: int) -> Callable[[str, bool], str]:
    """A spreadsheet that took an identifier for a number ate its leading zeros; text is left as it was written."""
    return lambda text, was_number: _compact(text, was_number).zfill(length if was_number else 0)


def _clean_phone(text: str, was_number: bool) -> str:
    digits = re.sub(r"[\s\-./()]", "", text)
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    if re.fullmatch(r"0[5-7][0-9]{8}", digits):
        return f"+212{digits[1:]}"
    if re.fullmatch(r"212[5-7][0-9]{8}", digits):
        return f"+{digits}"
    if was_number and re.fullmatch(r"[5-7][0-9]{8}", digits):
        return f"+212{digits}"
    return digits


def _check_phone(value: str) -> Iterator[Finding]:
    if re.fullmatch(r"\+(?!212)[1-9][0-9]{6,14}", value):
        text = mark("Problem", "A number of another country: write it as the second telephone")
        yield Finding("foreign_phone", text)
    elif not re.fullmatch(r"\+212[5-7][0-9]{8}", value):
        yield Finding("phone_shape", mark("Problem", "10 digits that begin with 05, 06 or 07"))


def _check_any_phone(value: str) -> Iterator[Finding]:
    if not re.fullmatch(r"\+212[5-7][0-9]{8}|\+(?!212)[1-9][0-9]{6,14}", value):
        yield Finding("phone_shape", mark("Problem", "10 digits, or + and the number of another country"))


def _show_phone(value: str) -> str:
    """0612-345678, as it is dialled inside the country."""
    return f"0{value[4:7]}-{value[7:]}" if re.fullmatch(r"\+212[0-9]{9}", value) else value


def _show_rib(value: str) -> str:
    """Bank, town, account, key."""
    return f"{value[:3]} {value[3:6]} {value[6:22]} {value[22:]}" if len(value) == 24 else value


def _digits(
    code: str, least: int, most: int, severity: str, first: str = "[0-9]"
) -> Callable[[str], Iterator[Finding]]:
    shape = re.compile(rf"{first}[0-9]{{{least - 1},{most - 1}}}")

    def check(value: str) -> Iterator[Finding]:
        if not shape.fullmatch(value):
            text = mark("Problem", "{least} to {most} digits") if least < most else mark("Problem", "{least} digits")
            yield Finding(code, text.filled(least=least, most=most), severity)

    return check


def _check_idcs(value: str) -> Iterator[Finding]:
    if not re.fullmatch(r"[0-9]{10}", value):
        yield Finding("idcs_length", mark("Problem", "Ten digits, this has {count}").filled(count=len(value)))


def _check_postal(value: str) -> Iterator[Finding]:
    yield from _digits("postal_shape", 5, 5, ERROR)(value)
    if re.fullmatch(r"[0-9]{5}", value) and not 10_000 <= int(value) <= 94_999:
        if value == "00000":
            yield Finding("postal_shape", mark("Problem", "No post office has this code"))
        else:
            yield Finding("postal_range", mark("Problem", "Unusual postal code: check it"), WARNING)


IDENTIFIERS: dict[str, Identifier] = {
    kind.name: kind
    for kind in (
        Identifier("cin", _compact, _check_cin),
        Identifier("ice", _zeros_back(15), _keyed("ice", 15)),
        # The tax identifier never begins with a zero.
        Identifier("tax_id", _compact, _digits("tax_id_shape", 7, 8, WARNING, first="[1-9]")),
        Identifier("trade_register", _as_it_stands, _check_length),
        Identifier("cnss", _zeros_back(7), _digits("cnss_shape", 7, 7, WARNING)),
        Identifier("rib", _zeros_back(24), _keyed("rib", 24), _show_rib),
        Identifier("phone", _clean_phone, _check_phone, _show_phone),
        Identifier("phone_2", _clean_phone, _check_any_phone, _show_phone),
        Identifier("idcs", _zeros_back(10), _check_idcs),
        Identifier("postal_code", _compact, _check_postal),
        Identifier("free_number", _as_it_stands, _check_length),
    )
}
