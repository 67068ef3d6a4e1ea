"""Stages reached and receipts received: appended, reversed, and the present stage derived from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Beneficiary, Entity, File, Organisation, Step
from coopdesk.entities.lifecycles import LEGAL_BIRTH, Lifecycle
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import Writing, writing

STEP_COLUMNS = ("stage", "stage_on")
DETAILS = ("decided_by", "document_number", "document_date", "place", "note")


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


def steps_of(record: Entity) -> list[Step]:
    """Every step of a record, in the order in which they were recorded."""
    return list(Step.select().where(Step.kind == record.kind(), Step.record_id == record.id).order_by(Step.id))


def in_force(steps: Iterable[Step]) -> list[Step]:
    """The steps that no later step reversed."""
    steps = list(steps)
    reversed_ids = {step.__data__["reverses"] for step in steps if step.__data__.get("reverses")}
    return [step for step in steps if step.id not in reversed_ids and not step.__data__.get("reverses")]


def in_order(steps: Iterable[Step], lifecycle: Lifecycle) -> list[Step]:
    """The steps in force as the file went through them.

    They follow one another by date; on one day, what was taken over from paper comes first, by its place in the life
    cycle, then what was recorded, as it was recorded. What was taken over without a date is not earlier than the dated
    steps that come before it in the life cycle.
    """
    order = {stage.code: position for position, stage in enumerate(lifecycle.stages)}
    held = in_force(steps)

    def key(step: Step) -> tuple[str, bool, int, int]:
        place = order.get(step.stage, -1)
        earlier = [other.effective_on or "" for other in held if order.get(other.stage, -1) < place]
        day = step.effective_on or max(earlier, default="")
        return (day, not step.taken_over, place if step.taken_over else 0, step.id)

    return sorted(held, key=key)


def present(steps: Iterable[Step], lifecycle: Lifecycle) -> Step | None:
    """The step that says where the file stands: the last one in order."""
    return next(reversed(in_order(steps, lifecycle)), None)


def append(write: Writing, record: File, entry: StepEntry) -> Step:
    """Append a step inside a transaction, and the stage that follows from it. Raises Invalid.

    Whether the stage may follow the present one is asked by `advance`; this only looks at the step itself.
    """
    if problems := problems_of(entry, record.lifecycle(), write.author.today):
        raise Invalid(problems)
    step = Step(**vars(entry))
    write.step(record, step, before=record.stage)
    keep_stage(write, record)
    return step


def reverse_step(session: Session, record: File, step: Step, reason: str) -> Changes:
    """Take back a wrong step by a step that says why; the wrong one stays readable. Raises Invalid, CannotDo.

    What followed from it in other registers is undone with it.
    """
    # Consequences append steps themselves.
    from coopdesk.operations import consequences

    if not reason.strip():
        raise Invalid([Problem("note", "missing", mark("Problem", "Write the reason"))])
    with writing(session.desk, session.author) as write:
        if step.id not in {held.id for held in in_force(steps_of(record))}:
            raise CannotDo(mark("Step", "This step was already taken back"))
        kinds = consequences.undo(write, session, record, step)
        take_back(write, record, step, reason.strip())
    return Changes.of(record.kind(), "step", *kinds, record_id=record.id)


def take_back(write: Writing, record: File, step: Step, reason: str) -> None:
    """Append the step that reverses another one, inside a transaction."""
    back = Step(
        stage=step.stage,
        effective_on=write.author.today.isoformat(),
        note=reason,
        taken_over=False,
        reverses=step,
    )
    write.step(record, back, before=record.stage)
    keep_stage(write, record)


def keep_stage(write: Writing, record: File) -> None:
    """Set the stage columns of a record to what its steps say."""
    set_stage(record, steps_of(record))
    write.keep_derived(record, stage_columns(record))


def stage_columns(record: File) -> tuple[str, ...]:
    """The columns of a record that follow from its steps."""
    more = ("registered_on", "registration_number")
    return (*STEP_COLUMNS, *(name for name in more if name in record._meta.fields))


def set_stage(record: File, steps: list[Step]) -> None:
    """Derive the stage columns from the steps, without writing."""
    now = present(steps, record.lifecycle())
    record.stage = now.stage if now else None
    record.stage_on = now.effective_on if now else None
    births = {Beneficiary: frozenset({"registered"}), Organisation: LEGAL_BIRTH}.get(type(record), frozenset())
    first = [step for step in in_force(steps) if step.stage in births]
    if births:
        record.registered_on = min((step.effective_on for step in first if step.effective_on), default=None)
    if isinstance(record, Organisation):
        record.registration_number = next((step.document_number for step in reversed(first)), None)


def problems_of(entry: StepEntry, lifecycle: Lifecycle, today: date) -> list[Problem]:
    """What is wrong with a step whatever the file: an unknown stage, a missing or a future date."""
    problems = []
    if lifecycle.stage(entry.stage) is None:
        problems.append(Problem("stage", "unknown_stage", mark("Problem", "This file has no such stage")))
    if entry.effective_on is None and not entry.taken_over:
        problems.append(Problem("effective_on", "missing", mark("Problem", "This field is required")))
    for name in ("effective_on", "document_date"):
        value = getattr(entry, name)
        if value is not None and value > today.isoformat():
            problems.append(Problem(name, "future_date", mark("Problem", "This date is after today")))
    return problems
