"""Who came to a session and who was there on the days of a course: read, counted, and held to their rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import AttendanceDay, Attendee, AwarenessSession, Beneficiary, Enrolment, Training

PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of a session by sex: as counted in the room, and as named. `counted` is None where nobody counted."""

    counted: tuple[int, int] | None
    named: tuple[int, int]

    @property
    def men(self) -> int:
        return (self.counted or self.named)[0]

    @property
    def women(self) -> int:
        return (self.counted or self.named)[1]

    @property
    def total(self) -> int:
        return self.men + self.women


def heads_of(awareness: AwarenessSession) -> Heads:
    """The heads of a session; where only one sex was counted, nobody of the other came."""
    men = women = 0
    for person in _named_people(awareness).select(Beneficiary.sex):
        men += person.sex == "m"
        women += person.sex == "f"
    given = (awareness.men, awareness.women)
    counted = None if given == (None, None) else (given[0] or 0, given[1] or 0)
    return Heads(counted, (men, women))


def attendees_of(awareness: AwarenessSession) -> list[tuple[Attendee, Beneficiary]]:
    """Who is named as present, by name."""
    people = {person.id: person for person in _named_people(awareness)}
    rows = Attendee.select().where(Attendee.session == awareness.id, Attendee.deleted_at.is_null())
    pairs = [(row, people[row.value("beneficiary")]) for row in rows]
    return sorted(pairs, key=lambda pair: (pair[1].name_key, pair[0].id))


def attendance_problems(awareness: AwarenessSession) -> Iterator[Problem]:
    """More people are named than heads were counted."""
    heads = heads_of(awareness)
    if heads.counted is None:
        return
    for name, at, text in (
        ("men", 0, mark("Session", "{named} men are named and {counted} were counted")),
        ("women", 1, mark("Session", "{named} women are named and {counted} were counted")),
    ):
        named, counted = heads.named[at], heads.counted[at]
        if named > counted:
            yield Problem(name, "more_named_than_counted", text.filled(named=named, counted=counted))


@dataclass(frozen=True, slots=True)
class Seat:
    """An enrolled person and what is known of the days: presence by day (ISO), and the share of the days held."""

    enrolment: Enrolment
    person: Beneficiary
    marks: dict[str, str]
    held: int

    @property
    def present(self) -> int:
        return sum(code == PRESENT for code in self.marks.values())

    @property
    def rate(self) -> Fraction | None:
        """The share of the days on which somebody was marked; None before the first of them."""
        return Fraction(self.present, self.held) if self.held else None

    def has_completed(self, percent: int) -> bool:
        """Whether the share reaches the percentage of the settings."""
        return self.rate is not None and self.rate * 100 >= percent


def seats_of(training: Training) -> list[Seat]:
    """The enrolled people by name, with their days."""
    rows = list(Enrolment.select().where(Enrolment.training == training.id, Enrolment.deleted_at.is_null()))
    wanted = [row.value("beneficiary") for row in rows]
    people = {person.id: person for person in Beneficiary.select().where(Beneficiary.id.in_(wanted))}
    marks = marks_of(row.id for row in rows)
    held = len({day for known in marks.values() for day in known})
    seats = [Seat(row, people[row.value("beneficiary")], marks.get(row.id, {}), held) for row in rows]
    return sorted(seats, key=lambda seat: (seat.person.name_key, seat.enrolment.id))


def marks_of(enrolments: Iterable[int]) -> dict[int, dict[str, str]]:
    """The presence of each enrolment by day."""
    found: dict[int, dict[str, str]] = {}
    chosen = AttendanceDay.enrolment.in_(list(enrolments))
    for row in AttendanceDay.select().where(chosen, AttendanceDay.deleted_at.is_null()):
        found.setdefault(row.value("enrolment"), {})[row.course_day] = row.presence
    return found


def course_days(training: Training) -> list[str]:
    """Every day from the first to the last; days on which nobody was marked do not count."""
    first, last = date.fromisoformat(training.starts_on), date.fromisoformat(training.ends_on)
    return [(first + timedelta(days=at)).isoformat() for at in range((last - first).days + 1)]


def enrolled_count(training: Training) -> int:
    return Enrolment.select().where(Enrolment.training == training.id, Enrolment.deleted_at.is_null()).count()


def presence_problems(training: Training) -> Iterator[Problem]:
    """Days are marked that lie outside the course."""
    outside = (
        AttendanceDay.select(AttendanceDay.course_day)
        .join(Enrolment)
        .where(
            Enrolment.training == training.id,
            Enrolment.deleted_at.is_null(),
            AttendanceDay.deleted_at.is_null(),
            (AttendanceDay.course_day < training.starts_on) | (AttendanceDay.course_day > training.ends_on),
        )
        .order_by(AttendanceDay.course_day)
        .first()
    )
    if outside is not None:
        name = "starts_on" if outside.course_day < training.starts_on else "ends_on"
        text = mark("Training", "Presence is marked on {day}, outside the course")
        yield Problem(name, "presence_outside_course", text.filled(day=show_day(outside.course_day)))


def _named_people(awareness: AwarenessSession):
    named = Attendee.select(Attendee.beneficiary).where(Attendee.session == awareness.id, Attendee.deleted_at.is_null())
    return Beneficiary.select().where(Beneficiary.id.in_(named))
