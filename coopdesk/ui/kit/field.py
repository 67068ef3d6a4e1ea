"""What every entry field of a form has in common: a value, the text as typed, and the problem shown with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import ERROR, CannotRead
from coopdesk.ui.kit import theme

EMPTY = "—"
NOT_OFFERED = mark("Field", "Choose one of the values offered")


class Field:
    """Mixed into each field, beside the signals `edited()`, `left()` and `problem_shown(str text, str severity)`.

    `edited` is sent for what the user does, never for `set_value`. Nothing is judged while typing: a field that cannot
    be read says so only when it is left.
    """

    def value(self) -> Any:
        """What was entered, None when empty; raises CannotRead when it is not of this field's kind."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show `value` (None = empty) as if it had always been there."""
        raise NotImplementedError

    def raw(self) -> str:
        """The text as typed, for a draft or a message."""
        raise NotImplementedError

    def problem(self) -> str:
        """The sentence shown with the field, or an empty one."""
        return getattr(self, "_problem", "")

    def set_problem(self, text: str | None, severity: str = ERROR) -> None:
        """Show `text` under the field, red for an error and amber for a warning; None takes it away."""
        shown = severity if text else ""
        self._unreadable = self.__dict__.get("_unreadable", False) and bool(text)
        if (self.problem(), self.property("problem") or "") == (text or "", shown):
            return
        self._problem = text or ""
        for part in self.marked_parts():
            part.setProperty("problem", shown)
            theme.repolish(part)
        self.setProperty("problem", shown)
        self.setAccessibleDescription(self._problem or self.property("hint") or "")
        self.problem_shown.emit(self._problem, severity)

    def marked_parts(self) -> tuple[QWidget, ...]:
        """The widgets whose frame turns red or amber."""
        return (self,)

    def settle(self) -> None:
        """Finish the entry while the focus stays, as leaving the field would: the form is saved from inside it."""
        self.leave()

    def leave(self) -> None:
        """Write the entry as it was understood, or say why it was not; called when the focus goes."""
        try:
            value = self.value()
        except CannotRead as cannot:
            self.set_problem(str(cannot))
            self._unreadable = True
        else:
            if getattr(self, "_unreadable", False):
                self._unreadable = False
                self.set_problem(None)
            self.write_as_read(value)
        self.left.emit()

    def write_as_read(self, value: Any) -> None:
        """Replace what was typed by the usual spelling of `value`, where there is one."""
