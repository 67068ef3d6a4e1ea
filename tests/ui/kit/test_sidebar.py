"""The pages of the desk stay readable where their names have no room."""

from __future__ import annotations

import pytest

from coopdesk.ui.kit.sidebar import NARROW, WIDE, Sidebar

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
