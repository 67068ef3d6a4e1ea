"""Keys that do something while the focus is inside a widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(widget: QWidget, deeds: Mapping[str, Callable[[], Any]]) -> None:
    """Let each key (`Ctrl+S`) do its deed while `widget` or something inside it has the focus."""
    for key, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)
