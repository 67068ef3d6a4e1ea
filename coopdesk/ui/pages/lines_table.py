"""A table whose lines are things of one kind, written when they are seen; the keyboard stays on the same thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView

from coopdesk.core.language import Text
from coopdesk.ui.kit import cells
from coopdesk.ui.kit.table import TableView

Index = QModelIndex | QPersistentModelIndex
Cells = tuple[tuple[str, int], ...]
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of such a table: headings, widths (0 takes what is left), and the look of each heading."""

    name: Text
    headings: Sequence[Text]
    widths: Sequence[int]
    cells_of: Callable[[Any], Cells]
    key_of: Callable[[Any], object]
    looks: Sequence[int] = ()


class Lines(QAbstractTableModel):
    """One row for each thing; `rows` in the order given."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.rows: Sequence[Any] = ()
        self._shape, self._written = shape, {}

    def show_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows, self._written = rows, {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shape.headings)

    def data(self, index: Index, role: int = cells.TEXT) -> object:
        row = index.row()
        if row not in self._written:
            self._written[row] = self._shape.cells_of(self.rows[row])
        text, look = self._written[row][index.column()]
        if role in (cells.TEXT, _ACCESSIBLE):
            return text
        return look if role == cells.LOOK else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = cells.TEXT) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == cells.TEXT:
            return str(self._shape.headings[section])
        looks = self._shape.looks
        return (looks[section] if looks else 0) if role == cells.LOOK else None


class LinesTable(TableView):
    """`opened(row)` is sent for the line that is wanted."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(several=False)
        self._key_of = shape.key_of
        self.lines = Lines(shape)
        self.setModel(self.lines)
        self.setAccessibleName(str(shape.name))
        self.clicked.connect(lambda index: self.opened.emit(index.row()))
        self.doubleClicked.disconnect()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column, width in enumerate(shape.widths):
            if width:
                self.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the keyboard stays on the same thing where it still is."""
        kept = self.lines.rows[self.current_row()] if self.current_row() >= 0 else None
        self.lines.show_rows(rows)
        if kept is not None and rows:
            key = self._key_of(kept)
            self.go_to(next((place for place, one in enumerate(rows) if self._key_of(one) == key), 0))
