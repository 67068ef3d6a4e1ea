"""The import page by keyboard: what is refused is walked through, corrected in place, and the list comes in whole."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary
from coopdesk.excel.reader import read_sheets
from coopdesk.excel.refusals import Stopped
from coopdesk.operations.demo.flawed_list import write_flawed_list
from coopdesk.ui.kit.cells import ERROR, LOOK, TEXT, WARNING
from coopdesk.ui.kit.panels import Banner
from coopdesk.ui.pages import import_page
from coopdesk.ui.pages.import_page import ImportPage

NO, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KASBA = "قصبة تادلة"
HEADINGS = "الاسم العائلي\tالاسم الشخصي\tالجنس\tالجماعة\tالإقليم"
SOUND = f"{HEADINGS}\nالمودن\tزهرة\tأنثى\tالقصيبة\tبني ملال\nالصالحي\tمريم\tأنثى\tفم العنصر\tبني ملال\n"
WRONG = SOUND.replace("القصيبة", "قصبة تدلا").replace("فم العنصر", "قصبة تدلا")


@pytest.fixture
def page(in_window, context) -> ImportPage:
    return in_window(ImportPage(context))


@pytest.fixture
def read(page, settled):
    """Read a list and wait for its check."""

    def reading(source: Path | str) -> ImportPage:
        page.read(source)
        settled()
        return page

    return reading


@pytest.fixture
def flawed(tmp_path, context) -> Path:
    path = tmp_path / "لائحة 2026.xlsx"
    write_flawed_list(path)
    return path


@pytest.fixture
def press(qtbot, settled):
    """Press a key where the focus is, and wait for what it sets going."""

    def pressing(key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)
        settled()

    return pressing


def shown_rows(page: ImportPage) -> list[int]:
    return [page.review.rows.number_at(row) for row in range(page.review.rows.rowCount())]


def here(page: ImportPage) -> tuple[int, str]:
    index = page.review.table.currentIndex()
    return page.review.rows.number_at(index.row()), page.review.rows.field_at(index.column())


def figures(page: ImportPage) -> dict[str, int]:
    return {name: int(label.shown_text()) for name, label in page.review.figures.items()}


def chips(page: ImportPage) -> dict[str, object]:
    found = [page.review._chips.itemAt(place).widget() for place in range(page.review._chips.count())]
    return {chip.shown_text().rpartition("  ")[0]: chip for chip in found}


def strips(page: ImportPage) -> list[Banner]:
    return [page._strip_place.itemAt(place).widget() for place in range(page._strip_place.count())]


def look_at(page: ImportPage, number: int, field: str) -> int:
    return page.review.rows.index(*page.review.rows.place_of(number, field)).data(LOOK)


def test_only_rows_with_problems_are_shown_and_the_counts_add_up(page, flawed, answers, press):
    answers.give(flawed)
    press(Qt.Key.Key_O, CONTROL)
    assert shown_rows(page) == [2, 3, 4, 5, 6, 8, 9, 10, 11, 12]
    counts = figures(page)
    assert counts["read"] == counts["sound"] + counts["wrong"] + counts["there"] == 12
    assert (counts["wrong"], counts["twice"], counts["there"]) == (9, 1, 1)
    assert not page.review.take_in.isEnabled()
    assert "11" in page.review.reason.shown_text()
    assert "9" in page.review.reason.shown_text()
    assert look_at(page, 2, "cin") & ERROR
    assert look_at(page, 8, "cin") & WARNING
    assert look_at(page, 5, "birth_date") & WARNING
    empty = page.review.rows.index(*page.review.rows.place_of(5, "first_name"))
    assert (empty.data(TEXT), bool(empty.data(LOOK) & ERROR)) == ("فارغ", True)


def test_f8_walks_through_what_blocks_round_and_round(page, read, flawed, press):
    read(flawed)
    walked = [here(page)]
    while len(walked) < 12:
        press(Qt.Key.Key_F8)
        walked.append(here(page))
    assert walked[:4] == [(2, "cin"), (3, "birth_date"), (4, "commune"), (5, "first_name")]
    assert walked[11] == walked[0]
    assert len(set(walked)) == 11


def test_the_panel_says_where_what_and_why(page, read, flawed, press):
    read(flawed)
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_F8)
    panel = page.review.panel
    assert "F4" in panel._place.shown_text()
    assert panel._written.shown_text() == "قصبة تدلا"
    assert panel._values[0] == KASBA
    assert panel.alike.isVisible()
    assert panel.alike.isChecked()
    assert "خلية" in panel.alike.shown_text()


def test_enter_takes_the_nearest_for_all_cells_written_so_and_ctrl_z_takes_it_back(page, read, press):
    read(WRONG)
    assert here(page) == (2, "commune")
    press(Qt.Key.Key_Return)
    assert page.work.corrections == {(2, "commune"): KASBA, (3, "commune"): KASBA}
    assert figures(page) == {"read": 2, "sound": 2, "wrong": 0, "there": 0, "twice": 0, "corrected": 2}
    assert page.review.clear.isVisible()
    assert page.review.take_in.isEnabled()
    press(Qt.Key.Key_Z, CONTROL)
    assert page.work.corrections == {}
    assert figures(page)["wrong"] == 2
    assert not page.review.take_in.isEnabled()


def test_without_the_tick_only_one_cell_is_corrected_and_the_next_one_is_in_hand(page, read, press, qtbot):
    read(WRONG)
    page.review.panel.alike.setChecked(False)
    press(Qt.Key.Key_Return)
    assert list(page.work.corrections) == [(2, "commune")]
    assert here(page) == (3, "commune")
    assert not page.review.panel.alike.isVisible()


def test_f2_corrects_in_the_cell(page, read, press, type_text, qtbot, settled):
    read(SOUND.replace("أنثى\tالقصيبة", "؟\tالقصيبة"))
    assert here(page) == (2, "sex")
    press(Qt.Key.Key_F2)
    editor = page.review.table.findChild(QLineEdit)
    editor.selectAll()
    type_text(editor, "أنثى")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()
    assert page.work.corrections == {(2, "sex"): "أنثى"}
    assert not page.work.report.blocked


def test_a_double_click_opens_the_cell_and_takes_nothing(page, read, qtbot):
    read(WRONG)
    table = page.review.table
    place = table.visualRect(table.currentIndex()).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.work.corrections == {}
    assert table.findChild(QLineEdit) is not None


def test_a_row_can_be_left_out_and_come_back(page, read, press, qtbot, settled):
    read(WRONG)
    qtbot.keyClick(page.review.panel.drop, Qt.Key.Key_Space)
    settled()
    assert (shown_rows(page), figures(page)["read"]) == ([3], 1)
    page.review.table.setFocus()
    press(Qt.Key.Key_Z, CONTROL)
    assert (shown_rows(page), figures(page)["read"]) == ([2, 3], 2)


def test_a_sound_list_is_one_enter_away_and_comes_in_once(page, read, press, qtbot, settled):
    read(SOUND)
    assert page.review.clear.isVisible()
    assert shown_rows(page) == [2, 3]
    assert page.review.take_in.hasFocus()
    with qtbot.waitSignal(page.context.changed):
        qtbot.keyClick(page.review.take_in, Qt.Key.Key_Return)
        page.take_in()
        assert not page.start.stop.isVisible()
    settled()
    assert Beneficiary.select().count() == 2
    (strip,) = strips(page)
    assert strip.tone == "green"
    assert page.work is None
    assert page.start.isVisible()


def test_the_same_list_again_has_nothing_new(page, read, press, settled):
    read(SOUND)
    press(Qt.Key.Key_Return, CONTROL)
    read(SOUND)
    assert figures(page)["there"] == 2
    assert not page.review.take_in.isEnabled()
    assert "جديد" in page.review.reason.shown_text()


def test_a_row_with_other_values_is_listed_with_both(page, read, person, press):
    person(last_name="المودن", first_name="زهرة", cin="IA331902", sex="f", phone="+212655902114")
    read(f"{HEADINGS}\tرقم البطاقة الوطنية\tالهاتف\nالمودن\tزهرة\tأنثى\tالقصيبة\tبني ملال\tIA331902\t0661234567\n")
    assert shown_rows(page) == [2]
    page.review.table.go_to(*page.review.rows.place_of(2, "phone"))
    assert look_at(page, 2, "phone") & WARNING
    assert "0655-902114" in page.review.panel._there.shown_text()
    assert not page.review.take_in.isEnabled()
    assert Beneficiary.get().phone == "+212655902114"


def test_chips_filter_and_the_sound_rows_show_on_demand(page, read, flawed, qtbot):
    read(flawed)
    found = chips(page)
    found["الجماعة"].click()
    assert shown_rows(page) == [4, 10, 12]
    found["مكررة محتملة"].click()
    assert shown_rows(page) == [8]
    found["خانة إجبارية فارغة"].click()
    assert shown_rows(page) == [5]
    found["يستحق النظر"].click()
    assert shown_rows(page) == [5]
    found["كل المشاكل"].click()
    assert len(shown_rows(page)) == 10
    page.review.sound_too.click()
    assert shown_rows(page) == list(range(2, 14))


def test_nothing_is_taken_in_while_a_check_is_under_way(page, read, settled):
    read(SOUND)
    page.correct(2, "commune", "لا شيء")
    page.take_in()
    assert not page.review.take_in.isEnabled()
    settled()
    assert page.work.report.blocked
    assert Beneficiary.select().count() == 0


def test_what_the_list_does_not_give_is_said_before_its_rows(page, read):
    read(SOUND.replace("الجماعة\t", "الجماعة\t", 1).replace("الإقليم", "الإقليم\tاللون", 1))
    assert page.review.notices.isVisible()
    assert "اللون" in page.review.notices.sentence.shown_text()


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_a_file_that_is_no_list_is_refused_in_one_sentence(page, read, tmp_path, name):
    path = tmp_path / name
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    read(path)
    (strip,) = strips(page)
    assert strip.tone == "red"
    assert name in strip.sentence.shown_text()
    assert page.start.choose.isVisible()


def test_a_block_is_pasted_with_ctrl_v(page, press):
    QGuiApplication.clipboard().setText("كلمة")
    press(Qt.Key.Key_V, CONTROL)
    assert strips(page)[0].tone == "amber"
    QGuiApplication.clipboard().setText(SOUND)
    press(Qt.Key.Key_V, CONTROL)
    assert page.work.table.rows[0].values["first_name"] == "زهرة"
    assert not page.marked.isVisible()


def test_a_file_is_dropped_on_the_page(page, flawed, settled):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(flawed))])
    buttons = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(page.rect().center(), Qt.DropAction.CopyAction, data, buttons, NO)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(page.rect().center()), Qt.DropAction.CopyAction, data, buttons, NO)
    QApplication.sendEvent(page, drop)
    settled()
    assert page.work.source == flawed


def test_reading_shows_how_far_it_is_and_stops_when_told(page, qtbot, settled, monkeypatch):
    at_work, told = threading.Event(), []

    def slow(session, source, kind, progress=None, cancelled=None):
        progress(1, 2)
        at_work.set()
        while not cancelled():
            told.append(1)
            threading.Event().wait(0.01)
        raise Stopped(import_page.words.STOP)

    monkeypatch.setattr(import_page, "read_and_check", slow)
    page.read(SOUND)
    qtbot.waitUntil(lambda: at_work.is_set() and page.start._bar.maximum() == 2)
    assert page.start.stop.isVisible()
    qtbot.keyClick(page.start.stop, Qt.Key.Key_Space)
    settled()
    assert (page.work, strips(page)) == (None, [])
    assert page.start.choose.isVisible()


def test_a_list_that_can_not_be_written_stays_in_hand(page, read, press, monkeypatch):
    def refuse(session, report):
        raise CannotDo(import_page.words.NOTHING_NEW)

    monkeypatch.setattr(import_page, "write", refuse)
    read(SOUND)
    press(Qt.Key.Key_Return, CONTROL)
    assert strips(page)[0].tone == "red"
    assert page.review.isVisible()
    assert page.review.take_in.isEnabled()


def test_the_marked_copy_and_the_empty_list_are_saved(page, read, flawed, tmp_path, answers, qtbot, settled):
    empty, marked = tmp_path / "empty.xlsx", tmp_path / "marked.xlsx"
    answers.give(empty)
    qtbot.keyClick(page.start.template, Qt.Key.Key_Space)
    settled()
    assert len(read_sheets(empty)) >= 1
    read(flawed)
    answers.give(marked)
    qtbot.keyClick(page.marked, Qt.Key.Key_Space)
    settled()
    assert strips(page)[0].tone == "green"
    assert any("AB123456" in str(cell) for row in read_sheets(marked)[0].rows for cell in row.cells)


def test_leaving_corrections_behind_asks(page, read, press, answers, qtbot):
    read(WRONG)
    assert page.can_leave()
    press(Qt.Key.Key_Return)
    answers.give(False)
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    assert page.work is not None
    answers.give(True)
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    assert page.work is None


def test_what_is_stored_elsewhere_is_looked_at_again(page, read, person, settled):
    read(SOUND)
    person(last_name="المودن", first_name="زهرة", sex="f", commune="05.091.01.03")
    page.refresh()
    settled()
    assert figures(page)["there"] == 1


def test_the_stage_that_each_row_will_have_stands_beside_it(read, tmp_path):
    path = tmp_path / "stages.xlsx"
    book = Workbook()
    for row in (
        ["الاسم العائلي", "الاسم الشخصي", "رقم البطاقة الوطنية", "المرحلة", "تاريخ المرحلة"],
        ["العلوي", "مريم", "IA331901", "مقبول", "02/05/2019"],
        ["العلوي", "هند", "IA331902", "مستوف", None],
        ["العلوي", "ليلى", "IA331903", None, None],
    ):
        book.active.append(row)
    book.save(path)
    page = read(path)
    page.review.sound_too.click()
    rows = page.review.rows
    last = rows.columnCount() - 1
    assert rows.headerData(last, Qt.Orientation.Horizontal) == "المرحلة في المكتب"
    shown = [rows.index(row, last).data() for row in range(rows.rowCount())]
    assert shown[0] == "مقبول · 02/05/2019"
    assert shown[2].startswith("مسجل")
    # It is shown and not typed.
    assert not rows.flags(rows.index(0, last)) & Qt.ItemFlag.ItemIsEditable
    (problem,) = [one for one in page.review._work.report.problems if one.code == "unknown_stage"]
    assert (problem.row, problem.column) == (3, "المرحلة")
    assert "مستوف للشروط" in str(problem.message)
