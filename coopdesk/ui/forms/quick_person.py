"""The quick registration of a person who came and is not on file: family name, first name, sex."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import Beneficiary
from coopdesk.operations.imports.names import family_first
from coopdesk.ui.context import Context
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import row

_ADD, _LEAVE = mark("Session", "Register and name as present"), mark("Form", "Cancel")
_NAMES = ("last_name", "first_name", "sex")


class QuickPerson(QWidget):
    """Signals: `wanted(person)` on the button or Enter in the last field, `left()` when it is given up."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        meanings = Beneficiary.meanings()
        self.fields = {
            name: Labelled(str(meanings[name].label), editor_for(meanings[name], context), required=True)
            for name in _NAMES
        }
        self.add_button = Button(str(_ADD), "plus", kind=PRIMARY, small=True)
        self.leave_button = Button(str(_LEAVE), small=True)
        self.add_button.clicked.connect(self.ask)
        self.leave_button.clicked.connect(self.left)
        line = row(spacing=10)
        for name, stretch in zip(_NAMES, (3, 3, 2), strict=True):
            line.addWidget(self.fields[name], stretch)
        line.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.leave_button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def begin(self, typed: str) -> None:
        """Take a name as lists write it, family name first; the sex is asked next."""
        family, first = family_first(typed)
        for name, value in zip(_NAMES, (family, first, None), strict=True):
            self.fields[name].field.set_value(value or None)
            self.fields[name].set_problem(None)
        self.show()
        empty = next(name for name in _NAMES if self.fields[name].field.value() is None)
        self.fields[empty].field.setFocus()

    def ask(self) -> None:
        """Give the person who stands in the fields."""
        self.wanted.emit(Beneficiary(**{name: self.fields[name].field.value() for name in _NAMES}))

    def show_problem(self, problem: Problem) -> bool:
        """Show a problem under its field; False if none of the fields has it."""
        if problem.field in self.fields:
            self.fields[problem.field].set_problem(str(problem.text))
        return problem.field in self.fields

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.fields["sex"].field.hasFocus():
            self.ask()
        else:
            super().keyPressEvent(event)
