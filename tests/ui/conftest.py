"""The context of a window over the test's desk, and a window with pages that only say who they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coopdesk.core.language import mark
from coopdesk.ui import look
from coopdesk.ui.context import Context
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import PAGES, PageEntry


class PlainPage(QWidget):
    """A page of which the tests know everything."""

    open_record = Signal(str, int)
    open_list = Signal(str, dict)
    new_person = Signal()
    restart_needed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.name, self.leaves = context, "plain", True
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def can_leave(self) -> bool:
        return self.leaves


class PlainForm(QWidget):
    """A form of which the tests know everything."""

    closed = Signal()
    saved = Signal(int)
    open_record = Signal(str, int)

    def __init__(self, context: Context, record_id: int | None, siblings: Callable[[int], int | None]) -> None:
        super().__init__()
        self.context, self.record_id, self.siblings, self.leaves = context, record_id, siblings, True

    def can_leave(self) -> bool:
        return self.leaves


@pytest.fixture
def context(qapp, session) -> Iterator[Context]:
    look.wear("ar", "light")
    made = Context(session)
    yield made
    made.close()


@pytest.fixture
def settled(qtbot, context) -> Callable[[], None]:
    """Wait until the background work is done and delivered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not context.is_busy())

    return wait


@pytest.fixture
def in_window(qtbot) -> Callable[[QWidget], QWidget]:
    """`in_window(page)` stands a page in the room that it has beside the sidebar of 1366×768, with the keys."""

    def show(page: QWidget) -> QWidget:
        qtbot.addWidget(page)
        page.resize(1158, 768)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


@pytest.fixture
def main_window(qtbot, context) -> MainWindow:
    """The real window and registers; the pages of others are plain ones."""
    registers = [entry for entry in PAGES if entry.name in ("beneficiaries", "resistants", "organisations")]
    home = PageEntry("home", mark("Window", "Home"), "home", PlainPage)
    settings = PageEntry("settings", mark("Window", "Settings"), "settings", PlainPage)
    window = MainWindow(context, pages=(home, *registers, settings), forms=lambda _kind: PlainForm)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("home")
    return window


@pytest.fixture
def window(qtbot, context) -> MainWindow:
    """The real window with every page and form of its own."""
    made = MainWindow(context)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made
