"""The places of meetings in the settings, by keyboard: added, corrected, and kept while they are used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import Venue
from coopdesk.operations.venues import save_venue
from coopdesk.ui.pages.venues_tab import VenuesTab

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(in_window, context, session):
    save_venue(session, Venue(name="دار الشباب"))
    return in_window(VenuesTab(context))


def rows(tab) -> list[tuple[str, str]]:
    model = tab.list.table.model()
    return [(model.data(model.index(row, 0)), model.data(model.index(row, 3))) for row in range(model.rowCount())]


def test_a_place_is_added(qtbot, tab, type_text):
    name = tab.list.fields["name"].field
    type_text(name, "فضاء الذاكرة")
    qtbot.keyClick(name, Qt.Key.Key_Return, CONTROL)
    assert rows(tab) == [("فضاء الذاكرة", "0"), ("دار الشباب", "0")]
    assert Venue.get(Venue.name == "فضاء الذاكرة").venue_kind == "memory_space"


def test_a_name_is_corrected_everywhere(qtbot, tab, type_text):
    tab.list.table.go_to(0)
    qtbot.keyClick(tab.list.table, Qt.Key.Key_Return)
    name = tab.list.fields["name"].field
    name.clear()
    type_text(name, "دار الثقافة")
    qtbot.keyClick(name, Qt.Key.Key_Return, CONTROL)
    assert rows(tab) == [("دار الثقافة", "0")]


def test_a_place_that_is_used_says_why_it_stays(tab, awareness, answers):
    awareness(venue=Venue.get().id)
    tab.refresh()
    tab.list.table.go_to(0)
    answers.give(True)
    tab.list.remove()
    assert rows(tab) == [("دار الشباب", "1")]
    assert tab._told.text()
