"""Half-filled forms, kept inside the desk so that a power cut loses nothing of what was typed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from coopdesk.entities import Draft
from coopdesk.operations.session import Session
from coopdesk.store.writing import writing


def keep(session: Session, kind: str, record: str | None, content: Mapping[str, Any]) -> None:
    """Keep what stands in a form, raw as typed; one draft per user and record (None: a new one)."""
    with writing(session.desk, session.author) as write:
        _mine(session, kind, record).execute()
        Draft.create(
            kind=kind,
            record=record,
            user=session.user.uuid,
            saved_at=write.author.moment(),
            content=json.dumps(content, ensure_ascii=False),
        )


def forget(session: Session, kind: str, record: str | None) -> None:
    """The form was saved or given up."""
    with writing(session.desk, session.author):
        _mine(session, kind, record).execute()


def find(session: Session, kind: str, record: str | None) -> tuple[str, dict[str, Any]] | None:
    """(moment it was kept, what was typed) of a draft left behind, or None."""
    query = Draft.select().where(Draft.kind == kind, Draft.user == session.user.uuid, _same(record))
    row = query.order_by(Draft.id.desc()).first()
    return None if row is None else (row.saved_at, json.loads(row.content))


def left_behind(session: Session) -> list[tuple[str, str | None, str]]:
    """(kind, record's uuid or None, moment) of every draft of this user."""
    rows = Draft.select().where(Draft.user == session.user.uuid).order_by(Draft.id.desc())
    return [(row.kind, row.record, row.saved_at) for row in rows]


def _same(record: str | None) -> Any:
    return Draft.record.is_null() if record is None else Draft.record == record


def _mine(session: Session, kind: str, record: str | None) -> Any:
    return Draft.delete().where(Draft.kind == kind, Draft.user == session.user.uuid, _same(record))
