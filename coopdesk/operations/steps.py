"""Stages reached and receipts received: appended, reversed, and the present stage derived from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Beneficiary, Entity, Organisation, Step
from coopdesk.entities.lifecycles import BENEFICIARY, LEGAL_BIRTH, Lifecycle, organisation_lifecycle
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import Writing, writing

STEP_COLUMNS = ("stage", "stage_on", "registered_on")


@dataclass(frozen=True)
class StepEntry:
    """What is known of a stage reached. A date may be unknown only for what is taken over from paper."""

    stage: str
    effective_on: str | None
    document_number: str | None = None
    document_date: str | None = None
    decided_by: str | None = None
    place: str | None = None
    note: str | None = None
    taken_over: bool = False


def lifecycle_of(record: Entity) -> Lifecycle | None:
    """The life cycle that this record goes through, if it has one."""
    if isinstance(record, Beneficiary):
        return BENEFICIARY
    return organisation_lifecycle(record.legal_form) if isinstance(record, Organisation) else None


def steps_of(record: Entity) -> list[Step]:
    """Every step of a record, in the order in which they were recorded."""
    return list(Step.select().where(Step.kind == record.kind(), Step.record_id == record.id).order_by(Step.id))


def in_force(steps: Iterable[Step]) -> list[Step]:
    """The steps that no later step reversed."""
    steps = list(steps)
    reversed_ids = {step.__data__["reverses"] for step in steps if step.__data__.get("reverses")}
    return [step for step in steps if step.id not in reversed_ids and not step.__data__.get("reverses")]


def present(steps: Iterable[Step], lifecycle: Lifecycle) -> Step | None:
    """The step that says where the file stands: the latest in date, then the furthest along the life cycle.

    What was taken over without a date is not earlier than the dated steps that come before it in the life cycle.
    """
    order = {stage.code: position for position, stage in enumerate(lifecycle.stages)}
    held = in_force(steps)

    def key(step: Step) -> tuple[str, int, int]:
        place = order.get(step.stage, -1)
        earlier = [other.effective_on or "" for other in held if order.get(other.stage, -1) < place]
        return (step.effective_on or max(earlier, default=""), place, step.id)

    return max(held, key=key, default=None)


def record_step(session: Session, record: Entity, entry: StepEntry) -> Changes:
    """Append a step to a record. Raises Invalid or CannotDo."""
    with writing(session.desk, session.author) as write:
        append(write, record, entry)
    return Changes.of(record.kind(), "step", record_id=record.id)


def append(write: Writing, record: Entity, entry: StepEntry) -> Step:
    """Append a step inside a transaction, and the stage that follows from it."""
    lifecycle = lifecycle_of(record)
    if problems := _problems(entry, lifecycle, write.author.today):
        raise Invalid(problems)
    step = Step(**vars(entry))
    write.step(record, step, before=record.stage)
    keep_stage(write, record)
    return step


def reverse_step(session: Session, record: Entity, step: Step, reason: str) -> Changes:
    """Take back a wrong step by a step that says why; the wrong one stays readable. Raises CannotDo."""
    if not reason.strip():
        raise Invalid([Problem("note", "missing", mark("Problem", "Write the reason"))])
    with writing(session.desk, session.author) as write:
        if step.id not in {held.id for held in in_force(steps_of(record))}:
            raise CannotDo(mark("Step", "This step was already taken back"))
        back = Step(
            stage=step.stage,
            effective_on=session.today.isoformat(),
            note=reason.strip(),
            taken_over=False,
            reverses=step,
        )
        write.step(record, back, before=record.stage)
        keep_stage(write, record)
    return Changes.of(record.kind(), "step", record_id=record.id)


def keep_stage(write: Writing, record: Entity) -> None:
    """Set the stage columns of a record to what its steps say."""
    set_stage(record, steps_of(record))
    names = (*STEP_COLUMNS, "registration_number") if isinstance(record, Organisation) else STEP_COLUMNS
    write.keep_derived(record, names)


def set_stage(record: Entity, steps: list[Step]) -> None:
    """Derive the stage columns from the steps, without writing."""
    lifecycle = lifecycle_of(record)
    now = present(steps, lifecycle)
    record.stage = now.stage if now else None
    record.stage_on = now.effective_on if now else None
    births = {"registered"} if isinstance(record, Beneficiary) else LEGAL_BIRTH
    first = [step for step in in_force(steps) if step.stage in births]
    record.registered_on = min((step.effective_on for step in first if step.effective_on), default=None)
    if isinstance(record, Organisation):
        record.registration_number = next((step.document_number for step in reversed(first)), None)


def _problems(entry: StepEntry, lifecycle: Lifecycle | None, today: date) -> list[Problem]:
    problems = []
    if lifecycle is None or lifecycle.stage(entry.stage) is None:
        problems.append(Problem("stage", "unknown_stage", mark("Problem", "This file has no such stage")))
    if entry.effective_on is None and not entry.taken_over:
        problems.append(Problem("effective_on", "missing", mark("Problem", "This field is required")))
    for name in ("effective_on", "document_date"):
        value = getattr(entry, name)
        if value is not None and value > today.isoformat():
            problems.append(Problem(name, "future_date", mark("Problem", "This date is after today")))
    return problems
