"""The draft of a form: kept in the desk after a pause in typing, offered again after a power cut."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations import drafts
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.panels import Banner

_FOUND = mark("Form", "What you had typed on {day} at {time} was brought back; it is not saved yet")
_LEAVE_OUT = mark("Form", "Leave it out")
# A pause in typing this long keeps a draft.
AFTER_MS = 4_000


class Drafting(Banner):
    """The strip that offers a draft, and the keeping of it; `left_out()` when the user does not want it back.

    `typed` gives what stands in the form, or None while nothing was changed.
    """

    left_out = Signal()

    def __init__(self, context: Context, kind: str, typed: Callable[[], dict[str, Any] | None], form: QWidget) -> None:
        leave_out = Button(str(_LEAVE_OUT), small=True)
        super().__init__("amber", "", icon="clock", actions=(leave_out,))
        leave_out.clicked.connect(self.left_out)
        self._context, self._kind, self._typed = context, kind, typed
        self._record: str | None = None
        self._timer = QTimer(form, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self.hide()

    def begin(self, record: str | None) -> None:
        """The form shows another record (its uuid; None for a new one)."""
        self._timer.stop()
        self._record = record
        self.hide()

    def edited(self) -> None:
        self._timer.start()

    def keep(self) -> None:
        """Keep what was typed in the desk, where a power cut does not reach it."""
        self._timer.stop()
        typed = self._typed()
        if typed is not None:
            self._try(drafts.keep, typed)

    def forget(self) -> None:
        """The form was saved or given up."""
        self._timer.stop()
        self._try(drafts.forget)

    def pause(self) -> None:
        """Nothing is kept until the next key."""
        self._timer.stop()

    def offered(self) -> dict[str, Any] | None:
        """What was left behind of this record, with the strip that says so."""
        found = self._context.ask(drafts.find, self._kind, self._record)
        if found is None:
            return None
        moment, content = found
        when = datetime.fromisoformat(moment).astimezone()
        self.show_sentence(str(_FOUND.filled(day=f"{when:%d/%m/%Y}", time=f"{when:%H:%M}")))
        self.show()
        return content

    def _try(self, operation: Callable[..., None], *content: Any) -> None:
        """Nobody asked for the draft: a full disk is told above the page and does not stop the typing."""
        try:
            self._context.do(operation, self._kind, self._record, *content)
        except CannotDo as refusal:
            self._context.refused.emit(refusal)
