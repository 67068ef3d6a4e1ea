"""The next step of a file in a few fields: what it still lacks, its day, its document, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import File
from coopdesk.operations.advance import Opening, advance, openings
from coopdesk.operations.steps import StepEntry
from coopdesk.ui.context import Context
from coopdesk.ui.forms.offered_day import OfferedDay
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.fields import LineField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_DATE, _DOCUMENT = mark("Step", "On"), mark("Step", "Document number")


class NextStep(QWidget):
    """The first stage on the path that may follow. Signals: `recorded()`, `refused(sentence)`."""

    recorded = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: File | None = None
        self._opening: Opening | None = None
        day, today = DayMeaning(label=_DATE), context.session.today
        self.day = LineField(lambda raw: day.parse(raw, today), day.edit, left_to_right=True)
        self._offered = OfferedDay(self.day)
        self.document = LineField(left_to_right=True)
        self.labelled = {
            "effective_on": Labelled(str(_DATE), self.day, required=True),
            "document_number": Labelled(str(_DOCUMENT), self.document),
        }
        self.title, self.lacks = Label("", 10.5, bold=True), Label("", 8.5, tone="red", wrap=True)
        self.button = Button("", "check", kind=PRIMARY)
        self.button.clicked.connect(self.record)
        fields = row(*self.labelled.values(), spacing=10)
        self.setLayout(column(self.title, self.lacks, fields, self.button, spacing=6))
        keys.conclude(self, self.record)

    def show_file(self, record: File) -> None:
        """Offer what follows the present stage; hidden where nothing does."""
        self._record = record
        ahead = record.lifecycle().ahead(record.stage)
        self._opening = next((one for one in self._context.ask(openings, record) if one.stage in ahead), None)
        self.setVisible(self._opening is not None)
        if self._opening is None:
            return
        stage = self._opening.stage
        self.title.show_text(str(stage.deed))
        self.button.show_text(str(stage.deed))
        self.labelled["document_number"].set_required("document_number" in stage.needs)
        blocking = [str(one.text) for one in self._opening.conditions if one.blocks]
        self.lacks.show_text("\n".join(blocking))
        self.lacks.setVisible(bool(blocking))
        self.button.setEnabled(self._opening.is_open)
        for labelled in self.labelled.values():
            labelled.field.set_value(None)
            labelled.set_problem(None)
        self._offered.forget()
        self._offered.offer(record, self._opening)

    def is_changed(self) -> bool:
        """Whether something was typed into the fields that was not recorded yet."""
        return self._offered.is_typed() or bool(self.document.raw())

    def record(self) -> None:
        """Take the step with what stands in the fields, or show what is wrong."""
        if self._opening is None or not self.button.isEnabled():
            return
        for labelled in self.labelled.values():
            labelled.set_problem(None)
        try:
            entry = StepEntry(self._opening.stage.code, self.day.value(), document_number=self.document.value())
            self._context.do(advance, self._record, entry)
        except CannotRead as error:
            self.labelled["effective_on"].set_problem(str(error))
        except Invalid as error:
            self._show(error)
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.recorded.emit()

    def _show(self, error: Invalid) -> None:
        for problem in error.problems:
            shown = self.labelled.get(problem.field)
            if shown is None:
                self.refused.emit(str(problem.text))
            else:
                shown.set_problem(str(problem.text))
                shown.field.setFocus()
