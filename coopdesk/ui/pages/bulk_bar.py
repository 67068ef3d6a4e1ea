"""Under a list: the selected records moved one step together, or put on a nomination list; all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark, mark_count
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotRead
from coopdesk.entities.lifecycles import Stage
from coopdesk.entities.programme_choices import DECIDER
from coopdesk.operations import records
from coopdesk.operations.bulk import Refusal, move_all, stages_ahead
from coopdesk.operations.nominations import draft_lists, nominate
from coopdesk.operations.session import Changes
from coopdesk.operations.steps import StepEntry
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.forms.life_cycle_panel import CHOICE, CHOOSE
from coopdesk.ui.forms.rows_table import RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.cells import LTR
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.fields import LineField, TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_TO_LIST = "nomination_list"
_STAGE = mark("Bulk", "Move to the stage")
_COULD = mark("Bulk", "{stage} ({count})")
_ON_LIST = mark("Bulk", "Put on the nomination list «{title}»")
_DATE, _DOCUMENT = mark("Step", "On"), mark("Step", "Document number")
_DOCUMENT_DATE, _PLACE = mark("Step", "Date of the document"), mark("Step", "Court or authority")
_OWN_DAY = mark("Bulk", "the day of each")
_DECIDED, _NOTE, _REASON = mark("Step", "Decided by"), mark("Step", "Note"), mark("Stages", "Reason")
_MOVE = mark_count("Bulk", "Move %n file(s)")
_CLOSE = mark("Bulk", "Close")
_DONE = mark_count("Bulk", "%n file(s) moved")
_NONE = mark_count("Bulk", "None was moved: %n could not follow")
_WORKING = mark("Bulk", "Under way…")
_HEADINGS: tuple[Text, ...] = (
    mark("Bulk", "Name or title"),
    mark("List", "Number"),
    mark("Bulk", "Why not"),
)


class BulkBar(QWidget):
    """Signals: `told(sentence)` after the deed, `closed()`."""

    told = Signal(str)
    closed = Signal()

    def __init__(self, context: Context, kind: str) -> None:
        super().__init__()
        self._context, self._kind = context, kind
        self._ids: list[int] = []
        self._lists: dict[str, Any] = {}
        self.goal, self.decided = ChoiceField(empty=False), ChoiceField()
        self.goal.setPlaceholderText(str(CHOICE))
        self.goal.edited.connect(self._follow)
        self.labelled = {
            "stage": Labelled(str(_STAGE), self.goal, required=True),
            "effective_on": Labelled(str(_DATE), editor_for(DayMeaning(label=_DATE), context)),
            "document_number": Labelled(str(_DOCUMENT), LineField(left_to_right=True)),
            "document_date": Labelled(str(_DOCUMENT_DATE), editor_for(DayMeaning(label=_DOCUMENT_DATE), context)),
            "decided_by": Labelled(str(_DECIDED), self.decided),
            "place": Labelled(str(_PLACE), TextField()),
            "note": Labelled(str(_NOTE), TextField()),
        }
        self.button = Button("", "check", kind=PRIMARY, small=True)
        self.close_button = Button(str(_CLOSE), small=True)
        self.state = Label("", 9, bold=True)
        self.refused = RowsTable(_HEADINGS[2], _HEADINGS, (210, 190, 420))
        self.refused.setFixedHeight(170)
        self.button.clicked.connect(self.move)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        keys.conclude(self, self.move)
        keys.bind(self, {"Escape": self.closed.emit})
        self.hide()

    def offer(self, ids: Sequence[int]) -> None:
        """Offer what can be done with these records together."""
        self._ids = list(ids)
        lifecycle = records.KINDS[self._kind].path
        ahead = self._context.ask(stages_ahead, self._kind, self._ids)
        goals = [
            (one.code, str(_COULD.filled(stage=lifecycle.stage(one.code).label, count=one.count)))
            for one in ahead
            # A list nominates, and the answer on a list is not for many at once.
            if not {"on_a_signed_list", "answered_on_a_list"} & set(lifecycle.stage(one.code).guards)
        ]
        lists = self._context.ask(draft_lists) if self._kind == "beneficiary" else ()
        self._lists = {f"{_TO_LIST}-{one.id}": one for one in lists}
        goals += [(code, str(_ON_LIST.filled(title=one.title))) for code, one in self._lists.items()]
        # What leads on is offered; a way back or out is only taken by who chooses it.
        leading = {one.code for one in ahead if one.leads_on}
        if "nominated" in leading:
            leading |= set(self._lists)
        self.goal.set_value(None)
        self.goal.set_choices(goals)
        self.goal.set_value(next((code for code, _label in goals if code in leading), None))
        self.button.show_text(str(_MOVE.counted(len(self._ids))))
        self.refused.hide()
        self.show()
        self._follow()
        self.goal.setFocus()

    def move(self) -> None:
        """Move all of them, or nobody and say why."""
        if not self.button.isEnabled():
            return
        for labelled in self.labelled.values():
            labelled.set_problem(None)
        goal = self.goal.value()
        if goal in self._lists:
            self._work(nominate, self._lists[goal], self._ids)
            return
        entry = self._entry(goal)
        if entry is not None:
            self._work(move_all, self._kind, self._ids, entry)

    def _entry(self, stage: str) -> StepEntry | None:
        """The step that stands in the fields; None when something is missing, which is shown."""
        shown = {name: part for name, part in self.labelled.items() if name != "stage" and part.isVisibleTo(self)}
        values = {}
        for name, part in shown.items():
            try:
                values[name] = part.field.value()
            except CannotRead as error:
                part.set_problem(str(error))
                part.field.setFocus()
                return None
        empty = [name for name in self._needed(stage) if name in values and not values[name]]
        for name in empty:
            self.labelled[name].set_problem(str(_MISSING))
        if empty:
            self.labelled[empty[0]].field.setFocus()
            return None
        return StepEntry(stage, **values)

    def _needed(self, code: str) -> tuple[str, ...]:
        """What must be given for a stage: the day where not each file has its own, and what every one of them asks."""
        stage = records.KINDS[self._kind].path.stage(code)
        # A court is asked of some legal forms only: the others are not kept waiting for it.
        needs = tuple(name for name in stage.needs if name != "place")
        return needs if stage.its_day else ("effective_on", *needs)

    def _work(self, operation: Callable[..., Changes], *arguments: Any) -> None:
        self.button.setEnabled(False)
        self._tell(str(_WORKING))
        self._context.in_background(operation, *arguments, done=self._show, failed=self._fail, lane=LONG)

    def _show(self, changes: Changes) -> None:
        self.button.setEnabled(True)
        if not changes.result:
            self.told.emit(str(_DONE.counted(len(self._ids))))
            self.closed.emit()
            return
        self._tell(str(_NONE.counted(len(changes.result))), "red")
        self.refused.rows.show_rows([_cells(one) for one in changes.result])
        self.refused.show()

    def _fail(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._tell(str(error), "red")

    def _tell(self, sentence: str, tone: str = "muted") -> None:
        self.state.show_text(sentence)
        self.state.set_tone(tone)

    def _follow(self) -> None:
        """The fields that the chosen goal asks for."""
        goal = self.goal.value()
        self.button.setEnabled(goal is not None)
        self._tell("" if goal is not None else str(CHOOSE))
        stage = records.KINDS[self._kind].path.stage(goal)
        wanted = {"stage", *(_asked(stage) if stage is not None else ())}
        needed = self._needed(goal) if stage is not None else ()
        for name, part in self.labelled.items():
            part.set_problem(None)
            part.setVisible(name in wanted)
            part.set_required(name == "stage" or name in needed)
        if stage is None:
            return
        self.decided.set_choices([(code, DECIDER.label(code)) for code in stage.decides])
        self.decided.set_value(stage.decides[0] if len(stage.decides) == 1 else None)
        self.labelled["effective_on"].field.setPlaceholderText(str(_OWN_DAY) if stage.its_day else "")
        self.labelled["note"].label.show_text(str(_REASON if "note" in stage.needs else _NOTE))

    def _lay_out(self) -> None:
        fields = row(spacing=10)
        for name, stretch in (
            ("stage", 3),
            ("effective_on", 2),
            ("document_number", 2),
            ("document_date", 2),
            ("decided_by", 2),
            ("place", 2),
            ("note", 3),
        ):
            fields.addWidget(self.labelled[name], stretch)
        foot = row(self.button, self.close_button, self.state, None, spacing=10)
        self.setLayout(column(self.refused, fields, foot, spacing=6, margins=(14, 6, 14, 4)))


_MISSING = mark("Problem", "This field is required")


def _asked(stage: Stage) -> tuple[str, ...]:
    """The fields that a stage may be given; who decides is asked where several may, the rest where it is needed."""
    further = ("document_date",) if "document_number" in stage.needs or "document_date" in stage.needs else ()
    decided = ("decided_by",) if len(stage.decides) > 1 else ()
    place = ("place",) if "place" in stage.needs else ()
    return ("effective_on", "document_number", *further, *decided, *place, "note")


def _cells(one: Refusal) -> tuple[tuple[str, int], ...]:
    return (one.title, 0), (isolate(one.number), LTR), (" · ".join(str(reason) for reason in one.reasons), 0)
