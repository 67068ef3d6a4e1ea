"""The button with which the scan of a step is chosen; it names the file until the step is recorded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.ui.forms.document_rows import ask_for_file
from coopdesk.ui.kit.buttons import Button

_CHOOSE, _CHOSEN = mark("Step", "Scan…"), mark("Step", "Scan: {name}")
_HINT = mark("Step", "The scan of the document of this step; Delete gives it up")
_LONGEST = 26


class ScanButton(Button):
    """`path` is the file that was chosen, or None."""

    def __init__(self) -> None:
        super().__init__(str(_CHOOSE), "upload", small=True)
        self.path: Path | None = None
        self.setToolTip(str(_HINT))
        self.setAccessibleDescription(str(_HINT))
        self.clicked.connect(self.choose)

    def choose(self) -> None:
        """Ask for the file; where none is chosen, the former one stays."""
        self.show_path(ask_for_file(self, _CHOOSE) or self.path)

    def show_path(self, path: Path | None) -> None:
        """Name the file, or offer to choose one."""
        self.path = path
        name = path.name if path else ""
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        self.show_text(str(_CHOSEN.filled(name=isolate(short)) if path else _CHOOSE))
        self.setToolTip(name or str(_HINT))

    def raw(self) -> str:
        """What was chosen, as the fields beside it tell what was typed."""
        return str(self.path or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.path is not None:
            self.show_path(None)
        else:
            super().keyPressEvent(event)
