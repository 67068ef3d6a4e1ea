"""A demonstration office made for somebody who waits for it: with progress, and without leavings when given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from coopdesk.operations.demo.desk import make_demo

OFFICE, PEOPLE, SEED = "HCAR-05.091", 400, 1


class GivenUp(Exception):
    """The user did not want to wait for it any longer."""


def demo_folder(desk_folder: Path) -> Path:
    """Where the demonstration lives: beside the office's own desk, never in its place."""
    return desk_folder.with_name(f"{desk_folder.name}-demo")


def make_demo_office(
    folder: Path,
    today: date,
    *,
    people: int = PEOPLE,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Make a closed demonstration desk in `folder`. Raises CannotDo, and GivenUp once `cancelled` says so."""

    def told(done: int, total: int) -> None:
        if cancelled():
            raise GivenUp
        progress(done, total)

    make_demo(folder, people=people, seed=SEED, office=OFFICE, today=today, progress=told).desk.close()
