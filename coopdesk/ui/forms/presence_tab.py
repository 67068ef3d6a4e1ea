"""The tab of who was there on each day of a course: a grid entered by keyboard and saved as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.language import listed, mark, mark_count
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Training
from coopdesk.entities.programme_choices import ATTENDANCE
from coopdesk.operations import settings as figures
from coopdesk.operations.enrolling import keep_presence
from coopdesk.operations.participation import seats_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.presence_grid import PresenceGrid
from coopdesk.ui.forms.presence_rows import PresenceRows, letter_of
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button, KeyCap
from coopdesk.ui.kit.panels import EmptyState, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label

_NOBODY = mark("Training", "Nobody is enrolled yet: enrol people in the tab before this one")
_KEYS = mark("Training", "{letters} or Space mark a cell, Delete empties it")
_LETTER = mark("Training", "{letter} = {presence}")
_DAY_PRESENT = mark("Training", "Present: everybody not marked on this day")
_PERSON_PRESENT = mark("Training", "Present: this person every day")
_SAVE, _DROP = mark("Training", "Save the presence"), mark("Training", "Drop the changes")
_CHANGED = mark_count("Training", "%n change(s) not saved")
_NOT_OPEN = mark("Training", "Presence is marked from the opening of the training on")
_ON_DAY = mark("Training", "On {day}: {present} present, {absent} absent, {excused} excused, {rest} not marked")
_NOT_YET = mark("Training", "{day} has not come yet")


class PresenceTab(QWidget):
    """Signals: `changed()` after the marks were saved, `refused(sentence)`, `open_record(kind, id)`."""

    changed = Signal()
    refused = Signal(str)
    open_record = Signal(str, int)
    # The people need the room in which a stage is recorded.
    needs_room = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._training: Training | None = None
        self.rows = PresenceRows(context.session.today.isoformat())
        self.grid = PresenceGrid(self.rows)
        self.rows.edited.connect(self._show_state)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_state())
        letters = listed(str(_LETTER.filled(letter=letter_of(item.code), presence=item.label)) for item in ATTENDANCE)
        self.day_button = Button(str(_DAY_PRESENT), small=True)
        self.day_button.clicked.connect(self.grid.mark_day)
        self.person_button = Button(str(_PERSON_PRESENT), small=True)
        self.person_button.clicked.connect(self.grid.mark_person)
        self.told = ElidedLabel("", 9, tone="muted")
        self.changes = Label("", 9, tone="amber")
        self.drop_button = Button(str(_DROP), small=True)
        self.drop_button.clicked.connect(self.rows.drop)
        self.save_button = Button(str(_SAVE), "check", kind=PRIMARY, small=True)
        self.save_button.clicked.connect(self.keep)
        keys.bind(self, {"Ctrl+D": self.grid.mark_day, "Ctrl+E": self.grid.mark_person})
        head = row(spacing=8)
        head.addWidget(ElidedLabel(str(_KEYS.filled(letters=letters)), 8.5, tone="muted"), 1)
        head.addWidget(self.day_button)
        head.addWidget(KeyCap("Ctrl+D"))
        head.addWidget(self.person_button)
        head.addWidget(KeyCap("Ctrl+E"))
        foot = row(spacing=10)
        foot.addWidget(self.told, 1)
        for part in (self.changes, self.drop_button, self.save_button, KeyCap("Ctrl+S")):
            foot.addWidget(part)
        full = QWidget()
        whole = column(head, spacing=6)
        whole.addWidget(self.grid, 1)
        whole.addLayout(foot)
        full.setLayout(whole)
        self._body = QStackedWidget()
        self._body.addWidget(full)
        self._body.addWidget(EmptyState(str(_NOBODY)))
        self.setLayout(column(self._body, margins=(12, 6, 12, 8)))

    def show_of(self, record: Training) -> str:
        """Show the grid of a course; gives on how many days somebody was marked."""
        self._training = record
        at = self.grid.currentIndex()
        self.grid.percent = self._context.ask(figures.value_on, "completion_percent")
        self.grid.locked = record.stage not in ("running", "completed")
        self.rows.show_course(record, self._context.ask(seats_of, record))
        self._body.setCurrentIndex(0 if self.rows.rowCount() else 1)
        self.grid.go_to_cell(max(at.row(), 0), at.column() if at.isValid() else self._latest_open())
        self._show_state()
        return str(self.rows.held_now())

    def focus_first(self) -> None:
        """The grid, at the day to be marked."""
        self.grid.setFocus()

    def is_changed(self) -> bool:
        """Whether marks wait to be saved."""
        return bool(self.rows.pending())

    def keep(self) -> bool:
        """Save every mark in one transaction; says whether they are saved."""
        if not self.is_changed():
            return True
        try:
            self._context.do(keep_presence, self._training, self.rows.pending())
        except (Invalid, CannotDo) as error:
            self.refused.emit(str(error))
            return False
        self.changed.emit()
        return True

    def drop(self) -> None:
        """Forget the marks that were not saved."""
        self.rows.drop()

    def _latest_open(self) -> int:
        """The day to mark now: the last one that has come."""
        return sum(self.rows.is_open(at) for at in range(len(self.rows.days))) - 1

    def _show_state(self) -> None:
        waiting = len(self.rows.pending())
        self.changes.show_text(str(_CHANGED.counted(waiting)) if waiting else "")
        self.drop_button.setVisible(bool(waiting))
        self.save_button.setEnabled(bool(waiting))
        for button in (self.day_button, self.person_button):
            button.setEnabled(not self.grid.locked)
        self.told.show_text(self._sentence())
        self.grid.horizontalHeader().viewport().update()
        self.grid.verticalHeader().viewport().update()

    def _sentence(self) -> str:
        if self.grid.locked:
            return str(_NOT_OPEN)
        column_ = self.grid.currentIndex().column()
        if not 0 <= column_ < len(self.rows.days):
            return ""
        day = isolate(show_day(self.rows.days[column_]))
        if not self.rows.is_open(column_):
            return str(_NOT_YET.filled(day=day))
        counts = self.rows.counts_of(column_)
        named = {presence: counts[presence] for presence in ("present", "absent", "excused")}
        return str(_ON_DAY.filled(day=day, rest=counts[None], **named))
