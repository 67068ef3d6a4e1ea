"""What every test may ask for; Qt is imported only by tests that have a widget, so that the rest runs without it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from coopdesk.core import language

SAMPLES = Path(__file__).resolve().parents[1].parent / "shared" / "samples"


def pytest_configure(config: pytest.Config) -> None:
    if config.pluginmanager.hasplugin("pytest-qt"):
        # Said for every window by the platform without a screen; every other warning of Qt fails its test.
        config.addinivalue_line("qt_log_ignore", "does not support propagateSizeHints")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample workbooks, where it stands beside the checkout."""
    if not SAMPLES.is_dir():
        pytest.skip("the sample files are not here")
    return SAMPLES


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.install(None)


@pytest.fixture(autouse=True)
def _window_as_before() -> Iterator[None]:
    """Direction, locale, colours and answers belong to the process, so each test gives them back."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if app is None:
        return
    for widget in app.topLevelWidgets():
        widget.close()
    QLocale.setDefault(QLocale.c())
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if "coopdesk.ui.kit.theme" in sys.modules:
        from coopdesk.ui.kit import theme

        theme.apply(app, "light", "en")
    if "coopdesk.ui.dialogs" in sys.modules:
        from coopdesk.ui import dialogs

        dialogs.answer_with(None)


@pytest.fixture
def type_text() -> Callable[..., None]:
    """Type any letters into a widget: QTest's own key clicks abort the process on Arabic."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def typing(widget: object, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return typing


@pytest.fixture
def answers() -> Iterator[object]:
    """The user of the boxes: `answers.give(True)` before the deed, `answers.asked` after it."""
    from coopdesk.ui import dialogs

    given = dialogs.Answers()
    dialogs.answer_with(given)
    yield given
    dialogs.answer_with(None)
    assert not given.waiting, f"answers that nobody asked for: {list(given.waiting)}"
