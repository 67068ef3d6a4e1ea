"""Many people moved one step: all of them, or none and why."""

from __future__ import annotations

from coopdesk.operations import records
from coopdesk.operations.bulk import move_all, stages_ahead
from coopdesk.operations.steps import StepEntry
from tests.operations.nominating import eligible, stage_of


def test_all_of_them_are_moved(session, person, fighter):
    people = [eligible(session, person, fighter, first_name=name) for name in ("زهرة", "نعيمة")]
    ids = [one.id for one in people]
    changes = move_all(session, "beneficiary", ids, StepEntry("withdrawn", "2026-11-20", note="هجرة"))
    assert changes.result == ()
    assert {"beneficiary", "step"} <= changes.kinds
    assert {stage_of(one) for one in people} == {"withdrawn"}


def test_or_none_and_the_list_of_who_could_not(session, person, fighter):
    can = eligible(session, person, fighter, first_name="زهرة")
    can_not = person(first_name="سعاد", registered_on="2026-01-05")
    entry = StepEntry("withdrawn", "2026-11-20", note="هجرة")
    changes = move_all(session, "beneficiary", [can.id, can_not.id], entry)
    assert not changes.kinds
    (refusal,) = changes.result
    assert (refusal.title, refusal.number) == (can_not.title, can_not.number)
    assert [str(reason) for reason in refusal.reasons] == ["«Withdrawn» can not follow «Registered»"]
    assert stage_of(can) == "eligible"
    assert records.get("beneficiary", can.id).stage_on == "2026-09-01"


def test_every_reason_of_a_person_is_told(session, person):
    bare = person(first_name="سعاد", registered_on="2026-01-05")
    changes = move_all(session, "beneficiary", [bare.id], StepEntry("eligible", "2026-11-20"))
    assert [str(reason) for reason in changes.result[0].reasons] == [
        "The kinship is not among those that the agreement supports",
        "Name the fighter first",
        "The kinship is not proved yet",
        "The date of birth is missing",
        "The identity card is missing",
    ]


def test_the_stages_offered_say_how_many_could_go_there(session, person, fighter):
    people = [
        eligible(session, person, fighter, first_name="زهرة"),
        person(first_name="سعاد"),
        person(first_name="مريم"),
    ]
    assert stages_ahead(session, "beneficiary", [one.id for one in people]) == [
        ("eligible", 2),
        ("not_eligible", 2),
        ("nominated", 1),
        ("withdrawn", 1),
    ]
