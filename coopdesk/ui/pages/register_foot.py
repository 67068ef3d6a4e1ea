"""The line under a list: how many rows, what they add up to, and what can be done with the selected ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import Text
from coopdesk.operations import records
from coopdesk.operations.bulk import FILES
from coopdesk.operations.copying import CHUNK, Copied, copied
from coopdesk.operations.session import Changes
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit import clipboard
from coopdesk.ui.kit.buttons import DANGER, LINK, Button
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import ElidedLabel
from coopdesk.ui.pages import register_words as words
from coopdesk.ui.pages.register_arranger import ColumnArranger
from coopdesk.ui.pages.register_deeds import DEEDS, Deed


class RegisterFoot(QWidget):
    """Counts, and copies, deletes and restores the selected rows of the list of `arranger`.

    Signal: `move_wanted()` when the selected records are to be moved together.
    """

    move_wanted = Signal()

    def __init__(self, arranger: ColumnArranger) -> None:
        super().__init__()
        self._context, self._kind, self._arranger = arranger.context, arranger.kind, arranger
        self._model, self._table = arranger.model, arranger.table
        self._trash = False
        self._copying: Job | None = None
        self.counts = ElidedLabel("", 9, tone="muted")
        self.told = ElidedLabel("", 9, tone="muted")
        self.copy_button = Button(str(words.COPY), "copy", small=True)
        self.delete_button = Button(str(words.DELETE), "trash", kind=DANGER, small=True)
        self.restore_button = Button(str(words.RESTORE), "restore", small=True)
        self.stop_button = Button(str(words.STOP), kind=LINK, small=True)
        self.stop_button.hide()
        self.move_button = Button(str(words.MOVE), "arrow-next", small=True)
        self.move_button.clicked.connect(self.move_wanted)
        self.deed_buttons = [self._deed_button(deed) for deed in DEEDS.get(self._kind, ())]
        self.deed_panel: Any = None
        chosen = (*self.deed_buttons, self.move_button, self.copy_button, self.delete_button, self.restore_button)
        self._buttons = chosen
        line = row(self.counts, None, self.told, self.stop_button, *chosen)
        self.setLayout(column(line, margins=(14, 6, 14, 0)))
        self.show_trash(False)
        self._show_selection()
        self._connect()

    def show_trash(self, on: bool) -> None:
        """In the trash rows are restored, elsewhere they are deleted."""
        self._trash = on
        self.restore_button.setVisible(on)
        self.delete_button.setVisible(not on)
        self.move_button.setVisible(not on and self._kind in FILES)
        for button in self.deed_buttons:
            button.setVisible(not on)

    def copy(self) -> None:
        """Lay the selected rows on the clipboard, with the columns as they are seen."""
        ids = self._table.chosen_ids()
        if not ids:
            return
        if self._copying:
            self._copying.cancel()
        self._show_copying(0, len(ids))
        self._copying = self._context.in_background(
            copied,
            self._kind,
            self._arranger.seen(),
            ids,
            done=self._lay_on_clipboard,
            failed=self._tell_refusal,
            progress=self._show_copying,
            lane=LONG,
        )

    def is_copying(self) -> bool:
        return self._copying is not None

    def stop_copying(self) -> None:
        """Leave the clipboard as it is."""
        if self._copying:
            self._copying.cancel()
            self._end_copying(str(words.STOPPED))

    def delete(self) -> None:
        """Put the selected rows in the trash, if the user agrees."""
        ids = self._table.chosen_ids()
        if not ids or self._trash:
            return
        if len(ids) == 1:
            record = self._context.ask(records.get, self._kind, ids[0])
            sentence = str(words.DELETE_ONE.filled(title=record.title))
        else:
            sentence = words.spelt(words.DELETE_MANY, len(ids))
        if dialogs.confirm(self, str(words.DELETE_TITLE), sentence, yes=str(words.DELETE), danger=True):
            self._change(records.remove, ids, words.DELETED)

    def restore(self) -> None:
        """Take the selected rows out of the trash."""
        ids = self._table.chosen_ids()
        if ids and self._trash:
            self._change(records.restore, ids, words.RESTORED)

    def _deed_button(self, deed: Deed) -> Button:
        """The button that opens a deed for the selected rows, over the counts."""
        button = Button(str(deed.label), deed.icon, small=True)
        button.clicked.connect(lambda: self.open_deed(deed))
        return button

    def open_deed(self, deed: Deed) -> None:
        """Show the panel of a deed for the selected rows in place of the one that stands there."""
        self.close_deed()
        self.deed_panel = deed.panel()(self._context, tuple(self._table.chosen_ids()))
        self.deed_panel.closed.connect(self.close_deed)
        self.layout().insertWidget(0, self.deed_panel)
        self.deed_panel.begin()

    def close_deed(self) -> None:
        if self.deed_panel is not None:
            self.deed_panel.hide()
            self.deed_panel.deleteLater()
            self.deed_panel = None
            self._table.setFocus()

    def _show_counts(self, count: int, sums: dict[str, int]) -> None:
        self.counts.show_text(words.added_up(count, sums))

    def _show_selection(self) -> None:
        count = self._table.chosen_count()
        for button in self._buttons:
            button.setEnabled(bool(count))
        if not self.is_copying():
            self.told.show_text(words.spelt(words.SELECTED, count) if count > 1 else "")

    def _lay_on_clipboard(self, found: Copied) -> None:
        clipboard.lay(found.html, found.text)
        self._end_copying(words.spelt(words.COPIED, found.rows))

    def _show_copying(self, done: int, total: int) -> None:
        self.told.show_text(words.copying(done, total))
        # What is over in a moment needs no button.
        self.stop_button.setVisible(total > CHUNK)

    def _tell_refusal(self, error: Exception) -> None:
        self._end_copying("")
        self._context.refused.emit(error)

    def _end_copying(self, told: str) -> None:
        self._copying = None
        self.stop_button.hide()
        self.told.show_text(told)

    def _change(self, operation: Callable[..., Changes], ids: Any, told: Text) -> None:
        """Change the selected records in the background: there may be thousands of them."""
        at = self._table.current_row()

        def done(_changes: Changes) -> None:
            if self._model.rowCount():
                self._table.go_to(min(at, self._model.rowCount() - 1))
            self.told.show_text(words.spelt(told, len(ids)))

        self._context.in_background(operation, self._kind, ids, done=done, lane=LONG)

    def _connect(self) -> None:
        self._model.counted.connect(self._show_counts)
        self._table.picked.connect(self._show_selection)
        self._table.copy_requested.connect(self.copy)
        self._table.discarded.connect(self.delete)
        self.copy_button.clicked.connect(self.copy)
        self.stop_button.clicked.connect(self.stop_copying)
        self.delete_button.clicked.connect(self.delete)
        self.restore_button.clicked.connect(self.restore)
