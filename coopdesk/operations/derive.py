"""The columns that follow from others: keys for sorting, province, score, completeness."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from coopdesk.core.folding import fold, name_key
from coopdesk.core.geography import geography
from coopdesk.entities import (
    AnnualProgramme,
    AwarenessSession,
    Beneficiary,
    Decision,
    Entity,
    Grant,
    Meeting,
    NominationList,
    Organisation,
    Project,
    Resistant,
    Training,
    Venue,
    Visit,
)
from coopdesk.entities.project import CRITERIA
from coopdesk.operations.vulnerability import score

Values = Mapping[str, Any]


def derive(record: Entity, settings: Values, stored: Entity | None = None) -> None:
    """Set the derived columns of a record: those that follow from its fields, and as stored those that do not."""
    computed = derived(type(record), record.__data__, settings)
    if stored is not None:
        # Stages and sums follow from steps and parts, which may have changed since the record was read.
        computed |= {name: stored.value(name) for name in record.derived if name not in computed}
    for name, value in computed.items():
        setattr(record, name, value)


def derived(entity: type[Entity], values: Values, settings: Values) -> dict[str, Any]:
    """The derived columns of values by field name; empty for a register that has none."""
    function = _BY_ENTITY.get(entity)
    if function is None:
        return {}
    counted = {"missing_count": len(entity.missing_of(values))} if "missing_count" in entity.derived else {}
    return function(values, settings) | counted


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


def _subject(values: Values, settings: Values) -> dict[str, Any]:
    return {"name_key": fold(values["subject"])}


def _placed(values: Values, settings: Values) -> dict[str, Any]:
    return _subject(values, settings) | {"province": _province(values)}


def _venue(values: Values, settings: Values) -> dict[str, Any]:
    return {"name_key": fold(values["name"])}


def _project(values: Values, settings: Values) -> dict[str, Any]:
    given = [values.get(name) for name in CRITERIA]
    return _placed(values, settings) | {"score": None if None in given else sum(given)}


def _grant(values: Values, settings: Values) -> dict[str, Any]:
    """The province is that of the organisation."""
    province = Organisation.select(Organisation.province).where(Organisation.id == values["organisation"]).scalar()
    return _subject(values, settings) | {"province": province}


_BY_ENTITY: dict[type[Entity], Callable[[Values, Values], dict[str, Any]]] = {
    Resistant: _resistant,
    Beneficiary: _beneficiary,
    Organisation: _organisation,
    Venue: _venue,
    AwarenessSession: _placed,
    Training: _placed,
    NominationList: _subject,
    Project: _project,
    Grant: _grant,
    Visit: _subject,
    AnnualProgramme: _subject,
    Meeting: _subject,
    Decision: _subject,
}
