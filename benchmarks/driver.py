"""The real window of a desk, driven by clicks and keys as a person does, with a clock on everything it does."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QThread
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from benchmarks.desk import DAY
from coopdesk.app import OpenDesk
from coopdesk.ui import look
from coopdesk.ui.page_list import REGISTER_PAGES

# Nobody types faster than ten letters a second.
BETWEEN_KEYS = 0.1
# A widget that is not painted in so many turns of the event loop had nothing new to show.
TURNS = 3


class Painted(QObject):
    """Whether a widget was painted since it was last asked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        self._seen = self._seen or event.type() == QEvent.Type.Paint
        return False

    def since(self) -> bool:
        seen, self._seen = self._seen, False
        return seen


class Driver:
    """One open window; every measurement is in milliseconds."""

    def __init__(self, folder: Path) -> None:
        self.app = look.application()
        look.wear()
        self._desk = OpenDesk(DAY)
        self._desk.open(folder)
        self.window = self._desk.window
        self.context = self._desk.context
        self.window.resize(1366, 768)
        self.settle()
        # Lists and forms are made ready once nothing else is to be done; a person takes longer to reach for one.
        while not set(REGISTER_PAGES.values()) <= set(self.window.pages):
            QApplication.processEvents()
        while self.window.forms.prepare(("beneficiary",)):
            QApplication.processEvents()

    def close(self) -> None:
        self._desk.close()

    def settle(self) -> float:
        """Let the work in the background end; gives the longest time that the window did not answer meanwhile."""
        longest = timed(QApplication.processEvents)
        while self.context.is_busy():
            _rest()
            longest = max(longest, timed(QApplication.processEvents))
        return max(longest, timed(QApplication.processEvents))

    def longest_hold(self, deed: Callable[[], object]) -> float:
        """The longest time that the window did not answer, from a deed of the user until all of it is done."""
        return max(timed(deed), self.settle())

    def until_painted(
        self, deed: Callable[[], object], seen: Callable[[], QWidget], awaited: Callable[[], bool] = lambda: False
    ) -> float:
        """From the deed until its answer is there and the widget that shows it is painted, if anything of it changed.

        `awaited` says that a worker still looks for the answer.
        """
        began = perf_counter()
        deed()
        painted = Painted(seen())
        while awaited():
            _rest()
            QApplication.processEvents()
        for _turn in range(TURNS):
            QApplication.processEvents()
            if painted.since():
                break
        return (perf_counter() - began) * 1000

    def click_page(self, name: str) -> None:
        QTest.mouseClick(self.window.sidebar.buttons[name], Qt.MouseButton.LeftButton)

    def page(self, name: str) -> QWidget:
        return self.window.pages[name]

    def type_letters(
        self, line: QLineEdit, text: str, seen: Callable[[], QWidget], awaited: Callable[[], bool]
    ) -> list[float]:
        """Each letter from the key until what it found is painted; then the field is emptied."""
        took = []
        for letter in text:
            took.append(self.until_painted(lambda letter=letter: commit(line, letter), seen, awaited))
            pause = perf_counter() + BETWEEN_KEYS
            while perf_counter() < pause:
                _rest()
                QApplication.processEvents()
        line.selectAll()
        commit(line, "")
        line.clear()
        self.settle()
        return took


def commit(line: QLineEdit, letter: str) -> None:
    """Put a letter into a field as an input method does; QTest can not type Arabic."""
    event = QInputMethodEvent()
    event.setCommitString(letter)
    QApplication.sendEvent(line, event)


def _rest() -> None:
    """Wait a moment without holding the interpreter, as the event loop does between two events."""
    QThread.usleep(500)


def timed(deed: Callable[[], object]) -> float:
    """How long a deed took."""
    began = perf_counter()
    deed()
    return (perf_counter() - began) * 1000
