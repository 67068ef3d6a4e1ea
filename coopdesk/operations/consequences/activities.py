"""What sessions, information and trainings bring about for people: they are informed, they enter training."""

from __future__ import annotations

from collections.abc import Iterable

from coopdesk.core.language import Text, mark
from coopdesk.entities import AwarenessSession, Beneficiary, Enrolment, Information, Step, Training
from coopdesk.operations.consequences.carrying import carry_along
from coopdesk.operations.participation import attendees_of
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry
from coopdesk.store.writing import Writing

_SESSION = mark("Session", "Awareness session {number}")
_TOLD = mark("Information", "Information given by the office")
_TRAINING = mark("Training", "Training {number}")


def inform(write: Writing, source: AwarenessSession | Information, person: Beneficiary) -> bool:
    """Whoever was only identified is informed, on the day of the session or of the information."""
    if isinstance(source, Information):
        return _carry(write, person, "informed", source.given_on, _TOLD)
    return _carry(write, person, "informed", source.session_day, _SESSION.filled(number=source.number))


def enter_training(write: Writing, training: Training, person: Beneficiary, day: str) -> bool:
    """Whoever was accepted enters training."""
    return _carry(write, person, "in_training", day, _TRAINING.filled(number=training.number))


def session_held(write: Writing, _session: Session, record: AwarenessSession, _step: Step) -> Iterable[str]:
    """Everybody named as present is informed."""
    moved = [inform(write, record, person) for _attendee, person in attendees_of(record)]
    return ("beneficiary",) if any(moved) else ()


def training_opened(write: Writing, _session: Session, record: Training, step: Step) -> Iterable[str]:
    """The enrolled people who were accepted are in training from the opening on."""
    enrolled = Enrolment.select(Enrolment.beneficiary).where(
        Enrolment.training == record.id, Enrolment.deleted_at.is_null()
    )
    people = list(Beneficiary.select().where(Beneficiary.id.in_(enrolled)).order_by(Beneficiary.id))
    moved = [enter_training(write, record, person, step.effective_on) for person in people]
    return ("beneficiary",) if any(moved) else ()


def _carry(write: Writing, person: Beneficiary, stage: str, day: str, because: Text) -> bool:
    return carry_along(write, person, StepEntry(stage, day), because)
