"""An Arabic window to put one widget into, and the pieces of keyboard that its tests press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from coopdesk.ui.kit import theme


@pytest.fixture
def arabic(qapp: QApplication) -> None:
    theme.apply(qapp, "light", "ar")


@pytest.fixture
def shown(qtbot, arabic) -> Callable[..., QWidget]:
    """Show widgets one under the other, with a line after them to go on to; the first has the focus."""

    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        theme.dress(window)
        layout = QVBoxLayout(window)
        for widget in (*widgets, QLineEdit()):
            layout.addWidget(widget)
        window.resize(600, 400)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        widgets[0].setFocus()
        return window

    return show
