"""Columns that nobody widened show their headings and pills whole, share a wide window and give way in a narrow one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from coopdesk.operations import preferences
from coopdesk.operations.lists import COLUMNS
from coopdesk.ui import look
from coopdesk.ui.kit import table
from coopdesk.ui.pages.register_page import RegisterPage
from coopdesk.ui.pages.register_widths import shared_widths, usual_width

KINDS = ("beneficiary", "resistant", "organisation")


@pytest.fixture
def page(qtbot, context, settled):
    def show(kind: str, width: int = 1158) -> RegisterPage:
        made = RegisterPage(context, kind)
        qtbot.addWidget(made)
        made.resize(width, 768)
        made.show()
        settled()
        return made

    return show


def sizes(shown: RegisterPage) -> dict[str, int]:
    header = shown.table.horizontalHeader()
    return {column.name: header.sectionSize(place) for place, column in enumerate(shown.model.columns)}


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_heading_and_no_pill_is_cut(page, kind, language):
    look.wear(language, "light")
    shown = page(kind, 1000)
    for column, width in zip(shown.model.columns, sizes(shown).values(), strict=True):
        assert width >= shown.table.heading_width(str(column.label)), column.name
        assert all(width >= shown.table.pill_width(text) for text in column.pills()), column.name


@pytest.mark.parametrize("kind", KINDS)
def test_the_usual_columns_fill_the_usual_window_without_scrolling_aside(page, kind, person, fighter, organisation):
    {"beneficiary": person, "resistant": fighter, "organisation": organisation}[kind]()
    shown = page(kind)
    assert shown.table.horizontalScrollBar().maximum() == 0
    assert sum(sizes(shown).values()) == shown.table.viewport().width()


def test_only_columns_of_names_grow_in_a_wide_window(page):
    small, large = sizes(page("beneficiary", 1158)), sizes(page("beneficiary", 1700))
    assert large["name"] > small["name"]
    assert large["commune"] > small["commune"]
    assert {name: large[name] for name in ("cin", "sex", "phone", "band")} == {
        name: small[name] for name in ("cin", "sex", "phone", "band")
    }


def test_every_column_of_a_narrow_table_keeps_its_least_width(page):
    shown = page("organisation")
    columns = COLUMNS["organisation"]
    squeezed = shared_widths(columns, shown.table, 300)
    assert all(width >= shown.table.heading_width(str(one.label)) for one, width in zip(columns, squeezed, strict=True))
    assert squeezed[0] < usual_width(columns[0], shown.table)


def test_moved_columns_keep_their_own_widths_when_the_window_changes(page, qtbot, person):
    person()
    shown = page("beneficiary")
    header = shown.table.horizontalHeader()
    with qtbot.waitSignal(shown.table.arranged):
        header.resizeSection(0, 333)
        header.moveSection(0, 3)
    before = sizes(shown)
    shown.resize(1300, 768)
    after = sizes(shown)
    assert after["name"] == before["name"] == 333
    assert {name: after[name] for name in ("cin", "sex")} == {name: before[name] for name in ("cin", "sex")}


def test_another_column_leaves_the_widths_of_the_others(page, qtbot, person):
    person()
    shown = page("beneficiary")
    with qtbot.waitSignal(shown.table.arranged):
        shown.table.horizontalHeader().resizeSection(0, 333)
    names = tuple(column.name for column in shown.model.columns)
    shown.arranger.chooser.chosen.emit((*names, "score"))
    assert sizes(shown)["name"] == 333
    assert "score" in sizes(shown)


def test_sorting_does_not_freeze_the_usual_widths(page, context):
    shown = page("beneficiary")
    shown.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert {width for _name, width in preferences.read(context.session, "columns.beneficiary")["columns"]} == {None}
    assert sizes(page("beneficiary", 1700))["name"] > sizes(shown)["name"]


def test_changes_of_the_window_are_not_remembered_as_chosen_widths(page, person, settled):
    shown = page("beneficiary")
    for number in range(40):
        person(first_name=f"أمل {number}")
    shown.refresh()
    settled()
    for width in (1000, 1400, 1158):
        shown.resize(width, 768)
        shown.grab()
    shown.search.setText("أمل 1")
    settled()
    assert not shown.table._rest.isActive()


def test_a_heading_that_was_made_too_narrow_is_whole_in_its_tooltip(page, monkeypatch):
    told = []
    # The platform without a screen warns of every real tooltip.
    monkeypatch.setattr(table, "QToolTip", SimpleNamespace(showText=lambda _place, text, _widget: told.append(text)))
    shown = page("beneficiary")
    header = shown.table.horizontalHeader()
    for width in (50, 300):
        header.resizeSection(1, width)
        place = QPoint(header.sectionViewportPosition(1) + 10, 10)
        QApplication.sendEvent(header.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, header.mapToGlobal(place)))
    assert told == [str(shown.model.columns[1].label), ""]
