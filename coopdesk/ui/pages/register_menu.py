"""The menu of a list, by the right button or the Menu key: what can be done with the rows, and how they are sorted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.pages import register_words as words
from coopdesk.ui.pages.register_arranger import ColumnArranger
from coopdesk.ui.pages.register_foot import RegisterFoot


class RegisterMenu:
    """Opens over the rows and over the headings of one list.

    `open_row(row)` is what Enter does, `columns` the button that chooses columns.
    """

    def __init__(
        self, arranger: ColumnArranger, foot: RegisterFoot, open_row: Callable[[int], None], columns: Button
    ) -> None:
        self._arranger, self._foot, self._open_row, self._columns = arranger, foot, open_row, columns
        self._table = arranger.table
        for widget, asked in ((self._table, self._over_rows), (self._table.horizontalHeader(), self._over_headings)):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(asked)

    def for_rows(self) -> QMenu:
        """What can be done with the selected rows, then the orders of the list."""
        menu = QMenu(self._table)
        row = self._table.current_row()
        if row >= 0:
            if not self._foot.restore_button.isVisibleTo(self._foot):
                menu.addAction(str(words.OPEN), lambda: self._open_row(row))
            menu.addAction(str(words.COPY), self._foot.copy)
            for button in (*self._foot.deed_buttons, self._foot.move_button):
                if button.isVisibleTo(self._foot):
                    menu.addAction(button.shown_text(), button.click)
            for button in (self._foot.delete_button, self._foot.restore_button):
                if button.isVisibleTo(self._foot):
                    menu.addAction(button.shown_text(), button.click)
            menu.addSeparator()
        self._add_orders(menu.addMenu(str(words.SORT_BY)))
        menu.addAction(str(words.COLUMNS_BUTTON), self._columns.click)
        return menu

    def for_heading(self, section: int) -> QMenu:
        """Both orders by one column, and the choice of columns."""
        menu = QMenu(self._table)
        for label, descending in ((words.ASCENDING, False), (words.DESCENDING, True)):
            menu.addAction(self._order(menu, str(label), section, descending))
        menu.addSeparator()
        menu.addAction(str(words.COLUMNS_BUTTON), self._columns.click)
        return menu

    def _over_rows(self, place: QPoint) -> None:
        self._show(self.for_rows(), self._table.viewport().mapToGlobal(place))

    def _over_headings(self, place: QPoint) -> None:
        header = self._table.horizontalHeader()
        section = header.logicalIndexAt(place)
        if section >= 0:
            self._show(self.for_heading(section), header.viewport().mapToGlobal(place))

    def _show(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _add_orders(self, menu: QMenu) -> None:
        arrangement = self._arranger.arrangement
        for column in self._arranger.seen():
            section = self._arranger.model.columns.index(column)
            # The column that sorts already is turned round, as by its heading.
            turned = column.name == arrangement.sort and not arrangement.descending
            action = self._order(menu, str(column.label), section, turned)
            action.setCheckable(True)
            action.setChecked(column.name == arrangement.sort)
            menu.addAction(action)

    def _order(self, menu: QMenu, label: str, section: int, descending: bool) -> QAction:
        action = QAction(label, menu)
        action.triggered.connect(lambda: self._arranger.sort_by(section, descending))
        return action
