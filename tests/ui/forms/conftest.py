"""A form in a window, and a clerk who only has a keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.ui.forms import form_for

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def open_form(qtbot, context) -> Callable[..., QWidget]:
    """`open_form("beneficiary", id)` shows the form of a record, or an empty one."""

    def show(kind: str, record_id: int | None = None, **given: object) -> QWidget:
        form = form_for(kind)(context, record_id, **given)
        qtbot.addWidget(form)
        form.resize(1158, 768)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        form.setFocus()
        return form

    return show


@pytest.fixture
def press(qtbot) -> Callable[..., None]:
    """`press(Qt.Key.Key_S, CONTROL)` in whatever has the focus."""

    def pressing(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        for _ in range(times):
            qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return pressing


@pytest.fixture
def write(type_text) -> Callable[[str], None]:
    """Type into whatever has the focus."""
    return lambda text: type_text(QApplication.focusWidget(), text)


@pytest.fixture
def focused() -> Callable[[QWidget], str]:
    """The name of the field of a form in which the focus stands."""

    def name_of(form: QWidget) -> str:
        now = QApplication.focusWidget()
        fields = form.sheet.fields
        return next((name for name, field in fields.items() if field is now or field.isAncestorOf(now)), "")

    return name_of


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
