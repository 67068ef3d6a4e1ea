"""One condition of a stage as it is seen: its mark, its sentence, its note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.problems import ERROR
from coopdesk.operations.guards import MET, Condition
from coopdesk.ui.kit.marks import Picture
from coopdesk.ui.kit.panels import row
from coopdesk.ui.kit.text import Label

_TONES = {MET: ("check", "prim", "text"), "warning": ("warning", "amber", "amber"), ERROR: ("close", "red", "red")}


def condition_line(condition: Condition, wrap: bool = False) -> QWidget:
    """A condition with its mark: met, a warning, or what blocks."""
    icon, role, tone = _TONES[condition.severity]
    line = QWidget()
    words = Label(str(condition.text), 9, tone=tone, wrap=wrap)
    line.setLayout(row(Picture(icon, role, 14), words, Label(isolate(condition.note), 8.5, tone="muted")))
    line.layout().setStretch(1, 1)
    return line
