"""The life cycle of a person, walked from each stage to each other one."""

from __future__ import annotations

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Beneficiary, Enrolment, Member, Training
from coopdesk.operations import records
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.steps import StepEntry
from tests.operations.nominating import eligible
from tests.recording import record_step

PATH = Beneficiary.path
ALLOWED = [(stage.code, wanted) for stage in PATH.stages for wanted in stage.following]
# These come with a nomination list only; tests of nominations walk them.
BY_LIST = {"nominated", "reserve", "accepted", "rejected"}
FREE = [pair for pair in ALLOWED if pair[1] not in BY_LIST]
CONDITIONED = {
    "eligible": {"kinship", "fighter", "proof", "of_age", "one_file"},
    "in_training": {"enrolled"},
    "supported": {"membership"},
    "integrated": {"activity"},
}


def standing_at(session, record, stage: str):
    """The person as it is on file once its last step says `stage`."""
    record_step(session, record, StepEntry(stage, "2026-10-01", document_number="1/2026", note="x"))
    return records.get("beneficiary", record.id)


@pytest.fixture
def complete(session, person, fighter, organisation):
    """A person who meets every condition: eligible, enrolled, a member, with activity and income."""
    made = eligible(session, person, fighter, new_activity="تربية النحل", income_before=0, income_after=300_000)
    training = Training(subject="التسيير", theme="governance", starts_on="2026-09-01", ends_on="2026-09-05")
    records.save(session, training)
    record_step(session, training, StepEntry("running", "2026-11-23"))
    records.save(session, Enrolment(training=training.id, beneficiary=made.id))
    cooperative = organisation()
    records.save(
        session, Member(organisation=cooperative.id, beneficiary=made.id, role="member", entry_date="2026-03-01")
    )
    return made


@pytest.mark.parametrize(("present", "wanted"), FREE)
def test_every_step_that_is_allowed_is_taken(session, complete, present, wanted):
    here = standing_at(session, complete, present)
    advance(session, here, StepEntry(wanted, "2026-11-01", document_number="2/2026", note="سبب"))
    assert records.get("beneficiary", complete.id).stage == wanted


@pytest.mark.parametrize("present", [stage.code for stage in PATH.stages])
def test_every_other_step_is_refused_with_its_sentence(session, complete, present):
    here = standing_at(session, complete, present)
    for wanted in PATH.stages:
        if (present, wanted.code) in ALLOWED:
            continue
        with pytest.raises(Invalid) as error:
            advance(session, here, StepEntry(wanted.code, "2026-11-01", document_number="2/2026", note="سبب"))
        sentence = f"«{wanted.label}» can not follow «{PATH.stage(present).label}»"
        assert [str(problem.text) for problem in error.value.problems] == [sentence]


@pytest.mark.parametrize(("present", "wanted"), [pair for pair in FREE if pair[1] in CONDITIONED])
def test_a_step_whose_conditions_are_not_met_is_refused(session, person, present, wanted):
    bare = standing_at(session, person(registered_on="2026-01-05"), present)
    opening = next(one for one in openings(session, bare) if one.stage.code == wanted)
    assert {one.code for one in opening.conditions if one.blocks} == CONDITIONED[wanted]
    with pytest.raises(Invalid) as error:
        advance(session, bare, StepEntry(wanted, "2026-11-01"))
    assert {problem.code for problem in error.value.problems} == CONDITIONED[wanted]
    assert records.get("beneficiary", bare.id).stage == present


@pytest.mark.parametrize("wanted", ["not_eligible", "withdrawn"])
def test_a_refusal_and_a_withdrawal_ask_their_reason(session, complete, wanted):
    here = standing_at(session, complete, "registered" if wanted == "not_eligible" else "supported")
    with pytest.raises(Invalid) as error:
        advance(session, here, StepEntry(wanted, "2026-11-01"))
    assert [(one.field, one.code) for one in error.value.problems] == [("note", "missing")]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"kinship": "grandson", "sex": "m"}, "kinship"),
        ({"resistant": None}, "fighter"),
        ({"kinship_proof": None}, "proof"),
        ({"birth_date": "2008-11-24"}, "of_age"),
        ({"birth_date": None}, "of_age"),
        ({"cin": None}, "one_file"),
    ],
)
def test_each_condition_of_eligibility_blocks_alone(session, person, fighter, change, code):
    usual = {
        "cin": "IA331902",
        "birth_date": "2008-11-23",
        "kinship": "daughter",
        "resistant": fighter().id,
        "kinship_proof": "birth_record",
        "registered_on": "2026-01-05",
    }
    made = person(**(usual | change))
    opening = openings(session, made)[0]
    assert [one.code for one in opening.conditions if one.blocks] == [code]
    assert openings(session, person(**(usual | {"cin": "IA331903"})))[0].is_open
