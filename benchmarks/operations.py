"""The operations below the window on a large desk: saving, searching, duplicates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.desk import opened
from benchmarks.driver import timed
from benchmarks.goals import AIM, Result, p95
from benchmarks.in_window import TYPED
from coopdesk.core.folding import fold
from coopdesk.entities import Beneficiary
from coopdesk.operations import records
from coopdesk.operations.attention import attention_of
from coopdesk.store import listing
from coopdesk.store.listing import Listing

_LIKE = "SELECT id FROM beneficiary WHERE deleted_at IS NULL AND name_key LIKE ? LIMIT 100"


def measure_saving(folder: Path, saves: int = 60) -> list[Result]:
    """New and changed records through the operation of the form, each in a transaction that reaches the disk."""
    session = opened(folder)
    took = []
    for number in range(saves):
        person = Beneficiary(
            last_name="أيت الحاج",
            first_name=f"خديجة {number}",
            sex="f",
            commune="05.091.01.03",
            birth_date="1984-03-17",
        )
        took.append(timed(lambda person=person: records.save(session, person)))
        person.address = "دوار أيت ويرا"
        took.append(timed(lambda person=person: records.save(session, person)))
        records.remove(session, "beneficiary", [person.id])
    session.desk.close()
    return [Result("save a record, p95", p95(took), 50, "ms")]


def measure_search(folder: Path) -> list[Result]:
    """The first page of every keystroke in name order, in turn with LIKE over the same folded names."""
    session = opened(folder)
    ours, like = [], []
    for text in TYPED:
        for length in range(1, len(text) + 1):
            typed = text[:length]
            ours.append(timed(lambda typed=typed: listing.first_ids(session.desk, Listing("beneficiary", typed))))
            like.append(timed(lambda typed=typed: session.desk.sql(_LIKE, (f"%{fold(typed)}%",)).fetchall()))
    session.desk.close()
    return [
        Result("search in name order, p95", p95(ours), 50, "ms", weight=AIM),
        Result("search in name order, p95", p95(ours) / p95(like), 0.2, "×", "LIKE", AIM),
    ]


def measure_duplicates(folder: Path) -> list[Result]:
    """Everything that waits for the office, suspected duplicates of the whole register among it."""
    session = opened(folder)
    found: list[Any] = []
    seconds = timed(lambda: found.extend(attention_of(session))) / 1000
    session.desk.close()
    return [Result("suspected duplicates and warnings of the whole desk", seconds, 10, "s", weight=AIM)]
