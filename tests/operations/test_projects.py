"""The life cycle of a proposal, walked: every transition declared works, every other is refused with its sentence."""

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Change, Step
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.entities.project import CRITERIA
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import advance, advance_all, openings
from coopdesk.operations.projects import decide_project, mark_piece
from coopdesk.operations.steps import steps_of
from coopdesk.operations.taking_over import take_over
from coopdesk.store.writing import writing
from tests.proposals import COST, entry, finance, ready, walk

CODES = [stage.code for stage in PROJECT.stages]


def at(session, project, stage):
    """A proposal with everything that its stages ask for, taken over where it stands."""
    proposal = ready(session, project())
    if stage != proposal.stage:
        take_over(session, proposal, entry(stage))
    return records.get("project", proposal.id)


def codes_of(error):
    return {problem.code for problem in error.value.problems}


def test_a_proposal_goes_all_the_way_with_every_detour(session, project):
    way = "submitted incomplete complete field_visit appraised provincial_opinion transmitted committee postponed"
    way += " committee conditional approved agreed running suspended running completed evaluated closed"
    proposal = walk(session, ready(session, project()), *way.split())
    assert proposal.stage == "closed"
    assert openings(session, proposal) == []
    assert [step.stage for step in steps_of(proposal)] == ["draft", *way.split()]
    assert {step.decided_by for step in steps_of(proposal) if step.stage == "agreed"} == {"signatories"}


@pytest.mark.parametrize("here", CODES)
def test_only_what_is_declared_may_follow(session, project, here):
    proposal = at(session, project, here)
    allowed = {stage.code for stage in PROJECT.after(here)}
    assert {opening.stage.code for opening in openings(session, proposal)} == allowed
    for there in set(CODES) - allowed:
        with pytest.raises(Invalid) as error:
            advance(session, proposal, entry(there))
        assert codes_of(error) == {"not_allowed"}
        assert str(PROJECT.stage(there).label) in str(error.value)
    assert records.get("project", proposal.id).stage == here


@pytest.mark.parametrize(("here", "there"), [(one, two.code) for one in CODES for two in PROJECT.after(one)])
def test_every_transition_declared_works(session, project, here, there):
    proposal = at(session, project, here)
    before = Step.select().count()
    advance(session, proposal, entry(there))
    stored = records.get("project", proposal.id)
    assert (stored.stage, stored.stage_on) == (there, "2026-11-23")
    assert Step.select().count() == before + 1
    assert steps_of(stored)[-1].note == "سبب"


@pytest.mark.parametrize("there", [stage.code for stage in PROJECT.stages if stage.needs])
def test_what_a_stage_needs_is_asked_for(session, project, there):
    here = next(code for code in CODES if there in {stage.code for stage in PROJECT.after(code)})
    proposal = at(session, project, here)
    bare = entry(there).__class__(there, "2026-11-23")
    with pytest.raises(Invalid) as error:
        advance(session, proposal, bare)
    assert {problem.field for problem in error.value.problems} == set(PROJECT.stage(there).needs)


def blocks(session, proposal, stage):
    opening = next(one for one in openings(session, proposal) if one.stage.code == stage)
    return {condition.code for condition in opening.conditions if condition.blocks}


def test_a_proposal_is_not_submitted_before_its_financing_sums(session, project):
    proposal = project(total_cost=COST)
    assert blocks(session, proposal, "submitted") == {"financing"}
    with pytest.raises(Invalid) as error:
        advance(session, proposal, entry("submitted"))
    assert "300,000.00 DH" in str(error.value)
    finance(session, proposal)
    assert blocks(session, proposal, "submitted") == set()


def test_a_file_is_complete_with_the_pieces_that_the_settings_ask_for(session, project):
    proposal = project(total_cost=COST, pieces="request")
    finance(session, proposal)
    proposal = walk(session, proposal, "submitted")
    assert blocks(session, proposal, "complete") == {"pieces"}
    figures.set_value(session, "project_pieces", ["request", "rib"], session.today)
    assert blocks(session, proposal, "complete") == {"pieces"}
    mark_piece(session, proposal, "rib", True)
    proposal = records.get("project", proposal.id)
    assert proposal.pieces == "request,rib"
    assert blocks(session, proposal, "complete") == set()
    mark_piece(session, proposal, "rib", False)
    assert blocks(session, records.get("project", proposal.id), "complete") == {"pieces"}


def test_an_appraisal_asks_for_every_criterion(session, project):
    proposal = at(session, project, "field_visit")
    assert proposal.score == sum(CRITERIA.values()) - 2 * len(CRITERIA)
    proposal.score_impact = None
    records.save(session, proposal)
    proposal = records.get("project", proposal.id)
    assert proposal.score is None
    assert blocks(session, proposal, "appraised") == {"score"}


def test_points_above_the_most_of_a_criterion_are_refused(session, project):
    with pytest.raises(Invalid):
        project(score_capacity=11)


@pytest.mark.parametrize("opinion", ["conditional", "unfavourable"])
def test_an_opinion_that_is_not_favourable_has_its_reasons(session, project, opinion):
    proposal = at(session, project, "appraised")
    proposal.opinion = None
    assert blocks(session, proposal, "provincial_opinion") == {"opinion"}
    proposal.opinion = opinion
    assert blocks(session, proposal, "provincial_opinion") == {"opinion"}
    with pytest.raises(Invalid):
        records.save(session, proposal)
    proposal.opinion_reason = "السوق محدودة"
    records.save(session, proposal)
    assert blocks(session, records.get("project", proposal.id), "provincial_opinion") == set()


def test_a_cancellation_says_what_is_to_be_paid_back(session, project):
    proposal = at(session, project, "running")
    proposal.recovery_amount = None
    records.save(session, proposal)
    proposal = records.get("project", proposal.id)
    assert blocks(session, proposal, "cancelled") == {"recovery"}
    proposal.recovery_amount = 1_500_000
    records.save(session, proposal)
    assert walk(session, proposal, "cancelled").stage == "cancelled"


def test_an_incomplete_file_has_thirty_days(session, project):
    proposal = at(session, project, "submitted")
    advance(session, proposal, entry("incomplete", "2026-11-23"))
    stored = records.get("project", proposal.id)
    assert stored.pieces_due_on == "2026-12-23"
    logged = Change.get(Change.record == stored.uuid, Change.field == "pieces_due_on")
    assert (logged.before, logged.after) == (None, "2026-12-23")


def test_the_days_to_complete_a_file_are_a_setting(session, project):
    figures.set_value(session, "project_pieces_days", 10, session.today)
    proposal = walk(session, at(session, project, "submitted"), "incomplete")
    assert proposal.pieces_due_on == "2026-12-03"


def test_the_signed_document_is_the_agreement(session, project):
    assert walk(session, at(session, project, "approved"), "agreed").agreement_number == "12/2026"


@pytest.mark.parametrize(
    ("here", "outcome", "there"),
    [
        ("committee", "approve", "approved"),
        ("committee", "conditional", "conditional"),
        ("committee", "postpone", "postponed"),
        ("committee", "refuse", "refused"),
        ("transmitted", "approve", "approved"),
        ("postponed", "refuse", "refused"),
        ("conditional", "approve", "approved"),
        ("committee", "recommend", "committee"),
    ],
)
def test_the_joint_committee_decides(session, project, here, outcome, there):
    proposal = at(session, project, here)
    with writing(session.desk, session.author) as write:
        kinds = decide_project(write, session, proposal, outcome, "ق 7/2026", "2026-11-23", "حسب المداولة")
    assert kinds == (set() if outcome == "recommend" else {"project"})
    stored = records.get("project", proposal.id)
    assert stored.stage == there
    if outcome != "recommend":
        last = steps_of(stored)[-1]
        assert (last.decided_by, last.document_number) == ("joint_committee", "ق 7/2026")


def test_the_committee_can_not_decide_a_draft(session, project):
    proposal = project()
    with pytest.raises(Invalid), writing(session.desk, session.author) as write:
        decide_project(write, session, proposal, "approve", "ق 7/2026", "2026-11-23", None)
    assert records.get("project", proposal.id).stage == "draft"


def test_many_are_moved_together_or_not_at_all(session, project):
    good, bad = ready(session, project()), project(subject="بلا تمويل")
    changes, refused = advance_all(session, [good, bad], entry("submitted"))
    assert [record.id for record, _problems in refused] == [bad.id]
    assert not changes.kinds
    assert records.get("project", good.id).stage == "draft"
