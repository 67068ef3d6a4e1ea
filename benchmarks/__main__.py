"""`python -m benchmarks [--people N]`: measure every goal, print the table, and keep it as JSON in `build/`."""

from __future__ import annotations

import argparse
import json
import sys

from benchmarks import bulk, export_rows, saving, window
from benchmarks.desk import ROOT, desk_of
from benchmarks.goals import Result, printed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=500_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=["window", "search", "save", "bulk", "export"])
    given = parser.parse_args()
    desk_of(given.people)
    parts = {
        "window": lambda: window.measure(given.people),
        "search": lambda: [*saving.measure_typing(given.people), *saving.measure_sorting(given.people)],
        "save": lambda: saving.measure_saving(given.people),
        "bulk": lambda: bulk.measure(rounds=given.rounds),
        "export": lambda: _export(given.rounds),
    }
    results: list[Result] = []
    for name, measure in parts.items():
        if given.only in (None, name):
            print(f"measuring {name} …", file=sys.stderr)
            results += measure()
    print(printed(results))
    (ROOT / "results.json").write_text(json.dumps([one.row() for one in results], indent=1), encoding="utf-8")
    return 0 if all(one.met for one in results) else 1


def _export(rounds: int) -> list[Result]:
    found = export_rows.measure(100_000, rounds)
    return [
        Result("export of 100,000 × 45", found["ratio"], 1.0, "×", "openpyxl write-only"),
        Result("export, peak memory", found["peak_mb"], 100, "MB"),
    ]


if __name__ == "__main__":
    sys.exit(main())
