"""Export of 100,000 people × 45 columns: our list writer against openpyxl's write-only mode with plain values.

Both sides write the same rows in turn, each in a process of its own; the ratio is the median of the rounds.
`python benchmarks/export_rows.py [--rows N] [--rounds N] [--json]`
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import perf_counter

GOAL_RATIO = 1.0
GOAL_PEAK_MB = 100
_COLUMNS = 45
_DAY = date(1960, 1, 1)


def rows(count: int) -> Iterator[tuple[object, ...]]:
    """Plausible rows: texts in both scripts, identifiers, dates, counts and amounts, some cells blank."""
    draw = Random(7)
    names = [f"{a}{b}{c}" for a in ("بن", "ال", "آيت ", "") for b in "محمدسعيد" for c in ("اوي", "ي", "ان", "وش")]
    for number in range(count):
        one = [
            f"{draw.getrandbits(128):032x}",
            f"{draw.randrange(10**6):06}",
            f"AB{number:06}",
            "=نص" * (number % 97 == 0),
        ]
        one += [draw.choice(names) for _ in range(10)]
        one += [f"Amal & Frères {draw.randrange(5000)}" for _ in range(6)]
        one += [_DAY + timedelta(days=draw.randrange(20_000)) for _ in range(6)]
        one += [draw.randrange(40) for _ in range(10)]
        one += [draw.randrange(10**6) for _ in range(4)]
        one += [None if draw.random() < 0.4 else draw.choice(names) for _ in range(5)]
        yield tuple(one)


def _ours(path: Path, count: int) -> None:
    from coopdesk.excel.kinds import Column, Kind
    from coopdesk.excel.writer import WorkbookFile

    kinds = [*[Kind.IDENTIFIER] * 3, *[Kind.TEXT] * 17, *[Kind.DATE] * 6, *[Kind.COUNT] * 10, *[Kind.MONEY] * 4]
    kinds += [Kind.TEXT] * (_COLUMNS - len(kinds))
    columns = [Column(f"عمود {number}", kind) for number, kind in enumerate(kinds, start=1)]
    with WorkbookFile(path) as book:
        book.stream("_data", columns, rows(count))


def _openpyxl(path: Path, count: int) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("_data")
    sheet.append([f"عمود {number}" for number in range(1, _COLUMNS + 1)])
    for row in rows(count):
        sheet.append(row)
    book.save(path)


def _nothing(_path: Path, count: int) -> None:
    for _row in rows(count):
        pass


_SIDES = {"ours": _ours, "openpyxl": _openpyxl, "rows alone": _nothing}


def _one(side: str, path: Path, count: int) -> None:
    started = perf_counter()
    _SIDES[side](path, count)
    seconds = perf_counter() - started
    size = path.stat().st_size / 1e6 if path.exists() else 0
    print(json.dumps({"seconds": seconds, "peak_mb": _peak_mb(), "file_mb": size}))


def _peak_mb() -> float:
    import psutil

    used = psutil.Process().memory_info()
    if hasattr(used, "peak_wset"):
        return used.peak_wset / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(count: int, rounds: int) -> dict[str, object]:
    """Seconds less those of making the rows, peak memory and size of each side, and the ratio ours ÷ openpyxl."""
    found: dict[str, list[dict[str, float]]] = {side: [] for side in _SIDES}
    with tempfile.TemporaryDirectory() as folder:
        for _round in range(rounds):
            for side in _SIDES:
                path = Path(folder) / f"{side}.xlsx"
                command = [sys.executable, __file__, "--side", side, "--path", str(path), "--rows", str(count)]
                found[side].append(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))
    pairs = zip(found["ours"], found["openpyxl"], found["rows alone"], strict=True)
    ratios = [(a["seconds"] - c["seconds"]) / (b["seconds"] - c["seconds"]) for a, b, c in pairs]
    peak = max(one["peak_mb"] for one in found["ours"])
    ratio = statistics.median(ratios)
    met = ratio <= GOAL_RATIO and peak <= GOAL_PEAK_MB
    return {"sides": found, "ratio": ratio, "peak_mb": peak, "met": met}


def main() -> int:
    """Print goal, figures, ratio, met or not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--side", choices=_SIDES)
    parser.add_argument("--path", type=Path)
    options = parser.parse_args()
    if options.side:
        _one(options.side, options.path, options.rows)
        return 0
    found = measure(options.rows, options.rounds)
    if options.json:
        print(json.dumps(found))
        return 0
    for side, runs in found["sides"].items():
        seconds = statistics.median(run["seconds"] for run in runs)
        peak, size = max(run["peak_mb"] for run in runs), runs[0]["file_mb"]
        print(f"{side:12} {seconds:6.1f} s  peak {peak:5.0f} MB  file {size:5.1f} MB")
    print(f"goal: ratio <= {GOAL_RATIO}, peak <= {GOAL_PEAK_MB} MB")
    print(f"ratio {found['ratio']:.2f}, peak {found['peak_mb']:.0f} MB: {'met' if found['met'] else 'not met'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
