"""The saved views of a list are kept, chosen, renamed, replaced and deleted without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.operations import preferences, saved_views
from coopdesk.operations.saved_views import SavedView
from coopdesk.ui import look
from coopdesk.ui.pages.register_page import RegisterPage

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(in_window, context, settled):
    def show(kind: str = "beneficiary") -> RegisterPage:
        made = in_window(RegisterPage(context, kind))
        settled()
        return made

    return show


@pytest.fixture
def family(person):
    return [
        person(last_name=last, first_name=first, sex=sex)
        for last, first, sex in (("بوزيان", "نعيمة", "f"), ("تادلاوي", "يوسف", "m"), ("العلوي", "زهرة", "f"))
    ]


def shown(page):
    return [page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())]


def named(session):
    return [view.name for view in saved_views.views_of(session, "beneficiary")]


@pytest.fixture
def keep(qtbot, type_text, settled):
    """`keep(page, "نساء")` keeps the list as it stands, by keyboard."""

    def do(page: RegisterPage, name: str) -> None:
        qtbot.keyClick(page.table, KEY.Key_F4)
        page.views.panel.name.setFocus()
        type_text(page.views.panel.name, name)
        qtbot.keyClick(page.views.panel.name, KEY.Key_Return)
        settled()

    return do


def test_the_list_is_kept_and_chosen_again(page, family, keep, qtbot, settled, session):
    whole = page()
    whole.filters.choose({"sex": "f"})
    whole.arranger.chooser.chosen.emit(("name", "sex"))
    whole.arranger.sort_by(0, True)
    settled()
    keep(whole, "نساء")
    assert not whole.views.panel.isVisible()
    assert (whole.views.button.shown_text(), whole.views.button.isChecked()) == ("نساء", True)
    qtbot.keyClick(whole.table, KEY.Key_Escape)
    settled()
    assert len(shown(whole)) == 3
    assert not whole.views.button.isChecked()
    qtbot.keyClick(whole.table, KEY.Key_F4)
    assert whole.views.panel.table.hasFocus()
    qtbot.keyClick(whole.views.panel.table, KEY.Key_Return)
    settled()
    assert shown(whole) == ["العلوي زهرة", "بوزيان نعيمة"]
    assert [column.name for column in whole.model.columns] == ["name", "sex"]
    # The platform without a screen gives the keys back to no window when a drop-down closes.
    assert whole.focusWidget() is whole.table


def test_columns_of_a_view_do_not_become_those_of_the_list(page, family, keep, settled, context):
    whole = page()
    usual = [column.name for column in whole.model.columns]
    keep(whole, "كلهم")
    whole.arranger.chooser.chosen.emit(("name", "sex"))
    assert not whole.views.button.isChecked()
    assert "كلهم" in whole.views.button.toolTip()
    whole.show_filtered({})
    assert [column.name for column in whole.model.columns] == usual
    assert preferences.read(context.session, "columns.beneficiary") is None
    assert whole.views.current is None


def test_the_search_is_part_of_a_view(page, family, keep, qtbot, type_text, settled):
    whole = page()
    whole.focus_search()
    type_text(whole.search, "زهرة")
    settled()
    keep(whole, "زهرة")
    whole.show_filtered({})
    qtbot.keyClick(whole.table, KEY.Key_F4)
    qtbot.keyClick(whole.views.panel.table, KEY.Key_Return)
    settled()
    assert whole.search.text() == "زهرة"
    assert shown(whole) == ["العلوي زهرة"]


def test_the_list_opens_with_the_view_that_is_wanted_first(page, family, keep, qtbot, settled, session):
    first = page()
    first.filters.choose({"sex": "m"})
    keep(first, "رجال")
    qtbot.keyClick(first.table, KEY.Key_F4)
    qtbot.keyClick(first.views.panel.table, KEY.Key_Space)
    first.views.panel.hide()
    assert saved_views.opening_view(session, "beneficiary").name == "رجال"
    again = page()
    assert shown(again) == ["تادلاوي يوسف"]
    assert again.views.button.isChecked()
    assert again.search.text() == ""
    # What a figure leads to is not narrowed by it.
    again.show_filtered({"sex": "f"})
    settled()
    assert len(shown(again)) == 2
    qtbot.keyClick(again.table, KEY.Key_F4)
    qtbot.keyClick(again.views.panel.table, KEY.Key_Space)
    assert saved_views.opening_view(session, "beneficiary") is None


def test_a_view_is_renamed_replaced_and_deleted(page, family, keep, qtbot, type_text, settled, session):
    whole = page()
    whole.filters.choose({"sex": "f"})
    keep(whole, "A")
    keep(whole, "B")
    panel = whole.views.panel
    qtbot.keyClick(whole.table, KEY.Key_F4)
    qtbot.keyClick(panel.table, KEY.Key_F2)
    assert panel.name.hasFocus()
    assert panel.name.text() == "B"
    panel.name.clear()
    type_text(panel.name, "A")
    qtbot.keyClick(panel.name, KEY.Key_Return)
    assert panel.labelled.problem()
    type_text(panel.name, "2")
    qtbot.keyClick(panel.name, KEY.Key_Return)
    assert named(session) == ["A", "A2"]
    assert whole.views.button.shown_text() == "A2"
    panel.hide()
    whole.filters.choose({"sex": "m"})
    assert not whole.views.button.isChecked()
    qtbot.keyClick(whole.table, KEY.Key_F4)
    qtbot.keyClick(panel.table, KEY.Key_S, CONTROL)
    assert whole.views.button.isChecked()
    assert dict((view.name, view.filters) for view in saved_views.views_of(session, "beneficiary")) == {
        "A": {"sex": "f"},
        "A2": {"sex": "m"},
    }
    qtbot.keyClick(whole.table, KEY.Key_F4)
    qtbot.keyClick(panel.table, KEY.Key_Delete)
    assert named(session) == ["A"]
    assert panel.undo_button.isVisible()
    qtbot.keyClick(panel.undo_button, KEY.Key_Return)
    assert named(session) == ["A", "A2"]


def test_escape_ends_renaming_before_it_closes(page, family, keep, qtbot):
    whole = page()
    keep(whole, "A")
    qtbot.keyClick(whole.table, KEY.Key_F4)
    panel = whole.views.panel
    qtbot.keyClick(panel.table, KEY.Key_F2)
    qtbot.keyClick(panel.name, KEY.Key_Escape)
    assert panel.isVisible()
    assert panel.name.text() == ""
    qtbot.keyClick(panel, KEY.Key_Escape)
    assert not panel.isVisible()


def test_a_name_that_is_taken_says_that_the_view_is_replaced(page, family, keep, qtbot, type_text):
    whole = page()
    keep(whole, "A")
    qtbot.keyClick(whole.table, KEY.Key_F4)
    panel = whole.views.panel
    before = panel.keep_button.shown_text()
    panel.name.setFocus()
    type_text(panel.name, "a")
    assert panel.keep_button.shown_text() != before


def test_a_view_of_former_days_shows_what_is_known_and_says_so(page, family, qtbot, settled, session):
    arrangement = {"columns": [["name", 200], ["fax", 90]], "sort": "fax", "descending": False}
    view = SavedView("Old", "", {"sex": "f", "tribe": "x"}, arrangement, {"fax": "Telefax", "tribe": "Tribe"}, True)
    saved_views.keep_view(session, "beneficiary", view)
    whole = page()
    assert len(shown(whole)) == 2
    assert [column.name for column in whole.model.columns] == ["name"]
    assert whole.views.notice.isVisible()
    assert "Telefax" in whole.views.notice.shown_text()
    assert "Tribe" in whole.views.notice.shown_text()
    qtbot.keyClick(whole.table, KEY.Key_Escape)
    assert not whole.views.notice.isVisible()


def test_a_long_ago_month_is_called_by_its_name(page, awareness, settled, session):
    awareness(session_day="2024-04-03")
    look.wear("fr", "light")
    saved_views.keep_view(session, "awareness_session", SavedView("x", filters={"session_day": "2024-04"}, opens=True))
    whole = page("awareness_session")
    assert whole.model.rowCount() == 1
    assert whole.filters.fields[1].currentText() == "avril 2024"


def test_the_trash_has_no_views(page, family, qtbot):
    whole = page()
    whole.trash_button.setChecked(True)
    assert not whole.views.button.isVisible()
    qtbot.keyClick(whole.search, KEY.Key_F4)
    assert not whole.views.panel.isVisible()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_filters_stay_whole_beside_a_long_name(page, family, keep, language, settled):
    look.wear(language, "light")
    whole = page()
    whole.filters.choose({"sex": "f"})
    settled()
    keep(whole, "Femmes très vulnérables de Béni Mellal")
    for part in (whole.filters.more_button, whole.filters.clear_button, whole.columns_button):
        assert part.width() >= part.sizeHint().width()
    assert whole.views.button.width() <= 120


def test_a_new_window_opens_the_list_with_its_view_and_a_figure_leads_past_it(window, family, keep, qtbot, settled):
    window.show_page("beneficiaries")
    settled()
    window.current().filters.choose({"sex": "m"})
    settled()
    keep(window.current(), "رجال")
    qtbot.keyClick(window.current().table, KEY.Key_F4)
    qtbot.keyClick(window.current().views.panel.table, KEY.Key_Space)
    window.current().views.panel.hide()
    window.rebuild()
    qtbot.waitUntil(lambda: shown(window.current()) == ["تادلاوي يوسف"])
    window.show_list("beneficiary", {"sex": "f"})
    settled()
    assert len(shown(window.current())) == 2
    assert not window.current().views.button.isChecked()
