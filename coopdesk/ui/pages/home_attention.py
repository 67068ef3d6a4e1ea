"""The card of the home page that matters most: what is due by date, and behind a chip what is to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import code
from coopdesk.operations.attention import Attention
from coopdesk.operations.due import Due
from coopdesk.ui.kit.buttons import Chip
from coopdesk.ui.kit.marks import Picture
from coopdesk.ui.kit.panels import Card, EmptyState, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.pages import due_words as words
from coopdesk.ui.pages import home_words
from coopdesk.ui.pages.lines_table import LinesTable
from coopdesk.ui.pages.waiting import Waiting

ALL, OVERDUE, THIS_WEEK, TO_CHECK = "all", "overdue", "week", "check"
_WAITING, _DUE, _CHECK, _NOT_LATE, _NONE_THEN, _ALL_CHECKED = range(6)


class AttentionCard(Card):
    """Signals: `open_due(Due)`, `open_reason(Attention)`, and `day_freed()` when the chosen day is given up."""

    open_due = Signal(object)
    open_reason = Signal(object)
    day_freed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(margins=(1, 10, 1, 8), spacing=4)
        self._today = today
        self._due: Sequence[Due] | None = None
        self._reasons: Sequence[Attention] | None = None
        self._on_day: tuple[date, tuple[Due, ...]] | None = None
        self.due, self.reasons = LinesTable(words.shape_on(today)), LinesTable(home_words.TO_CHECK)
        self.due.opened.connect(lambda row: self.open_due.emit(self.due.lines.rows[row]))
        self.reasons.opened.connect(lambda row: self.open_reason.emit(self.reasons.lines.rows[row]))
        titles = {
            ALL: words.ALL,
            OVERDUE: words.OVERDUE,
            THIS_WEEK: words.THIS_WEEK,
            TO_CHECK: home_words.TO_CHECK.name,
        }
        self.chips = {name: Chip(str(title)) for name, title in titles.items()}
        self.chips[ALL].setChecked(True)
        self.day_chip = Chip("")
        self.place = QStackedWidget()
        self._lay_out()

    def show_due(self, found: Sequence[Due]) -> None:
        """Show what is due; the keyboard stays on the same thing."""
        self._due = found
        for name in (ALL, OVERDUE, THIS_WEEK):
            self.chips[name].show_count(show_count(len(self._wanted(name)), code()))
        self._show()

    def show_reasons(self, found: Sequence[Attention]) -> None:
        """Show what is to be checked, with the number of records behind each reason."""
        self._reasons = found
        self.reasons.show_rows(found)
        self.chips[TO_CHECK].show_count(show_count(len(found), code()))
        self._show()

    def show_day(self, day: date | None, things: tuple[Due, ...] = ()) -> None:
        """Only what a day holds, or with None everything again."""
        self._on_day = None if day is None else (day, things)
        self.day_chip.setVisible(day is not None)
        if day is not None:
            self.day_chip.show_text(isolate(show_day(day)))
            self.day_chip.setChecked(True)
            if self.chips[TO_CHECK].isChecked():
                self.chips[ALL].setChecked(True)
        self._show()

    def choose(self, name: str) -> None:
        """Press one of the chips."""
        self.chips[name].setChecked(True)
        self._chosen()

    def focus_list(self) -> bool:
        """Give the lines in sight the keyboard; says whether there are any."""
        table = self.place.currentWidget()
        if isinstance(table, LinesTable):
            if table.current_row() < 0:
                table.go_to(0)
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        return isinstance(table, LinesTable)

    def is_waiting(self) -> bool:
        """Whether nothing is known yet."""
        return self.place.currentIndex() == _WAITING

    def _chosen(self) -> None:
        if self._on_day is not None:
            self.show_day(None)
            self.day_freed.emit()
        else:
            self._show()

    def _wanted(self, name: str) -> list[Due]:
        def is_wanted(one: Due) -> bool:
            late = one.days_late(self._today)
            return {OVERDUE: late > 0, THIS_WEEK: -words.WEEK < late <= 0}.get(name, True)

        return [one for one in self._due or () if is_wanted(one)]

    def _rows(self) -> list[Due]:
        if self._on_day is None:
            return self._wanted(next(name for name, chip in self.chips.items() if chip.isChecked()))
        day, things = self._on_day
        due = [one for one in self._due or () if one.day == day]
        known = {(one.kind, one.record_id) for one in due}
        return due + [one for one in things if (one.kind, one.record_id) not in known]

    def _show(self) -> None:
        had_focus = self.due.hasFocus() or self.reasons.hasFocus()
        if self.chips[TO_CHECK].isChecked():
            shown = _CHECK if self._reasons else _WAITING if self._reasons is None else _ALL_CHECKED
        else:
            rows = self._rows()
            self.due.show_rows(rows)
            shown = _DUE if rows else _WAITING if self._due is None else self._emptiness()
        self.place.setCurrentIndex(shown)
        if had_focus and not self.focus_list():
            self.chips[ALL].setFocus(Qt.FocusReason.OtherFocusReason)

    def _emptiness(self) -> int:
        return _NONE_THEN if self._on_day or self.chips[THIS_WEEK].isChecked() else _NOT_LATE

    def _lay_out(self) -> None:
        together = QButtonGroup(self)
        head = row(Label(str(home_words.ATTENTION), 10.5, bold=True), 8, spacing=8, margins=(15, 0, 15, 2))
        for chip in self.chips.values():
            together.addButton(chip)
            head.addWidget(chip)
            chip.clicked.connect(self._chosen)
        head.addStretch(1)
        head.addWidget(self.day_chip)
        self.day_chip.setToolTip(str(words.EVERY_DAY))
        self.day_chip.setAccessibleDescription(str(words.EVERY_DAY))
        self.day_chip.hide()
        self.day_chip.clicked.connect(self._chosen)
        all_well = _well(str(words.NOTHING_OVERDUE)), EmptyState(str(words.NOTHING_THEN))
        for content in (Waiting(), self.due, self.reasons, *all_well, _well(str(home_words.NOTHING_TO_CHECK))):
            self.place.addWidget(content)
        self.body.addLayout(head)
        self.body.addWidget(self.place, 1)
        self.setMinimumHeight(220)


def _well(words_: str) -> QWidget:
    """A sentence in green: nothing is wanted here."""
    line = row(None, Picture("check", "prim", 22), Label(words_, 12, bold=True, tone="prim"), None)
    content = QWidget()
    content.setLayout(column(None, line, None, margins=(20, 32, 20, 32)))
    content.setAccessibleName(words_)
    return content
