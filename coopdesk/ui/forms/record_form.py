"""What every form of a record does: filling, checking, saving once, drafts, keys, history, deletion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark, mark_count
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Entity
from coopdesk.operations import records
from coopdesk.ui import dialogs
from coopdesk.ui.context import Context
from coopdesk.ui.forms.drafting import Drafting
from coopdesk.ui.forms.history_table import HistoryTable
from coopdesk.ui.forms.save_bar import SaveBar
from coopdesk.ui.forms.sheet import Section, Sheet
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Banner, Card, Ground, PageHeader, Scrolled, column, row

_HISTORY, _BACK_TO_FORM = mark("Form", "History"), mark("Form", "Back to the form")
_DELETE, _CANCEL = mark("Form", "Delete"), mark("Form", "Cancel")
_TO_TRASH = mark("Form", "{title} goes to the trash, from which it can be restored.")
_BLOCKED = mark_count("Form", "%n problem(s) prevent saving")
_SAVED, _NOT_SAVED = mark("Form", "Saved"), mark("Form", "Not saved")
_DRAFT = mark("Form", "Draft")


class RecordForm(QWidget):
    """One record of a register; subclasses give the sections, what stands beside them, and the saving `operation`.

    Signals: `closed()`, `saved(id)`, `open_record(kind, id)`. `siblings(step)` gives the id of the record before (-1)
    or after (1) this one in the list from which it was opened.
    """

    closed = Signal()
    saved = Signal(int)
    open_record = Signal(str, int)

    entity: type[Entity]
    operation: Callable[..., Any] = staticmethod(records.save)
    name: str
    new_title: Text
    sections: Sequence[Section]

    def __init__(
        self,
        context: Context,
        record_id: int | None = None,
        siblings: Callable[[int], int | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self._siblings = context, siblings
        self.record = self._opened(record_id)
        self.sheet = Sheet(context, self.entity, self.sections, self.shown_only())
        self.sheet.edited.connect(self._on_edited)
        self.sheet.left.connect(self.on_left)
        self._make_bars()
        self._lay_out()
        self._bind_keys()
        self._fill()
        self._offer_draft()

    # What subclasses may say.

    def shown_only(self) -> dict[str, Any]:
        """Widgets of the sheet that only show something."""
        return {}

    def beside(self) -> QWidget | None:
        """What stands beside the sheet."""
        return None

    def on_left(self, name: str) -> None:
        """A field was left."""

    def refresh_beside(self) -> None:
        """Something was typed or saved: what stands beside the sheet follows."""

    def pills(self) -> list[Pill]:
        return []

    def subtitle(self) -> str:
        return isolate(self.record.number) if self.record.number else str(_NOT_SAVED)

    # Values.

    def values(self) -> dict[str, Any]:
        """The values that can be read now, over those of the record."""
        return {**self.entity.values_of(self.record), **self.sheet.read()[0]}

    def is_changed(self) -> bool:
        return self.sheet.state() != self._untouched

    def save(self) -> bool:
        """Check everything and save once; otherwise go to the first problem. Says whether it was saved."""
        values, problems = self.sheet.read()
        fresh = self.entity(**{**self.record.__data__, **values})
        unread = {problem.field for problem in problems}
        problems += [one for one in fresh.problems(self.context.session.today) if one.field not in unread]
        if self._refuses(problems):
            return False
        try:
            self.context.do(self.operation, fresh)
        except Invalid as error:
            self._refuses(error.problems)
            return False
        except CannotDo as error:
            self.tell_refusal(str(error))
            return False
        self.draft.forget()
        self.record = fresh
        self._fill()
        self._refusal.hide()
        self.save_bar.tell(str(_SAVED), "prim")
        self.saved.emit(fresh.id)
        return True

    def save_and_new(self) -> None:
        if self.save():
            self.record = self._opened(None)
            self._fill()
            self.sheet.go_to(self.sheet.order()[0])

    def cancel(self) -> None:
        """Close the form; what was typed is given up only if the user says so."""
        if self.can_leave():
            self.closed.emit()

    def can_leave(self) -> bool:
        """Whether the form may close: nothing was changed, or the user decided what becomes of it."""
        self.draft.pause()
        if not self.is_changed():
            return True
        answer = dialogs.ask_save_changes(self)
        if answer == dialogs.SAVE:
            return self.save()
        if answer == dialogs.DISCARD:
            self.draft.forget()
            self._untouched = self.sheet.state()
            return True
        return False

    def go_to_sibling(self, step: int) -> None:
        other = self._siblings(step) if self._siblings else None
        if other is not None and self.can_leave():
            self.open_record.emit(self.entity.kind(), other)

    def delete(self) -> None:
        """Put the record in the trash, if the user means it and nothing refers to it."""
        sentence = str(_TO_TRASH.filled(title=self.record.title))
        if not dialogs.confirm(self, str(_DELETE), sentence, str(_DELETE), str(_CANCEL)):
            return
        try:
            self.context.do(records.remove, self.record.kind(), [self.record.id])
        except CannotDo as error:
            self.tell_refusal(str(error))
            return
        self._untouched = self.sheet.state()
        self.closed.emit()

    def show_history(self, shown: bool) -> None:
        """Show the change log of the record in place of the sheet."""
        if shown:
            self.history.show_record(self.context, self.record)
        self._pages.setCurrentIndex(int(shown))
        self.history_button.show_text(str(_BACK_TO_FORM if shown else _HISTORY))

    def tell_refusal(self, sentence: str) -> None:
        """Say what the desk refused, in the strip under the header."""
        self._refusal.show_sentence(sentence)
        self._refusal.show()

    # Inside.

    def _typed(self) -> dict[str, Any] | None:
        return self.sheet.state() if self.is_changed() else None

    def _offer_draft(self) -> None:
        kept = self.draft.offered()
        if kept is not None:
            self.sheet.restore(kept)
            self._show_header()
            self.refresh_beside()

    def _leave_draft_out(self) -> None:
        self.draft.forget()
        self._fill()

    def _opened(self, record_id: int | None) -> Entity:
        return self.entity() if record_id is None else records.get(self.entity.kind(), record_id)

    def _fill(self) -> None:
        self.sheet.fill(self.entity.values_of(self.record))
        self._untouched = self.sheet.state()
        self.draft.begin(None if self.record.is_new else self.record.uuid)
        self.save_bar.tell("", "muted")
        for button in (self.history_button, self.delete_button):
            button.setVisible(not self.record.is_new)
        self.show_history(False)
        self._show_header()
        self.refresh_beside()

    def _refuses(self, problems: Sequence[Problem]) -> bool:
        """Show the problems; says whether any of them blocks."""
        blocking = self.sheet.show_problems(problems)
        elsewhere = [one for one in problems if one.blocks and one.field not in self.sheet.fields]
        if elsewhere:
            self.tell_refusal(str(elsewhere[0].text))
        if blocking:
            self.save_bar.tell(str(_BLOCKED.counted(len(blocking))), "red")
            self.sheet.go_to(blocking[0])
        self.refresh_beside()
        return bool(blocking or elsewhere)

    def _on_edited(self, name: str) -> None:
        self.draft.edited()
        self._show_header()
        self.refresh_beside()

    def _show_header(self) -> None:
        title = str(self.new_title) if self.record.is_new else self.record.title
        self.header.title.show_text(title)
        self.header.subtitle.show_text(self.subtitle())
        draft = [Pill(str(_DRAFT), "grey")] if self.is_changed() else []
        self.header.show_pills([*draft, *self.pills()])

    def _make_bars(self) -> None:
        self.history = HistoryTable()
        self.history_button = Button(str(_HISTORY), "history")
        self.history_button.clicked.connect(lambda: self.show_history(self._pages.currentIndex() == 0))
        self.delete_button = Button(str(_DELETE), "trash")
        self.delete_button.clicked.connect(self.delete)
        self.header = PageHeader("", "", actions=(self.history_button, self.delete_button))
        self._refusal = Banner("red", "", icon="alert")
        self._refusal.hide()
        self.draft = Drafting(self.context, self.entity.kind(), self._typed, self)
        self.draft.left_out.connect(self._leave_draft_out)
        self.save_bar = SaveBar()
        self.save_bar.save_wanted.connect(self.save)
        self.save_bar.save_and_new_wanted.connect(self.save_and_new)
        self.save_bar.cancel_wanted.connect(self.cancel)

    def strips(self) -> list[QWidget]:
        """The strips above the sheet."""
        return [self._refusal, self.draft]

    def sheet_card(self) -> Card:
        card = Card(margins=(0, 6, 0, 6))
        card.body.addWidget(Scrolled(self.sheet))
        return card

    def _lay_out(self) -> None:
        ground = Ground()
        middle = row(spacing=12, margins=(20, 12, 20, 12))
        if beside := self.beside():
            middle.addWidget(beside)
        middle.addLayout(column(*self.strips(), self.sheet_card(), self.save_bar, spacing=10), 1)
        ground.setLayout(middle)
        self._pages = QStackedWidget()
        self._pages.addWidget(ground)
        self._pages.addWidget(self.history)
        self.setLayout(column(self.header, self._pages, spacing=0))

    def _bind_keys(self) -> None:
        def conclude() -> None:
            if not keys.conclude_near(self):
                self.save_and_new()

        keys.bind(
            self,
            {
                "Ctrl+S": self.save,
                "Ctrl+Return": conclude,
                "Ctrl+Enter": conclude,
                "F6": self.sheet.next_section,
                "F8": self.sheet.next_problem,
                "Alt+Up": lambda: self.go_to_sibling(-1),
                "Alt+Down": lambda: self.go_to_sibling(1),
            },
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self.sheet.go_to(self.sheet.order()[0])
