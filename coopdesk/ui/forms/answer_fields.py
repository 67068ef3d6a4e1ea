"""The fields in which the answer to one nomination is recorded, or a wrong one is corrected."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from coopdesk.core.language import mark
from coopdesk.core.meanings import DayMeaning
from coopdesk.core.problems import CannotRead, Invalid
from coopdesk.entities import Beneficiary, Nomination
from coopdesk.entities.programme_choices import ANSWER
from coopdesk.operations.nominations import ANSWERS, Answer, is_correction
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import LINK, PRIMARY, Button, Chip, KeyCap
from coopdesk.ui.kit.fields import CountField, LineField, TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_TITLE = mark("Nomination", "Answer of the agency")
_ON, _DECISION = mark("Nomination", "Date of the decision"), mark("Nomination", "Number of the decision")
_REASON, _NOTE = mark("Nomination", "Reason of the rejection"), mark("Nomination", "Note in the file")
_RESERVE = mark("Nomination", "Rank on the reserve list")
_CORRECTED = mark("Nomination", "Why the former answer was wrong")
_RECORD, _NEXT = mark("Nomination", "Record the answer"), mark("Nomination", "Record and go on")
_WITHDRAW = mark("Nomination", "Nobody gave this answer: take it back")
_CHOOSE = mark("Nomination", "Choose the answer first: 1, 2 or 3")
_FOLLOWS = mark("Nomination", "The person moves to «{stage}» in the same step, and may be registered again.")
_MOVES = mark("Nomination", "The person moves to «{stage}» in the same step.")
_TONES = {"accepted": "green", "reserve": "amber", "rejected": "red"}


class AnswerFields(QWidget):
    """Signals: `record_wanted(go_on)`, `withdraw_wanted()`.

    The day and the number of the decision stay for the next person: one decision answers many.
    """

    record_wanted = Signal(bool)
    withdraw_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._row: Nomination | None = None
        self._former: str | None = None
        self._untouched: tuple[str | None, ...] = ()
        day, today = DayMeaning(label=_ON), context.session.today
        self.chips = {code: Chip(ANSWER.label(code), tone=_TONES[code]) for code in ANSWERS}
        group = QButtonGroup(self)
        for code, chip in self.chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, code=code: self.choose(code))
        self.fields: dict[str, Labelled] = {
            "answered_on": Labelled(
                str(_ON), LineField(lambda raw: day.parse(raw, today), day.edit, left_to_right=True), required=True
            ),
            "decision_number": Labelled(str(_DECISION), LineField(left_to_right=True)),
            "reserve_rank": Labelled(str(_RESERVE), CountField()),
            "answer_reason": Labelled(str(_REASON), TextField()),
            "why_corrected": Labelled(str(_CORRECTED), TextField()),
        }
        self.hint = Label("", 8.5, tone="muted", wrap=True)
        self.button = Button(str(_RECORD), "check", kind=PRIMARY)
        self.next_button = Button(str(_NEXT))
        self.withdraw_button = Button(str(_WITHDRAW), kind=LINK)
        self.button.clicked.connect(lambda: self.record_wanted.emit(False))
        self.next_button.clicked.connect(lambda: self.record_wanted.emit(True))
        self.withdraw_button.clicked.connect(self.withdraw_wanted)
        self._lay_out()

    def show_row(self, nomination: Nomination, may_withdraw: bool) -> None:
        """Show the answer of one person, or what the answer of the one before leaves for this one."""
        self._row, self._former = nomination, nomination.answer
        self._clear_problems()
        for name in ("reserve_rank", "answer_reason", "why_corrected"):
            self.fields[name].field.set_value(nomination.value(name) if name != "why_corrected" else None)
        if self._former is not None:
            for name in ("answered_on", "decision_number"):
                self.fields[name].field.set_value(nomination.value(name))
        self.withdraw_button.setVisible(self._former is not None and may_withdraw)
        self._check(self._former)
        self._follow()
        self._untouched = self._state()

    def is_changed(self) -> bool:
        """Whether an answer was begun, beyond what the person before left in the fields."""
        return self._state() != self._untouched

    def chosen(self) -> str | None:
        return next((code for code, chip in self.chips.items() if chip.isChecked()), None)

    def choose(self, code: str) -> None:
        """Take an answer, and go to the first field that it still lacks."""
        self._check(code)
        self._follow()
        wanted = {"accepted": ("answered_on", "decision_number"), "rejected": ("answered_on", "answer_reason")}
        names = [*wanted.get(code, ("answered_on",)), *(["why_corrected"] if is_correction(self._former, code) else [])]
        empty = next((name for name in names if not self.fields[name].field.raw().strip()), None)
        if empty:
            self.fields[empty].field.setFocus()

    def given(self) -> tuple[Answer, str | None] | None:
        """The answer that stands in the fields, and why it is corrected; None when it can not be read yet."""
        self._clear_problems()
        code = self.chosen()
        if code is None:
            self.hint.show_text(str(_CHOOSE))
            self.hint.set_tone("red")
            return None
        values = {}
        for name, labelled in self.fields.items():
            try:
                # What is out of sight was left by another answer.
                values[name] = None if labelled.isHidden() else labelled.field.value()
            except CannotRead as error:
                labelled.set_problem(str(error))
                labelled.field.setFocus()
                return None
        why = values.pop("why_corrected")
        return Answer(code, **values), why

    def why(self) -> str | None:
        return self.fields["why_corrected"].field.value()

    def show_refusal(self, error: Invalid) -> str:
        """Show each problem under its field; gives the sentence of one that has no field."""
        elsewhere = ""
        for problem in error.problems:
            if problem.field in self.fields:
                self.fields[problem.field].set_problem(str(problem.text))
            else:
                elsewhere = elsewhere or str(problem.text)
        first = next((one.field for one in error.problems if one.field in self.fields), None)
        if first:
            self.fields[first].field.setFocus()
        return elsewhere

    def _state(self) -> tuple[str | None, ...]:
        return (self.chosen(), *(labelled.field.raw() for labelled in self.fields.values()))

    def _check(self, code: str | None) -> None:
        for one, chip in self.chips.items():
            group = chip.group()
            group.setExclusive(False)
            chip.setChecked(one == code)
            group.setExclusive(True)

    def _follow(self) -> None:
        """The fields that the chosen answer asks for."""
        code = self.chosen()
        rejected = code == "rejected"
        self.fields["decision_number"].set_required(code == "accepted")
        self.fields["reserve_rank"].setVisible(code == "reserve")
        self.fields["answer_reason"].label.show_text(str(_REASON if rejected else _NOTE))
        self.fields["answer_reason"].set_required(rejected)
        self.fields["why_corrected"].setVisible(self._former is not None)
        changed = code != self._former
        self.fields["why_corrected"].set_required(changed and is_correction(self._former, code))
        stage = Beneficiary.path.stage(code) if changed else None
        sentence = (_FOLLOWS if rejected else _MOVES).filled(stage=stage.label) if stage else ""
        self.hint.show_text(str(sentence))
        self.hint.set_tone("muted")

    def _clear_problems(self) -> None:
        for labelled in self.fields.values():
            labelled.set_problem(None)

    def _lay_out(self) -> None:
        title = row(Label(str(_TITLE), 10.5, bold=True), None, *(KeyCap(key) for key in "123"), spacing=4)
        chips = row(*self.chips.values(), None, spacing=6)
        decision = row(self.fields["answered_on"], self.fields["decision_number"], spacing=10)
        onward = row(spacing=8)
        onward.addWidget(self.next_button, 1)
        onward.addWidget(KeyCap("Ctrl+Enter"))
        parts = (self.fields[name] for name in ("reserve_rank", "answer_reason", "why_corrected"))
        self.setLayout(
            column(
                *(title, chips, decision, *parts, self.withdraw_button),
                *(None, self.hint, self.button, onward),
                spacing=5,
            )
        )
