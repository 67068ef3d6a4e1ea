"""Keeps the columns of a list as the user arranged them: shown, widened, moved, sorted, and remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.operations.lists import COLUMNS, Column
from coopdesk.ui.context import Context
from coopdesk.ui.pages.register_columns import Arrangement, ColumnChooser, keep_arrangement, read_arrangement, usual
from coopdesk.ui.pages.register_widths import shared_widths, usual_width
from coopdesk.ui.record_table import RecordTable
from coopdesk.ui.record_view import RecordView


class ColumnArranger(QObject):
    """The arrangement of one list.

    Signals: `resorted()` when its rows must be read in another order, `rearranged()` after each change of the columns.
    """

    resorted = Signal()
    rearranged = Signal()

    def __init__(self, context: Context, kind: str, page: QWidget) -> None:
        super().__init__(page)
        self.context, self.kind = context, kind
        self.arrangement = context.ask(read_arrangement, kind)
        self._lent = False
        self.model = RecordTable(context, kind, self.arrangement.columns, page)
        self.table = RecordView(self.model)
        self.chooser = ColumnChooser(kind, page)
        self.chooser.chosen.connect(self._choose)
        self.chooser.usual_wanted.connect(self._show_usual)
        self.table.sorted_by.connect(self.sort_by)
        self.table.arranged.connect(self._remember)
        self.table.resized.connect(self.fit)

    def seen(self) -> tuple[Column, ...]:
        """The columns in the order in which they are seen."""
        header = self.table.horizontalHeader()
        return tuple(self.model.columns[header.logicalIndex(place)] for place in range(header.count()))

    def fit(self) -> None:
        """Give the columns their chosen widths; the usual ones share the room of the window, as far as they can."""
        chosen = self._chosen_widths()
        if chosen:
            self.table.arrange([chosen[shown.name] for shown in self.model.columns])
        else:
            self.table.arrange(shared_widths(self.model.columns, self.table, self.table.viewport().width()))

    def show_sorting(self) -> None:
        """Draw the arrow at the column that sorts."""
        names = [shown.name for shown in self.model.columns]
        place = names.index(self.arrangement.sort) if self.arrangement.sort in names else -1
        self.table.show_sorting(place, self.arrangement.descending)

    def open_chooser(self, button: QWidget) -> None:
        self.chooser.show_under(button, tuple(shown.name for shown in self.model.columns))

    def lend(self, arrangement: Arrangement) -> None:
        """Show the columns of a view; until they are given back, no change of them becomes the list's own."""
        self._lent = True
        self._wear(arrangement)

    def give_back(self) -> None:
        """Show the list's own columns again, if a view lent it others."""
        if self._lent:
            self._wear(self.context.ask(read_arrangement, self.kind))
            self._lent = False

    def _wear(self, arrangement: Arrangement) -> None:
        self.arrangement = replace(self.arrangement, sort=arrangement.sort, descending=arrangement.descending)
        self._show(arrangement.columns, arrangement.widths)

    def _chosen_widths(self) -> dict[str, int]:
        """The widths that the user gave, by column; empty while they are the usual ones."""
        if not self.arrangement.widths:
            return {}
        names = [shown.name for shown in self.arrangement.columns]
        return dict(zip(names, self.arrangement.widths, strict=True))

    def sort_by(self, section: int, descending: bool) -> None:
        """Sort by a column of the model, and remember it."""
        if section >= 0:
            self._keep(sort=self.model.columns[section].name, descending=descending)
            self.resorted.emit()

    def _choose(self, names: tuple[str, ...]) -> None:
        seen = self.seen()
        added = [one for one in COLUMNS[self.kind] if one.name in names and one not in seen]
        columns = (*(shown for shown in seen if shown.name in names), *added)
        chosen = self._chosen_widths()
        self._show(columns, tuple(chosen.get(one.name) or self._usual_width(one) for one in columns) if chosen else ())

    def _show_usual(self) -> None:
        self._show(usual(self.kind).columns)
        self.chooser.tick(tuple(shown.name for shown in self.model.columns))

    def _usual_width(self, shown: Column) -> int:
        return usual_width(shown, self.table)

    def _show(self, columns: tuple[Column, ...], widths: tuple[int, ...] = ()) -> None:
        header = self.table.horizontalHeader()
        header.blockSignals(True)
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        header.blockSignals(False)
        self._keep(columns=columns, widths=widths)
        self.model.show_columns(columns)
        self.fit()
        self.show_sorting()

    def _remember(self) -> None:
        header, seen = self.table.horizontalHeader(), self.seen()
        widths = [header.sectionSize(header.logicalIndex(place)) for place in range(header.count())]
        # The last one fills what is left, which is not its own width.
        widths[-1] = self._usual_width(seen[-1])
        self._keep(columns=seen, widths=tuple(widths))

    def _keep(self, **changes: Any) -> None:
        self.arrangement = replace(self.arrangement, **changes)
        if not self._lent:
            self.context.do(keep_arrangement, self.kind, self.arrangement)
        self.rearranged.emit()
