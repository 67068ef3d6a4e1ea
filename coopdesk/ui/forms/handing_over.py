"""Handing a copy of a document to the program of this PC that shows its type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark

_NO_PROGRAM = mark("Document", "No program of this PC opens {name}: save a copy elsewhere")


def hand_over(path: Path) -> Text | None:
    """Let a program show a copy; gives the sentence that says why none does."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return None
    return _NO_PROGRAM.filled(name=isolate(path.name))
