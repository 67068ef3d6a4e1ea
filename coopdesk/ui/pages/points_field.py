"""A figure made of several points: one line a part, its name and a small field for its points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead
from coopdesk.ui.kit.field import Field
from coopdesk.ui.kit.fields import CountField
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import ElidedLabel

_EMPTY = mark("Setting", "Write the points, 0 if none")
_NARROW = 76


class PointsField(Field, QWidget):
    """The points of each part by its code."""

    edited = Signal()
    left = Signal()
    problem_shown = Signal(str, str)

    def __init__(self, parts: Iterable[str], label_of: Callable[[str], str]) -> None:
        super().__init__()
        self.lines: dict[str, CountField] = {}
        rows = column(spacing=4)
        for part in parts:
            label, line = ElidedLabel(label_of(part), 9), CountField()
            line.setFixedWidth(_NARROW)
            line.setAccessibleName(label_of(part))
            line.edited.connect(self.edited)
            line.problem_shown.connect(self._pass_on)
            self.lines[part] = line
            rows.addLayout(row(label, line, spacing=12))
            rows.itemAt(rows.count() - 1).layout().setStretch(0, 1)
        self.setLayout(rows)
        if self.lines:
            self.setFocusProxy(next(iter(self.lines.values())))

    def value(self) -> dict[str, int]:
        values = {part: line.value() for part, line in self.lines.items()}
        if None in values.values():
            raise CannotRead("missing", _EMPTY)
        return values

    def set_value(self, value: Mapping[str, int] | None) -> None:
        for part, line in self.lines.items():
            line.set_value((value or {}).get(part, 0))

    def raw(self) -> str:
        return " / ".join(f"{part} {line.raw()}" for part, line in self.lines.items())

    def marked_parts(self) -> tuple[QWidget, ...]:
        """The lines that can not be read, or all of them when each can."""
        unread = tuple(line for line in self.lines.values() if _is_unread(line))
        return unread or tuple(self.lines.values())

    def _pass_on(self, text: str, severity: str) -> None:
        self.problem_shown.emit(text, severity)


def _is_unread(line: CountField) -> bool:
    try:
        return line.value() is None
    except CannotRead:
        return True
