"""What follows in other registers when a file reaches a stage; written in the same transaction, seen in the history."""

from __future__ import annotations

from coopdesk.entities import File, Step
from coopdesk.operations.consequences import activities, committee, grants, nominations, projects
from coopdesk.operations.consequences.carrying import Consequence, carry_along
from coopdesk.operations.session import Session
from coopdesk.store.writing import Writing

__all__ = ["Consequence", "carry_along", "follow", "follow_paper", "undo", "undone"]

# By the kind of the file and the stage that it reached.
FOLLOWING: dict[tuple[str, str], Consequence] = {
    ("nomination_list", "signed"): nominations.signed,
    ("awareness_session", "held"): activities.session_held,
    ("training", "running"): activities.training_opened,
    ("training", "cancelled"): activities.training_cancelled,
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
    "tranche": grants.keep_grant_sums,
    "training": activities.training_from_paper,
}
# What must be undone, or forbids it, before a step of a kind of file is taken back.
UNDOING: dict[tuple[str, str], Consequence] = {
    ("nomination_list", "signed"): nominations.signature_taken_back,
    ("nomination_list", "sent"): nominations.sending_taken_back,
    ("awareness_session", "held"): activities.session_taken_back,
    ("training", "running"): activities.opening_taken_back,
    ("training", "completed"): activities.completion_taken_back,
    ("project", "incomplete"): projects.finding_taken_back,
    ("project", "approved"): projects.decision_taken_back,
    ("project", "conditional"): projects.decision_taken_back,
    ("project", "agreed"): projects.agreement_taken_back,
    ("grant", "agreement_signed"): grants.signature_taken_back,
    ("grant", "committed"): grants.signature_taken_back,
    ("tranche", "paid"): grants.payment_taken_back,
    ("tranche", "accepted"): grants.acceptance_taken_back,
    ("meeting", "held"): committee.meeting_taken_back,
    ("decision", "taken"): committee.decision_taken_back,
    **{
        ("beneficiary", stage): nominations.kept_by_the_list
        for stage in ("nominated", "reserve", "accepted", "rejected")
    },
}
# What follows once a step of a kind of file was taken back.
UNDONE: dict[str, Consequence] = {
    "tranche": grants.keep_grant_sums,
    "training": activities.cancellation_undone,
}


def follow(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Bring about what follows from a step that was just appended; gives the kinds of the records touched."""
    return _kinds(FOLLOWING.get((record.kind(), step.stage)), write, session, record, step)


def follow_paper(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Bring about what follows from a step that was taken over from paper; gives the kinds of the records touched."""
    return _kinds(TAKEN_OVER.get(record.kind()), write, session, record, step)


def undo(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Undo what followed from a step that is about to be taken back. Raises CannotDo when something stands on it."""
    return _kinds(UNDOING.get((record.kind(), step.stage)), write, session, record, step)


def undone(write: Writing, session: Session, record: File, step: Step) -> set[str]:
    """Let what depends on a file follow once a step of it was taken back; gives the kinds of the records touched."""
    return _kinds(UNDONE.get(record.kind()), write, session, record, step)


def _kinds(consequence: Consequence | None, write: Writing, session: Session, record: File, step: Step) -> set[str]:
    return set(consequence(write, session, record, step)) if consequence else set()
