"""Any list as it stands on the screen: its columns in their order and widths, what it was narrowed to, its sums."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations import list_rows
from coopdesk.operations.list_column import Column
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.paper.document import Paper, Prose, Table, TableColumn
from coopdesk.operations.paper.framing import framed
from coopdesk.operations.session import Session

_NARROWED = mark("Paper", "Chosen: {filters}")
_SEARCHED = mark("Paper", "Searched: «{words}»")
_EMPTY = mark("Paper", "Nothing fits this search and these filters")
_TOO_LONG = mark("Paper", "This list has {count} rows and at most {most} are printed: narrow it by filters first")
# Rows read by one statement.
CHUNK = 500
# Nobody reads a thousand sheets of a list, and all of them must be kept until they are printed.
MOST = 20_000
# More columns lie across the page.
_MOST_STANDING = 6
# A list of these registers names nobody.
_NOT_PERSONAL = frozenset({"annual_programme", "meeting", "decision"})


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list as it is seen: title, what it shows, its columns with their widths in pixels, the filters in words.

    `spell` says how many rows there are and what they add up to.
    """

    title: str
    listing: Listing
    columns: Sequence[Column]
    widths: Sequence[int]
    filters: tuple[str, ...]
    spell: Callable[[int, dict[str, int]], str]


def list_paper(
    session: Session,
    wanted: ShownList,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Paper:
    """The whole list. `cancelled` stops before the next few rows, with those that are read.

    Raises CannotDo when there are too many rows for paper.
    """
    ids = list_rows.all_ids(session, wanted.listing, cancelled)
    if len(ids) > MOST:
        raise CannotDo(_TOO_LONG.filled(count=show_count(len(ids), code()), most=show_count(MOST, code())))
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(ids), CHUNK):
        if cancelled():
            break
        chunk = ids[start : start + CHUNK]
        found = list_rows.fetch(session, wanted.listing.kind, wanted.columns, chunk)
        rows.extend(found[record].texts for record in chunk if record in found)
        if progress:
            progress(min(start + CHUNK, len(ids)), len(ids))
    sums = wanted.spell(*list_rows.totals(session, wanted.listing, cancelled))
    columns = tuple(
        TableColumn(str(column.label), width, column.ltr, column.at_end)
        for column, width in zip(wanted.columns, wanted.widths, strict=True)
    )
    return framed(
        session,
        wanted.title,
        (Table(columns, rows, empty=str(_EMPTY)), Prose(sums)),
        lines=_narrowed(wanted),
        landscape=len(columns) > _MOST_STANDING,
        personal=wanted.listing.kind not in _NOT_PERSONAL,
    )


def _narrowed(wanted: ShownList) -> tuple[str, ...]:
    """What was searched and chosen, in words."""
    searched, chosen = wanted.listing.search.strip(), wanted.filters
    lines = [str(_SEARCHED.filled(words=searched))] if searched else []
    if chosen:
        lines.append(str(_NARROWED.filled(filters=" · ".join(chosen))))
    return tuple(lines)
