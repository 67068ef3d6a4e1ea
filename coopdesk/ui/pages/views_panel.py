"""The sheet of the saved views of a list: one is chosen, kept, renamed, replaced, deleted, or opens the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.operations.saved_views import SavedView, same_name
from coopdesk.ui.forms.rows_table import RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import LINK, PRIMARY, Button
from coopdesk.ui.kit.cells import GREEN, MUTED
from coopdesk.ui.kit.drop_down import DropDown
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Rule, row
from coopdesk.ui.kit.text import Label

TITLE = mark("View", "Saved views")
_WHOLE = mark("View", "The whole list")
_NAME, _STATE = mark("View", "View"), mark("View", "At opening")
_OPENS = mark("View", "opens the list")
_NONE = mark("View", "Filter, sort and arrange the list, then keep it under a name")
_OPEN_WITH, _NOT_WITH = mark("View", "Open with it"), mark("View", "Open without it")
_RENAME, _DELETE = mark("View", "Rename"), mark("View", "Delete")
_REPLACE, _BY_THIS = mark("View", "Replace"), mark("View", "Replace by the present list (Ctrl+S)")
_KEEP, _KEEP_AS = mark("View", "Keep"), mark("View", "Keep the present list as")
_NEW_NAME = mark("View", "New name of «{name}»")
_DELETED, _UNDO = mark("View", "«{name}» is deleted"), mark("View", "Take back")
_KEYS = mark("View", "Enter chooses · Space opens with it · F2 renames · Ctrl+S replaces · Delete deletes")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TALL, _WIDTH = 180, 540


class ViewsPanel(DropDown):
    """Signals, each with the name of the view meant: `chosen`, `replaced`, `opening(name)` and `deleted`; `kept(name)`
    for the present list, `renamed(name, new)`, `left()` for the whole list and `restored()` for the last one deleted.
    """

    chosen = Signal(str)
    replaced = Signal(str)
    opening = Signal(str)
    deleted = Signal(str)
    kept = Signal(str)
    renamed = Signal(str, str)
    left = Signal()
    restored = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._views: list[SavedView] = []
        self._renaming: str | None = None
        self.table = RowsTable(TITLE, (_NAME, _STATE), (300, 150))
        self.table.setFixedHeight(_TALL)
        self.table.opened.connect(lambda _at: self._send(self.chosen))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.whole_button = Button(str(_WHOLE), kind=LINK)
        self.open_button = Button(str(_OPEN_WITH), "star", small=True)
        self.rename_button = Button(str(_RENAME), "edit", small=True)
        self.replace_button = Button(str(_REPLACE), "refresh", small=True)
        self.replace_button.setToolTip(str(_BY_THIS))
        self.delete_button = Button(str(_DELETE), "trash", small=True)
        self.name = TextField()
        self.labelled = Labelled(str(_KEEP_AS), self.name)
        self.keep_button = Button(str(_KEEP), "check", kind=PRIMARY, small=True)
        self.told, self.undo_button = Label("", 9, tone="muted"), Button(str(_UNDO), kind=LINK)
        self.none, self.keys = Label(str(_NONE), 9.5, tone="muted", wrap=True), Label(str(_KEYS), 8.5, tone="muted")
        self.setAccessibleName(str(TITLE))
        self._lay_out()
        self._connect()

    def show_views(self, views: Sequence[SavedView], name: str | None) -> None:
        """Show the views, going to the one called `name`."""
        self._views = list(views)
        self.table.rows.show_rows([_cells(view) for view in views])
        names = [view.name for view in views]
        if names:
            self.table.go_to(names.index(name) if name in names else 0)
        for part in (self.table, self.keys, *self._deeds):
            part.setVisible(bool(names))
        self.none.setVisible(not names)
        self._tell("")
        self._end_renaming()
        self._show_current()
        if self.isVisible():
            self.adjustSize()

    def begin(self) -> None:
        """Give the list the focus, or the name where there is none."""
        (self.table if self._views else self.name).setFocus(Qt.FocusReason.TabFocusReason)

    def tell_deleted(self, name: str) -> None:
        """Say which view went, and offer it back."""
        self._tell(str(_DELETED.filled(name=name)))
        self.undo_button.show()
        (self.table if self._views else self.undo_button).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.name.hasFocus():
            self._finish()
        elif event.key() == Qt.Key.Key_Escape and self._renaming is not None:
            self._end_renaming()
            self.begin()
        else:
            super().keyPressEvent(event)

    def _current(self) -> SavedView | None:
        at = self.table.current_row()
        return self._views[at] if 0 <= at < len(self._views) else None

    def _send(self, signal: Signal) -> None:
        if view := self._current():
            signal.emit(view.name)

    def _finish(self) -> None:
        """Keep the present list under the name, or give it to the view that is renamed."""
        if self._renaming is None:
            self.kept.emit(self.name.raw())
        else:
            self.renamed.emit(self._renaming, self.name.raw())

    def _rename(self) -> None:
        if view := self._current():
            self._renaming = view.name
            self.labelled.label.show_text(str(_NEW_NAME.filled(name=view.name)))
            self.keep_button.show_text(str(_RENAME))
            self.name.set_value(view.name)
            self.name.setFocus(Qt.FocusReason.TabFocusReason)
            self.name.selectAll()

    def _end_renaming(self) -> None:
        self._renaming = None
        self.labelled.label.show_text(str(_KEEP_AS))
        self.labelled.set_problem(None)
        self.name.set_value(None)
        self._show_keeping()

    def _show_keeping(self) -> None:
        """Under a name that a view has already, the list takes its place."""
        if self._renaming is None:
            taken = any(same_name(view.name, self.name.raw()) for view in self._views)
            self.keep_button.show_text(str(_REPLACE if taken else _KEEP))

    def _show_current(self) -> None:
        view = self._current()
        self.open_button.show_text(str(_NOT_WITH if view and view.opens else _OPEN_WITH))

    def _tell(self, sentence: str) -> None:
        self.told.show_text(sentence)
        self.told.setVisible(bool(sentence))
        self.undo_button.hide()

    def _lay_out(self) -> None:
        self._deeds = (self.open_button, self.rename_button, self.replace_button, self.delete_button)
        body = self.card.body
        body.addLayout(row(Label(str(TITLE), 10.5, bold=True), None, self.whole_button))
        body.addWidget(self.none)
        body.addWidget(self.table)
        body.addLayout(row(*self._deeds, None, spacing=6))
        body.addWidget(self.keys)
        body.addLayout(row(self.told, self.undo_button, None, spacing=6))
        body.addWidget(Rule())
        line = row(spacing=8)
        line.addWidget(self.labelled, 1)
        line.addWidget(self.keep_button, alignment=Qt.AlignmentFlag.AlignBottom)
        body.addLayout(line)
        body.addStretch(1)

    def _connect(self) -> None:
        self.whole_button.clicked.connect(self.left)
        self.open_button.clicked.connect(lambda: self._send(self.opening))
        self.rename_button.clicked.connect(self._rename)
        self.replace_button.clicked.connect(lambda: self._send(self.replaced))
        self.delete_button.clicked.connect(lambda: self._send(self.deleted))
        self.undo_button.clicked.connect(self.restored)
        self.keep_button.clicked.connect(self._finish)
        self.name.edited.connect(self._show_keeping)
        keys.bind(
            self.table,
            {
                "Space": self.open_button.click,
                "F2": self._rename,
                "Ctrl+S": self.replace_button.click,
                "Delete": self.delete_button.click,
            },
        )


def _cells(view: SavedView) -> tuple[tuple[str, int], ...]:
    return (view.name, 0), (str(_OPENS) if view.opens else "", GREEN if view.opens else MUTED)
