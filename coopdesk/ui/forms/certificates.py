"""The line in which certificates are given to everybody who completed a course."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark, mark_count
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import Training
from coopdesk.operations.enrolling import certify, completed_without_certificate, next_certificate
from coopdesk.operations.participation import Seat
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.fields import LineField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import row
from coopdesk.ui.kit.text import Label

_FIRST, _DAY = mark("Training", "First certificate number"), mark("Training", "Date of the certificates")
_GIVE = mark("Training", "Give the certificates")
_WAITING = mark_count("Training", "%n person(s) completed the course and have no certificate yet")


class CertificateLine(QWidget):
    """Shown once the course is completed and somebody waits. Signals: `given()`, `refused(sentence)`."""

    given = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._training: Training | None = None
        self._waiting: list[Seat] = []
        day, today = DayMeaning(label=_DAY), context.session.today
        self.number = LineField(left_to_right=True)
        self.day = LineField(lambda raw: day.parse(raw, today), day.edit, left_to_right=True)
        self.labelled = {
            "certificate_number": Labelled(str(_FIRST), self.number, required=True),
            "certificate_on": Labelled(str(_DAY), self.day, required=True),
        }
        self.sentence = Label("", 9.5)
        self.button = Button(str(_GIVE), "check", kind=PRIMARY, small=True)
        self.button.clicked.connect(self.give)
        self.setLayout(row(self.sentence, None, *self.labelled.values(), self.button, spacing=10))

    def show_of(self, training: Training) -> None:
        """Offer certificates to whoever completed the course and has none."""
        self._training = training
        completed = training.stage == "completed"
        self._waiting = self._context.ask(completed_without_certificate, training) if completed else []
        self.setVisible(bool(self._waiting))
        if self._waiting:
            self.sentence.show_text(str(_WAITING.counted(len(self._waiting))))
            self.number.set_value(self._context.ask(next_certificate))
            self.day.set_value(self._context.session.today.isoformat())

    def give(self) -> None:
        """Give everybody who waits a certificate, numbered on from the first one."""
        for labelled in self.labelled.values():
            labelled.set_problem(None)
        try:
            _changes, refused = self._context.do(
                certify, self._training, self._waiting, self.number.value(), self.day.value()
            )
        except CannotRead as error:
            self.labelled["certificate_on"].set_problem(str(error))
        except Invalid as error:
            for problem in error.problems:
                self.labelled[problem.field].set_problem(str(problem.text))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            if refused:
                self.labelled["certificate_number"].set_problem(str(refused[0][1][0].text))
                return
            self.given.emit()
