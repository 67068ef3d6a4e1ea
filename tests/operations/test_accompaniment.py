"""Accompanying an organisation: the latest state is the present one, a visit checks what was granted."""

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Change, Grant, GrantItem, Visit, YearlyState
from coopdesk.operations import list_rows, records
from coopdesk.operations.advance import openings
from coopdesk.operations.list_filters import FILTERS, conditions_of
from coopdesk.operations.parts import parts_of
from coopdesk.operations.steps import StepEntry
from coopdesk.store.listing import Listing
from tests.granting import PAYABLE, make_grant, run
from tests.recording import record_step


@pytest.fixture
def owner(organisation):
    return organisation(rib=PAYABLE)


def state(session, owner, year, **values):
    made = YearlyState(organisation=owner.id, year=year, **values)
    records.save(session, made)
    return made


def visit(session, owner, day, **values):
    usual = {"agent": "مريم يحياوي", "subject": "تتبع سير النشاط"}
    made = Visit(organisation=owner.id, visited_on=day, **(usual | values))
    records.save(session, made)
    return made


def followed(owner):
    now = records.get("organisation", owner.id)
    return now.assembly_on, now.mandate_ends_on


def test_the_organisation_has_the_assembly_and_the_mandate_of_its_latest_state(session, owner):
    state(session, owner, 2025, assembly_held=True, assembly_on="2026-04-10", mandate_ends_on="2028-06-30")
    assert followed(owner) == ("2026-04-10", "2028-06-30")
    state(session, owner, 2023, assembly_held=True, assembly_on="2024-04-10", mandate_ends_on="2025-06-30")
    assert followed(owner) == ("2026-04-10", "2028-06-30")
    edits = Change.select().where(Change.kind == "organisation", Change.action == "edit")
    assert {(one.field, one.after) for one in edits} == {
        ("assembly_on", "2026-04-10"),
        ("mandate_ends_on", "2028-06-30"),
    }


def test_a_corrected_or_removed_state_gives_way_to_the_one_before(session, owner):
    state(session, owner, 2024, assembly_held=True, assembly_on="2025-03-02", mandate_ends_on="2027-06-30")
    last = state(session, owner, 2025, assembly_held=True, assembly_on="2026-04-10")
    assert followed(owner) == ("2026-04-10", "2027-06-30")
    last.assembly_on = "2026-05-11"
    records.save(session, last)
    assert followed(owner) == ("2026-05-11", "2027-06-30")
    records.remove(session, "yearly_state", [last.id])
    assert followed(owner) == ("2025-03-02", "2027-06-30")
    records.restore(session, "yearly_state", [last.id])
    assert followed(owner) == ("2026-05-11", "2027-06-30")


def test_a_state_that_says_nothing_leaves_what_was_known(session, owner):
    owner.assembly_on = "2026-02-01"
    records.save(session, owner)
    state(session, owner, 2025, members_men=4)
    assert followed(owner) == ("2026-02-01", None)


def test_a_year_has_one_state(session, owner, organisation):
    kept = state(session, owner, 2025, members_men=4)
    with pytest.raises(Invalid) as error:
        state(session, owner, 2025)
    assert {problem.code for problem in error.value.problems} == {"year_twice"}
    state(session, organisation(name="تعاونية أخرى"), 2025)
    kept.members_men = 5
    records.save(session, kept)


def test_a_visit_that_checked_the_equipment_dates_every_item_that_was_there(session, owner):
    given = run(session, make_grant(session, owner.id))
    usual = {"grant": given.id, "quantity": 1, "unit_value": 100, "delivery_number": "7"}
    days = ("2026-04-01", "2026-04-01", "2026-09-01")
    items = [GrantItem(item=f"آلة {place}", delivered_on=day, **usual) for place, day in enumerate(days)]
    items[1].checked_on = "2026-08-01"
    for item in items:
        records.save(session, item)
    visit(session, owner, "2026-05-01", items_checked=False)
    assert {item.checked_on for item in GrantItem.select()} == {None, "2026-08-01"}
    visit(session, owner, "2026-06-01", items_checked=True)
    assert [item.checked_on for item in GrantItem.select().order_by(GrantItem.id)] == ["2026-06-01", "2026-08-01", None]


def test_only_the_last_visit_says_when_the_next_one_is(session, owner, organisation):
    second, third = organisation(name="تعاونية الثانية"), organisation(name="تعاونية الثالثة")
    visit(session, owner, "2026-01-10", next_on="2026-05-10")
    late = visit(session, owner, "2026-05-12", next_on="2026-09-12")
    soon = visit(session, second, "2026-10-01", next_on="2026-12-10")
    unset = visit(session, third, "2026-10-01")
    (offered,) = (one for one in FILTERS["visit"] if one.name == "next_on")
    for (chosen, _label), expected in zip(offered.options(session), (late, soon, unset), strict=True):
        listing = Listing("visit", filters=conditions_of("visit", {"next_on": chosen}), sort="visited_on")
        assert list(list_rows.all_ids(session, listing)) == [expected.id], chosen


def test_the_list_of_grants_sums_and_sorts_by_organisation(session, organisation):
    owners = [organisation(name=name, rib=PAYABLE) for name in ("تعاونية ب", "تعاونية أ")]
    made = [make_grant(session, one.id) for one in owners]
    listing = Listing("grant", sort="organisation_name")
    assert list(list_rows.all_ids(session, listing)) == [made[1].id, made[0].id]
    assert list_rows.totals(session, listing) == (2, {"decided_amount": 20_000_000, "paid": 0, "justified": 0})


def test_parts_stand_from_the_last_one_where_that_is_wanted(session, owner):
    for year in (2024, 2022, 2023):
        state(session, owner, year)
    assert [one.year for one in parts_of(YearlyState, "organisation", owner, "-year")] == [2024, 2023, 2022]
    assert [one.year for one in parts_of(YearlyState, "organisation", owner, "year")] == [2022, 2023, 2024]
    assert parts_of(Grant, "organisation", owner) == []


def test_a_project_of_one_person_is_not_asked_for_an_assembly(session, organisation, person):
    alone = organisation(legal_form="individual", holder=person().id)
    record_step(session, alone, StepEntry("operational", "2026-05-01"))
    (found,) = (one for one in openings(session, alone) if one.stage.code == "accompanied")
    assert "assembly" not in {condition.code for condition in found.conditions}
    assert {"plan", "visit", "rib"} <= {condition.code for condition in found.conditions}
