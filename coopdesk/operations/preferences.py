"""What a person likes on this desk: language, theme, columns and their widths. No figure depends on it."""

from __future__ import annotations

import json
from typing import Any

from coopdesk.entities import Preference
from coopdesk.operations.session import Session
from coopdesk.store.writing import writing


def read(session: Session, key: str, default: Any = None) -> Any:
    """What was kept under `key`, or `default`."""
    row = Preference.get_or_none(Preference.user == session.user.uuid, Preference.key == key)
    return default if row is None else json.loads(row.value)


def keep(session: Session, key: str, value: Any) -> None:
    """Remember any JSON value under `key` for this user."""
    stored = json.dumps(value, ensure_ascii=False, sort_keys=True)
    with writing(session.desk, session.author):
        Preference.insert(user=session.user.uuid, key=key, value=stored).on_conflict(
            conflict_target=[Preference.user, Preference.key], update={Preference.value: stored}
        ).execute()
