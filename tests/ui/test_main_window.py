"""The window leads from page to form and back, and never drops what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations import preferences
from coopdesk.operations.visibility import show_register
from coopdesk.ui.kit import theme

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_pages_are_made_when_they_are_first_shown(main_window):
    assert set(main_window.pages) == {"home"}
    main_window.show_page("beneficiaries")
    assert set(main_window.pages) == {"home", "beneficiaries"}
    made = main_window.pages["beneficiaries"]
    main_window.show_page("home")
    main_window.show_page("beneficiaries")
    assert main_window.pages["beneficiaries"] is made


def test_the_sidebar_shows_where_one_is(main_window, qtbot):
    qtbot.mouseClick(main_window.sidebar.buttons["organisations"], Qt.MouseButton.LeftButton)
    assert main_window.current() is main_window.pages["organisations"]
    main_window.show_page("home")
    assert main_window.sidebar.buttons["home"].isChecked()


def test_a_record_opens_over_its_list_and_closes_onto_its_row(main_window, person, settled):
    kept = [person(last_name=name) for name in ("باء", "تاء")]
    main_window.show_page("beneficiaries")
    settled()
    main_window.show_record("beneficiary", kept[1].id)
    form = main_window.current()
    assert form.record_id == kept[1].id
    assert form.siblings(-1) == kept[0].id
    form.closed.emit()
    settled()
    page = main_window.current()
    assert page is main_window.pages["beneficiaries"]
    assert page.table.current_id() == kept[1].id
    assert page.table.hasFocus()


def test_a_new_record_that_was_saved_has_neighbours(main_window, person, settled):
    kept = [person(last_name=name) for name in ("باء", "تاء")]
    main_window.show_page("beneficiaries")
    settled()
    main_window.show_record("beneficiary")
    form = main_window.current()
    assert form.siblings(1) is None
    form.saved.emit(kept[0].id)
    assert form.siblings(1) == kept[1].id


def test_a_form_leads_to_another_record_and_back(main_window, person, fighter, qtbot):
    child, father = person(), fighter(card_number="12457/58")
    main_window.show_record("beneficiary", child.id)
    main_window.current().open_record.emit("resistant", father.id)
    assert main_window.current().record_id == father.id
    assert main_window.sidebar.buttons["resistants"].isChecked()
    # Back is to the right in an Arabic window.
    qtbot.keyClick(main_window, Qt.Key.Key_Right, ALT)
    assert main_window.current().record_id == child.id
    qtbot.keyClick(main_window, Qt.Key.Key_Left, ALT)
    assert main_window.current().record_id == father.id
    qtbot.keyClick(main_window, Qt.Key.Key_Left, ALT)
    assert main_window.current().record_id == father.id


def test_changes_that_are_kept_hold_the_window(main_window, qtbot):
    main_window.show_record("beneficiary")
    form = main_window.current()
    form.leaves = False
    qtbot.mouseClick(main_window.sidebar.buttons["home"], Qt.MouseButton.LeftButton)
    assert main_window.current() is form
    assert main_window.sidebar.buttons["beneficiaries"].isChecked()
    main_window.go_back()
    assert main_window.current() is form
    assert not main_window.close()
    form.leaves = True
    assert main_window.close()


def test_going_back_is_not_a_step_in_the_list(main_window, qtbot, person):
    person()
    main_window.show_page("beneficiaries")
    table = main_window.current().table
    assert table.hasFocus()
    # In Arabic one comes from the right.
    qtbot.keyClick(table, Qt.Key.Key_Right, ALT)
    assert main_window.current().name == "plain"


def test_a_figure_of_the_home_page_opens_its_list(main_window, person, settled):
    person(sex="f", first_name="نعيمة")
    person(sex="m", first_name="يوسف")
    main_window.current().open_list.emit("beneficiary", {"sex": "m"})
    settled()
    page = main_window.current()
    assert page.name == "beneficiaries"
    assert page.model.rowCount() == 1


@pytest.mark.parametrize(("page", "opened_over"), [("home", "beneficiaries"), ("organisations", "organisations")])
def test_control_n_makes_a_record_of_the_list_in_sight(main_window, qtbot, page, opened_over):
    main_window.show_page(page)
    qtbot.keyClick(main_window.current(), Qt.Key.Key_N, CONTROL)
    assert main_window.current().record_id is None
    assert main_window.sidebar.buttons[opened_over].isChecked()


def test_control_f_searches_the_list_and_control_k_everywhere(main_window, qtbot, person):
    person()
    main_window.show_page("beneficiaries")
    page = main_window.current()
    qtbot.keyClick(page.table, Qt.Key.Key_F, CONTROL)
    assert page.search.hasFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_K, CONTROL)
    assert main_window.search.hasFocus()


def test_f6_goes_round_search_list_and_sidebar(main_window, qtbot, person):
    person()
    main_window.show_page("beneficiaries")
    page = main_window.current()
    page.focus_search()
    qtbot.keyClick(page.search, Qt.Key.Key_F6)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    assert main_window.sidebar.buttons["beneficiaries"].hasFocus()
    qtbot.keyClick(main_window.sidebar.buttons["beneficiaries"], Qt.Key.Key_F6)
    assert page.table.hasFocus()


def test_the_one_box_finds_in_every_register_and_opens(main_window, qtbot, organisation, person, type_text, settled):
    person(last_name="العلوي", first_name="زهرة")
    made = organisation(name="تعاونية زهرة الأطلس")
    main_window.search.setFocus()
    type_text(main_window.search, "زهرة")
    settled()
    titles = [title for _found, title, _subtitle in main_window.search.suggestions()]
    assert titles == ["العلوي زهرة", "تعاونية زهرة الأطلس"]
    qtbot.keyClick(main_window.search, Qt.Key.Key_Down)
    qtbot.keyClick(main_window.search, Qt.Key.Key_Return)
    assert main_window.current().record_id == made.id
    assert main_window.search.text() == ""


def test_the_one_box_says_when_there_is_nothing(main_window, qtbot, type_text, settled):
    main_window.search.setFocus()
    type_text(main_window.search, "لا أحد")
    settled()
    assert len(main_window.search.suggestions()) == 1
    qtbot.keyClick(main_window.search, Qt.Key.Key_Return)
    assert main_window.search.text() == ""
    assert main_window.current() is main_window.pages["home"]


def test_language_and_colours_change_while_the_window_is_open(main_window, context, qtbot):
    main_window.show_page("settings")
    preferences.keep(context.session, "language", "fr")
    preferences.keep(context.session, "theme", "dark")
    former = main_window.current()
    former.restart_needed.emit()
    qtbot.waitUntil(lambda: main_window.current() is not former)
    assert not QApplication.isRightToLeft()
    assert theme.current() is theme.DARK
    assert main_window.current() is main_window.pages["settings"]


def test_a_refusal_of_the_machine_stands_above_the_page(main_window, context, qtbot):
    def refuse(session):
        raise CannotDo(mark("Desk", "The disk is full"))

    context.in_background(refuse)
    strip = main_window._strip
    qtbot.waitUntil(strip.isVisible)
    assert strip.sentence.shown_text()
    main_window.show_page("beneficiaries")
    assert not strip.isVisible()


def test_a_small_window_keeps_the_icons_of_the_sidebar(main_window):
    main_window.resize(1000, 700)
    assert not main_window.search.isVisible()
    main_window.resize(1366, 768)
    assert main_window.search.isVisible()


def test_a_folded_sidebar_opens_while_one_searches(main_window, qtbot, organisation, type_text):
    made = organisation(name="تعاونية الأمل")
    main_window.resize(1000, 700)
    assert not main_window.search.isVisible()
    qtbot.keyClick(main_window, Qt.Key.Key_K, CONTROL)
    assert main_window.search.hasFocus()
    assert main_window.sidebar.width() > 100
    type_text(main_window.search, "الأمل")
    qtbot.waitUntil(lambda: len(main_window.search.suggestions()) == 1)
    qtbot.keyClick(main_window.search, Qt.Key.Key_Return)
    assert main_window.form.record_id == made.id
    assert not main_window.search.isVisible()
    main_window._find.click()
    assert main_window.search.hasFocus()


def test_a_register_that_is_not_shown_is_still_reached(main_window, context, fighter):
    record = fighter()
    context.do(show_register, "resistant", False)
    main_window.rebuild()
    assert "resistants" not in main_window.sidebar.buttons
    assert main_window.show_record("resistant", record.id)
    assert not any(button.isChecked() for button in main_window.sidebar.buttons.values())
    main_window.show_page("home")
    assert main_window.sidebar.buttons["home"].isChecked()
