"""What a view of a long list asks of the desk, and how the keyboard moves and selects in it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt

from coopdesk.core.folding import name_key
from coopdesk.operations import records
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS
from coopdesk.store.desk import Desk
from coopdesk.ui import record_view
from coopdesk.ui.kit.table import TableView
from coopdesk.ui.record_table import FIRST, PAGE, RecordTable
from coopdesk.ui.record_view import RecordView

SHOWN = tuple(column for column in COLUMNS["beneficiary"] if column.listed)
COUNT = PAGE * 5
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(session, person):
    """Copies of one person with other names: saving each of them would take most of the time of these tests."""
    one = person(last_name="عائلة 0000")
    columns = [row[1] for row in session.desk.sql("PRAGMA table_info(beneficiary)") if row[1] != "id"]
    fresh = {"uuid": "lower(hex(randomblob(16)))", "number": ":number", "last_name": ":name", "name_key": ":key"}
    values = ", ".join(fresh.get(column, column) for column in columns)
    copy = f"INSERT INTO beneficiary ({', '.join(columns)}) SELECT {values} FROM beneficiary WHERE id = {one.id}"
    for number in range(1, COUNT):
        name = f"عائلة {number:04d}"
        session.desk.sql(copy, {"number": f"M-{number}", "name": name, "key": name_key(name, "خديجة")})


@pytest.fixture
def view(qtbot, context, people, settled) -> RecordView:
    made = RecordView(RecordTable(context, "beneficiary", SHOWN))
    qtbot.addWidget(made)
    made.resize(900, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    made.records.show_listing(Listing("beneficiary"))
    settled()
    made.go_to(0)
    made.viewport().grab()
    return made


@pytest.fixture
def asked(view, monkeypatch) -> list[str]:
    """The statements that the window itself waits for, not those of the workers."""
    statements: list[str] = []
    real, window = Desk.sql, threading.get_ident()

    def sql(desk, statement, values=()):
        if threading.get_ident() == window:
            statements.append(statement)
        return real(desk, statement, values)

    monkeypatch.setattr(Desk, "sql", sql)
    return statements


def in_sight(view: RecordView) -> range:
    return range(view.rowAt(0), view.rowAt(view.viewport().height() - 1) + 1)


def pages_of(rows: range) -> int:
    return rows[-1] // PAGE - rows[0] // PAGE + 1


def test_painting_again_asks_nothing(view, asked):
    for _time in range(3):
        view.viewport().grab()
    assert asked == []


def test_a_jump_to_the_end_reads_the_rows_in_sight_and_nothing_between(view, asked, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.viewport().grab()
    assert view.current_row() == COUNT - 1
    assert len(asked) == pages_of(in_sight(view))
    asked.clear()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    view.viewport().grab()
    assert view.current_row() == 0
    assert asked == []


def test_scrolling_through_the_list_reads_each_page_once(view, asked, qtbot):
    while view.current_row() < COUNT - 1:
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        view.viewport().grab()
    assert len(asked) == COUNT // PAGE - 1
    asked.clear()
    while view.current_row() > 0:
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
        view.viewport().grab()
    assert asked == []


def test_dragging_the_bar_to_the_middle_reads_only_what_is_seen_there(view, asked):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.viewport().grab()
    assert len(asked) == pages_of(in_sight(view)) <= 2


@pytest.mark.parametrize("column", COLUMNS["beneficiary"], ids=lambda one: one.name)
def test_another_order_takes_two_statements_until_it_is_seen(view, asked, column, settled):
    view.records.show_listing(Listing("beneficiary", sort=column.sort_key(), descending=True))
    view.viewport().grab()
    # One for the ids of the first rows (those with and those without a place are two), one for their texts.
    assert len(asked) <= 3
    settled()
    assert view.records.rowCount() == COUNT


def test_more_rows_than_the_first_are_read_by_the_worker(view, asked):
    view.records.show_listing(Listing("beneficiary"))
    assert view.records.rowCount() == FIRST
    assert len(asked) == 1


def test_shift_and_end_select_to_the_end_as_one_run(view, asked, qtbot):
    view.go_to(10)
    asked.clear()
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert view.chosen_count() == COUNT
    assert view.chosen_rows() == [range(COUNT)]
    assert asked == []
    view.go_to(10)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_PageDown, SHIFT)
    chosen = view.chosen_rows()
    assert chosen[0].start == 10
    assert view.chosen_count() == chosen[0].stop - 10 > 5


def test_single_rows_are_added_with_control(view, qtbot):
    places = [view.visualRect(view.model().index(row, 0)).center() for row in (1, 3, 4)]
    for place, keys in zip(places, (Qt.KeyboardModifier.NoModifier, CONTROL, CONTROL), strict=True):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)
    assert view.chosen_rows() == [range(1, 2), range(3, 5)]
    assert list(view.chosen_ids()) == [view.records.id_at(row) for row in (1, 3, 4)]


def test_an_edit_elsewhere_keeps_the_row_in_sight_and_selected(view, context, person, settled):
    view.go_to(COUNT // 2)
    chosen, row = view.current_id(), view.current_row()
    person(last_name="أب", first_name="أول")
    view.records.reload()
    settled()
    assert view.current_id() == chosen
    assert view.current_row() == row + 1
    assert view.current_row() in in_sight(view)
    assert list(view.chosen_ids()) == [chosen]


def test_the_row_after_a_deleted_one_takes_its_place(view, context, settled):
    view.go_to(7)
    following = view.records.id_at(8)
    context.do(records.remove, "beneficiary", [view.current_id()])
    view.records.reload()
    settled()
    assert view.records.row_of(following) == 7


def test_a_selection_of_thousands_is_given_up_when_the_order_changes(view, person, settled, monkeypatch):
    monkeypatch.setattr(record_view, "KEPT", 20)
    model, flag = view.records, QItemSelectionModel.SelectionFlag.ClearAndSelect
    for rows, kept in ((10, 10), (40, 1)):
        view.go_to(0)
        chosen = QItemSelection(model.index(0, 0), model.index(rows - 1, model.columnCount() - 1))
        view.selectionModel().select(chosen, flag)
        person(last_name=f"أب {rows}")
        model.reload()
        settled()
        assert view.chosen_count() == kept


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def test_whole_rows_look_as_qt_paints_them_cell_by_cell(view, monkeypatch, direction):
    view.setLayoutDirection(direction)
    view.horizontalHeader().moveSection(1, 3)
    view.setColumnHidden(2, True)
    view.verticalScrollBar().setValue(7)
    view.horizontalScrollBar().setValue(30)
    view.go_to(8)
    view.hovered_row = 10
    whole = view.viewport().grab().toImage()
    monkeypatch.setattr(RecordView, "_paint_cells", TableView._paint_cells)
    assert view.viewport().grab().toImage() == whole
