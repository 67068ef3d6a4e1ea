"""What sessions, information and trainings bring about for people: they are informed, they enter training."""

from __future__ import annotations

from collections.abc import Iterable

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import AwarenessSession, Beneficiary, Enrolment, Information, Step, Training
from coopdesk.operations.consequences.carrying import bring_back, brought_by, carry_along
from coopdesk.operations.participation import attendees_of, seats_of
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry, present, reverse, steps_of
from coopdesk.store.writing import Writing

_SESSION = mark("Session", "Awareness session {number}")
_TOLD = mark("Information", "Information given by the office")
_TRAINING = mark("Training", "Training {number}")
_CANCELLED = mark("Training", "Training {number} was cancelled")
_MARKED = mark("Training", "Days of presence are marked, as of {name}: empty them first")


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


def training_cancelled(write: Writing, session: Session, record: Training, _step: Step) -> Iterable[str]:
    """Whoever is in training in no other course is again where she stood before; who went on since stays there."""
    kinds: set[str] = set()
    because = str(_CANCELLED.filled(number=record.number))
    for seat in seats_of(record):
        step = present(steps_of(seat.person), seat.person.lifecycle())
        if step is None or step.stage != "in_training" or step.taken_over or _has_other_course(record, seat.person):
            continue
        kinds |= {seat.person.kind(), *reverse(write, session, seat.person, step, because)}
    return kinds


def training_from_paper(write: Writing, session: Session, record: Training, step: Step) -> Iterable[str]:
    """A course that was cancelled on paper has nobody in it either; the other stages say nothing of people."""
    is_cancelled = step.stage == record.stage == "cancelled"
    return training_cancelled(write, session, record, step) if is_cancelled else ()


def cancellation_undone(write: Writing, session: Session, record: Training, step: Step) -> Iterable[str]:
    """A course that was cancelled by mistake goes on with its people."""
    if step.stage != "cancelled" or record.stage != "running":
        return ()
    return training_opened(write, session, record, present(steps_of(record), record.lifecycle()))


def session_taken_back(write: Writing, session: Session, record: AwarenessSession, _step: Step) -> Iterable[str]:
    """A session that was not held informed nobody."""
    return _bring_back(write, session, record, [person for _row, person in attendees_of(record)], "informed")


def opening_taken_back(write: Writing, session: Session, record: Training, _step: Step) -> Iterable[str]:
    """A training that did not begin has nobody in it, and no days on which somebody was there."""
    seats = seats_of(record)
    marked = next((seat for seat in seats if seat.marks), None)
    if marked is not None:
        raise CannotDo(_MARKED.filled(name=marked.person.title))
    return _bring_back(write, session, record, [seat.person for seat in seats], "in_training")


def completion_taken_back(write: Writing, _session: Session, record: Training, _step: Step) -> Iterable[str]:
    """Certificates are given for a completed training: they go with it, and their numbers stay in the history."""
    certified = [seat.enrolment for seat in seats_of(record) if seat.enrolment.certificate_number]
    for enrolment in certified:
        before = enrolment.values_of(enrolment)
        enrolment.certificate_number = enrolment.certificate_on = None
        write.update(enrolment, before)
    return ("enrolment",) if certified else ()


def _has_other_course(training: Training, person: Beneficiary) -> bool:
    """Whether a person is enrolled in another training that has begun."""
    others = Enrolment.select().join(Training)
    return others.where(
        Enrolment.beneficiary == person.id,
        Enrolment.deleted_at.is_null(),
        Training.id != training.id,
        Training.deleted_at.is_null(),
        Training.stage.in_(("running", "completed")),
    ).exists()


def _bring_back(
    write: Writing, session: Session, source: AwarenessSession | Training, people: Iterable[Beneficiary], stage: str
) -> set[str]:
    kinds: set[str] = set()
    for person in people:
        if (step := brought_by(source, person, stage)) is not None:
            kinds |= bring_back(write, session, source, person, step)
    return kinds


def _carry(write: Writing, person: Beneficiary, stage: str, day: str, because: Text) -> bool:
    return carry_along(write, person, StepEntry(stage, day), because)
