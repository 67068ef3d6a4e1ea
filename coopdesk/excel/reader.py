"""Reading a foreign workbook: through the gate, then in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from coopdesk.excel.apart import run
from coopdesk.excel.cells import Merged, Row, Sheet, unpacked
from coopdesk.excel.gate import inspect


def read_sheets(
    path: str | Path,
    *,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = 60,
    memory_mb: int = 1024,
) -> list[Sheet]:
    """Every worksheet of the workbook, hidden ones too, with the values that Excel last showed.

    `cancelled` is asked about twenty times a second and ends the reading. Raises `CannotDo` with one
    sentence for a file that can not or must not be read, `Stopped` (one of them) when cancelled.
    """
    path = Path(path)
    inspect(path)
    taking = _Taking()
    run("read", path, take=taking.take, cancelled=cancelled, seconds=seconds, memory_mb=memory_mb)
    return taking.sheets


class _Taking:
    """Builds the sheets from the lines of the child."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._name = ""
        self._visible = True
        self._rows: list[Row] = []

    def take(self, message: Any) -> None:
        if isinstance(message, list):
            number, hidden, cells = message
            self._rows.append(Row(number, tuple(map(unpacked, cells)), hidden))
        elif "sheet" in message:
            self._name, self._visible, self._rows = message["sheet"], message["visible"], []
        else:
            merged = tuple(Merged(*edges) for edges in message["merged"])
            self.sheets.append(Sheet(self._name, self._visible, tuple(self._rows), merged))
