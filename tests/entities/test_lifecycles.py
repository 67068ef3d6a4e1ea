"""The life cycles as declared: nothing points nowhere, nothing is out of reach, everything has its words."""

import pytest

from coopdesk.entities import File, choices, programme_choices
from coopdesk.entities.lifecycles import ALL, BENEFICIARY, PROJECT, organisation_lifecycle
from coopdesk.operations.steps import DETAILS

EACH = pytest.mark.parametrize("lifecycle", ALL, ids=lambda lifecycle: lifecycle.name)


@EACH
def test_what_follows_a_stage_is_a_stage(lifecycle):
    codes = [stage.code for stage in lifecycle.stages]
    assert len(set(codes)) == len(codes)
    assert set(lifecycle.begins) <= set(codes)
    for stage in lifecycle.stages:
        assert set(stage.following) <= set(codes), stage.code


@EACH
def test_every_stage_can_be_reached(lifecycle):
    reached, waiting = set(lifecycle.begins), list(lifecycle.begins)
    while waiting:
        for following in lifecycle.stage(waiting.pop()).following:
            if following not in reached:
                reached.add(following)
                waiting.append(following)
    assert reached == {stage.code for stage in lifecycle.stages}


@EACH
def test_every_stage_says_what_leads_to_it_and_who_decides(lifecycle):
    for stage in lifecycle.stages:
        assert stage.deed is not None, stage.code
        assert stage.decides, stage.code
        assert set(stage.decides) <= set(programme_choices.DECIDER.codes), stage.code
        assert set(stage.needs) <= set(DETAILS), stage.code


@EACH
def test_some_path_leads_to_an_end(lifecycle):
    assert lifecycle.last or lifecycle.name in ("beneficiary",)


def test_refusal_suspension_and_cancellation_ask_for_a_reason():
    for lifecycle in ALL:
        for stage in lifecycle.stages:
            if stage.code in (
                "refused",
                "rejected",
                "suspended",
                "cancelled",
                "withdrawn",
                "abandoned",
                "not_eligible",
            ):
                assert "note" in stage.needs, (lifecycle.name, stage.code)


def test_a_person_goes_as_the_agreement_says():
    allowed = {stage.code: set(stage.following) for stage in BENEFICIARY.stages}
    assert allowed == {
        "identified": {"informed", "registered"},
        "informed": {"registered"},
        "registered": {"eligible", "not_eligible"},
        "eligible": {"nominated", "withdrawn"},
        "not_eligible": {"registered"},
        "nominated": {"accepted", "reserve", "rejected"},
        "reserve": {"accepted", "rejected"},
        "accepted": {"in_training", "supported", "withdrawn"},
        "rejected": {"registered"},
        "in_training": {"supported", "withdrawn"},
        "supported": {"integrated", "withdrawn"},
        "integrated": {"supported"},
        "withdrawn": {"registered"},
    }


def test_a_project_is_abandoned_before_the_agreement_and_cancelled_after_it():
    order = [stage.code for stage in PROJECT.stages]
    for stage in PROJECT.stages:
        after = order.index(stage.code) >= order.index("agreed")
        assert not ("abandoned" in stage.following and after), stage.code
        assert not ("cancelled" in stage.following and not after), stage.code


def test_each_legal_form_has_its_way_into_existence():
    ways = {form: [stage.code for stage in organisation_lifecycle(form).path] for form in choices.LEGAL_FORM.codes}
    assert "name_approved" in ways["cooperative"]
    assert "provisional_receipt" not in ways["cooperative"]
    assert "provisional_receipt" in ways["association"]
    assert "registered" not in ways["association"]
    assert ways["gie"][:2] == ways["individual"][:2] == ["idea", "registered"]


def test_every_file_has_its_life_cycle():
    for entity in File.__subclasses__():
        assert entity().lifecycle() in ALL, entity


@EACH
def test_what_leads_on_lies_further_on_the_path(lifecycle):
    order = {stage.code: place for place, stage in enumerate(lifecycle.stages)}
    for here in lifecycle.stages:
        for stage in lifecycle.ahead(here.code):
            assert stage.on_path
            assert order[stage.code] > order[here.code]


@pytest.mark.parametrize("code", ["integrated", "rejected", "not_eligible", "withdrawn"])
def test_a_way_back_does_not_lead_on(code):
    assert BENEFICIARY.after(code)
    assert BENEFICIARY.ahead(code) == ()
