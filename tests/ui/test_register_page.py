"""A list is searched, sorted, filtered, opened, copied and emptied without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.operations import preferences, records
from coopdesk.ui import look
from coopdesk.ui.pages.register_page import RegisterPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(in_window, context, settled):
    """`page("organisation")` shows the list of a register."""

    def show(kind: str = "beneficiary") -> RegisterPage:
        made = in_window(RegisterPage(context, kind))
        settled()
        return made

    return show


@pytest.fixture
def family(person):
    return [
        person(last_name=last, first_name=first, sex=sex, cin=cin)
        for last, first, sex, cin in (
            ("بوزيان", "نعيمة", "f", "IA112908"),
            ("تادلاوي", "يوسف", "m", None),
            ("العلوي", "زهرة", "f", "IA331902"),
        )
    ]


def names(page: RegisterPage) -> list[str]:
    return [page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())]


def test_the_list_counts_itself_and_its_register(page, family):
    shown = page()
    # The article does not count in the order.
    assert names(shown) == ["بوزيان نعيمة", "تادلاوي يوسف", "العلوي زهرة"]
    assert "3" in shown.foot.counts.shown_text()
    assert "3" in shown.header.subtitle.shown_text()


def test_each_letter_narrows_the_list(page, family, type_text, settled):
    shown = page()
    shown.focus_search()
    type_text(shown.search, "زه")
    settled()
    assert names(shown) == ["العلوي زهرة"]
    type_text(shown.search, "ق")
    settled()
    assert names(shown) == []
    assert not shown.table.isVisible()


def test_escape_brings_the_whole_list_back(page, family, type_text, qtbot, settled):
    shown = page()
    shown.filters.choose({"sex": "m"})
    shown.focus_search()
    type_text(shown.search, "لا أحد")
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    settled()
    assert len(names(shown)) == 3
    assert shown.filters.chosen() == {}


def test_enter_opens_the_only_one_found(page, family, type_text, qtbot, settled):
    shown = page()
    shown.focus_search()
    type_text(shown.search, "331902")
    settled()
    with qtbot.waitSignal(shown.open_record) as opened:
        qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert opened.args == ["beneficiary", family[2].id]


def test_arrows_lead_from_the_search_into_the_list_and_enter_opens(page, family, qtbot):
    shown = page()
    shown.focus_search()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.table.hasFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.open_record) as opened:
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert opened.args == ["beneficiary", family[1].id]


def test_letters_typed_over_the_list_search(page, family, type_text, settled):
    shown = page()
    shown.focus_list()
    type_text(shown.table, "ن")
    settled()
    assert shown.search.hasFocus()
    assert names(shown) == ["بوزيان نعيمة"]


def test_f6_goes_from_the_search_to_the_list(page, family, qtbot):
    shown = page()
    shown.focus_search()
    qtbot.keyClick(shown.search, Qt.Key.Key_F6)
    assert shown.table.hasFocus()


def test_filters_are_counted_and_cleared(page, family, settled):
    shown = page()
    shown.show_filtered({"sex": "f", "missing_count": "no"})
    settled()
    assert names(shown) == ["بوزيان نعيمة", "العلوي زهرة"]
    assert shown.filters.more.isVisible()
    assert shown.filters.more_button.shown_text().endswith("1")
    shown.filters.clear_button.click()
    settled()
    assert len(names(shown)) == 3


def test_a_figure_leads_to_exactly_its_records(page, family, settled):
    shown = page()
    shown.show_filtered({"only": [family[1].id]})
    settled()
    assert names(shown) == ["تادلاوي يوسف"]


FIGURE = "السجلات وراء «المدفوع»"


def test_a_list_behind_a_figure_says_so_until_it_is_let_go_by_keyboard(page, family, qtbot, settled):
    shown = page()
    assert not shown.filters.behind.isVisible()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        shown.show_filtered({"only": [family[1].id], "behind": "المدفوع"})
        settled()
        assert shown.filters.behind.isVisible()
        assert shown.filters.behind.shown_text() == FIGURE
        # Coming back from another page, it still says what it shows.
        shown.hide()
        shown.show()
        assert shown.filters.behind.isVisible()
        shown.filters.behind.setFocus()
        qtbot.keyClick(shown.filters.behind, key)
        settled()
        assert len(names(shown)) == 3
        assert not shown.filters.behind.isVisible()
        assert shown.window().focusWidget() is shown.table


def test_filters_narrow_the_records_behind_a_figure_and_escape_brings_all_back(page, family, qtbot, settled):
    shown = page()
    shown.show_filtered({"only": [one.id for one in family[:2]], "behind": "المدفوع"})
    sex = next(field for field in shown.filters.fields if field.name == "sex")
    sex.set_value("f")
    sex.edited.emit()
    settled()
    assert names(shown) == ["بوزيان نعيمة"]
    assert shown.printing.shown().filters == (FIGURE, sex.currentText())
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    settled()
    assert len(names(shown)) == 3
    assert shown.printing.shown().filters == ()


def test_the_trash_and_a_view_leave_the_figure(page, family, settled):
    shown = page()
    shown.show_filtered({"only": [family[1].id]})
    assert shown.filters.behind.shown_text() == "السجلات وراء رقم من الأرقام"
    shown.trash_button.setChecked(True)
    settled()
    assert not shown.filters.behind.isVisible()


def test_a_heading_sorts_and_the_order_is_remembered(page, family, settled, context):
    shown = page()
    place = [column.name for column in shown.model.columns].index("cin")
    shown.table.horizontalHeader().setSortIndicator(place, Qt.SortOrder.DescendingOrder)
    settled()
    assert names(shown)[0] == "العلوي زهرة"
    kept = preferences.read(context.session, "columns.beneficiary")
    assert (kept["sort"], kept["descending"]) == ("cin", True)
    again = page()
    assert names(again) == names(shown)


def test_columns_are_chosen_widened_and_remembered(page, family, qtbot):
    shown = page()
    names_before = [column.name for column in shown.model.columns]
    shown.arranger.chooser.chosen.emit(("name", "cin", "score"))
    assert [column.name for column in shown.model.columns] == ["name", "cin", "score"]
    assert "score" not in names_before
    header = shown.table.horizontalHeader()
    with qtbot.waitSignal(shown.table.arranged):
        header.resizeSection(0, 333)
        header.moveSection(1, 0)
    again = page()
    assert [column.name for column in again.model.columns] == ["cin", "name", "score"]
    assert again.table.horizontalHeader().sectionSize(1) == 333


@pytest.mark.parametrize(
    "kept",
    [17, [], {"columns": "x"}, {"columns": [["no_such", 3]]}, {"columns": [["name", 90]], "sort": [], "descending": 7}],
)
def test_a_spoilt_memory_of_columns_gives_the_usual_ones(page, family, context, kept):
    preferences.keep(context.session, "columns.beneficiary", kept)
    shown = page()
    assert shown.model.columns[0].name == "name"
    assert len(names(shown)) == 3


def test_the_selection_is_copied_for_excel_and_as_text(page, family, qtbot, settled):
    shown = page()
    shown.focus_list()
    shown.table.go_to(0)
    qtbot.keyClick(shown.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settled()
    laid = QApplication.clipboard().mimeData()
    assert "<table" in laid.html()
    assert laid.text().splitlines()[1].split("\t")[:2] == ["بوزيان نعيمة", "IA112908"]
    assert len(laid.text().splitlines()) == 3
    assert "2" in shown.foot.told.shown_text() or "سطران" in shown.foot.told.shown_text()


def test_deleting_asks_and_the_trash_gives_back(page, family, qtbot, answers, settled):
    shown = page()
    shown.focus_list()
    shown.table.go_to(0)
    answers.give(False)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    settled()
    assert len(names(shown)) == 3
    answers.give(True)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    settled()
    assert names(shown) == ["تادلاوي يوسف", "العلوي زهرة"]
    assert "بوزيان نعيمة" in answers.asked[0][1]
    shown.trash_button.setChecked(True)
    settled()
    assert names(shown) == ["بوزيان نعيمة"]
    shown.table.go_to(0)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    settled()
    assert names(shown) == []
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    settled()
    assert len(names(shown)) == 3


def test_what_others_refer_to_is_refused_with_its_reason(page, fighter, person, context, answers, qtbot, settled):
    father = fighter(card_number="12457/58")
    person(resistant=father)
    shown = page("resistant")
    refused = []
    context.refused.connect(lambda error: refused.append(str(error)))
    shown.focus_list()
    answers.give(True)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(refused))
    assert "خديجة" in refused[0]
    assert shown.model.rowCount() == 1


def test_an_empty_register_says_so_and_offers_the_first_record(page, qtbot):
    shown = page()
    button = shown._first_button
    assert button.isVisible()
    with qtbot.waitSignal(shown.new_record) as wanted:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert wanted.args == ["beneficiary"]


def test_a_saved_record_appears_and_keeps_the_place(page, family, context, settled):
    shown = page()
    shown.table.go_to(2)
    fresh = type(family[0])(last_name="أمزيل", first_name="لحسن", sex="m")
    context.do(records.save, fresh)
    settled()
    assert names(shown)[0] == "أمزيل لحسن"
    assert len(names(shown)) == 4
    assert shown.table.current_id() == family[2].id


def test_a_list_out_of_sight_reads_again_only_when_it_is_shown(page, family, context, settled):
    shown = page()
    shown.hide()
    context.do(records.remove, "beneficiary", [family[0].id])
    assert len(names(shown)) == 3
    shown.show()
    settled()
    assert len(names(shown)) == 2


def test_the_sums_stand_under_the_list(page, organisation):
    organisation(name="تعاونية الأمل", capital=1_234_550)
    shown = page("organisation")
    assert "12.345,50" in shown.foot.counts.shown_text()


def test_the_next_record_is_that_of_the_list_as_it_stands(page, family):
    shown = page()
    first, second = shown.model.id_at(0), shown.model.id_at(1)
    assert shown.sibling(first, 1) == second
    assert shown.sibling(second, -1) == first
    assert shown.sibling(first, -1) is None
    assert shown.sibling(10**6, 1) is None


@pytest.mark.parametrize("kind", ["beneficiary", "resistant", "organisation"])
def test_everything_that_takes_the_keyboard_has_a_name(page, kind):
    shown = page(kind)
    for widget in shown.findChildren(type(shown).__mro__[1]):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.focusProxy():
            assert widget.accessibleName(), widget


def test_the_button_of_further_filters_is_read_whole_in_a_narrow_window(context, qtbot, family, settled):
    look.wear("fr", "light")
    shown = RegisterPage(context, "beneficiary")
    qtbot.addWidget(shown)
    # What a window of 1050 pixels leaves beside the folded sidebar.
    shown.resize(986, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.show_filtered({"sex": "f", "missing_count": "no"})
    settled()
    chip = shown.filters.more_button
    assert chip.width() >= chip.sizeHint().width()
    assert shown.width() == 986
    look.wear("ar", "light")
