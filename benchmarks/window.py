"""The window on a large desk: first rows, scrolling, memory, and the time to the first painted window."""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
from time import perf_counter

from benchmarks.goals import Result, p95

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SMALL = 5_000
STEPS = 200

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


def measure(people: int, rounds: int = 5) -> list[Result]:
    """Every figure of the window; each list is measured in a process of its own."""
    large, small = _in_child("list", people), _in_child("list", SMALL)
    ids_mb = people * 8 / 2**20
    growth = large["list_mb"] - small["list_mb"] - ids_mb
    bare, ours = [], []
    from benchmarks.desk import desk_of

    folder = str(desk_of(people))
    for _round in range(rounds):
        bare.append(_milliseconds(_BARE))
        ours.append(_milliseconds(_OURS, folder))
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    return [
        Result("first rows after the click", large["first_ms"], 100, "ms"),
        Result("memory of the list beyond its ids, over that of 5,000", growth, 5, "MB"),
        Result("scroll step with selection and focus, p95", large["step_ms"], 16, "ms"),
        Result("window painted", ratio, 2, "×", "bare PySide6 window"),
    ]


def _in_child(what: str, people: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.window", what, "--people", str(people)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _milliseconds(script: str, *arguments: str) -> float:
    found = subprocess.run([sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True)
    return float(found.stdout.split()[-1])


def _list(people: int) -> dict[str, float]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from benchmarks.desk import opened
    from coopdesk.core.catalogue import install_language
    from coopdesk.ui.context import Context
    from coopdesk.ui.kit import theme
    from coopdesk.ui.pages.register_page import RegisterPage

    app = QApplication([])
    install_language("ar")
    theme.apply(app, "light", "ar")
    session = opened(people)
    context = Context(session)
    # The first page of a kind pays for fonts and icons once; the click that is measured comes later in the day.
    RegisterPage(context, "resistant").grab()
    page = RegisterPage(context, "beneficiary")
    page.resize(1158, 768)
    gc.collect()
    before = _rss_mb()
    began = perf_counter()
    page.show()
    page.grab()
    first_ms = (perf_counter() - began) * 1000
    while not page.model.is_certain():
        app.processEvents()
    gc.collect()
    list_mb = _rss_mb() - before
    table = page.table
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    steps = []
    table.go_to(people // 2)
    table.viewport().grab()
    bar = table.verticalScrollBar()
    for _step in range(STEPS):
        began = perf_counter()
        bar.setValue(bar.value() + 3)
        table.viewport().repaint()
        steps.append((perf_counter() - began) * 1000)
    context.close()
    return {"first_ms": first_ms, "list_mb": list_mb, "step_ms": p95(steps)}


def _rss_mb() -> float:
    import psutil

    return psutil.Process().memory_info().rss / 2**20


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["list"])
    parser.add_argument("--people", type=int, required=True)
    given = parser.parse_args()
    print(json.dumps(_list(given.people)))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
