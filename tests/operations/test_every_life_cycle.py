"""Every life cycle walked on files: each allowed step is taken and asks for what it needs, every other is refused."""

from dataclasses import replace

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities.lifecycles import ALL
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations import records
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.guards import GUARDS
from coopdesk.operations.steps import StepEntry, in_force, steps_of
from tests.operations.every_file import FULL, HERE, NEXT, EveryFile

STANDING = [(one, stage.code) for one in ALL for stage in one.stages]
ALLOWED = [(one, stage.code, after) for one in ALL for stage in one.stages for after in stage.following]


def named(value):
    return getattr(value, "name", value)


@pytest.fixture
def every(session, person, fighter):
    return EveryFile(session, person, fighter)


def refusal(session, record, entry):
    with pytest.raises(Invalid) as error:
        advance(session, record, entry)
    assert records.get(record.kind(), record.id).stage == record.stage
    return {(problem.field, problem.code) for problem in error.value.problems}


@pytest.mark.parametrize(("lifecycle", "here", "wanted"), ALLOWED, ids=named)
def test_every_step_that_is_declared_is_taken(session, every, lifecycle, here, wanted):
    record = every.at(lifecycle.name, here, wanted)
    stage = lifecycle.stage(wanted)
    entry = StepEntry(wanted, NEXT, **FULL)
    opening = next(one for one in openings(session, record) if one.stage.code == wanted)
    assert [one.code for one in opening.conditions if one.blocks] == []
    # Its day, and whatever else it needs, is asked for by name.
    assert refusal(session, record, replace(entry, effective_on=None)) == {("effective_on", "missing")}
    assert refusal(session, record, replace(entry, effective_on="2026-12-31")) == {("effective_on", "future_date")}
    assert ("effective_on", "before_former_step") in refusal(session, record, replace(entry, effective_on="2026-01-04"))
    for name in stage.needs:
        assert refusal(session, record, replace(entry, **{name: None})) == {(name, "missing")}
    stranger = next(code for code in DECIDER.codes if code not in stage.decides)
    assert refusal(session, record, replace(entry, decided_by=stranger)) == {("decided_by", "wrong_decider")}
    advance(session, record, entry)
    stored = records.get(record.kind(), record.id)
    step = next(one for one in in_force(steps_of(stored)) if one.stage == wanted and one.effective_on == NEXT)
    assert (stored.stage, stored.stage_on, step.note) == (wanted, NEXT, FULL["note"])
    assert step.decided_by == (stage.decides[0] if len(stage.decides) == 1 else None)


@pytest.mark.parametrize(("lifecycle", "here"), STANDING, ids=named)
def test_every_other_step_is_refused_with_its_sentence(session, every, lifecycle, here):
    record = every.at(lifecycle.name, here, "")
    for wanted in lifecycle.stages:
        if wanted.code in lifecycle.stage(here).following:
            continue
        with pytest.raises(Invalid) as error:
            advance(session, record, StepEntry(wanted.code, NEXT, **FULL))
        sentence = f"«{wanted.label}» can not follow «{lifecycle.stage(here).label}»"
        assert [str(problem.text) for problem in error.value.problems] == [sentence]
    assert len(in_force(steps_of(record))) == len(in_force(steps_of(records.get(record.kind(), record.id))))


@pytest.mark.parametrize("lifecycle", ALL, ids=named)
def test_a_stage_that_is_none_is_refused(session, every, lifecycle):
    record = every.at(lifecycle.name, lifecycle.begins[0], "")
    assert ("stage", "unknown_stage") in refusal(session, record, StepEntry("nowhere", NEXT, **FULL))


def test_every_condition_is_one_that_some_stage_asks_for():
    assert {name for one in ALL for stage in one.stages for name in stage.guards} == set(GUARDS)


def test_a_file_without_any_stage_begins_where_its_kind_begins(session, every):
    made = every.at("cooperative", None, "")
    assert made.stage is None
    assert {one.stage.code for one in openings(session, made)} == {"idea", "founders"}
    with pytest.raises(Invalid, match="can not begin with"):
        advance(session, made, StepEntry("registered", HERE, **FULL))
