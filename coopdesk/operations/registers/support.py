"""The lists of what supports organisations: grants and follow-up visits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from coopdesk.core.formats import isolate, show_percent
from coopdesk.core.language import code, mark
from coopdesk.entities import Grant, Visit
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.lifecycles import GRANT
from coopdesk.operations.list_column import (
    Column,
    completeness_column,
    from_meaning,
    money_column,
    number_column,
    place_columns,
    stage_column,
    stage_on_column,
)
from coopdesk.operations.list_filter import COMPLETENESS, PROVINCE, ListFilter, of_choices
from coopdesk.operations.session import Session
from coopdesk.store.listing import Filter

_SOON = timedelta(days=30)


def _organisation() -> Column:
    return Column(
        "organisation",
        mark("List", "Organisation"),
        ("organisation_name",),
        lambda value: value or "",
        lambda value: value or "",
        sort="organisation_name",
        listed=True,
        width=220,
    )


def _paid_part(paid: int, decided: int | None) -> str:
    return isolate(show_percent(paid, decided, code())) if decided else ""


def _paid_points(paid: int, decided: int | None) -> str:
    return show_percent(paid, decided, code()) if decided else ""


def _next_visit(chosen: str) -> tuple[Filter, ...]:
    """Only the last visit of an organisation says when the next one is."""
    latest = Filter("is_latest_visit", "=", (1,))
    wanted, *days = chosen.split()
    if wanted == "none":
        return latest, Filter("next_on", "is null")
    if wanted == "late":
        return latest, Filter("next_on", "<", (days[0],))
    return latest, Filter("next_on", ">=", (days[0],)), Filter("next_on", "<=", (days[1],))


def _next_visits(session: Session) -> list[tuple[str, str]]:
    """The choice carries the day to which it holds: a condition does not know the session."""
    today = session.today
    return [
        (f"late {today}", str(mark("Filter", "Next visit overdue"))),
        (f"soon {today} {today + _SOON}", str(mark("Filter", "Next visit within a month"))),
        ("none", str(mark("Filter", "No next visit set"))),
    ]


COLUMNS: dict[str, tuple[Column, ...]] = {
    "grant": (
        from_meaning(Grant, "subject", sort="name_key", width=170),
        _organisation(),
        from_meaning(Grant, "funder", width=125),
        from_meaning(Grant, "grant_kind", listed=False, width=110),
        from_meaning(Grant, "decided_amount", width=120),
        money_column("paid", mark("List", "Paid (DH)"), listed=True, width=110),
        Column(
            "paid_part",
            mark("List", "Paid part"),
            ("paid", "decided_amount"),
            _paid_part,
            _paid_points,
            sort="paid_part",
            at_end=True,
            listed=True,
            width=80,
        ),
        money_column("justified", mark("List", "Justified (DH)"), listed=True, width=110),
        stage_column(GRANT, width=115),
        stage_on_column(),
        from_meaning(Grant, "agreement_number", listed=False),
        from_meaning(Grant, "agreement_ends_on", listed=False),
        *place_columns(listed=False)[1:],
        replace(completeness_column(), listed=False),
        number_column(),
    ),
    "visit": (
        from_meaning(Visit, "visited_on", width=100),
        _organisation(),
        from_meaning(Visit, "subject", sort="name_key", width=240),
        from_meaning(Visit, "agent", width=140),
        from_meaning(Visit, "next_on", width=110),
        number_column(),
    ),
}

FILTERS: dict[str, tuple[ListFilter, ...]] = {
    "grant": (
        of_choices("stage", mark("Filter", "All stages"), GRANT.choices()),
        of_choices("funder", mark("Filter", "All funders"), choices.FUNDER),
        of_choices("grant_kind", mark("Filter", "All kinds of grant"), choices.GRANT_KIND),
        COMPLETENESS,
        PROVINCE,
    ),
    "visit": (ListFilter("next_on", mark("Filter", "All visits"), _next_visits, _next_visit),),
}

SUMS: dict[str, tuple[str, ...]] = {"grant": ("decided_amount", "paid", "justified"), "visit": ()}
