"""What of a file's next stage stays in sight while the fields that record it are folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.operations.guards import MET, Condition
from coopdesk.ui.kit.buttons import Button, KeyCap
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import row
from coopdesk.ui.kit.text import Label

KEY = "F7"
_RECORD = mark("Stages", "Record a stage…")


class FoldedStages(QWidget):
    """One line: the next stage, how many of its conditions are met, the first that blocks, the button that unfolds.

    Signal: `unfold_wanted()`.
    """

    unfold_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.count, self.lacks = Label("", 9.5, bold=True), Pill("", "amber"), Label("", 9, tone="red")
        self.button = Button(str(_RECORD), "chevron-down", small=True)
        self.button.clicked.connect(self.unfold_wanted)
        self.setLayout(row(self.title, self.count, self.lacks, None, self.button, KeyCap(KEY), spacing=8))

    def show_next(self, title: str, count: tuple[str, str] | None = None, conditions: Sequence[Condition] = ()) -> None:
        """Say what may follow, and which of its conditions is to be seen to first; `count` has its words and tone."""
        self.title.show_text(title)
        self.count.setVisible(count is not None)
        if count is not None:
            self.count.show_state(*count)
        unmet = sorted((one for one in conditions if one.severity != MET), key=lambda one: not one.blocks)
        self.lacks.show_text(str(unmet[0].text) if unmet else "")
        self.lacks.set_tone("red" if unmet and unmet[0].blocks else "amber")
