"""Many people moved one step: all of them, or none and why."""

from __future__ import annotations

import pytest

from coopdesk.operations import records
from coopdesk.operations.bulk import FILES, move_all, stages_ahead
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
        ("eligible", 2, True),
        ("not_eligible", 2, False),
        ("nominated", 1, True),
        ("withdrawn", 1, False),
    ]


def counted(following):
    return {one.code: one.count for one in following}


def test_without_a_date_each_goes_on_its_own_day(session, awareness):
    held = [awareness(session_day=day, men=3, women=9) for day in ("2026-11-18", "2026-11-20")]
    ids = [one.id for one in held]
    assert move_all(session, "awareness_session", ids, StepEntry("held", None)).result == ()
    days = [records.get("awareness_session", one).stage_on for one in ids]
    assert days == ["2026-11-18", "2026-11-20"]


def test_a_day_to_come_keeps_the_others_back_too(session, awareness):
    come, to_come = (awareness(session_day=day, women=9) for day in ("2026-11-18", "2026-12-20"))
    (refusal,) = move_all(session, "awareness_session", [come.id, to_come.id], StepEntry("held", None)).result
    assert (refusal.record_id, [str(reason) for reason in refusal.reasons]) == (
        to_come.id,
        ["This date is after today"],
    )
    assert records.get("awareness_session", come.id).stage == "planned"


def test_a_stage_without_a_day_of_its_own_asks_for_one(session, person, fighter):
    one = eligible(session, person, fighter)
    (refusal,) = move_all(session, "beneficiary", [one.id], StepEntry("withdrawn", None, note="هجرة")).result
    assert [str(reason) for reason in refusal.reasons] == ["This field is required"]


def test_organisations_go_along_the_life_cycle_of_their_legal_form(session, organisation):
    forms = ("cooperative", "cooperative", "association", "gie")
    made = [organisation(name=f"منظمة {at}", legal_form=form) for at, form in enumerate(forms)]
    begins = counted(stages_ahead(session, "organisation", [one.id for one in made]))
    assert begins["idea"] == 4
    assert begins["founders"] == 3
    entry = StepEntry("idea", "2026-11-02")
    assert move_all(session, "organisation", [one.id for one in made], entry).result == ()
    ahead = counted(stages_ahead(session, "organisation", [one.id for one in made]))
    assert ahead["founders"] == 3
    assert ahead["registered"] == 1
    refused = move_all(
        session, "organisation", [one.id for one in made], StepEntry("registered", "2026-11-03", document_number="4")
    ).result
    assert {one.record_id for one in refused} == {one.id for one in made[:3]}
    assert records.get("organisation", made[3].id).stage == "idea"


@pytest.mark.parametrize("kind", FILES)
def test_every_register_of_files_says_what_lies_ahead(session, kind):
    assert stages_ahead(session, kind, []) == []
    assert move_all(session, kind, [], StepEntry("x", None)).result == ()
