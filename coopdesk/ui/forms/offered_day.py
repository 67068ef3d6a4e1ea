"""A day that stands in the field of a step before anybody types: a session is held on its own day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

from coopdesk.operations.advance import Opening, day_of_itself


class OfferedDay(QObject):
    """Offers days in `field`; what is typed there replaces them as a whole."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field, self._offered = field, ""
        field.installEventFilter(self)

    def offer(self, record: object, opening: Opening | None) -> None:
        """Offer the day on which a stage comes about by itself, unless another one was typed."""
        if self.is_typed():
            return
        can_follow = opening is not None and opening.is_open
        self._field.set_value(day_of_itself(record, opening.stage.code) if can_follow else None)
        self._offered = self._field.raw()

    def forget(self) -> None:
        """Empty the field for another step."""
        self._field.set_value(None)
        self._offered = ""

    def is_typed(self) -> bool:
        """Whether something else than the day offered stands there."""
        return self._field.raw() not in ("", self._offered)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._offered and not self.is_typed():
            self._field.selectAll()
        return False
