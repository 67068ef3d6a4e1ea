"""What an organisation must meet before each stage: founders, and what the accompaniment needs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coopdesk.core.days import months_before, show_day
from coopdesk.core.identifiers import rib_is_payable
from coopdesk.core.language import mark
from coopdesk.entities import Plan, Visit
from coopdesk.entities.lifecycles import ASSEMBLING
from coopdesk.operations.guards.case import Case, Condition, warned
from coopdesk.operations.organisations import count_members, known_members, seats_of


def enough_founders(case: Case) -> Iterator[Condition]:
    """Law 112-12: five founders at least; a paper file may be shorter, so this only warns."""
    organisation, minimum = case.record, case.settings["founders_minimum"]
    if organisation.legal_form != "cooperative":
        return
    counts = count_members(seats_of(organisation), case.today, case.settings["youth_age"])
    members = known_members(organisation, counts) or 0
    yield warned(
        members >= minimum,
        "founders",
        mark("Guard", "{count} founders").filled(count=members),
        mark("Guard", "{count} founders on file; the law asks for {minimum}").filled(count=members, minimum=minimum),
    )


def plan_signed(case: Case) -> Iterator[Condition]:
    plan = (
        Plan.select()
        .where(Plan.organisation == case.record.id, Plan.deleted_at.is_null(), Plan.signed_on.is_null(False))
        .order_by(Plan.signed_on.desc())
        .first()
    )
    yield warned(
        plan is not None,
        "plan",
        mark("Guard", "The accompaniment plan is signed"),
        mark("Guard", "No accompaniment plan is signed yet"),
        show_day(plan.signed_on) if plan else "",
    )


def first_visit(case: Case) -> Iterator[Condition]:
    visit = (
        Visit.select()
        .where(Visit.organisation == case.record.id, Visit.deleted_at.is_null())
        .order_by(Visit.visited_on)
        .first()
    )
    yield warned(
        visit is not None,
        "visit",
        mark("Guard", "A first visit was made"),
        mark("Guard", "No visit was made yet"),
        show_day(visit.visited_on) if visit else "",
    )


def payable_account(case: Case) -> Iterator[Condition]:
    """The bank account is the organisation's own and its key holds."""
    rib = case.record.rib
    yield warned(
        bool(rib) and rib_is_payable(rib),
        "rib",
        mark("Guard", "The bank account is in order"),
        mark("Guard", "The bank account is missing or its key is wrong"),
    )


def assembly_minutes(case: Case) -> Iterator[Condition]:
    """The ordinary assembly was held within the months that the settings give; a project of one person has none."""
    if case.record.legal_form not in ASSEMBLING:
        return
    held = case.record.assembly_on
    limit = months_before(case.today, case.settings["assembly_months"])
    yield warned(
        held is not None and date.fromisoformat(held) >= limit,
        "assembly",
        mark("Guard", "The ordinary assembly was held"),
        mark("Guard", "No ordinary assembly in the last {months} months").filled(
            months=case.settings["assembly_months"]
        ),
        show_day(held) if held else "",
    )
