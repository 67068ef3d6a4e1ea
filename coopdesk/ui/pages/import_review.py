"""The list in hand: chips by heading, the marked rows, the panel beside them, and the counts that add up."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from coopdesk.core.formats import show_count
from coopdesk.core.language import code
from coopdesk.operations.imports.suggestions import nearest
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import PRIMARY, Button, Chip
from coopdesk.ui.kit.choices import CheckBox
from coopdesk.ui.kit.panels import Banner, Card, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages import import_words as words
from coopdesk.ui.pages.import_panel import ImportPanel
from coopdesk.ui.pages.import_rows import ImportRows, ImportTable
from coopdesk.ui.pages.import_work import ImportWork

_COUNTS = (
    ("read", words.READ, "text"),
    ("sound", words.SOUND, "prim"),
    ("wrong", words.WRONG, "red"),
    ("twice", words.TWICE, "amber"),
    ("there", words.THERE, "text"),
    ("corrected", words.CORRECTED, "text"),
)


class ImportReview(QWidget):
    """Signals: `corrected(row, field, text, alike)`, `dropped(row)`, `take_in_wanted()`."""

    corrected = Signal(int, str, str, bool)
    dropped = Signal(int)
    take_in_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._work: ImportWork | None = None
        self._column: str | None = None
        self.rows = ImportRows()
        self.table = ImportTable(self.rows)
        self.panel = ImportPanel()
        self.sound_too = CheckBox(str(words.SOUND_TOO))
        self._chips, self._group = row(spacing=8), QButtonGroup(self)
        self._unknown, self._differing = Banner("amber", "", icon="columns"), Banner("amber", "", icon="people")
        self._figures = {name: Label("0", 12, bold=True, tone=tone) for name, _title, tone in _COUNTS}
        self._reason, self._whole = Label("", 9, bold=True, tone="red"), Label(str(words.WHOLE), 8.5, tone="muted")
        self.take_in = Button("", kind=PRIMARY)
        self._lay_out()
        self.rows.corrected.connect(lambda *cell: self.corrected.emit(*cell, False))
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.table.opened.connect(lambda _row: self.panel.take_first() or self.table.edit(self.table.currentIndex()))
        self.panel.taken.connect(self._take)
        self.panel.dropped.connect(self._drop)
        self.sound_too.toggled.connect(lambda _on: self._show_rows())
        self.take_in.clicked.connect(self.take_in_wanted)

    def show_work(self, work: ImportWork) -> None:
        """Show a list, or the same one after a correction, keeping the place."""
        self._work = work
        report = work.report
        self._show_chips()
        self._show_rows()
        unknown = work.table.unknown_headings
        self._unknown.setVisible(bool(unknown))
        self._unknown.show_sentence(str(words.UNKNOWN.filled(columns=" | ".join(unknown))))
        self._differing.setVisible(bool(report.differing))
        self._differing.show_sentence(str(words.DIFFERING.counted(len(report.differing))))
        wrong = len({problem.row for problem in report.problems if problem.blocks})
        counts = (
            report.rows_read - len(work.dropped),
            report.accepted,
            wrong,
            len({twice.row for twice in report.duplicates}),
            len(report.skipped) + len(report.differing),
            len(work.corrections),
        )
        for label, count in zip(self._figures.values(), counts, strict=True):
            label.show_text(show_count(count, code()))
        self._show_button()

    def can_take_in(self) -> bool:
        return self._work is not None and not self._work.report.blocked and self._work.report.accepted > 0

    def next_problem(self) -> None:
        """Go to the next cell that blocks, round and round."""
        if self._work is None:
            return
        places = [self.rows.place_of(one.row, one.field) for one in self._work.report.problems if one.blocks]
        shown = sorted(place for place in places if place is not None)
        here = (self.table.currentIndex().row(), self.table.currentIndex().column())
        if shown:
            self.table.go_to(*next((place for place in shown if place > here), shown[0]))
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_rows(self) -> None:
        index = self.table.currentIndex()
        kept = (index.row(), index.column())
        work = self._work
        everything = [row.number for row in work.table.rows if row.number not in work.dropped]
        self.rows.show_rows(work, everything if self.sound_too.isChecked() else work.rows_with_problems(self._column))
        if self.rows.rowCount() and kept[0] >= 0:
            self.table.go_to(min(kept[0], self.rows.rowCount() - 1), kept[1])
        self._show_cell(self.table.currentIndex())

    def _show_cell(self, index: QModelIndex, _former: QModelIndex | None = None) -> None:
        """The panel follows the cell in hand."""
        if not index.isValid() or self._work is None:
            self.panel.show_nothing()
            return
        number, name = self.rows.number_at(index.row()), self.rows.field_at(index.column())
        at_row = self._work.problems_at(number)
        here = [one for one in at_row if self.rows.place_of(number, one.field) == (index.row(), index.column())]
        twice = next((one for one in self._work.report.duplicates if one.row == number), None)
        if here:
            source = next(row for row in self._work.table.rows if row.number == number)
            arguments = (self._work.table, name, here[0].raw, source.values)
            self.panel.show_problem(here[0], self._context.ask(nearest, *arguments), self._work.alike(number, name))
        elif twice is not None:
            self.panel.show_duplicate(twice)
        else:
            self.panel.show_nothing()

    def _take(self, value: str, alike: bool) -> None:
        index = self.table.currentIndex()
        self.corrected.emit(self.rows.number_at(index.row()), self.rows.field_at(index.column()), value, alike)

    def _drop(self) -> None:
        self.dropped.emit(self.rows.number_at(self.table.currentIndex().row()))

    def _show_chips(self) -> None:
        while self._chips.count():
            self._chips.takeAt(0).widget().deleteLater()
        found = self._work.by_column()
        if self._column not in found:
            self._column = None
        for heading, count in ((None, sum(found.values())), *found.most_common(6)):
            chip = Chip(heading or str(words.ALL), show_count(count, code()), tone="red" if heading else "green")
            chip.setChecked(heading == self._column)
            chip.clicked.connect(lambda _on=False, heading=heading: self._choose_column(heading))
            self._group.addButton(chip)
            self._chips.addWidget(chip)

    def _choose_column(self, heading: str | None) -> None:
        self._column = heading
        self._show_rows()

    def _show_button(self) -> None:
        report = self._work.report
        blocking = sum(problem.blocks for problem in report.problems)
        self.take_in.show_text(str(words.TAKE_IN.counted(report.accepted)))
        self.take_in.setEnabled(self.can_take_in())
        reason = (
            words.NOT_YET.counted(blocking) if blocking else words.NOTHING_NEW if not report.accepted else words.CLEAR
        )
        self._reason.show_text(str(reason))
        self._reason.set_tone("red" if blocking else "prim" if report.accepted else "muted")

    def _lay_out(self) -> None:
        foot = Card(margins=(16, 8, 16, 8))
        counts = row(spacing=24)
        for name, title, _tone in _COUNTS:
            counts.addLayout(column(Label(str(title), 8.5, tone="muted"), self._figures[name], spacing=0))
        counts.addStretch(1)
        counts.addLayout(column(self._reason, self._whole, spacing=0))
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
        whole = column(chips, self._unknown, self._differing, spacing=10, margins=(20, 10, 20, 12))
        whole.addLayout(middle, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
