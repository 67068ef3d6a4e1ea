"""The demonstration desk that the measurements work on, made once and kept in `build/`."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.session import Session
from coopdesk.operations.start import open_session
from coopdesk.store.desk import exists

DAY = date(2026, 11, 23)
ROOT = Path(__file__).resolve().parents[1] / "build" / "benchmarks"


def desk_of(people: int) -> Path:
    """The folder of a desk with so many people, made if it is not there yet."""
    folder = ROOT / f"desk-{people}"
    if not exists(folder):
        print(f"making a desk of {people} people …", file=sys.stderr)
        make_demo(folder, people=people, seed=1, office="HQ", today=DAY).desk.close()
    return folder


def opened(people: int) -> Session:
    return open_session(desk_of(people), today=DAY)
