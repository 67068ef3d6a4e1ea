"""A copy of the clerk's own workbook with what is wrong coloured and said beside each row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

from coopdesk.excel.apart import run
from coopdesk.excel.files import replace_whole
from coopdesk.excel.gate import inspect


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing to colour: Excel's row, the column counted from 1 (None: the row), how bad, and why."""

    row: int
    column: int | None
    severity: str  # core.problems.ERROR is red, WARNING amber
    reason: str


def mark_copy(
    source: str | Path,
    target: str | Path,
    sheet_name: str,
    marks: Iterable[Mark],
    heading: str,
    *,
    heading_row: int = 1,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = 120,
    memory_mb: int = 2048,
    pause: Callable[[float], object] | None = None,
) -> None:
    """Write to `target` the workbook `source` with cells coloured and a column of reasons under `heading`.

    The column stands after the last filled one. The rest is kept as far as openpyxl keeps it (pictures and
    charts may go). `source` is parsed in a process of its own. Raises `CannotDo`, `Stopped` when cancelled.
    """
    source = Path(source)
    inspect(source)
    orders = {
        "sheet": sheet_name,
        "marks": [astuple(mark) for mark in marks],
        "heading": heading,
        "heading_row": heading_row,
    }
    with replace_whole(target, pause=pause) as fresh:
        run(
            "mark",
            source,
            fresh,
            take=lambda _line: None,
            orders=orders,
            cancelled=cancelled,
            seconds=seconds,
            memory_mb=memory_mb,
        )
