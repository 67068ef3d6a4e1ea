"""Rows of a list for the clipboard: a typed table for spreadsheets beside plain text for everything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from coopdesk.core.language import code
from coopdesk.excel import clipboard
from coopdesk.excel.kinds import Column as Heading
from coopdesk.excel.kinds import Kind
from coopdesk.operations import list_rows
from coopdesk.operations.lists import Column
from coopdesk.operations.session import Session

# Rows read by one statement.
CHUNK = 500

_KINDS = {
    "text": Kind.TEXT,
    "code": Kind.IDENTIFIER,
    "count": Kind.COUNT,
    "amount": Kind.MONEY,
    "day": Kind.DATE,
    # A year with a thousands separator would be read as an amount.
    "year": Kind.TEXT,
}


@dataclass(frozen=True, slots=True)
class Copied:
    """What is laid on the clipboard, in its two forms, and the number of rows."""

    html: str
    text: str
    rows: int


def copied(
    session: Session,
    kind: str,
    columns: Sequence[Column],
    ids: Sequence[int],
    cancelled: Callable[[], bool] | None = None,
) -> Copied:
    """The rows `ids` of a register, in this order, under the headings of `columns`."""
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(ids), CHUNK):
        if cancelled and cancelled():
            break
        rows += list_rows.cells(session, kind, columns, ids[start : start + CHUNK])
    headings, table = _table(columns, rows)
    return Copied(clipboard.as_html(headings, table, rtl=code() == "ar"), clipboard.as_text(headings, table), len(rows))


def _table(columns: Sequence[Column], rows: list[tuple[Any, ...]]) -> tuple[list[Heading], list[list[Any]]]:
    """Headings and cells; an imprecise date (1984, 03/1984) makes its cell a text, so each cell has its own kind."""
    headings = [Heading(str(column.label), _KINDS[column.kind]) for column in columns]
    kinds = [heading.kind for heading in headings]
    return headings, [[_fitting(kind, value) for kind, value in zip(kinds, row, strict=True)] for row in rows]


def _fitting(kind: Kind, value: Any) -> Any:
    if kind is Kind.TEXT and value is not None:
        return str(value)
    return value
