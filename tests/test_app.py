"""One window for a desk; a lock left by a crash holds nobody up."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLockFile

from coopdesk import app
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary
from coopdesk.operations import records
from coopdesk.operations.demo.desk import make_demo
from coopdesk.ui.main_window import MainWindow

TODAY = date(2026, 11, 23)


@pytest.fixture
def late_session(awareness):
    """A session that was to be recorded on 20 November."""
    return awareness()


@pytest.fixture
def folder(session):
    session.desk.close()
    return session.desk.folder


@pytest.fixture
def window_without_home(monkeypatch):
    """The window, whose pages belong to other tests."""
    monkeypatch.setattr(MainWindow, "show_page", lambda *_: True)
    monkeypatch.setattr(app.OpenDesk, "_prepare", lambda _desk: None)


@pytest.fixture
def opened(qapp, folder, window_without_home, qtbot):
    desk = app.OpenDesk(TODAY)
    desk.open(folder)
    qtbot.addWidget(desk.window)
    yield desk
    desk.close()


def test_the_window_of_a_desk_opens_and_closes(opened, folder):
    assert opened.window.isVisible()
    assert not QLockFile(str(folder / app.LOCK_NAME)).tryLock(0)
    opened.close()
    assert QLockFile(str(folder / app.LOCK_NAME)).tryLock(0)


def test_the_lists_are_made_ready_before_anybody_asks_for_one(qapp, folder, qtbot):
    desk = app.OpenDesk()
    desk.open(folder)
    qtbot.addWidget(desk.window)
    qtbot.waitUntil(lambda: {"beneficiaries", "resistants", "organisations"} <= desk.window.pages.keys())
    assert not desk.window.pages["beneficiaries"].model.rowCount()
    assert desk.window.current() is desk.window.pages["home"]
    desk.close()


PAINTED = """
import sys
from datetime import date
from pathlib import Path
from coopdesk.app import OpenDesk
from coopdesk.ui import look
app = look.application()
look.wear()
desk = OpenDesk(date(2026, 11, 23))
desk.open(Path(sys.argv[1]))
assert not desk.window.grab().isNull() and desk.window.current() is desk.window.pages["home"]
assert desk.context.is_busy()
print(*sys.modules)
print(list(sys.modules).index("coopdesk.operations.attention") < list(sys.modules).index("PySide6"))
while desk.context.is_busy():
    app.processEvents()
assert desk.window.current().figures["people"].accessibleName().count("…") == 0
desk.close()
"""
NOT_TO_BEGIN_WITH = (
    *("openpyxl", "coopdesk.excel", "coopdesk.operations.paper", "coopdesk.operations.imports"),
    *("coopdesk.operations.exports", "coopdesk.operations.advance", "coopdesk.operations.check", "coopdesk.ui.forms"),
    *("coopdesk.ui.paper.pages", "coopdesk.ui.record_table", "PySide6.QtPrintSupport"),
)


def test_the_first_window_is_painted_without_what_other_pages_need(folder):
    """And before anything is counted: the figures come when it is there."""
    command = [sys.executable, "-c", PAINTED, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    *loaded, before_qt = done.stdout.split()
    assert before_qt == "True"
    assert not [name for name in loaded if name.startswith(NOT_TO_BEGIN_WITH)]


def test_the_keyboard_begins_on_what_is_due(qapp, late_session, folder, qtbot):
    desk = app.OpenDesk(TODAY)
    desk.open(folder)
    qtbot.addWidget(desk.window)
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: desk.window.isActiveWindow() and not desk.context.is_busy())
    assert desk.window.current().attention.due.hasFocus()
    desk.close()


def test_a_second_window_of_the_same_desk_is_refused(opened, folder):
    second = app.OpenDesk(TODAY)
    with pytest.raises(CannotDo):
        second.open(folder)
    assert second.window is None


def test_a_refusal_to_open_is_told_and_ends_with_3(opened, folder, answers):
    assert app.open_window(folder, None) == 3
    assert len(answers.asked) == 1


def test_a_lock_left_by_a_crash_holds_nobody_up(qapp, folder, window_without_home, qtbot):
    lock = str(folder / app.LOCK_NAME)
    dying = (
        "import os, sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0)"
    )
    subprocess.run([sys.executable, "-c", f"{dying}; lock.tryLock(0); os._exit(9)", lock], check=False, timeout=60)
    assert (folder / app.LOCK_NAME).exists()
    desk = app.OpenDesk(TODAY)
    desk.open(folder)
    qtbot.addWidget(desk.window)
    assert desk.window.isVisible()
    desk.close()


@pytest.mark.parametrize(("is_right", "expected"), [(True, date.today()), (False, date(2031, 1, 5))])
def test_a_clock_behind_the_recorded_work_is_asked_about(
    qapp, tmp_path, window_without_home, qtbot, answers, is_right, expected
):
    folder = tmp_path / "ahead"
    make_demo(folder, people=5, seed=1, office="HCAR-05.091", today=date(2031, 1, 5)).desk.close()
    answers.give(is_right)
    desk = app.OpenDesk()
    desk.open(folder)
    qtbot.addWidget(desk.window)
    assert desk.context.session.today == expected
    assert len(answers.asked) == 1
    desk.close()


@pytest.mark.parametrize("is_right", [True, False])
def test_a_clock_months_ahead_of_the_recorded_work_is_asked_about(
    qapp, tmp_path, window_without_home, qtbot, answers, is_right
):
    """Work recorded on a doubted clock stays on the last recorded day, and the next opening asks again."""
    folder, recorded = tmp_path / "behind", date.today() - timedelta(days=200)
    make_demo(folder, people=5, seed=1, office="HCAR-05.091", today=recorded).desk.close()
    for opening in (1, 2):
        if opening == 1 or not is_right:
            answers.give(is_right)
        desk = app.OpenDesk()
        desk.open(folder)
        qtbot.addWidget(desk.window)
        session = desk.context.session
        assert session.today == (date.today() if is_right else recorded)
        assert len(answers.asked) == (1 if is_right else opening)
        records.save(session, Beneficiary(last_name="العلوي", first_name=f"سعاد {opening}", sex="f"))
        desk.close()
