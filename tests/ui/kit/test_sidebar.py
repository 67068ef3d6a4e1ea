"""The pages of the desk stay readable where their names have no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.ui.kit.sidebar import LEAST, MOST, NARROW, WIDE, Sidebar

LONG = "Coopératives, associations et groupements"
PAGES = [("home", "Accueil", "home"), ("organisations", LONG, "building")]


@pytest.fixture
def sidebar(shown) -> Sidebar:
    made = Sidebar("Bureau", "Béni Mellal", PAGES)
    shown(made)
    return made


def test_a_name_that_is_cut_is_whole_in_its_tooltip(sidebar) -> None:
    sidebar.set_narrow(False)
    assert sidebar.width() == WIDE
    assert sidebar.buttons["organisations"].toolTip() == LONG
    assert sidebar.buttons["home"].toolTip() == ""


def test_icons_alone_keep_their_names(sidebar) -> None:
    sidebar.set_narrow(True)
    assert sidebar.width() == NARROW
    for name, text, _icon in PAGES:
        assert sidebar.buttons[name].toolTip() == sidebar.buttons[name].accessibleName() == text
        assert sidebar.buttons[name].shown_text() == ""


def test_a_press_says_which_page(sidebar, qtbot) -> None:
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        sidebar.buttons["organisations"].click()
    assert chosen.args == ["organisations"]
    sidebar.choose("home")
    assert sidebar.buttons["home"].isChecked()


def made(qtbot, count: int, tall: int) -> Sidebar:
    bar = Sidebar("Office", "Béni Mellal", [(f"p{at}", f"Page {at}", "home") for at in range(count)])
    qtbot.addWidget(bar)
    bar.resize(bar.width(), tall)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_few_pages_have_room(qtbot):
    assert {button.height() for button in made(qtbot, 7, 768).buttons.values()} == {MOST}


def test_sixteen_pages_are_all_seen_at_768(qtbot):
    # 40 pixels are the search that the window puts in.
    bar = made(qtbot, 16, 768 - 40)
    last = bar.buttons["p15"]
    assert LEAST <= last.height() < MOST
    assert not last.visibleRegion().isEmpty()
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_more_than_fit_scroll_with_the_keyboard(qtbot):
    bar = made(qtbot, 16, 420)
    bar.activateWindow()
    last = bar.buttons["p15"]
    assert last.visibleRegion().isEmpty()
    qtbot.waitUntil(bar.isActiveWindow)
    last.setFocus()
    assert not last.visibleRegion().isEmpty()


def test_other_pages_take_the_place_of_the_former(qtbot):
    bar = made(qtbot, 3, 600)
    bar.show_pages([("a", "A", "home")])
    bar.choose("a")
    assert list(bar.buttons) == ["a"]
    assert bar.buttons["a"].isChecked()
    bar.choose("elsewhere")
    assert not bar.buttons["a"].isChecked()


def test_a_long_name_gives_way_and_the_icon_stays(qtbot):
    bar = Sidebar("Office", "", [("long", "Coopératives et associations de la province", "home")])
    qtbot.addWidget(bar)
    bar.resize(bar.width(), 600)
    with qtbot.waitExposed(bar):
        bar.show()
    button = bar.buttons["long"]
    assert button.visibleRegion().boundingRect().width() == button.width()


def test_arrows_go_along_the_pages_and_only_enter_opens_one(qtbot):
    bar = made(qtbot, 3, 600)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    opened = []
    bar.chosen.connect(opened.append)
    bar.choose("p0")
    first, second, last = bar.buttons.values()
    first.setFocus()
    for key, before, after in (
        (Qt.Key.Key_Down, first, second),
        (Qt.Key.Key_End, second, last),
        (Qt.Key.Key_Down, last, last),
        (Qt.Key.Key_Up, last, second),
    ):
        qtbot.keyClick(before, key)
        assert after.hasFocus()
    assert (opened, first.isChecked()) == ([], True)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert (opened, second.isChecked()) == (["p1"], True)
    qtbot.keyClick(second, Qt.Key.Key_Home)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert opened == ["p1", "p0"]
