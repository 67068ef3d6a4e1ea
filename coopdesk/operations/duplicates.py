"""Whether the same person, fighter or organisation is already on file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from coopdesk.core.language import Text, mark
from coopdesk.entities import Beneficiary, Entity, Organisation, Resistant
from coopdesk.operations import settings as figures
from coopdesk.operations.derive import derive
from coopdesk.operations.session import Session

SAME_CIN = "same_cin"
SAME_NAME_AND_BIRTH = "same_name_and_birth"
SAME_FIGHTER_AND_NAME = "same_fighter_and_name"
SAME_CARD = "same_card"
SAME_ICE = "same_ice"
SAME_NAME_AND_COMMUNE = "same_name_and_commune"

REASONS: dict[str, Text] = {
    SAME_CIN: mark("Duplicate", "same identity card"),
    SAME_NAME_AND_BIRTH: mark("Duplicate", "same name and date of birth"),
    SAME_FIGHTER_AND_NAME: mark("Duplicate", "same fighter and same first name"),
    SAME_CARD: mark("Duplicate", "same fighter's card"),
    SAME_ICE: mark("Duplicate", "same common identifier (ICE)"),
    SAME_NAME_AND_COMMUNE: mark("Duplicate", "same name in the same commune"),
}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A record already on file that may be the same. `certain`: an identity that only one may have."""

    record: Entity
    reason: str
    certain: bool = False


def duplicates_of(record: Entity, limit: int = 5) -> list[Duplicate]:
    """Records on file that may be this one, the most certain first; needs the derived keys of `record`."""
    found: dict[int, Duplicate] = {}
    kind = type(record)
    for columns, reason, certain in _RULES.get(kind, ()):
        if any(record.value(column) in (None, "") for column in columns):
            continue
        same = [getattr(kind, column) == record.value(column) for column in columns]
        for other in kind.select().where(kind.deleted_at.is_null(), *same).limit(limit + 1):
            if other.id != record.id:
                found.setdefault(other.id, Duplicate(other, reason, certain))
    return list(found.values())[:limit]


_RULES: dict[type[Entity], tuple[tuple[tuple[str, ...], str, bool], ...]] = {
    Beneficiary: (
        (("cin",), SAME_CIN, True),
        (("name_key", "birth_date"), SAME_NAME_AND_BIRTH, False),
        (("resistant", "first_name_key"), SAME_FIGHTER_AND_NAME, False),
    ),
    Resistant: ((("card_number",), SAME_CARD, False),),
    Organisation: ((("ice",), SAME_ICE, True), (("name_key", "commune"), SAME_NAME_AND_COMMUNE, False)),
}


# The fields by which each register recognises a record; what is typed in others reveals nothing.
TELLING: dict[type[Entity], frozenset[str]] = {
    Beneficiary: frozenset({"cin", "last_name", "first_name", "birth_date", "resistant"}),
    Resistant: frozenset({"card_number"}),
    Organisation: frozenset({"ice", "name", "commune"}),
}


def suspects(session: Session, entity: type[Entity], values: Mapping[str, Any], own_id: int | None) -> list[Duplicate]:
    """Records that what stands in a half-filled form may be the same as; `own_id` is the record being edited."""
    record = entity(**{**values, "id": own_id})
    named = ("name",) if entity is Organisation else ("last_name", "first_name")
    if all(values.get(name) for name in named):
        derive(record, figures.values_on(session))
    return duplicates_of(record)
