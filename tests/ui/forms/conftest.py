"""The keyboard in the hand of the tests of forms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


@pytest.fixture
def press(qtbot):
    """`press(Qt.Key.Key_Return)` presses a key where the focus is."""

    def pressing(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressing


@pytest.fixture
def shown(qtbot):
    """Show a widget at its usual size with the focus of the screen."""

    def show(widget, width=1158, height=768):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
