"""Joining, leaving, correcting and taking back a membership."""

from __future__ import annotations

import pytest

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Member
from coopdesk.operations import records
from coopdesk.operations.history import history_of
from coopdesk.operations.members import add_member, change_member, remove_member, restore_member
from coopdesk.operations.organisations import seats_of


def codes(refused: pytest.ExceptionInfo) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_one_person_has_one_membership_at_a_time(session, organisation, person):
    cooperative, zahra = organisation(), person()
    add_member(session, cooperative, beneficiary=zahra.id, role="member", entry_date="2020-01-01")
    with pytest.raises(Invalid) as refused:
        add_member(session, cooperative, beneficiary=zahra.id, role="president")
    assert codes(refused) == ["member_already"]
    change_member(session, Member.get(), exit_date="2024-01-01", exit_reason="تنازل")
    add_member(session, cooperative, beneficiary=zahra.id, role="member", entry_date="2025-01-01")
    assert Member.select().count() == 2
    # The first membership can not be opened again beside the second.
    first = Member.get(Member.exit_date.is_null(False))
    with pytest.raises(Invalid):
        change_member(session, first, exit_date=None)


@pytest.mark.parametrize(
    ("legal_form", "allowed"),
    [("cooperative", True), ("cooperative_union", True), ("gie", True), ("association", False), ("individual", False)],
)
def test_organisations_join_where_the_law_allows_it(session, organisation, legal_form, allowed):
    whole, part = organisation(name="اتحاد", legal_form=legal_form), organisation(name="تعاونية الأمل")
    if allowed:
        add_member(session, whole, legal_person=part.id, role="member")
        assert seats_of(whole)[0].title == "تعاونية الأمل"
    else:
        with pytest.raises(Invalid) as refused:
            add_member(session, whole, legal_person=part.id, role="member")
        assert codes(refused) == ["persons_only"]


def test_an_organisation_is_not_its_own_member_and_nobody_is_no_member(session, organisation):
    whole = organisation(legal_form="gie")
    for who in ({"legal_person": whole.id}, {}):
        with pytest.raises(Invalid):
            add_member(session, whole, role="member", **who)
    assert Member.select().count() == 0


def test_what_never_was_is_removed_and_comes_back(session, organisation, person):
    cooperative, zahra = organisation(), person()
    add_member(session, cooperative, beneficiary=zahra.id, role="member")
    remove_member(session, Member.get())
    assert seats_of(cooperative) == []
    assert [seat.title for seat in seats_of(cooperative, trash=True)] == [zahra.title]
    restore_member(session, Member.get())
    assert len(seats_of(cooperative)) == 1


def test_a_membership_does_not_come_back_beside_another_one(session, organisation, person):
    cooperative, zahra = organisation(), person()
    add_member(session, cooperative, beneficiary=zahra.id, role="member")
    first = Member.get()
    remove_member(session, first)
    add_member(session, cooperative, beneficiary=zahra.id, role="president")
    with pytest.raises(Invalid):
        restore_member(session, Member.get_by_id(first.id))


def test_who_is_a_member_is_not_thrown_away(session, organisation, person):
    cooperative, zahra = organisation(), person()
    add_member(session, cooperative, beneficiary=zahra.id, role="member")
    for kind, record in (("beneficiary", zahra), ("organisation", cooperative)):
        with pytest.raises(CannotDo):
            records.remove(session, kind, [record.id])
    remove_member(session, Member.get())
    records.remove(session, "beneficiary", [zahra.id])


def test_the_history_of_an_organisation_tells_who_came_and_went(session, organisation, person):
    cooperative, zahra = organisation(), person(first_name="زهرة")
    add_member(session, cooperative, beneficiary=zahra.id, role="member", entry_date="2025-06-10")
    change_member(session, Member.get(), exit_date="2026-11-01")
    lines = history_of(cooperative)
    assert all("زهرة" in line.label for line in lines[:2])
    assert (lines[0].before, lines[0].after) == ("", "01/11/2026")
    assert [line.action for line in lines] == ["edit", "create", "create"]
