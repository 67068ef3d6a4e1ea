"""The scan of a step: the paper that proves it, kept with the step it documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Attachment, File, Step
from coopdesk.operations import documents
from coopdesk.operations.document_types import type_of
from coopdesk.operations.documents import About
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import StepEntry, steps_of
from coopdesk.store.writing import writing

# What the paper of a stage usually is, by the kind of file; elsewhere it is some other document.
_PIECES = {
    "organisation": {
        "constituted": "assembly_minutes",
        "registered": "registration",
        "provisional_receipt": "registration",
        "final_receipt": "registration",
        "accompanied": "agreement",
    },
    "project": {"submitted": "request", "agreed": "agreement", "evaluated": "report"},
    "grant": {"agreement_signed": "agreement", "final_report": "report"},
    "awareness_session": {"held": "attendance_sheet"},
    "training": {"completed": "attendance_sheet"},
    "beneficiary": {"registered": "request"},
}


def record_with_scan(
    session: Session, record: File, entry: StepEntry, scan: Path | None, operation: Callable[..., Changes]
) -> Changes:
    """Record a step by `operation` (advance or take_over) with its scan, if there is one, in one transaction.

    A scan of a type or a size that is not kept is refused before anything is written. Raises Invalid, CannotDo.
    """
    if scan is None:
        return operation(session, record, entry)
    name, data = documents.read(scan)
    type_of(name, data)
    held = dict(record.__data__)
    try:
        with writing(session.desk, session.author) as write:
            changes = operation(session, record, entry)
            step = next(one for one in reversed(steps_of(record)) if one.stage == entry.stage)
            documents.add(write, session, record, name, data, about_step(step))
    except (Invalid, CannotDo):
        # The form goes on with this record: it stands where the desk says.
        record.__data__.update(held)
        raise
    return Changes.of(Attachment.kind(), *changes.kinds, record_id=changes.record_id)


def attach_scan(session: Session, record: File, step: Step, path: Path) -> Changes:
    """Attach a scan to a step that was recorded before. Raises CannotDo."""
    name, data = documents.read(path)
    with writing(session.desk, session.author) as write:
        documents.add(write, session, record, name, data, about_step(step))
    return Changes.of(Attachment.kind(), record.kind(), record_id=record.id)


def scans_of(record: File) -> dict[str, list[Attachment]]:
    """The scans that stand for each step, by its uuid, the latest first."""
    found: dict[str, list[Attachment]] = {}
    for one in documents.documents_of(record):
        if one.stage is not None and not one.is_replaced:
            found.setdefault(one.attachment.subject, []).append(one.attachment)
    return found


def about_step(step: Step) -> About:
    """What a scan has from the step that it documents."""
    piece = _PIECES.get(step.kind, {}).get(step.stage, "other")
    return About(piece, step.document_number, step.document_date, step.uuid)
