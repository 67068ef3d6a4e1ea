"""Several people taken at once: chosen in a list that is offered, or pasted from a spreadsheet one a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import Text, mark, mark_count
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary
from coopdesk.operations.people_lines import Line, people_of
from coopdesk.operations.together import Refused
from coopdesk.ui.context import Context
from coopdesk.ui.forms.person_cells import person_cells
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button, KeyCap
from coopdesk.ui.kit.cells import MUTED, WARNING
from coopdesk.ui.kit.fields import NotesField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_PASTED = mark("Several", "Identity cards, numbers or names")
_HINT = mark("Several", "One a line; cells copied in Excel are pasted as they are")
_LINE, _WHO, _TOLD = (
    mark("Several", "Pasted"),
    mark("List", "Family and first name"),
    mark("Several", "Stage, or why not"),
)
_CARD = mark("Person", "Identity card number")
SEVERAL, KEY = mark("Several", "Several people…"), "Ctrl+L"
_CLOSE = mark("Dialog", "Close")
_FOUND = mark_count("Several", "%n person(s) found")
_LEFT_OUT = mark_count("Several", "%n line(s) left out")
_OFFERED = mark_count("Several", "%n accepted person(s) not enrolled yet: choose them, Ctrl+A takes all")
_NOBODY = mark("Several", "Paste the people above")
_REFUSED = mark_count("Several", "Nobody was taken: %n person(s) can not be")
_WIDTHS = (230, 230, 130, 320)
_LINES = 4


class ManyPeople(QWidget):
    """Does `deed(ids)` for the people it shows: gives its changes and who could not. `done(count)`, `left()`.

    `offered()` are the people to choose among while nothing is pasted; `verb` names the deed for a count of people.
    """

    done = Signal(int)
    left = Signal()

    def __init__(
        self,
        context: Context,
        verb: Text,
        deed: Callable[[list[int]], tuple[Any, Refused]],
        offered: Callable[[], Sequence[Beneficiary]] = tuple,
    ) -> None:
        super().__init__()
        self._context, self._verb, self._deed, self._offered = context, verb, deed, offered
        self._people: list[Beneficiary | None] = []
        self._cells: list[tuple[Cell, ...]] = []
        self.pasted = NotesField(_LINES)
        self.pasted.edited.connect(self.read)
        self.labelled = Labelled(str(_PASTED), self.pasted, hint=str(_HINT))
        self.table = RowsTable(_PASTED, (_LINE, _WHO, _CARD, _TOLD), _WIDTHS, several=True)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_count())
        self.told = Label("", 9.5, tone="muted")
        self.button = Button("", "check", kind=PRIMARY, small=True)
        self.button.clicked.connect(self.take)
        self.close_button = Button(str(_CLOSE), small=True)
        self.close_button.clicked.connect(self.left)
        foot = row(self.told, None, self.close_button, self.button, KeyCap("Ctrl+Enter"), spacing=10)
        whole = column(self.labelled, spacing=6)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        keys.conclude(self, self.take)
        self.hide()

    def begin(self, pasted: str = "") -> None:
        """Offer the people to choose among, or find those of a pasted block."""
        self.pasted.set_value(pasted)
        self.read()
        self.show()
        is_list = not pasted and bool(self._people)
        (self.table if is_list else self.pasted).setFocus(Qt.FocusReason.TabFocusReason)

    def read(self) -> None:
        """Find the people of what is pasted now."""
        if self._is_pasted():
            lines = self._context.ask(people_of, self.pasted.toPlainText())
            self._show([line.person for line in lines], [_of_line(line) for line in lines])
        else:
            people = list(self._offered())
            self._show(people, [_of_person(person) for person in people])
        self._show_count()

    def people(self) -> list[int]:
        """The people of the pasted lines, or those chosen in the list."""
        if self._is_pasted():
            return [person.id for person in self._people if person is not None]
        chosen = (self._people[at] for run in self.table.chosen_rows() for at in run)
        return [person.id for person in chosen if person is not None]

    def take(self) -> None:
        """Do the deed for all of them, or say who can not be taken and why."""
        people = self.people()
        if not people:
            return
        try:
            _changes, refused = self._deed(people)
        except CannotDo as error:
            self._tell(str(error), "red")
            return
        if refused:
            self._leave_out(refused)
        else:
            self.done.emit(len(people))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_pasted(self) -> bool:
        return bool(self.pasted.toPlainText().strip())

    def _show(self, people: list[Beneficiary | None], cells: list[tuple[Cell, ...]]) -> None:
        self._people, self._cells = people, cells
        self.table.rows.show_rows(cells)
        if cells:
            self.table.go_to(0)

    def _leave_out(self, refused: Refused) -> None:
        """Say at each line why it can not be taken; the others wait for the deed to be repeated."""
        reasons = {person.id: " · ".join(str(problem.text) for problem in why) for person, why in refused}
        people, cells = [], []
        for person, line in zip(self._people, self._cells, strict=True):
            reason = reasons.get(person.id) if person is not None else None
            people.append(None if reason else person)
            cells.append((*line[:-1], (reason, WARNING)) if reason else line)
        self._show(people, cells)
        self._show_count()
        self._tell(str(_REFUSED.counted(len(refused))), "red")

    def _show_count(self) -> None:
        count = len(self.people())
        self.button.show_text(str(self._verb.counted(count)))
        self.button.setEnabled(bool(count))
        if not self._is_pasted():
            self._tell(str(_OFFERED.counted(len(self._people)) if self._people else _NOBODY))
            return
        missed = sum(person is None for person in self._people)
        parts = [_FOUND.counted(count), *([_LEFT_OUT.counted(missed)] if missed else [])]
        self._tell(" · ".join(map(str, parts)), "amber" if missed else "muted")

    def _tell(self, sentence: str, tone: str = "muted") -> None:
        self.told.show_text(sentence)
        self.told.set_tone(tone)


def _of_line(line: Line) -> tuple[Cell, ...]:
    if line.person is None:
        return (line.text, 0), ("—", MUTED), ("—", MUTED), (str(line.reason), WARNING)
    return ((line.text, 0), *_of_person(line.person)[1:])


def _of_person(person: Beneficiary) -> tuple[Cell, ...]:
    name, card, *_others, stage = person_cells(person)
    return ("", 0), name, card, stage
