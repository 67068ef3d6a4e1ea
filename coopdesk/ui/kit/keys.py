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


def conclude_near(whole: QWidget) -> bool:
    """Do what the primary button near the focus does: the nearest part with a `conclude()`; False if there is none."""
    near = whole.focusWidget()
    while near is not None and near is not whole:
        if hasattr(near, "conclude"):
            near.conclude()
            return True
        near = near.parentWidget()
    return False
