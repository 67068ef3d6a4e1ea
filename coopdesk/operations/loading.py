"""Many new records of a register at once: numbered, with their derived columns, logged and searchable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from coopdesk.entities import Beneficiary, Entity, File
from coopdesk.operations.derive import derived
from coopdesk.operations.session import Session
from coopdesk.store.bulk import BulkLoad
from coopdesk.store.writing import Writing, new_uuid


class Loader:
    """Loads checked values inside one transaction and remembers of each what others refer to."""

    def __init__(self, write: Writing, session: Session, settings: Mapping[str, Any]) -> None:
        self._write = write
        self._session = session
        self._settings = settings
        self._given: Counter[str] = Counter()
        self._before: dict[str, int] = {}

    def all(
        self, entity: type[Entity], values: Iterable[Mapping[str, Any]], keep: tuple[str, ...] = ()
    ) -> list[dict[str, Any]]:
        """Load every record; give those values of each that are named in `keep` (all of them if none is)."""
        kept: list[dict[str, Any]] = []
        load = BulkLoad(self._write, entity)
        first = load.next_id

        def complete() -> Iterator[dict[str, Any]]:
            for number, one in enumerate(values, start=first):
                whole = {
                    "uuid": new_uuid(),
                    **one,
                    **derived(entity, one, self._settings),
                    **self._identity(entity, one),
                    "id": number,
                }
                kept.append({name: whole.get(name) for name in keep} if keep else whole)
                yield whole

        load.add(complete())
        for scope, count in self._given.items():
            self._write.next_sequence(scope, count)
        self._given.clear()
        self._before.clear()
        return kept

    def _begins_on(self, entity: type[Entity], one: Mapping[str, Any]) -> str:
        today = self._session.today.isoformat()
        given = one.get("registered_on") or one.get("began_on")
        return given or (entity.begins_on(one, today) if issubclass(entity, File) else today)

    def _identity(self, entity: type[Entity], one: Mapping[str, Any]) -> dict[str, Any]:
        day = self._begins_on(entity, one)
        identity: dict[str, Any] = {"began_on": day}
        if entity.letter:
            scope = f"{entity.letter}-{day[:4]}-{self._session.office.number_part}"
            if scope not in self._before:
                self._before[scope] = self._write.last_sequence(scope)
            self._given[scope] += 1
            identity["number"] = f"{scope}-{self._before[scope] + self._given[scope]:05d}"
        if entity is Beneficiary and "stage" not in one:
            identity |= {"stage": "registered", "stage_on": day, "registered_on": day}
        return identity
