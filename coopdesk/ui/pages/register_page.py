"""The list page of a register: search, filters, columns, the table, its sums, and the trash behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from coopdesk.operations import list_rows, records
from coopdesk.operations.copying import Copied, copied
from coopdesk.operations.list_filters import conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS
from coopdesk.operations.session import Changes
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit.buttons import DANGER, PRIMARY, Button
from coopdesk.ui.kit.panels import Card, EmptyState, PageHeader, column, row
from coopdesk.ui.kit.text import ElidedLabel
from coopdesk.ui.pages import register_words as words
from coopdesk.ui.pages.register_columns import Arrangement, ColumnChooser, keep_arrangement, read_arrangement, usual
from coopdesk.ui.pages.register_filters import RegisterFilters
from coopdesk.ui.record_table import RecordTable
from coopdesk.ui.record_view import RecordView
from coopdesk.ui.search_box import SearchLine


class RegisterPage(QWidget):
    """One register. Signals: `open_record(kind, id)` and `new_record(kind)`."""

    open_record = Signal(str, int)
    new_record = Signal(str)

    def __init__(self, context: Context, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.kind, self.words = context, kind, words.WORDS[kind]
        self.name = self.words.slug
        self._stale, self._trash, self._only = True, False, None
        self._copying: Job | None = None
        self.arrangement = context.ask(read_arrangement, kind)
        self.model = RecordTable(context, kind, self.arrangement.columns, self)
        self.table = RecordView(self.model)
        self.table.setAccessibleName(str(self.words.title))
        self.search = SearchLine(str(self.words.prompt))
        self.filters = RegisterFilters(context, kind, self)
        self._make_buttons()
        self._lay_out()
        self._connect()

    # What the window asks of every page.

    def refresh(self) -> None:
        """Read everything again, keeping place and selection."""
        self._stale = False
        self.model.reload()
        self._count_incomplete()

    def can_leave(self) -> bool:
        return True

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_filtered(self, chosen: Mapping[str, Any]) -> None:
        """Show the list behind a figure: filters by name, and under `only` the ids of the records meant."""
        rest = dict(chosen)
        self._only = tuple(rest.pop("only")) if "only" in rest else None
        self._leave_trash()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filters.choose(rest)

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
        self.table.show_sorting(self.arrangement.sort_place, self.arrangement.descending)
        self.table.scrollToTop()
        self._show_emptiness()

    def _listing(self) -> Listing:
        return Listing(
            self.kind,
            search=self.search.text(),
            filters=conditions_of(self.kind, self.filters.chosen()),
            sort=self.arrangement.sort_key(self.kind),
            descending=self.arrangement.descending,
            trash=self._trash,
            only=self._only,
        )

    def _sort(self, section: int, descending: bool) -> None:
        if section >= 0:
            self._arrange(sort=self.model.columns[section].name, descending=descending)
            self.show_list()

    def _show_count(self, count: int, sums: dict[str, int]) -> None:
        parts = [words.spelt(words.ROWS, count), *(words.summed(name, value) for name, value in sums.items())]
        self.foot.show_text("   ·   ".join(parts))
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        narrowed = self._is_narrowed()
        self.body.setCurrentIndex(0 if self.model.rowCount() else 3 if narrowed else 2 if self._trash else 1)

    def _is_narrowed(self) -> bool:
        return bool(self.search.text().strip() or self.filters.chosen() or self._only is not None)

    def _show_everything(self) -> None:
        self.show_filtered({})
        self.focus_search()

    def _count_incomplete(self) -> None:
        """The line under the title speaks of the whole register, whatever the list shows."""
        incomplete = Listing(self.kind, filters=conditions_of(self.kind, {"missing_count": "no"}))
        trash = Listing(self.kind, trash=True)
        whole = Listing(self.kind)
        self.context.in_background(_three_counts, whole, incomplete, trash, done=self._show_counts)

    def _show_counts(self, counts: tuple[int, int, int]) -> None:
        whole, incomplete, trash = counts
        if self._trash:
            self.header.subtitle.show_text(words.spelt(words.IN_TRASH, trash))
            return
        line = words.spelt(self.words.count, whole)
        self.header.subtitle.show_text(f"{line} · {words.spelt(words.INCOMPLETE, incomplete)}" if incomplete else line)

    # What is done with the selection.

    def _open(self, at: int) -> None:
        if self._trash:
            self._restore()
        else:
            self.open_record.emit(self.kind, self.model.id_at(at))

    def _show_selection(self) -> None:
        count = self.table.chosen_count()
        for button in (self.copy_button, self.delete_button, self.restore_button):
            button.setEnabled(bool(count))
        self.selected.show_text(words.spelt(words.SELECTED, count) if count > 1 else "")

    def _copy(self) -> None:
        ids = self.table.chosen_ids()
        if not ids:
            return
        if self._copying:
            self._copying.cancel()
        self.selected.show_text(str(words.COPYING))
        columns = self._seen_columns()
        self._copying = self.context.in_background(copied, self.kind, columns, ids, done=self._lay_on_clipboard)

    def _lay_on_clipboard(self, found: Copied) -> None:
        data = QMimeData()
        data.setHtml(found.html)
        data.setText(found.text)
        QApplication.clipboard().setMimeData(data)
        self.selected.show_text(words.spelt(words.COPIED, found.rows))

    def _delete(self) -> None:
        ids = self.table.chosen_ids()
        if not ids or self._trash:
            return
        if len(ids) == 1:
            record = self.context.ask(records.get, self.kind, ids[0])
            sentence = str(words.DELETE_ONE.filled(title=record.title))
        else:
            sentence = words.spelt(words.DELETE_MANY, len(ids))
        yes = str(words.DELETE)
        if dialogs.confirm(self, str(words.DELETE_TITLE), sentence, yes=yes, danger=True):
            self._change(records.remove, ids, words.DELETED)

    def _restore(self) -> None:
        ids = self.table.chosen_ids()
        if ids and self._trash:
            self._change(records.restore, ids, words.RESTORED)

    def _change(self, operation: Callable[..., Changes], ids: Any, told: Any) -> None:
        """Change the selected records in the background: there may be thousands of them."""
        at = self.table.current_row()

        def done(_changes: Changes) -> None:
            if self.model.rowCount():
                self.table.go_to(min(at, self.model.rowCount() - 1))
            self.selected.show_text(words.spelt(told, len(ids)))

        self.context.in_background(operation, self.kind, ids, done=done, lane=LONG)

    # The trash.

    def _show_trash(self, on: bool) -> None:
        self._trash = on
        self.header.title.show_text(str(words.TRASH if on else self.words.title))
        self.trash_button.show_text(str(words.LEAVE_TRASH if on else words.TRASH))
        self.restore_button.setVisible(on)
        self.delete_button.setVisible(not on)
        self.new_button.setVisible(not on)
        self.show_list()
        self._count_incomplete()

    def _leave_trash(self) -> None:
        if self._trash:
            self._show_trash(False)

    # Columns.

    def _seen_columns(self) -> tuple[Any, ...]:
        """The columns in the order in which they are seen."""
        header = self.table.horizontalHeader()
        return tuple(self.model.columns[header.logicalIndex(place)] for place in range(header.count()))

    def _arrange(self, **changes: Any) -> None:
        present = {
            "columns": self.arrangement.columns,
            "widths": self.arrangement.widths,
            "sort": self.arrangement.sort,
            "descending": self.arrangement.descending,
        }
        self.arrangement = Arrangement(**(present | changes))
        self.context.do(keep_arrangement, self.kind, self.arrangement)

    def _remember_columns(self) -> None:
        header = self.table.horizontalHeader()
        seen = self._seen_columns()
        widths = [header.sectionSize(header.logicalIndex(place)) for place in range(header.count())]
        # The last one fills what is left, which is not its own width.
        widths[-1] = seen[-1].width
        self._arrange(columns=seen, widths=tuple(widths))

    def _choose_columns(self, names: tuple[str, ...]) -> None:
        seen = self._seen_columns()
        kept = [shown for shown in seen if shown.name in names]
        added = [one for one in COLUMNS[self.kind] if one.name in names and one not in seen]
        self._show_columns(tuple(kept + added))

    def _show_usual_columns(self) -> None:
        self._show_columns(usual(self.kind).columns)
        self.chooser.tick(tuple(shown.name for shown in self.arrangement.columns))

    def _show_columns(self, columns: tuple[Any, ...]) -> None:
        header = self.table.horizontalHeader()
        header.blockSignals(True)
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        header.blockSignals(False)
        self._arrange(columns=columns, widths=())
        self.model.show_columns(columns)
        self._fit()
        self.table.show_sorting(self.arrangement.sort_place, self.arrangement.descending)

    def _fit(self) -> None:
        """The chosen widths; the usual ones share what the window has to spare."""
        widths = list(self.arrangement.widths)
        if not widths:
            widths = [shown.width for shown in self.model.columns]
            spare = max(0, self.table.viewport().width() - sum(widths)) // len(widths)
            widths = [width + spare for width in widths]
        self.table.arrange(widths)

    # Keys and events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6 and not event.modifiers() and self.search.hasFocus():
            self.focus_list()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._delete()
        elif event.key() == Qt.Key.Key_Escape and self._trash:
            self.trash_button.setChecked(False)
        elif event.key() == Qt.Key.Key_Escape and self._is_narrowed():
            self._show_everything()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._stale:
            if self.model.listing == self._listing() and self.model.rowCount():
                self.refresh()
            else:
                self.show_list()
                self._count_incomplete()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.arrangement.widths:
            self._fit()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _enter_list(self) -> None:
        if self.model.rowCount() == 1:
            self._open(0)
        elif self.model.rowCount():
            self._go_down()

    def _go_down(self) -> None:
        if self.model.rowCount():
            self.table.go_to(0)
            self.focus_list()

    def _type_on(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + letters)

    # Putting it together.

    def _make_buttons(self) -> None:
        self.new_button = Button(str(self.words.new), "plus", kind=PRIMARY)
        self.trash_button = Button(str(words.TRASH), "trash")
        self.trash_button.setCheckable(True)
        self.columns_button = Button(str(words.COLUMNS_BUTTON), "columns")
        self.copy_button = Button(str(words.COPY), "copy", small=True)
        self.delete_button = Button(str(words.DELETE), "trash", kind=DANGER, small=True)
        self.restore_button = Button(str(words.RESTORE), "restore", small=True)
        self.restore_button.hide()
        self.chooser = ColumnChooser(self.kind, self)
        self.foot = ElidedLabel("", 9, tone="muted")
        self.selected = ElidedLabel("", 9, tone="muted")

    def _lay_out(self) -> None:
        self.header = PageHeader(str(self.words.title), actions=(self.trash_button, self.new_button))
        tools = row(self.search, *self.filters.in_sight, self.filters.more_button, self.filters.clear_button)
        tools.addWidget(self.columns_button)
        tools.setContentsMargins(14, 0, 14, 0)
        foot = row(
            self.foot, None, self.selected, self.copy_button, self.delete_button, self.restore_button,
            margins=(14, 6, 14, 0),
        )  # fmt: skip
        first = Button(str(self.words.new), "plus")
        first.clicked.connect(lambda: self.new_record.emit(self.kind))
        everything = Button(str(words.SHOW_ALL))
        everything.clicked.connect(self._show_everything)
        self.body = QStackedWidget()
        for content in (
            self.table,
            EmptyState(str(self.words.empty), first),
            EmptyState(str(words.TRASH_EMPTY)),
            EmptyState(str(words.NOTHING_FITS), everything),
        ):
            self.body.addWidget(content)
        card = Card(margins=(1, 12, 1, 8))
        for part in (tools, self.filters.more, self.body, foot):
            card.body.addLayout(part) if part in (tools, foot) else card.body.addWidget(part)
        card.body.setStretchFactor(self.body, 1)
        self.setLayout(column(self.header, column(card, margins=(20, 16, 20, 16)), spacing=0))

    def _connect(self) -> None:
        self.context.changed.connect(self._on_changed)
        self.model.counted.connect(self._show_count)
        self.search.searched.connect(lambda _text: self.show_list())
        self.search.down.connect(self._go_down)
        self.search.entered.connect(self._enter_list)
        self.filters.changed.connect(self.show_list)
        self.table.opened.connect(self._open)
        self.table.sorted_by.connect(self._sort)
        self.table.typed.connect(self._type_on)
        self.table.copy_requested.connect(self._copy)
        self.table.picked.connect(self._show_selection)
        self.table.arranged.connect(self._remember_columns)
        self.new_button.clicked.connect(lambda: self.new_record.emit(self.kind))
        self.trash_button.toggled.connect(self._show_trash)
        self.copy_button.clicked.connect(self._copy)
        self.delete_button.clicked.connect(self._delete)
        self.restore_button.clicked.connect(self._restore)
        self.chooser.chosen.connect(self._choose_columns)
        self.chooser.usual_wanted.connect(self._show_usual_columns)
        self.columns_button.clicked.connect(
            lambda: self.chooser.show_under(self.columns_button, tuple(shown.name for shown in self.model.columns))
        )


def _three_counts(session: Any, *listings: Listing) -> tuple[int, ...]:
    return tuple(list_rows.totals(session, wanted)[0] for wanted in listings)
