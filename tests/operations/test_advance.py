"""Moving files along their life cycles: what may follow, what forbids it, and the take-over from paper."""

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities.lifecycles import BENEFICIARY, COOPERATIVE
from coopdesk.operations import records
from coopdesk.operations.advance import advance, advance_all, openings
from coopdesk.operations.guards import GUARDS
from coopdesk.operations.steps import StepEntry, in_force, reverse_step, steps_of
from coopdesk.operations.taking_over import take_over
from tests.recording import record_step

FULL = {
    "document_number": "12/2026",
    "document_date": "2026-11-01",
    "place": "المحكمة الابتدائية بني ملال",
    "note": "لسبب مكتوب",
}


def codes(error) -> set[str]:
    return {problem.code for problem in error.value.problems}


@pytest.fixture
def child(fighter, person):
    """A person who meets every condition of eligibility."""

    def make(**values):
        usual = {
            "cin": "IA331902",
            "kinship": "daughter",
            "resistant": fighter(card_number=values.get("cin", "12457/58")).id,
            "kinship_proof": "birth_record",
            "birth_date": "1990-05-02",
            "vulnerability": "orphan",
            "registered_on": "2026-01-10",
        }
        return person(**(usual | values))

    return make


def test_a_person_who_meets_the_conditions_is_declared_eligible(session, child):
    person = child()
    (eligible, not_eligible) = openings(session, person)
    assert (eligible.stage.code, not_eligible.stage.code) == ("eligible", "not_eligible")
    assert eligible.is_open
    assert {one.severity for one in eligible.conditions} == {"met"}
    advance(session, person, StepEntry("eligible", "2026-02-01"))
    stored = records.get("beneficiary", person.id)
    assert (stored.stage, stored.stage_on) == ("eligible", "2026-02-01")
    assert in_force(steps_of(stored))[-1].decided_by == "delegate"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"kinship": "none", "resistant": None, "kinship_proof": None}, "kinship"),
        ({"resistant": None}, "fighter"),
        ({"kinship_proof": None}, "proof"),
        ({"birth_date": "2010-05-02"}, "of_age"),
        ({"birth_date": None}, "of_age"),
        ({"cin": None}, "one_file"),
    ],
)
def test_what_is_missing_for_eligibility_is_said_and_blocks(session, child, values, code):
    person = child(**values)
    assert code in {one.code for one in openings(session, person)[0].conditions if one.blocks}
    with pytest.raises(Invalid) as error:
        advance(session, person, StepEntry("eligible", "2026-02-01"))
    assert code in codes(error)
    assert records.get("beneficiary", person.id).stage == "registered"


def test_no_vulnerability_is_told_and_does_not_block(session, child):
    person = child(vulnerability=None)
    conditions = {one.code: one.severity for one in openings(session, person)[0].conditions}
    assert conditions["vulnerable"] == "warning"
    advance(session, person, StepEntry("eligible", "2026-02-01"))


@pytest.mark.parametrize("stage", [stage.code for stage in BENEFICIARY.stages])
def test_from_every_stage_of_a_person_only_what_follows_is_not_forbidden(session, person, stage):
    someone = person(registered_on="2026-01-10")
    record_step(session, someone, StepEntry(stage, "2026-02-01"))
    may_follow = {one.stage.code for one in openings(session, someone)}
    assert may_follow == set(BENEFICIARY.stage(stage).following)
    for other in BENEFICIARY.stages:
        if other.code not in may_follow:
            with pytest.raises(Invalid) as error:
                advance(session, someone, StepEntry(other.code, "2026-03-01", **FULL))
            assert codes(error) == {"not_allowed"}
            assert str(other.label) in str(error.value)


@pytest.mark.parametrize("stage", [None, *(stage.code for stage in COOPERATIVE.stages)])
def test_every_way_of_a_cooperative_works_and_every_other_is_refused(session, organisation, stage):
    for other in COOPERATIVE.stages:
        cooperative = organisation(name=f"تعاونية {other.code}")
        if stage:
            record_step(session, cooperative, StepEntry(stage, "2026-02-01"))
        allowed = COOPERATIVE.begins if stage is None else COOPERATIVE.stage(stage).following
        entry = StepEntry(other.code, "2026-03-01", **FULL)
        if other.code in allowed:
            advance(session, cooperative, entry)
            assert records.get("organisation", cooperative.id).stage == other.code
        else:
            with pytest.raises(Invalid) as error:
                advance(session, cooperative, entry)
            assert codes(error) == {"not_allowed"}


def test_what_a_stage_needs_is_asked_by_name(session, organisation):
    cooperative = organisation()
    record_step(session, cooperative, StepEntry("deposited", "2026-02-01"))
    with pytest.raises(Invalid) as error:
        advance(session, cooperative, StepEntry("registered", "2026-03-01"))
    assert {problem.field for problem in error.value.problems} == {"document_number", "place"}


def test_a_step_can_not_precede_the_stage_still_in_force(session, organisation):
    cooperative = organisation()
    advance(session, cooperative, StepEntry("founders", "2026-03-03"))
    entry = StepEntry("name_approved", "2026-03-02", document_number="7/2026")
    with pytest.raises(Invalid) as error:
        advance(session, cooperative, entry)
    assert codes(error) == {"before_former_step"}
    reverse_step(session, cooperative, steps_of(cooperative)[0], "تاريخ غير صحيح")
    advance(session, cooperative, StepEntry("founders", "2026-03-01"))
    advance(session, cooperative, entry)
    assert cooperative.stage == "name_approved"


def test_nor_lie_after_today(session, organisation):
    with pytest.raises(Invalid) as error:
        advance(session, organisation(), StepEntry("founders", "2026-11-24"))
    assert codes(error) == {"future_date"}


def test_another_body_does_not_decide(session, child):
    with pytest.raises(Invalid) as error:
        advance(session, child(), StepEntry("eligible", "2026-02-01", decided_by="court"))
    assert codes(error) == {"wrong_decider"}


def test_many_are_moved_together_or_not_at_all(session, child):
    fit, unfit = child(cin="IA100001"), child(cin="IA100002", birth_date="2015-01-01")
    entry = StepEntry("eligible", "2026-02-01")
    changes, refused = advance_all(session, [fit, unfit], entry)
    assert [(record.id, [one.code for one in problems]) for record, problems in refused] == [(unfit.id, ["of_age"])]
    assert changes.kinds == frozenset()
    assert records.get("beneficiary", fit.id).stage == "registered"
    _changes, refused = advance_all(session, [records.get("beneficiary", fit.id)], entry)
    assert refused == []
    assert records.get("beneficiary", fit.id).stage == "eligible"


def test_a_file_on_paper_enters_where_it_stands_and_counts_in_no_flow(session, child):
    person = child(registered_on=None)
    take_over(session, person, StepEntry("supported", "2021-06-01", document_number="س 12/2021"))
    stored = records.get("beneficiary", person.id)
    assert (stored.stage, stored.stage_on) == ("supported", "2021-06-01")
    assert all(step.taken_over for step in in_force(steps_of(stored)))
    assert stored.registered_on is None


def test_papers_without_a_date_are_older_than_what_is_recorded_after_them(session, organisation):
    cooperative = organisation()
    take_over(session, cooperative, StepEntry("operational", None))
    assert cooperative.stage == "operational"
    advance(session, cooperative, StepEntry("dormant", "2026-03-01", note="توقف النشاط"))
    advance(session, cooperative, StepEntry("operational", "2026-03-01"))
    assert cooperative.stage == "operational"


def test_every_condition_that_a_stage_of_a_person_or_an_organisation_asks_for_is_known():
    asked = {name for lifecycle in (BENEFICIARY, COOPERATIVE) for stage in lifecycle.stages for name in stage.guards}
    assert asked <= set(GUARDS)
