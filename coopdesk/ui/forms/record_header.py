"""The top bar of a form: who it is about, how the record stands, its history, and its way to the trash and back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal

from coopdesk.core.language import mark
from coopdesk.entities import Entity
from coopdesk.ui.kit.buttons import Button, icon_button
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import PageHeader

_HISTORY, _BACK_TO_FORM = mark("Form", "History"), mark("Form", "Back to the form")
_PRINT = mark("Form", "Print")
_DELETE, _RESTORE = mark("Form", "Delete"), mark("Form", "Restore")
_DRAFT, _IN_TRASH = mark("Form", "Draft"), mark("Form", "In the trash")


class RecordHeader(PageHeader):
    """Signals: `history_wanted(shown)`, `print_wanted()`, `delete_wanted()`, `restore_wanted()`."""

    history_wanted = Signal(bool)
    print_wanted = Signal()
    delete_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        self.history_button = Button(str(_HISTORY), "history")
        self.delete_button, self.restore_button = Button(str(_DELETE), "trash"), Button(str(_RESTORE), "restore")
        self.print_button = icon_button("printer", str(_PRINT))
        super().__init__(
            "", "", actions=(self.history_button, self.print_button, self.restore_button, self.delete_button)
        )
        self._history_shown = self._narrow = False
        self.history_button.clicked.connect(lambda: self.history_wanted.emit(not self._history_shown))
        self.print_button.clicked.connect(self.print_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.restore_button.clicked.connect(self.restore_wanted)

    def show_record(self, record: Entity, title: str, subtitle: str, pills: Iterable[Pill], changed: bool) -> None:
        """Say how the record stands now; a record in the trash offers nothing but to be restored."""
        deleted = record.deleted_at is not None
        self.title.show_text(title)
        self.subtitle.show_text(subtitle)
        first = [Pill(str(_IN_TRASH), "red")] if deleted else [Pill(str(_DRAFT), "grey")] if changed else []
        self.show_pills([*first, *pills])
        self.history_button.setVisible(not record.is_new)
        self.print_button.setVisible(not record.is_new and not deleted)
        self.delete_button.setVisible(not record.is_new and not deleted)
        self.restore_button.setVisible(deleted)

    def show_history(self, shown: bool) -> None:
        """Say what the button of the history would do now."""
        self._history_shown = shown
        self.set_narrow(self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """The buttons by their icons alone, so that the title keeps its room; their names stay in the tooltips."""
        self._narrow = narrow
        named = (
            (self.history_button, _BACK_TO_FORM if self._history_shown else _HISTORY),
            (self.delete_button, _DELETE),
        )
        for button, name in named:
            button.show_text("" if narrow else str(name))
            button.setToolTip(str(name) if narrow else "")
            button.setAccessibleName(str(name))
