"""Moving a person because something else happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, File, Step
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry, append, in_force, label_of, reverse, standing_on, steps_of
from coopdesk.store.writing import Writing

_WENT_ON = mark("Consequence", "{title} went on to «{stage}» since: take that step back first")
_WITH = mark("Consequence", "Taken back with the step of {title} ({number})")

# What a stage of one kind of file brings about; gives the kinds of the records that it touched.
Consequence = Callable[[Writing, Session, File, Step], Iterable[str]]


def carry_along(write: Writing, person: Beneficiary, entry: StepEntry, because: Text) -> bool:
    """Move a person to the stage of `entry` if it may follow the present one; says whether it did.

    The step is dated no earlier than the present stage, and its note says what it came from.
    """
    if entry.stage not in {one.code for one in person.lifecycle().after(person.stage)}:
        return False
    day = max(entry.effective_on or "", person.stage_on or "")
    note = f"{because} · {entry.note}" if entry.note else str(because)
    append(write, person, StepEntry(**(vars(entry) | {"effective_on": day, "note": note})))
    return True


def brought_by(source: File, other: File, *stages: str) -> Step | None:
    """The step of another file that a record brought about, by the number that its note or its document gives."""
    for step in reversed(in_force(steps_of(other))):
        if step.stage in stages and source.number in {*(step.note or "").split(), step.document_number}:
            return step
    return None


def bring_back(write: Writing, session: Session, source: File, other: File, step: Step) -> set[str]:
    """Take back a step of another file with that of `source` which brought it about; gives the kinds touched.

    Raises CannotDo naming what stands on it.
    """
    if (later := standing_on(other, step)) is not None:
        raise CannotDo(_WENT_ON.filled(title=other.title, stage=label_of(other, later)))
    because = _WITH.filled(title=source.title_label, number=source.number)
    return {other.kind(), *reverse(write, session, other, step, str(because))}
