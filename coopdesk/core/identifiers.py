"""Identifiers of persons and organisations: how they are cleaned, checked and shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from coopdesk.core.folding import clean, western_digits
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import ERROR, WARNING


@dataclass(frozen=True, slots=True)
class Finding:
    code: str
    text: Text
    severity: str = ERROR


@dataclass(frozen=True)
class Identifier:
    name: str
    cleaner: Callable[[str, bool], str]
    checker: Callable[[str], Iterator[Finding]]
    shower: Callable[[str], str] = str

    def clean(self, raw: Any) -> str:
        is_number = isinstance(raw, int | float)
        text = str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)
        return self.cleaner(western_digits(clean(text)), is_number)

    def check(self, value: str) -> Iterator[Finding]:
        return self.checker(value)

    def show(self, value: str) -> str:
        return self.shower(value)


def _squeeze(text: str, _number: bool = False) -> str:
    return re.sub(r"[\s\-./_]", "", text).upper()


def _free(text: str, _number: bool = False) -> str:
    return text


def _check_free(value: str) -> Iterator[Finding]:
    if len(value) > 20:
        yield Finding("too_long", mark("Problem", "At most 20 characters"))


def _check_cin(value: str) -> Iterator[Finding]:
    if re.search(r"[\u0600-\u06ff]", value):
        yield Finding("cin_arabic_letters", mark("Problem", "Write the Latin letters as they stand on the card"))
    elif re.fullmatch(r"[A-Z]{1,2}[0-9]{1,3}", value):
        yield Finding("cin_short", mark("Problem", "Few digits for an identity card: check the number"), WARNING)
    elif not re.fullmatch(r"[A-Z]{1,2}[0-9]{4,6}", value):
        yield Finding("cin_shape", mark("Problem", "One or two letters then 4 to 6 digits, such as AB123456"))


def _keyed(name: str, length: int) -> Callable[[str], Iterator[Finding]]:
    def check(value: str) -> Iterator[Finding]:
        if not re.fullmatch(r"[0-9]*", value):
            yield Finding(f"{name}_shape", mark("Problem", "Digits only"))
        elif len(value) != length:
            text = mark("Problem", "{length} digits are needed, this has {count}")
            yield Finding(f"{name}_length", text.filled(length=length, count=len(value)))
        elif int(value) % 97 or not 1 <= int(value[-2:]) <= 97:
            yield Finding(f"{name}_key", mark("Problem", "The last two digits do not fit: check the number"), WARNING)

    return check


def _phone(text: str, is_number: bool) -> str:
    text = re.sub(r"[\s\-./()]", "", text)
    if text.startswith("00"):
        text = "+" + text[2:]
    if re.fullmatch(r"0[5-7][0-9]{8}", text):
        return "+212" + text[1:]
    if re.fullmatch(r"212[5-7][0-9]{8}", text):
        return "+" + text
    if is_number and re.fullmatch(r"[5-7][0-9]{8}", text):
        return "+212" + text
    return text


def _check_phone(value: str) -> Iterator[Finding]:
    if not re.fullmatch(r"\+212[5-7][0-9]{8}", value):
        yield Finding("phone_shape", mark("Problem", "10 digits beginning with 05, 06 or 07"))


def _check_any_phone(value: str) -> Iterator[Finding]:
    if not re.fullmatch(r"\+[0-9]{8,15}", value):
        yield Finding("phone_shape", mark("Problem", "10 digits, or + and the number of another country"))


def _show_phone(value: str) -> str:
    return f"0{value[4:7]}-{value[7:]}" if value.startswith("+212") and len(value) == 13 else value


def _digits(name: str, low: int, high: int, code: str, severity: str) -> Callable[[str], Iterator[Finding]]:
    def check(value: str) -> Iterator[Finding]:
        if not re.fullmatch(rf"[0-9]{{{low},{high}}}", value):
            yield Finding(code, mark("Problem", "{low} to {high} digits").filled(low=low, high=high), severity)

    return check


IDENTIFIERS = {
    i.name: i
    for i in (
        Identifier("cin", _squeeze, _check_cin),
        Identifier("ice", lambda t, n: _squeeze(t).zfill(15) if n else _squeeze(t), _keyed("ice", 15)),
        Identifier("tax_id", _squeeze, _digits("tax_id", 7, 8, "tax_id_shape", WARNING)),
        Identifier("trade_register", _free, _check_free),
        Identifier("cnss", _squeeze, _digits("cnss", 7, 7, "cnss_shape", WARNING)),
        Identifier("rib", _squeeze, _keyed("rib", 24)),
        Identifier("phone", _phone, _check_phone, _show_phone),
        Identifier("phone_2", _phone, _check_any_phone, _show_phone),
        Identifier("idcs", _squeeze, _digits("idcs", 10, 10, "idcs_length", ERROR)),
        Identifier("postal_code", _squeeze, _digits("postal", 5, 5, "postal_shape", ERROR)),
        Identifier("free_number", _free, _check_free),
    )
}
