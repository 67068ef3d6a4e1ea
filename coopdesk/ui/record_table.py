"""The rows of a register as a table of any length: a first page at once, ids from a worker, texts when painted."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from coopdesk.operations import list_rows
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import SUMS, Column
from coopdesk.ui.context import COUNTS, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit.cells import AMBER, GREEN, GREY, LOOK, LTR, MUTED, NUMBER, RED, TEXT

FIRST, PAGE, KEPT_PAGES = 100, 32, 128
NOTHING = "—"

_TONES = {"green": GREEN, "amber": AMBER, "red": RED, "grey": GREY, "": 0}
_HORIZONTAL = Qt.Orientation.Horizontal
# One row ready for the delegate: a text and a LOOK per column.
Painted = tuple[tuple[str, ...], tuple[int, ...]]
Index = QModelIndex | QPersistentModelIndex


class RecordTable(QAbstractTableModel):
    """Shows one `Listing`; of every row only its id is kept, and the texts of the pages last painted.

    Signals: `counted(count, sums)` when the number of rows is certain, `replaced()` after the order of the rows changed
    under the same listing, `arrived()` when the rows that were asked for are shown.
    """

    arrived = Signal()
    # An object, since Qt would sort the names of a dict.
    counted = Signal(int, object)
    replaced = Signal()

    def __init__(self, context: Context, kind: str, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context, self.kind, self.columns = context, kind, tuple(columns)
        self.listing = Listing(kind)
        self._ids: array[int] = array("q")
        # The order of all rows, in which the next search finds the first ones.
        self._order: list_rows.Order | None = None
        self._certain = False
        self._awaited = False
        self._pages: OrderedDict[int, list[Painted]] = OrderedDict()
        self._jobs: list[Job] = []
        # Answers to a question that was asked before the present one are dropped.
        self._generation = 0
        self._width = len(self.columns)
        self._looks = _looks(self.columns)

    def show_listing(self, listing: Listing) -> None:
        """Show other rows: the first ones are here when this returns, the rest follow from the worker."""
        self.listing = listing
        self._show_first(self.context.ask(list_rows.first_ids, listing, FIRST))

    def ask_listing(self, listing: Listing) -> None:
        """Show other rows as soon as a worker has found them: a key pressed while typing never waits for the desk."""
        self.listing, self._awaited = listing, True
        asked = self._ask_anew()
        self._jobs = [
            self.context.in_background(
                list_rows.first_ids, listing, FIRST, self._order, done=lambda first: self._take_first(asked, first)
            )
        ]

    def is_awaited(self) -> bool:
        """Whether the rows are still those of a former listing."""
        return self._awaited

    def _take_first(self, asked: int, first: list[int]) -> None:
        if asked == self._generation:
            self._show_first(first)
            self.arrived.emit()

    def _show_first(self, first: list[int]) -> None:
        self._awaited = False
        self.beginResetModel()
        self._ids = array("q", first)
        self._pages.clear()
        self._certain = len(first) < FIRST
        self.endResetModel()
        self._ask_for_the_rest()

    def reload(self) -> None:
        """Read again after a change: the texts at once, the order and number of rows as soon as they are known."""
        if self._awaited:
            self.show_listing(self.listing)
            return
        self._pages.clear()
        self._order = None
        if self._ids:
            self._tell_changed(0, len(self._ids) - 1)
        first = self.context.ask(list_rows.first_ids, self.listing, FIRST)
        self._certain = len(first) < FIRST
        if self._certain:
            self._replace(array("q", first))
        self._ask_for_the_rest()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._width, self._looks = len(self.columns), _looks(self.columns)
        self._pages.clear()
        self.endResetModel()

    def is_certain(self) -> bool:
        """Whether every id has arrived."""
        return self._certain

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def ids_in(self, runs: Sequence[range]) -> array[int]:
        """The ids of runs of rows, in order."""
        found = array("q")
        for run in runs:
            found += self._ids[run.start : run.stop]
        return found

    def row_of(self, record_id: int) -> int:
        """The row of a record, -1 if it is not in the list."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = TEXT) -> Any:
        # Roles are compared as integers: the delegate asks with integers, and enums double the time of a scroll step.
        if role == TEXT:
            return self.painted(index.row())[0][index.column()]
        if role == LOOK:
            return self.painted(index.row())[1][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> Any:
        if orientation != _HORIZONTAL or not 0 <= section < self._width:
            return None
        if role == TEXT:
            return str(self.columns[section].label)
        if role == LOOK:
            return self._looks[section] & NUMBER
        return None

    def painted(self, row: int) -> Painted:
        """A row ready for the delegate; its page is read if it was not seen lately."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._fetch(number)
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place]

    def _fetch(self, number: int) -> list[Painted]:
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        rows = self.context.ask(list_rows.fetch, self.kind, self.columns, ids)
        return [self._painted(rows.get(record_id)) for record_id in ids]

    def _painted(self, row: list_rows.Row | None) -> Painted:
        if row is None:
            # Gone since the ids were read; the new order is on its way.
            return ("",) * self._width, (0,) * self._width
        texts = tuple(text or NOTHING for text in row.texts)
        looks = tuple(
            (_TONES[tone] or look) if text else MUTED
            for text, tone, look in zip(row.texts, row.tones, self._looks, strict=True)
        )
        return texts, looks

    def _ask_for_the_rest(self) -> None:
        asked = self._ask_anew()
        if self._certain:
            self._count(asked)
        else:
            self._jobs.append(
                self.context.in_background(
                    list_rows.order, self.listing, done=lambda order: self._take_all(asked, order)
                )
            )

    def _ask_anew(self) -> int:
        """The number of the present question; what was asked before is not answered any more."""
        self._generation += 1
        for job in self._jobs:
            job.cancel()
        self._jobs = []
        return self._generation

    def _take_all(self, asked: int, order: list_rows.Order) -> None:
        if asked != self._generation:
            return
        self._certain = True
        ids = order.ids
        if not self.listing.search:
            self._order = order
        known = len(self._ids)
        if len(ids) > known and ids[:known] == self._ids:
            self._pages.pop(known // PAGE, None)
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        else:
            self._replace(ids)
        self._count(asked)

    def _replace(self, ids: array[int]) -> None:
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()
        self.replaced.emit()

    def _count(self, asked: int) -> None:
        if not SUMS[self.kind] or not self._ids:
            self.counted.emit(len(self._ids), {})
            return
        self._jobs.append(
            self.context.in_background(
                list_rows.totals, self.listing, done=lambda found: self._take_totals(asked, *found), lane=COUNTS
            )
        )

    def _take_totals(self, asked: int, count: int, sums: dict[str, int]) -> None:
        if asked == self._generation:
            self.counted.emit(count, sums)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self._width - 1))


def _looks(columns: Sequence[Column]) -> tuple[int, ...]:
    return tuple((NUMBER if column.at_end else 0) | (LTR if column.ltr else 0) for column in columns)
