"""The list in hand: chips by heading, the marked rows, the panel beside them, and the counts that add up."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from coopdesk.core.formats import show_count
from coopdesk.core.language import code
from coopdesk.operations.imports.columns import label_of
from coopdesk.operations.imports.notices import notices
from coopdesk.operations.imports.report import RowProblem
from coopdesk.operations.imports.suggestions import nearest
from coopdesk.operations.imports.table import cell_text
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import PRIMARY, Button, Chip
from coopdesk.ui.kit.choices import CheckBox
from coopdesk.ui.kit.panels import Banner, Card, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages import import_words as words
from coopdesk.ui.pages.import_panel import ImportPanel
from coopdesk.ui.pages.import_rows import ImportRows, ImportTable
from coopdesk.ui.pages.import_work import DIFFERING, TWICE, UNUSUAL, Group, ImportWork

_COUNTS = (
    ("read", words.READ, "text"),
    ("sound", words.SOUND, "prim"),
    ("wrong", words.WRONG, "red"),
    ("there", words.THERE, "text"),
    ("twice", words.TWICE, "amber"),
    ("corrected", words.CORRECTED, "text"),
)
# Up to nine chips stand in one line of the smallest window.
_CHIP_PADDING = 9
_TONES = dict.fromkeys((TWICE, DIFFERING, UNUSUAL), "amber")


class ImportReview(QWidget):
    """Signals: `corrected(row, field, text, alike)`, `dropped(row)`, `take_in_wanted()`."""

    corrected = Signal(int, str, str, bool)
    dropped = Signal(int)
    take_in_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._work: ImportWork | None = None
        self._shown_group: Group | None = None
        self.rows = ImportRows()
        self.table = ImportTable(self.rows)
        self.panel = ImportPanel()
        self.sound_too = CheckBox(str(words.SOUND_TOO))
        self._chips, self._group = row(spacing=6), QButtonGroup(self)
        self.notices, self.clear = Banner("amber", "", icon="columns"), Banner("green", "", icon="check")
        self.figures = {name: Label("0", 12, bold=True, tone=tone) for name, _title, tone in _COUNTS}
        self.reason, self._whole = Label("", 9, bold=True, tone="red"), Label(str(words.WHOLE), 8.5, tone="muted")
        self.take_in = Button("", kind=PRIMARY)
        self._lay_out()
        self.rows.corrected.connect(lambda *cell: self.corrected.emit(*cell, False))
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.table.entered.connect(lambda: self.panel.take_first() or self.table.edit(self.table.currentIndex()))
        self.panel.taken.connect(self._take)
        self.panel.dropped.connect(self._drop)
        self.sound_too.toggled.connect(lambda _on: self._show_rows())
        self.take_in.clicked.connect(self.take_in_wanted)

    def show_work(self, work: ImportWork) -> None:
        """Show a list, or the same one after a correction, keeping the place."""
        is_new = work is not self._work
        self._work = work
        report = work.report
        if is_new:
            self._shown_group = None
            with QSignalBlocker(self.sound_too):
                self.sound_too.setChecked(False)
        self._show_chips()
        self._show_rows()
        if is_new:
            self.table.fit_columns()
        told = [str(sentence) for sentence in notices(work.table)]
        self.notices.setVisible(bool(told))
        self.notices.show_sentence(" · ".join(told))
        wrong = len({problem.row for problem in report.problems if problem.blocks})
        counts = (
            report.rows_read - len(work.dropped),
            len(report.ready),
            wrong,
            len(report.skipped) + len(report.differing),
            len({twice.row for twice in report.duplicates}),
            len(work.corrections),
        )
        for label, count in zip(self.figures.values(), counts, strict=True):
            label.show_text(show_count(count, code()))
        self._show_button()

    def show_checking(self) -> None:
        """The counts are of former corrections until the next check is done."""
        self.take_in.setEnabled(False)
        self.reason.show_text(str(words.CHECKING))
        self.reason.set_tone("muted")

    def can_take_in(self) -> bool:
        return self._work is not None and self._work.report.accepted > 0

    def next_problem(self) -> None:
        """Go to the next cell that blocks, round and round; to the button when none is left."""
        if self._work is None:
            return
        places = [self.rows.place_of(one.row, one.field) for one in self._work.report.problems if one.blocks]
        shown = sorted(place for place in places if place is not None)
        here = (self.table.currentIndex().row(), self.table.currentIndex().column())
        if shown:
            self.table.go_to(*next((place for place in shown if place > here), shown[0]))
        (self.table if shown else self.take_in).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_rows(self) -> None:
        index, work = self.table.currentIndex(), self._work
        kept = (self.rows.number_at(index.row()), self.rows.field_at(index.column())) if index.isValid() else None
        # With nothing left to correct there is still the list to be looked at.
        numbers = [] if self.sound_too.isChecked() else work.rows_of(self._shown_group)
        self.rows.show_rows(work, numbers or work.all_rows())
        if kept is not None and self.rows.rowCount():
            self.table.go_to(*(self.rows.place_of(*kept) or self._next_place(kept[0]) or (0, 1)))
        else:
            self._show_cell(self.table.currentIndex())

    def _next_place(self, number: int) -> tuple[int, int] | None:
        """The first cell that blocks in the row `number` or under it, else above it."""
        found = [one for one in self._work.report.problems if one.blocks]
        found.sort(key=lambda one: (one.row < number, one.row))
        places = (self.rows.place_of(one.row, one.field) for one in found)
        return next((place for place in places if place is not None), None)

    def _show_cell(self, index: QModelIndex, _former: QModelIndex | None = None) -> None:
        """The panel follows the cell in hand."""
        if not index.isValid() or self._work is None:
            self.panel.show_nothing()
            return
        work, number, name = self._work, self.rows.number_at(index.row()), self.rows.field_at(index.column())
        here = [one for one in work.problems_at(number) if self.rows.place_of(number, one.field)[1] == index.column()]
        differing = work.difference_at(number)
        twice = next((one for one in work.report.duplicates if one.row == number), None)
        if here:
            self._show_problem(max(here, key=lambda one: one.blocks), number, name)
        elif differing is not None:
            found = next((one for one in differing.fields if one[0] == name), differing.fields[0])
            self.panel.show_difference(differing, label_of(work.table.kind, found[0]), *found[1:])
        elif twice is not None:
            self.panel.show_duplicate(twice)
        else:
            self.panel.show_nothing()

    def _show_problem(self, problem: RowProblem, number: int, name: str) -> None:
        work, written = self._work, cell_text(problem.raw)
        offers = self._context.ask(nearest, work.table, name, written, work.row(number)) if name else []
        self.panel.show_problem(problem, work.table.cell_of(number, name), written, offers, work.alike(number, name))

    def _take(self, value: str, alike: bool) -> None:
        index = self.table.currentIndex()
        self.corrected.emit(self.rows.number_at(index.row()), self.rows.field_at(index.column()), value, alike)

    def _drop(self) -> None:
        self.dropped.emit(self.rows.number_at(self.table.currentIndex().row()))

    def _show_chips(self) -> None:
        while self._chips.count():
            former = self._chips.takeAt(0).widget()
            former.hide()
            former.deleteLater()
        groups = self._work.groups()
        if self._shown_group not in [group for group, _count in groups]:
            self._shown_group = None
        blocking = sum(problem.blocks for problem in self._work.report.problems)
        for group, count in ((None, blocking), *groups):
            tone = _TONES.get(group[0], "red") if group else "green"
            title = str(words.GROUPS.get(group[0], group[1])) if group else str(words.ALL)
            chip = Chip(title, show_count(count, code()), tone=tone)
            chip.PADDING = _CHIP_PADDING
            chip.setChecked(group == self._shown_group)
            chip.clicked.connect(lambda _on=False, group=group: self._choose_group(group))
            self._group.addButton(chip)
            self._chips.addWidget(chip)

    def _choose_group(self, group: Group | None) -> None:
        self._shown_group = group
        if self.sound_too.isChecked():
            # Its own signal shows the rows.
            self.sound_too.setChecked(False)
        else:
            self._show_rows()

    def _show_button(self) -> None:
        report = self._work.report
        blocking = [problem.row for problem in report.problems if problem.blocks]
        self.take_in.show_text(str(words.TAKE_IN.counted(len(report.ready))))
        self.take_in.setEnabled(self.can_take_in())
        if blocking:
            reason = words.NOT_YET.counted(len(blocking), rows=words.IN_ROWS.counted(len(set(blocking))))
        else:
            reason = words.READY if report.accepted else words.NOTHING_NEW
        self.reason.show_text(str(reason))
        self.reason.set_tone("red" if blocking else "prim" if report.accepted else "muted")
        self.clear.setVisible(not blocking)
        self.clear.show_sentence(str(words.CLEAR if report.accepted else words.NOTHING_NEW))

    def _lay_out(self) -> None:
        foot = Card(margins=(16, 8, 16, 8))
        counts = row(spacing=16)
        for name, title, _tone in _COUNTS:
            counts.addLayout(column(Label(str(title), 8.5, tone="muted"), self.figures[name], spacing=0))
        counts.addStretch(1)
        counts.addLayout(column(self.reason, self._whole, spacing=0))
        counts.addWidget(self.take_in)
        foot.body.addLayout(counts)
        sheet = Card(margins=(0, 4, 0, 4))
        sheet.body.addWidget(self.table)
        middle = row(spacing=12)
        middle.addWidget(sheet, 1)
        middle.addWidget(self.panel)
        chips = row(spacing=8)
        chips.addLayout(self._chips)
        chips.addStretch(1)
        chips.addWidget(self.sound_too)
        whole = column(chips, self.notices, self.clear, spacing=10, margins=(20, 10, 20, 12))
        whole.addLayout(middle, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
