"""A key that is bound by a form and by a part of it belongs to the part while the focus is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from coopdesk.ui.kit import keys
from coopdesk.ui.kit.panels import column


@pytest.mark.parametrize(("place", "wanted"), [("inside", "part"), ("outside", "form")])
def test_the_innermost_widget_has_the_key(qtbot, place, wanted):
    form, part = QWidget(), QWidget()
    lines = {"inside": QLineEdit(), "outside": QLineEdit()}
    part.setLayout(column(lines["inside"]))
    form.setLayout(column(part, lines["outside"]))
    qtbot.addWidget(form)
    done = []
    keys.bind(form, {"Ctrl+Return": lambda: done.append("form")})
    keys.bind(part, {"Ctrl+Return": lambda: done.append("part")})
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    lines[place].setFocus()
    for _ in range(3):
        qtbot.keyClick(lines[place], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == [wanted] * 3
