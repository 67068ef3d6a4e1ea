"""The canonical text of coded rows and its SHA-256, which anyone can recompute from the workbook.

The rule stands in `docs/summary-format.md`: one line per row, cells parted by a tab, days as ISO, amounts in dirhams
with two decimals, everything else as written; lines end with a line feed; UTF-8.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from coopdesk.operations.exports.columns import DataKind, DataSheet
from coopdesk.operations.exports.rows import DataRow


class Digest:
    """Counts, sums and hashes the rows of one sheet as they pass."""

    def __init__(self, sheet: DataSheet) -> None:
        self.sheet = sheet
        self.rows = 0
        self._summed = [place for place, column in enumerate(sheet.columns) if column.kind.is_summed]
        self._sums = [0] * len(self._summed)
        self._amounts = [place for place, column in enumerate(sheet.columns) if column.kind is DataKind.AMOUNT]
        self._hash = hashlib.sha256(_line(column.name for column in sheet.columns))

    def add(self, row: DataRow) -> None:
        self.rows += 1
        for at, place in enumerate(self._summed):
            if row[place]:
                self._sums[at] += row[place]
        if self._amounts:
            row = self._with_dirhams(row)
        self._hash.update(_line("" if value is None else str(value) for value in row))

    @property
    def sums(self) -> dict[str, int]:
        """The control total of each column that has one, by its name; amounts in centimes."""
        names = (self.sheet.columns[place].name for place in self._summed)
        return dict(zip(names, self._sums, strict=True))

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()

    def _with_dirhams(self, row: DataRow) -> list[Any]:
        shown = list(row)
        for place in self._amounts:
            if shown[place] is not None:
                shown[place] = f"{shown[place] // 100}.{shown[place] % 100:02}"
        return shown


def overall(digests: Iterable[Digest]) -> str:
    """The SHA-256 of the sheets together: of a line «sheet, tab, its SHA-256» for each."""
    whole = hashlib.sha256()
    for digest in digests:
        whole.update(_line((digest.sheet.name, digest.sha256)))
    return whole.hexdigest()


def _line(cells: Iterable[str]) -> bytes:
    return ("\t".join(cells) + "\n").encode("utf-8")
