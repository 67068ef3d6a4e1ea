"""What meetings of the joint committee brought about, and what the taking back of their steps undoes."""

from __future__ import annotations

from collections.abc import Iterable

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Decision, Grant, Meeting, Project, Step
from coopdesk.operations.consequences.carrying import bring_back, brought_by
from coopdesk.operations.session import Session
from coopdesk.store.writing import Writing

_DECIDED = mark("Consequence", "Decision {number} was taken at this meeting: take it back first")
# The stages to which a decision moves a proposal and a grant.
_OUTCOMES = {
    Project: ("approved", "conditional", "postponed", "refused"),
    Grant: ("decided", "cancelled"),
}


def meeting_taken_back(_write: Writing, _session: Session, meeting: Meeting, _step: Step) -> Iterable[str]:
    """A meeting that was not held decided nothing."""
    decided = Decision.select().where(
        Decision.meeting == meeting.id, Decision.deleted_at.is_null(), Decision.stage.is_null(False)
    )
    if (decision := decided.order_by(Decision.id).first()) is not None:
        raise CannotDo(_DECIDED.filled(number=decision.number))
    return ()


def decision_taken_back(write: Writing, session: Session, decision: Decision, _step: Step) -> Iterable[str]:
    """What was not decided did not move the proposal and the grant."""
    kinds: set[str] = set()
    for entity, stages in _OUTCOMES.items():
        record_id = decision.value(entity.kind())
        record = None if record_id is None else entity.get_by_id(record_id)
        if record is not None and (step := brought_by(decision, record, *stages)) is not None:
            kinds |= bring_back(write, session, decision, record, step)
    return kinds
