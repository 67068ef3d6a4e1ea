"""The columns that follow from others: keys for sorting, province, score, completeness."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from coopdesk.core.folding import fold, name_key
from coopdesk.core.geography import geography
from coopdesk.entities import Beneficiary, Entity, Organisation, Resistant
from coopdesk.operations.vulnerability import score

Values = Mapping[str, Any]


def derive(record: Entity, settings: Values) -> None:
    """Set the derived columns of a record that do not depend on its steps."""
    for name, value in derived(type(record), record.__data__, settings).items():
        setattr(record, name, value)


def derived(entity: type[Entity], values: Values, settings: Values) -> dict[str, Any]:
    """The derived columns of values by field name; empty for a register that has none."""
    function = _BY_ENTITY.get(entity)
    return function(values, settings) | {"missing_count": len(entity.missing_of(values))} if function else {}


def _province(values: Values) -> str | None:
    return geography().province_of(values["commune"]).code if values.get("commune") else None


def _names(values: Values) -> dict[str, Any]:
    return {
        "name_key": name_key(values["last_name"], values["first_name"]),
        "name_key_latin": name_key(values.get("last_name_latin") or "", values.get("first_name_latin") or ""),
        "province": _province(values),
    }


def _resistant(values: Values, settings: Values) -> dict[str, Any]:
    return _names(values)


def _beneficiary(values: Values, settings: Values) -> dict[str, Any]:
    found = score(values, settings)
    return _names(values) | {
        "first_name_key": fold(values["first_name"]),
        "score": found.total,
        "band": found.band,
    }


def _organisation(values: Values, settings: Values) -> dict[str, Any]:
    return {
        "name_key": name_key(values["name"]),
        "name_key_latin": name_key(values.get("name_latin") or ""),
        "province": _province(values),
    }


_BY_ENTITY: dict[type[Entity], Callable[[Values, Values], dict[str, Any]]] = {
    Resistant: _resistant,
    Beneficiary: _beneficiary,
    Organisation: _organisation,
}
