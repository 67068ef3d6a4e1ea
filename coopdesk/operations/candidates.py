"""Who can be enrolled in a course: accepted people first."""

from __future__ import annotations

from dataclasses import dataclass

import peewee as pw

from coopdesk.core.folding import clean
from coopdesk.entities import Beneficiary, Enrolment, Training
from coopdesk.operations.enrolling import CLOSED, OPEN
from coopdesk.operations.find import find
from coopdesk.operations.participation import enrolled_count
from coopdesk.operations.session import Session

SHOWN, LOOKED_AT, PICKED_FROM = 8, 60, 500


@dataclass(frozen=True, slots=True)
class Room:
    """A course that takes people in, how many are enrolled, and for how many there is room (None: not said)."""

    training: Training
    enrolled: int
    capacity: int | None

    @property
    def free(self) -> int | None:
        return None if self.capacity is None else self.capacity - self.enrolled


def candidates(session: Session, training: Training, typed: str) -> list[tuple[Beneficiary, str]]:
    """People who fit what was typed, each with a line that tells namesakes apart; accepted people where nothing was.

    Whoever is enrolled already or has left is not among them.
    """
    told: dict[int, str] = {}
    wanted = _free_for(training)
    if clean(typed):
        told = {one.record_id: one.subtitle for one in find(session, typed, LOOKED_AT, kinds=("beneficiary",))}
        wanted = wanted.where(Beneficiary.id.in_(list(told)))
    else:
        wanted = wanted.where(Beneficiary.stage == "accepted")
    order = {number: at for at, number in enumerate(told)}
    people = wanted.order_by(Beneficiary.name_key, Beneficiary.id).limit(LOOKED_AT)
    first = sorted(people, key=lambda person: (person.stage != "accepted", order.get(person.id, 0)))
    return [(person, told.get(person.id, person.cin or person.number)) for person in first[:SHOWN]]


def accepted_people(training: Training) -> list[Beneficiary]:
    """The accepted people who are not enrolled in a course yet, by name; at most so many as one looks through."""
    accepted = _free_for(training).where(Beneficiary.stage == "accepted")
    return list(accepted.order_by(Beneficiary.name_key, Beneficiary.id).limit(PICKED_FROM))


def _free_for(training: Training) -> pw.ModelSelect:
    enrolled = Enrolment.select(Enrolment.beneficiary).where(
        Enrolment.training == training.id, Enrolment.deleted_at.is_null()
    )
    return Beneficiary.select().where(
        Beneficiary.deleted_at.is_null(), Beneficiary.id.not_in(enrolled), Beneficiary.stage.not_in(list(CLOSED))
    )


def open_trainings() -> list[Room]:
    """The courses that take people in, the next one first."""
    chosen = Training.select().where(Training.deleted_at.is_null(), Training.stage.in_(list(OPEN)))
    return [Room(one, enrolled_count(one), one.capacity) for one in chosen.order_by(Training.starts_on, Training.id)]
