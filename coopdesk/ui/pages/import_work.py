"""A list being taken in: what was read, what was corrected here, what the last check found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from coopdesk.core.folding import clean
from coopdesk.operations.imports.report import Report, RowDifference, RowProblem
from coopdesk.operations.imports.suggestions import spellings, written
from coopdesk.operations.imports.table import SourceRow, Table

# One deed of the user, undone as a whole: the former text of each corrected cell (None: as read), or a dropped row.
Deed = dict[tuple[int, str], Any] | int
# What rows are grouped by: a heading under which cells are refused, or one of these.
EMPTY, REST, UNUSUAL, TWICE, DIFFERING = "empty", "rest", "unusual", "twice", "differing"
Group = tuple[str, str]  # ("column", its heading), or (one of the words above, "")
MOST_COLUMNS = 3
_MISSING = "missing"


@dataclass
class ImportWork:
    """`source` is the workbook, None for a pasted block; `report` is of the corrections made so far."""

    table: Table
    report: Report
    source: Path | None
    corrections: dict[tuple[int, str], Any] = field(default_factory=dict)
    dropped: set[int] = field(default_factory=set)
    _deeds: list[Deed] = field(default_factory=list)
    _spellings: dict[str, dict[str, list[int]]] = field(default_factory=dict)

    @cached_property
    def _rows(self) -> dict[int, SourceRow]:
        return {row.number: row for row in self.table.rows}

    def row(self, number: int) -> dict[str, Any]:
        """What stands in the cells of a row now."""
        values = self._rows[number].values
        return {name: self.corrections.get((number, name), value) for name, value in values.items()}

    def text_of(self, row: SourceRow, name: str) -> Any:
        """What stands in a cell now."""
        return self.corrections.get((row.number, name), row.values.get(name))

    def correct(self, row: int, name: str, text: str, alike: bool = False) -> int:
        """Write `text` in a cell, and in all cells of the column written alike; gives how many cells changed."""
        rows = self._written_alike(row, name) if alike else set()
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

    def difference_at(self, row: int) -> RowDifference | None:
        """What a row says otherwise than the record that is there, or None."""
        return next((one for one in self.report.differing if one.row == row), None)

    def groups(self) -> list[tuple[Group, int]]:
        """What there is to look at, with how many cells or rows: what blocks first."""
        named = self._named()
        counts = Counter(_group_of(problem, named) for problem in self.report.problems)
        counts[TWICE, ""] = len({one.row for one in self.report.duplicates})
        counts[DIFFERING, ""] = len(self.report.differing)
        order = [
            *(("column", name) for name in named),
            *((word, "") for word in (REST, EMPTY, TWICE, DIFFERING, UNUSUAL)),
        ]
        found = [(group, counts[group]) for group in order]
        return [(group, count) for group, count in found if count]

    def rows_of(self, group: Group | None = None) -> list[int]:
        """The rows of a group, in the order of the list; None: all that block, may be there twice or differ."""
        wanted = set(self._members(group))
        return [row.number for row in self.table.rows if row.number in wanted and row.number not in self.dropped]

    def all_rows(self) -> list[int]:
        """Every row that was not left out."""
        return [row.number for row in self.table.rows if row.number not in self.dropped]

    def alike(self, row: int, name: str) -> int:
        """How many other cells of the column are written like this one."""
        return len(self._written_alike(row, name) - {row} - self.dropped)

    def _written_alike(self, row: int, name: str) -> set[int]:
        text = written(self.row(row).get(name))
        if not text:
            return set()
        if name not in self._spellings:
            self._spellings[name] = spellings(self.table, name)
        corrected = {number: cell for (number, field), cell in self.corrections.items() if field == name}
        alike = {number for number in self._spellings[name].get(text, ()) if number not in corrected}
        return alike | {number for number, cell in corrected.items() if written(cell) == text}

    def _named(self) -> list[str]:
        """The headings that have a group of their own: those under which most is refused."""
        refused = (one.column for one in self.report.problems if one.blocks and one.code != _MISSING)
        return [heading for heading, _count in Counter(refused).most_common(MOST_COLUMNS)]

    def _members(self, group: Group | None) -> Iterator[int]:
        if group is None:
            yield from (one.row for one in self.report.problems if one.blocks)
        elif group not in ((TWICE, ""), (DIFFERING, "")):
            named = self._named()
            yield from (one.row for one in self.report.problems if _group_of(one, named) == group)
        if group in (None, (TWICE, "")):
            yield from (one.row for one in self.report.duplicates)
        if group in (None, (DIFFERING, "")):
            yield from (one.row for one in self.report.differing)


def _group_of(problem: RowProblem, named: list[str]) -> Group:
    if not problem.blocks:
        return UNUSUAL, ""
    if problem.code == _MISSING:
        return EMPTY, ""
    return ("column", problem.column) if problem.column in named else (REST, "")
