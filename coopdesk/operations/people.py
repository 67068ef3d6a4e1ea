"""What is special to people and their fighters."""

from __future__ import annotations

from coopdesk.entities import Beneficiary, Resistant


def children_of(fighter: Resistant) -> list[Beneficiary]:
    """The people on file who name this fighter, by name."""
    same = Beneficiary.resistant == fighter.id
    return list(Beneficiary.select().where(same, Beneficiary.deleted_at.is_null()).order_by(Beneficiary.name_key))
