"""One step of an invented life cycle, as the bulk load wants it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from coopdesk.operations.demo.people import Setting, uuid_of

_REASONS = {"revised": "اعتمادات إضافية خلال السنة", "dropped": "لم يعد التنفيذ مطلوبا بعد تغيير البرنامج"}


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


def way_of(setting: Setting, way: Sequence[tuple[str, date, str | None]]) -> dict[str, Any]:
    """The stage columns of a file that went this way (stage, day, document), and what makes its steps once it has its
    id; a stage that asks for a reason has the usual one."""
    stage, day, _document = way[-1]

    def steps(record: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        before = None
        for reached, on, document in way:
            details = {"document_number": document, "note": _REASONS.get(reached)}
            yield step_row(setting, record, reached, on.isoformat(), before, **details)
            before = reached

    return {"stage": stage, "stage_on": day.isoformat(), "steps": steps}
