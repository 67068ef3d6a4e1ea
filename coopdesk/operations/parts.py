"""The parts of a record: what belongs to it and is seen with it."""

from __future__ import annotations

from coopdesk.entities import Entity


def parts_of(entity: type[Entity], link: str, record: Entity, order: str = "id") -> list[Entity]:
    """The parts of a record that are not in the trash; `link` is the field that names the record.

    They stand in the order of a field, from the last one if a «-» stands before its name.
    """
    fields = entity._meta.fields
    chosen = entity.select().where(fields[link] == record.id, entity.deleted_at.is_null())
    if order.startswith("-"):
        return list(chosen.order_by(fields[order[1:]].desc(), entity.id.desc()))
    return list(chosen.order_by(fields[order], entity.id))
