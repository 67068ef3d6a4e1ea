"""A foreign workbook is read as Excel shows it, or refused in one sentence."""

from __future__ import annotations

import sys
from datetime import date, datetime, time
from pathlib import Path
from random import Random

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.excel import apart, child, refusals, sheet_part
from coopdesk.excel.cells import Cell, ErrorCell, FormulaWithoutValue, Merged, Sheet
from coopdesk.excel.reader import read_sheets
from coopdesk.excel.shared_parts import Book
from tests.excel.workbooks import STRICT_MAIN, STRICT_OFFICE, inline, package, parts, sheet


def read(tmp_path: Path, rows: str, **how: object) -> Sheet:
    return read_sheets(package(tmp_path / "a.xlsx", parts(sheet(rows), **how)))[0]


def cells(tmp_path: Path, xml: str, **how: object) -> tuple[Cell, ...]:
    return read(tmp_path, f'<row r="1">{xml}</row>', **how).rows[0].cells


def end_of(path: Path) -> str:
    """How reading ends: in sheets, or in this sentence."""
    try:
        read_sheets(path)
    except CannotDo as told:
        return told.text.source
    return "sheets"


def test_every_kind_of_cell_keeps_its_type(tmp_path: Path) -> None:
    found = cells(
        tmp_path,
        '<c r="A1"><v>12</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>'
        '<c r="E1" s="1"><v>45000</v></c><c r="F1" s="1"><v>45000.25</v></c><c r="G1" s="2"><v>0.2972222222</v></c>'
        '<c r="H1" t="str"><f>A1</f><v>نص</v></c><c r="I1"><f>A1</f></c><c r="J1"><f>A1</f><v></v></c>'
        '<c r="K1" t="s"><v>0</v></c><c r="L1" s="3"><v>1.5</v></c><c r="M1" s="4"><v>45000</v></c>'
        '<c r="N1" s="5"><v>45000</v></c><c r="O1"><v>1.23E+23</v></c><c r="P1"><f>A1</f><v>3</v></c>',
        strings="<si><t>00212</t></si>",
    )
    assert found == (
        *(12, 1.5, True, ErrorCell("#N/A"), date(2023, 3, 15), datetime(2023, 3, 15, 6), time(7, 8)),
        *("نص", FormulaWithoutValue(), FormulaWithoutValue(), "00212", 1.5, date(2023, 3, 15), 45000, 1.23e23, 3),
    )
    assert isinstance(found[0], int)
    assert isinstance(found[2], bool)


def test_a_text_that_begins_like_a_formula_is_that_text(tmp_path: Path) -> None:
    assert cells(tmp_path, inline("A1", "=مشروع خياطة")) == ("=مشروع خياطة",)


def test_texts_are_those_of_the_screen(tmp_path: Path) -> None:
    strings = (
        "<si><r><t>اسم</t></r><r><t xml:space='preserve'> كامل</t></r><rPh sb='0' eb='1'><t>kana</t></rPh></si>"
        "<si><t>a_x000D_\nb_x005F_x000D_</t></si><si><t>  trimmed </t></si><si><t xml:space='preserve'> kept </t></si>"
        "<si/><si><t><![CDATA[<&>]]></t></si>"
    )
    found = cells(tmp_path, "".join(f'<c t="s"><v>{n}</v></c>' for n in range(6)), strings=strings)
    assert found == ("اسم كامل", "a\nb_x000D_", "trimmed", " kept ", None, "<&>")


def test_days_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    assert cells(tmp_path, '<c r="A1" s="1"><v>42735</v></c>', date1904=True) == (date(2021, 1, 1),)


def test_the_first_days_of_1900_are_those_of_excel(tmp_path: Path) -> None:
    found = cells(tmp_path, "".join(f'<c s="1"><v>{n}</v></c>' for n in (1, 59, 61)))
    assert found == (date(1900, 1, 1), date(1900, 2, 28), date(1900, 3, 1))


def test_a_strict_workbook_with_iso_dates_is_read(tmp_path: Path) -> None:
    row = '<row r="1"><c r="A1" t="d" s="1"><v>2021-01-01</v></c><c r="B1" t="d"><v>2021-01-01T10:30:00</v></c></row>'
    made = parts(sheet(row), main=STRICT_MAIN, office=STRICT_OFFICE)
    found = read_sheets(package(tmp_path / "a.xlsx", made))[0].rows[0].cells
    assert found == (date(2021, 1, 1), datetime(2021, 1, 1, 10, 30))


def test_prefixes_of_names_do_not_matter(tmp_path: Path) -> None:
    prefixed = (
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>اسم</x:t></x:is></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    found = read_sheets(package(tmp_path / "a.xlsx", parts(prefixed)))[0]
    assert (found.rows[0].number, found.rows[0].cells) == (2, (None, "اسم"))


@pytest.mark.parametrize("dimension", ["A1:B2", "A1:XFD1048576", "nonsense", ""])
def test_the_announced_size_of_a_sheet_is_not_believed(tmp_path: Path, dimension: str) -> None:
    rows = "".join(f'<row r="{n}">{inline(f"A{n}", "a")}{inline(f"D{n}", "d")}</row>' for n in range(1, 42))
    made = parts(sheet(rows, before=f'<dimension ref="{dimension}"/>'))
    found = read_sheets(package(tmp_path / "a.xlsx", made))[0]
    assert [row.cells for row in found.rows] == [("a", None, None, "d")] * 41


def test_cells_and_rows_without_their_place_follow_each_other(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"/><row><c><v>6</v></c></row>',
    )
    assert [(row.number, row.cells) for row in found.rows] == [(1, (1, None, 3, 4)), (6, (6,))]


def test_a_column_formatted_to_the_end_does_not_count(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}" s="1"><c r="A{n}" s="1"/></row>' for n in range(2, 300_000))
    found = read(tmp_path, f'<row r="1">{inline("A1", "a")}</row>{rows}')
    assert [row.cells for row in found.rows] == [("a",)]


def test_a_merged_cell_has_its_value_once_and_its_range(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2"><c><v>4</v></c><c><v>5</v></c></row>'
    )
    after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="E1:E1048576"/></mergeCells>'
    found = read_sheets(package(tmp_path / "a.xlsx", parts(sheet(rows, after))))[0]
    assert [row.cells for row in found.rows] == [(1, None, 3), (None, None)]
    assert found.merged == (Merged(1, 1, 2, 2), Merged(1, 5, 1_048_576, 5))


def test_hidden_sheets_and_rows_are_said_to_be_hidden(tmp_path: Path) -> None:
    rows = '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>'
    made = parts(sheet(rows), sheet(rows), states=("veryHidden", "visible"))
    found = read_sheets(package(tmp_path / "a.xlsx", made))
    assert [one.visible for one in found] == [False, True]
    assert [row.hidden for row in found[0].rows] == [False, True]


@pytest.mark.parametrize(
    "xml",
    [
        '<c r="A1" t="s"><v>7</v></c>',
        '<c r="A1" t="s"><v>-1</v></c>',
        '<c r="A1" t="zz"><v>7</v></c>',
        '<c r="A1"><v>12abc</v></c>',
        '<c r="1A"><v>1</v></c>',
        '<c r="A1" s="x"><v>1</v></c>',
        '<c r="A1"><v>1</v>',
        pytest.param(inline("A1", "x" * 300_000), id="endless"),
    ],
)
def test_a_damaged_sheet_ends_in_one_sentence(tmp_path: Path, xml: str) -> None:
    with pytest.raises(CannotDo) as told:
        cells(tmp_path, xml)
    assert told.value.text.source == refusals.DAMAGED.source
    assert "a.xlsx" in str(told.value)


@pytest.mark.parametrize("row", ["0", "-4", "1048577", "x"])
def test_a_row_that_excel_does_not_have_is_damage(tmp_path: Path, row: str) -> None:
    with pytest.raises(CannotDo):
        read(tmp_path, f'<row r="{row}"><c r="A1"><v>1</v></c></row>')


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"])
def test_a_missing_or_broken_part_ends_in_sheets_or_a_sentence(tmp_path: Path, part: str) -> None:
    made = parts(sheet(f'<row r="1">{inline("A1", "a")}</row>'), strings="<si><t>a</t></si>")
    for broken in ({**made, part: "<broken"}, {name: text for name, text in made.items() if name != part}):
        assert end_of(package(tmp_path / "a.xlsx", broken)) in ("sheets", refusals.DAMAGED.source)


def test_mutated_workbooks_end_in_sheets_or_a_sentence(tmp_path: Path) -> None:
    whole = package(tmp_path / "whole.xlsx", parts(sheet(f'<row r="1">{inline("A1", "a")}</row>'))).read_bytes()
    draw = Random(5)
    ends = set()
    for _ in range(25):
        content = bytearray(whole)
        for _ in range(3):
            content[draw.randrange(len(content))] = draw.randrange(256)
        path = tmp_path / "mutated.xlsx"
        path.write_bytes(content)
        ends.add(end_of(path))
    assert refusals.DAMAGED.source in ends


def test_the_limits_hold_again_where_the_cells_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="C{n}"><v>1</v></c></row>' for n in range(1, 12))

    def refused(name: str, limit: int, **left: int) -> str:
        path = tmp_path / "sheet.xml"
        path.write_text(sheet(rows), encoding="utf-8")
        with monkeypatch.context() as patch, path.open("rb") as stream:
            patch.setattr(sheet_part, name, limit)
            with pytest.raises(CannotDo) as told:
                sheet_part.read_cells(stream, Book(**left), "a.xlsx")
        return told.value.text.source

    assert refused("MAX_ROWS", 10) == refusals.TOO_MANY_ROWS.source
    assert refused("MAX_COLUMNS", 2) == refusals.TOO_MANY_COLUMNS.source
    assert refused("MAX_ROWS", 100, cells_left=10) == refusals.TOO_MANY_CELLS.source


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", parts(sheet(f'<row r="1">{inline("A1", "a")}</row>')))
    with pytest.raises(refusals.Stopped):
        read_sheets(path, cancelled=lambda: True)


def test_reading_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", parts(sheet(f'<row r="1">{inline("A1", "a")}</row>')))
    with pytest.raises(CannotDo) as told:
        read_sheets(path, seconds=0)
    assert told.value.text.source == refusals.TOO_SLOW.source


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the memory of a process")
def test_reading_that_needs_too_much_memory_is_given_up(tmp_path: Path) -> None:
    draw = Random(1)
    strings = "".join(f"<si><t>{draw.getrandbits(64):x}</t></si>" for _ in range(400_000))
    path = package(tmp_path / "a.xlsx", parts(sheet(""), strings=strings))
    assert read_sheets(path)
    with pytest.raises(CannotDo) as told:
        read_sheets(path, memory_mb=45)
    assert told.value.text.source == refusals.TOO_HEAVY.source


def test_a_process_that_dies_is_told_as_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = package(tmp_path / "a.xlsx", parts(sheet("")))
    monkeypatch.setattr(sys, "executable", "/bin/false" if sys.platform != "win32" else "where.exe")
    with pytest.raises(CannotDo) as told:
        read_sheets(path)
    assert told.value.text.source == refusals.DAMAGED.source


def test_a_packaged_application_starts_itself_with_the_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(apart.subprocess, "Popen", lambda command, **_how: started.append(command))
    apart._start(["1024", "read", "a.xlsx"])
    assert started == [[sys.executable, child.SWITCH, "1024", "read", "a.xlsx"]]


def test_a_module_beside_the_foreign_file_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert cells(tmp_path, inline("A1", "a")) == ("a",)


def test_every_odd_sample_ends_in_sheets_or_a_sentence(samples: Path) -> None:
    refused = {path.name for path in sorted((samples / "odd").iterdir()) if end_of(path) != "sheets"}
    assert refused == {"LICENSE-MIT.md", "date.ods", "errors.xlsx", "pass_protected.xlsx", "vba.xlsm"}


def test_the_office_list_keeps_its_rows_and_its_remark(samples: Path) -> None:
    people, hidden = read_sheets(samples / "people_office_list.xlsx")
    assert (people.visible, hidden.visible) == (True, False)
    texts = [cell for row in people.rows for cell in row.cells if isinstance(cell, str)]
    assert "=مشروع خياطة" in texts
    assert any(isinstance(cell, FormulaWithoutValue) for row in people.rows for cell in row.cells)
    assert people.rows[-1].number > 276
