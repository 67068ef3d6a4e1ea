"""The list of nomination lists: who stands on them, and how the answers are."""

from __future__ import annotations

from coopdesk.core.language import Text, mark
from coopdesk.entities import NominationList
from coopdesk.operations.list_column import (
    Column,
    count_column,
    first,
    from_meaning,
    number_column,
    stage_column,
    stage_on_column,
)
from coopdesk.operations.list_filter import ListFilter, of_choices
from coopdesk.store.listing import Filter


def _count(name: str, label: Text, width: int = 84) -> Column:
    return count_column(name, label, listed=True, width=width)


def _waiting(chosen: str) -> tuple[Filter, ...]:
    sent = Filter("stage", "=", ("sent",))
    return (sent, Filter("nominees_waiting", ">" if chosen == "waiting" else "=", (0,)))


COLUMNS: dict[str, tuple[Column, ...]] = {
    "nomination_list": (
        Column(
            "subject",
            mark("Nomination", "Title"),
            ("subject",),
            first,
            first,
            sort="name_key",
            listed=True,
            width=250,
        ),
        stage_column(NominationList.path, width=110),
        stage_on_column(listed=True),
        _count("nominees", mark("List", "Persons")),
        _count("nominees_women", mark("List", "Women")),
        _count("nominees_accepted", mark("List", "Accepted")),
        _count("nominees_reserve", mark("List", "Reserve")),
        _count("nominees_rejected", mark("List", "Rejected")),
        _count("nominees_waiting", mark("List", "Without answer"), 96),
        from_meaning(NominationList, "answer_due_on", width=130),
        from_meaning(NominationList, "addressee", width=190),
        number_column(),
    ),
}

FILTERS: dict[str, tuple[ListFilter, ...]] = {
    "nomination_list": (
        of_choices("stage", mark("Filter", "All stages"), NominationList.path.choices()),
        ListFilter(
            "waiting",
            mark("Filter", "Answered or not"),
            lambda _session: [
                ("waiting", str(mark("Filter", "Answers are awaited"))),
                ("complete", str(mark("Filter", "Sent, every answer is there"))),
            ],
            _waiting,
        ),
    ),
}

SUMS: dict[str, tuple[str, ...]] = {
    "nomination_list": (
        "nominees",
        "nominees_women",
        "nominees_accepted",
        "nominees_reserve",
        "nominees_rejected",
        "nominees_waiting",
    ),
}
