"""Several stages that a file went through on paper, typed in one small grid and taken over in one act."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.core.language import mark
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotDo, CannotRead, Invalid, Problem
from coopdesk.entities import File
from coopdesk.operations.steps import StepEntry
from coopdesk.operations.taking_over import open_to_paper, take_over
from coopdesk.ui.context import Context
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.choices import CheckBox
from coopdesk.ui.kit.fields import LineField
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_TITLE = mark("Stages", "Stages on paper")
_HINT = mark("Stages", "Tick each stage that was reached; a day that is not known stays empty")
_TAKE, _GIVE_UP = mark("Stages", "Take over"), mark("Stages", "Give up")
_NOTHING = mark("Stages", "Tick the stages that the papers show")
_DAY, _DOCUMENT = mark("Step", "On"), mark("Step", "Document number")
_OF = mark("Stages", "{stage}: {what}")
# The stages stand side by side in so many columns, each going down.
_SIDE_BY_SIDE, _CELLS = 2, 3


class PaperLine:
    """One stage: whether it was reached, on which day, with which document."""

    def __init__(self, code: str, label: str, context: Context) -> None:
        self.code = code
        self.reached = CheckBox(label)
        self.day, self.document = editor_for(DayMeaning(label=_DAY), context), LineField(left_to_right=True)
        for field, what in ((self.day, _DAY), (self.document, _DOCUMENT)):
            field.setAccessibleName(str(_OF.filled(stage=label, what=what)))
            field.setPlaceholderText(str(what))
            # Whoever writes a day or a number says that the stage was reached.
            field.edited.connect(self._tick)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.reached, self.day, self.document)

    def entry(self) -> StepEntry:
        """What stands in the line. Raises CannotRead."""
        return StepEntry(self.code, self.day.value(), document_number=self.document.value(), taken_over=True)

    def _tick(self) -> None:
        if self.day.raw() or self.document.raw():
            self.reached.setChecked(True)


class PaperStages(QWidget):
    """Signals: `taken()` after the stages were written, `given_up()`, `refused(sentence)`."""

    taken = Signal()
    given_up = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: File | None = None
        self.lines: dict[str, PaperLine] = {}
        self._grid_at = QWidget()
        self.problem = Label("", 9, tone="red", wrap=True)
        self.take_button = Button(str(_TAKE), "check", kind=PRIMARY, small=True)
        self.give_up_button = Button(str(_GIVE_UP), small=True)
        self.take_button.clicked.connect(self.take)
        self.give_up_button.clicked.connect(self.given_up)
        foot = row(self.take_button, self.give_up_button, spacing=10)
        foot.addWidget(self.problem, 1)
        head = row(Label(str(_TITLE), 10, bold=True), Label(str(_HINT), 9, tone="muted"), None, spacing=10)
        self._whole = column(head, self._grid_at, foot, spacing=6)
        self.setLayout(self._whole)
        keys.conclude(self, self.take)
        keys.bind(self, {"Escape": self.given_up.emit})

    def show_file(self, record: File) -> None:
        """Offer the stages of the path that no step holds yet, with the keyboard at the first of them."""
        self._record = record
        lifecycle = record.lifecycle()
        codes = open_to_paper(record)
        self.lines = {code: PaperLine(code, str(lifecycle.stage(code).label), self._context) for code in codes}
        self._lay_lines()
        self.problem.show_text("")
        first = next(iter(self.lines.values()), None)
        if first is not None:
            first.reached.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Whether a stage was ticked and not taken over yet."""
        return any(line.reached.isChecked() for line in self.lines.values())

    def clear(self) -> None:
        """Forget what was ticked."""
        self.lines = {}
        self._lay_lines()

    def take(self) -> None:
        """Take over what was ticked, or show what is wrong with it."""
        chosen = [line for line in self.lines.values() if line.reached.isChecked()]
        for line in chosen:
            line.day.set_problem(None)
        if not chosen:
            self.problem.show_text(str(_NOTHING))
            return
        try:
            self._context.do(take_over, self._record, *(line.entry() for line in chosen))
        except CannotRead as error:
            self._show(next(line for line in chosen if _unreadable(line.day)), str(error))
        except Invalid as error:
            self._show_problems(error.problems, chosen)
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.clear()
            self.taken.emit()

    def _show_problems(self, problems: tuple[Problem, ...], chosen: list[PaperLine]) -> None:
        for problem in reversed(problems):
            stage = problem.field.partition(".")[0]
            self._show(self.lines.get(stage, chosen[-1]), str(problem.text))

    def _show(self, line: PaperLine, sentence: str) -> None:
        line.day.set_problem(sentence)
        line.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problem.show_text(f"{line.reached.shown_text()}: {sentence}")

    def _lay_lines(self) -> None:
        former, self._grid_at = self._grid_at, QWidget()
        self._whole.replaceWidget(former, self._grid_at)
        former.hide()
        former.deleteLater()
        grid = QGridLayout(self._grid_at)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        deep = -(-len(self.lines) // _SIDE_BY_SIDE)
        before: QWidget | None = None
        for at, line in enumerate(self.lines.values()):
            for place, widget in enumerate(line.widgets):
                grid.addWidget(widget, at % deep, at // deep * _CELLS + place)
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        if before is not None:
            QWidget.setTabOrder(before, self.take_button)
        # Tab passes over what is not shown yet.
        self._grid_at.show()


def _unreadable(field: Any) -> bool:
    try:
        field.value()
    except CannotRead:
        return True
    return False
