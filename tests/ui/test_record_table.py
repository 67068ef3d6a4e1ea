"""A list of any length: few questions to the desk, the right rows, nothing out of date."""

from __future__ import annotations

import sys
from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester

from coopdesk.operations import list_rows, records
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS
from coopdesk.ui import record_table
from coopdesk.ui.kit.cells import AMBER, LOOK, LTR, MUTED, NUMBER, TEXT
from coopdesk.ui.record_table import KEPT_PAGES, RecordTable
from coopdesk.ui.record_view import RecordView

SHOWN = tuple(column for column in COLUMNS["beneficiary"] if column.listed)
NAME = 0
# Small enough that a list of a few people has several of each.
FIRST, PAGE = 10, 8


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch):
    monkeypatch.setattr(record_table, "FIRST", FIRST)
    monkeypatch.setattr(record_table, "PAGE", PAGE)


@pytest.fixture
def table(context) -> RecordTable:
    return RecordTable(context, "beneficiary", SHOWN)


@pytest.fixture
def view(qtbot, table) -> RecordView:
    made = RecordView(table)
    qtbot.addWidget(made)
    made.resize(900, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def many(person):
    """Save `count` people whose family names are in order."""

    def save(count: int) -> None:
        for number in range(count):
            person(last_name=f"عائلة {number:04d}")

    return save


def names(table: RecordTable) -> list[str]:
    return [table.data(table.index(row, NAME)) for row in range(table.rowCount())]


def test_it_keeps_the_promises_of_a_qt_model(qtbot, table, many, person, settled):
    many(FIRST + 20)
    person(last_name="زرقاوي")
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_listing(Listing("beneficiary"))
    settled()
    table.reload()
    settled()
    table.show_columns(SHOWN[:2])
    table.show_listing(Listing("beneficiary", search="زرقاوي"))
    settled()
    assert table.rowCount() == 1
    assert tester.model() is table


def test_the_first_rows_are_there_at_once_and_the_rest_follows(table, many, settled):
    many(FIRST + 30)
    table.show_listing(Listing("beneficiary"))
    assert table.rowCount() == FIRST
    assert not table.is_certain()
    before = table.data(table.index(FIRST - 1, NAME))
    settled()
    assert table.rowCount() == FIRST + 30
    assert table.data(table.index(FIRST - 1, NAME)) == before
    assert names(table) == [f"عائلة {number:04d} خديجة" for number in range(FIRST + 30)]


def test_painting_asks_once_for_a_page(table, many, settled, monkeypatch):
    many(PAGE * 2)
    table.show_listing(Listing("beneficiary"))
    settled()
    asked = []
    real = list_rows.fetch

    def fetch(session, kind, columns, ids):
        asked.append(ids)
        return real(session, kind, columns, ids)

    monkeypatch.setattr(list_rows, "fetch", fetch)
    for row in range(PAGE * 2):
        for column in range(len(SHOWN)):
            table.data(table.index(row, column))
            table.data(table.index(row, column), LOOK)
    assert [len(ids) for ids in asked] == [PAGE, PAGE]


def test_the_pages_kept_do_not_grow_with_the_list(table, monkeypatch):
    monkeypatch.setattr(list_rows, "first_ids", lambda _session, _listing, _limit: [1])
    table.show_listing(Listing("beneficiary"))
    table._ids = array("q", range(PAGE * (KEPT_PAGES + 20)))
    for page in range(KEPT_PAGES + 20):
        table.data(table.index(page * PAGE, NAME))
    assert len(table._pages) == KEPT_PAGES


def test_answers_to_a_former_question_are_dropped(table, many, person, settled):
    many(FIRST + 5)
    person(last_name="زرقاوي")
    table.show_listing(Listing("beneficiary"))
    late = table._generation
    table.show_listing(Listing("beneficiary", search="زرقاوي"))
    table._take_all(late, list_rows.Order(Listing("beneficiary"), array("q", range(1, 50)), array("i"), 0, []))
    table._take_totals(late, 999, {})
    settled()
    assert names(table) == ["زرقاوي خديجة"]


def test_the_number_of_rows_is_told_when_it_is_certain(table, many, settled, qtbot):
    many(FIRST + 1)
    told = []
    table.counted.connect(lambda count, sums: told.append((count, sums)))
    table.show_listing(Listing("beneficiary"))
    settled()
    assert told == [(FIRST + 1, {"is_woman": FIRST + 1, "has_disability": 0})]


def test_sums_come_with_the_count(context, organisation, settled):
    organisation(name="تعاونية الأمل", capital=100_000)
    organisation(name="تعاونية الوفاء", capital=250_050)
    table = RecordTable(context, "organisation", COLUMNS["organisation"])
    told = []
    table.counted.connect(lambda count, sums: told.append((count, sums)))
    table.show_listing(Listing("organisation"))
    settled()
    assert told == [(2, {"members": 0, "women": 0, "capital": 350_050})]


def test_a_change_keeps_the_selection_by_record(context, view, table, person, settled):
    kept = [person(last_name=name) for name in ("باء", "تاء", "جيم")]
    table.show_listing(Listing("beneficiary"))
    settled()
    view.go_to_record(kept[1].id)
    person(last_name="ألف")
    table.reload()
    settled()
    assert names(table)[0].startswith("ألف")
    assert list(view.chosen_ids()) == [kept[1].id]
    assert view.current_id() == kept[1].id


def test_a_longer_list_keeps_its_selection_of_several_rows(view, table, many, person, settled):
    many(FIRST + 10)
    table.show_listing(Listing("beneficiary"))
    settled()
    view._choose(array("q", [table.id_at(5), table.id_at(FIRST + 3)]))
    chosen = list(view.chosen_ids())
    person(last_name="ألف")
    table.reload()
    settled()
    assert len(chosen) == 2
    assert list(view.chosen_ids()) == chosen


def test_a_record_that_went_away_leaves_the_list(context, table, person, settled):
    gone, stays = person(last_name="باء"), person(last_name="تاء")
    table.show_listing(Listing("beneficiary"))
    context.do(records.remove, "beneficiary", [gone.id])
    table.reload()
    settled()
    assert table.rowCount() == 1
    assert table.row_of(stays.id) == 0
    assert table.row_of(gone.id) == -1


def test_a_list_that_was_short_grows_past_the_first_page(table, many, settled):
    table.show_listing(Listing("beneficiary"))
    settled()
    many(FIRST + 2)
    table.reload()
    settled()
    assert table.rowCount() == FIRST + 2


def test_cells_say_how_they_are_laid_out(context, person, settled):
    person(cin="IA331902", monthly_income=120_000)
    by_name = {column.name: column for column in COLUMNS["beneficiary"]}
    wanted = ("cin", "monthly_income", "missing_count", "phone")
    table = RecordTable(context, "beneficiary", [by_name[name] for name in wanted])
    table.show_listing(Listing("beneficiary"))
    looks = dict(zip(wanted, (table.data(table.index(0, column), LOOK) for column in range(4)), strict=True))
    assert looks["cin"] & LTR
    assert looks["monthly_income"] & NUMBER
    assert looks["missing_count"] == AMBER
    assert looks["phone"] == MUTED
    assert table.headerData(1, Qt.Orientation.Horizontal, LOOK) & NUMBER


def test_a_right_to_left_table_is_painted_from_the_right(view, table, person, settled):
    person(last_name="العلوي", cin="IA331902")
    table.show_listing(Listing("beneficiary"))
    settled()
    picture = view.viewport().grab().toImage()
    assert view.isRightToLeft()
    assert _ink(picture, picture.width() - 120, picture.width() - 4) > _ink(picture, 0, 20)
    assert view.columnViewportPosition(0) > view.columnViewportPosition(1)


@pytest.mark.slow
def test_painting_thousands_of_times_gives_back_every_reference(view, table, many, settled):
    many(40)
    table.show_listing(Listing("beneficiary"))
    settled()
    canvas = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(canvas)
    before = sys.getrefcount(None)
    for _time in range(60):
        view.render(canvas)
    assert sys.getrefcount(None) > before - 500


def test_unknown_roles_and_places_are_empty(table, person):
    person()
    table.show_listing(Listing("beneficiary"))
    assert table.data(table.index(0, 0), int(Qt.ItemDataRole.DecorationRole)) is None
    assert table.headerData(99, Qt.Orientation.Horizontal, TEXT) is None


def _ink(picture: QImage, left: int, right: int) -> int:
    """How many pixels of the first row, between two columns of pixels, are dark."""
    return sum(picture.pixelColor(x, y).lightness() < 90 for x in range(left, right) for y in range(6, 30))
