"""Where a file stands: the line of stages, what the next stage asks, and the fields that record it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coopdesk.core.language import listed, mark
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import File
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations.advance import Opening, advance, openings
from coopdesk.operations.guards import MET, Condition
from coopdesk.operations.scans import record_with_scan
from coopdesk.operations.steps import StepEntry
from coopdesk.operations.taking_over import take_over
from coopdesk.ui.context import Context
from coopdesk.ui.forms.condition_line import condition_line
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.forms.folded_stages import FoldedStages
from coopdesk.ui.forms.offered_day import OfferedDay
from coopdesk.ui.forms.paper_stages import PaperStages
from coopdesk.ui.forms.scan_button import ScanButton
from coopdesk.ui.forms.stages_shown import stages_of
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button, icon_button
from coopdesk.ui.kit.choices import CheckBox, ChoiceField
from coopdesk.ui.kit.fields import LineField, TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Card, Rule, column, row
from coopdesk.ui.kit.stage_line import StageLine
from coopdesk.ui.kit.text import Label

_CONDITIONS = mark("Stages", "Conditions of «{stage}»")
_MET = mark("Stages", "{met} of {all}")
_NO_CONDITION = mark("Stages", "No condition: give the date")
_NOTHING = mark("Stages", "This file has reached its end: nothing follows.")
_RECORDING = mark("Stages", "Recording the step")
_NEXT_STAGE = mark("Stages", "Stage")
_DOCUMENT_DATE = mark("Step", "Date of the document")
_DATE, _DOCUMENT = mark("Step", "On"), mark("Step", "Document number")
_PLACE, _DECIDED, _NOTE = mark("Step", "Court or authority"), mark("Step", "Decided by"), mark("Step", "Note")
_REASON = mark("Stages", "Reason")
_TAKEN_OVER = mark("Step", "Taken over from paper (the date may be unknown)")
_SEVERAL = mark("Stages", "Several stages from paper…")
_KEPT = mark("Stages", "Kept in the log, never erased")
CHOICE = mark("Stages", "Choose a stage")
CHOOSE = mark("Stages", "No stage leads further: choose the one to be recorded")
_WHAT_FOLLOWS = mark("Stages", "What may follow")
_RECORD = mark("Stages", "Record the step")
_FOLD = mark("Stages", "Fold away (F7)")
_BLOCKED = mark("Stages", "Not possible yet: see the red conditions")
_SMALL = 24


class LifeCyclePanel(Card):
    """Signals: `recorded()` after a step was written, `refused(sentence)` when the desk refused."""

    recorded = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(margins=(16, 8, 16, 8), spacing=6)
        self._context = context
        self._record: File | None = None
        self._openings: list[Opening] = []
        self._compact = self._on_paper = False
        self.line = StageLine()
        self._make_fields()
        self._list = column(spacing=3)
        self.title, self.count = Label("", 10, bold=True), Pill("", "amber")
        conditions = column(row(self.title, self.count, None, spacing=8), self._list, None, spacing=6)
        sides = row(spacing=16)
        sides.addLayout(conditions, 1)
        sides.addWidget(Rule(standing=True))
        sides.addLayout(self._recording(), 1)
        self.sides = QWidget()
        self.sides.setLayout(sides)
        self.end, self.paper = QWidget(), PaperStages(context)
        self.paper_button = self._paper_button()
        self.end.setLayout(row(Label(str(_NOTHING), 9.5, tone="muted"), None, self.paper_button))
        self.folded = FoldedStages()
        for part in (self.line, self.folded, self.sides, self.end, self.paper):
            self.body.addWidget(part)
        self.folded.hide()
        self.paper.hide()
        self.paper.taken.connect(self.recorded)
        self.paper.refused.connect(self.refused)
        self.paper.given_up.connect(self.leave_paper)
        keys.conclude(self, self.button.click)

    # Showing.

    def show_file(self, record: File) -> None:
        """Show where a file stands and offer what may follow."""
        if self._record is None or record.id != self._record.id or not self.paper.is_changed():
            self._on_paper = False
        self._record = record
        self._openings = self._context.ask(openings, record)
        self.line.show_stages(stages_of(record))
        self.taken_over.setChecked(False)
        self._offer([(one.stage.code, str(one.stage.label)) for one in self._openings])
        self.set_compact(self._compact)
        for field in self._typed:
            field.set_value(None)
            field.set_problem(None)
        self._offered.forget()
        self.scan.show_path(None)
        self._show_opening()
        if not self._openings:
            self.folded.show_next(str(_NOTHING))

    def set_compact(self, compact: bool) -> None:
        """Show only the line of stages, and under it what the next one lacks."""
        self._compact = compact
        self.folded.setVisible(compact)
        self.paper.setVisible(self._on_paper and not compact)
        self.sides.setVisible(bool(self._openings) and not (compact or self._on_paper))
        self.end.setVisible(not (self._openings or compact or self._on_paper))

    def go_to_stage(self) -> bool:
        """Put the keyboard where a stage is recorded, or at the button that unfolds it; says whether it could."""
        for part in (self.folded.button, self.stage, self.paper.take_button, self.paper_button):
            if part.isVisible():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def show_paper(self) -> None:
        """Show the grid in which several stages are taken over at once."""
        self._on_paper = True
        self.set_compact(False)
        self.paper.show_file(self._record)

    def leave_paper(self) -> None:
        """Go back to the next step."""
        self._on_paper = False
        self.paper.clear()
        self.set_compact(self._compact)
        self.stage.setFocus()

    def opening(self) -> Opening | None:
        """The stage chosen, with its conditions; None while a stage is taken over from paper."""
        return next((one for one in self._openings if one.stage.code == self.stage.value()), None)

    def _offer(self, stages: Sequence[tuple[str, str]]) -> None:
        """Choose the stage that leads on; a way back or out is only taken by who chooses it."""
        self.stage.set_value(None)
        self.stage.set_choices(stages)
        codes = {code for code, _label in stages}
        ahead = self._record.lifecycle().ahead(self._record.stage)
        self.stage.set_value(next((stage.code for stage in ahead if stage.code in codes), None))

    def _show_opening(self) -> None:
        stage = self._record.lifecycle().stage(self.stage.value())
        if stage is None:
            self._ask_for_stage()
            return
        chosen = None if self.taken_over.isChecked() else self.opening()
        conditions = chosen.conditions if chosen else ()
        self.title.show_text(str(_CONDITIONS.filled(stage=stage.label)))
        met = sum(condition.severity == MET for condition in conditions)
        self.count.setVisible(bool(conditions))
        tone = "green" if met == len(conditions) else ("red" if chosen and not chosen.is_open else "amber")
        told = str(_MET.filled(met=met, all=len(conditions))), tone
        self.count.show_state(*told)
        self.folded.show_next(self.title.shown_text(), told if conditions else None, conditions)
        self._show_conditions(conditions)
        self.labelled["note"].label.show_text(str(_REASON if "note" in stage.needs else _NOTE))
        for name in ("document_number", "place", "note"):
            self.labelled[name].set_required(name in stage.needs and chosen is not None)
        self.labelled["effective_on"].set_required(not self.taken_over.isChecked())
        self.decided.set_choices([(code, DECIDER.label(code)) for code in stage.decides])
        self.decided.set_value(stage.decides[0] if len(stage.decides) == 1 else None)
        self._offered.offer(self._record, chosen)
        self.button.show_text(str(stage.deed))
        is_open = chosen is None or chosen.is_open
        self.button.setEnabled(is_open)
        self.hint.show_text(str(_KEPT if is_open else _BLOCKED))
        self.hint.set_tone("muted" if is_open else "red")

    def _ask_for_stage(self) -> None:
        self.title.show_text(str(_WHAT_FOLLOWS))
        self.count.hide()
        self._show_conditions(())
        names = listed(str(one.stage.label) for one in self._openings)
        self._list.addWidget(Label(names, 9, wrap=True))
        self.folded.show_next(str(_WHAT_FOLLOWS))
        self.button.show_text(str(_RECORD))
        self.button.setEnabled(False)
        self.hint.show_text(str(CHOOSE))
        self.hint.set_tone("amber")

    def _show_conditions(self, conditions: Sequence[Condition]) -> None:
        while self._list.count():
            self._list.takeAt(0).widget().deleteLater()
        if self.stage.value() and not conditions:
            self._list.addWidget(Label(str(_NO_CONDITION), 9, tone="muted"))
        for condition in conditions:
            self._list.addWidget(condition_line(condition))

    def is_changed(self) -> bool:
        """Whether something stands in the fields that was not recorded yet."""
        begun = self._offered.is_typed() or self.paper.is_changed()
        return begun or any(field.raw() for field in (*self._typed[1:], self.scan))

    # Recording.

    def record(self) -> None:
        """Write the step that stands in the fields, or show what is wrong with it."""
        for labelled in self.labelled.values():
            labelled.set_problem(None)
        try:
            entry = StepEntry(
                self.stage.value(),
                self.day.value(),
                document_number=self.document.value(),
                document_date=self.document_day.value(),
                place=self.place.value(),
                decided_by=self.decided.value(),
                note=self.note.value(),
            )
            operation = take_over if self.taken_over.isChecked() else advance
            self._context.do(record_with_scan, self._record, entry, self.scan.path, operation)
        except CannotRead:
            # What can not be read says so under its field.
            for labelled in self.labelled.values():
                labelled.field.leave()
        except Invalid as error:
            for problem in error.problems:
                self.labelled[problem.field].set_problem(str(problem.text))
            self.labelled[error.problems[0].field].field.setFocus()
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.recorded.emit()

    def _on_taken_over(self, on: bool) -> None:
        """A file may enter at any stage that its papers show."""
        stages = self._record.lifecycle().stages if on else [one.stage for one in self._openings]
        self._offer([(stage.code, str(stage.label)) for stage in stages])
        self._show_opening()

    def _make_fields(self) -> None:
        self.stage, self.decided = ChoiceField(empty=False), ChoiceField()
        self.stage.setPlaceholderText(str(CHOICE))
        self.stage.edited.connect(self._show_opening)
        self.day = editor_for(DayMeaning(label=_DATE), self._context)
        self._offered = OfferedDay(self.day)
        self.document_day = editor_for(DayMeaning(label=_DOCUMENT_DATE), self._context)
        self.document = LineField(left_to_right=True)
        self.place, self.note = TextField(), TextField()
        self._typed = (self.day, self.document, self.document_day, self.place, self.note)
        self.labelled = {
            "stage": Labelled(str(_NEXT_STAGE), self.stage, required=True),
            "effective_on": Labelled(str(_DATE), self.day, required=True),
            "document_number": Labelled(str(_DOCUMENT), self.document),
            "document_date": Labelled(str(_DOCUMENT_DATE), self.document_day),
            "decided_by": Labelled(str(_DECIDED), self.decided),
            "place": Labelled(str(_PLACE), self.place),
            "note": Labelled(str(_NOTE), self.note),
        }
        self.taken_over = CheckBox(str(_TAKEN_OVER))
        self.taken_over.toggled.connect(self._on_taken_over)
        self.scan = ScanButton()
        self.button = Button("", "check", kind=PRIMARY, small=True)
        self.button.clicked.connect(self.record)
        self.fold_button = icon_button("chevron-up", str(_FOLD))
        self.fold_button.setFixedSize(_SMALL, _SMALL)
        self.fold_button.TALL = _SMALL
        self.fold_button.hide()
        self.hint = Label("", 8.5, tone="muted")

    def _recording(self) -> QVBoxLayout:
        first, second = row(spacing=10), row(spacing=10)
        for name, stretch in (("stage", 4), ("effective_on", 3), ("document_number", 3), ("document_date", 3)):
            first.addWidget(self.labelled[name], stretch)
        for name, stretch in (("decided_by", 4), ("place", 4), ("note", 5)):
            second.addWidget(self.labelled[name], stretch)
        head = row(Label(str(_RECORDING), 10, bold=True), None, self.hint, self.fold_button, spacing=10)
        foot = row(self.button, self.scan, self.taken_over, None, self._paper_button(), spacing=10)
        return column(head, first, second, foot, spacing=5)

    def _paper_button(self) -> Button:
        button = Button(str(_SEVERAL), small=True)
        button.clicked.connect(self.show_paper)
        return button
