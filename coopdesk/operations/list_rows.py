"""The rows of a list as a table needs them: ids in order, texts of a page, sums, and what is copied."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from coopdesk.operations.lists import SUMS, Column
from coopdesk.operations.session import Session
from coopdesk.store import listing, searching
from coopdesk.store.listing import Listing
from coopdesk.store.searching import Order


@dataclass(frozen=True, slots=True)
class Row:
    """One row ready to be painted: a text and a tone ("" for none) per column."""

    texts: tuple[str, ...]
    tones: tuple[str, ...]


def _never() -> bool:
    return False


def first_ids(
    session: Session,
    wanted: Listing,
    limit: int = 100,
    order: Order | None = None,
    cancelled: Callable[[], bool] = _never,
) -> list[int]:
    """The first ids in order, quickly, the more so if the order of the whole list is known; none once cancelled."""
    with session.desk.read_unless(cancelled):
        return searching.first_found(session.desk, wanted, limit, order)
    return []


def order(session: Session, wanted: Listing, cancelled: Callable[[], bool] = _never) -> Order:
    """Every id in order, for a worker thread; none once cancelled: the next question must not wait for them."""
    with session.desk.connected(), session.desk.read_unless(cancelled):
        return searching.order_of(session.desk, wanted)
    return Order(wanted, array("q"), array("i"), 0, [])


def all_ids(session: Session, wanted: Listing, cancelled: Callable[[], bool] = _never) -> array[int]:
    """Every id in order; none once cancelled."""
    return order(session, wanted, cancelled).ids


def totals(session: Session, wanted: Listing, cancelled: Callable[[], bool] = _never) -> tuple[int, dict[str, int]]:
    """The number of rows and the sums of the register's summed columns; nothing once cancelled."""
    names = SUMS[wanted.kind]
    count, sums = 0, [0] * len(names)
    with session.desk.connected(), session.desk.read_unless(cancelled):
        count, *sums = listing.totals(session.desk, wanted, names)
    return count, dict(zip(names, sums, strict=True))


def fetch(session: Session, kind: str, columns: Sequence[Column], ids: Iterable[int]) -> dict[int, Row]:
    """The painted texts of some rows, by id; one statement for the page."""
    today = session.today.isoformat()
    return {
        record: Row(
            tuple(column.show(*values) for column, values in parts),
            tuple(column.tone_of(today, values) for column, values in parts),
        )
        for record, parts in _parts(session, kind, columns, ids)
    }


def cells(session: Session, kind: str, columns: Sequence[Column], ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """The typed values of some rows in the order of `ids`, for a spreadsheet."""
    found = dict(_parts(session, kind, columns, ids))
    return [tuple(column.cell(*values) for column, values in found[record]) for record in ids if record in found]


def _parts(session: Session, kind: str, columns: Sequence[Column], ids: Iterable[int]) -> Any:
    sources = [source for column in columns for source in column.sources]
    for record, values in listing.rows(session.desk, kind, sources, ids).items():
        parts, at = [], 0
        for column in columns:
            parts.append((column, values[at : at + len(column.sources)]))
            at += len(column.sources)
        yield record, parts
