"""Moving a person because something else happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from coopdesk.core.language import Text
from coopdesk.entities import Beneficiary, File, Step
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry, append
from coopdesk.store.writing import Writing

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
