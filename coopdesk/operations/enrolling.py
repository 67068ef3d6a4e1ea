"""Complementary training: who is enrolled, who was there on which day, and the certificates of those who completed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import AttendanceDay, Beneficiary, Enrolment, Training
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.consequences.activities import enter_training
from coopdesk.operations.participation import Seat, course_days, seats_of
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.together import Refused, all_or_none
from coopdesk.store.writing import Writing, writing

# Whoever left, or was turned down, is not enrolled.
CLOSED = frozenset({"withdrawn", "rejected", "not_eligible"})
OPEN = frozenset({"planned", "running"})
_NUMBER = re.compile(r"(\d+)(.*)", re.DOTALL)


def enrol(session: Session, training: Training, person_id: int) -> Changes:
    """Enrol a person; whoever was accepted enters training if it has begun. Raises Invalid, CannotDo."""
    with writing(session.desk, session.author) as write:
        person = records.get("beneficiary", person_id)
        enrolment = _admit(write, session, training, person)
    return Changes.of("enrolment", "training", "beneficiary", record_id=training.id, result=enrolment)


def enrol_all(session: Session, training: Training, people: Iterable[int]) -> tuple[Changes, Refused]:
    """Enrol all these people in one transaction, or none and a list of who could not and why. Raises CannotDo."""
    return all_or_none(
        session,
        [records.get("beneficiary", person_id) for person_id in people],
        lambda write, person: _admit(write, session, training, person),
        Changes.of("enrolment", "training", "beneficiary", record_id=training.id),
    )


def cancel_enrolment(session: Session, enrolment: Enrolment) -> Changes:
    """Take a person off a course on none of whose days she was marked. Raises CannotDo."""
    marked = AttendanceDay.select().where(AttendanceDay.enrolment == enrolment.id, AttendanceDay.deleted_at.is_null())
    if marked.exists():
        raise CannotDo(mark("Training", "Days of presence are marked for this person: empty them first"))
    changes = records.remove(session, "enrolment", [enrolment.id])
    return Changes(changes.kinds | {"training"})


def keep_presence(session: Session, training: Training, marks: Mapping[tuple[int, str], str | None]) -> Changes:
    """Write what was marked in the grid, by enrolment and day; None empties a day. Raises Invalid, CannotDo."""
    if training.stage not in ("running", "completed"):
        raise CannotDo(mark("Training", "Presence is marked from the opening of the training on"))
    allowed = {day for day in course_days(training) if day <= session.today.isoformat()}
    for _enrolment, day in marks:
        if day not in allowed:
            text = mark("Training", "No presence can be marked on {day}").filled(day=show_day(day))
            raise Invalid([Problem("course_day", "day_not_open", text)])
    with writing(session.desk, session.author) as write:
        known = _days_of(marks)
        settings = figures.values_on(session)
        for (enrolment, day), presence in marks.items():
            _mark(write, session, settings, known.get((enrolment, day)), (enrolment, day, presence))
    return Changes.of("attendance_day", "training", record_id=training.id)


def next_certificate(session: Session) -> str:
    """The number after the highest one given for certificates this year: 12/2026."""
    year = f"/{session.today.year}"
    given = Enrolment.select(Enrolment.certificate_number).where(Enrolment.certificate_number.endswith(year))
    highest = max((int(found[1]) for row in given if (found := _NUMBER.match(row.certificate_number))), default=0)
    return f"{highest + 1}{year}"


def certify(
    session: Session, training: Training, seats: Sequence[Seat], first_number: str | None, day: str | None
) -> tuple[Changes, Refused]:
    """Give these people their certificates, numbered on from `first_number`: all of them, or none and a list of who
    can not have one and why. Raises Invalid, CannotDo."""
    _check_certificates(session, training, first_number, day)
    percent = figures.value_on(session, "completion_percent")
    numbers = iter(_numbers(first_number, len(seats)))
    by_person = {seat.person.id: seat for seat in seats}

    def give(write: Writing, person: Beneficiary) -> None:
        seat = by_person[person.id]
        number = next(numbers)
        if problems := _refusals(seat, percent, number):
            raise Invalid(problems)
        fresh = Enrolment(**{**seat.enrolment.__data__, "certificate_number": number, "certificate_on": day})
        records.put(write, session, fresh, {})

    changes = Changes.of("enrolment", "training", record_id=training.id)
    return all_or_none(session, [seat.person for seat in seats], give, changes)


def completed_without_certificate(session: Session, training: Training) -> list[Seat]:
    """Who completed the course and has no certificate yet."""
    percent = figures.value_on(session, "completion_percent")
    return [
        seat for seat in seats_of(training) if seat.has_completed(percent) and seat.enrolment.certificate_number is None
    ]


def _admit(write: Writing, session: Session, training: Training, person: Beneficiary) -> Enrolment:
    if training.stage not in OPEN:
        raise CannotDo(mark("Training", "Nobody is enrolled in a training that has ended"))
    if person.stage in CLOSED:
        text = mark("Training", "Can not be enrolled: {stage}")
        stage = person.lifecycle().stage(person.stage).label
        raise Invalid([Problem("beneficiary", "closed_file", text.filled(stage=stage))])
    there = Enrolment.select().where(
        Enrolment.training == training.id, Enrolment.beneficiary == person.id, Enrolment.deleted_at.is_null()
    )
    if there.exists():
        raise Invalid([Problem("beneficiary", "enrolled_already", mark("Training", "Is enrolled already"))])
    enrolment = Enrolment(training=training.id, beneficiary=person.id)
    records.put(write, session, enrolment, {})
    if training.stage == "running":
        enter_training(write, training, person, min(session.today.isoformat(), training.ends_on))
    return enrolment


def _days_of(marks: Mapping[tuple[int, str], str | None]) -> dict[tuple[int, str], AttendanceDay]:
    wanted = {enrolment for enrolment, _day in marks}
    rows = AttendanceDay.select().where(AttendanceDay.enrolment.in_(wanted), AttendanceDay.deleted_at.is_null())
    return {(row.value("enrolment"), row.course_day): row for row in rows}


def _mark(write: Writing, session: Session, settings: Mapping, row: AttendanceDay | None, cell: tuple) -> None:
    enrolment, day, presence = cell
    if row is None and presence is not None:
        fresh = AttendanceDay(enrolment=enrolment, course_day=day, presence=presence)
        records.put(write, session, fresh, settings)
    elif row is not None and presence is None:
        write.trash(row)
    elif row is not None and row.presence != presence:
        records.put(write, session, AttendanceDay(**{**row.__data__, "presence": presence}), settings)


def _check_certificates(session: Session, training: Training, number: str | None, day: str | None) -> None:
    if training.stage != "completed":
        raise CannotDo(mark("Training", "Certificates are given once the training is completed"))
    problems = []
    if day is None:
        problems.append(Problem("certificate_on", "missing", mark("Problem", "This field is required")))
    elif day > session.today.isoformat():
        problems.append(Problem("certificate_on", "future_date", mark("Problem", "This date is after today")))
    elif day < training.ends_on:
        text = mark("Training", "A certificate is not dated before the last day of the course")
        problems.append(Problem("certificate_on", "before_last_day", text))
    if not _NUMBER.match(number or ""):
        text = mark("Training", "Write the first number, such as 12/2026")
        problems.append(Problem("certificate_number", "number_shape", text))
    if problems:
        raise Invalid(problems)


def _numbers(first: str, count: int) -> list[str]:
    """So many numbers from the first one on; what follows its digits stays."""
    digits, rest = _NUMBER.match(first).groups()
    return [f"{int(digits) + at:0{len(digits)}d}{rest}" for at in range(count)]


def _refusals(seat: Seat, percent: int, number: str) -> list[Problem]:
    problems = []
    if seat.enrolment.certificate_number is not None:
        text = mark("Training", "Has a certificate already")
        problems.append(Problem("beneficiary", "certified_already", text))
    elif not seat.has_completed(percent):
        text = mark("Training", "Was there on {present} of {held} days")
        filled = text.filled(present=seat.present, held=seat.held)
        problems.append(Problem("beneficiary", "not_completed", filled))
    same = Enrolment.select().where(Enrolment.certificate_number == number, Enrolment.deleted_at.is_null())
    if same.exists():
        text = mark("Training", "The number {number} is given already")
        problems.append(Problem("certificate_number", "number_given", text.filled(number=number)))
    return problems
