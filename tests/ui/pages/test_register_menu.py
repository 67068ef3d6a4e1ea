"""The menu of a list does with the keyboard what the buttons and the headings do with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from coopdesk.ui.pages import register_words as words
from coopdesk.ui.pages.register_page import RegisterPage


@pytest.fixture
def page(in_window, context, settled, person) -> RegisterPage:
    person(first_name="زهرة", cin="A00003")
    person(first_name="أمينة", cin="A00001")
    made = in_window(RegisterPage(context, "beneficiary"))
    settled()
    made.focus_list()
    return made


def labels(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def press(menu: QMenu, text: object) -> None:
    next(action for action in menu.actions() if action.text() == str(text)).trigger()


def test_the_rows_offer_what_the_foot_offers(page):
    offered = labels(page.menu.for_rows())
    deeds = [button.shown_text() for button in page.foot.deed_buttons]
    around = (words.OPEN, words.COPY), (words.MOVE, words.DELETE, words.SORT_BY, words.COLUMNS_BUTTON)
    assert offered == [*map(str, around[0]), *deeds, *map(str, around[1])]


def test_the_trash_offers_to_restore(page, settled):
    page.trash_button.setChecked(True)
    settled()
    assert str(words.SORT_BY) in labels(page.menu.for_rows())
    assert str(words.OPEN) not in labels(page.menu.for_rows())


def test_open_is_what_enter_does(page, qtbot):
    page.table.go_to(1)
    with qtbot.waitSignal(page.open_record) as opened:
        press(page.menu.for_rows(), words.OPEN)
    assert opened.args == ["beneficiary", page.model.id_at(1)]


def test_the_list_is_sorted_by_a_column_and_turned_round(page, settled):
    cin = next(str(column.label) for column in page.model.columns if column.name == "cin")
    for first in ("A00001", "A00003"):
        orders = page.menu.for_rows().actions()[-2].menu()
        press(orders, cin)
        settled()
        assert page.model.data(page.model.index(0, 1)) == first
    chosen = [action.text() for action in page.menu.for_rows().actions()[-2].menu().actions() if action.isChecked()]
    assert chosen == [cin]


def test_a_heading_sorts_both_ways(page, settled):
    for order, first in ((words.DESCENDING, "A00003"), (words.ASCENDING, "A00001")):
        press(page.menu.for_heading(1), order)
        settled()
        assert page.model.data(page.model.index(0, 1)) == first


def test_the_menu_opens_over_the_rows_and_the_headings(page, monkeypatch):
    opened = []
    # The platform without a screen warns of every menu that really opens.
    monkeypatch.setattr(page.menu, "_show", lambda menu, _place: opened.append(labels(menu)[0]))
    for widget in (page.table, page.table.horizontalHeader()):
        place = QPoint(widget.width() - 60, 10)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget.viewport(), event)
    assert opened == [str(words.OPEN), str(words.ASCENDING)]
