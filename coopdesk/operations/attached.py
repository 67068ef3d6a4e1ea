"""Which documents belong to a record: its own, and those of its steps."""

from __future__ import annotations

from typing import Any

from coopdesk.entities import Attachment, Entity, Step

# What a document of a step names as its register; `subject` is the uuid of the step.
STEP = Step._meta.table_name


def belongs_to(record: Entity) -> Any:
    """The condition for the documents of a record; uuids are unique across the registers."""
    steps = Step.select(Step.uuid).where(Step.kind == record.kind(), Step.record_id == record.id).tuples()
    return Attachment.subject.in_([record.uuid, *(uuid for (uuid,) in steps)])
