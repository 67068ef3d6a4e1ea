"""The strip that says who may be on file already: it shows that record and waits for an answer, but never blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.entities import Entity
from coopdesk.operations.duplicates import REASONS, TELLING, Duplicate, suspects
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.panels import Banner

_MAYBE: dict[str, Text] = {
    "beneficiary": mark("Form", "This person may already be on file:"),
    "resistant": mark("Form", "This fighter may already be on file:"),
    "organisation": mark("Form", "This organisation may already be on file:"),
}
_OTHER: dict[str, Text] = {
    "beneficiary": mark("Form", "Another person"),
    "resistant": mark("Form", "Another fighter"),
    "organisation": mark("Form", "Another organisation"),
}
_SAME = mark("Form", "{title} — {number} ({reason})")
_SHOW = mark("Form", "Show the record")


class Suspicion(Banner):
    """Signals: `show_wanted(id)` to see the record that may be the same, `answered()` when it is somebody else."""

    show_wanted = Signal(int)
    answered = Signal()

    def __init__(self, context: Context, entity: type[Entity]) -> None:
        kind = entity.kind()
        self.show_button = Button(str(_SHOW), small=True)
        # Where nothing tells records apart the strip is never shown, and has nothing to answer.
        self.other_button = Button(str(_OTHER.get(kind, "")), small=True)
        super().__init__("amber", "", icon="people", actions=(self.show_button, self.other_button))
        self._context, self._entity = context, entity
        self._telling = TELLING.get(entity, frozenset())
        self._set_aside: set[int] = set()
        self._asked: set[int] = set()
        self._suspect: Duplicate | None = None
        self.show_button.clicked.connect(lambda: self.show_wanted.emit(self._suspect.record.id))
        self.other_button.clicked.connect(self._set_suspect_aside)
        self.hide()

    def begin(self) -> None:
        """The form shows another record."""
        self._set_aside, self._asked, self._suspect = set(), set(), None
        self.hide()

    def look(self, name: str, values: Mapping[str, Any], own_id: int | None) -> None:
        """Field `name` was left: whoever may be the same by what stands in the form now is shown."""
        if name in self._telling:
            self._look(values, own_id)

    def asks(self, values: Mapping[str, Any], stored: Entity) -> bool:
        """Whether saving has to wait for an answer; it is asked once, saving again means that it is somebody else."""
        if all(values.get(name) == stored.value(name) for name in self._telling):
            return False
        self._look(values, stored.id)
        if self._suspect is None or self._suspect.certain or self._suspect.record.id in self._asked:
            return False
        self._asked.add(self._suspect.record.id)
        self.show_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _look(self, values: Mapping[str, Any], own_id: int | None) -> None:
        found = self._context.ask(suspects, self._entity, values, own_id)
        self._suspect = next((one for one in found if one.record.id not in self._set_aside), None)
        if self._suspect is not None:
            other = self._suspect.record
            reason = REASONS[self._suspect.reason]
            sentence = _SAME.filled(title=other.title, number=isolate(other.number), reason=reason)
            self.show_sentence(str(sentence), str(_MAYBE[self._entity.kind()]))
            # An identity that only one may have leaves nothing to answer: it has to be corrected.
            self.other_button.setVisible(not self._suspect.certain)
        self.setVisible(self._suspect is not None)

    def _set_suspect_aside(self) -> None:
        self._set_aside.add(self._suspect.record.id)
        self.hide()
        self.answered.emit()
