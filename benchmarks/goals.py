"""A goal, what was measured against it, and whether it is met."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Result:
    """`figure` and `goal` in `unit`; `against` names the alternative when the figure is a ratio to it."""

    name: str
    figure: float
    goal: float
    unit: str
    against: str = ""

    @property
    def met(self) -> bool:
        return self.figure <= self.goal

    def row(self) -> dict[str, object]:
        return asdict(self) | {"met": self.met}


def p95(values: Sequence[float]) -> float:
    """The value that nineteen of twenty do not pass."""
    return statistics.quantiles(values, n=20)[-1]


def printed(results: Sequence[Result]) -> str:
    """The table of goals, one line each."""
    lines = [f"{'':44} {'figure':>9} {'goal':>9}  "]
    for one in results:
        against = f" (÷ {one.against})" if one.against else ""
        lines.append(
            f"{one.name:44} {one.figure:9.2f} {one.goal:9.2f}  {one.unit}{against}: {'met' if one.met else 'NOT MET'}"
        )
    return "\n".join(lines)
