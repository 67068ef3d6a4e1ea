"""Trainings: enrolment, presence by day, completion and certificates."""

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import AttendanceDay, Change, Enrolment
from coopdesk.entities.lifecycles import TRAINING
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.check import check_desk
from coopdesk.operations.enrolling import (
    cancel_enrolment,
    certify,
    completed_without_certificate,
    enrol,
    enrol_all,
    keep_presence,
    next_certificate,
)
from coopdesk.operations.participation import course_days, seats_of
from coopdesk.operations.realised import Stretch, realised
from coopdesk.operations.steps import StepEntry, steps_of
from tests.recording import record_step

DAYS = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]


def codes(error) -> set[str]:
    return {problem.code for problem in error.value.problems}


def stage_of(person) -> tuple[str, str]:
    stored = records.get("beneficiary", person.id)
    return stored.stage, stored.stage_on


def again(course):
    return records.get("training", course.id)


@pytest.fixture
def accepted(session, person):
    def make(**values):
        made = person(registered_on="2026-01-10", **values)
        record_step(session, made, StepEntry("accepted", "2026-11-17", document_number="7/2026"))
        return made

    return make


@pytest.fixture
def running(session, training, person):
    """`running(3)` is a course under way with three people enrolled, and those people."""

    def make(count=1, **values):
        people = [person(first_name=f"زهرة {number}", sex="f") for number in range(count)]
        course = training(**values)
        assert enrol_all(session, course, [one.id for one in people])[1] == []
        advance(session, course, StepEntry("running", "2026-11-16", decided_by="hcar"))
        return again(course), people

    return make


def mark_all(session, course, days, presence="present"):
    marks = {(seat.enrolment.id, day): presence for seat in seats_of(course) for day in days}
    keep_presence(session, course, marks)


def test_opening_a_training_moves_its_accepted_people(session, training, accepted, person):
    ready, other = accepted(), person(first_name="نعيمة", registered_on="2026-02-01")
    course = training()
    enrol(session, course, ready.id)
    enrol(session, course, other.id)
    assert stage_of(ready)[0] == "accepted"
    changes = advance(session, course, StepEntry("running", "2026-11-16", decided_by="ads"))
    assert "beneficiary" in changes.kinds
    # Accepted on the second day: the training can not be entered before.
    assert stage_of(ready) == ("in_training", "2026-11-17")
    assert stage_of(other) == ("registered", "2026-02-01")
    assert course.number in steps_of(ready)[-1].note
    assert check_desk(session) == []


def test_enrolling_into_a_course_under_way_moves_too(session, running, accepted):
    course, _people = running()
    late = accepted(first_name="يوسف", sex="m")
    enrol(session, course, late.id)
    assert stage_of(late) == ("in_training", "2026-11-20")


def test_many_are_enrolled_together_or_none(session, training, person):
    course = training()
    good, gone, twice = (person(first_name=name, registered_on="2026-02-01") for name in ("زهرة", "نعيمة", "سعاد"))
    record_step(session, gone, StepEntry("withdrawn", "2026-11-20", note="هجرة"))
    enrol(session, course, twice.id)
    changes, refused = enrol_all(session, course, [good.id, gone.id, twice.id])
    assert not changes.kinds
    assert [(one.id, [problem.code for problem in why]) for one, why in refused] == [
        (gone.id, ["closed_file"]),
        (twice.id, ["enrolled_already"]),
    ]
    assert len(seats_of(course)) == 1
    changes, refused = enrol_all(session, course, [good.id])
    assert refused == []
    assert "enrolment" in changes.kinds
    assert len(seats_of(course)) == 2


def test_nobody_is_enrolled_in_a_course_that_ended(session, running, person):
    course, _people = running()
    advance(session, course, StepEntry("cancelled", "2026-11-20", note="ضعف الإقبال"))
    with pytest.raises(CannotDo):
        enrol(session, again(course), person().id)


def test_presence_is_kept_corrected_and_emptied(session, running):
    course, _people = running(2)
    first, second = seats_of(course)
    keep_presence(session, course, {(first.enrolment.id, DAYS[0]): "present", (second.enrolment.id, DAYS[0]): "absent"})
    keep_presence(session, course, {(first.enrolment.id, DAYS[0]): "excused", (second.enrolment.id, DAYS[0]): None})
    first, second = seats_of(course)
    assert (first.marks, second.marks) == ({DAYS[0]: "excused"}, {})
    keep_presence(session, course, {(second.enrolment.id, DAYS[0]): "present"})
    assert seats_of(course)[1].rate == Fraction(1)
    kept = Change.select().where(Change.kind == "attendance_day").count()
    keep_presence(session, course, {(second.enrolment.id, DAYS[0]): "present"})
    assert Change.select().where(Change.kind == "attendance_day").count() == kept


@pytest.mark.parametrize("day", ["2026-11-15", "2026-11-21", "2026-11-24"])
def test_days_outside_the_course_can_not_be_marked(session, running, day):
    course, _people = running()
    (seat,) = seats_of(course)
    marks = {(seat.enrolment.id, DAYS[0]): "present", (seat.enrolment.id, day): "present"}
    with pytest.raises(Invalid) as error:
        keep_presence(session, course, marks)
    assert codes(error) == {"day_not_open"}
    assert AttendanceDay.select().count() == 0


def test_tomorrow_can_not_be_marked(session, running):
    course, _people = running(ends_on="2026-11-27")
    (seat,) = seats_of(course)
    keep_presence(session, course, {(seat.enrolment.id, "2026-11-23"): "present"})
    with pytest.raises(Invalid):
        keep_presence(session, course, {(seat.enrolment.id, "2026-11-24"): "present"})


def test_presence_is_marked_from_the_opening_on(session, training, person):
    course = training()
    enrol(session, course, person().id)
    with pytest.raises(CannotDo):
        mark_all(session, course, DAYS[:1])


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        # The course was opened on its first day, which can not be moved after that.
        ("starts_on", DAYS[1], "stage_before_its_day"),
        ("ends_on", DAYS[3], "presence_outside_course"),
    ],
)
def test_the_dates_of_a_course_can_not_leave_marked_days_outside(session, running, name, value, code):
    course, _people = running()
    mark_all(session, course, [DAYS[0], DAYS[4]])
    setattr(course, name, value)
    with pytest.raises(Invalid) as error:
        records.save(session, course)
    assert [(problem.field, problem.code) for problem in error.value.problems] == [(name, code)]


def test_the_days_of_a_course_can_not_leave_its_stages_behind(session, running):
    course, _people = running()
    course.starts_on = "2026-11-18"
    with pytest.raises(Invalid) as error:
        records.save(session, course)
    assert codes(error) == {"stage_before_its_day"}
    done, _people = running()
    mark_all(session, done, DAYS)
    done = complete(session, done)
    done.ends_on = "2026-11-23"
    with pytest.raises(Invalid) as error:
        records.save(session, done)
    assert [problem.field for problem in error.value.problems] == ["ends_on"]


def test_a_course_is_completed_from_the_share_of_the_settings(session, running):
    course, _people = running(2)
    mark_all(session, course, DAYS)
    first, second = seats_of(course)
    keep_presence(session, course, {(first.enrolment.id, DAYS[4]): "absent"})
    keep_presence(session, course, {(second.enrolment.id, day): "excused" for day in DAYS[3:]})
    first, second = seats_of(course)
    assert (first.rate, second.rate) == (Fraction(4, 5), Fraction(3, 5))
    percent = figures.value_on(session, "completion_percent")
    assert (first.has_completed(percent), second.has_completed(percent)) == (True, False)


def test_days_on_which_nobody_was_marked_do_not_count(session, running):
    course, _people = running()
    mark_all(session, course, DAYS[:2])
    assert seats_of(course)[0].rate == 1
    assert len(course_days(course)) == 5


def complete(session, course):
    advance(session, course, StepEntry("completed", "2026-11-20", decided_by="hcar"))
    return again(course)


def test_certificates_are_numbered_on_for_those_who_completed(session, running):
    course, _people = running(3)
    mark_all(session, course, DAYS)
    last = seats_of(course)[2]
    keep_presence(session, course, {(last.enrolment.id, day): "absent" for day in DAYS[:2]})
    course = complete(session, course)
    assert next_certificate(session) == "1/2026"
    ready = completed_without_certificate(session, course)
    assert len(ready) == 2
    _changes, refused = certify(session, course, ready, "009/2026", "2026-11-23")
    assert refused == []
    given = [(seat.enrolment.certificate_number, seat.enrolment.certificate_on) for seat in seats_of(course)]
    assert given == [("009/2026", "2026-11-23"), ("010/2026", "2026-11-23"), (None, None)]
    assert next_certificate(session) == "11/2026"
    assert completed_without_certificate(session, course) == []
    assert check_desk(session) == []


def test_nobody_gets_a_certificate_when_one_can_not(session, running):
    course, _people = running(2)
    mark_all(session, course, DAYS)
    absent = seats_of(course)[1]
    keep_presence(session, course, {(absent.enrolment.id, day): "absent" for day in DAYS[:2]})
    course = complete(session, course)
    _changes, refused = certify(session, course, seats_of(course), "1/2026", "2026-11-23")
    assert [(one.id, [problem.code for problem in why]) for one, why in refused] == [
        (absent.person.id, ["not_completed"])
    ]
    assert not Enrolment.select().where(Enrolment.certificate_number.is_null(False)).exists()


@pytest.mark.parametrize(
    ("number", "day", "code"),
    [
        ("", "2026-11-23", "number_shape"),
        ("1/2026", None, "missing"),
        ("1/2026", "2026-11-24", "future_date"),
        ("1/2026", "2026-11-19", "before_last_day"),
    ],
)
def test_a_certificate_has_a_number_and_a_day_that_can_be(session, running, number, day, code):
    course, _people = running()
    mark_all(session, course, DAYS)
    course = complete(session, course)
    with pytest.raises(Invalid) as error:
        certify(session, course, seats_of(course), number, day)
    assert codes(error) == {code}


def test_certificates_wait_for_the_end_and_no_number_is_given_twice(session, running):
    course, _people = running()
    mark_all(session, course, DAYS)
    with pytest.raises(CannotDo):
        certify(session, course, seats_of(course), "1/2026", "2026-11-20")
    course = complete(session, course)
    certify(session, course, seats_of(course), "1/2026", "2026-11-20")
    _changes, refused = certify(session, course, seats_of(course), "1/2026", "2026-11-20")
    assert {problem.code for _one, why in refused for problem in why} == {"certified_already", "number_given"}


def test_whoever_completed_counts_once_in_what_the_year_realised(session, running):
    course, people = running(2)
    mark_all(session, course, DAYS)
    keep_presence(session, course, {(seats_of(course)[1].enrolment.id, day): "absent" for day in DAYS})
    year = Stretch("2026-01-01", "2026-12-31")
    assert realised("trained", year).value == 0
    complete(session, course)
    assert realised("trained", year).ids == (people[0].id,)
    again_, _others = running(1)
    enrol(session, again_, people[0].id)
    mark_all(session, again_, DAYS)
    complete(session, again_)
    assert realised("trained", year).value == 2
    assert realised("trainings", year).value == 2
    assert realised("trained", Stretch("2026-01-01", "2026-06-30")).value == 0


def test_an_enrolment_is_cancelled_while_no_day_is_marked(session, running):
    course, _people = running()
    (seat,) = seats_of(course)
    mark_all(session, course, DAYS[:1])
    with pytest.raises(CannotDo):
        cancel_enrolment(session, seat.enrolment)
    keep_presence(session, course, {(seat.enrolment.id, DAYS[0]): None})
    cancel_enrolment(session, seat.enrolment)
    assert seats_of(course) == []


def conditions(session, course, stage):
    (opening,) = [one for one in openings(session, course) if one.stage.code == stage]
    return {condition.code: condition.severity for condition in opening.conditions}


def test_the_conditions_of_opening(session, training, person):
    course = training(capacity=1)
    assert conditions(session, course, "running") == {"day_has_come": "met", "enrolled": "error", "capacity": "met"}
    enrol_all(session, course, [person().id, person(first_name="نعيمة").id])
    assert conditions(session, course, "running")["capacity"] == "warning"
    later = training(starts_on="2026-11-24", ends_on="2026-11-25")
    assert conditions(session, later, "running")["day_has_come"] == "error"


def test_the_conditions_of_completion(session, running):
    course, _people = running(2)
    assert conditions(session, course, "completed") == {"course_is_over": "met", "attendance": "error"}
    mark_all(session, course, DAYS[:2])
    keep_presence(session, course, {(seats_of(course)[0].enrolment.id, DAYS[1]): None})
    assert conditions(session, course, "completed") == {
        "course_is_over": "met",
        "attendance": "met",
        "every_day": "warning",
    }
    unfinished, _people = running(1, ends_on="2026-11-27")
    assert conditions(session, unfinished, "completed")["course_is_over"] == "error"


WALKS = {
    "planned": (),
    "running": ("running",),
    "completed": ("running", "completed"),
    "cancelled": ("cancelled",),
}


@pytest.mark.parametrize("before", WALKS)
@pytest.mark.parametrize("after", [stage.code for stage in TRAINING.stages])
def test_every_step_of_a_training_that_is_not_declared_is_refused(session, training, person, before, after):
    course = training(registered_on="2026-11-16")
    enrol(session, course, person().id)
    for stage in WALKS[before]:
        advance(session, course, StepEntry(stage, "2026-11-20", note="سبب", decided_by="ads"))
        if stage == "running":
            course = again(course)
            mark_all(session, course, DAYS)
    entry = StepEntry(after, "2026-11-20", note="سبب", decided_by="ads")
    if after in TRAINING.stage(before).following:
        advance(session, course, entry)
        assert again(course).stage == after
        return
    with pytest.raises(Invalid) as error:
        advance(session, course, entry)
    assert codes(error) == {"not_allowed"}
    assert again(course).stage == before


@how(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    marks=st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(DAYS), st.sampled_from(["present", "absent", "excused", None])),
        max_size=25,
    )
)
def test_the_share_is_that_of_the_days_held_whatever_was_marked_in_which_order(session, running, marks):
    course, _people = running(3)
    kept: dict[tuple[int, str], str | None] = {}
    ids = [seat.enrolment.id for seat in seats_of(course)]
    for who, day, presence in marks:
        keep_presence(session, course, {(ids[who], day): presence})
        kept[ids[who], day] = presence
    kept = {cell: presence for cell, presence in kept.items() if presence}
    held = len({day for _who, day in kept})
    for seat in seats_of(course):
        own = {day: presence for (who, day), presence in kept.items() if who == seat.enrolment.id}
        assert seat.marks == own
        present = sum(presence == "present" for presence in own.values())
        assert seat.rate == (Fraction(present, held) if held else None)
