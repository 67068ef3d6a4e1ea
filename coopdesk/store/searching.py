"""The first rows that a search finds in a list whose whole order is known.

Asked for the first hundred of many finds, SQLite reads and sorts all of them, or lays their ids in a tree first: some
ten milliseconds for each letter that is typed. Here the order that the list has in memory is followed instead.
"""

from __future__ import annotations

from array import array
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from coopdesk.store.desk import Desk
from coopdesk.store.listing import Listing, all_ids, first_ids, ids_of, last_id, rows
from coopdesk.store.search_index import CODES, WORDS, Match, matches

# Rows are looked at so many together, and so many in all, for a search that fits more than one in SELDOM of the rows
# spread over the list: a letter with which every tenth name begins needs no index.
TOGETHER, FAR = 200, 2_000
SPREAD, SELDOM = 128, 16
# Of more finds than this, SQLite lays the tree after all.
MANY = 30_000
# So many finds are remembered, among which the next letter finds its own.
KEPT = 1_000


# The names and the identifiers of a row, as stored.
Texts = tuple[tuple[str | None, ...], tuple[str | None, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """The first rows that fit a search, in order; `whole` if no others do."""

    found: list[Match]
    ids: list[int]
    whole: bool


@dataclass(slots=True)
class Order:
    """Every id of a list without a search, as they stood after the last change of the desk known then.

    `places` has the place of each id, -1 for ids that the list does not have; `spread` the texts of a few rows from all
    over the list; `former` is the last search answered.
    """

    listing: Listing
    ids: array[int]
    places: array[int]
    change: int
    spread: list[Texts]
    former: Answer | None = None

    def narrowed(self, found: list[Match]) -> Answer | None:
        """The former answer, if it holds the rows that fit now as far as it goes: who types on finds fewer."""
        former = self.former
        return former if former and all(any(new.narrows(old) for new in found) for old in former.found) else None

    def first_of(self, ids: list[int], limit: int) -> list[int]:
        """The first ones of some ids in this order, without those that the list does not have."""
        places = sorted(map(self.places.__getitem__, ids))
        start = bisect(places, -1)
        return [self.ids[place] for place in places[start : start + limit]]


def order_of(desk: Desk, listing: Listing) -> Order:
    """The whole order of a list; a change written meanwhile makes it out of date, never wrong."""
    change = _last_change(desk)
    ids = all_ids(desk, listing)
    places = array("i", [-1]) * (last_id(desk, listing.kind) + 1)
    for place, one in enumerate(ids):
        places[one] = place
    few = ids[:: max(1, len(ids) // SPREAD)]
    spread = list(_texts_of(desk, listing.kind, few, True).values()) if listing.kind in WORDS else []
    return Order(listing, ids, places, change, spread)


def first_found(desk: Desk, listing: Listing, limit: int, order: Order | None) -> list[int]:
    """What `first_ids` gives, sooner where the order of the list without its search is known and up to date."""
    found = matches(listing.kind, listing.search)
    if not found or not _is_of(desk, order, listing):
        return first_ids(desk, listing, limit)
    order.former = _looked_at(desk, found, order, limit) or _asked_for(desk, listing, found, order)
    return order.former.ids[:limit]


def _is_of(desk: Desk, order: Order | None, listing: Listing) -> bool:
    return order is not None and order.listing == replace(listing, search="") and order.change == _last_change(desk)


def _last_change(desk: Desk) -> int:
    return desk.sql("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]


def _looked_at(desk: Desk, found: list[Match], order: Order, limit: int) -> Answer | None:
    """The answer by reading rows one after the other; None where too few of the first ones fit."""
    fits, with_codes = _test(found), any(match.codes for match in found)
    former = order.narrowed(found)
    start = 0 if former is None else len(order.ids) if former.whole else order.places[former.ids[-1]] + 1
    end = min(len(order.ids), start + FAR) if _is_often(fits, order.spread) else start
    fitting: list[int] = []
    for page in (*_pages(former.ids if former else []), *_pages(order.ids[start:end])):
        texts = _texts_of(desk, order.listing.kind, page, with_codes)
        fitting += [one for one in page if one in texts and fits(texts[one])]
        if len(fitting) >= limit:
            return Answer(found, fitting, whole=False)
    return Answer(found, fitting, whole=True) if end == len(order.ids) else None


def _pages(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[place : place + TOGETHER] for place in range(0, len(ids), TOGETHER))


def _is_often(fits: Callable[[Texts], bool], spread: list[Texts]) -> bool:
    return sum(map(fits, spread)) * SELDOM >= len(spread)


def _texts_of(desk: Desk, kind: str, ids: Sequence[int], with_codes: bool) -> dict[int, Texts]:
    """The names of some rows, and their identifiers where they are asked for."""
    names, codes = WORDS[kind], CODES[kind] if with_codes else ()
    read = rows(desk, kind, (*names, *codes), ids)
    return {one: (row[: len(names)], row[len(names) :]) for one, row in read.items()}


def _test(found: list[Match]) -> Callable[[Texts], bool]:
    tests = [match.test() for match in found]
    return lambda texts: all(fits(*texts) for fits in tests)


def _asked_for(desk: Desk, listing: Listing, found: list[Match], order: Order) -> Answer:
    """The answer from the indexes."""
    hits = ids_of(desk, found[0], MANY + 1)
    few = len(found) == 1 and len(hits) <= MANY
    ids = order.first_of(hits, KEPT) if few else first_ids(desk, listing, KEPT)
    return Answer(found, ids, whole=len(ids) < KEPT)
