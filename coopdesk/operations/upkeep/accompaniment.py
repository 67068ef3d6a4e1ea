"""Accompanying an organisation: what a yearly state says of it for now, and what a visit checked."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import Grant, GrantItem, Organisation, Visit, YearlyState
from coopdesk.store.writing import Writing

# What an organisation has of its latest yearly state.
FOLLOWED = ("assembly_on", "mandate_ends_on")


def states_of(organisation_id: int) -> list[YearlyState]:
    """The yearly states of an organisation, the last year first."""
    kept = YearlyState.select().where(YearlyState.organisation == organisation_id, YearlyState.deleted_at.is_null())
    return list(kept.order_by(YearlyState.year.desc()))


def rules_of_state(state: YearlyState, stored: YearlyState | None) -> Iterator[Problem]:
    others = [one for one in states_of(state.value("organisation")) if one.id != state.id]
    if state.year in {one.year for one in others}:
        text = mark("Yearly state", "The state of {year} is on file already: correct it")
        yield state.meanings()["year"].problem("year_twice", text.filled(year=state.year))


def after_state(write: Writing, state: YearlyState) -> None:
    """The organisation has the assembly and the mandate of the latest state that names them."""
    organisation = Organisation.get_by_id(state.value("organisation"))
    states, before = states_of(organisation.id), organisation.values_of(organisation)
    for name in FOLLOWED:
        said = next((one.value(name) for one in states if one.value(name)), None)
        if said is not None:
            setattr(organisation, name, said)
    if organisation.values_of(organisation) != before:
        write.update(organisation, before)


def after_visit(write: Writing, visit: Visit) -> None:
    """A visit that checked the equipment granted checked every item that was there on its day."""
    if not visit.items_checked or visit.deleted_at is not None:
        return
    items = (
        GrantItem.select()
        .join(Grant)
        .where(
            Grant.organisation == visit.value("organisation"),
            Grant.deleted_at.is_null(),
            GrantItem.deleted_at.is_null(),
            GrantItem.delivered_on <= visit.visited_on,
            GrantItem.checked_on.is_null() | (GrantItem.checked_on < visit.visited_on),
        )
    )
    for item in list(items):
        before = item.values_of(item)
        item.checked_on = visit.visited_on
        write.update(item, before)
