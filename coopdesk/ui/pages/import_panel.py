"""Beside the rows: what is wrong with the cell in hand, what it may have meant, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark, mark_count
from coopdesk.core.problems import ERROR
from coopdesk.operations.duplicates import REASONS
from coopdesk.operations.imports.report import RowDifference, RowDuplicate, RowProblem
from coopdesk.operations.imports.suggestions import Offer
from coopdesk.ui.kit.buttons import Button, KeyCap
from coopdesk.ui.kit.choices import CheckBox
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Card, Rule, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label

WIDTH = 332
_BLOCKS, _UNUSUAL = mark("Import", "blocks"), mark("Import", "to be looked at")
_PLACE = mark("Import", "Sheet «{sheet}», row {row}, «{column}»")
_CELL = mark("Import", "Sheet «{sheet}», «{column}», cell {cell}")
_DIFFERS = mark("Import", "Already there with another value: what is on file stays")
_DIFFERS_FROM = mark("Import", "Record or row {of}, «{column}»")
_THERE = mark("Import", "On file: {value}")
_WRITTEN = mark("Import", "What the list says")
_EMPTY = mark("Import", "empty")
_NEAREST = mark("Import", "Nearest to it")
_ALIKE = mark_count("Import", "Also in %n other cell(s) written so")
_TAKE = mark("Import", "Take «{value}»")
_DROP = mark("Import", "Leave the row out")
_NOTHING = mark("Import", "Choose a marked cell to see what is wrong with it")
_TWICE = mark("Import", "May be there already")
_TWICE_TEXT = mark("Import", "Row {row} may be the same as {of}: {reason}. This does not block")
_KEYS = (
    ("F8", mark("Import", "next problem")),
    ("F2", mark("Import", "correct in the cell")),
    ("Enter", mark("Import", "take the nearest value")),
    ("Ctrl+Z", mark("Import", "take back")),
)


class ImportPanel(Card):
    """Signals: `taken(value, alike)` for a value offered, `dropped()` for the row in hand."""

    taken = Signal(str, bool)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=6)
        self.setFixedWidth(WIDTH)
        self._title, self._pill = Label("", 11, bold=True, wrap=True), Pill("", "red")
        self._place = ElidedLabel("", 8.5, tone="muted")
        self._written_title = Label(str(_WRITTEN), 8.5, tone="muted")
        self._written = ElidedLabel("", 11, bold=True, tone="red")
        self._there = Label("", 9.5, wrap=True)
        self._nearest_title = Label(str(_NEAREST), 8.5, tone="muted")
        self._offers = column(spacing=2)
        self.alike = CheckBox("")
        self.drop = Button(str(_DROP), small=True)
        self.drop.clicked.connect(self.dropped)
        self._values: list[str] = []
        head = row(spacing=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._pill)
        for part in (head, self._place, Rule(), self._written_title, self._written):
            self.body.addLayout(part) if not isinstance(part, QWidget) else self.body.addWidget(part)
        for part in (self._there, self._nearest_title):
            self.body.addWidget(part)
        self.body.addLayout(self._offers)
        self._alike_box = row(self.alike, None)
        self.body.addLayout(self._alike_box)
        self.body.addLayout(row(self.drop, None))
        self.body.addStretch(1)
        self.body.addWidget(Rule())
        for key, text in _KEYS:
            self.body.addLayout(row(KeyCap(key), Label(str(text), 8.5, tone="muted"), None))
        self.show_nothing()

    def show_nothing(self) -> None:
        """No marked cell is in hand."""
        self._show(str(_NOTHING), "", "")
        self._pill.hide()
        self.drop.hide()

    def show_problem(self, problem: RowProblem, cell: str, written: str, offers: list[Offer], others: int) -> None:
        """Show a problem of a cell with what is `written` there, the values offered, how many cells are alike."""
        if cell:
            place = _CELL.filled(sheet=problem.sheet, column=problem.column, cell=isolate(cell))
        else:
            place = _PLACE.filled(sheet=problem.sheet, row=problem.row, column=problem.column)
        self._show(str(problem.message), str(place), written or str(_EMPTY))
        blocks = problem.severity == ERROR
        self._pill.show_state(str(_BLOCKS if blocks else _UNUSUAL), "red" if blocks else "amber")
        self._pill.show()
        self.drop.show()
        self._values = [value for value, _title, _subtitle in offers]
        for value, title, subtitle in offers:
            text = f"{title} — {subtitle}" if subtitle else title
            button = Button(str(_TAKE.filled(value=text)), small=True)
            button.clicked.connect(lambda _on=False, value=value: self._take(value))
            self._offers.addWidget(button)
        self._nearest_title.setVisible(bool(offers))
        self.alike.show_text(str(_ALIKE.counted(others)))
        self.alike.setVisible(others > 0)
        self.alike.setChecked(others > 0)

    def show_duplicate(self, twice: RowDuplicate) -> None:
        """Show that a row may be there already."""
        text = _TWICE_TEXT.filled(row=twice.row, of=twice.of, reason=REASONS[twice.reason])
        self._show(str(text), "", "")
        self._pill.show_state(str(_TWICE), "amber")
        self._pill.show()
        self.drop.show()

    def show_difference(self, other: RowDifference, label: str, there: str, here: str) -> None:
        """Show that a record is there already and says otherwise under `label`."""
        self._show(str(_DIFFERS), str(_DIFFERS_FROM.filled(of=isolate(str(other.of)), column=label)), here)
        self._there.show_text(str(_THERE.filled(value=there or str(_EMPTY))))
        self._there.show()
        self._pill.show_state(str(_UNUSUAL), "amber")
        self._pill.show()
        self.drop.show()

    def take_first(self) -> bool:
        """Take the nearest value; False when none is offered."""
        if self._values:
            self._take(self._values[0])
        return bool(self._values)

    def _take(self, value: str) -> None:
        self.taken.emit(value, self.alike.isChecked() and not self.alike.isHidden())

    def _show(self, title: str, place: str, written: str) -> None:
        self._title.show_text(title)
        self._place.show_text(place)
        self._written.show_text(written)
        self._values = []
        while self._offers.count():
            former = self._offers.takeAt(0).widget()
            former.hide()
            former.deleteLater()
        for part in (self._written_title, self._written):
            part.setVisible(bool(written))
        self._there.hide()
        self._nearest_title.hide()
        self.alike.hide()
