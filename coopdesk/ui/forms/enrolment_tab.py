"""The tab of the people enrolled in a course: found and added, with their presence, and given certificates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark, mark_count
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Beneficiary, Training
from coopdesk.operations import settings as figures
from coopdesk.operations.candidates import accepted_people, candidates
from coopdesk.operations.enrolling import OPEN, cancel_enrolment, enrol, enrol_all
from coopdesk.operations.participation import Seat, seats_of
from coopdesk.operations.together import Refused
from coopdesk.ui.context import Context
from coopdesk.ui.forms.certificates import CertificateLine
from coopdesk.ui.forms.many_people import KEY, SEVERAL, ManyPeople
from coopdesk.ui.forms.person_cells import HEADINGS, WIDTHS, person_cells
from coopdesk.ui.forms.picked_person import PickedPerson
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import AMBER, GREEN, LTR, MUTED
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.suggest import Suggestion
from coopdesk.ui.kit.text import Label

_NAME = mark("Training", "People enrolled")
_PRESENT, _CERTIFICATE = mark("Training", "Days present"), mark("Training", "Certificate")
_WHO = mark("Training", "Enrol a person")
_WHO_HINT = mark("Training", "Type a name, an identity card or a telephone; Down shows the accepted people")
_CANCEL = mark("Training", "Cancel the chosen enrolment")
_ENROL_MANY = mark_count("Training", "Enrol %n person(s)")
_FREE = mark("Training", "{enrolled} enrolled, room for {capacity}")
_FULL = mark("Training", "{enrolled} enrolled and room for {capacity} only: this does not prevent enrolling")
_ENROLLED = mark("Training", "{enrolled} enrolled")
_ENDED = mark("Training", "{enrolled} enrolled; the training has ended, nobody can be added")
_DAYS = mark("Training", "{present} of {held}")


class EnrolmentTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`, `open_record(kind, id)`."""

    changed = Signal()
    refused = Signal(str)
    open_record = Signal(str, int)
    # The people need the room in which a stage is recorded.
    needs_room = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._training: Training | None = None
        self._seats: list[Seat] = []
        headings, widths = (*HEADINGS, _PRESENT, _CERTIFICATE), (*WIDTHS, 110, 120)
        self.table = RowsTable(_NAME, headings, widths)
        self.table.opened.connect(lambda at: self.open_record.emit("beneficiary", self._seats[at].person.id))
        self.who = PickedPerson(self._offers)
        self.who.picked.connect(lambda person_id: self._do(enrol, self._training, person_id))
        self.labelled = Labelled(str(_WHO), self.who, hint=str(_WHO_HINT))
        self.room = Label("", 9.5, tone="muted")
        self.cancel_button = Button(str(_CANCEL), "trash", small=True)
        self.cancel_button.clicked.connect(self.cancel_chosen)
        self.several_button = Button(str(SEVERAL), "people", small=True)
        self.several_button.setToolTip(f"{SEVERAL} ({KEY})")
        self.several_button.clicked.connect(lambda: self.open_several())
        self.several = ManyPeople(context, _ENROL_MANY, self._enrol_all, self._accepted)
        self.several.done.connect(self._end_several)
        self.several.left.connect(self._show_people)
        self.who.several.connect(self.open_several)
        keys.bind(self, {KEY: self.open_several})
        keys.bind(self.table, {"Delete": self.cancel_chosen})
        self.certificates = CertificateLine(context)
        self.certificates.given.connect(self.changed)
        self.certificates.refused.connect(self.refused)
        line = row(spacing=10)
        line.addWidget(self.labelled, 1)
        line.addWidget(self.several_button)
        line.addWidget(self.cancel_button)
        whole = column(self.room, spacing=6, margins=(12, 6, 12, 8))
        whole.addWidget(self.table, 1)
        whole.addLayout(line)
        whole.addWidget(self.certificates)
        whole.addWidget(self.several, 1)
        self.setLayout(whole)

    def show_of(self, record: Training) -> int:
        """Show who is enrolled; gives how many they are."""
        self._training = record
        self._seats = self._context.ask(seats_of, record)
        percent = self._context.ask(figures.value_on, "completion_percent")
        self.table.rows.show_rows([_cells(seat, percent) for seat in self._seats])
        self._show_room(record)
        self._show_people()
        return len(self._seats)

    def focus_first(self) -> None:
        """Names are typed; where nobody can be enrolled any more they are read."""
        (self.table if self.labelled.isHidden() else self.who).setFocus()

    def is_changed(self) -> bool:
        """Names are taken at once: nothing waits to be saved."""
        return False

    def cancel_chosen(self) -> None:
        """Take the chosen person off the course."""
        at = self.table.current_row()
        if at >= 0:
            self._do(cancel_enrolment, self._seats[at].enrolment)

    def open_several(self, pasted: str = "") -> None:
        """Enrol several people: chosen among the accepted ones, or pasted."""
        if self._training is None or self._training.stage not in OPEN:
            return
        for part in (self.table, self.labelled, self.several_button, self.cancel_button, self.certificates):
            part.hide()
        self.several.begin(pasted)

    def _show_people(self) -> None:
        """Show who is enrolled again, with what can be done there."""
        was_open, takes_in = self.several.isVisible(), self._training.stage in OPEN
        self.several.hide()
        self.table.show()
        for part in (self.labelled, self.several_button):
            part.setVisible(takes_in)
        self.cancel_button.setVisible(bool(self._seats) and takes_in)
        self.certificates.show_of(self._training)
        if was_open:
            self.who.setFocus()

    def _end_several(self, _count: int) -> None:
        self.changed.emit()
        self.who.setFocus()

    def _enrol_all(self, people: list[int]) -> tuple[Any, Refused]:
        return self._context.do(enrol_all, self._training, people)

    def _accepted(self) -> list[Beneficiary]:
        return self._context.ask(accepted_people, self._training)

    def _do(self, operation: Callable[..., Any], *arguments: Any) -> None:
        try:
            self._context.do(operation, *arguments)
        except Invalid as error:
            self.labelled.set_problem(str(error))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.labelled.set_problem(None)
            self.changed.emit()
            self.who.setFocus()

    def _show_room(self, training: Training) -> None:
        enrolled, capacity = len(self._seats), training.capacity
        is_full = capacity is not None and enrolled > capacity
        text = _ENDED if training.stage not in OPEN else _FULL if is_full else _FREE if capacity else _ENROLLED
        self.room.show_text(str(text.filled(enrolled=isolate(str(enrolled)), capacity=isolate(str(capacity)))))
        self.room.set_tone("amber" if is_full else "muted")

    def _offers(self, typed: str) -> list[Suggestion]:
        found: list[tuple[Beneficiary, str]] = self._context.ask(candidates, self._training, typed)
        return [(person.id, person.title, _told_of(person, told)) for person, told in found]


def _told_of(person: Beneficiary, told: str) -> str:
    stage = person.lifecycle().stage(person.stage)
    return f"{stage.label} · {told}" if stage else told


def _cells(seat: Seat, percent: int) -> tuple[Cell, ...]:
    days = str(_DAYS.filled(present=seat.present, held=seat.held)) if seat.held else "—"
    look = MUTED if not seat.held else GREEN if seat.has_completed(percent) else AMBER
    number = seat.enrolment.certificate_number
    return (*person_cells(seat.person), (days, look), (number or "—", LTR if number else MUTED))
