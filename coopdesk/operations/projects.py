"""Project proposals: saving them and their financing, the pieces received on paper, the decision of a committee."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Financing, Project
from coopdesk.entities.programme_choices import PIECE
from coopdesk.operations import records
from coopdesk.operations.advance import may_follow, move
from coopdesk.operations.financing import balance_of
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import StepEntry
from coopdesk.store.writing import Writing

# From the agreement on, what was agreed is no longer changed.
AGREED = frozenset({"agreed", "running", "suspended", "completed", "evaluated", "closed", "cancelled"})
# The stage to which each kind of decision moves a proposal; a recommendation moves none.
OUTCOMES = {"approve": "approved", "conditional": "conditional", "postpone": "postponed", "refuse": "refused"}


def mark_piece(session: Session, project: Project, piece: str, received: bool) -> Changes:
    """Note that a piece was received on paper, or that it was not after all. Raises Invalid, CannotDo."""
    fresh = records.get(project.kind(), project.id)
    held = set((fresh.pieces or "").split(",")) - {piece, ""}
    kept = held | {piece} if received else held
    fresh.pieces = ",".join(one for one in PIECE.codes if one in kept) or None
    return records.save(session, fresh)


def save_project(session: Session, project: Project) -> Changes:
    """Save a proposal; its cost stays as agreed once the agreement is signed. Raises Invalid, CannotDo."""
    if not project.is_new:
        stored = records.get(project.kind(), project.id)
        if stored.total_cost != project.total_cost:
            _refuse_when_agreed(stored)
    return records.save(session, project)


def save_financing(session: Session, financing: Financing) -> Changes:
    """Save a line of the financing, if the agreement does not hold it yet. Raises Invalid, CannotDo."""
    _refuse_when_agreed(records.get(Project.kind(), financing.value("project")))
    return records.save(session, financing)


def remove_financing(session: Session, kind: str, ids: list[int]) -> Changes:
    """Put lines of the financing in the trash, if the agreement does not hold them yet. Raises CannotDo."""
    for record_id in ids:
        _refuse_when_agreed(records.get(Project.kind(), records.get(kind, record_id).value("project")))
    return records.remove(session, kind, ids)


def _refuse_when_agreed(project: Project) -> None:
    """A file taken over from paper may still be completed: its financing does not hold yet."""
    if project.stage in AGREED and balance_of(project).holds:
        text = mark("Project", "The agreement is signed: cost and financing stay as agreed. Take that step back first")
        raise CannotDo(text)


def decide_project(
    write: Writing, session: Session, project: Project, outcome: str, decision_number: str, day: str, note: str | None
) -> set[str]:
    """Carry out what the joint committee decided about a proposal, inside its transaction.

    `outcome` is a kind of decision (approve, conditional, postpone, refuse; recommend moves nothing). A proposal that
    was transmitted or postponed comes before the committee the same day. Gives the kinds of the records that were
    touched. Raises Invalid when the proposal may not be decided.
    """
    stage = OUTCOMES.get(outcome)
    if stage is None:
        return set()
    if not may_follow(project, stage) and may_follow(project, "committee"):
        move(write, session, project, StepEntry("committee", day))
    return {project.kind(), *move(write, session, project, by_the_committee(stage, day, decision_number, note))}


def can_be_decided(project: Project, outcome: str) -> bool:
    """Whether a decision of a kind moves a proposal from where it stands."""
    stage = OUTCOMES.get(outcome)
    return stage is not None and (may_follow(project, stage) or may_follow(project, "committee"))


def by_the_committee(stage: str, day: str, number: str, note: str | None) -> StepEntry:
    """The step of a file that the joint committee decided, with the decision as its document."""
    return StepEntry(stage, day, document_number=number, document_date=day, decided_by="joint_committee", note=note)
