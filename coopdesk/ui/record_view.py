"""The view of a register: keeps the place and the selection by record when the rows below it change."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coopdesk.ui.kit.table import TableView
from coopdesk.ui.record_table import RecordTable

# A larger selection is given up when the rows change: finding each of its rows again would take too long.
KEPT = 2000


class RecordView(TableView):
    """A table of records.

    Signals: `picked()` when another selection stands, `discarded()` on the Delete key, `arranged()` after the user
    moved or widened columns, `resized()`.
    """

    picked = Signal()
    discarded = Signal()
    arranged = Signal()
    resized = Signal()

    def __init__(self, model: RecordTable) -> None:
        super().__init__()
        self.records = model
        self._kept: tuple[array, int, int] = (array("q"), -1, 0)
        # Where both scroll bars meet, Qt would paint a white square.
        self.setCornerWidget(QWidget())
        self.setModel(model)
        # Columns are moved and widened in many small steps: they are remembered when that has come to rest.
        self._rest = QTimer(self, singleShot=True, interval=400)
        self._rest.timeout.connect(self.arranged)
        self.horizontalHeader().sectionMoved.connect(lambda *_: self._note_arranging())
        self.horizontalHeader().sectionResized.connect(self._note_width)
        self.horizontalHeader().setStretchLastSection(True)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.replaced.connect(self._find_place)
        model.modelReset.connect(self.picked)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def chosen_ids(self) -> array:
        """The ids of the selected rows, in order."""
        return self.records.ids_in(self.chosen_rows())

    def chosen_count(self) -> int:
        return sum(len(run) for run in self.chosen_rows())

    def current_id(self) -> int | None:
        """The record the keyboard is on."""
        return self.records.id_at(self.current_row()) if self.current_row() >= 0 else None

    def go_to(self, row: int, column: int = -1) -> None:
        """Select and show one row, also while Ctrl or Shift is still held from the key that led here."""
        super().go_to(row, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.currentIndex(), flags.ClearAndSelect | flags.Rows)

    def go_to_record(self, record_id: int) -> bool:
        """Select and show a record; False if it is not in the list."""
        row = self.records.row_of(record_id)
        if row >= 0:
            self.go_to(row)
        return row >= 0

    def arrange(self, widths: list[int]) -> None:
        """Give the columns their widths without remembering them as chosen by the user."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        # The last column seen takes what is left, which is known only when the others have their widths.
        header.setStretchLastSection(False)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        header.setStretchLastSection(True)
        header.blockSignals(False)
        self.updateGeometries()
        self._rest.stop()
        self.viewport().update()

    def _note_width(self, section: int, *_sizes: int) -> None:
        # The last column is widened by every change of the window, not by the user.
        header = self.horizontalHeader()
        if section != header.logicalIndex(header.count() - 1):
            self._note_arranging()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.discarded.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A scroll bar that comes or goes below takes height only: the widths are nobody's business then.
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def _paint_cells(self, event: QPaintEvent) -> None:
        """Whole rows at once from the model: Qt asks for every cell three times, through objects of its own."""
        top, bottom = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if top < 0:
            return
        last = bottom if bottom >= 0 else self.records.rowCount() - 1
        columns, width = self._columns_in(event.rect()), self.viewport().width()
        delegate, selection, painter = self.itemDelegate(), self.selectionModel(), QPainter(self.viewport())
        y, height = self.rowViewportPosition(top), self.rowHeight(top)
        for row in range(top, last + 1):
            selected = selection.isRowSelected(row, QModelIndex())
            delegate.paint_ground(painter, 0, y, width, height, selected, row == self.hovered_row)
            texts, looks = self.records.painted(row)
            for column, x, wide in columns:
                delegate.paint_cell(painter, x, y, wide, height, texts[column], looks[column], selected)
            y += height
        painter.end()

    def _columns_in(self, rect: QRect) -> list[tuple[int, int, int]]:
        """The columns that this part of the table shows, each with its place and width."""
        header = self.horizontalHeader()
        shown = (column for column in range(header.count()) if not header.isSectionHidden(column))
        places = ((column, header.sectionViewportPosition(column), header.sectionSize(column)) for column in shown)
        return [(column, x, wide) for column, x, wide in places if x <= rect.right() and x + wide > rect.left()]

    def _note_arranging(self) -> None:
        # Out of sight, the header only fits its columns into a list that is being made.
        if self.isVisible():
            self._rest.start()

    def _keep_place(self) -> None:
        few = self.chosen_count() <= KEPT
        chosen = self.chosen_ids() if few else array("q")
        current = self.current_id()
        self._kept = chosen, -1 if current is None else current, self.verticalScrollBar().value()

    def _find_place(self) -> None:
        chosen, current, top = self._kept
        row = self.records.row_of(current) if current >= 0 else -1
        self.verticalScrollBar().setValue(top)
        if row >= 0:
            self.go_to(row)
        if len(chosen) > 1:
            self._choose(chosen)

    def _choose(self, ids: array) -> None:
        model, selection = self.records, QItemSelection()
        for record_id in ids:
            row = model.row_of(record_id)
            if row >= 0:
                selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
