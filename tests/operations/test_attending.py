"""Awareness sessions: the names and heads of who came, and that they are informed from then on."""

import contextlib

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Attendee, Beneficiary, Information
from coopdesk.entities.lifecycles import AWARENESS_SESSION
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.attending import attend, attend_all, attend_new, give_information, strike_out
from coopdesk.operations.check import check_desk
from coopdesk.operations.history import history_of
from coopdesk.operations.participation import attendees_of, heads_of
from coopdesk.operations.steps import StepEntry, steps_of
from coopdesk.store.writing import writing
from tests.recording import record_step

REASON = "تعذر حضور المؤطر"


def codes(error) -> set[str]:
    return {problem.code for problem in error.value.problems}


def stage_of(person) -> tuple[str, str]:
    stored = records.get("beneficiary", person.id)
    return stored.stage, stored.stage_on


@pytest.fixture
def identified(session, person):
    """A person who was only found, on 1 October."""

    def make(**values):
        made = Beneficiary(**({"last_name": "بوزيان", "first_name": "نعيمة", "sex": "f"} | values))
        known = figures.values_on(session)
        with writing(session.desk, session.author) as write:
            records.put(write, session, made, known, registered_on="2026-10-01", begins="identified")
        return made

    return make


def test_holding_a_session_informs_whoever_was_only_identified(session, awareness, identified, person):
    found, registered = identified(), person(registered_on="2026-10-05")
    held = awareness(men=2, women=9)
    attend(session, held, found.id)
    attend(session, held, registered.id)
    assert stage_of(found) == ("identified", "2026-10-01")
    changes = advance(session, held, StepEntry("held", "2026-11-21"))
    assert {"awareness_session", "beneficiary"} <= changes.kinds
    assert stage_of(found) == ("informed", "2026-11-20")
    assert stage_of(registered) == ("registered", "2026-10-05")
    assert held.number in steps_of(found)[-1].note
    assert any(line.action == "step" for line in history_of(records.get("beneficiary", found.id)))
    assert check_desk(session) == []


def test_a_name_added_to_a_session_already_held_informs_too(session, awareness, identified):
    held = awareness(women=3)
    advance(session, held, StepEntry("held", "2026-11-20"))
    found = identified()
    attend(session, records.get("awareness_session", held.id), found.id)
    assert stage_of(found) == ("informed", "2026-11-20")


def test_whoever_was_identified_after_the_session_is_informed_from_that_day(session, awareness, identified):
    held = awareness(women=3)
    advance(session, held, StepEntry("held", "2026-11-20"))
    found = identified()
    record_step(session, found, StepEntry("identified", "2026-11-22"))
    attend(session, held, found.id)
    assert stage_of(found) == ("informed", "2026-11-22")


def test_a_quick_registration_begins_as_informed_on_the_day_of_the_session(session, awareness):
    held = awareness()
    attend_new(session, held, Beneficiary(last_name="العلوي", first_name="زهرة", sex="f"))
    (came,) = [person for _row, person in attendees_of(held)]
    assert [step.stage for step in steps_of(came)] == ["informed"]
    assert (came.stage, came.stage_on, came.registered_on) == ("informed", "2026-11-20", None)
    assert came.number.startswith("M-2026-")


def test_a_quick_registration_without_a_name_changes_nothing(session, awareness):
    with pytest.raises(Invalid) as error:
        attend_new(session, awareness(), Beneficiary(last_name="العلوي", sex="f"))
    assert codes(error) == {"missing"}
    assert Beneficiary.select().count() == Attendee.select().count() == 0


def test_nobody_is_named_twice(session, awareness, person):
    came, held = person(), awareness()
    attend(session, held, came.id)
    with pytest.raises(Invalid) as error:
        attend(session, held, came.id)
    assert codes(error) == {"named_already"}
    assert len(attendees_of(held)) == 1


def test_more_names_than_heads_are_refused_and_nobody_is_registered(session, awareness, person):
    held = awareness(men=4, women=1)
    attend(session, held, person().id)
    with pytest.raises(Invalid) as error:
        attend_new(session, held, Beneficiary(last_name="العلوي", first_name="زهرة", sex="f"))
    assert codes(error) == {"more_named_than_counted"}
    assert Beneficiary.select().count() == 1
    assert heads_of(held).named == (0, 1)


def test_the_heads_can_not_be_corrected_below_the_names(session, awareness, person):
    held = awareness(women=2)
    attend(session, held, person().id)
    fresh = records.get("awareness_session", held.id)
    fresh.women = 0
    with pytest.raises(Invalid) as error:
        records.save(session, fresh)
    assert codes(error) == {"more_named_than_counted"}


def test_the_check_finds_more_names_than_heads(session, awareness, person):
    held = awareness(women=2)
    attend(session, held, person().id)
    session.desk.sql("UPDATE awareness_session SET women = 0 WHERE id = ?", (held.id,))
    assert [fault.code for fault in check_desk(session)] == ["more_named_than_counted"]


def test_names_alone_are_the_heads_where_nobody_counted(session, awareness, person):
    held = awareness()
    for sex, first in (("f", "زهرة"), ("f", "نعيمة"), ("m", "يوسف")):
        attend(session, held, person(first_name=first, sex=sex).id)
    heads = heads_of(held)
    assert (heads.counted, heads.men, heads.women, heads.total) == (None, 1, 2, 3)


def test_a_name_struck_out_leaves_the_person_on_file(session, awareness, person):
    came, held = person(), awareness()
    attend(session, held, came.id)
    strike_out(session, [row for row, _person in attendees_of(held)])
    assert attendees_of(held) == []
    attend(session, held, came.id)
    assert len(attendees_of(held)) == 1


def test_nobody_comes_before_the_day_or_to_a_session_put_off(session, awareness, person):
    with pytest.raises(CannotDo):
        attend(session, awareness(session_day="2026-11-24"), person().id)
    off = awareness()
    advance(session, off, StepEntry("cancelled", "2026-11-20", note=REASON))
    with pytest.raises(CannotDo):
        attend(session, off, person(first_name="نعيمة").id)
    with pytest.raises(CannotDo):
        attend_new(session, off, Beneficiary(last_name="العلوي", first_name="زهرة", sex="f"))


def test_the_day_of_a_session_held_is_not_moved_after_its_holding(session, awareness):
    held = awareness(men=3)
    advance(session, held, StepEntry("held", "2026-11-20"))
    held = records.get("awareness_session", held.id)
    held.session_day = "2026-12-20"
    with pytest.raises(Invalid) as error:
        records.save(session, held)
    assert codes(error) == {"held_before_its_day"}


def test_a_session_with_names_is_not_deleted_and_says_what_refers_to_it(session, awareness, person):
    held = awareness()
    attend(session, held, person().id)
    with pytest.raises(CannotDo, match=str(Attendee.title_label)):
        records.remove(session, "awareness_session", [held.id])


@pytest.mark.parametrize("stage", ["postponed", "cancelled"])
def test_putting_a_session_off_asks_for_a_reason_and_for_nobody_named(session, awareness, person, stage):
    planned = awareness()
    with pytest.raises(Invalid) as error:
        advance(session, planned, StepEntry(stage, "2026-11-20"))
    assert [(problem.field, problem.code) for problem in error.value.problems] == [("note", "missing")]
    attend(session, planned, person().id)
    with pytest.raises(Invalid) as error:
        advance(session, planned, StepEntry(stage, "2026-11-20", note=REASON))
    assert codes(error) == {"nobody_came"}


@pytest.mark.parametrize(
    ("values", "day", "code"),
    [
        ({}, "2026-11-20", "attendance"),
        ({"men": 0, "women": 0}, "2026-11-20", "attendance"),
        ({"men": 5}, "2026-11-19", "day_has_come"),
    ],
)
def test_a_session_is_held_with_heads_and_not_before_its_day(session, awareness, values, day, code):
    with pytest.raises(Invalid) as error:
        advance(session, awareness(registered_on="2026-11-01", **values), StepEntry("held", day))
    assert codes(error) == {code}


def test_a_session_typed_days_later_was_planned_on_its_day(session, awareness):
    late, ahead = awareness(men=4), awareness(session_day="2026-12-15")
    assert (late.stage_on, ahead.stage_on) == ("2026-11-20", "2026-11-23")
    advance(session, late, StepEntry("held", "2026-11-20"))
    assert records.get("awareness_session", late.id).stage == "held"


def test_the_conditions_of_holding_are_shown_before(session, awareness):
    (opening,) = [one for one in openings(session, awareness(men=3)) if one.stage.code == "held"]
    assert opening.is_open
    assert [condition.severity for condition in opening.conditions] == ["met", "met"]


WALKS = {
    "planned": (),
    "held": ("held",),
    "postponed": ("postponed",),
    "cancelled": ("cancelled",),
}


@pytest.mark.parametrize("before", WALKS)
@pytest.mark.parametrize("after", [stage.code for stage in AWARENESS_SESSION.stages])
def test_every_step_of_a_session_that_is_not_declared_is_refused(session, awareness, before, after):
    walked = awareness(men=1, registered_on="2026-11-20")
    for stage in WALKS[before]:
        advance(session, walked, StepEntry(stage, "2026-11-20", note=REASON))
    entry = StepEntry(after, "2026-11-21", note=REASON)
    if after in AWARENESS_SESSION.stage(before).following:
        advance(session, walked, entry)
        assert records.get("awareness_session", walked.id).stage == after
        return
    with pytest.raises(Invalid) as error:
        advance(session, walked, entry)
    assert codes(error) == {"not_allowed"}
    assert records.get("awareness_session", walked.id).stage == before


def test_information_given_informs_whoever_was_only_identified(session, identified, person):
    found, registered = identified(), person(registered_on="2026-10-05")
    for told in (found, registered):
        given_on = Information(beneficiary=told.id, given_on="2026-11-02", channel="visit", programmes="forsa")
        assert "beneficiary" in give_information(session, given_on).kinds
    assert stage_of(found) == ("informed", "2026-11-02")
    assert stage_of(registered) == ("registered", "2026-10-05")
    with pytest.raises(Invalid):
        give_information(session, Information(beneficiary=found.id, given_on="2026-11-24", channel="visit"))
    assert check_desk(session) == []


@how(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(counted=st.tuples(st.integers(0, 3), st.integers(0, 3)), sexes=st.lists(st.sampled_from("mf"), max_size=7))
def test_the_names_never_exceed_the_heads(session, awareness, person, counted, sexes):
    held = awareness(men=counted[0], women=counted[1])
    for sex in sexes:
        newcomer = Beneficiary(last_name="الإدريسي", first_name="أمين", sex=sex)
        with contextlib.suppress(Invalid):
            attend_new(session, held, newcomer)
    named = heads_of(held).named
    assert named == (min(counted[0], sexes.count("m")), min(counted[1], sexes.count("f")))


def test_many_are_named_together_and_informed(session, awareness, person):
    held = awareness(men=0, women=3)
    advance(session, held, StepEntry("held", "2026-11-20"))
    held = records.get("awareness_session", held.id)
    people = [person(first_name=name, registered_on="2026-01-05") for name in ("زهرة", "نعيمة")]
    changes, refused = attend_all(session, held, [one.id for one in people])
    assert not refused
    assert {"attendee", "awareness_session", "beneficiary"} <= changes.kinds
    assert {one.id for _row, one in attendees_of(held)} == {one.id for one in people}


def test_many_are_named_together_or_none(session, awareness, person):
    there, fresh = person(first_name="زهرة"), person(first_name="نعيمة")
    planned = awareness()
    attend(session, planned, there.id)
    changes, refused = attend_all(session, planned, [there.id, fresh.id])
    assert not changes.kinds
    assert [(one.id, [problem.code for problem in why]) for one, why in refused] == [(there.id, ["named_already"])]
    assert [one.id for _row, one in attendees_of(planned)] == [there.id]
