"""The tab of members: who they are, counted, and the line in which one more is added."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import code, mark
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import Beneficiary, Member, Organisation, choices
from coopdesk.operations import settings as figures
from coopdesk.operations.find import find
from coopdesk.operations.members import OPEN_TO_ORGANISATIONS, add_member, leave_member
from coopdesk.operations.organisations import Seat, count_members, seats_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.editors import editor_for
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.cells import GREEN, GREY, LTR, MUTED, NUMBER
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Rule, column, row
from coopdesk.ui.kit.suggest import SuggestField, Suggestion
from coopdesk.ui.kit.text import Label

_NAME = mark("Member", "Members")
_HEADINGS = (
    mark("List", "Family and first name"),
    mark("Person", "Identity card number"),
    mark("Member", "Year of birth"),
    mark("Member", "Role"),
    mark("Person", "Kinship"),
    mark("Member", "Shares"),
    mark("Member", "Date of entry"),
    mark("Member", "Date of exit"),
)
_WIDTHS = (220, 100, 90, 120, 110, 70, 100, 100)
_COUNTS = {
    "members": mark("Member", "Members"),
    "women": mark("Member", "Women"),
    "youth": mark("Member", "Youth (under {age})"),
    "disabled": mark("Member", "With a disability"),
    "children": mark("Member", "Children of fighters"),
    "shares": mark("Member", "Shares"),
}
_WHO = mark("Member", "Person or organisation")
_ADD = mark("Member", "Add the member")
_LEAVES = mark("Member", "The chosen member leaves on this day")
_LEAVE = mark("Member", "End the membership")
_SHOW = mark("Member", "Open the record")


class MembersTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`, `open_record(kind, id)`."""

    changed = Signal()
    refused = Signal(str)
    open_record = Signal(str, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._organisation: Organisation | None = None
        self._seats: list[Seat] = []
        self._youth_age = context.ask(figures.value_on, "youth_age")
        self._figures = {name: (Label("0", 14, bold=True), Label("", 8.5, tone="muted")) for name in _COUNTS}
        self.table = RowsTable(_NAME, _HEADINGS, _WIDTHS)
        self.table.opened.connect(self._open)
        self._make_line()
        whole = column(self._strip(), spacing=6, margins=(12, 6, 12, 8))
        whole.addWidget(self.table, 1)
        whole.addLayout(self._line)
        self.setLayout(whole)

    def show_of(self, organisation: Organisation) -> int:
        """Show the members with their counts; gives how many are in."""
        self._organisation = organisation
        self._seats = seats_of(organisation)
        self.table.rows.show_rows([_cells(seat) for seat in self._seats])
        counts = count_members(self._seats, self._context.session.today, self._youth_age)
        for name, (value, share) in self._figures.items():
            number = getattr(counts, name)
            value.show_text(show_count(number, code()))
            is_share = name not in ("members", "shares") and counts.members
            share.show_text(show_percent(number, counts.members, code()) if is_share else "")
        self._clear()
        return counts.members

    def add(self) -> None:
        """Add the member that stands in the line, or show what is wrong."""
        try:
            values = {name: labelled.field.value() for name, labelled in self.fields.items() if name != "exit_date"}
        except CannotRead as error:
            unread = next(one for one in self.fields.values() if not _is_readable(one))
            unread.set_problem(str(error))
            return
        kind, who = values.pop("who") or ("beneficiary", None)
        values[{"beneficiary": "beneficiary", "organisation": "legal_person"}[kind]] = who
        self._do(add_member, self._organisation, **values)

    def conclude(self) -> None:
        """Press the one primary button of the tab."""
        self.add()

    def end_membership(self) -> None:
        """The chosen member leaves on the day of the field."""
        at = self.table.current_row()
        if at < 0:
            return
        try:
            day = self.fields["exit_date"].field.value()
        except CannotRead as error:
            self.fields["exit_date"].set_problem(str(error))
            return
        self._do(leave_member, self._seats[at].member, day, None)

    def _do(self, operation, *arguments, **values) -> None:
        try:
            self._context.do(operation, *arguments, **values)
        except Invalid as error:
            for problem in error.problems:
                field = {"beneficiary": "who", "legal_person": "who"}.get(problem.field, problem.field)
                self.fields.get(field, self.fields["who"]).set_problem(str(problem.text))
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()

    def _suggest(self, typed: str) -> list[Suggestion]:
        open_to = self._organisation.legal_form in OPEN_TO_ORGANISATIONS
        kinds = ("beneficiary", "organisation") if open_to else ("beneficiary",)
        found = self._context.ask(find, typed, kinds=kinds, limit=8)
        return [((one.kind, one.record_id), one.title, one.subtitle) for one in found]

    def _make_line(self) -> None:
        meanings = Member.meanings()
        self.who = SuggestField(self._suggest)
        self.fields = {"who": Labelled(str(_WHO), self.who, required=True)}
        for name in ("role", "shares", "entry_date"):
            field = editor_for(meanings[name], self._context)
            self.fields[name] = Labelled(str(meanings[name].label), field, meanings[name].required)
        self.fields["exit_date"] = Labelled(str(_LEAVES), editor_for(meanings["exit_date"], self._context))
        self.add_button = Button(str(_ADD), "plus", kind=PRIMARY, small=True)
        self.leave_button = Button(str(_LEAVE), small=True)
        self.add_button.clicked.connect(self.add)
        self.leave_button.clicked.connect(self.end_membership)
        self._line = row(spacing=10)
        for name, stretch in (("who", 4), ("role", 2), ("shares", 1), ("entry_date", 2)):
            self._line.addWidget(self.fields[name], stretch)
        self._line.addWidget(self.add_button)
        self._line.addWidget(Rule(standing=True))
        self._line.addWidget(self.fields["exit_date"], 3)
        self._line.addWidget(self.leave_button)

    def _strip(self) -> QWidget:
        strip = QWidget()
        cells = row(spacing=12)
        for name, (value, share) in self._figures.items():
            title = Label(str(_COUNTS[name].filled(age=self._youth_age)), 8.5, tone="muted")
            cells.addLayout(column(title, row(value, share, None, spacing=6), spacing=0), 1)
        strip.setLayout(cells)
        return strip

    def _clear(self) -> None:
        for labelled in self.fields.values():
            labelled.field.set_value(None)
            labelled.set_problem(None)
        self.fields["role"].field.set_value("member")

    def _open(self, at: int) -> None:
        seat = self._seats[at]
        record = seat.person or seat.legal_person
        self.open_record.emit(record.kind(), record.id)


def _is_readable(labelled: Labelled) -> bool:
    try:
        labelled.field.value()
    except CannotRead:
        return False
    return True


def _cells(seat: Seat) -> tuple[Cell, ...]:
    member, person = seat.member, seat.person
    gone = MUTED if member.exit_date else 0
    kinship = _kinship(person) if person else ("—", MUTED)
    return (
        (seat.title, gone),
        ((person.cin or "—") if person else "—", LTR | gone),
        (person.birth_date[:4] if person and person.birth_date else "—", LTR | gone),
        (choices.ROLE.label(member.role), gone),
        kinship,
        (str(member.shares if member.shares is not None else "—"), NUMBER | gone),
        (show_day(member.entry_date) if member.entry_date else "—", LTR | gone),
        (show_day(member.exit_date) if member.exit_date else "—", LTR | gone),
    )


def _kinship(person: Beneficiary) -> Cell:
    if person.kinship is None:
        return "—", MUTED
    return choices.KINSHIP.label(person.kinship), GREEN if person.kinship in ("son", "daughter") else GREY
