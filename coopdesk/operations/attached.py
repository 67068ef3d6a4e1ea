"""Which documents belong to a record: its own, and those of its steps."""

from __future__ import annotations

from typing import Any

from coopdesk.entities import Attachment, Entity, Grant, Step, Tranche

# What a document of a step names as its register; `subject` is the uuid of the step.
STEP = Step._meta.table_name


def belongs_to(record: Entity) -> Any:
    """The condition for the documents of a record; uuids are unique across the registers."""
    return Attachment.subject.in_([record.uuid, *(step.uuid for step in steps_documented(record))])


def steps_documented(record: Entity) -> list[Step]:
    """The steps whose scans are documents of a record: its own, and of a grant those of its tranches."""
    mine = (Step.kind == record.kind()) & (Step.record_id == record.id)
    if isinstance(record, Grant):
        tranches = Tranche.select(Tranche.id).where(Tranche.grant == record.id)
        mine |= (Step.kind == Tranche.kind()) & Step.record_id.in_([tranche.id for tranche in tranches])
    return list(Step.select().where(mine).order_by(Step.id))
