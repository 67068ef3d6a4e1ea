"""The demonstration desk that the measurements work on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from coopdesk.entities import Member
from coopdesk.operations import settings
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.loading import Loader
from coopdesk.operations.session import Session
from coopdesk.operations.start import open_session
from coopdesk.store.bulk import add_steps, indexed_after
from coopdesk.store.desk import exists
from coopdesk.store.writing import writing

DAY = date(2026, 11, 23)
# What `--long-history` adds up to.
STEPS, MEMBERSHIPS = 1_000_000, 300_000


def make_desk(folder: Path, people: int, *, long_history: bool = False) -> None:
    """Make a desk with so many people, unless one is kept there from an earlier run."""
    if exists(folder):
        return
    print(f"making a desk of {people} people …", file=sys.stderr)
    session = make_demo(folder, people=people, seed=1, office="HQ", today=DAY)
    if long_history:
        _lengthen(session)
    session.desk.close()


def opened(folder: Path) -> Session:
    return open_session(folder, today=DAY)


def _lengthen(session: Session) -> None:
    """Former members of every organisation and a second step of people, up to STEPS and MEMBERSHIPS rows."""
    desk, rng = session.desk, Random(2)
    people = desk.sql("SELECT id, uuid, registered_on FROM beneficiary ORDER BY id").fetchall()
    organisations = [row[0] for row in desk.sql("SELECT id FROM organisation WHERE legal_form <> 'individual'")]
    steps = STEPS - _count(desk, "step")
    memberships = MEMBERSHIPS - _count(desk, "member") if organisations else 0
    with writing(desk, session.author) as write, indexed_after(write, "member", "change", "step"):
        add_steps(write, "beneficiary", _second_steps(rng, people, steps))
        former = _former_members(rng, people, organisations, memberships)
        Loader(write, session, settings.values_on(session)).all(Member, former, keep=("id",))


def _count(desk: Any, table: str) -> int:
    return desk.sql(f"SELECT count(*) FROM {table}").fetchone()[0]


def _second_steps(rng: Random, people: list[tuple], count: int) -> Iterator[dict[str, Any]]:
    for _number in range(count):
        record_id, record, day = rng.choice(people)
        # The same stage again, taken over from an older list: what the present stage is derived from stays true.
        yield {
            "record_id": record_id,
            "record": record,
            "stage": "registered",
            "before": "registered",
            "effective_on": day,
        }


def _former_members(rng: Random, people: list[tuple], organisations: list[int], count: int) -> Iterator[dict[str, Any]]:
    for _number in range(count):
        yield {
            "organisation": rng.choice(organisations),
            "beneficiary": rng.choice(people)[0],
            "role": "member",
            "entry_date": "2020-01-01",
            "exit_date": "2023-12-31",
        }
