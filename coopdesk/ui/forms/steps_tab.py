"""The tab of documents and receipts: every step of an organisation, and taking a wrong one back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import File, Step
from coopdesk.entities.lifecycles import Lifecycle
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations.steps import in_force, reverse_step, steps_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import LTR, MUTED
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row

_NAME = mark("Step", "Steps and receipts")
_HEADINGS = (
    mark("Step", "Stage reached"),
    mark("Step", "On"),
    mark("Step", "Document number"),
    mark("Step", "Date of the document"),
    mark("Step", "Court or authority"),
    mark("Step", "Decided by"),
    mark("Step", "Note"),
)
_WIDTHS = (200, 110, 130, 120, 180, 140, 180)
_REASON = mark("Step", "Reason for taking the chosen step back")
_TAKE_BACK = mark("Step", "Take the step back")
_BACK = mark("Step", "{stage} (taken back)")
_TAKEN_OVER = mark("Step", "from paper")


class StepsTab(QWidget):
    """Signals: `changed()` after a step was taken back, `refused(sentence)`."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: File | None = None
        self._steps: list[Step] = []
        self.table = RowsTable(_NAME, _HEADINGS, _WIDTHS)
        self.reason = TextField()
        self.labelled = Labelled(str(_REASON), self.reason, required=True)
        self.button = Button(str(_TAKE_BACK), "restore", small=True)
        self.button.clicked.connect(self.take_back)
        foot = row(spacing=10)
        foot.addWidget(self.labelled, 1)
        foot.addWidget(self.button)
        whole = column(spacing=8, margins=(12, 6, 12, 8))
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def show_of(self, record: File) -> int:
        """Show every step, the last one first; gives how many are in force."""
        self._record = record
        self._steps = [step for step in steps_of(record) if not step.__data__.get("reverses")][::-1]
        held = {step.id for step in in_force(steps_of(record))}
        self.table.rows.show_rows([_cells(step, step.id in held, record.lifecycle()) for step in self._steps])
        self.reason.set_value(None)
        self.labelled.set_problem(None)
        return len(held)

    def is_changed(self) -> bool:
        """Whether a reason was begun for taking a step back."""
        return bool(self.reason.raw())

    def take_back(self) -> None:
        """Take the chosen step back for the reason given, or say what is missing."""
        row_number = self.table.current_row()
        if row_number < 0:
            return
        try:
            self._context.do(reverse_step, self._record, self._steps[row_number], self.reason.raw())
        except Invalid as error:
            self.labelled.set_problem(str(error))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()


def _cells(step: Step, in_force_now: bool, lifecycle: Lifecycle) -> tuple[Cell, ...]:
    stage = lifecycle.stage(step.stage)
    title = str(stage.label) if stage else step.stage
    look = 0 if in_force_now else MUTED
    note = [str(_TAKEN_OVER)] if step.taken_over else []
    return (
        (title if in_force_now else str(_BACK.filled(stage=title)), look),
        (show_day(step.effective_on) if step.effective_on else "—", LTR | look),
        (step.document_number or "—", LTR | look),
        (show_day(step.document_date) if step.document_date else "—", LTR | look),
        (step.place or "—", look),
        (DECIDER.label(step.decided_by) or "—", look),
        (" · ".join([*note, *([step.note] if step.note else [])]) or "—", MUTED),
    )
