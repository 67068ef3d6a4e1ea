"""A key belongs to the innermost part that binds it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coopdesk.ui.kit import keys


@pytest.fixture
def whole(qtbot):
    """A whole with a line and a part with another line, both of which bind Ctrl+Enter."""
    made, part = QWidget(), QWidget()
    made.line, made.part_line, made.done = QLineEdit(), QLineEdit(), []
    QVBoxLayout(part).addWidget(made.part_line)
    layout = QVBoxLayout(made)
    layout.addWidget(made.line)
    layout.addWidget(part)
    keys.bind(made, {"Ctrl+Return": lambda: made.done.append("whole")})
    keys.bind(part, {"Ctrl+Return": lambda: made.done.append("part")})
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_part_in_which_the_focus_stands_has_the_key(qtbot, whole):
    for _time in range(3):
        whole.part_line.setFocus()
        qtbot.keyClick(whole.part_line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert whole.done == ["part"] * 3


def test_elsewhere_the_whole_has_it(qtbot, whole):
    whole.line.setFocus()
    qtbot.keyClick(whole.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert whole.done == ["whole"]


@pytest.mark.parametrize("deed", ["hide", "setDisabled"])
def test_the_focus_of_what_goes_away_is_given_to_something_near(whole, deed):
    whole.part_line.setFocus()
    with keys.keeping(whole.line.setFocus):
        whole.part_line.hide() if deed == "hide" else whole.part_line.setDisabled(True)
    assert whole.line.hasFocus()


def test_what_stays_keeps_its_focus(whole):
    whole.part_line.setFocus()
    with keys.keeping(whole.line.setFocus):
        whole.line.setText("...")
    assert whole.part_line.hasFocus()
