"""The line in which a member is added, or the chosen one corrected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead, Problem
from coopdesk.entities import Member
from coopdesk.operations.organisations import Seat
from coopdesk.ui.context import Context
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.suggest import SuggestField, Suggestion

_WHO = mark("Member", "Person or organisation")
_ADD, _KEEP = mark("Member", "Add the member"), mark("Member", "Save the member")
_GIVE_UP = mark("Member", "Cancel")
_WIDTHS = {"who": 5, "role": 3, "shares": 2, "paid_up": 3, "entry_date": 3, "exit_date": 3, "exit_reason": 3}
# Who is a member stands in two columns, which are one field here.
_WHO_COLUMNS = {"beneficiary": "beneficiary", "organisation": "legal_person"}


class MemberLine(QWidget):
    """Signal: `wanted(values)` with the values by field name, when they can be read; `given_up()` on Esc."""

    wanted = Signal(dict)
    given_up = Signal()

    def __init__(self, context: Context, suggest: Callable[[str], list[Suggestion]]) -> None:
        super().__init__()
        self._seat: Seat | None = None
        meanings = Member.meanings()
        who = SuggestField(suggest, lambda _chosen: self._seat.title if self._seat else "")
        self.fields = {"who": Labelled(str(_WHO), who, required=True)}
        for name in list(_WIDTHS)[1:]:
            field = editor_for(meanings[name], context)
            self.fields[name] = Labelled(str(meanings[name].label), field, meanings[name].required)
        self.button, self.cancel = Button("", "check", kind=PRIMARY, small=True), Button(str(_GIVE_UP), small=True)
        self.button.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.given_up)
        line = row(spacing=10)
        for name, labelled in self.fields.items():
            line.addWidget(labelled, _WIDTHS[name])
        # On one line with the fields, under their names.
        line.addLayout(column(20, row(self.button, self.cancel, spacing=6), None, spacing=0))
        self.setLayout(line)
        keys.conclude(self, self.submit)
        self.begin()

    def begin(self, seat: Seat | None = None) -> None:
        """Offer an empty line for a new member, or the membership of `seat` to correct."""
        self._seat = seat
        member = seat.member if seat else Member(role="member")
        for name, labelled in self.fields.items():
            labelled.field.set_value(None if name == "who" else member.value(name))
            labelled.set_problem(None)
        who = self.fields["who"].field
        who.setReadOnly(seat is not None)
        if seat:
            who.setText(seat.title)
        self.button.show_text(str(_KEEP if seat else _ADD))
        self.cancel.setVisible(seat is not None)

    def seat(self) -> Seat | None:
        """The membership that is being corrected."""
        return self._seat

    def is_changed(self) -> bool:
        """Whether something stands in the line that was not kept yet."""
        member = self._seat.member if self._seat else Member(role="member")
        values, unread = self._read()
        return bool(unread) or any(value != member.value(name) for name, value in values.items())

    def submit(self) -> None:
        """Ask for what stands in the line, or show what can not be read."""
        values, unread = self._read()
        for name, sentence in unread.items():
            self.fields[name].set_problem(sentence)
        if not unread:
            self.wanted.emit(values)

    def show_problems(self, problems: list[Problem]) -> None:
        """Show what is wrong under the fields, and go to the first of them."""
        for problem in problems:
            self._field_of(problem).set_problem(str(problem.text))
        self._field_of(problems[0]).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_changed():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _field_of(self, problem: Problem) -> Labelled:
        return self.fields.get(problem.field, self.fields["who"])

    def _read(self) -> tuple[dict[str, Any], dict[str, str]]:
        values: dict[str, Any] = {}
        unread: dict[str, str] = {}
        for name, labelled in self.fields.items():
            if name == "who" and self._seat:
                continue
            try:
                value = labelled.field.value()
            except CannotRead as error:
                unread[name] = str(error)
                continue
            if name == "who":
                kind, value = value or ("beneficiary", None)
                name = _WHO_COLUMNS[kind]
            values[name] = value
        return values, unread
