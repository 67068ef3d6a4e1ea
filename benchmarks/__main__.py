"""Measure every goal of speed and print goal, figure, ratio, met or not: `python -m benchmarks`.

The alternative of a ratio runs in the same run, in turn with ours. A goal that is missed is told; the exit code is 0
unless a measurement fails.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import bulk, commands, export_rows, operations, window
from benchmarks.desk import make_desk
from benchmarks.goals import Result, machine, printed


@dataclass(frozen=True)
class Run:
    """What is measured on: a desk, one with a tenth of its people, and how much of everything else."""

    folder: Path
    smaller: Path
    people: int
    rounds: int
    bulk_people: int
    export_rows: int


PARTS: dict[str, Callable[[Run], list[Result]]] = {
    "start": lambda run: window.measure_start(run.folder, run.rounds),
    "list": lambda run: window.measure_list(run.folder, run.smaller, run.people - run.people // 10, run.rounds),
    "scroll": lambda run: window.measure_scrolling(run.folder),
    "type": lambda run: window.measure_typing(run.folder),
    "sort": lambda run: window.measure_sorting(run.folder),
    "save": lambda run: operations.measure_saving(run.folder),
    "bulk": lambda run: bulk.measure(run.bulk_people, run.rounds),
    "export": lambda run: export_rows.measure(run.export_rows, run.rounds),
    "hold": lambda run: window.measure_holding(run.folder),
    "search": lambda run: operations.measure_search(run.folder),
    "duplicates": lambda run: operations.measure_duplicates(run.folder),
    "commands": lambda run: commands.measure(run.folder),
}


def main() -> int:
    given = _read_arguments()
    if given.keep:
        results = _measure(given.keep, given)
    else:
        with tempfile.TemporaryDirectory() as folder:
            results = _measure(Path(folder), given)
    if given.json:
        print(json.dumps({"machine": machine(), "results": [one.row() for one in results]}, indent=1))
    else:
        print(", ".join(f"{name} {value}" for name, value in machine().items()))
        print(printed(results))
    return 0


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--people", type=int, default=500_000, help="people on the demonstration desk")
    parser.add_argument("--long-history", action="store_true", help="1,000,000 steps and 300,000 memberships as well")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the desk here and use it again next time")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of every comparison; the median counts")
    parser.add_argument("--only", choices=PARTS, nargs="+", default=list(PARTS), help="measure these parts only")
    parser.add_argument("--bulk-people", type=int, default=50_000, help="people of the bulk load")
    parser.add_argument("--export-rows", type=int, default=100_000, help="rows of the export")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
    return parser.parse_args()


def _measure(place: Path, given: argparse.Namespace) -> list[Result]:
    length = "-long" if given.long_history else ""
    run = Run(
        folder=place / f"desk-{given.people}{length}",
        smaller=place / f"desk-{given.people // 10}{length}",
        people=given.people,
        rounds=given.rounds,
        bulk_people=given.bulk_people,
        export_rows=given.export_rows,
    )
    make_desk(run.folder, given.people, long_history=given.long_history)
    make_desk(run.smaller, given.people // 10, long_history=given.long_history)
    results: list[Result] = []
    for name in given.only:
        print(f"measuring {name} …", file=sys.stderr)
        results += PARTS[name](run)
    return results


if __name__ == "__main__":
    sys.exit(main())
