"""What is our fault is shown once, can be copied, and names nobody."""

from __future__ import annotations

import sys
import threading

from PySide6.QtWidgets import QApplication

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.ui import crash


def test_the_report_of_a_fault_names_the_place_and_no_values(qapp, qtbot):
    card = "IA" + str(331_902)

    def broken(given):
        raise ValueError(given)

    try:
        broken(card)
    except ValueError as error:
        report = crash.report_of(error)
    assert "broken" in report
    assert "ValueError" in report
    assert card not in report


def test_a_fault_is_shown_once_and_can_be_copied(qapp, qtbot, capsys):
    hook = crash.CrashHook()
    for number in range(3):
        error = ZeroDivisionError(number)
        hook._hook(type(error), error)
    assert hook.shown.isVisible()
    hook.shown.copy_button.click()
    assert QApplication.clipboard().text() == hook.shown.report.toPlainText()
    assert "ZeroDivisionError" in capsys.readouterr().err
    hook.shown.close()
    qtbot.waitUntil(lambda: hook.shown is None)


def test_a_refusal_that_nobody_answered_is_one_sentence(qapp, answers, capsys):
    hook = crash.CrashHook()
    refusal = CannotDo(mark("Desk", "The disk is full"))
    hook._hook(type(refusal), refusal)
    assert answers.asked[0][1] == "The disk is full"
    assert hook.shown is None


def test_every_thread_is_covered(qapp, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    hook = crash.CrashHook()
    hook.install()
    assert sys.excepthook == hook._hook
    assert threading.excepthook is not threading.__excepthook__
