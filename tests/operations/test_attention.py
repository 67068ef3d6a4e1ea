"""What waits for the office, counted by hand."""

from __future__ import annotations

import pytest

from coopdesk.entities import Member, Organisation
from coopdesk.operations import drafts, list_rows, records
from coopdesk.operations import settings as dated
from coopdesk.operations.attention import attention_of, warned_organisations
from coopdesk.operations.list_filters import conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.organisations import warnings_of
from coopdesk.operations.steps import StepEntry
from tests.recording import record_step

COMPLETE = {
    "cin": "IA331902",
    "birth_date": "1984-03-17",
    "commune": "05.091.01.01",
    "kinship": "none",
    "consent_date": "2026-01-05",
}


def waiting(session, why: str) -> dict[tuple[str, str], tuple[int, ...] | int]:
    """(register, reason) -> the ids behind it, or the count where the list is a filter."""
    return {
        (one.behind.kind, one.code): tuple(sorted(one.behind.filters.get("only", ()))) or one.count
        for one in attention_of(session)
        if one.why == why
    }


def test_nothing_waits_at_an_empty_desk(session):
    assert attention_of(session) == ()


def test_people_who_look_alike_are_found_by_both_suspicions(session, person, fighter):
    father, other = fighter(card_number="12457/58"), fighter(card_number="99/58", first_name="علي")
    one = person(first_name="خديجة", resistant=father.id, kinship="daughter", birth_date="1984-03-17")
    two = person(first_name="خديجه", resistant=father.id, kinship="daughter", birth_date="1990")
    person(first_name="خديجة", resistant=other.id, kinship="daughter", birth_date="1991-01-01")
    three = person(first_name="خديجة", birth_date="1984-03-17")
    person(first_name="مريم", birth_date="1984-03-17")
    assert waiting(session, "duplicate") == {
        ("beneficiary", "same_fighter_and_name"): (one.id, two.id),
        ("beneficiary", "same_name_and_birth"): (one.id, three.id),
    }
    records.remove(session, "beneficiary", [two.id, three.id])
    assert waiting(session, "duplicate") == {}


def test_what_is_empty_is_like_nothing(session, person, fighter, organisation):
    for _time in range(2):
        person(first_name="مريم")
        fighter()
        organisation(name="الأمل")
    assert waiting(session, "duplicate") == {}


def test_fighters_and_organisations_can_be_there_twice_too(session, fighter, organisation):
    fighters = [fighter(card_number="12457/58", first_name=name) for name in ("محمد", "علي")]
    twins = [organisation(name="تعاونية الأمل", commune="05.091.01.01") for _time in range(3)]
    organisation(name="تعاونية الأمل", commune="05.091.01.03")
    assert waiting(session, "duplicate") == {
        ("resistant", "same_card"): tuple(one.id for one in fighters),
        ("organisation", "same_name_and_commune"): tuple(one.id for one in twins),
    }


def test_incomplete_files_are_counted_in_each_register(session, person, fighter):
    person(first_name="زهرة", **COMPLETE)
    person(first_name="مريم")
    person(first_name="سعاد", **(COMPLETE | {"cin": None}))
    fighter()
    found = waiting(session, "incomplete")
    assert found[("beneficiary", "incomplete")] == 2
    assert ("organisation", "incomplete") not in found


@pytest.fixture
def warned_desk(session, organisation, person):
    """Organisations with every kind of warning, and some with none."""

    def joined(cooperative: Organisation, number: int, **values: object) -> None:
        for place in range(number):
            member = person(first_name=f"عضو {cooperative.id} {place}")
            usual = {"role": "member", "entry_date": "2026-01-10"}
            records.save(session, Member(organisation=cooperative.id, beneficiary=member.id, **(usual | values)))

    joined(organisation(name="أربعة"), 4)
    joined(organisation(name="خمسة"), 5)
    left = organisation(name="خرجوا")
    joined(left, 4)
    joined(left, 3, exit_date="2026-06-01")
    organisation(name="فقيرة", capital=99_900, share_value=9_900, declared_women=9)
    joined(organisation(name="مجلس", governance="board", declared_women=9), 1, role="president")
    organisation(name="انتهت", declared_women=7, mandate_ends_on="2026-11-22")
    late, done, wrong = (organisation(name=name, legal_form="association") for name in ("متأخرة", "تامة", "معكوسة"))
    for association, final in ((late, None), (done, "2026-09-01"), (wrong, "2026-01-01")):
        record_step(session, association, StepEntry("provisional_receipt", "2026-08-01"))
        if final:
            record_step(session, association, StepEntry("final_receipt", final))
    gone = organisation(name="في السلة", capital=100)
    records.remove(session, "organisation", [gone.id])


def test_warnings_counted_at_once_are_those_of_each_organisation_alone(session, warned_desk):
    settings = dated.values_on(session)
    alone: dict[str, list[int]] = {}
    for one in Organisation.select().where(Organisation.deleted_at.is_null()).order_by(Organisation.id):
        for problem in warnings_of(one, settings, session.today):
            alone.setdefault(problem.code, []).append(one.id)
    assert warned_organisations(session) == alone
    assert {code: len(ids) for code, ids in alone.items()} == {
        "fewer_than_five_members": 3,
        "capital_too_low": 1,
        "share_too_low": 1,
        "board_size": 1,
        "mandate_ended": 1,
        "receipt_late": 1,
        "receipts_out_of_order": 1,
    }
    assert waiting(session, "law")[("organisation", "capital_too_low")] == tuple(alone["capital_too_low"])


def test_each_reason_leads_to_a_list_of_as_many_rows(session, warned_desk, person, fighter):
    father = fighter(card_number="12457/58")
    for name in ("زهرة", "زهره"):
        person(first_name=name, resistant=father, kinship="daughter")
    found = [one for one in attention_of(session) if one.why != "draft"]
    for one in found:
        filters = dict(one.behind.filters)
        only = filters.pop("only", None)
        behind = Listing(one.behind.kind, filters=conditions_of(one.behind.kind, filters), only=only)
        assert list_rows.totals(session, behind)[0] == one.count, one
    assert {one.why for one in found} == {"duplicate", "law", "incomplete"}


def test_the_thresholds_of_the_law_are_settings(session, organisation):
    organisation(capital=99_900)
    assert set(warned_organisations(session)) == {"capital_too_low"}
    dated.set_value(session, "capital_minimum", 50_000, session.today)
    assert warned_organisations(session) == {}


def test_drafts_lead_to_the_record_they_were_written_over(session, person):
    kept = person()
    gone = person(first_name="مريم", **COMPLETE)
    drafts.keep(session, "beneficiary", None, {"last_name": "أيت"})
    drafts.keep(session, "beneficiary", kept.uuid, {"last_name": "أيت"})
    drafts.keep(session, "beneficiary", gone.uuid, {"last_name": "أيت"})
    drafts.keep(session, "import", None, {"path": "list.xlsx"})
    records.remove(session, "beneficiary", [gone.id])
    found = [one for one in attention_of(session) if one.why == "draft"]
    assert [(one.behind.kind, one.record_id) for one in found] == [("beneficiary", kept.id), ("beneficiary", None)]
    assert found[0].moment == "2026-11-23T09:30:00.000+00:00"
