"""What a list may meet on file: records by identity or by name, looked up by the hundred."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from coopdesk.entities import Beneficiary, Entity, Resistant

BATCH = 500


class OnFile:
    """The records that share a card, an identifier, a name or a fighter's card with some row of a list."""

    def __init__(self, entity: type[Entity], rows: Collection[dict[str, Any]], cards: Collection[str]) -> None:
        self.fighters: dict[str, Resistant] = {
            fighter.card_number: fighter for fighter in _found(Resistant, "card_number", set(cards))
        }
        identity = "cin" if entity is Beneficiary else "ice"
        self.by_identity = {
            record.value(identity): record
            for record in _found(entity, identity, {row[identity] for row in rows if row.get(identity)})
        }
        self.by_name: dict[str, list[Entity]] = defaultdict(list)
        for record in _found(entity, "name_key", {row["name_key"] for row in rows if row.get("name_key")}):
            self.by_name[record.name_key].append(record)
        self.by_fighter: dict[tuple[int, str], Entity] = {}
        if entity is Beneficiary:
            ids = {fighter.id for fighter in self.fighters.values()}
            for child in _found(Beneficiary, "resistant", ids):
                self.by_fighter.setdefault((child.value("resistant"), child.first_name_key), child)


def _found(entity: type[Entity], column: str, values: Collection[Any]) -> Iterator[Any]:
    waiting = iter(values)
    field = getattr(entity, column)
    while batch := list(islice(waiting, BATCH)):
        yield from entity.select().where(field.in_(batch), entity.deleted_at.is_null())
