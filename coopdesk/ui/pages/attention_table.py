"""The table of what waits for the office: reason, what is needed, register, number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView

from coopdesk.core.formats import show_count
from coopdesk.core.language import code
from coopdesk.operations.attention import Attention
from coopdesk.ui.kit import cells
from coopdesk.ui.kit.table import HEADER, ROW, TableView
from coopdesk.ui.pages import home_words as words

Index = QModelIndex | QPersistentModelIndex
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_NUMBER = 3
_WIDTHS = (170, 0, 200, 96)
# More reasons than this scroll: the charts under them keep their room.
_SHOWN = 6


class AttentionRows(QAbstractTableModel):
    """One row for each reason; `rows` in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Attention] = ()
        self._cells: list[tuple[tuple[str, int], ...]] = []

    def show_rows(self, rows: Sequence[Attention]) -> None:
        self.beginResetModel()
        self.rows = rows
        self._cells = [_cells_of(one) for one in rows]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(words.HEADINGS)

    def data(self, index: Index, role: int = cells.TEXT) -> object:
        text, look = self._cells[index.row()][index.column()]
        if role in (cells.TEXT, _ACCESSIBLE):
            return text
        return look if role == cells.LOOK else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = cells.TEXT) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == cells.TEXT:
            return str(words.HEADINGS[section])
        return (cells.NUMBER if section == _NUMBER else 0) if role == cells.LOOK else None


class AttentionTable(TableView):
    """`opened(row)` is sent for the reason whose list is wanted."""

    def __init__(self) -> None:
        super().__init__(several=False)
        self.waiting = AttentionRows()
        self.setModel(self.waiting)
        self.setAccessibleName(str(words.ATTENTION))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Attention]) -> None:
        """Show other rows; the keyboard stays on the same reason where it still is."""
        kept = self.waiting.rows[self.current_row()] if self.current_row() >= 0 else None
        self.waiting.show_rows(rows)
        self.updateGeometry()
        if kept is not None and rows:
            places = [place for place, one in enumerate(rows) if _key(one) == _key(kept)]
            self.go_to(places[0] if places else 0)

    def sizeHint(self) -> QSize:
        rows = min(max(1, self.waiting.rowCount()), _SHOWN)
        return QSize(480, HEADER + rows * ROW)


def _key(one: Attention) -> tuple[object, ...]:
    return one.why, one.code, one.behind.kind, one.record_id


def _cells_of(one: Attention) -> tuple[tuple[str, int], ...]:
    return (
        words.pill(one),
        (words.sentence(one), 0),
        (words.register(one), cells.MUTED),
        (show_count(one.count, code()), cells.NUMBER | cells.BOLD),
    )
