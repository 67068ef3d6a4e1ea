"""Amounts in dirhams as integer centimes."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from coopdesk.core.folding import clean, western_digits
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead


def parse_amount(raw: Any) -> int:
    if isinstance(raw, int):
        return raw * 100
    if isinstance(raw, float | Decimal):
        return int((Decimal(repr(raw)) if isinstance(raw, float) else raw).quantize(Decimal("0.01")) * 100)
    text = re.sub(r"(درهم|DH|MAD|د\.م\.?)", "", western_digits(clean(raw)), flags=re.I)
    text = re.sub(r"[\s\u00a0\u202f]", "", text).replace("٫", ",").replace("٬", "")
    if re.fullmatch(r"-?[0-9]{1,3}[.,][0-9]{3}", text):
        raise CannotRead("ambiguous_amount", mark("Problem", "Is it {whole} or {decimal}? Write the centimes").filled(whole=text.replace(".", "").replace(",", ""), decimal=text))
    if m := re.fullmatch(r"(-?)([0-9]{1,3}(?:[.][0-9]{3})+|[0-9]+)(?:,([0-9]+))?", text):
        sign, whole, cents = m[1], m[2].replace(".", ""), m[3] or ""
    elif m := re.fullmatch(r"(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?", text):
        sign, whole, cents = m[1], m[2].replace(",", ""), m[3] or ""
    else:
        raise CannotRead("amount_shape", mark("Problem", "Write an amount, such as 1234,50"))
    if len(cents) > 2:
        raise CannotRead("too_many_decimals", mark("Problem", "At most two decimals"))
    return int(f"{sign}{whole}{cents.ljust(2, '0')}")


def show_amount(centimes: int, language: str, centimes_shown: bool = True) -> str:
    whole, cents = divmod(abs(centimes), 100)
    group, point = {"ar": (".", ","), "fr": ("\u202f", ","), "en": (",", ".")}[language]
    text = f"{whole:,}".replace(",", group)
    return ("-" if centimes < 0 else "") + text + (f"{point}{cents:02d}" if centimes_shown else "")


def edit_amount(centimes: int) -> str:
    whole, cents = divmod(abs(centimes), 100)
    return f"{'-' if centimes < 0 else ''}{whole},{cents:02d}"
