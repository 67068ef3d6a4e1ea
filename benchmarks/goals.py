"""A goal, what was measured against it, and whether it is met."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# A figure without a goal is only told.
BINDING, AIM, TOLD = "binding", "aim", "told"


@dataclass(frozen=True)
class Result:
    """`figure` and `goal` in `unit`, the smaller the better; `against` names the alternative of a ratio."""

    name: str
    figure: float
    goal: float | None
    unit: str
    against: str = ""
    weight: str = BINDING

    @property
    def met(self) -> bool | None:
        return None if self.goal is None else self.figure <= self.goal

    def row(self) -> dict[str, Any]:
        return asdict(self) | {"met": self.met}


def p95(values: Sequence[float]) -> float:
    """The value that nineteen of twenty do not pass."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def median_of_ratios(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median over rounds in which both sides ran one after the other."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def printed(results: Sequence[Result]) -> str:
    """The table of goals, one line each, those that bind first."""
    order = (BINDING, AIM, TOLD)
    lines = [f"{'':8} {'goal':66} {'figure':>9} {'at most':>8}"]
    for one in sorted(results, key=lambda result: order.index(result.weight)):
        goal = "" if one.goal is None else f"{one.goal:g}"
        told = {True: "met", False: "NOT MET", None: ""}[one.met]
        unit = f"{one.unit} {one.against}".strip()
        lines.append(f"{one.weight:8} {one.name:66} {one.figure:9.2f} {goal:>8} {told:8} {unit}".rstrip())
    return "\n".join(lines)


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    import PySide6
    import sqlcipher3

    return {
        "system": platform.platform(),
        "processors": str(os.cpu_count()),
        "python": platform.python_version(),
        "PySide6": PySide6.__version__,
        "SQLite": sqlcipher3.sqlite_version,
    }


def in_child(module: str, *arguments: str) -> Any:
    """The JSON object that `python -m module` prints: each measurement has a process, and a memory, of its own."""
    command = [sys.executable, "-m", module, *arguments]
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=root)
    return json.loads(done.stdout.splitlines()[-1])


def resident_mb() -> float:
    """The memory of this process now."""
    import psutil

    return psutil.Process().memory_info().rss / 2**20


def peak_mb() -> float:
    """The most memory that this process ever had."""
    import psutil

    used = psutil.Process().memory_info()
    if hasattr(used, "peak_wset"):
        return used.peak_wset / 2**20
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage, which counts what the parent had when it started this process.
        high = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(high.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
