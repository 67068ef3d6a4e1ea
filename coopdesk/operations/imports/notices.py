"""What is worth knowing of a list as a whole: what of it is not taken in, and what is taken in without being seen."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import Text, mark, mark_count
from coopdesk.operations.imports.table import Table

_UNKNOWN = mark("Import", "Columns not taken in: {columns}")
_REPEATED = mark("Import", "These headings stand twice, only the first column is taken in: {columns}")
_HIDDEN = mark_count("Import", "%n hidden row(s) of the list are read too")
_FURNITURE = mark("Import", "Rows taken for totals or signatures: {rows}")
_SHEETS = mark("Import", "Other sheets are not read: {sheets}")
_MOST_NAMED = 8
_BETWEEN = " | "


def notices(table: Table) -> Iterator[Text]:
    """One sentence for each thing; none of them blocks."""
    if table.unknown_headings:
        yield _UNKNOWN.filled(columns=_BETWEEN.join(table.unknown_headings))
    if table.repeated_headings:
        yield _REPEATED.filled(columns=_BETWEEN.join(table.repeated_headings))
    if table.hidden_rows:
        yield _HIDDEN.counted(table.hidden_rows)
    if table.furniture:
        rows = [str(number) for number in table.furniture]
        yield _FURNITURE.filled(rows=_BETWEEN.join(rows[:_MOST_NAMED] + ["…"] * (len(rows) > _MOST_NAMED)))
    if table.other_sheets:
        yield _SHEETS.filled(sheets=_BETWEEN.join(table.other_sheets))
