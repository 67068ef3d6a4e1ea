"""What follows in other registers when a file reaches a stage; written in the same transaction, seen in the history."""

from __future__ import annotations

from coopdesk.entities import File, Step
from coopdesk.operations.consequences import activities, grants, nominations, projects
from coopdesk.operations.consequences.carrying import Consequence, carry_along
from coopdesk.operations.session import Session
from coopdesk.store.writing import Writing

__all__ = ["Consequence", "carry_along", "follow", "follow_paper", "undo"]

# By the kind of the file and the stage that it reached.
FOLLOWING: dict[tuple[str, str], Consequence] = {
    ("nomination_list", "signed"): nominations.signed,
    ("awareness_session", "held"): activities.session_held,
    ("training", "running"): activities.training_opened,
    ("grant", "agreement_signed"): grants.support_members,
    ("grant", "committed"): grants.support_members,
    ("tranche", "paid"): grants.after_payment,
    ("tranche", "justified"): grants.keep_grant_sums,
    ("project", "incomplete"): projects.await_pieces,
    ("project", "agreed"): projects.keep_agreement,
}
# What follows, by kind, when a file enters from paper at a stage that it reached long ago.
TAKEN_OVER: dict[str, Consequence] = {
    "nomination_list": nominations.taken_over,
}
# What must be undone, or forbids it, before a step of a kind of file is taken back.
UNDOING: dict[tuple[str, str], Consequence] = {
    ("nomination_list", "signed"): nominations.signature_taken_back,
    ("nomination_list", "sent"): nominations.sending_taken_back,
    **{
        ("beneficiary", stage): nominations.kept_by_the_list
        for stage in ("nominated", "reserve", "accepted", "rejected")
    },
}


def follow(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Bring about what follows from a step that was just appended; gives the kinds of the records touched."""
    consequence = FOLLOWING.get((record.kind(), step.stage))
    return set(consequence(write, session, record, step)) if consequence else set()


def follow_paper(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Bring about what follows from a step that was taken over from paper; gives the kinds of the records touched."""
    consequence = TAKEN_OVER.get(record.kind())
    return set(consequence(write, session, record, step)) if consequence else set()


def undo(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Undo what followed from a step that is about to be taken back. Raises CannotDo when something stands on it."""
    consequence = UNDOING.get((record.kind(), step.stage))
    return set(consequence(write, session, record, step)) if consequence else set()
