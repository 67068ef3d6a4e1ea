"""Reading a list from a workbook or from a block copied out of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coopdesk.core.language import mark
from coopdesk.excel.cells import Row, Sheet
from coopdesk.excel.clipboard import parse_block
from coopdesk.excel.reader import read_sheets
from coopdesk.operations.imports.table import Table, find_list


def read_table(source: Path | str, kind: str, cancelled: Callable[[], bool] | None = None) -> Table:
    """Read the list of a workbook (a Path) or of a pasted block (text). Raises CannotDo with one sentence."""
    if isinstance(source, Path):
        return find_list(read_sheets(source, cancelled=cancelled), kind, source.name)
    rows = [Row(number, tuple(cell or None for cell in cells)) for number, cells in enumerate(parse_block(source), 1)]
    pasted = str(mark("Import", "Pasted block"))
    return find_list([Sheet(pasted, True, tuple(rows))], kind, pasted)
