"""What follows in other registers when a file reaches a stage; written in the same transaction, seen in the history."""

from __future__ import annotations

from coopdesk.entities import File, Step
from coopdesk.operations.consequences import projects
from coopdesk.operations.consequences.carrying import Consequence, carry_along
from coopdesk.operations.session import Session
from coopdesk.store.writing import Writing

__all__ = ["Consequence", "carry_along", "follow"]

# By the kind of the file and the stage that it reached.
FOLLOWING: dict[tuple[str, str], Consequence] = {
    ("project", "incomplete"): projects.await_pieces,
    ("project", "agreed"): projects.keep_agreement,
}


def follow(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Bring about what follows from a step that was just appended; gives the kinds of the records touched."""
    consequence = FOLLOWING.get((record.kind(), step.stage))
    return set(consequence(write, session, record, step)) if consequence else set()
