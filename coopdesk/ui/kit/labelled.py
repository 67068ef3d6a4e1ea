"""A field with its label above it and its hint or problem below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import ERROR
from coopdesk.ui.kit.text import FieldName, Label

REQUIRED = mark("Field", "{label}, required")
_LABEL_HEIGHT, _NOTE_HEIGHT = 18, 20


class Labelled(QWidget):
    """`field` under its `label`; a problem takes the place of the hint and makes the row grow.

    The label is the field's name for a screen reader and the hint or problem its description.
    """

    def __init__(self, label: str, field: QWidget, required: bool = False, hint: str = "") -> None:
        super().__init__()
        self.field, self._hint = field, hint
        self.label = FieldName(label, 9)
        self.label.setFixedHeight(_LABEL_HEIGHT)
        self.label.setBuddy(field)
        # Most fields never show a star or a note, and each of them would make the form take longer to open.
        self._star: Label | None = None
        self._note: Label | None = None
        self._arrange()
        self.set_required(required)
        field.setProperty("hint", hint)
        field.setAccessibleDescription(hint)
        field.problem_shown.connect(self._show_problem)
        self._show_problem("", "")

    def set_required(self, required: bool) -> None:
        """Show or hide the star; the name a screen reader says follows."""
        if required and self._star is None:
            self._star = Label("*", 9, bold=True, tone="red")
            self._star.setFixedHeight(_LABEL_HEIGHT)
            self._head.insertWidget(1, self._star)
        if self._star is not None:
            self._star.setVisible(required)
        shown = self.label.shown_text()
        self.field.setAccessibleName(str(REQUIRED.filled(label=shown)) if required else shown)

    def set_problem(self, text: str | None, severity: str = ERROR) -> None:
        self.field.set_problem(text, severity)

    def problem(self) -> str:
        return self.field.problem()

    def note(self) -> str:
        """What stands under the field now: the problem, or the hint."""
        return self._note.shown_text() if self._note is not None else ""

    def _show_problem(self, text: str, severity: str) -> None:
        if self._note is None:
            if not (text or self._hint):
                return
            self._note = self._make_note()
        self._note.show_text(text or self._hint)
        self._note.set_tone(("red" if severity == ERROR else "amber") if text else "muted")
        self._note.setVisible(bool(text or self._hint))

    def _make_note(self) -> Label:
        note = Label("", 8, tone="muted", wrap=True)
        note.setMinimumHeight(_NOTE_HEIGHT)
        note.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._column.insertWidget(2, note)
        return note

    def _arrange(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(3)
        head.addWidget(self.label)
        head.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self.field)
        # Beside a row that grew, the tops stay on one line.
        column.addStretch(1)
