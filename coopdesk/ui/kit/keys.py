"""Keys that do something while the focus is inside a widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def bind(widget: QWidget, deeds: Mapping[str, Callable[[], Any]]) -> None:
    """Let each key (`Ctrl+S`) do its deed while `widget` or something inside it has the focus.

    Where a widget inside binds the same key, that one has it.
    """
    for key, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)
        shortcut.activatedAmbiguously.connect(partial(_do_innermost, shortcut.key()))


def _do_innermost(key: QKeySequence) -> None:
    """Qt tells a key that several widgets bound to one of them after the other; the innermost is meant."""
    at = QApplication.focusWidget()
    while at is not None:
        for shortcut in at.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if shortcut.key() == key:
                shortcut.activated.emit()
                return
        at = at.parentWidget()
