"""The history of a record as people read it, from the one change log."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.entities import Attachment, Change, Entity, Member, Organisation, Step
from coopdesk.operations.attached import belongs_to
from coopdesk.operations.records import KINDS

ACTIONS: dict[str, Text] = {
    "create": mark("History", "Registered"),
    "edit": mark("History", "Corrected"),
    "trash": mark("History", "Put in the trash"),
    "restore": mark("History", "Taken out of the trash"),
    "step": mark("History", "Stage"),
}
_TAKEN_BACK = mark("History", "Stage taken back")
_OF_MEMBER = mark("History", "Member {name}: {what}")
DOCUMENTS: dict[str, Text] = {
    "create": mark("History", "Document attached: {name}"),
    "edit": mark("History", "Document corrected: {name}"),
    "trash": mark("History", "Document removed: {name}"),
    "restore": mark("History", "Document restored: {name}"),
}


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line: when it was recorded (ISO, UTC), by whom, the day it takes effect, what, before and after as shown."""

    recorded_at: str
    user: str
    effective_on: str
    action: str
    label: str
    before: str
    after: str
    note: str = ""


def history_of(record: Entity) -> list[HistoryLine]:
    """Every line of a record and of its documents, newest first; those of an organisation with its memberships."""
    members = {member.uuid: member for member in _members(record)}
    documents = {one.uuid: one for one in Attachment.select().where(belongs_to(record))}
    wanted = Change.record.in_([record.uuid, *members, *documents])
    changes = Change.select().where(wanted).order_by(Change.id.desc())
    steps = {
        step.__data__["change"]: step
        for step in Step.select().where(Step.kind == record.kind(), Step.record_id == record.id)
    }
    return [
        _of_member(members[change.record], change)
        if change.record in members
        else _line(documents.get(change.record, record), change, steps.get(change.id))
        for change in changes
    ]


def _members(record: Entity) -> list[Member]:
    return list(Member.select().where(Member.organisation == record.id)) if isinstance(record, Organisation) else []


def _of_member(member: Member, change: Change) -> HistoryLine:
    line = _line(member, change, None)
    person = member.value("beneficiary")
    kind, who = ("beneficiary", person) if person is not None else ("organisation", member.value("legal_person"))
    return replace(line, label=str(_OF_MEMBER.filled(name=linked_title(kind, who), what=line.label)))


def _line(record: Entity, change: Change, step: Step | None) -> HistoryLine:
    if change.action == "step":
        back = step is not None and step.__data__.get("reverses") is not None
        label = str(_TAKEN_BACK if back else ACTIONS["step"])
        before, after = _stage(record, step.stage if back else change.before), _stage(record, change.after)
    elif change.action == "edit":
        label = _label(record, change.field)
        before, after = _shown(record, change.field, change.before), _shown(record, change.field, change.after)
    else:
        label, before, after = str(ACTIONS[change.action]), "", ""
    if isinstance(record, Attachment):
        label = str(DOCUMENTS[change.action].filled(name=isolate(record.name)))
    return HistoryLine(
        change.recorded_at,
        change.user,
        change.effective_on,
        change.action,
        label,
        before,
        after,
        (step.note or step.document_number or "") if step else "",
    )


def _stage(record: Entity, code: str | None) -> str:
    lifecycle = record.lifecycle()
    stage = lifecycle.stage(code) if lifecycle else None
    return str(stage.label) if stage else ""


def _label(record: Entity, field: str) -> str:
    meaning = record.meanings().get(field)
    return str(meaning.label) if meaning else field


def _shown(record: Entity, field: str, stored: str | None) -> str:
    """A stored value as people read it: the log keeps text, the meaning knows what it was."""
    meaning = record.meanings().get(field)
    if stored is None or meaning is None:
        return stored or ""
    return (
        linked_title(meaning.kind, stored) if hasattr(meaning, "kind") else meaning.show(_typed(record, field, stored))
    )


def _typed(record: Entity, field: str, stored: str) -> Any:
    column = record._meta.fields[field]
    if column.field_type == "BOOL":
        return stored in ("True", "1")
    return json.loads(stored) if column.field_type in ("INT", "BIGINT") else stored


def linked_title(kind: str, record_id: str) -> str:
    """How the record behind a stored link is called."""
    entity = KINDS[kind]
    other = entity.get_or_none(entity.id == int(record_id))
    return other.title if other else ""
