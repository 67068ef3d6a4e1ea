"""The tab of who came to a session by name: people on file, or registered in a moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.folding import clean
from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import code, mark, mark_count
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Attendee, AwarenessSession, Beneficiary
from coopdesk.operations.attending import attend, attend_all, attend_new, strike_out, why_closed
from coopdesk.operations.find import find
from coopdesk.operations.participation import Heads, attendees_of, heads_of
from coopdesk.operations.together import Refused
from coopdesk.ui.context import Context
from coopdesk.ui.forms.many_people import KEY, SEVERAL, ManyPeople
from coopdesk.ui.forms.person_cells import HEADINGS, WIDTHS, person_cells
from coopdesk.ui.forms.picked_person import PickedPerson
from coopdesk.ui.forms.quick_person import QuickPerson
from coopdesk.ui.forms.rows_table import RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.suggest import Suggestion
from coopdesk.ui.kit.text import Label

_NAME = mark("Session", "People named as present")
_WHO = mark("Session", "Who came")
_WHO_HINT = mark("Session", "Type a name, an identity card or a telephone; Enter names the person as present")
_QUICK, _QUICK_HINT = mark("Session", "Register: {name}"), mark("Session", "Not on file yet: family name first")
_NAME_MANY = mark_count("Session", "Name %n person(s) as present")
_STRIKE_OUT = mark("Session", "Strike the chosen names out")
_FIGURES = {
    "men": mark("Session", "Men"),
    "women": mark("Session", "Women"),
    "total": mark("Session", "Participants"),
    "named": mark("Session", "Named"),
}
_COUNTED, _AS_NAMED = mark("Session", "counted"), mark("Session", "as named")
_OF = mark("Session", "of {total}")
# Stands for the person that the last suggestion would register.
_TO_REGISTER = "new"


class AttendanceTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`, `open_record(kind, id)`."""

    changed = Signal()
    refused = Signal(str)
    open_record = Signal(str, int)
    # The people need the room in which a stage is recorded.
    needs_room = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._session: AwarenessSession | None = None
        self._rows: list[tuple[Attendee, Beneficiary]] = []
        self._figures = {name: (Label("0", 14, bold=True), Label("", 8.5, tone="muted")) for name in _FIGURES}
        self.table = RowsTable(_NAME, HEADINGS, WIDTHS, several=True)
        keys.bind(self.table, {"Delete": self.strike_out})
        self.table.opened.connect(lambda at: self.open_record.emit("beneficiary", self._rows[at][1].id))
        self._typed = ""
        self.who = PickedPerson(self._offers)
        self.who.picked.connect(self._take)
        self.labelled = Labelled(str(_WHO), self.who, hint=str(_WHO_HINT))
        self.quick = QuickPerson(context)
        self.quick.wanted.connect(self.register)
        self.quick.left.connect(self._back_to_names)
        self.several_button = Button(str(SEVERAL), "people", small=True)
        self.several_button.setToolTip(f"{SEVERAL} ({KEY})")
        self.several_button.clicked.connect(lambda: self.open_several())
        self.several = ManyPeople(context, _NAME_MANY, self._attend_all)
        self.several.done.connect(lambda _count: self._named())
        self.several.left.connect(self._show_people)
        self.who.several.connect(self.open_several)
        keys.bind(self, {KEY: self.open_several})
        self.closed = Label("", 9.5, tone="muted", wrap=True)
        self.strike_button = Button(str(_STRIKE_OUT), "trash", small=True)
        self.strike_button.clicked.connect(self.strike_out)
        self._lay_out()

    def show_of(self, record: AwarenessSession) -> int:
        """Show who is named; gives how many they are."""
        self._session = record
        self._rows = self._context.ask(attendees_of, record)
        self.table.rows.show_rows([person_cells(person) for _attendee, person in self._rows])
        self._show_figures(self._context.ask(heads_of, record))
        self._show_people()
        return len(self._rows)

    def focus_first(self) -> None:
        """Names are typed; where nobody can be named any more they are read."""
        (self.table if self.labelled.isHidden() else self.who).setFocus()

    def is_changed(self) -> bool:
        """Whether a quick registration was begun."""
        return self.quick.isVisible()

    def register(self, person: Beneficiary) -> None:
        """Register a person and name her as present, or show what is wrong."""
        try:
            self._context.do(attend_new, self._session, person)
        except Invalid as error:
            for problem in error.problems:
                if not self.quick.show_problem(problem):
                    self.refused.emit(str(problem.text))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self._named()

    def strike_out(self) -> None:
        """Take the chosen names off the attendance."""
        chosen = [self._rows[at][0] for run in self.table.chosen_rows() for at in run]
        if chosen:
            self._do(strike_out, chosen)

    def open_several(self, pasted: str = "") -> None:
        """Name several people as present, from what is pasted."""
        if self._session is None or self._context.ask(why_closed, self._session) is not None:
            return
        for part in (self.table, self.labelled, self.quick, self.several_button, self.strike_button):
            part.hide()
        self.several.begin(pasted)

    def _show_people(self) -> None:
        """Show who is named again, with what can be done there."""
        was_open, reason = self.several.isVisible(), self._context.ask(why_closed, self._session)
        self.several.hide()
        self.quick.hide()
        self.table.show()
        self.closed.show_text(str(reason or ""))
        self.closed.setVisible(reason is not None)
        for part in (self.labelled, self.several_button):
            part.setVisible(reason is None)
        self.strike_button.setVisible(bool(self._rows))
        if was_open:
            self.who.setFocus()

    def _attend_all(self, people: list[int]) -> tuple[Any, Refused]:
        return self._context.do(attend_all, self._session, people)

    def _take(self, chosen: int | str) -> None:
        if chosen == _TO_REGISTER:
            self.labelled.hide()
            self.quick.begin(self._typed)
        else:
            self._do(attend, self._session, chosen)

    def _offers(self, typed: str) -> list[Suggestion]:
        """People on file, and last the one who is not."""
        found = self._context.ask(find, typed, kinds=("beneficiary",), limit=7)
        rows: list[Suggestion] = [(one.record_id, one.title, one.subtitle) for one in found]
        if len(clean(typed).split()) >= 2:
            self._typed = typed
            rows.append((_TO_REGISTER, str(_QUICK.filled(name=clean(typed))), str(_QUICK_HINT)))
        return rows

    def _do(self, operation: Callable[..., Any], *arguments: Any) -> None:
        try:
            self._context.do(operation, *arguments)
        except Invalid as error:
            self.labelled.set_problem(str(error))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self._named()

    def _named(self) -> None:
        self.labelled.set_problem(None)
        self.changed.emit()
        self._back_to_names()

    def _back_to_names(self) -> None:
        self.quick.hide()
        self.labelled.show()
        self.who.setFocus()

    def _show_figures(self, heads: Heads) -> None:
        how = str(_COUNTED if heads.counted else _AS_NAMED)
        named = sum(heads.named)
        shown = {"men": heads.men, "women": heads.women, "total": heads.total, "named": named}
        for name, (value, note) in self._figures.items():
            value.show_text(show_count(shown[name], code()))
            note.show_text(how if name != "named" else str(_OF.filled(total=isolate(str(heads.total)))))

    def _lay_out(self) -> None:
        figures = row(spacing=12)
        for name, (value, note) in self._figures.items():
            title = Label(str(_FIGURES[name]), 8.5, tone="muted")
            figures.addLayout(column(title, row(value, note, None, spacing=6), spacing=0), 1)
        line = row(spacing=10)
        line.addWidget(self.labelled, 1)
        line.addWidget(self.quick, 1)
        line.addWidget(self.closed, 1)
        line.addWidget(self.several_button)
        line.addWidget(self.strike_button)
        whole = column(figures, spacing=6, margins=(12, 6, 12, 8))
        whole.addWidget(self.table, 1)
        whole.addLayout(line)
        whole.addWidget(self.several, 1)
        self.setLayout(whole)
