"""The list page of a register: search, filters, columns, the table, its sums, and the trash behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.operations import list_rows
from coopdesk.operations.list_filters import conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.session import Changes
from coopdesk.ui.context import COUNTS, Context
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.panels import Card, EmptyState, PageHeader, column, row
from coopdesk.ui.pages import register_words as words
from coopdesk.ui.pages.bulk_bar import BulkBar
from coopdesk.ui.pages.register_arranger import ColumnArranger
from coopdesk.ui.pages.register_filters import RegisterFilters
from coopdesk.ui.pages.register_foot import RegisterFoot
from coopdesk.ui.pages.register_menu import RegisterMenu
from coopdesk.ui.pages.register_print import RegisterPrint
from coopdesk.ui.pages.register_views import RegisterViews
from coopdesk.ui.search_box import SearchLine

_ROWS, _NO_RECORD, _NO_TRASH, _NO_FIT = range(4)


class RegisterPage(QWidget):
    """One register. Signals: `open_record(kind, id)` and `new_record(kind)`."""

    open_record = Signal(str, int)
    new_record = Signal(str)

    def __init__(self, context: Context, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.kind, self.words = context, kind, words.WORDS[kind]
        self.name = self.words.slug
        self._stale, self._trash = True, False
        self.arranger = ColumnArranger(context, kind, self)
        self.model, self.table = self.arranger.model, self.arranger.table
        self.table.setAccessibleName(str(self.words.title))
        self.search = SearchLine(str(self.words.prompt))
        self.filters = RegisterFilters(context, kind, self)
        self.views = RegisterViews(self.arranger, self.filters, self.search, self)
        self.views.chosen.connect(self._narrow)
        self.foot = RegisterFoot(self.arranger)
        self.bulk = BulkBar(context, kind)
        self.printing = RegisterPrint(self.arranger, self.filters, self._listing)
        self._make_buttons()
        self.menu = RegisterMenu(self.arranger, self.foot, self._open, self.columns_button)
        self._lay_out()
        self.views.open_first()
        self._connect()

    # What the window asks of every page.

    def refresh(self) -> None:
        """Read everything again, keeping place and selection."""
        self._stale = False
        self.model.reload()
        self._ask_counts()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """The rows, or the search where there is none."""
        self._overtake()
        if self.model.rowCount() and self.table.current_row() < 0:
            self.table.go_to(0)
        (self.table if self.model.rowCount() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_filtered(self, chosen: Mapping[str, Any]) -> None:
        """Show the list behind a figure: filters by name, and the records meant themselves (RegisterFilters.choose)."""
        self.trash_button.setChecked(False)
        self.views.leave()
        self._narrow(chosen)

    def sibling(self, record_id: int, step: int) -> int | None:
        """The record `step` rows after (before, if negative) another one of the list as it stands."""
        at = self.model.row_of(record_id)
        goal = at + step
        return self.model.id_at(goal) if at >= 0 and 0 <= goal < self.model.rowCount() else None

    # The list.

    def show_list(self) -> None:
        """Show the rows that fit the search and the filters now."""
        self._stale = False
        self.model.show_listing(self._listing())
        self.arranger.show_sorting()
        self._show_from_the_top()

    def _narrow(self, chosen: Mapping[str, Any]) -> None:
        """Show what fits these filters (RegisterFilters.choose), and under `search` what is searched."""
        self.search.put(chosen.get("search", ""))
        self.filters.choose(chosen)

    def _search(self) -> None:
        self.model.ask_listing(self._listing())

    def _show_from_the_top(self) -> None:
        self.table.scrollToTop()
        self._show_emptiness()

    def _overtake(self) -> None:
        """Keys after the typing are meant for what was typed, not for the rows of a moment ago."""
        if self.model.is_awaited():
            self.show_list()

    def _listing(self) -> Listing:
        arrangement = self.arranger.arrangement
        return Listing(
            self.kind,
            search=self.search.text(),
            filters=conditions_of(self.kind, self.filters.chosen()),
            sort=arrangement.sort_key(self.kind),
            descending=arrangement.descending,
            trash=self._trash,
            only=self.filters.behind.only,
        )

    def _show_emptiness(self) -> None:
        if self.model.rowCount():
            shown = _ROWS
        elif self._is_narrowed():
            shown = _NO_FIT
        else:
            shown = _NO_TRASH if self._trash else _NO_RECORD
        self.body.setCurrentIndex(shown)

    def _is_narrowed(self) -> bool:
        return bool(self.search.text().strip() or self.filters.is_set())

    def _show_everything(self) -> None:
        self.show_filtered({})
        self.focus_search()

    def _ask_counts(self) -> None:
        """The line under the title speaks of the whole register, whatever the list shows."""
        self.context.in_background(_counts, self.kind, self._trash, done=self._show_counts, lane=COUNTS)

    def _show_counts(self, counts: tuple[int, int]) -> None:
        whole, incomplete = counts
        line = words.spelt(words.IN_TRASH if self._trash else self.words.count, whole)
        if incomplete and not self._trash:
            line = f"{line} · {words.spelt(words.INCOMPLETE, incomplete)}"
        self.header.subtitle.show_text(line)

    def _open(self, at: int) -> None:
        if self._trash:
            self.foot.restore()
        else:
            self.open_record.emit(self.kind, self.model.id_at(at))

    def _show_trash(self, on: bool) -> None:
        self._trash = on
        self.filters.leave_figure()
        self.header.title.show_text(str(words.TRASH if on else self.words.title))
        self.trash_button.show_text(str(words.LEAVE_TRASH if on else words.TRASH))
        for button in (self.new_button, self.views.button):
            button.setVisible(not on)
        self.foot.show_trash(on)
        self.show_list()
        self._ask_counts()
        self.focus_list()

    # Keys and events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6 and not event.modifiers() and self.search.hasFocus():
            self.focus_list()
        elif event.key() == Qt.Key.Key_F4 and not event.modifiers() and not self._trash:
            self.views.drop()
        elif event.key() == Qt.Key.Key_Escape and self.foot.is_copying():
            self.foot.stop_copying()
        elif event.key() == Qt.Key.Key_Escape and (self._trash or self._is_narrowed()):
            self._step_out()
        else:
            super().keyPressEvent(event)

    def _step_out(self) -> None:
        """Esc undoes the narrowing first and leaves the trash after that."""
        if self._is_narrowed():
            self.views.leave()
            self._narrow({})
        else:
            self.trash_button.setChecked(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._stale:
            return
        if self.model.rowCount() and self.model.listing == self._listing():
            self.refresh()
        else:
            self.show_list()
            self._ask_counts()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _enter_list(self) -> None:
        self._overtake()
        if self.model.rowCount() == 1:
            self._open(0)
        else:
            self._go_down()

    def _go_down(self) -> None:
        self._overtake()
        if self.model.rowCount():
            self.table.go_to(0)
            self.focus_list()

    def _offer_move(self) -> None:
        """Offer to move the selected records one step together."""
        if ids := self.table.chosen_ids():
            self.bulk.offer(ids)

    def _close_move(self) -> None:
        self.bulk.hide()
        self.focus_list()

    def _type_on(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + letters)

    # Putting it together.

    def _make_buttons(self) -> None:
        self.new_button = Button(str(self.words.new), "plus", kind=PRIMARY)
        self.trash_button = Button(str(words.TRASH), "trash")
        self.trash_button.setCheckable(True)
        self.columns_button = Button(str(words.COLUMNS_BUTTON), "columns", small=True)
        self._first_button = Button(str(self.words.new), "plus")
        self._all_button = Button(str(words.SHOW_ALL))

    def _lay_out(self) -> None:
        self.header = PageHeader(str(self.words.title), actions=(self.trash_button, self.new_button))
        tools = row(self.search, *self.filters.in_sight, self.filters.more_button, self.filters.clear_button)
        for button in (self.views.button, self.columns_button, self.printing.button):
            tools.addWidget(button)
        tools.setContentsMargins(14, 0, 14, 0)
        self.body = QStackedWidget()
        for content in (
            self.table,
            EmptyState(str(self.words.empty), self._first_button),
            EmptyState(str(words.TRASH_EMPTY)),
            EmptyState(str(words.NOTHING_FITS), self._all_button),
        ):
            self.body.addWidget(content)
        card = Card(margins=(1, 12, 1, 8))
        card.body.addLayout(tools)
        card.body.addWidget(self.filters.more)
        card.body.addWidget(self.filters.behind_line)
        card.body.addWidget(self.views.notice)
        card.body.addWidget(self.body, 1)
        card.body.addWidget(self.bulk)
        card.body.addWidget(self.foot)
        self.setLayout(column(self.header, column(card, margins=(20, 16, 20, 16)), spacing=0))

    def _connect(self) -> None:
        keys.bind(self, {"Ctrl+P": self.printing.show})
        self.context.changed.connect(self._on_changed)
        self.model.counted.connect(lambda _count, _sums: self._show_emptiness())
        self.search.searched.connect(self._search)
        self.model.arrived.connect(self._show_from_the_top)
        self.search.down.connect(self._go_down)
        self.foot.move_wanted.connect(self._offer_move)
        self.bulk.told.connect(self.foot.told.show_text)
        self.bulk.closed.connect(self._close_move)
        self.search.entered.connect(self._enter_list)
        self.filters.changed.connect(self.show_list)
        self.filters.let_go.connect(self.focus_list)
        self.arranger.resorted.connect(self.show_list)
        self.table.opened.connect(self._open)
        self.table.typed.connect(self._type_on)
        self.trash_button.toggled.connect(self._show_trash)
        self._all_button.clicked.connect(self._show_everything)
        self.columns_button.clicked.connect(lambda: self.arranger.open_chooser(self.columns_button))
        for button in (self.new_button, self._first_button):
            button.clicked.connect(lambda: self.new_record.emit(self.kind))


def _counts(session: Any, kind: str, trash: bool) -> tuple[int, int]:
    """How many records the register (or its trash) holds, and how many of them are not complete."""
    whole = list_rows.totals(session, Listing(kind, trash=trash))[0]
    lacking = conditions_of(kind, {"missing_count": "no"})
    # Registers whose files are never incomplete offer no such filter.
    return whole, list_rows.totals(session, Listing(kind, filters=lacking, trash=trash))[0] if lacking else 0
