"""Export of 100,000 people × 45 columns: our list writer against openpyxl's write-only mode with plain values.

Both sides write the same rows in turn, each in a process of its own; the ratio is the median of the rounds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import perf_counter

from benchmarks.goals import AIM, Result, in_child, median_of_ratios, peak_mb

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
    print(json.dumps({"seconds": seconds, "peak_mb": peak_mb(), "file_mb": size}))


def measure(count: int, rounds: int) -> list[Result]:
    """Seconds less those of making the rows, and the most memory, in turn with openpyxl."""
    found: dict[str, list[dict[str, float]]] = {side: [] for side in _SIDES}
    with tempfile.TemporaryDirectory() as folder:
        for _round in range(rounds):
            for side in _SIDES:
                arguments = ("--side", side, "--path", str(Path(folder) / f"{side}.xlsx"), "--rows", str(count))
                found[side].append(in_child("benchmarks.export_rows", *arguments))
    alone = [one["seconds"] for one in found["rows alone"]]
    ours, theirs = (
        [one["seconds"] - made for one, made in zip(found[side], alone, strict=True)] for side in ("ours", "openpyxl")
    )
    title = f"export of {count} people × {_COLUMNS} columns"
    against = f"openpyxl write-only's {statistics.median(theirs):.1f} s"
    return [
        Result(title, median_of_ratios(ours, theirs), 1.0, "×", against),
        Result(f"{title}, most memory", max(one["peak_mb"] for one in found["ours"]), 100, "MB"),
        Result(f"{title}, most memory", max(one["peak_mb"] for one in found["ours"]), 64, "MB", weight=AIM),
    ]


def main() -> None:
    """One side in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--side", choices=_SIDES, required=True)
    parser.add_argument("--path", type=Path, required=True)
    options = parser.parse_args()
    _one(options.side, options.path, options.rows)


if __name__ == "__main__":
    main()
