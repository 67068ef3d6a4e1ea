"""The clerk's workbook comes back coloured, with the reasons beside, and is otherwise the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from coopdesk.core.problems import ERROR, WARNING, CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.looks import Look, fill_of
from coopdesk.excel.marked import Mark, mark_copy
from coopdesk.excel.reader import read_sheets
from tests.excel.workbooks import STRICT_MAIN, STRICT_OFFICE, inline, package, parts, sheet

RED, AMBER = (fill_of(look).fgColor.rgb for look in (Look.RED, Look.AMBER))
MARKS = [
    Mark(3, 2, ERROR, "رقم البطاقة غير صحيح"),
    Mark(3, 1, WARNING, "اسم مكرر"),
    Mark(3, 2, WARNING, "حروف صغيرة"),
    Mark(4, None, ERROR, "=السطر مكرر"),
]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    book = Workbook()
    page = book.active
    page.title = "لائحة"
    page["A1"] = "لائحة المستفيدين"
    page.merge_cells("A1:C1")
    page.append(["الاسم", "البطاقة", "ملاحظة"])
    page.append(["فاطمة", "ab12", ""])
    page.append(["علي", "007", ""])
    page["C4"] = "=مشروع خياطة"
    page["C4"].data_type = "s"
    page["C5"] = "=COUNTA(A3:A4)"
    page["A2"].font = Font(bold=True)
    page.column_dimensions["A"].width = 33
    page.sheet_view.rightToLeft = True
    book.create_sheet("أخرى")["A1"] = "باق"
    path = tmp_path / "لائحة.xlsx"
    book.save(path)
    return path


def test_cells_are_coloured_and_reasons_stand_beside(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.xlsx"
    before = source.read_bytes()
    mark_copy(source, target, "لائحة", MARKS, "الأسباب", heading_row=2)
    assert source.read_bytes() == before
    page = load_workbook(target)["لائحة"]
    colours = {place: page[place].fill.fgColor.rgb for place in ("A3", "B3", "D3", "A4", "C4", "D4")}
    assert colours == {"A3": AMBER, "B3": RED, "D3": RED, "A4": RED, "C4": RED, "D4": RED}
    assert page["C3"].fill.fill_type is None
    assert page["D2"].value == "الأسباب"
    assert page["D3"].value.split("\n") == ["اسم مكرر", "حروف صغيرة", "رقم البطاقة غير صحيح"]
    assert (page["D4"].value, page["D4"].data_type) == ("=السطر مكرر", "s")
    assert page["D4"].quotePrefix


def test_the_rest_of_the_workbook_is_kept(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.xlsx"
    mark_copy(source, target, "لائحة", MARKS, "الأسباب", heading_row=2)
    book = load_workbook(target)
    page = book["لائحة"]
    assert (page["C4"].value, page["C4"].data_type) == ("=مشروع خياطة", "s")
    assert (page["C5"].value, page["C5"].data_type) == ("=COUNTA(A3:A4)", "f")
    assert (page["B4"].value, page["A2"].font.bold, page.column_dimensions["A"].width) == ("007", True, 33)
    assert page.sheet_view.rightToLeft
    assert [str(area) for area in page.merged_cells.ranges] == ["A1:C1"]
    assert book["أخرى"]["A1"].value == "باق"
    assert read_sheets(target)[0].rows[3].cells[2] == "=مشروع خياطة"


def test_a_sheet_that_is_not_there_is_told_and_nothing_is_written(source: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotDo) as told:
        mark_copy(source, tmp_path / "copy.xlsx", "غائبة", MARKS, "الأسباب")
    assert told.value.text.source == refusals.NO_SHEET.source
    assert "غائبة" in str(told.value)
    assert list(tmp_path.iterdir()) == [source]


def test_a_workbook_that_can_not_be_copied_is_told(tmp_path: Path) -> None:
    made = parts(sheet(f'<row r="1">{inline("A1", "a")}</row>'), main=STRICT_MAIN, office=STRICT_OFFICE)
    source = package(tmp_path / "strict.xlsx", made)
    with pytest.raises(CannotDo) as told:
        mark_copy(source, tmp_path / "copy.xlsx", "S1", MARKS, "الأسباب")
    assert told.value.text.source == refusals.NO_COPY.source


def test_marking_stops_when_asked(source: Path, tmp_path: Path) -> None:
    with pytest.raises(refusals.Stopped):
        mark_copy(source, tmp_path / "copy.xlsx", "لائحة", MARKS, "الأسباب", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == [source]


def test_the_former_copy_can_be_marked_over(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.xlsx"
    target.write_bytes(b"former")
    mark_copy(source, target, "لائحة", MARKS, "الأسباب")
    mark_copy(source, target, "لائحة", MARKS, "الأسباب")
    assert load_workbook(target)["لائحة"]["D1"].value == "الأسباب"
