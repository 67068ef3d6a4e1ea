"""The people of a nomination list: ranked with their proof, and beside them why, the answer, and the next step."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.days import long_day
from coopdesk.core.folding import western_digits
from coopdesk.core.language import code, mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import NominationList
from coopdesk.operations import nominations
from coopdesk.operations import settings as figures
from coopdesk.operations.nominations import ANSWERS
from coopdesk.operations.ranking import is_frozen, signature_of, standings
from coopdesk.ui.context import Context
from coopdesk.ui.forms.answer_fields import AnswerFields
from coopdesk.ui.forms.candidates_strip import CandidatesStrip
from coopdesk.ui.forms.candidates_table import CandidatesTable
from coopdesk.ui.forms.draft_fields import DraftFields
from coopdesk.ui.forms.draft_tools import DraftTools
from coopdesk.ui.forms.next_step import NextStep
from coopdesk.ui.forms.priority_card import PriorityCard, WeightsCard
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import LINK, Button
from coopdesk.ui.kit.panels import Banner, Card, EmptyState, Rule, Scrolled, column, row

PANEL = 344
_FROZEN = mark("Nomination", "Ranking frozen since the signature on {day}:")
_KEPT = mark("Nomination", "the points and their words stay as they were; no later change of a file moves them.")
_LIVE = mark("Nomination", "Draft:")
_MOVES = mark("Nomination", "the ranks follow the files and the weights of today until the signature.")
_WEIGHTS, _PERSON = mark("Nomination", "Weights used"), mark("Nomination", "Back to the person")
_EMPTY = mark("Nomination", "Nobody stands on this list yet: add eligible people")
_WAITS_FOR_ANSWERS = ("sent", "answered")


class CandidatesTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`, `open_record(kind, id)`."""

    changed = Signal()
    refused = Signal(str)
    open_record = Signal(str, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._list: NominationList | None = None
        self.table, self.strip = CandidatesTable(), CandidatesStrip()
        self.tools, self.draft = DraftTools(context), DraftFields()
        self.priority, self.weights = PriorityCard(), WeightsCard()
        self.answer, self.next = AnswerFields(context), NextStep(context)
        self._make_strip()
        self._lay_out()
        self._connect()
        keys.conclude(self, self.record_and_go_on)

    def show_of(self, record: NominationList) -> int:
        """Show the people of a list; gives how many there are. The chosen person stays chosen."""
        chosen = self.table.current()
        self._list = record
        frozen = is_frozen(record)
        rows = self._context.ask(standings, record)
        self.table.candidates.show_rows(rows, frozen)
        self.strip.show_rows(rows, record.stage in _WAITS_FOR_ANSWERS)
        self.tools.setVisible(not frozen)
        if not frozen:
            self.tools.show_list(record)
        self._show_lock(frozen)
        self._body.setCurrentIndex(0 if rows else 1)
        self.next.show_file(record)
        if record.stage == "sent":
            # While answers are awaited, they are what the panel is for.
            self.next.setVisible(self.table.candidates.next_waiting(-1) < 0)
        at = self.table.candidates.row_of(chosen.nomination.id if chosen else None)
        if rows:
            self.table.go_to(max(at, 0))
        self._show_person()
        return len(rows)

    def is_changed(self) -> bool:
        """Whether something stands in the fields in use that was not recorded."""
        parts = (self.tools, self.draft, self.answer, self.next)
        return any(part.is_changed() for part in parts if not part.isHidden())

    def focus_first(self) -> None:
        """The rows; on an empty draft the line in which people are added."""
        (self.table if self.table.candidates.rows else self.tools.who).setFocus()

    def record_and_go_on(self) -> None:
        """Ctrl+Enter: record the answer and go to the next one who waits."""
        if self.answer.isVisible():
            self.record(True)

    def record(self, go_on: bool) -> None:
        """Record the answer of the chosen person, or show what is wrong with it."""
        one, given = self.table.current(), self.answer.given()
        if one is None or given is None:
            return
        at = self.table.current_row()
        if not self._do(nominations.answer, one.nomination, *given):
            return
        self.changed.emit()
        following = self.table.candidates.next_waiting(at) if go_on else at
        if following >= 0:
            self.table.go_to(following)
        self.table.setFocus()

    def withdraw(self) -> None:
        """Take back an answer that nobody gave."""
        if self._do(nominations.withdraw_answer, self.table.current().nomination, self.answer.why()):
            self.changed.emit()
            self.table.setFocus()

    def take_off(self) -> None:
        """Take the chosen person off the draft."""
        one = self.table.current()
        if one is not None and self._do(nominations.take_off, one.nomination):
            self.changed.emit()
            self.focus_first()

    def keep_project(self, project: str | None) -> None:
        """Keep the project that the chosen person proposes."""
        if self._do(nominations.propose_project, self.table.current().nomination, project):
            self.changed.emit()

    def _do(self, operation: Any, *arguments: Any) -> bool:
        try:
            self._context.do(operation, *arguments)
        except Invalid as error:
            if elsewhere := self.answer.show_refusal(error):
                self.refused.emit(elsewhere)
            return False
        except CannotDo as error:
            self.refused.emit(str(error))
            return False
        return True

    def _show_person(self) -> None:
        one = self.table.current()
        frozen = is_frozen(self._list)
        answering = one is not None and self._list.stage in _WAITS_FOR_ANSWERS
        self.priority.setVisible(one is not None and not self.weights_button.isChecked())
        self._rule.setVisible(one is not None)
        self.answer.setVisible(answering)
        self.draft.setVisible(one is not None and not frozen)
        if one is None:
            return
        self.priority.show_standing(one)
        if answering:
            self.answer.show_row(one.nomination, self._list.stage == "sent")
        if not frozen:
            self.draft.show_row(one.nomination)

    def _on_typed(self, letters: str) -> None:
        """1, 2 and 3 over the rows choose the answer."""
        digit = western_digits(letters)
        if self.answer.isVisible() and digit in ("1", "2", "3"):
            self.answer.choose(ANSWERS[int(digit) - 1])

    def _show_lock(self, frozen: bool) -> None:
        if frozen:
            day = signature_of(self._list)[0] or self._list.stage_on
            shown = long_day(date.fromisoformat(day), code()) if day else "—"
            self.live.hide()
            self.lock.show_sentence(str(_KEPT), str(_FROZEN.filled(day=shown)))
        self.lock.setVisible(frozen)
        self.live.setVisible(not frozen)

    def _show_weights(self, on: bool) -> None:
        self.weights.setVisible(on)
        self.priority.setVisible(not on and self.table.current() is not None)
        self.weights_button.show_text(str(_PERSON if on else _WEIGHTS))
        if on:
            day = signature_of(self._list)[0]
            used = date.fromisoformat(day) if day else self._context.session.today
            self.weights.show_weights(self._context.ask(figures.value_on, "priority_weights", used))

    def _make_strip(self) -> None:
        self.weights_button = Button(str(_WEIGHTS), kind=LINK)
        self.weights_button.setCheckable(True)
        self.live_button = Button(str(_WEIGHTS), kind=LINK)
        self.lock = Banner("green", "", icon="lock", actions=(self.weights_button,))
        self.live = Banner("grey", str(_MOVES), str(_LIVE), icon="edit", actions=(self.live_button,))

    def _lay_out(self) -> None:
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(EmptyState(str(_EMPTY)))
        left = Card(margins=(1, 0, 1, 6), spacing=2)
        left.body.addWidget(self.tools)
        left.body.addWidget(self.strip)
        left.body.addWidget(self._body, 1)
        self._rule = Rule()
        self.weights.hide()
        inside = QWidget()
        content = column(self.priority, self.weights, self._rule, self.draft, spacing=4, margins=(14, 8, 14, 8))
        content.addWidget(self.answer, 1)
        content.addStretch(0)
        content.addWidget(self.next)
        inside.setLayout(content)
        panel = Card(margins=(0, 2, 0, 2))
        panel.body.addWidget(Scrolled(inside))
        panel.setFixedWidth(PANEL)
        sides = row(spacing=10)
        sides.addWidget(left, 1)
        sides.addWidget(panel)
        whole = column(self.lock, self.live, spacing=8, margins=(8, 6, 8, 4))
        whole.addLayout(sides, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_person())
        self.table.typed.connect(self._on_typed)
        self.table.opened.connect(
            lambda at: self.open_record.emit("beneficiary", self.table.candidates.rows[at].person.id)
        )
        self.answer.record_wanted.connect(self.record)
        self.answer.withdraw_wanted.connect(self.withdraw)
        self.draft.take_off_wanted.connect(self.take_off)
        self.draft.project_given.connect(self.keep_project)
        self.weights_button.toggled.connect(self._show_weights)
        self.live_button.clicked.connect(self.weights_button.toggle)
        for part in (self.tools, self.next):
            part.refused.connect(self.refused)
        self.tools.added.connect(self.changed)
        self.next.recorded.connect(self.changed)
