"""The table of the desk: rows with one thin line, a soft green selection with a leading edge, hover, own header."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.cells import LOOK, NUMBER, CellDelegate
from coopdesk.ui.kit.text import draw_flags

ROW, TWO_LINES, HEADER = 36, 50, 34
_PADDING, _ARROW = 8, 17
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Header(QHeaderView):
    """Column titles painted by us: bold, muted, at the reading side, with the sort arrow after them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setMinimumSectionSize(32)
        self.setFixedHeight(HEADER)
        self.setFont(font.font(9, bold=True))

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = theme.current()
        painter.fillRect(event.rect(), tokens.colour("card"))
        painter.fillRect(0, self.height() - 1, self.viewport().width(), 1, tokens.colour("line"))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        tokens = theme.current()
        sorted_by = self.sortIndicatorSection() == column
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        right_to_left = self.isRightToLeft()
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        painter.fillRect(rect, tokens.colour("card"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("line"))
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text" if sorted_by else "muted"))
        # The arrow may stand where the title of another column would end.
        room = inner.width() + _PADDING - _ARROW if sorted_by else inner.width()
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        at_right = right_to_left or self._holds_numbers(column)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, draw_flags(text, side), shown)
        if sorted_by:
            after = painter.fontMetrics().horizontalAdvance(shown) + 5
            x = inner.right() - after - 11 if at_right else inner.left() + after
            ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            arrow = icons.pixmap("chevron-up" if ascending else "chevron-down", "prim", 12)
            painter.drawPixmap(x, inner.center().y() - 5, arrow)

    def width_for(self, text: str) -> int:
        """The width in which a title is whole, the sort arrow beside it."""
        return QFontMetrics(self.font()).horizontalAdvance(text) + _PADDING + _ARROW

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return self._tell_title(event)
        return super().viewportEvent(event)

    def _tell_title(self, event: QHelpEvent) -> bool:
        """The whole of a title that was cut."""
        column = self.logicalIndexAt(event.pos())
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        cut = column >= 0 and self.sectionSize(column) < self.width_for(text)
        QToolTip.showText(event.globalPos(), text if cut else "", self)
        return True

    def _holds_numbers(self, column: int) -> bool:
        return bool((self.model().headerData(column, Qt.Orientation.Horizontal, LOOK) or 0) & NUMBER)


class TableView(QTableView):
    """Rows of records; whole rows are selected, and cells too if `by_cell`.

    Signals: `opened(row)` on Enter or double click, `sorted_by(column, descending)` when a title is pressed,
    `copy_requested()` on Ctrl+C, `typed(text)` when letters are typed over the table.
    """

    opened = Signal(int)
    sorted_by = Signal(int, bool)
    copy_requested = Signal()
    typed = Signal(str)

    def __init__(self, row_height: int = ROW, by_cell: bool = False, several: bool = True) -> None:
        super().__init__()
        self.hovered_row, self._by_cell = -1, by_cell
        self.setHorizontalHeader(Header(self))
        self.horizontalHeader().sortIndicatorChanged.connect(self._tell_sorting)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # Everything in sight is painted by us, so that a scroll step moves what is there and paints only the new rows.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setMinimumSize(120, 80)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def go_to(self, row: int, column: int = -1) -> None:
        """Select and show `row`; QTableView.selectRow does nothing in right-to-left tables and must not be used."""
        if column < 0:
            column = self.horizontalHeader().logicalIndex(0)
        self.setCurrentIndex(self.model().index(row, column))

    def current_row(self) -> int:
        """The row the keyboard is on, -1 if none."""
        return self.currentIndex().row()

    def chosen_rows(self) -> list[range]:
        """The selected rows as runs in order, cheap even when everything of a long list is selected."""
        runs = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection())
        merged: list[list[int]] = []
        for top, bottom in runs:
            if merged and top <= merged[-1][1] + 1:
                merged[-1][1] = max(merged[-1][1], bottom)
            else:
                merged.append([top, bottom])
        return [range(top, bottom + 1) for top, bottom in merged]

    def heading_width(self, text: str) -> int:
        """The width of a column in which its title is whole."""
        return self.horizontalHeader().width_for(text)

    def pill_width(self, text: str) -> int:
        """The width of a column in which a pill is whole."""
        return self.itemDelegate().pill_width(text)

    def show_sorting(self, column: int, descending: bool) -> None:
        """Draw the sort arrow without asking anybody to sort."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        header.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        self.hovered_row = -1
        super().setModel(model)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Alt with an arrow goes back and forth between pages; Qt would take it for a step in the table.
            event.ignore()
        elif event.key() in _ENTER and not event.modifiers() and self.current_row() >= 0:
            self.opened.emit(self.current_row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() and not self._by_cell:
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, letters: str) -> None:
        """Leave the letters to the page: Qt's own search would read every row of the list."""
        self.typed.emit(letters)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            self.go_to(0)
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        # The frame of the current row reaches over all its cells.
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.current().colour("card"))
        painter.end()
        self._paint_cells(event)
        if self.model() is None or self.selectionModel() is None:
            return
        painter = QPainter(self.viewport())
        self._paint_edges(painter)
        if self.hasFocus() and self.currentIndex().isValid():
            self._paint_focus(painter)

    def _paint_cells(self, event: QPaintEvent) -> None:
        super().paintEvent(event)

    def _paint_edges(self, painter: QPainter) -> None:
        """The leading edge of every selected row in sight."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return
        last = last if last >= 0 else self.model().rowCount() - 1
        x = self.viewport().width() - 2 if self.isRightToLeft() else 0
        colour = theme.current().colour("prim")
        for row in range(first, last + 1):
            if self.selectionModel().isRowSelected(row, QModelIndex()):
                painter.fillRect(x, self.rowViewportPosition(row), 2, self.rowHeight(row), colour)

    def _paint_focus(self, painter: QPainter) -> None:
        index = self.currentIndex()
        box = self.visualRect(index)
        if not self._by_cell:
            box = QRect(0, box.top(), self.viewport().width(), box.height())
        painter.setPen(QPen(theme.current().colour("prim"), 2 if self._by_cell else 1))
        painter.drawRect(box.adjusted(1, 1, -2, -2) if self._by_cell else box.adjusted(0, 0, -1, -1))

    def _hover(self, row: int) -> None:
        if row == self.hovered_row:
            return
        former, self.hovered_row = self.hovered_row, row
        for changed in (former, row):
            if changed >= 0:
                y = self.rowViewportPosition(changed)
                self.viewport().update(0, y, self.viewport().width(), self.rowHeight(changed))

    def _tell_sorting(self, column: int, order: Qt.SortOrder) -> None:
        self.sorted_by.emit(column, order == Qt.SortOrder.DescendingOrder)
