"""The stages of an organisation: the line of stages, and the few fields that record the next one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import Organisation
from coopdesk.entities.lifecycles import organisation_lifecycle
from coopdesk.operations.steps import StepEntry, in_force, record_step, steps_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.choices import CheckBox, ChoiceField
from coopdesk.ui.kit.fields import LineField, TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Card, row
from coopdesk.ui.kit.stage_line import LATER, NEXT, NOW, PASSED, Stage, StageLine

_STAGE, _DATE = mark("Step", "Stage reached"), mark("Step", "On")
_DOCUMENT_DATE = mark("Step", "Date of the document")
_DOCUMENT, _PLACE = mark("Step", "Document number"), mark("Step", "Court or authority")
_DECIDED, _NOTE = mark("Step", "Decided by"), mark("Step", "Note")
_TAKEN_OVER = mark("Step", "Taken over from paper (the date may be unknown)")
_RECORD = mark("Step", "Record the stage")
_NEXT, _LATER, _UNDATED = mark("Step", "next stage"), mark("Step", "later"), mark("Step", "date unknown")


class StagesPanel(Card):
    """Signals: `recorded()` after a step was written, `refused(sentence)` when the desk refused."""

    recorded = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(margins=(16, 8, 16, 8), spacing=4)
        self._context = context
        self._organisation: Organisation | None = None
        self.line = StageLine()
        self.stage = ChoiceField(empty=False)
        self.day = editor_for(DayMeaning(label=_DATE), context)
        self.document_day = editor_for(DayMeaning(label=_DOCUMENT_DATE), context)
        self.document = LineField(left_to_right=True)
        self.place, self.decided, self.note = TextField(), TextField(), TextField()
        self._typed = (self.day, self.document, self.document_day, self.place, self.decided, self.note)
        self.taken_over = CheckBox(str(_TAKEN_OVER))
        self.labelled = {
            "stage": Labelled(str(_STAGE), self.stage, required=True),
            "effective_on": Labelled(str(_DATE), self.day, required=True),
            "document_number": Labelled(str(_DOCUMENT), self.document),
            "document_date": Labelled(str(_DOCUMENT_DATE), self.document_day),
            "place": Labelled(str(_PLACE), self.place),
            "decided_by": Labelled(str(_DECIDED), self.decided),
            "note": Labelled(str(_NOTE), self.note),
        }
        self.button = Button(str(_RECORD), "check", kind=PRIMARY, small=True)
        self.button.clicked.connect(self.record)
        self.body.addWidget(self.line)
        fields = row(spacing=10)
        for labelled, stretch in zip(self.labelled.values(), (3, 2, 2, 2, 3, 2, 3), strict=True):
            fields.addWidget(labelled, stretch)
        self.body.addLayout(fields)
        self.body.addLayout(row(self.taken_over, None, self.button))

    def show_organisation(self, organisation: Organisation) -> None:
        """Show where an organisation stands and offer its next stage."""
        self._organisation = organisation
        lifecycle = organisation_lifecycle(organisation.legal_form)
        held = {step.stage: step for step in in_force(steps_of(organisation))}
        reached = [place for place, stage in enumerate(lifecycle.path) if stage.code in held]
        now = max(reached, default=-1)
        stages = []
        for place, stage in enumerate(lifecycle.path):
            step = held.get(stage.code)
            state, note = LATER, str(_LATER)
            if step is not None:
                state = NOW if place == now else PASSED
                note = show_day(step.effective_on) if step.effective_on else str(_UNDATED)
            elif place < now:
                state, note = PASSED, "—"
            elif place == now + 1:
                state, note = NEXT, str(_NEXT)
            stages.append(Stage(str(stage.label), note, state))
        self.line.show_stages(stages)
        self.stage.set_choices([(stage.code, str(stage.label)) for stage in lifecycle.stages])
        following = lifecycle.path[min(now + 1, len(lifecycle.path) - 1)]
        self.stage.set_value(following.code)
        for field in self._typed:
            field.set_value(None)
            field.set_problem(None)
        self.taken_over.setChecked(False)

    def is_changed(self) -> bool:
        """Whether something stands in the fields that was not recorded yet."""
        return any(field.raw() for field in self._typed)

    def record(self) -> None:
        """Write the step that stands in the fields, or show what is wrong with it."""
        try:
            entry = StepEntry(
                self.stage.value(),
                self.day.value(),
                document_number=self.document.value(),
                document_date=self.document_day.value(),
                place=self.place.value(),
                decided_by=self.decided.value(),
                note=self.note.value(),
                taken_over=self.taken_over.isChecked(),
            )
            self._context.do(record_step, self._organisation, entry)
        except CannotRead:
            # What can not be read says so under its field.
            for labelled in self.labelled.values():
                labelled.field.leave()
        except Invalid as error:
            for problem in error.problems:
                self.labelled[problem.field].set_problem(str(problem.text))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.recorded.emit()
