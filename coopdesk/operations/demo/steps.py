"""One step of an invented life cycle, as the bulk load wants it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coopdesk.operations.demo.people import Setting, uuid_of


def step_row(
    setting: Setting, record: Mapping[str, Any], stage: str, day: str | None, before: str | None = None, **details: Any
) -> dict[str, Any]:
    """The step of a record (its `id` and `uuid`) that came after the stage `before`."""
    return {
        "uuid": uuid_of(setting.rng),
        "record_id": record["id"],
        "record": record["uuid"],
        "stage": stage,
        "effective_on": day,
        "before": before,
        **details,
    }
