"""The rows of a presence grid: people by days, what is stored and what was marked and not saved yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from coopdesk.core.days import WEEKDAYS, show_day
from coopdesk.core.folding import fold
from coopdesk.core.language import code, mark
from coopdesk.entities import Training
from coopdesk.entities.programme_choices import ATTENDANCE
from coopdesk.operations.participation import Seat, course_days
from coopdesk.ui.kit.cells import AMBER, GREEN, LOOK, RED, TEXT

Index = QModelIndex | QPersistentModelIndex
CHANGED = LOOK + 2
ORDER: tuple[str | None, ...] = (None, "present", "absent", "excused")
TONES = {"present": GREEN, "excused": AMBER, "absent": RED}
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_NOT_MARKED = mark("Attendance", "Not marked")
_CELL = mark("Attendance", "{name}, {day}: {presence}")


def letter_of(presence: str | None) -> str:
    """The one letter of a presence as the language of the window writes it."""
    item = next((one for one in ATTENDANCE if one.code == presence), None)
    return "" if item is None else item.also[0 if code() == "ar" else 1]


def presence_of(letter: str) -> str | None:
    """The presence that a typed letter means, in either script, or None."""
    wanted = fold(letter)
    return next((item.code for item in ATTENDANCE if wanted in {fold(also) for also in item.also}), None)


class PresenceRows(QAbstractTableModel):
    """`seats` are the people, `days` the columns; `edited()` follows each mark."""

    edited = Signal()

    def __init__(self, today: str) -> None:
        super().__init__()
        self.seats: list[Seat] = []
        self.days: list[str] = []
        self._today = today
        self._pending: dict[tuple[int, str], str | None] = {}
        self._training: int | None = None

    def show_course(self, training: Training, seats: list[Seat]) -> None:
        """Show a course; marks of the same course that were not saved yet stay."""
        self.beginResetModel()
        if training.id != self._training:
            self._pending = {}
        self._training, self.seats, self.days = training.id, seats, course_days(training)
        stored = {seat.enrolment.id: seat.marks for seat in seats}
        self._pending = {
            (enrolment, day): presence
            for (enrolment, day), presence in self._pending.items()
            if day in self.days and enrolment in stored and stored[enrolment].get(day) != presence
        }
        self.endResetModel()

    def pending(self) -> dict[tuple[int, str], str | None]:
        """What was marked and not saved yet, by enrolment and day; None empties a day."""
        return dict(self._pending)

    def drop(self) -> None:
        """Forget what was not saved."""
        self.beginResetModel()
        self._pending = {}
        self.endResetModel()
        self.edited.emit()

    def presence_at(self, row: int, column: int) -> str | None:
        """What stands in a cell now."""
        seat, day = self.seats[row], self.days[column]
        return self._pending.get((seat.enrolment.id, day), seat.marks.get(day))

    def seat_now(self, row: int) -> Seat:
        """A person with the marks as they stand now, saved or not."""
        marks = {day: found for at, day in enumerate(self.days) if (found := self.presence_at(row, at))}
        return replace(self.seats[row], marks=marks, held=self.held_now())

    def held_now(self) -> int:
        """On how many days somebody is marked."""
        rows = range(len(self.seats))
        return sum(any(self.presence_at(row, at) for row in rows) for at in range(len(self.days)))

    def counts_of(self, column: int) -> dict[str | None, int]:
        """How many people stand in each presence on a day."""
        found = dict.fromkeys(ORDER, 0)
        for row in range(len(self.seats)):
            found[self.presence_at(row, column)] += 1
        return found

    def is_open(self, column: int) -> bool:
        """Whether the day has come."""
        return self.days[column] <= self._today

    def mark(self, row: int, column: int, presence: str | None) -> bool:
        """Mark one cell; False on a day that has not come."""
        if not self.is_open(column):
            return False
        seat, day = self.seats[row], self.days[column]
        self._pending.pop((seat.enrolment.id, day), None)
        if seat.marks.get(day) != presence:
            self._pending[seat.enrolment.id, day] = presence
        index = self.index(row, column)
        self.dataChanged.emit(index, index)
        # The share of everybody depends on the days held.
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.seats) - 1)
        self.edited.emit()
        return True

    def mark_rest(self, column: int, presence: str) -> None:
        """Mark everybody who is not marked on a day."""
        for row in range(len(self.seats)):
            if self.presence_at(row, column) is None:
                self.mark(row, column, presence)

    def mark_rest_of(self, row: int, presence: str) -> None:
        """Mark a person on every day that has come and is not marked."""
        for column in range(len(self.days)):
            if self.presence_at(row, column) is None:
                self.mark(row, column, presence)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.seats)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.days)

    def data(self, index: Index, role: int = TEXT) -> object:
        presence = self.presence_at(index.row(), index.column())
        if role == TEXT:
            return letter_of(presence)
        if role == LOOK:
            return TONES.get(presence, 0)
        if role == CHANGED:
            return (self.seats[index.row()].enrolment.id, self.days[index.column()]) in self._pending
        return self._told(index, presence) if role in (_TIP, _ACCESSIBLE) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> object:
        if role != TEXT:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.seats[section].person.title
        weekday = WEEKDAYS[code()][date.fromisoformat(self.days[section]).weekday()]
        return f"{weekday}\n{show_day(self.days[section])[:5]}"

    def _told(self, index: Index, presence: str | None) -> str:
        label = ATTENDANCE.label(presence) if presence else str(_NOT_MARKED)
        name, day = self.seats[index.row()].person.title, show_day(self.days[index.column()])
        return str(_CELL.filled(name=name, day=day, presence=label))
