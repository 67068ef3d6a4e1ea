"""How people come on a draft list: one by one by name, or everybody who is eligible and waits on no list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import code, mark, mark_count
from coopdesk.core.problems import CannotDo, CannotRead
from coopdesk.entities import Beneficiary, NominationList
from coopdesk.operations import records
from coopdesk.operations.nominations import nominate, nominate_everybody, offered
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.panels import row
from coopdesk.ui.kit.suggest import SuggestField, Suggestion
from coopdesk.ui.kit.text import Label

_ADD = mark("Nomination", "Add an eligible person")
_EVERYBODY = mark("Nomination", "Add all eligible people ({count})")
_NOBODY_LEFT = mark("Nomination", "No other eligible person waits")
_ADDED = mark_count("Nomination", "%n person(s) added")
_CALLED = mark("Nomination", "{number} · score {score}")


class DraftTools(QWidget):
    """Signals: `added()`, `refused(sentence)`."""

    added = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._list: NominationList | None = None
        self.who = SuggestField(self._offers, lambda person: records.get("beneficiary", person).title)
        self.who.setPlaceholderText(str(_ADD))
        self.who.setAccessibleName(str(_ADD))
        self.who.edited.connect(self.add)
        self.everybody = Button("", "people", small=True)
        self.everybody.clicked.connect(self.add_everybody)
        self.told = Label("", 8.5, tone="muted")
        whole = row(spacing=10, margins=(14, 8, 14, 0))
        whole.addWidget(self.who, 1)
        for part in (self.everybody, self.told):
            whole.addWidget(part)
        self.setLayout(whole)

    def show_list(self, nomination_list: NominationList) -> None:
        """Offer who may come on this list."""
        self._list = nomination_list
        count = len(self._context.ask(offered))
        text = _EVERYBODY.filled(count=show_count(count, code())) if count else _NOBODY_LEFT
        self.everybody.show_text(str(text))
        self.everybody.setEnabled(bool(count))

    def is_changed(self) -> bool:
        """Whether somebody was looked for and not put on the list."""
        return bool(self.who.raw().strip())

    def add(self) -> None:
        """Put the person that was taken from the suggestions on the list."""
        try:
            person = self.who.value()
        except CannotRead:
            # Still being typed.
            return
        if person is not None:
            self._do(nominate, [person])

    def add_everybody(self) -> None:
        self._do(nominate_everybody)

    def _do(self, operation: object, *people: object) -> None:
        before = len(self._context.ask(offered))
        try:
            changes = self._context.do(operation, self._list, *people)
        except CannotDo as error:
            self.refused.emit(str(error))
            return
        if changes.result:
            first = changes.result[0]
            self.refused.emit(f"{first.title}: {first.reasons[0]}")
            return
        self.who.set_value(None)
        self.told.show_text(str(_ADDED.counted(before - len(self._context.ask(offered)))))
        self.added.emit()

    def _offers(self, typed: str) -> list[Suggestion]:
        ids = self._context.ask(offered, typed, 8)
        people = {one.id: one for one in Beneficiary.select().where(Beneficiary.id.in_(ids))}
        found = [people[one] for one in ids]
        return [(one.id, one.title, str(_CALLED.filled(number=isolate(one.number), score=one.score))) for one in found]
