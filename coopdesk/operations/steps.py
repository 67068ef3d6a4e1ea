"""Stages reached and receipts received: appended, reversed, and the present stage derived from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from coopdesk.core.days import show_day
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Beneficiary, Entity, File, Organisation, Step
from coopdesk.entities.lifecycles import LEGAL_BIRTH, Lifecycle, Stage
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import Writing, writing

STEP_COLUMNS = ("stage", "stage_on")
_LATER_FIRST = mark("Step", "«{stage}» ({day}) stands on this step: take that one back first")
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
    cycle, then what was recorded, as it was recorded. What was taken over without a date comes after the dated steps
    that stand before it in the life cycle.
    """
    order = {stage.code: position for position, stage in enumerate(lifecycle.stages)}
    held = in_force(steps)

    def key(step: Step) -> tuple[str, bool, int, int]:
        place = order.get(step.stage, -1)
        if step.effective_on:
            return (step.effective_on, not step.taken_over, place if step.taken_over else 0, step.id)
        earlier = [other for other in held if other.effective_on and order.get(other.stage, -1) < place]
        day = max((other.effective_on for other in earlier), default="")
        follows_paper = all(other.taken_over for other in earlier if other.effective_on == day)
        return (day, not follows_paper, place if follows_paper else 0, step.id)

    return sorted(held, key=key)


def out_of_order(steps: Iterable[Step], lifecycle: Lifecycle) -> Step | None:
    """The first step that by its date comes after one recorded later, which it can not follow; paper has its order."""
    for former, later in pairwise(in_order(steps, lifecycle)):
        is_turned = later.id < former.id and not (former.taken_over or later.taken_over)
        if is_turned and later.stage not in {stage.code for stage in lifecycle.after(former.stage)}:
            return later
    return None


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
    if not reason.strip():
        raise Invalid([Problem("note", "missing", mark("Problem", "Write the reason"))])
    with writing(session.desk, session.author) as write:
        kinds = reverse(write, session, record, step, reason.strip())
    return Changes.of(record.kind(), "step", *kinds, record_id=record.id)


def reverse(write: Writing, session: Session, record: File, step: Step, reason: str) -> set[str]:
    """Take a step back inside a transaction already begun; gives the kinds of the other records touched.

    Raises CannotDo when a later step, here or in another register, stands on it.
    """
    # Consequences append and reverse steps themselves.
    from coopdesk.operations import consequences

    if step.id not in {held.id for held in in_force(steps_of(record))}:
        raise CannotDo(mark("Step", "This step was already taken back"))
    if (later := standing_on(record, step)) is not None:
        raise CannotDo(_LATER_FIRST.filled(stage=label_of(record, later), day=show_day(later.effective_on or "")))
    kinds = consequences.undo(write, session, record, step)
    take_back(write, record, step, reason)
    return kinds | consequences.undone(write, session, record, step)


def standing_on(record: File, step: Step) -> Step | None:
    """The next step in force, if it could not have followed without this one; steps from paper stand on their own."""
    held = in_order(steps_of(record), record.lifecycle())
    place = next((at for at, one in enumerate(held) if one.id == step.id), len(held))
    if place + 1 >= len(held) or held[place + 1].taken_over:
        return None
    before = held[place - 1].stage if place else None
    later = held[place + 1]
    return None if later.stage in {one.code for one in record.lifecycle().after(before)} else later


def following(record: File) -> tuple[Stage, ...]:
    """The stages that may follow the present one of a record: what was suspended goes on from where it stood."""
    lifecycle = record.lifecycle()
    after = lifecycle.after(record.stage)
    here = lifecycle.stage(record.stage)
    if here is None or not here.resumes:
        return after
    held = [step.stage for step in in_order(steps_of(record), lifecycle)]
    former = next((stage for stage in reversed(held) if stage != here.code), None)
    stages = {stage.code: stage for stage in after}
    return after if former not in stages else tuple(one for one in after if one.code == former or not one.on_path)


def label_of(record: File, step: Step) -> Text | str:
    """How the stage of a step is called."""
    stage = record.lifecycle().stage(step.stage)
    return stage.label if stage else step.stage


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
