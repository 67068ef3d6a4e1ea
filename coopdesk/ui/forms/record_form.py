"""What every form of a record does: filling, checking, saving once, drafts, keys, history, deletion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark, mark_count
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Entity
from coopdesk.operations import records
from coopdesk.ui import dialogs
from coopdesk.ui.context import Context
from coopdesk.ui.forms.record_frame import RecordFrame
from coopdesk.ui.kit import keys
from coopdesk.ui.paper import opening

_DELETE, _CANCEL = mark("Form", "Delete"), mark("Form", "Cancel")
_TO_TRASH = mark("Form", "{title} goes to the trash, from which it can be restored.")
_BLOCKED = mark_count("Form", "%n problem(s) prevent saving")
_SAVED = mark("Form", "Saved")
_ANSWER = mark("Form", "Look at the record above; saving again means that it is another one")
_BEGUN = mark("Form", "A line or a step was begun")
_BEGUN_NOTE = mark("Form", "It was not recorded yet and would be lost.")
_GIVE_UP, _STAY = mark("Form", "Give it up"), mark("Dialog", "Go on editing")
_RESTORE_FIRST = mark("Form", "This record is in the trash: restore it first")


class RecordForm(RecordFrame):
    """One record of a register; subclasses give the sections and what stands beside them.

    Signals: `closed()`, `saved(id)`, `open_record(kind, id)`. `siblings(step)` gives the id of the record before (-1)
    or after (1) this one in the list from which it was opened.
    """

    closed = Signal()
    saved = Signal(int)
    open_record = Signal(str, int)

    # The operation that writes a record; one that does more than save takes its place.
    saving: Callable[..., Any] = staticmethod(records.save)

    def __init__(
        self,
        context: Context,
        record_id: int | None = None,
        siblings: Callable[[int], int | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.record = records.opened(self.entity, record_id)
        super().__init__(context, parent)
        self._connect()
        self._bind_keys()
        self.begin(record_id, siblings)

    def begin(self, record_id: int | None, siblings: Callable[[int], int | None] | None) -> None:
        """Show a record as if the form had just been made."""
        self._siblings = siblings
        self.record = records.opened(self.entity, record_id)
        self._refusal.hide()
        self._fill()
        self._offer_draft()

    # What subclasses may say.

    def on_left(self, name: str) -> None:
        """A field was left; one that tells records apart may show that this one is on file already."""
        if self.is_changed():
            self.suspicion.look(name, self.values(), self.record.id)

    def refresh_beside(self) -> None:
        """Something was typed or saved: what stands beside the sheet follows."""

    def begun_beside(self) -> bool:
        """Whether something was begun beside the sheet, a part or a step, that was not recorded."""
        return False

    # Values.

    def values(self) -> dict[str, Any]:
        """The values that can be read now, over those of the record."""
        return {**self.entity.values_of(self.record), **self.sheet.read()[0]}

    def is_changed(self) -> bool:
        return self.sheet.state() != self._untouched

    def save(self) -> bool:
        """Check everything and save once; otherwise go to the first problem. Says whether it was saved."""
        if self.record.deleted_at is not None:
            self.tell_refusal(str(_RESTORE_FIRST))
            return False
        self.sheet.settle()
        values, problems = self.sheet.read()
        fresh = self.entity(**{**self.record.__data__, **values})
        unread = {problem.field for problem in problems}
        problems += [one for one in fresh.problems(self.context.session.today) if one.field not in unread]
        if self._refuses(problems):
            return False
        if self.suspicion.asks(self.values(), self.record):
            self.save_bar.tell(str(_ANSWER), "amber")
            return False
        return self._write(fresh)

    def _write(self, fresh: Entity) -> bool:
        try:
            self.context.do(self.saving, fresh)
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
            self.record = records.opened(self.entity, None)
            self._fill()
            self.sheet.go_to(self.sheet.order()[0])

    def cancel(self) -> None:
        """Close the form; what was typed is given up only if the user says so."""
        if self.can_leave():
            self.closed.emit()

    def can_leave(self) -> bool:
        """Whether the form may close: nothing was changed, or the user decided what becomes of it."""
        if not self._can_leave_sheet():
            return False
        begun = not self.record.is_new and self.begun_beside()
        return not begun or dialogs.confirm(self, str(_BEGUN), str(_BEGUN_NOTE), str(_GIVE_UP), str(_STAY), danger=True)

    def _can_leave_sheet(self) -> bool:
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

    def next_part(self) -> None:
        """Go on to the next section of the sheet, round and round."""
        if self.sheet.isVisible():
            self.sheet.next_section()

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
        self.draft.forget()
        self._untouched = self.sheet.state()
        self.closed.emit()

    def restore(self) -> None:
        """Take the record out of the trash and let it be worked on again."""
        try:
            self.context.do(records.restore, self.record.kind(), [self.record.id])
        except CannotDo as error:
            self.tell_refusal(str(error))
            return
        self.record = records.opened(self.entity, self.record.id)
        self._fill()

    def show_suspect(self, record_id: int) -> None:
        """Open the record that may be the same; what was typed here stays as a draft."""
        self.draft.keep()
        self._untouched = self.sheet.state()
        self.open_record.emit(self.entity.kind(), record_id)

    def show_history(self, shown: bool) -> None:
        """Show the change log of the record in place of the sheet."""
        if shown:
            self.history.show_record(self.context, self.record)
        self._pages.setCurrentIndex(int(shown))
        self.header.show_history(shown)

    def print_sheet(self) -> None:
        """Show the document of the record, as it is on file, in the preview."""
        if not self.record.is_new and self.record.deleted_at is None:
            opening.show_record(self, self.context, self.record, self.is_changed())

    # Inside.

    def _typed(self) -> dict[str, Any] | None:
        return self.sheet.changed_since(self._untouched) if self.is_changed() else None

    def _offer_draft(self) -> None:
        kept = self.draft.offered()
        if kept is not None:
            self.sheet.restore(kept)
            self._show_header()
            self.refresh_beside()

    def _leave_draft_out(self) -> None:
        self.draft.forget()
        self._fill()

    def _fill(self) -> None:
        self.sheet.fill(self.entity.values_of(self.record))
        self._untouched = self.sheet.state()
        self.draft.begin(None if self.record.is_new else self.record.uuid)
        self.suspicion.begin()
        self.save_bar.tell("", "muted")
        self.save_bar.setVisible(self.record.deleted_at is None)
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
        self.header.show_record(self.record, title, self.subtitle(), self.pills(), self.is_changed())

    def _connect(self) -> None:
        self.sheet.edited.connect(self._on_edited)
        self.sheet.left.connect(self.on_left)
        self.header.history_wanted.connect(self.show_history)
        self.header.print_wanted.connect(self.print_sheet)
        self.header.delete_wanted.connect(self.delete)
        self.header.restore_wanted.connect(self.restore)
        self.draft.left_out.connect(self._leave_draft_out)
        self.suspicion.show_wanted.connect(self.show_suspect)
        self.suspicion.answered.connect(lambda: self.save_bar.tell("", "muted"))
        self.save_bar.save_wanted.connect(self.save)
        self.save_bar.save_and_new_wanted.connect(self.save_and_new)
        self.save_bar.cancel_wanted.connect(self.cancel)

    def _bind_keys(self) -> None:
        keys.bind(
            self,
            {
                "Ctrl+S": self.save,
                "Ctrl+P": self.print_sheet,
                "F6": self.next_part,
                "F8": self.sheet.next_problem,
                "Alt+Up": lambda: self.go_to_sibling(-1),
                "Alt+Down": lambda: self.go_to_sibling(1),
            },
        )
        keys.conclude(self, self.save_and_new)

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
