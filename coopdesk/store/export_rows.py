"""What a summary is made of: whole registers in the order of their UUID, each record beside its steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from coopdesk.store.desk import Desk
from coopdesk.store.failures import told_plainly

# Columns of a summary that stand in another table than the record's own.
ELSEWHERE = {
    "beneficiary": {"fighter_name": "r.last_name || ' ' || r.first_name", "card_number": "r.card_number"},
    "organisation": {
        "holder": "b.uuid",
        "created_on": "(SELECT min(c.effective_on) FROM change c WHERE c.record = t.uuid AND c.action = 'create')",
    },
    "member": {
        "organisation": "o.uuid",
        "province": "o.province",
        "commune": "o.commune",
        "legal_form": "o.legal_form",
        "sector": "o.sector",
        "person": "b.uuid",
        "sex": "b.sex",
        "kinship": "b.kinship",
        "birth_date": "b.birth_date",
        "has_disability": "b.has_disability",
        "member_organisation": "l.uuid",
    },
}
JOINS = {
    "beneficiary": "LEFT JOIN resistant r ON r.id = t.resistant_id",
    "organisation": "LEFT JOIN beneficiary b ON b.id = t.holder_id",
    "member": """JOIN organisation o ON o.id = t.organisation_id AND o.deleted_at IS NULL
        LEFT JOIN beneficiary b ON b.id = t.beneficiary_id
        LEFT JOIN organisation l ON l.id = t.legal_person_id""",
}


class StepRow(NamedTuple):
    """One step with the UUID of its record; `recorded_at` is the moment of its line in the log."""

    record: str
    id: int
    uuid: str
    office: str
    stage: str
    effective_on: str | None
    document_date: str | None
    recorded_at: str
    taken_over: int
    reverses_id: int | None
    reverses: str | None


@contextmanager
def snapshot(desk: Desk) -> Iterator[None]:
    """Read the desk as it is now, whatever is saved meanwhile. Raises CannotDo."""
    with told_plainly(), desk.connected(), desk.database.atomic("DEFERRED"):
        yield


def count(desk: Desk, kind: str) -> int:
    """How many records `records` gives."""
    return desk.sql(f"SELECT count(*) FROM {_table(kind)} WHERE t.deleted_at IS NULL").fetchone()[0]


def count_steps(desk: Desk, kind: str) -> int:
    """How many steps `steps` gives."""
    statement = f"""SELECT count(*) FROM step s JOIN {_name(kind)} t ON t.id = s.record_id
        WHERE s.kind = ? AND t.deleted_at IS NULL"""
    return desk.sql(statement, (kind,)).fetchone()[0]


def records(desk: Desk, kind: str, columns: Sequence[str], order: str = "uuid") -> Iterator[tuple[Any, ...]]:
    """The given columns of every record that is not in the trash, one row at a time."""
    elsewhere = ELSEWHERE.get(kind, {})
    shown = ", ".join(elsewhere.get(column) or f"t.{_name(column)}" for column in columns)
    statement = f"SELECT {shown} FROM {_table(kind)} WHERE t.deleted_at IS NULL ORDER BY t.{_name(order)}, t.uuid"
    yield from desk.sql(statement)


def steps(desk: Desk, kind: str) -> Iterator[StepRow]:
    """Every step of those records, in the order of the record's UUID, then as they were recorded."""
    statement = f"""SELECT t.uuid, s.id, s.uuid, c.office, s.stage, s.effective_on, s.document_date, c.recorded_at,
            s.taken_over, s.reverses_id, (SELECT r.uuid FROM step r WHERE r.id = s.reverses_id)
        FROM {_name(kind)} t CROSS JOIN step s ON s.kind = ? AND s.record_id = t.id
        JOIN change c ON c.id = s.change_id
        WHERE t.deleted_at IS NULL ORDER BY t.uuid, s.id"""
    for row in desk.sql(statement, (kind,)):
        yield StepRow._make(row)


def _table(kind: str) -> str:
    return f"{_name(kind)} t {JOINS.get(kind, '')}"


def _name(name: str) -> str:
    """Names of tables and columns come from our own declarations; anything else is our fault."""
    if not name.isidentifier():
        raise ValueError(f"not a column: {name!r}")
    return name
