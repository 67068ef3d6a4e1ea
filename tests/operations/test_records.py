"""Saving, removing and restoring records."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Beneficiary, Change, Financing, Step
from coopdesk.operations import records
from coopdesk.operations.history import history_of
from tests.proposals import COST, finance


def codes(error) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in error.value.problems}


def test_a_new_person_gets_a_number_a_log_line_and_the_first_step(session, person):
    saved = person(cin="IA331902")
    assert saved.number == "M-2026-H05091-1-00001"
    assert (saved.stage, saved.registered_on) == ("registered", "2026-11-23")
    assert [change.action for change in Change.select().where(Change.record == saved.uuid)] == ["create", "step"]
    assert Step.get().change_id == Change.get(Change.action == "step").id


def test_numbers_follow_one_another_and_begin_anew_with_the_year(session, person):
    person(first_name="زهرة")
    numbers = [
        person(first_name=name, registered_on=day).number for name, day in (("مريم", None), ("سعاد", "2025-03-01"))
    ]
    assert numbers == ["M-2026-H05091-1-00002", "M-2025-H05091-1-00001"]


def test_what_is_required_to_save_is_asked_for(session):
    with pytest.raises(Invalid) as error:
        records.save(session, Beneficiary(first_name="خديجة"))
    assert codes(error) == {("last_name", "missing"), ("sex", "missing")}
    assert Change.select().where(Change.kind == "beneficiary").count() == 0


def test_an_edit_logs_each_changed_field_with_its_values(session, person):
    saved = person(phone="+212661234567", dependants=2)
    saved.phone, saved.dependants = "+212670556120", 5
    records.save(session, saved)
    lines = {line.label: (line.before, line.after) for line in history_of(saved) if line.action == "edit"}
    assert lines == {"Telephone": ("0661-234567", "0670-556120"), "Dependants": ("2", "5")}
    assert saved.version == 2


def test_saving_over_a_newer_version_is_refused(session, person):
    mine = person()
    other = records.get("beneficiary", mine.id)
    other.phone = "+212661234567"
    records.save(session, other)
    mine.address = "دوار أيت ويرا"
    with pytest.raises(CannotDo):
        records.save(session, mine)
    assert records.get("beneficiary", mine.id).address is None


def test_one_identity_card_is_one_person(session, person):
    first = person(cin="IA331902")
    with pytest.raises(Invalid) as error:
        person(first_name="زهرة", cin="IA331902")
    assert codes(error) == {("cin", "same_cin")}
    assert first.number in str(error.value)


def test_a_fighter_with_children_can_not_be_deleted_and_the_sentence_names_one(session, person, fighter):
    parent = fighter(card_number="12457/58")
    person(resistant=parent.id, kinship="daughter")
    with pytest.raises(CannotDo, match="خديجة"):
        records.remove(session, "resistant", [parent.id])
    assert records.get("resistant", parent.id).deleted_at is None


def test_the_trash_gives_back_what_it_holds(session, person):
    saved = person(cin="IA331902")
    records.remove(session, "beneficiary", [saved.id])
    assert records.get("beneficiary", saved.id).deleted_at is not None
    records.restore(session, "beneficiary", [saved.id])
    back = records.get("beneficiary", saved.id)
    assert back.deleted_at is None
    assert [line.action for line in history_of(back)][:2] == ["restore", "trash"]


def test_what_belongs_to_a_record_goes_to_the_trash_and_comes_back_with_it(session, project):
    proposal = project(total_cost=COST)
    finance(session, proposal)
    thrown = Financing.get(Financing.funder == "ads")
    records.remove(session, "financing", [thrown.id])
    later = session.clock() + timedelta(minutes=5)
    session = replace(session, clock=lambda: later)
    records.remove(session, "project", [proposal.id])
    assert Financing.select().where(Financing.deleted_at.is_null()).count() == 0
    records.restore(session, "project", [proposal.id])
    # What was removed before stays removed.
    assert [line.funder for line in Financing.select().where(Financing.deleted_at.is_null())] == ["bearer_cash"]


def test_a_card_taken_meanwhile_keeps_its_former_holder_in_the_trash(session, person):
    saved = person(cin="IA331902")
    records.remove(session, "beneficiary", [saved.id])
    person(first_name="زهرة", cin="IA331902")
    with pytest.raises(CannotDo):
        records.restore(session, "beneficiary", [saved.id])


def test_removing_several_is_all_or_nothing(session, person, fighter):
    parent = fighter()
    person(resistant=parent.id)
    alone = fighter(first_name="علي")
    with pytest.raises(CannotDo):
        records.remove(session, "resistant", [alone.id, parent.id])
    assert records.get("resistant", alone.id).deleted_at is None


def test_raw_texts_are_read_or_said_to_be_unreadable(session):
    values, problems = records.read_values(
        Beneficiary, {"birth_date": "31/02/1984", "monthly_income": "1.234", "dependants": "٥"}, session.today
    )
    assert values == {"dependants": 5}
    assert {(problem.field, problem.code) for problem in problems} == {
        ("birth_date", "no_such_date"),
        ("monthly_income", "ambiguous_amount"),
    }
