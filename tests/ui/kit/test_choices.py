"""Choosing one, yes or no, or several, without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from coopdesk.ui.kit.choices import CheckBox, ChoiceField, FlagField, ManyField

MARITAL = [("single", "عازبة"), ("married", "متزوجة"), ("widow", "أرملة"), ("divorced", "مطلقة")]


@pytest.fixture
def field(shown) -> ChoiceField:
    made = ChoiceField(MARITAL)
    shown(made)
    return made


@pytest.mark.parametrize(("typed", "value"), [("ع", "single"), ("ا", "widow"), ("أ", "widow"), ("مط", "divorced")])
def test_typed_arabic_letters_lead_to_a_label(field, type_text, typed, value) -> None:
    type_text(field, typed)
    assert field.value() == value


@pytest.mark.parametrize("typed", ["الق", "قص", "القصي"])
def test_a_label_is_found_with_and_without_its_article(shown, type_text, typed) -> None:
    made = ChoiceField([("a", "البزازة"), ("b", "القصيبة")])
    shown(made)
    type_text(made, typed)
    assert made.value() == "b"


@pytest.mark.parametrize(("typed", "value"), [("الأشخاص المق", "b"), ("الأشخاص الذ", "c"), ("الأشخاص", "a")])
def test_labels_that_begin_with_the_same_word_are_told_apart_by_the_next(shown, type_text, typed, value) -> None:
    made = ChoiceField([("a", "الأشخاص المرشحون"), ("b", "الأشخاص المقبولون"), ("c", "الأشخاص الذين أتموا التكوين")])
    shown(made)
    type_text(made, typed)
    assert made.value() == value
    assert not made.view().isVisible()


def test_the_same_letter_again_goes_to_the_next_label(field, type_text) -> None:
    type_text(field, "م")
    assert field.value() == "married"
    type_text(field, "م")
    assert field.value() == "divorced"


def test_letters_that_lead_nowhere_change_nothing(field, type_text, qtbot) -> None:
    field.set_value("widow")
    with qtbot.assertNotEmitted(field.edited):
        type_text(field, "ز")
    assert field.value() == "widow"


def test_a_dash_is_no_value_and_delete_goes_back_to_it(field, qtbot) -> None:
    assert (field.currentText(), field.value(), field.raw()) == ("—", None, "")
    field.set_value("married")
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.value() is None


def test_arrows_choose_and_tell(field, qtbot) -> None:
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == "single"


def test_the_wheel_passes_over_it(field) -> None:
    field.set_value("married")
    centre = QPointF(field.rect().center())
    wheel = QWheelEvent(
        centre,
        centre,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.wheelEvent(wheel)
    assert not wheel.isAccepted()
    assert field.value() == "married"


def test_a_stored_value_that_is_no_longer_offered_survives(field) -> None:
    field.set_value("separated")
    assert (field.value(), field.currentText()) == ("separated", "separated")


def test_new_choices_keep_the_present_one(field) -> None:
    field.set_value("widow")
    field.set_choices(MARITAL[2:])
    assert field.value() == "widow"


def test_a_read_only_choice_can_not_be_changed(field, qtbot, type_text) -> None:
    field.set_value("widow")
    field.setReadOnly(True)
    type_text(field, "ع")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.showPopup()
    assert field.value() == "widow"
    assert not field.view().isVisible()


def test_a_flag_is_yes_no_or_not_known(shown, qtbot) -> None:
    flag = FlagField()
    shown(flag)
    assert flag.value() is None
    for value in (True, False, None):
        flag.set_value(value)
        assert flag.value() is value


def test_a_flag_is_not_a_count(shown) -> None:
    flag = ChoiceField([(1, "1"), (True, "yes")])
    shown(flag)
    flag.set_value(True)
    assert flag.currentText() == "yes"


@pytest.fixture
def many(shown) -> ManyField:
    made = ManyField([(code, f"معيار {code}") for code in "abcdef"], columns=4)
    shown(made)
    return made


def test_several_values_keep_the_order_of_the_list(many) -> None:
    many.set_value(["f", "a", "c"])
    assert many.value() == ("a", "c", "f")
    many.set_value(None)
    assert many.value() == ()


def test_space_chooses_and_arrows_move_as_seen(many, qtbot) -> None:
    boxes = many.findChildren(CheckBox)
    assert QApplication.focusWidget() is boxes[0]
    with qtbot.waitSignal(many.edited):
        qtbot.keyClick(boxes[0], Qt.Key.Key_Space)
    qtbot.keyClick(boxes[0], Qt.Key.Key_Left)
    assert QApplication.focusWidget() is boxes[1], "the next box stands at the left in Arabic"
    qtbot.keyClick(boxes[1], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is boxes[5]
    qtbot.keyClick(boxes[5], Qt.Key.Key_Up)
    qtbot.keyClick(boxes[1], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is boxes[0]
    assert many.value() == ("a",)


def test_going_from_box_to_box_is_not_leaving(many, qtbot) -> None:
    boxes = many.findChildren(CheckBox)
    with qtbot.assertNotEmitted(many.left):
        qtbot.keyClick(boxes[0], Qt.Key.Key_Left)
    with qtbot.waitSignal(many.left):
        many.window().layout().itemAt(1).widget().setFocus()


def test_a_problem_reddens_every_box(many) -> None:
    many.set_problem("one at least")
    assert {box.property("problem") for box in many.findChildren(CheckBox)} == {"error"}


def test_the_whole_box_can_be_pressed(qtbot, shown) -> None:
    box = CheckBox("السطور السليمة أيضا")
    shown(box)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(3, box.height() // 2))
    assert box.isChecked()


def test_what_is_typed_on_coming_back_begins_a_new_word(shown, type_text) -> None:
    field, other = ChoiceField([("m", "ذكر"), ("f", "أنثى")]), ChoiceField()
    shown(field, other)
    field.setFocus()
    type_text(field, "ذ")
    other.setFocus()
    field.setFocus()
    type_text(field, "أن")
    assert field.value() == "f"
