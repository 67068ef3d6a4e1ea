"""Loading many records at once: the same rows, log and search words as one by one, written by the thousand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any

from coopdesk.entities import Entity
from coopdesk.store import search_index
from coopdesk.store.writing import Writing, new_uuid

BATCH = 5_000

Values = Mapping[str, Any]


@contextmanager
def indexed_after(write: Writing, *kinds: str) -> Iterator[None]:
    """Put the indexes of these registers aside and build them at the end: much faster for a load into an empty desk."""
    marks = ",".join("?" * len(kinds))
    statement = (
        f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})"
    )
    indexes = write.desk.sql(statement, kinds).fetchall()
    for name, _sql in indexes:
        write.desk.sql(f"DROP INDEX {name}")
    yield
    for _name, sql in indexes:
        write.desk.sql(sql)
    write.desk.sql("PRAGMA analysis_limit = 1000")
    write.desk.sql("ANALYZE")


class BulkLoad:
    """Records of one register, added inside a transaction; ids follow on from the highest one."""

    def __init__(self, write: Writing, entity: type[Entity]) -> None:
        self._write = write
        self._entity = entity
        self._kind = entity.kind()
        # The id that the next record gets.
        self.next_id = self._highest() + 1
        fields = entity._meta.sorted_fields
        columns = [column.column_name for column in fields]
        marks = ",".join("?" * len(columns))
        self._insert = f"INSERT INTO {self._kind} ({', '.join(columns)}) VALUES ({marks})"
        self._names = [column.name for column in fields]
        self._filled = tuple(entity.meanings())

    def add(self, values: Iterable[Values], *, effective_on: str | None = None) -> int:
        """Write complete values (given and derived, by field name) and give how many; ids are set by this call."""
        count = 0
        values = iter(values)
        while batch := list(islice(values, BATCH)):
            self._write_batch([self._with_identity(one) for one in batch], effective_on)
            count += len(batch)
        return count

    def _highest(self) -> int:
        return self._write.desk.sql(f"SELECT coalesce(max(id), 0) FROM {self._kind}").fetchone()[0]

    def _with_identity(self, values: Values) -> dict[str, Any]:
        identity = {"id": self.next_id, "version": 1, "office": self._write.author.office}
        self.next_id += 1
        return {"uuid": new_uuid(), **values, **identity}

    def _write_batch(self, batch: list[dict[str, Any]], effective_on: str | None) -> None:
        connection = self._write.desk.database.connection()
        names = self._names
        connection.executemany(self._insert, [tuple(map(one.get, names)) for one in batch])
        connection.executemany(_LOG, [self._log_row(one, effective_on) for one in batch])
        if self._kind in search_index.SEARCHED:
            kind = self._kind
            words = [(one["id"], search_index.words_of(kind, one)) for one in batch]
            codes = [(one["id"], search_index.codes_of(kind, one)) for one in batch]
            connection.executemany(f"INSERT INTO {kind}_words (rowid, words) VALUES (?, ?)", words)
            connection.executemany(f"INSERT INTO {kind}_codes (rowid, codes) VALUES (?, ?)", codes)

    def _log_row(self, one: Values, effective_on: str | None) -> tuple[Any, ...]:
        author = self._write.author
        given = {name: one[name] for name in self._filled if one.get(name) is not None}
        day = one.get("registered_on") or effective_on or author.today.isoformat()
        after = json.dumps(given, ensure_ascii=False)
        return (author.moment(), author.user, author.office, day, "create", self._kind, one["uuid"], "", None, after)


_LOG = """INSERT INTO change (recorded_at, user, office, effective_on, action, kind, record, field, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_STEP_LOG = """INSERT INTO change
    (id, recorded_at, user, office, effective_on, action, kind, record, field, before, after)
    VALUES (?, ?, ?, ?, ?, 'step', ?, ?, 'stage', ?, ?)"""

_STEP = """INSERT INTO step (uuid, change_id, kind, record_id, stage, effective_on, decided_by, document_number,
    document_date, place, note, taken_over) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def keep_stages(write: Writing, kind: str, stages: Iterable[tuple[str, str | None, int]]) -> None:
    """Set the stage and its day of many records: (stage, day, id) of each."""
    statement = f"UPDATE {kind} SET stage = ?, stage_on = ? WHERE id = ?"
    write.desk.database.connection().executemany(statement, stages)


_DETAILS = ("decided_by", "document_number", "document_date", "place", "note")


def add_steps(write: Writing, kind: str, steps: Iterable[Mapping[str, Any]]) -> int:
    """Append many steps with their lines of log.

    Each step gives `record_id`, `record` (uuid), `stage`, `effective_on`, `before` (former stage) and may give
    `taken_over` and the details of a step.
    """
    connection = write.desk.database.connection()
    change_id = connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
    author, count = write.author, 0
    steps = iter(steps)
    while batch := list(islice(steps, BATCH)):
        logs, rows = [], []
        for step in batch:
            change_id += 1
            day = step["effective_on"] or author.today.isoformat()
            before = step.get("before")
            logs.append(
                (
                    change_id,
                    author.moment(),
                    author.user,
                    author.office,
                    day,
                    kind,
                    step["record"],
                    before,
                    step["stage"],
                )
            )
            identity = (step.get("uuid") or new_uuid(), change_id, kind, step["record_id"])
            details = map(step.get, _DETAILS)
            taken_over = int(step.get("taken_over", False))
            rows.append((*identity, step["stage"], step["effective_on"], *details, taken_over))
        connection.executemany(_STEP_LOG, logs)
        connection.executemany(_STEP, rows)
        count += len(batch)
    return count
