"""The window on a large desk against its goals; every figure comes from the real window, driven by clicks and keys."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.goals import AIM, Result, in_child, median_of_ratios, p95

# The window must not hold its user longer than this, whatever is done, in milliseconds.
HOLD = 100

_BARE = """
import time; began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1366, 768); window.show(); window.grab()
print((time.perf_counter() - began) * 1000)
"""
_OURS = """
import sys, time; began = time.perf_counter()
from datetime import date
from pathlib import Path
from coopdesk.app import OpenDesk
from coopdesk.ui import look
app = look.application(); look.wear()
desk = OpenDesk(date(2026, 11, 23)); desk.open(Path(sys.argv[1]))
desk.window.resize(1366, 768); desk.window.show(); desk.window.grab()
print((time.perf_counter() - began) * 1000)
desk.close()
"""


def measure_start(folder: Path, rounds: int) -> list[Result]:
    """The time to a painted window, in turn with an empty one."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as compiled:
        # Both sides as on a desk that was started before, whose modules are compiled: Python may be told not to.
        environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environ["PYTHONPYCACHEPREFIX"] = compiled
        for script, *words in ((_BARE,), (_OURS, str(folder))):
            _milliseconds(environ, script, *words)
        for _round in range(rounds):
            bare.append(_milliseconds(environ, _BARE))
            ours.append(_milliseconds(environ, _OURS, str(folder)))
    ratio = median_of_ratios(ours, bare)
    against = f"a bare window's {statistics.median(bare):.0f} ms"
    return [Result("window painted", ratio, 2, "×", against), Result("window painted", ratio, 1.5, "×", against, AIM)]


def _milliseconds(environ: dict[str, str], script: str, *arguments: str) -> float:
    command = [sys.executable, "-c", script, *arguments]
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=root, env=environ)
    return float(done.stdout.split()[-1])


def measure_list(folder: Path, smaller: Path, rows_more: int, rounds: int) -> list[Result]:
    """The click on a list, in turn with one a tenth as long; memory is what the longer one takes more."""
    large, small = [], []
    for _round in range(rounds):
        large.append(in_child("benchmarks.in_window", str(folder), "first"))
        small.append(in_child("benchmarks.in_window", str(smaller), "first"))
    first = statistics.median(one["first_ms"] for one in large)
    again = statistics.median(one["again_ms"] for one in large)
    ratio = median_of_ratios([one["first_ms"] for one in large], [one["first_ms"] for one in small])
    growth = (
        statistics.median(one["list_mb"] - other["list_mb"] for one, other in zip(large, small, strict=True))
        - rows_more * 8 / 2**20
    )
    return [
        Result("first rows after the first click on the list", first, 100, "ms"),
        Result("memory more than in a list a tenth as long, ids left out", growth, 10, "MB"),
        Result("first rows after the next clicks", again, 60, "ms", weight=AIM),
        Result("first rows", ratio, 1.2, "×", "a list a tenth as long", AIM),
        Result("memory of the list", statistics.median(one["list_mb"] for one in large), 50, "MB", weight=AIM),
    ]


def measure_scrolling(folder: Path) -> list[Result]:
    found = in_child("benchmarks.in_window", str(folder), "scroll")
    step = p95(found["ours"])
    return [
        Result("scroll step with selection and focus, p95", step, 16, "ms"),
        Result("scroll step with selection and focus, p95", step, 12, "ms", weight=AIM),
        Result("jump to rows never seen, p95", p95(found["jumps"]), 16, "ms", weight=AIM),
        Result("scroll step, p95", step / p95(found["plain"]), 1.5, "×", "Qt's own SQL model and view", AIM),
    ]


def measure_typing(folder: Path) -> list[Result]:
    found = in_child("benchmarks.in_window", str(folder), "type")
    return [
        Result("keystroke in the search of the list, p95", p95(found["list"]), 30, "ms"),
        Result("keystroke in the search box, p95", p95(found["box"]), 30, "ms"),
    ]


def measure_sorting(folder: Path) -> list[Result]:
    """The slowest column of any register, up or down."""
    found = in_child("benchmarks.in_window", str(folder), "sort")
    name, slowest = max(found.items(), key=lambda one: one[1])
    title = f"sort by any column (slowest: {name})"
    return [Result(title, slowest, 400, "ms"), Result(title, slowest, 200, "ms", weight=AIM)]


def measure_holding(folder: Path) -> list[Result]:
    """The longest time without an answer, deed by deed."""
    found = in_child("benchmarks.in_window", str(folder), "hold")
    return [Result(f"window held: {name}", took, HOLD, "ms", weight=AIM) for name, took in found.items()]
