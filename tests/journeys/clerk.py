"""Somebody at the desk who has a keyboard and eyes, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.app import OpenDesk
from coopdesk.ui import dialogs

KEY = Qt.Key
PLAIN, CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
# Whoever has to press Tab more often than this gave up long ago.
MOST_TABS = 60


class Clerk:
    """Every key goes to whatever has the focus. The day is that of the desk until the next one begins."""

    def __init__(self, day: date, qtbot: Any, type_text: Callable[..., None]) -> None:
        self.desk, self._qtbot, self._type = OpenDesk(day), qtbot, type_text

    # The day.

    def first_start(self, folder: Path, place: str, user: str) -> None:
        """The answers of the first start, as far as they are not offered."""
        self.desk.open(folder)
        welcome = self.desk.welcome
        welcome.activateWindow()
        self._qtbot.waitUntil(welcome.isActiveWindow)
        welcome.form.institution.setFocus()
        self.walk_to(welcome.form.place)
        self.write(place)
        self.walk_to(welcome.form.user)
        self.write(user)
        self.press(KEY.Key_Return, CONTROL)
        self.sit_down()

    def sit_down(self) -> None:
        """Have the window in front, and its first page counted."""
        window = self.desk.window
        window.activateWindow()
        self._qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
        self.wait()

    def go_home(self) -> None:
        """Close the window and the desk."""
        assert self.desk.window.close()
        self.desk.close()

    def come_on(self, day: date, folder: Path) -> None:
        """Open the desk again on another day."""
        self.go_home()
        self.desk = OpenDesk(day)
        self.desk.open(folder)
        self.sit_down()

    def drop_everything(self) -> None:
        """Whatever was left half typed is nobody's."""
        dialogs.answer_with(dialogs.Answers([dialogs.DISCARD, True]))
        if self.desk.window is not None:
            self.desk.window.close()
        self.desk.close()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.desk.context.is_busy())

    # The keyboard.

    def press(self, key: KEY, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        for _ in range(times):
            self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
            if key != KEY.Key_Tab:
                # Nobody is faster than the window: what a key brought about is there before the next one.
                QApplication.processEvents()

    def write(self, text: str) -> None:
        self._type(QApplication.focusWidget(), text)

    def walk_to(self, goal: QWidget) -> None:
        """Tab until something has the focus."""
        for _ in range(MOST_TABS):
            if self.is_on(goal):
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never leads to {goal.accessibleName()}")

    def use(self, button: QWidget) -> None:
        """Walk to a button and press it."""
        self.walk_to(button)
        self.press(KEY.Key_Return)

    # Where the keyboard is.

    @property
    def page(self) -> Any:
        return self.desk.window.current()

    def is_on(self, goal: QWidget) -> bool:
        """Whether the focus is in a widget."""
        here = QApplication.focusWidget()
        return here is goal or (here is not None and goal.isAncestorOf(here))

    def go_to(self, name: str) -> Any:
        """To a page of the sidebar: F6, and the arrows along its names."""
        sidebar = self.desk.window.sidebar
        if not self.is_on(sidebar):
            self.press(KEY.Key_F6)
        names = list(sidebar.buttons)
        here = next(one for one in names if self.is_on(sidebar.buttons[one]))
        steps = names.index(name) - names.index(here)
        self.press(KEY.Key_Down if steps > 0 else KEY.Key_Up, times=abs(steps))
        assert self.is_on(sidebar.buttons[name])
        self.press(KEY.Key_Space)
        self.wait()
        assert self.page is self.desk.window.pages[name]
        return self.page

    def find(self, words: str) -> Any:
        """To a record by what one remembers of it."""
        self.press(KEY.Key_K, CONTROL)
        self.write(words)
        self.press(KEY.Key_Return)
        self.wait()
        return self.page

    def new(self, name: str) -> Any:
        """An empty form of a register."""
        self.go_to(name)
        self.press(KEY.Key_N, CONTROL)
        return self.page

    def tab(self, number: int) -> None:
        """To a tab of the form in sight."""
        self.press(getattr(KEY, f"Key_{number % 10}"), CONTROL)

    # What is written.

    def fill(self, **typed: str) -> None:
        """Type into the fields of the form in sight, in the order of reading."""
        self.fill_in(self.page.sheet, typed)

    def fill_in(self, part: Any, typed: dict[str, str]) -> None:
        """Type into the fields of a part of the form, by name."""
        for name, text in typed.items():
            field = part.fields[name]
            self.walk_to(getattr(field, "field", field))
            self.write(text)

    def save(self) -> Any:
        """Save the form in sight; gives the record."""
        self.press(KEY.Key_S, CONTROL)
        form = self.page
        assert not form.is_changed(), [
            (name, one.problem()) for name, one in form.sheet.fields.items() if one.problem()
        ]
        return form.record

    def add(self, part: Any, **typed: str) -> None:
        """Write one line of a tab of parts and add it."""
        before = len(part.shown)
        self.fill_in(part, typed)
        self.press(KEY.Key_Return, CONTROL)
        assert len(part.shown) == before + 1, [one.field.problem() for one in part.fields.values()]

    def step(self, panel: Any, stage: str, day: str, **typed: str) -> None:
        """Record a step of a file: the stage by its name, its day, and what else it asks for."""
        if not panel.stage.isVisible():
            self.press(KEY.Key_F7)
        if not panel.stage.currentText().startswith(stage):
            self.walk_to(panel.stage)
            self.write(stage)
        assert panel.stage.currentText().startswith(stage), panel.stage.currentText()
        self.walk_to(panel.day)
        self.write(day)
        for name, text in typed.items():
            self.walk_to(panel.labelled[name].field)
            self.write(text)
        self.press(KEY.Key_Return, CONTROL)
        told = {name: one.field.problem() for name, one in panel.labelled.items() if one.field.problem()}
        assert not told, told
