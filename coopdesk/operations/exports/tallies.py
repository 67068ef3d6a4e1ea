"""The figures of the printed tables, counted from the coded rows as they pass and from nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from coopdesk.operations.exports.columns import DataSheet
from coopdesk.operations.exports.rows import DataRow
from coopdesk.operations.exports.tables import TABLES, Table

Code = str | int | None
Place = tuple[str | None, str | None]  # region, province
Key = tuple[Place, Code]


@dataclass(frozen=True, slots=True)
class Figures:
    """One group of a line: a count per column of the table, and the numerators of its percentages."""

    counts: tuple[int, ...]
    parts: tuple[int, ...] = ()

    def __add__(self, other: Figures) -> Figures:
        return Figures(
            tuple(map(sum, zip(self.counts, other.counts, strict=True))),
            tuple(map(sum, zip(self.parts, other.parts, strict=True))),
        )

    @property
    def total(self) -> int:
        return sum(self.counts)

    @property
    def ratios(self) -> tuple[float | None, ...]:
        """The percentages as ratios; None where there is nothing to divide by."""
        return tuple(part / self.total if self.total else None for part in self.parts)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table. `level` is row, subtotal (of a region), whole (one code everywhere) or total."""

    level: str
    place: Place
    code: Code
    stock: Figures
    new: Figures


MakeLine = Callable[[str, Place, Code, Iterable[Key]], Line]


class Tally:
    """How many rows of a sheet are alike in every column that some table reads; small however long the sheet is."""

    def __init__(self, sheet: DataSheet) -> None:
        self.sheet = sheet
        self.tables = tuple(table for table in TABLES if table.source is sheet)
        read = dict.fromkeys(("region", "province", *(name for table in self.tables for name in table.columns)))
        self._columns = tuple(read)
        self._key = itemgetter(*(sheet.at(name) for name in self._columns))
        self._stock_at, self._new_at = sheet.at("in_stock"), sheet.at("newly_registered")
        self._stock: Counter[tuple[Code, ...]] = Counter()
        self._new: Counter[tuple[Code, ...]] = Counter()

    def add(self, row: DataRow) -> None:
        if row[self._stock_at]:
            self._stock[self._key(row)] += 1
        if row[self._new_at]:
            self._new[self._key(row)] += 1

    @property
    def stock(self) -> int:
        return self._stock.total()

    @property
    def new(self) -> int:
        return self._new.total()

    def lines(self, table: Table, served: Iterable[Place] = ()) -> list[Line]:
        """The lines of a table: every place met, a subtotal per region, the total.

        A place served where nothing was met has its line of zeros, but in tables that split places further.
        """
        stock, new = self._grouped(table, self._stock), self._grouped(table, self._new)
        nothing = Figures((0,) * len(table.across.codes), (0,) * len(table.shares))

        def line(level: str, place: Place, code: Code, keys: Iterable[Key]) -> Line:
            held = list(keys)
            gained = (sum((group.get(key, nothing) for key in held), nothing) for group in (stock, new))
            return Line(level, place, code, *gained)

        expected = set() if table.split else {(place, None) for place in served}
        met = sorted(stock.keys() | new.keys() | expected, key=_in_order)
        return list(_laid_out(table, met, line))

    def _grouped(self, table: Table, counted: Counter[tuple[Code, ...]]) -> dict[Key, Figures]:
        at = {name: place for place, name in enumerate(self._columns)}
        across = {code: place for place, code in enumerate(table.across.codes)}
        counts: dict[Key, list[int]] = {}
        for key, number in counted.items():
            code = key[at[table.split.column]] if table.split else None
            group = counts.setdefault(((key[0], key[1]), code), [0] * (len(across) + len(table.shares)))
            group[across[key[at[table.across.column]]]] += number
            for place, share in enumerate(table.shares, start=len(across)):
                group[place] += number * (key[at[share.column]] in share.codes)
        return {key: Figures(tuple(row[: len(across)]), tuple(row[len(across) :])) for key, row in counts.items()}


def _laid_out(table: Table, met: list[Key], line: MakeLine) -> Iterator[Line]:
    places = list(dict.fromkeys(place for place, _ in met))
    for region in dict.fromkeys(place[0] for place in places):
        for place in (known for known in places if known[0] == region):
            for code in _codes_of(table, place, met):
                yield line("row", place, code, [(place, code)])
        yield line("subtotal", (region, None), None, [key for key in met if key[0][0] == region])
    if table.split:
        for code in table.split.codes:
            yield line("whole", (None, None), code, [key for key in met if key[1] == code])
    yield line("total", (None, None), None, met)


def _codes_of(table: Table, place: Place, met: list[Key]) -> list[Code]:
    """The codes of the split that occur in a place, in their own order; one line without a code otherwise."""
    if table.split is None:
        return [None]
    there = {code for known, code in met if known == place}
    return [code for code in table.split.codes if code in there]


def _in_order(key: Key) -> tuple:
    """By official code, unknown places last."""
    (region, province), code = key
    return (region is None, region or "", province is None, province or "", code is None, str(code or ""))
