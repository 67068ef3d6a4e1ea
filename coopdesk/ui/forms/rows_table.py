"""A small table of texts, for the parts of a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from coopdesk.core.language import Text
from coopdesk.ui.kit.cells import LOOK, NUMBER, TEXT
from coopdesk.ui.kit.table import TableView

Index = QModelIndex | QPersistentModelIndex
# A cell is its text and its look (kit.cells).
Cell = tuple[str, int]


class Rows(QAbstractTableModel):
    """Rows of cells under translated headings."""

    def __init__(self, headings: Sequence[Text]) -> None:
        super().__init__()
        self._headings = headings
        self._rows: list[tuple[Cell, ...]] = []

    def show_rows(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = TEXT) -> object:
        text, look = self._rows[index.row()][index.column()]
        if role == TEXT:
            return text
        return look if role == LOOK else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> object:
        if role == LOOK and self._rows:
            # Above numbers the heading stands where they stand.
            return self._rows[0][section][1] & NUMBER
        return str(self._headings[section]) if orientation == Qt.Orientation.Horizontal and role == TEXT else None


class RowsTable(TableView):
    """The view of `rows`, with given column widths; the first column takes what is left."""

    def __init__(self, name: Text, headings: Sequence[Text], widths: Sequence[int], several: bool = False) -> None:
        super().__init__(several=several)
        self.rows = Rows(headings)
        self.setModel(self.rows)
        self.setAccessibleName(str(name))
        self._widths = [(width, self.heading_width(str(one))) for width, one in zip(widths, headings, strict=True)]
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Headings that are longer in one language have what the first column can spare."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        spare = event.size().width() - sum(width for width, _heading in self._widths)
        for place, (width, heading) in enumerate(self._widths[1:], start=1):
            more = max(0, min(heading - width, spare))
            self.setColumnWidth(place, width + more)
            spare -= more
