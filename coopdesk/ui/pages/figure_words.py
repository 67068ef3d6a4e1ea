"""How the dated figures of the office are called, shown and entered, each by what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from coopdesk.core.folding import western_digits
from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import code, listed, mark
from coopdesk.core.money import show_amount
from coopdesk.core.problems import CannotRead
from coopdesk.entities import choices, programme_choices
from coopdesk.operations.priority import WEIGHTS
from coopdesk.ui.kit.fields import LineField

AMOUNTS = frozenset({"capital_minimum", "share_minimum"})
DECIMALS = frozenset({"rsu_threshold"})
CODES = {"eligible_kinships": choices.KINSHIP, "project_pieces": programme_choices.PIECE}
_PLACES = 7

_POINTS = mark("Setting", "{count} criteria, {total} points")
_NOT_A_DECIMAL = mark("Setting", "Write a number, such as 9,74")


def labels_of(key: str) -> Callable[[str], str]:
    """How the parts of a figure with several points are called."""
    if key == "priority_weights":
        return lambda part: str(WEIGHTS.get(part, part))
    return (choices.BAND if key == "vulnerability_bands" else choices.VULNERABILITY).label


def parts_of(key: str, default: Mapping[str, int]) -> Iterable[str]:
    """The parts of such a figure in the order of their list."""
    return choices.VULNERABILITY.codes if key == "vulnerability_weights" else default


def shown(key: str, value: Any) -> str:
    """A value of a figure in one line."""
    if key in AMOUNTS:
        return isolate(show_amount(value, code(), centimes_shown=False))
    if key in DECIMALS:
        return isolate(edit_decimal(value))
    if key in CODES:
        return listed(CODES[key].label(one) for one in value) or "—"
    if key == "vulnerability_bands":
        return isolate(" / ".join(str(value[part]) for part in ("severe", "moderate", "light")))
    if isinstance(value, dict):
        return str(_POINTS.filled(count=len(value), total=show_count(sum(value.values()), code())))
    return isolate(show_count(value, code()))


def read_decimal(raw: str) -> int:
    """A decimal with at most 7 places as a whole number of 10⁻⁷. Raises CannotRead."""
    whole, _point, places = western_digits(raw).replace("٫", ".").replace(",", ".").partition(".")
    digits = (whole + places).replace(" ", "")
    if not (digits.isascii() and digits.isdigit() and len(places) <= _PLACES and len(whole) <= _PLACES):
        raise CannotRead("not_a_number", _NOT_A_DECIMAL)
    return int(whole or 0) * 10**_PLACES + int(places.ljust(_PLACES, "0"))


def edit_decimal(value: int) -> str:
    return f"{Decimal(value).scaleb(-_PLACES).normalize():f}".replace(".", ",")


class DecimalField(LineField):
    """A decimal such as the threshold of the social register; its value is a whole number of 10⁻⁷."""

    def __init__(self) -> None:
        super().__init__(read_decimal, edit_decimal, left_to_right=True)
