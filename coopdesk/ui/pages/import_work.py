"""A list being taken in: what was read, what was corrected here, what the last check found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coopdesk.core.folding import clean
from coopdesk.operations.imports.report import Report, RowProblem
from coopdesk.operations.imports.suggestions import same_spelling
from coopdesk.operations.imports.table import SourceRow, Table

# One deed of the user, undone as a whole: the former text of each corrected cell (None: as read), or a dropped row.
Deed = dict[tuple[int, str], Any] | int


@dataclass
class ImportWork:
    """`source` is the workbook, None for a pasted block; `report` is of the corrections made so far."""

    table: Table
    report: Report
    source: Path | None
    corrections: dict[tuple[int, str], Any] = field(default_factory=dict)
    dropped: set[int] = field(default_factory=set)
    _deeds: list[Deed] = field(default_factory=list)

    def text_of(self, row: SourceRow, name: str) -> Any:
        """What stands in a cell now."""
        return self.corrections.get((row.number, name), row.values.get(name))

    def correct(self, row: int, name: str, text: str, alike: bool = False) -> int:
        """Write `text` in a cell, and in all cells of the column written alike; gives how many cells changed."""
        source = next(one for one in self.table.rows if one.number == row)
        before = self.text_of(source, name)
        rows = set(same_spelling(self.table, name, before)) if alike else set()
        cells = [(number, name) for number in sorted(rows | {row}) if number not in self.dropped]
        self._deeds.append({cell: self.corrections.get(cell) for cell in cells})
        self.corrections |= dict.fromkeys(cells, clean(text))
        return len(cells)

    def drop(self, row: int) -> None:
        """Leave a row out."""
        self.dropped.add(row)
        self._deeds.append(row)

    def undo(self) -> bool:
        """Take the last deed back; False when there is none."""
        if not self._deeds:
            return False
        deed = self._deeds.pop()
        if isinstance(deed, int):
            self.dropped.discard(deed)
            return True
        for cell, former in deed.items():
            if former is None:
                self.corrections.pop(cell, None)
            else:
                self.corrections[cell] = former
        return True

    def problems_at(self, row: int) -> list[RowProblem]:
        return [problem for problem in self.report.problems if problem.row == row]

    def by_column(self) -> Counter[str]:
        """How many blocking problems stand under each heading."""
        return Counter(problem.column for problem in self.report.problems if problem.blocks)

    def rows_with_problems(self, column: str | None = None) -> list[int]:
        """Rows with a blocking problem (under one heading) or a possible duplicate, in the order of the list."""
        wrong = {one.row for one in self.report.problems if one.blocks and column in (None, one.column)}
        if column is None:
            wrong |= {one.row for one in self.report.duplicates}
        return [row.number for row in self.table.rows if row.number in wrong and row.number not in self.dropped]

    def alike(self, row: int, name: str) -> int:
        """How many other cells of the column are written like this one."""
        source = next(one for one in self.table.rows if one.number == row)
        return len(set(same_spelling(self.table, name, source.values.get(name))) - {row} - self.dropped)
