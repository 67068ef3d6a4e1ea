"""Members counted, and the warnings of the law."""

from datetime import date

import pytest

from coopdesk.entities import Member
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.organisations import count_members, seats_of, warnings_of
from coopdesk.operations.steps import StepEntry
from tests.recording import record_step


@pytest.fixture
def join(session):
    def join(cooperative, person, **values):
        usual = {"role": "member", "entry_date": "2026-01-10"}
        records.save(session, Member(organisation=cooperative.id, beneficiary=person.id, **(usual | values)))

    return join


def warning_codes(session, cooperative) -> set[str]:
    found = warnings_of(cooperative, figures.values_on(session), session.today)
    assert not any(problem.blocks for problem in found)
    return {problem.code for problem in found}


def test_members_are_counted_by_what_the_person_is(session, organisation, person, join):
    cooperative = organisation()
    join(
        cooperative,
        person(first_name="زهرة", kinship="daughter", birth_date="1999-05-01", has_disability=True),
        shares=10,
    )
    join(cooperative, person(first_name="علي", sex="m", kinship="none", birth_date="1970"), shares=5)
    join(cooperative, person(first_name="مريم", kinship="granddaughter"), exit_date="2026-06-01", shares=50)
    counts = count_members(seats_of(cooperative), session.today, 35)
    assert (counts.members, counts.women, counts.youth, counts.disabled, counts.children) == (2, 1, 1, 1, 1)
    assert counts.shares == 15


def test_counts_follow_entry_and_exit(session, organisation, person, join):
    cooperative = organisation()
    join(cooperative, person(first_name="زهرة"), entry_date="2026-03-01", exit_date="2026-06-01")
    on = {
        day: count_members(seats_of(cooperative), date.fromisoformat(day), 35).members
        for day in ("2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01")
    }
    assert on == {"2026-02-28": 0, "2026-03-01": 1, "2026-05-31": 1, "2026-06-01": 0}


def test_a_cooperative_of_four_is_warned_about_until_there_is_a_fifth(session, organisation, person, join):
    cooperative = organisation()
    assert "fewer_than_five_members" not in warning_codes(session, cooperative)
    for name in ("زهرة", "مريم", "سعاد", "نعيمة"):
        join(cooperative, person(first_name=name))
    assert "fewer_than_five_members" in warning_codes(session, cooperative)
    join(cooperative, person(first_name="حليمة"))
    assert "fewer_than_five_members" not in warning_codes(session, cooperative)


def test_declared_members_count_until_members_are_typed(session, organisation):
    assert "fewer_than_five_members" in warning_codes(session, organisation(declared_men=1, declared_women=3))
    assert warning_codes(session, organisation(name="الأمل", declared_men=1, declared_women=4)) == set()


def test_capital_and_share_under_the_law_are_warned_about_and_the_thresholds_are_settings(session, organisation):
    cooperative = organisation(capital=99_900, share_value=9_900)
    assert warning_codes(session, cooperative) == {"capital_too_low", "share_too_low"}
    figures.set_value(session, "capital_minimum", 50_000, session.today)
    assert warning_codes(session, cooperative) == {"share_too_low"}


def test_the_final_receipt_is_late_after_sixty_days(session, organisation):
    association = organisation(legal_form="association")
    record_step(session, association, StepEntry("provisional_receipt", "2026-09-24", document_number="12/2026"))
    assert warning_codes(session, association) == set()
    record_step(session, association, StepEntry("provisional_receipt", "2026-09-23"))
    assert warning_codes(session, association) == {"receipt_late"}
    record_step(session, association, StepEntry("final_receipt", "2026-11-20"))
    assert warning_codes(session, association) == set()


def test_a_board_has_three_to_twelve(session, organisation, person, join):
    cooperative = organisation(governance="board", declared_women=9)
    join(cooperative, person(first_name="زهرة"), role="president")
    assert "board_size" in warning_codes(session, cooperative)
    join(cooperative, person(first_name="مريم"), role="treasurer")
    join(cooperative, person(first_name="سعاد"), role="secretary")
    assert "board_size" not in warning_codes(session, cooperative)
