"""What a check of a list found, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coopdesk.core.language import Text
from coopdesk.core.problems import ERROR
from coopdesk.operations.imports.table import Table


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One problem: where (Excel's row, heading as written), what was written, and why it is refused or unusual."""

    sheet: str
    row: int
    column: str
    field: str
    code: str
    severity: str
    message: Text
    raw: Any

    @property
    def blocks(self) -> bool:
        return self.severity == ERROR


@dataclass(frozen=True, slots=True)
class RowDuplicate:
    """A row that may be the same as another row (`of` is its number) or as a record on file (`of` is its number)."""

    sheet: str
    row: int
    of: int | str
    reason: str


@dataclass(frozen=True, slots=True)
class RowDifference:
    """A row about a record that is already there, with other values.

    `fields` are (name of the field, what stands there, what the row says).
    """

    row: int
    of: int | str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(slots=True)
class PreparedRow:
    """One row as values of the entity.

    `fighter` is the (card, family name, first name) of a fighter to be found or created; `steps` are stages taken over,
    `standing` is the stage in which the record will stand and its day.
    """

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    fighter: tuple[str, str, str] | None = None
    steps: list[dict[str, Any]] = field(default_factory=list)
    standing: tuple[str, str | None] | None = None
    problems: list[RowProblem] = field(default_factory=list)

    @property
    def blocked(self) -> bool:
        return any(problem.blocks for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Report:
    """The whole check. `ready` are the rows that are sound and new; none of them is taken in while anything blocks.

    `standing` says of each row, by its number, the stage in which its record will stand and since when.
    """

    table: Table
    rows_read: int
    skipped: tuple[int, ...]
    differing: tuple[RowDifference, ...]
    problems: tuple[RowProblem, ...]
    duplicates: tuple[RowDuplicate, ...]
    ready: tuple[PreparedRow, ...]
    standing: Mapping[int, tuple[str, str | None]] = field(default_factory=dict)

    @property
    def accepted(self) -> int:
        """How many rows are taken in: all that are sound and new, or none."""
        return 0 if self.blocked else len(self.ready)

    @property
    def blocked(self) -> bool:
        return any(problem.blocks for problem in self.problems)
