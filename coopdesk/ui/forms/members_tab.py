"""The tab of members: who they are, counted, and the line in which one is added or corrected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import code, mark, mark_count
from coopdesk.core.money import show_amount
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Beneficiary, Organisation, choices
from coopdesk.operations import members
from coopdesk.operations import settings as figures
from coopdesk.operations.copying import copied_members
from coopdesk.operations.find import find
from coopdesk.operations.organisations import MemberCounts, Seat, count_members, seats_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.member_line import MemberLine
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit import clipboard, keys
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import GREEN, GREY, LTR, MUTED, NUMBER, RED
from coopdesk.ui.kit.panels import Rule, column, row
from coopdesk.ui.kit.suggest import Suggestion
from coopdesk.ui.kit.text import ElidedLabel, Label

_NAME = mark("Member", "Members")
_HEADINGS = (
    mark("List", "Family and first name"),
    mark("Member", "Card number"),
    mark("Member", "Year of birth"),
    mark("Member", "Role"),
    mark("Person", "Kinship"),
    mark("Member", "Shares"),
    mark("Member", "Date of entry"),
    mark("Member", "Date of exit"),
    mark("Person", "Disability"),
)
_WIDTHS = (200, 95, 95, 110, 110, 65, 100, 100, 90)
_COUNTS = {
    "members": mark("Member", "Members"),
    "women": mark("Member", "Women"),
    "youth": mark("Member", "Youth (under {age})"),
    "disabled": mark("Member", "With a disability"),
    "children": mark("Member", "Children of fighters"),
    "capital": mark("Member", "Capital (DH)"),
}
_SHARES = mark_count("Member", "%n share(s)")
_COPY, _CHANGE = mark("Member", "Copy for Excel"), mark("Member", "Correct or end")
_REMOVE, _RESTORE = mark("Member", "Remove"), mark("Member", "Restore")
_IN_TRASH = mark("Member", "Removed")
_COPIED = mark_count("Member", "%n member(s) copied: paste them into Excel")
_LEGAL_PERSON = mark("Member", "Organisation")
_YES = mark("Field", "Yes")


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
        self.line = MemberLine(context, self._suggest)
        self.copy_button, self.change_button = Button(str(_COPY), "table", small=True), Button(str(_CHANGE), small=True)
        self.remove_button = Button(str(_REMOVE), "trash", small=True)
        self.told = ElidedLabel("", 9, tone="muted")
        foot = row(self.change_button, self.remove_button, self.copy_button, spacing=8)
        foot.addWidget(self.told, 1)
        whole = column(self._strip(), spacing=6, margins=(12, 6, 12, 8))
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
        whole.addWidget(Rule())
        whole.addWidget(self.line)
        self.setLayout(whole)
        self._connect()

    def show_of(self, organisation: Organisation) -> int:
        """Show the members with their counts; gives how many are in."""
        self._organisation = organisation
        present = seats_of(organisation)
        self._seats = [*present, *seats_of(organisation, trash=True)]
        self.table.rows.show_rows([_cells(seat) for seat in self._seats])
        counts = count_members(present, self._context.session.today, self._youth_age)
        self._show_counts(organisation, counts)
        self.line.begin()
        self._show_choice()
        return counts.members

    def focus_first(self) -> None:
        """The line in which a member is added."""
        self.line.fields["who"].field.setFocus(Qt.FocusReason.TabFocusReason)

    def is_changed(self) -> bool:
        """Whether a member stands in the line that was not kept yet."""
        return self.line.is_changed()

    def correct(self) -> None:
        """Take the chosen membership into the line, to be corrected or ended."""
        seat = self.chosen()
        if seat is not None and seat.member.deleted_at is None:
            self.line.begin(seat)
            self.line.fields["role"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Put the chosen membership, which never was, in the trash; one from the trash comes back."""
        if (seat := self.chosen()) is not None:
            removed = seat.member.deleted_at is not None
            self._do(members.restore_member if removed else members.remove_member, seat.member)

    def copy(self) -> None:
        """Lay the members on the clipboard."""
        seats = [seat for seat in self._seats if seat.member.deleted_at is None]
        found = copied_members(seats)
        clipboard.lay(found.html, found.text)
        self.told.show_text(str(_COPIED.counted(found.rows)))

    def chosen(self) -> Seat | None:
        """The membership on which the keyboard is in the table."""
        at = self.table.current_row()
        return self._seats[at] if 0 <= at < len(self._seats) else None

    def _keep(self, values: dict[str, Any]) -> None:
        seat = self.line.seat()
        if seat is None:
            self._do(members.add_member, self._organisation, **values)
        else:
            self._do(members.change_member, seat.member, **values)

    def _do(self, operation: Callable[..., Any], *arguments: Any, **values: Any) -> None:
        try:
            self._context.do(operation, *arguments, **values)
        except Invalid as error:
            self.line.show_problems(error.problems)
        except CannotDo as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()
            # The next member is written where the last one was.
            if operation is members.add_member:
                self.line.fields["who"].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest(self, typed: str) -> list[Suggestion]:
        open_to = self._organisation.legal_form in members.OPEN_TO_ORGANISATIONS
        kinds = ("beneficiary", "organisation") if open_to else ("beneficiary",)
        found = self._context.ask(find, typed, kinds=kinds, limit=8)
        return [((one.kind, one.record_id), one.title, one.subtitle) for one in found]

    def _show_counts(self, organisation: Organisation, counts: MemberCounts) -> None:
        for name in ("members", "women", "youth", "disabled", "children"):
            number = getattr(counts, name)
            value, share = self._figures[name]
            value.show_text(show_count(number, code()))
            with_share = name != "members" and counts.members
            share.show_text(show_percent(number, counts.members, code()) if with_share else "")
        value, share = self._figures["capital"]
        capital = organisation.capital
        value.show_text("—" if capital is None else show_amount(capital, code(), centimes_shown=capital % 100 > 0))
        share.show_text(str(_SHARES.counted(counts.shares)) if counts.shares else "")

    def _show_choice(self) -> None:
        seat = self.chosen()
        removed = seat is not None and seat.member.deleted_at is not None
        self.change_button.setEnabled(seat is not None and not removed)
        self.remove_button.setEnabled(seat is not None)
        self.remove_button.show_text(str(_RESTORE if removed else _REMOVE))
        self.copy_button.setEnabled(bool(self._seats))

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.copy_requested.connect(self.copy)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_choice())
        self.line.wanted.connect(self._keep)
        self.line.given_up.connect(self._give_up)
        self.change_button.clicked.connect(self.correct)
        self.remove_button.clicked.connect(self.remove)
        self.copy_button.clicked.connect(self.copy)
        keys.bind(self.table, {"F2": self.correct, "Delete": self.remove})

    def _give_up(self) -> None:
        self.line.begin()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strip(self) -> QWidget:
        strip = QWidget()
        cells = row(spacing=12)
        for name, (value, share) in self._figures.items():
            title = Label(str(_COUNTS[name].filled(age=self._youth_age)), 8.5, tone="muted")
            if name != "members":
                cells.addWidget(Rule(standing=True))
            cells.addLayout(column(title, row(value, share, None, spacing=6), spacing=0), 1)
        strip.setLayout(cells)
        return strip

    def _open(self, at: int) -> None:
        seat = self._seats[at]
        record = seat.person or seat.legal_person
        self.open_record.emit(record.kind(), record.id)


def _cells(seat: Seat) -> tuple[Cell, ...]:
    member, person = seat.member, seat.person
    gone = MUTED if member.exit_date or member.deleted_at else 0
    return (
        (seat.title, gone),
        ((person.cin or "—") if person else "—", LTR | gone),
        (person.birth_date[:4] if person and person.birth_date else "—", LTR | gone),
        (choices.ROLE.label(member.role), gone),
        _kinship(person) if person else (str(_LEGAL_PERSON), GREY),
        (str(member.shares if member.shares is not None else "—"), NUMBER | gone),
        (show_day(member.entry_date) if member.entry_date else "—", LTR | gone),
        (str(_IN_TRASH), RED)
        if member.deleted_at
        else (show_day(member.exit_date) if member.exit_date else "—", LTR | gone),
        (_disability(person), gone),
    )


def _kinship(person: Beneficiary) -> Cell:
    if person.kinship is None:
        return "—", MUTED
    return choices.KINSHIP.label(person.kinship), GREEN if person.kinship in ("son", "daughter") else GREY


def _disability(person: Beneficiary | None) -> str:
    if person is None or not person.has_disability:
        return "—"
    return choices.DISABILITY.label(person.disability_type) if person.disability_type else str(_YES)
