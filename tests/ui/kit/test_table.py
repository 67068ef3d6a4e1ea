"""The table by keyboard and mouse, and how it is painted in both directions."""

from __future__ import annotations

import gc
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QImage

from coopdesk.ui.kit import cells, theme
from coopdesk.ui.kit.table import TableView

ROOT = QModelIndex()
LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيڭگABCiWm éÉ0123456789-/"


class Rows(QAbstractTableModel):
    """As many rows as wanted, of a name, a code, an amount and a state."""

    def __init__(self, rows: int = 40) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: QModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else self.rows

    def columnCount(self, parent: QModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = cells.TEXT) -> object:
        across = role == cells.TEXT and orientation == Qt.Orientation.Horizontal
        return ("الاسم", "رقم البطاقة", "المبلغ", "الحالة")[section] if across else None

    def data(self, index: QModelIndex, role: int = cells.TEXT) -> object:
        if role == cells.TEXT:
            return ("خديجة أيت الحاج", "IA204518", "-1.200,00", "نشط")[index.column()]
        if role == cells.LOOK:
            return (0, cells.LTR, cells.NUMBER, cells.GREEN)[index.column()]
        return None


@pytest.fixture
def table(shown) -> TableView:
    made = TableView()
    made.setModel(Rows())
    shown(made)
    return made


def test_enter_opens_the_row_the_keyboard_is_on(table, qtbot) -> None:
    table.go_to(4)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [4]


def test_a_double_click_opens(table, qtbot) -> None:
    place = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [2]


def test_going_to_a_row_selects_it_in_arabic(table) -> None:
    table.go_to(7)
    assert (table.current_row(), table.chosen_rows()) == (7, [range(7, 8)])


def test_home_and_end_are_the_ends_of_the_list(table, qtbot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_row() == 39
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_row() == 0


def test_all_rows_of_a_long_list_are_one_run(shown, qtbot) -> None:
    table = TableView()
    table.setModel(Rows(500_000))
    shown(table)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_rows() == [range(500_000)]


def test_copying_is_asked_of_the_page(table, qtbot) -> None:
    with qtbot.waitSignal(table.copy_requested):
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_typed_letters_go_to_the_page_and_read_no_row(table, qtbot, type_text) -> None:
    table.go_to(3)
    with qtbot.waitSignal(table.typed) as typed:
        type_text(table, "خ")
    assert typed.args == ["خ"]
    assert table.current_row() == 3


def test_a_title_sorts_and_sorts_back(table, qtbot) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, 10)
    seen = []
    table.sorted_by.connect(lambda column, descending: seen.append((column, descending)))
    for _press in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen == [(1, False), (1, True)]


def test_showing_the_sorting_asks_nobody(table, qtbot) -> None:
    with qtbot.assertNotEmitted(table.sorted_by):
        table.show_sorting(2, descending=True)
    assert table.horizontalHeader().sortIndicatorSection() == 2


def test_a_text_is_cut_at_its_end(table) -> None:
    delegate = table.itemDelegate()
    for whole in ("خديجة أيت الحاج بنت المقاوم", "IA204518-IA204519-IA204520"):
        cut = delegate.elided(whole, 80)
        assert cut.endswith("…")
        # Qt keeps the last letter joined by an invisible joiner.
        assert whole.startswith(cut[:-1].rstrip("\u200d "))
    assert delegate.elided("خديجة", 200) == "خديجة"


@given(st.text(alphabet=LETTERS, max_size=24), st.integers(20, 300))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_quick_look_at_the_width_never_differs_from_qt(table, text, width) -> None:
    delegate = table.itemDelegate()
    for weight, metrics in enumerate(delegate._metrics):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        assert delegate.elided(text, width, weight) == shown


def row_picture(table: TableView, row: int = 1) -> QImage:
    picture = table.viewport().grab().toImage()
    return picture.copy(0, table.rowViewportPosition(row), picture.width(), table.rowHeight(row))


def inked(picture: QImage, left: int, right: int) -> list[int]:
    """The columns of pixels with ink between two edges, counted from the left one."""
    ground = theme.current().colour("card").rgb()
    height = picture.height() - 2
    return [x - left for x in range(left, right) if any(picture.pixel(x, y) != ground for y in range(height))]


@pytest.mark.parametrize(("language", "starts_at_right"), [("ar", True), ("fr", False)])
def test_names_start_at_the_reading_side_and_units_stand_at_the_right(qapp, shown, language, starts_at_right) -> None:
    table = TableView()
    table.setModel(Rows())
    shown(table)
    theme.apply(qapp, "light", language)
    for column in range(4):
        table.setColumnWidth(column, 140)
    picture = row_picture(table)
    for column in range(3):
        left = table.columnViewportPosition(column)
        ink = inked(picture, left, left + 140)
        at_right = starts_at_right or column == 2
        assert (max(ink) > 125) is at_right, (column, ink)
        assert (min(ink) < 15) is not at_right, (column, ink)


def test_the_selection_has_a_soft_ground_and_a_leading_edge(table, qapp) -> None:
    for language, edge, inside in (("ar", -1, -6), ("fr", 0, 5)):
        theme.apply(qapp, "light", language)
        table.go_to(1)
        picture = row_picture(table)
        width = picture.width()
        assert picture.pixelColor(edge % width, 18) == QColor(theme.LIGHT.prim)
        assert picture.pixelColor(inside % width, 18) == QColor(theme.LIGHT.primsoft)


def test_the_row_under_the_mouse_is_shown(table, qtbot) -> None:
    table.clearSelection()
    plain = row_picture(table, 2)
    qtbot.mouseMove(table.viewport(), QPoint(80, table.rowViewportPosition(2) + 10))
    qtbot.waitUntil(lambda: table.hovered_row == 2)
    assert row_picture(table, 2) != plain


def test_painting_thousands_of_times_gives_every_reference_back(table) -> None:
    """One release of PySide6 took a reference to None with each pen and aborted after some thousand paints."""
    table.go_to(1)
    table.viewport().grab()
    gc.collect()
    before = sys.getrefcount(None)
    for _time in range(60):
        table.viewport().grab()
        table.horizontalHeader().viewport().grab()
    gc.collect()
    assert sys.getrefcount(None) > before - 200
