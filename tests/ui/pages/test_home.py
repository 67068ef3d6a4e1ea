"""The home page by keyboard: every figure leads to its list, and follows what is changed elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import Beneficiary
from coopdesk.operations import drafts, records
from coopdesk.ui.pages import home_words
from coopdesk.ui.pages.home import HomePage

CITY = "05.091.01.01"


@pytest.fixture
def lively(session, person, fighter, organisation):
    father = fighter(card_number="12457/58").id
    for name, values in {
        "زهرة": {"commune": CITY, "resistant": father, "kinship": "daughter"},
        "زهره": {"commune": CITY, "resistant": father, "kinship": "daughter"},
        "علي": {"sex": "m", "has_disability": True, "registered_on": "2026-10-05"},
    }.items():
        person(first_name=name, **values)
    organisation(capital=100)
    return father


@pytest.fixture
def home(in_window, context, settled):
    page = in_window(HomePage(context))
    settled()
    return page


def rows_of(page: HomePage) -> list[tuple[str, str, int]]:
    return [(one.why, one.code, one.count) for one in page.attention.waiting.rows]


def test_what_stands_there_before_it_is_counted_says_so(qtbot, context, settled, lively):
    page = HomePage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.figures["people"].value.shown_text() == "…"
    assert page._attention_place.currentWidget().accessibleName()
    settled()
    assert page.figures["people"].value.shown_text() == "3"


@pytest.mark.parametrize(
    ("figure", "shown", "kind", "filters"),
    [
        ("people", "3", "beneficiary", {}),
        ("women", "2", "beneficiary", {"sex": "f"}),
        ("disabled", "1", "beneficiary", {"has_disability": "yes"}),
        ("organisations", "1", "organisation", {}),
    ],
)
def test_a_figure_opens_its_list(qtbot, lively, home, figure, shown, kind, filters):
    card = home.figures[figure]
    assert card.value.shown_text() == shown
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert opened.args == [kind, filters]


def test_the_people_of_this_month_are_their_own_list(qtbot, lively, home):
    ids = {one.id for one in Beneficiary.select().where(Beneficiary.sex == "f")}
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.figures["registered_now"], Qt.Key.Key_Space)
    assert (opened.args[0], set(opened.args[1]["only"])) == ("beneficiary", ids)


def test_what_waits_is_walked_with_the_arrows_and_opened_with_enter(qtbot, lively, home):
    assert rows_of(home)[0] == ("duplicate", "same_fighter_and_name", 2)
    home.focus_list()
    assert home.attention.hasFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.attention, Qt.Key.Key_Return)
    assert len(opened.args[1]["only"]) == 2
    qtbot.keyClick(home.attention, Qt.Key.Key_Down)
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.attention, Qt.Key.Key_Return)
    assert (opened.args[0], len(opened.args[1]["only"])) == ("organisation", 1)
    qtbot.keyClick(home.attention, Qt.Key.Key_End)
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.attention, Qt.Key.Key_Return)
    assert opened.args == ["organisation", {"missing_count": "no"}]


def test_a_column_opens_its_month_and_a_bar_its_place(qtbot, lively, home):
    home.months.setFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        for _month in range(10):
            qtbot.keyClick(home.months, Qt.Key.Key_Left)
        qtbot.keyClick(home.months, Qt.Key.Key_Return)
    ali = Beneficiary.get(Beneficiary.sex == "m")
    assert opened.args == ["beneficiary", {"only": (ali.id,)}]
    home.places.setFocus()
    with qtbot.waitSignal(home.open_list) as opened:
        qtbot.keyClick(home.places, Qt.Key.Key_Return)
    assert opened.args == ["beneficiary", {"commune": CITY}]


def test_drafts_open_the_form_they_were_typed_in(qtbot, session, context, person, home, settled):
    kept = person(first_name="مريم")
    drafts.keep(session, "organisation", None, {"name": "الأمل"})
    drafts.keep(session, "beneficiary", kept.uuid, {"last_name": "أيت"})
    home.refresh()
    settled()
    assert [why for why, _code, _count in rows_of(home)][:2] == ["draft", "draft"]
    assert kept.title in home_words.sentence(home.attention.waiting.rows[0])
    home.attention.setFocus()
    with qtbot.waitSignal(home.open_record) as opened:
        qtbot.keyClick(home.attention, Qt.Key.Key_Return)
    assert opened.args == ["beneficiary", kept.id]
    qtbot.keyClick(home.attention, Qt.Key.Key_Down)
    with qtbot.waitSignal(home.new_record) as opened:
        qtbot.keyClick(home.attention, Qt.Key.Key_Return)
    assert opened.args == ["organisation"]


def test_a_change_elsewhere_is_counted_and_the_keyboard_stays_on_its_reason(qtbot, context, lively, home, settled):
    home.attention.setFocus()
    qtbot.keyClick(home.attention, Qt.Key.Key_End)
    reason = home.attention.waiting.rows[home.attention.current_row()].code
    twin = Beneficiary.get(Beneficiary.first_name == "زهره")
    context.do(records.remove, "beneficiary", [twin.id])
    settled()
    assert home.figures["people"].value.shown_text() == "2"
    assert "duplicate" not in {why for why, _code, _count in rows_of(home)}
    assert home.attention.waiting.rows[home.attention.current_row()].code == reason
    assert home.attention.hasFocus()


def test_a_hidden_page_counts_when_it_is_seen_again(context, lively, home, settled):
    home.hide()
    context.do(records.remove, "beneficiary", [Beneficiary.get(Beneficiary.sex == "m").id])
    settled()
    assert home.figures["people"].value.shown_text() == "3"
    home.show()
    settled()
    assert home.figures["people"].value.shown_text() == "2"


def test_an_empty_desk_says_what_to_do_and_that_nothing_waits(qtbot, home):
    assert home._attention_place.currentWidget().accessibleName() == str(home_words.NOTHING_WAITS)
    home.focus_list()
    assert home.figures["people"].hasFocus()
    assert home.first_button.isVisible()
    with qtbot.waitSignal(home.new_person):
        qtbot.keyClick(home.first_button, Qt.Key.Key_Return)


def test_the_day_stands_under_the_title(session, home):
    assert "2026" in home.header.subtitle.shown_text()
    assert "23" in home.header.subtitle.shown_text()


def test_every_part_has_a_name_for_a_screen_reader(lively, home):
    parts = [*home.figures.values(), home.attention, home.months, home.places]
    assert all(part.accessibleName() for part in parts)
    assert "2" in home.places.accessibleDescription()


def test_the_number_of_each_reason_is_written_as_people_read_it(lively, home):
    model = home.attention.waiting
    texts = [model.index(row, 3).data() for row in range(model.rowCount())]
    assert texts[0] == "2"
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)] == [
        str(heading) for heading in home_words.HEADINGS
    ]
