"""One transaction: the records, their log and their search words together, or nothing."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Change, Counter, Entity, Step
from coopdesk.store import search_index
from coopdesk.store.desk import Desk
from coopdesk.store.failures import told_plainly


@dataclass(frozen=True)
class Author:
    """Who writes, for which office, on which day; `clock` gives the moment of recording in UTC."""

    user: str
    office: str
    today: date
    clock: Callable[[], datetime]

    def moment(self) -> str:
        return self.clock().isoformat(timespec="milliseconds")


def new_uuid() -> str:
    return uuid.uuid4().hex


class Writing:
    """What an operation may do to the desk inside its transaction."""

    def __init__(self, desk: Desk, author: Author) -> None:
        self.desk = desk
        self.author = author

    def insert(self, record: Entity, number: str | None = None, effective_on: str | None = None) -> None:
        """Add a new record with its identities, one line of log and its search words."""
        record.uuid = record.uuid or new_uuid()
        record.number = number
        record.version = 1
        record.office = record.office or self.author.office
        record.save(force_insert=True)
        given = {name: value for name, value in record.values_of(record).items() if value is not None}
        self.log(record, "create", after=json.dumps(given, ensure_ascii=False), effective_on=effective_on)
        self._index(record)

    def update(self, record: Entity, before: dict[str, Any]) -> list[str]:
        """Write a changed record over the version it was read at; one line of log per changed field.

        Gives the names of the changed fields. Raises CannotDo if somebody saved it meanwhile.
        """
        after = record.values_of(record)
        changed = [name for name in after if after[name] != before.get(name)]
        read_at = record.version
        record.version = read_at + 1
        columns = {name: value for name, value in record.__data__.items() if name not in ("id", "uuid", "number")}
        written = type(record).update(columns).where(type(record).id == record.id, type(record).version == read_at)
        if written.execute() != 1:
            record.version = read_at
            raise CannotDo(mark("Desk", "This record was saved elsewhere meanwhile: open it again"))
        for name in changed:
            self.log(record, "edit", field=name, before=_stored(before.get(name)), after=_stored(after[name]))
        self._index(record)
        return changed

    def keep_derived(self, record: Entity, names: tuple[str, ...]) -> None:
        """Write columns that are computed from others; they are no change of the record."""
        columns = {name: record.value(name) for name in names}
        type(record).update(columns).where(type(record).id == record.id).execute()
        # A registration number comes from a step, and is searched for.
        if set(names) & set(search_index.CODES.get(record.kind(), ())):
            self._index(record)

    def trash(self, record: Entity, moment: str | None = None) -> None:
        """Put a record in the trash; what goes there together has one moment."""
        self._set_deleted(record, moment or self.author.moment(), "trash")
        if record.kind() in search_index.SEARCHED:
            search_index.remove(self.desk, record.kind(), record.id)

    def restore(self, record: Entity) -> None:
        self._set_deleted(record, None, "restore")
        self._index(record)

    def step(self, record: Entity, step: Step, before: str | None) -> None:
        """Append a step and the line of log on which it hangs."""
        reached = None if step.reverses is not None else step.stage
        step.change = self.log(
            record, "step", field="stage", before=before, after=reached, effective_on=step.effective_on
        )
        step.uuid = step.uuid or new_uuid()
        step.kind, step.record_id = record.kind(), record.id
        step.save(force_insert=True)

    def log(
        self,
        record: Entity,
        action: str,
        *,
        field: str = "",
        before: str | None = None,
        after: str | None = None,
        effective_on: str | None = None,
    ) -> Change:
        return Change.create(
            recorded_at=self.author.moment(),
            user=self.author.user,
            office=self.author.office,
            effective_on=effective_on or self.author.today.isoformat(),
            action=action,
            kind=record.kind(),
            record=record.uuid,
            field=field,
            before=before,
            after=after,
        )

    def next_sequence(self, scope: str, count: int = 1) -> int:
        """The first of `count` sequences never given before in this scope (kind, year, office and post)."""
        counter = Counter.get_or_none(Counter.scope == scope)
        if counter is None:
            Counter.create(scope=scope, last=count)
            return 1
        first = counter.last + 1
        counter.last += count
        counter.save()
        return first

    def last_sequence(self, scope: str) -> int:
        """The last sequence given in this scope, 0 before the first."""
        counter = Counter.get_or_none(Counter.scope == scope)
        return counter.last if counter else 0

    def _set_deleted(self, record: Entity, moment: str | None, action: str) -> None:
        record.deleted_at = moment
        record.version += 1
        type(record).update(deleted_at=moment, version=record.version).where(type(record).id == record.id).execute()
        self.log(record, action)

    def _index(self, record: Entity) -> None:
        if record.kind() in search_index.SEARCHED:
            search_index.put(self.desk, record)


def _stored(value: Any) -> str | None:
    return None if value is None else str(value)


@contextmanager
def writing(desk: Desk, author: Author) -> Iterator[Writing]:
    """The one way to write: an IMMEDIATE transaction, kept whole or undone whole. Raises CannotDo."""
    with told_plainly(), desk.connected(), desk.database.atomic("IMMEDIATE"):
        yield Writing(desk, author)
