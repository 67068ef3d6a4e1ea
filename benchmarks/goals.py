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

BINDING, AIM = "binding", "aim"


@dataclass(frozen=True)
class Result:
    """`figure` and `goal` in `unit`, the smaller the better; `against` names the alternative of a ratio."""

    name: str
    figure: float
    goal: float
    unit: str
    against: str = ""
    weight: str = BINDING

    @property
    def met(self) -> bool:
        return self.figure <= self.goal

    def row(self) -> dict[str, Any]:
        return asdict(self) | {"met": self.met}


def p95(values: Sequence[float]) -> float:
    """The value that nineteen of twenty do not pass."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def median_of_ratios(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median over rounds in which both sides ran one after the other."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def printed(results: Sequence[Result]) -> str:
    """The table of goals, one line each."""
    lines = [f"{'goal':62} {'figure':>9} {'at most':>9}"]
    for one in results:
        unit = f"{one.unit} of {one.against}" if one.against else one.unit
        told = ("met" if one.met else "NOT MET") + ("" if one.weight == BINDING else f" ({one.weight})")
        lines.append(f"{one.name:62} {one.figure:9.2f} {one.goal:9.2f} {unit:34} {told}")
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
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
