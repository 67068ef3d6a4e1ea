"""What is copied, laid on the clipboard in the two forms in which other programs take it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication


def lay(html: str, text: str) -> None:
    """Lay a table on the clipboard: typed for spreadsheets, plain for everything else."""
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    QApplication.clipboard().setMimeData(data)
