"""Finding a commune or a person by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from coopdesk.core.problems import CannotRead
from coopdesk.ui.kit.panels import Scrolled, column
from coopdesk.ui.kit.suggest import SuggestField
from coopdesk.ui.kit.text import Label

COMMUNES = [
    ("05.091.01", "بني ملال", "إقليم بني ملال"),
    ("05.091.09", "القصيبة", "إقليم بني ملال"),
    ("05.091.11", "قصبة تادلة", "إقليم بني ملال"),
]


def communes(text: str) -> list:
    return [row for row in COMMUNES if text in row[1]]


@pytest.fixture
def field(shown) -> SuggestField:
    made = SuggestField(communes, dict((code, name) for code, name, _where in COMMUNES).get)
    shown(made)
    return made


def test_enter_takes_the_first_suggestion(field, qtbot, type_text) -> None:
    type_text(field, "قص")
    assert [row[1] for row in field.suggestions()] == ["القصيبة", "قصبة تادلة"]
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == ("05.091.09", "القصيبة")
    assert field.suggestions() == []


def test_arrows_walk_and_tab_takes_and_goes_on(field, qtbot, type_text) -> None:
    type_text(field, "قص")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == "05.091.11"
    assert not field.hasFocus()


def test_esc_closes_the_list_and_keeps_the_letters(field, qtbot, type_text) -> None:
    type_text(field, "قص")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.suggestions() == []
    assert field.raw() == "قص"


def test_a_name_written_in_full_needs_no_choosing(field, qtbot, type_text) -> None:
    type_text(field, "بني ملال")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() == "05.091.01"
    assert field.problem() == ""


def test_letters_that_are_no_value_are_marked_when_left(field, type_text) -> None:
    type_text(field, "قصبة تدلا")
    field.leave()
    assert field.problem()
    with pytest.raises(CannotRead):
        field.value()


def test_a_stored_value_is_shown_by_its_name_and_emptied_by_deleting(field) -> None:
    field.set_value("05.091.11")
    assert (field.text(), field.value()) == ("قصبة تادلة", "05.091.11")
    field.clear()
    assert field.value() is None


def test_the_mouse_takes_a_row(field, qtbot, type_text) -> None:
    type_text(field, "قص")
    qtbot.mouseClick(field._list, Qt.MouseButton.LeftButton, pos=QPoint(40, 5 + 44 + 10))
    assert field.value() == "05.091.11"


def test_the_list_stays_inside_the_window(field, type_text) -> None:
    type_text(field, "ق")
    assert field.window().rect().contains(field._list.geometry())
    assert field._list.geometry().right() == field.mapTo(field.window(), field.rect().topRight()).x()


def test_scrolling_the_form_closes_the_list(qtbot, shown, type_text) -> None:
    from PySide6.QtWidgets import QWidget

    field, content = SuggestField(communes), QWidget()
    content.setLayout(column(field, *[Label(str(number)) for number in range(60)]))
    scrolled = Scrolled(content)
    shown(scrolled)
    field.setFocus()
    type_text(field, "ق")
    assert field.suggestions()
    scrolled.verticalScrollBar().setValue(50)
    assert field.suggestions() == []


def test_the_list_goes_with_its_field(qtbot, shown, type_text) -> None:
    field = SuggestField(communes)
    window = shown(field)
    type_text(field, "ق")
    gone = field._list.destroyed
    with qtbot.waitSignal(gone):
        field.deleteLater()
    assert window.isVisible()
