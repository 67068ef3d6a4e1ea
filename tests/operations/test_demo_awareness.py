"""The invented sessions and trainings tell a story that could have happened."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

import pytest

from coopdesk.entities import (
    AttendanceDay,
    Attendee,
    AwarenessSession,
    Beneficiary,
    Enrolment,
    Information,
    Step,
    Training,
    Venue,
)
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.check import check_desk
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.demo.people import Setting
from coopdesk.operations.demo.training import train
from coopdesk.operations.loading import Loader
from coopdesk.operations.participation import heads_of, seats_of
from coopdesk.operations.steps import StepEntry, steps_of
from coopdesk.store.writing import writing
from tests.recording import record_step

DAY = date(2026, 11, 23)
TODAY = DAY.isoformat()


@pytest.fixture
def told(tmp_path):
    """A demonstration desk of the usual size."""
    made = make_demo(tmp_path / "desk", people=400, seed=7, office="HCAR-05.091", today=DAY)
    yield made
    made.desk.close()


def test_the_story_breaks_no_rule(told):
    assert check_desk(told) == []
    assert Beneficiary.select().count() == 400


def test_sessions_go_on_for_two_years_and_into_the_weeks_to_come(told):
    days = sorted(one.session_day for one in AwarenessSession.select())
    assert days[0] < "2025-01-01"
    assert days[-1] > TODAY
    assert len({day[:7] for day in days}) >= 18
    stages = Counter(one.stage for one in AwarenessSession.select())
    assert stages["held"] > 15
    # The last one waits for its attendance.
    waiting = [one for one in AwarenessSession.select() if one.stage == "planned" and one.session_day < TODAY]
    assert [heads_of(one).total for one in waiting] == [0]


def test_whoever_is_named_fits_into_the_heads_and_was_informed_if_not_registered_before(told):
    held = {one.id: one for one in AwarenessSession.select().where(AwarenessSession.stage == "held")}
    assert {row.value("session") for row in Attendee.select()} <= set(held)
    for row in Attendee.select():
        person, day = records.get("beneficiary", row.value("beneficiary")), held[row.value("session")].session_day
        informed = [step for step in steps_of(person) if step.stage == "informed"]
        assert person.registered_on is not None or person.stage == "informed"
        if person.registered_on is None or person.registered_on > day:
            assert informed[0].effective_on <= day
    for one in held.values():
        heads = heads_of(one)
        assert heads.named[0] <= heads.counted[0]
        assert heads.named[1] <= heads.counted[1]


def test_some_people_were_only_found_or_informed_so_far(told):
    stages = Counter(one.stage for one in Beneficiary.select().where(Beneficiary.registered_on.is_null()))
    assert stages["informed"] > 0
    assert set(stages) <= {"identified", "informed"}
    for row in Information.select():
        person = records.get("beneficiary", row.value("beneficiary"))
        assert row.given_on < person.registered_on


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 11, 22), date(2027, 1, 1), date(2026, 3, 2)])
@pytest.mark.parametrize("people", [30, 90])
def test_the_story_holds_on_any_day_of_the_week_and_for_a_small_office(tmp_path, day, people):
    made = make_demo(tmp_path / "desk", people=people, seed=3, office="ADS-05", today=day)
    assert check_desk(made) == []
    for course in Training.select().where(Training.stage.in_(("running", "completed"))):
        seats = seats_of(course)
        assert seats, course.number
        assert seats[0].held
    made.desk.close()


def test_courses_have_their_people_days_and_certificates(told):
    stages = Counter(one.stage for one in Training.select())
    assert stages["planned"] == stages["running"] == 1
    assert stages["completed"] >= 6
    for course in Training.select():
        seats = seats_of(course)
        assert 0 < len(seats) <= course.capacity
        for seat in seats:
            assert set(map(weekday, seat.marks)) <= set(range(5))
            if seat.enrolment.certificate_number:
                assert seat.has_completed(80)
                assert course.ends_on < seat.enrolment.certificate_on <= TODAY
            elif course.stage == "completed" and course.ends_on < "2026-11-15":
                assert not seat.has_completed(80)
    numbers = [row.certificate_number for row in Enrolment.select().where(Enrolment.certificate_number.is_null(False))]
    assert len(set(numbers)) == len(numbers) > 20


def weekday(day: str) -> int:
    return date.fromisoformat(day).weekday()


def test_accepted_people_who_are_enrolled_enter_training(session, person):
    people = [person(first_name=f"زهرة {number}", registered_on="2026-01-10") for number in range(12)]
    for one in people:
        record_step(session, one, StepEntry("accepted", "2026-02-01", document_number="7/2026"))
    place = Venue(name="دار الشباب", commune="05.091.01.01")
    records.save(session, place)
    setting = Setting(random.Random(7), ["05.091.01.01"], session.today)
    rows = [{"id": place.id, "commune": place.commune}]
    # Twelve people would have no course of their own yet.
    with writing(session.desk, session.author) as write, pytest.MonkeyPatch.context() as patch:
        patch.setattr("coopdesk.operations.demo.training.training_count", lambda _people: 4)
        train(write, Loader(write, session, figures.values_on(session)), setting, rows)
    trained = [one for one in Beneficiary.select() if one.stage == "in_training"]
    assert trained
    for one in trained:
        assert [step.stage for step in steps_of(one)] == ["registered", "accepted", "in_training"]
    waiting = {one.id for one in Beneficiary.select().where(Beneficiary.stage == "accepted")}
    begun = Enrolment.select().join(Training).where(Training.stage.in_(("running", "completed")))
    assert not waiting & {row.value("beneficiary") for row in begun}
    assert check_desk(session) == []


def test_an_empty_demonstration_has_no_sessions(tmp_path):
    made = make_demo(tmp_path / "desk", people=0, seed=7, office="HCAR-05.091", today=DAY)
    for entity in (AwarenessSession, Training, Venue, AttendanceDay, Step):
        assert entity.select().count() == 0
    made.desk.close()
