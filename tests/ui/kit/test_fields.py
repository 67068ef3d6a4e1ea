"""Fields that are typed into, driven by the keyboard as a clerk would."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from coopdesk.core.problems import CannotRead
from coopdesk.ui.kit.fields import AmountField, CodeField, CountField, DateField, NotesField, TextField

TODAY = date(2026, 8, 5)


def paste(qtbot, field, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_arabic_words_are_typed_and_put_in_order_when_left(qtbot, shown, type_text) -> None:
    field = TextField()
    shown(field)
    type_text(field, "  خديجة   أيت الحاج ")
    assert field.raw() == "  خديجة   أيت الحاج "
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "خديجة أيت الحاج"
    assert field.value() == "خديجة أيت الحاج"


def test_an_empty_field_has_no_value(shown) -> None:
    for field in (TextField(), CodeField(), DateField(), AmountField(), CountField(), NotesField()):
        shown(field)
        assert field.value() is None
        field.set_value(None)
        assert field.raw() == ""


def test_typing_tells_that_it_was_edited_and_setting_does_not(qtbot, shown, type_text) -> None:
    field = TextField()
    shown(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_value("خديجة")
    with qtbot.waitSignal(field.edited):
        type_text(field, "ة")


@pytest.mark.parametrize("pasted", ["\u200eIA204518\u200f", "\u2066IA204518\u2069", "\ufeffIA204518\r\n", "IA204518\t"])
def test_direction_marks_and_the_end_of_a_copied_cell_do_not_enter(qtbot, shown, pasted) -> None:
    field = CodeField()
    shown(field)
    paste(qtbot, field, pasted)
    assert field.raw() == "IA204518"
    assert field.cursorPosition() == 8


def test_marks_pasted_in_the_middle_leave_the_cursor_behind_what_was_pasted(qtbot, shown) -> None:
    field = CodeField()
    shown(field)
    field.setText("IA18")
    field.setCursorPosition(2)
    paste(qtbot, field, "\u20662045\u2069")
    assert (field.raw(), field.cursorPosition()) == ("IA204518", 6)


def test_a_code_is_left_to_right_at_the_reading_side_with_western_digits(qtbot, shown, type_text) -> None:
    field = CodeField()
    shown(field)
    type_text(field, "IA٢٠٤٥١٨")
    assert field.value() == "IA204518"
    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.alignment() & Qt.AlignmentFlag.AlignRight
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "IA204518"


@pytest.mark.parametrize(
    ("typed", "value", "written"),
    [
        ("17/03/1984", "1984-03-17", "17/03/1984"),
        ("5/3/1984", "1984-03-05", "05/03/1984"),
        ("١٧/٠٣/١٩٨٤", "1984-03-17", "17/03/1984"),
        ("17-03-1984", "1984-03-17", "17/03/1984"),
        ("1984", "1984", "1984"),
        ("03/1984", "1984-03", "03/1984"),
    ],
)
def test_a_partial_date_is_typed_freely_and_written_out_when_left(
    qtbot, shown, type_text, typed, value, written
) -> None:
    field = DateField(lambda: TODAY, partial=True)
    shown(field)
    type_text(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == value
    assert field.text() == written
    assert field.problem() == ""


def test_a_day_that_does_not_exist_is_kept_as_typed_and_marked_when_left(qtbot, shown, type_text) -> None:
    field = DateField(lambda: TODAY)
    shown(field)
    type_text(field, "31/02/1984")
    assert field.problem() == "", "nothing is judged while typing"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.raw() == "31/02/1984"
    assert field.problem()
    assert field.property("problem") == "error"
    assert field.accessibleDescription() == field.problem()
    with pytest.raises(CannotRead):
        field.value()


def test_a_corrected_date_takes_its_own_problem_away(qtbot, shown, type_text) -> None:
    field = DateField(lambda: TODAY)
    shown(field)
    type_text(field, "31/02/1984")
    field.leave()
    field.clear()
    type_text(field, "28/02/1984")
    field.leave()
    assert field.problem() == ""
    assert field.property("problem") == ""


def test_a_problem_given_by_the_form_stays_when_the_field_can_be_read(shown) -> None:
    field = TextField()
    shown(field)
    field.set_problem("Already registered", "warning")
    field.leave()
    assert field.problem() == "Already registered"
    assert field.property("problem") == "warning"


def test_leaving_for_a_menu_does_not_judge_yet(shown, type_text) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent

    field = DateField(lambda: TODAY)
    shown(field)
    type_text(field, "31/02")
    field.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert field.problem() == ""


@pytest.mark.parametrize(
    ("typed", "centimes"), [("1234,5", 123450), ("1234.5", 123450), ("١٢٣٤", 123400), ("900", 90000)]
)
def test_an_amount_is_read_as_centimes(shown, type_text, typed, centimes) -> None:
    field = AmountField()
    shown(field)
    type_text(field, typed)
    assert field.value() == centimes


@pytest.mark.parametrize("typed", ["1.234", "1,234"])
def test_an_amount_that_could_be_two_is_never_guessed(qtbot, shown, type_text, typed) -> None:
    field = AmountField()
    shown(field)
    type_text(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == typed
    assert field.problem()
    with pytest.raises(CannotRead):
        field.value()


@pytest.mark.parametrize(("typed", "count"), [("12", 12), ("٥", 5), (" 1 200 ", 1200), ("0", 0)])
def test_a_count_is_a_whole_number(shown, type_text, typed, count) -> None:
    field = CountField()
    shown(field)
    type_text(field, typed)
    assert field.value() == count


@pytest.mark.parametrize("typed", ["-1", "1,5", "x", "²", "1234567890"])
def test_what_is_not_a_count_is_refused(shown, type_text, typed) -> None:
    field = CountField()
    shown(field)
    type_text(field, typed)
    with pytest.raises(CannotRead):
        field.value()


def test_enter_reaches_the_form(qtbot, shown) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    field = TextField()
    shown(field)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    field.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_read_only_field_keeps_its_value(shown, type_text) -> None:
    field = CodeField()
    shown(field)
    field.set_value("M-2026-05091-00318")
    field.setReadOnly(True)
    type_text(field, "7")
    assert field.value() == "M-2026-05091-00318"


def test_notes_are_cleaned_line_by_line_and_start_at_the_right(shown) -> None:
    field = NotesField()
    shown(field)
    pasted = QMimeData()
    pasted.setText("\u200fتسكن مع  أسرتها\nRSU\u200e لم يصدر\n\n")
    field.insertFromMimeData(pasted)
    assert field.value() == "تسكن مع أسرتها\nRSU لم يصدر"
    option = field.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert option.alignment() & Qt.AlignmentFlag.AlignRight


def test_tab_leaves_the_notes(qtbot, shown) -> None:
    field = NotesField()
    shown(field)
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.raw() == ""
