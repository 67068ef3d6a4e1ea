"""What can be said of a person on a draft list: the project proposed, or that the person comes off the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from coopdesk.core.language import mark
from coopdesk.entities import Nomination
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import column, row

_PROJECT = mark("Nomination", "Proposed project")
_TAKE_OFF = mark("Nomination", "Take off the list")


class DraftFields(QWidget):
    """Signals: `project_given(text or None)` when the field is left changed, `take_off_wanted()`."""

    project_given = Signal(object)
    take_off_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: Nomination | None = None
        self.project = TextField()
        self.project.setMaxLength(160)
        self.project.left.connect(self._on_left)
        self.button = Button(str(_TAKE_OFF), "minus", small=True)
        self.button.clicked.connect(self.take_off_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setLayout(column(Labelled(str(_PROJECT), self.project), row(self.button, None), spacing=6))

    def show_row(self, nomination: Nomination) -> None:
        self._row = nomination
        self.project.set_value(nomination.proposed_project)

    def is_changed(self) -> bool:
        """Whether the project in the field is not the one that is kept."""
        return self._row is not None and self.project.value() != self._row.proposed_project

    def _on_left(self) -> None:
        if self.is_changed():
            self.project_given.emit(self.project.value())
