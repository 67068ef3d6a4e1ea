"""Boxes: what they return, and that tests can stand for the user."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from coopdesk.ui import dialogs
from coopdesk.ui.kit import theme


def press_when_open(qtbot, text: str | None, key: Qt.Key = Qt.Key.Key_Escape) -> list[list[str]]:
    """Press the button named `text` of the next box, or a key if there is none; its buttons are noted."""
    seen: list[list[str]] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, press)
            return
        seen.append([button.text() for button in box.buttons()])
        chosen = next((button for button in box.buttons() if button.text() == text), None)
        chosen.click() if chosen else qtbot.keyClick(box, key)

    QTimer.singleShot(0, press)
    return seen


@pytest.mark.parametrize(("pressed", "agreed"), [("حذف", True), ("إبقاء", False), (None, False)])
def test_a_question_is_answered_by_our_own_buttons(qtbot, qapp, pressed, agreed) -> None:
    theme.apply(qapp, "light", "ar")
    seen = press_when_open(qtbot, pressed)
    assert dialogs.confirm(None, "حذف", "يحذف السجل.", yes="حذف", no="إبقاء") is agreed
    assert sorted(seen[0]) == sorted(["حذف", "إبقاء"])


def test_enter_does_not_do_what_is_dangerous(qtbot, qapp) -> None:
    press_when_open(qtbot, None, Qt.Key.Key_Return)
    assert dialogs.confirm(None, "حذف", "يحذف السجل.", danger=True) is False
    press_when_open(qtbot, None, Qt.Key.Key_Return)
    assert dialogs.confirm(None, "حفظ", "يحفظ السجل.") is True


@pytest.mark.parametrize(
    ("pressed", "answer"), [("Save", "save"), ("Do not save", "discard"), ("Go on editing", "stay"), (None, "stay")]
)
def test_leaving_with_changes_has_three_answers(qtbot, qapp, pressed, answer) -> None:
    press_when_open(qtbot, pressed)
    assert dialogs.ask_save_changes(None) == answer


def test_a_message_is_closed(qtbot, qapp) -> None:
    press_when_open(qtbot, None)
    assert dialogs.tell(None, "تعذر الحفظ", "القرص ممتلئ", warning=True) is None


def test_an_answer_given_in_advance_opens_no_box(qapp, answers, tmp_path: Path) -> None:
    answers.give(True, dialogs.DISCARD, tmp_path / "list.xlsx", None)
    assert dialogs.confirm(None, "حذف", "؟") is True
    assert dialogs.ask_save_changes(None) == "discard"
    assert dialogs.choose_file(None, "ملف", "Excel (*.xlsx)") == tmp_path / "list.xlsx"
    assert dialogs.choose_folder(None, "مجلد") is None
    dialogs.tell(None, "تم", "حفظ السجل")
    assert answers.asked[-1] == ("تم", "حفظ السجل")
    assert QApplication.activeModalWidget() is None


def test_a_box_nobody_expected_fails_the_test(answers) -> None:
    with pytest.raises(AssertionError, match="nobody answers"):
        dialogs.confirm(None, "حذف", "؟")


def test_the_box_reads_its_sentence_as_plain_text(qtbot, qapp) -> None:
    formats = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, look)
            return
        formats.append(box.textFormat())
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    dialogs.tell(None, "ملف", "<b>x</b>")
    assert formats == [Qt.TextFormat.PlainText]
