"""The dated figures of the settings: a table of their present values and the editor of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QProgressBar, QWidget

from coopdesk.core import days
from coopdesk.core.language import Text, mark, mark_count
from coopdesk.operations import settings
from coopdesk.operations.rescore import WEIGHED_BY, rescore_if_due
from coopdesk.operations.session import Changes
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.kit import cells
from coopdesk.ui.kit.panels import Banner, Card, column, row
from coopdesk.ui.kit.table import TableView
from coopdesk.ui.pages import figure_words as words
from coopdesk.ui.pages.figure_editor import FigureEditor

Index = QModelIndex | QPersistentModelIndex
_HEADINGS: tuple[Text, ...] = (mark("Setting", "Figure"), mark("Setting", "Value today"), mark("Setting", "Since"))
_TABLE = mark("Setting", "Figures of calculation")
_AT_FIRST = mark("Setting", "At first")
_SAVED = mark("Setting", "The value is kept.")
_SCORING, _SCORING_STRONG = mark("Setting", "everybody's points are counted again"), mark("Setting", "New weights:")
_SCORED = mark_count("Setting", "%n person(s) have another score now.")
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_EDITOR = 388


class FigureRows(QAbstractTableModel):
    """One row a figure, as it is today."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.keys = list(settings.FIGURES)
        self._cells: list[tuple[tuple[str, int], ...]] = []
        self.reload()

    def reload(self) -> None:
        """Read the values of today again."""
        today = self._context.session.today.isoformat()
        values = self._context.ask(settings.values_on)
        self._cells = [self._row(key, values[key], today) for key in self.keys]
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, len(_HEADINGS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = cells.TEXT) -> object:
        text, look = self._cells[index.row()][index.column()]
        if role in (cells.TEXT, _ACCESSIBLE):
            return text
        return look if role == cells.LOOK else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = cells.TEXT) -> object:
        if role == cells.TEXT and orientation == Qt.Orientation.Horizontal:
            return str(_HEADINGS[section])
        return None

    def _row(self, key: str, value: object, today: str) -> tuple[tuple[str, int], ...]:
        since = max((day for day, _value in self._context.ask(settings.history, key) if day <= today), default=None)
        when = (days.show_day(since), cells.LTR) if since else (str(_AT_FIRST), cells.MUTED)
        return (str(settings.FIGURES[key].label), 0), (words.shown(key, value), cells.BOLD), when


class FiguresTab(QWidget):
    """`worked()` is sent when scores that followed new weights are written."""

    worked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = FigureRows(context)
        self.table = TableView(several=False)
        self.table.setModel(self.model)
        self.table.setAccessibleName(str(_TABLE))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in ((1, 180), (2, 110)):
            self.table.setColumnWidth(place, width)
        self.editor = FigureEditor(context)
        self.editor.setFixedWidth(_EDITOR)
        self.bar: QProgressBar | None = None
        self._strips = column()
        self._lay_out()
        self.editor.saved.connect(self._on_saved)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.opened.connect(lambda _row: self.editor.value.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.go_to(0)

    def refresh(self) -> None:
        """Read the figures again; what is being typed stays."""
        self.model.reload()
        if not self.editor.is_dirty:
            self.editor.show_figure(self.editor.key)

    def can_leave(self) -> bool:
        """Whether nothing typed here would be lost, or the user agrees."""
        if not self.editor.is_dirty:
            return True
        answer = dialogs.ask_save_changes(self, self.editor.title.shown_text())
        if answer == dialogs.DISCARD:
            self.editor.show_figure(self.editor.key)
        return answer == dialogs.DISCARD or (answer == dialogs.SAVE and self.editor.keep())

    def keep(self) -> bool:
        return self.editor.keep()

    def go_to(self, key: str) -> None:
        """Show one figure."""
        self.table.go_to(self.model.keys.index(key))

    def _on_row(self, current: QModelIndex) -> None:
        key = self.model.keys[current.row()]
        if key == self.editor.key:
            return
        if self.can_leave():
            self.editor.show_figure(key)
        else:
            self.go_to(self.editor.key)

    def _on_saved(self, key: str) -> None:
        self.model.reload()
        self._show(Banner("green", str(_SAVED), icon="check"))
        if key in WEIGHED_BY:
            self._rescore()

    def _rescore(self) -> None:
        self._show(Banner("amber", str(_SCORING), str(_SCORING_STRONG), icon="clock", actions=(self._fresh_bar(),)))
        self._context.in_background(rescore_if_due, done=self._on_scored, progress=self._show_progress, lane=LONG)

    def _on_scored(self, changes: Changes | None) -> None:
        self.bar = None
        changed = str(_SCORED.counted(changes.result)) if changes else ""
        self._show(Banner("green", f"{_SAVED} {changed}".strip(), icon="check"))
        self.worked.emit()

    def _show_progress(self, done: int, total: int) -> None:
        if self.bar is None:
            return
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _fresh_bar(self) -> QProgressBar:
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(str(_SCORING))
        return self.bar

    def _show(self, strip: Banner) -> None:
        while self._strips.count():
            former = self._strips.takeAt(0).widget()
            former.hide()
            former.deleteLater()
        self._strips.addWidget(strip)

    def _lay_out(self) -> None:
        card = Card(margins=(1, 6, 1, 8))
        card.body.addWidget(self.table)
        body = row(spacing=12)
        body.addWidget(card, 1)
        body.addWidget(self.editor)
        whole = column(self._strips, spacing=12)
        whole.addLayout(body, 1)
        self.setLayout(whole)
