"""Invented grants that did not go well: suspended, cancelled, and what was paid without being justified recovered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from coopdesk.operations.demo.people import Setting

Row = dict[str, Any]
# Of so many grants under way one of each ending.
EVERY = 16
_SUSPENDED, _RECOVERED, _CANCELLED = 0, 1, 2
_RUNNING = ("agreement_signed", "committed", "fully_paid")


def end_badly(setting: Setting, grants: Sequence[Row]) -> None:
    """Let some of the grants that run end otherwise than planned, after whatever happened to them so far."""
    running = [one for one in grants if one["stage"] in _RUNNING]
    # What was paid and not justified is what there is to be recovered: such grants come first, the oldest before.
    running.sort(key=lambda one: (one["paid"] == one["justified"], _latest(one), one["uuid"]))
    for place, grant in enumerate(running):
        ending = place % EVERY
        day = min(_latest(grant) + timedelta(days=setting.rng.randint(9, 24)), setting.today)
        if ending == _SUSPENDED:
            grant["story"].add("suspended", day)
        elif ending in (_RECOVERED, _CANCELLED):
            _cancel(setting, grant, day, recovers=ending == _RECOVERED)
        grant |= grant["story"].columns()


def _cancel(setting: Setting, grant: Row, day: date, *, recovers: bool) -> None:
    rng, story = setting.rng, grant["story"]
    story.add("cancelled", day, f"{rng.randint(1, 240)}/{day.year}")
    owed = grant["paid"] - grant["justified"]
    if recovers and owed:
        ordered = min(day + timedelta(days=rng.randint(10, 30)), setting.today)
        story.add("recovery", ordered, f"{rng.randint(1, 240)}/{ordered.year}")
        grant |= {"recovery_amount": owed, "recovered_amount": owed // 2}


def _latest(grant: Row) -> date:
    """The last day on which something happened to a grant, its tranches or their invoices."""
    stories = [grant["story"], *(part["story"] for part in grant["parts"])]
    papers = [date.fromisoformat(paper["invoice_on"]) for part in grant["parts"] for paper in part["papers"]]
    return max([*(story.last[1] for story in stories), *papers])
