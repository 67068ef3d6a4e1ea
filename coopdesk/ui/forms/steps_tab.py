"""The tab of the steps of a file: their documents and scans, and taking a wrong one back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Attachment, File, Step
from coopdesk.entities.lifecycles import Lifecycle
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations.documents import open_copy
from coopdesk.operations.scans import attach_scan, scans_of
from coopdesk.operations.steps import in_force, reverse_step, steps_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.document_rows import ask_for_file
from coopdesk.ui.forms.handing_over import hand_over
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import GREEN, LTR, MUTED
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row

_NAME = mark("Step", "Steps and receipts")
_HEADINGS = (
    mark("Step", "Stage reached"),
    mark("Step", "On"),
    mark("Step", "Document number"),
    mark("Step", "Date of the document"),
    mark("Step", "Scan"),
    mark("Step", "Court or authority"),
    mark("Step", "Decided by"),
    mark("Step", "Note"),
)
_WIDTHS = (200, 106, 120, 116, 60, 130, 110, 120)
_REASON = mark("Step", "Reason for taking the chosen step back")
_TAKE_BACK = mark("Step", "Take the step back")
_BACK = mark("Step", "{stage} (taken back)")
_TAKEN_OVER = mark("Step", "from paper")
_ATTACH, _OPEN = mark("Step", "Attach the scan…"), mark("Step", "Open the scan")


class StepsTab(QWidget):
    """Signals: `changed()` after a step was taken back or a scan attached, `refused(sentence)`."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: File | None = None
        self._steps: list[Step] = []
        self._scans: dict[str, list[Attachment]] = {}
        self.table = RowsTable(_NAME, _HEADINGS, _WIDTHS)
        self.reason = TextField()
        self.labelled = Labelled(str(_REASON), self.reason, required=True)
        self.button = Button(str(_TAKE_BACK), "restore", small=True)
        self.button.clicked.connect(self.take_back)
        self.attach_button = Button(str(_ATTACH), "upload", small=True)
        self.open_button = Button(str(_OPEN), "eye", small=True)
        self.attach_button.clicked.connect(self.attach)
        self.open_button.clicked.connect(self.open_scan)
        self.table.opened.connect(lambda _row: self.open_scan())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._follow())
        keys.bind(self, {"Ctrl+O": self.attach})
        foot = row(self.attach_button, self.open_button, spacing=10)
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
        self._scans = scans_of(record)
        at = max(self.table.current_row(), 0)
        lifecycle = record.lifecycle()
        self.table.rows.show_rows([self._cells(step, step.id in held, lifecycle) for step in self._steps])
        if self._steps:
            self.table.go_to(min(at, len(self._steps) - 1))
        self._follow()
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

    def attach(self) -> None:
        """Attach a scan to the chosen step, asking for the file."""
        step = self._chosen()
        path = ask_for_file(self, _ATTACH) if step else None
        if path is None:
            return
        try:
            self._context.do(attach_scan, self._record, step, path)
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()

    def open_scan(self) -> None:
        """Hand the latest scan of the chosen step to the program that shows its type."""
        step = self._chosen()
        scans = self._scans.get(step.uuid) if step else None
        if not scans:
            return
        try:
            copy = self._context.ask(open_copy, scans[0], self._context.copies.folder())
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            if (refusal := hand_over(copy)) is not None:
                self.refused.emit(str(refusal))

    def _chosen(self) -> Step | None:
        at = self.table.current_row()
        return self._steps[at] if 0 <= at < len(self._steps) else None

    def _follow(self) -> None:
        step = self._chosen()
        self.attach_button.setEnabled(step is not None)
        self.open_button.setEnabled(step is not None and step.uuid in self._scans)

    def _cells(self, step: Step, in_force_now: bool, lifecycle: Lifecycle) -> tuple[Cell, ...]:
        stage = lifecycle.stage(step.stage)
        title = str(stage.label) if stage else step.stage
        look = 0 if in_force_now else MUTED
        scans = len(self._scans.get(step.uuid, ()))
        note = [str(_TAKEN_OVER)] if step.taken_over else []
        return (
            (title if in_force_now else str(_BACK.filled(stage=title)), look),
            (show_day(step.effective_on) if step.effective_on else "—", LTR | look),
            (step.document_number or "—", LTR | look),
            (show_day(step.document_date) if step.document_date else "—", LTR | look),
            (str(scans) if scans else "—", GREEN if scans else MUTED),
            (step.place or "—", look),
            (DECIDER.label(step.decided_by) or "—", look),
            (" · ".join([*note, *([step.note] if step.note else [])]) or "—", MUTED),
        )
