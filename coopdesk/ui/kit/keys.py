"""Keys that do something while the focus is inside a widget, and the focus that must not be lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def bind(widget: QWidget, deeds: Mapping[str, Callable[[], Any]]) -> None:
    """Let each key (`Ctrl+S`) do its deed while `widget` or something inside it has the focus.

    Where a part and the whole around it bind the same key, the part in which the focus stands has it.
    """
    for key, deed in deeds.items():
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)
        shortcut.activatedAmbiguously.connect(partial(_innermost, shortcut))


def conclude(widget: QWidget, deed: Callable[[], Any]) -> None:
    """Let Ctrl+Enter press the primary button of `widget`."""
    bind(widget, dict.fromkeys(("Ctrl+Return", "Ctrl+Enter"), deed))


def enter(part: QWidget) -> None:
    """Give the focus to where a part begins: `focus_first()` if it has it, else the first stop of Tab inside it."""
    if hasattr(part, "focus_first"):
        part.focus_first()
        return
    one = part.nextInFocusChain()
    while one is not part:
        stops = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and part.isAncestorOf(one) and one.isVisible() and one.isEnabled():
            one.setFocus(Qt.FocusReason.TabFocusReason)
            return
        one = one.nextInFocusChain()


@contextmanager
def keeping(instead: Callable[[], Any]) -> Iterator[None]:
    """Let `instead` give the focus to something when what has it can not have it any more after the block.

    Qt would give it to whatever comes next, far from the work.
    """
    before = QApplication.focusWidget()
    yield
    if before is not None and not (before.isVisible() and before.isEnabled()):
        instead()


def _innermost(one: QShortcut) -> None:
    """Qt calls a key of both a part and the whole ambiguous, and does neither deed."""
    key, widget = one.key(), QApplication.focusWidget()
    while widget is not None:
        for other in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if other.key() == key and other.isEnabled():
                other.activated.emit()
                return
        widget = widget.parentWidget()
