"""Rows of a list for the clipboard: a typed table for spreadsheets beside plain text for everything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from coopdesk.core.days import day_or_words
from coopdesk.core.language import code
from coopdesk.entities import Beneficiary, Member, choices
from coopdesk.excel import clipboard
from coopdesk.excel.kinds import Column as Heading
from coopdesk.excel.kinds import Kind
from coopdesk.operations import list_rows
from coopdesk.operations.lists import Column
from coopdesk.operations.organisations import Seat
from coopdesk.operations.session import Session

# Rows read by one statement.
CHUNK = 500

_KINDS = {
    "text": Kind.TEXT,
    "code": Kind.IDENTIFIER,
    "count": Kind.COUNT,
    "amount": Kind.MONEY,
    "day": Kind.DATE,
    # A thousands separator would make an amount of a year.
    "year": Kind.NUMBER,
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
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Copied:
    """The rows `ids` of a register, in this order, under the headings of `columns`.

    `progress` is told how many rows of all are done; `cancelled` stops before the next few, with those that are done.
    """
    headings = [Heading(str(column.label), _KINDS[column.kind]) for column in columns]
    html, text, count = [], [], 0
    for start in range(0, len(ids), CHUNK):
        if cancelled and cancelled():
            break
        rows = list_rows.cells(session, kind, columns, ids[start : start + CHUNK])
        more_html, more_text = _lines(headings, rows)
        html.append(more_html)
        text.append(more_text)
        count += len(rows)
        if progress:
            progress(min(start + CHUNK, len(ids)), len(ids))
    return _framed(headings, "".join(html), "".join(text), count)


def copied_members(seats: Sequence[Seat]) -> Copied:
    """The members of an organisation, in this order."""
    person, member = Beneficiary.meanings(), Member.meanings()
    headings = [
        Heading(str(Beneficiary.title_label), Kind.TEXT),
        Heading(str(person["cin"].label), Kind.IDENTIFIER),
        Heading(str(person["birth_date"].label), Kind.DATE),
        Heading(str(member["role"].label), Kind.TEXT),
        Heading(str(person["kinship"].label), Kind.TEXT),
        Heading(str(member["shares"].label), Kind.COUNT),
        Heading(str(member["paid_up"].label), Kind.MONEY),
        Heading(str(member["entry_date"].label), Kind.DATE),
        Heading(str(member["exit_date"].label), Kind.DATE),
    ]
    rows = [_member(seat) for seat in seats]
    return _framed(headings, *_lines(headings, rows), len(rows))


def _framed(headings: list[Heading], html: str, text: str, count: int) -> Copied:
    """The lines of rows under their headings, in both forms."""
    head, foot = clipboard.as_html(headings, [], rtl=code() == "ar").split("</table>")
    return Copied(f"{head}{html}</table>{foot}", clipboard.as_text(headings, []) + text, count)


def _member(seat: Seat) -> tuple[Any, ...]:
    person, member = seat.person, seat.member
    kinship = choices.KINSHIP.label(person.kinship) if person and person.kinship else None
    return (
        seat.title,
        person.cin if person else None,
        person and person.birth_date and day_or_words(person.birth_date),
        choices.ROLE.label(member.role),
        kinship,
        member.shares,
        member.paid_up,
        member.entry_date and day_or_words(member.entry_date),
        member.exit_date and day_or_words(member.exit_date),
    )


def _lines(headings: list[Heading], rows: list[tuple[Any, ...]]) -> tuple[str, str]:
    """The lines under the headings in both forms.

    A date known only by its month or year is a text in a column of dates, so rows are written in runs of one pattern.
    """
    html, text = [], []
    for pattern, run in groupby(rows, key=lambda row: _pattern(headings, row)):
        columns = [Heading(heading.heading, kind) for heading, kind in zip(headings, pattern, strict=True)]
        cells = list(run)
        html.append(clipboard.as_html(columns, cells).partition("</tr>")[2].rpartition("</table>")[0])
        text.append(clipboard.as_text(columns, cells).partition("\r\n")[2])
    return "".join(html), "".join(text)


def _pattern(headings: list[Heading], row: tuple[Any, ...]) -> tuple[Kind, ...]:
    return tuple(
        Kind.IDENTIFIER if heading.kind is Kind.DATE and isinstance(value, str) else heading.kind
        for heading, value in zip(headings, row, strict=True)
    )
