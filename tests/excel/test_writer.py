"""What is written in a workbook is read back the same, and nothing becomes what it is not."""

from __future__ import annotations

import string
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.cells import Cell
from coopdesk.excel.gate import inspect
from coopdesk.excel.kinds import FORMULA_STARTS, Column, Kind, TooLong, clean, column_letters, escaped
from coopdesk.excel.looks import Look
from coopdesk.excel.reader import read_sheets
from coopdesk.excel.writer import WorkbookFile, sheet_title
from tests.libreoffice import LibreOffice

NASTY = [
    *("=1+1", "+212661", "-5", "@SUM(A1)", "\ttab", "\rcr", "#N/A", "#REF!", "007", "123456789012345678"),
    *(
        "_x000D_",
        "_x005F_",
        "a\r\nb",
        " spaces ",
        "x\x00\x07y",
        "a\ufffeb",
        "\ud800z",
        "\u2067اسم\u2069",
        "😀",
        "<&>\"'",
    ),
    *("=مشروع خياطة", "١٢٣", "TRUE", "1E5", "2024-01-01"),
]
texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(), max_size=20),
    st.text(string.printable + "=+-@_x0D", max_size=12),
)
values = {
    Kind.TEXT: texts,
    Kind.IDENTIFIER: texts,
    Kind.COUNT: st.integers(-(10**12), 10**12),
    Kind.MONEY: st.integers(-(10**11), 10**11),
    Kind.PERCENT: st.floats(-2, 2, allow_nan=False).map(lambda ratio: round(ratio, 6)),
    Kind.NUMBER: st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: round(number, 4)),
    Kind.FLAG: st.booleans(),
    Kind.DATE: st.dates(),
    Kind.PARTIAL_DATE: st.dates() | st.sampled_from(["1950", "05/1950"]),
    Kind.MOMENT: st.datetimes(datetime(1900, 3, 1)).map(lambda at: at.replace(microsecond=0)),
    Kind.NO_FIGURE: texts,
}
rows_of_all = st.lists(st.tuples(*(st.none() | values[kind] for kind in Kind)), max_size=4)
columns = [Column(f"عمود {kind.name}", kind) for kind in Kind]


def expected(kind: Kind, value: object) -> Cell:
    """What a reader must find for what was written."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return clean(value) or None
    if kind is Kind.MONEY:
        return pytest.approx(value / 100)
    if isinstance(value, date) and not isinstance(value, datetime) and value < date(1900, 3, 1):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, datetime):
        return value if value.time() != datetime.min.time() else value.date()
    return value


def padded(cells: tuple[Cell, ...], width: int) -> list[Cell]:
    return [*cells, *[None] * (width - len(cells))]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows_of_all)
def test_what_is_written_both_ways_is_read_back_the_same(tmp_path_factory: pytest.TempPathFactory, rows: list) -> None:
    path = tmp_path_factory.mktemp("both") / "a.xlsx"
    with WorkbookFile(path) as book:
        plan = book.sheet("plan")
        for number, row in enumerate(rows, start=2):
            for place, (column, value) in enumerate(zip(columns, row, strict=True), start=1):
                plan.put(number, place, value, column.kind)
        book.stream("list", columns, rows)
    for found in read_sheets(path):
        by_number = {row.number: row.cells for row in found.rows}
        for number, row in enumerate(rows, start=2):
            wanted = [expected(kind, value) for kind, value in zip(Kind, row, strict=True)]
            assert padded(by_number.get(number, ()), len(wanted)) == wanted
    with zipfile.ZipFile(path) as archive:
        assert not any(b"<f>" in archive.read(part) for part in archive.namelist() if "worksheets/" in part)


@given(st.text(st.characters(), max_size=40))
def test_a_cleaned_text_is_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not set(clean(text)) & set("\x00\x0b\r\x1f\x7f\u2066\u2069\u200f\ufffe\ud800")


@pytest.fixture
def book_path(tmp_path: Path) -> Path:
    return tmp_path / "a.xlsx"


def write_nasty(path: Path) -> None:
    with WorkbookFile(path, title="عنوان", creator="coopdesk") as book:
        plan = book.sheet("ورقة")
        for row, text in enumerate(NASTY, start=2):
            plan.put(row, 1, text)
        book.stream("_data", [Column("a"), Column("b", Kind.IDENTIFIER)], [(text, text) for text in NASTY], hidden=True)


def test_other_readers_find_texts_and_no_formula(book_path: Path) -> None:
    write_nasty(book_path)
    book = load_workbook(book_path)
    for sheet in book.worksheets:
        cells = [row[0] for row in sheet.iter_rows(min_row=2)]
        assert {cell.data_type for cell in cells} == {"s"}
        # openpyxl does not undo the escape of a text that looks like one.
        assert [cell.value for cell in cells] == [escaped(clean(text)) for text in NASTY]
        literal = [cell.quotePrefix for cell in cells]
        assert literal == [clean(text).startswith(FORMULA_STARTS) for text in NASTY]
    assert book.properties.title == "عنوان"


def test_cells_have_the_format_and_direction_of_their_kind(book_path: Path) -> None:
    row = ("اسم", "AB12", 3, 12345, 0.256, 1.5, True, date(2024, 2, 29), "1950", datetime(2024, 2, 29, 8, 5), "—")
    with WorkbookFile(book_path) as book:
        plan = book.sheet("plan")
        for place, (kind, value) in enumerate(zip((Kind.TEXT, *list(Kind)[1:]), row, strict=True), start=1):
            plan.put(2, place, value, kind, Look.BODY)
        book.stream("list", columns, [row])
    for sheet in load_workbook(book_path).worksheets:
        cells = sheet[2]
        assert [cell.number_format for cell in cells] == [kind.number_format for kind in Kind]
        assert [cell.alignment.readingOrder for cell in cells[:2]] == [2, 1]
        assert cells[3].value == 123.45
        assert sheet.sheet_view.rightToLeft
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) in (("9", "landscape"), (9, "landscape"))
        assert sheet.oddFooter.center.text == "&P / &N"


def test_formatted_sheets_and_lists_stand_in_one_workbook_in_their_order(book_path: Path) -> None:
    with WorkbookFile(book_path) as book:
        assert book.stream("_a", [Column("n", Kind.COUNT)], [(n,) for n in range(1234)], hidden=True) == 1234
        plan = book.sheet("شكل", rtl=True)
        plan.put(1, 1, "عنوان", look=Look.TITLE)
        plan.merge(1, 1, 1, 4)
        plan.width(1, 30)
        plan.height(1, 24)
        plan.freeze(2)
        plan.repeat(1, 1)
        plan.offer(2, 2, 100, book.choices("الجنس", ["ذكر", "أنثى"]), "اختر من اللائحة")
        assert book.choices("الجنس", []) == "'_lists'!$A$2:$A$3"
        book.stream("_b", [Column("n", Kind.COUNT)], iter([(7,)]), hidden=True)
    found = load_workbook(book_path)
    assert found.sheetnames == ["_a", "شكل", "_lists", "_b"]
    assert [sheet.sheet_state for sheet in found.worksheets] == ["hidden", "visible", "hidden", "hidden"]
    assert found.active.title == "شكل"
    assert [str(area) for area in found["شكل"].merged_cells.ranges] == ["A1:D1"]
    assert found["شكل"].freeze_panes == "A2"
    assert found["شكل"].data_validations.dataValidation[0].formula1 == "'_lists'!$A$2:$A$3"
    assert found["_a"].max_row == 1235
    assert found["_a"].auto_filter.ref == "A1:A1235"
    assert found["_b"]["A2"].value == 7
    assert inspect(book_path).sheets


@pytest.mark.parametrize("way", ["put", "stream"])
def test_a_text_that_excel_would_cut_is_refused_with_its_cell(book_path: Path, way: str) -> None:
    def write(text: str) -> None:
        with WorkbookFile(book_path) as book:
            if way == "put":
                book.sheet("ورقة").put(2, 2, text)
            else:
                book.stream("ورقة", [Column("a"), Column("b")], [("", text)])

    write("ا" * 32_767)
    whole = book_path.read_bytes()
    for text in ("ا" * 32_768, "😀" * 16_384):
        with pytest.raises(CannotDo) as told:
            write(text)
        assert told.value.text.source == refusals.TEXT_TOO_LONG.source
        assert "B2" in str(told.value)
    assert book_path.read_bytes() == whole


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.COUNT, "3"),
        (Kind.COUNT, 1.5),
        (Kind.COUNT, True),
        (Kind.COUNT, 10**15),
        (Kind.MONEY, 12.5),
        (Kind.NUMBER, float("nan")),
        (Kind.PERCENT, float("inf")),
        (Kind.TEXT, 3),
        (Kind.DATE, "01/01/2024"),
        (Kind.DATE, datetime(2024, 1, 1)),
        (Kind.MOMENT, date(2024, 1, 1)),
        (Kind.FLAG, 1),
    ],
)
def test_a_value_of_another_kind_is_our_fault(book_path: Path, kind: Kind, value: object) -> None:
    def put() -> None:
        with WorkbookFile(book_path) as book:
            book.sheet("a").put(1, 1, value, kind)

    def stream() -> None:
        with WorkbookFile(book_path) as book:
            book.stream("a", [Column("a", kind)], [(value,)])

    for write in (put, stream):
        with pytest.raises((TypeError, ValueError)):
            write()
        assert not book_path.exists()
        assert not list(book_path.parent.iterdir())


def test_a_row_of_another_length_is_our_fault(book_path: Path) -> None:
    with pytest.raises(ValueError), WorkbookFile(book_path) as book:
        book.stream("a", [Column("a")], [("1", "2")])


def test_progress_is_told_and_a_stop_leaves_nothing(book_path: Path) -> None:
    told: list[int] = []
    rows = [("x",)] * 1200
    with WorkbookFile(book_path) as book:
        book.stream("a", [Column("a")], rows, progress=told.append)
    assert told[-1] == 1200
    assert told == sorted(told)
    book_path.unlink()
    with pytest.raises(refusals.Stopped), WorkbookFile(book_path) as book:
        book.stream("a", [Column("a")], rows, cancelled=lambda: True)
    assert not list(book_path.parent.iterdir())


def test_names_of_sheets_are_those_that_excel_allows() -> None:
    assert sheet_title("نساء/رجال: [2026]") == "نساء رجال   2026"
    assert sheet_title("'") == "1"
    long = "التعاونيات حسب القطاع والشكل القانوني"
    assert len(sheet_title(long)) == 31
    first = sheet_title(long)
    second = sheet_title(long, [first])
    assert second.endswith("(2)")
    assert len(second) <= 31
    assert sheet_title("A", ["a"]) == "A (2)"


def test_columns_are_lettered_as_in_excel() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 702, 703, 16_384)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


def test_only_a_text_longer_than_a_cell_is_too_long() -> None:
    assert len(clean("x" * 32_767 + "\x00" * 50)) == 32_767
    with pytest.raises(TooLong):
        clean("x" * 32_768)


@pytest.mark.libreoffice
def test_libreoffice_opens_it_with_the_same_values(soffice: LibreOffice, tmp_path: Path) -> None:
    path = tmp_path / "سجل.xlsx"
    start = date(2020, 1, 1)
    rows = [
        (
            "=1+1 _x000D_ <&>",
            "007",
            n,
            n * 100 + 5,
            n / 100,
            n / 8,
            n % 2 == 0,
            start + timedelta(n),
            start + timedelta(n) if n % 2 else "1950",
            datetime(2024, 1, 1, 6),
            "—",
        )
        for n in range(300)
    ]
    with WorkbookFile(path) as book:
        plan = book.sheet("غلاف")
        plan.put(1, 1, "#N/A", look=Look.HEADING)
        plan.put(2, 1, 123456, Kind.MONEY, Look.TOTAL)
        book.stream("لائحة", columns, rows)
    again = soffice.convert(path, "xlsx")
    cover, found = read_sheets(again)
    assert cover.rows[0].cells == ("#N/A",)
    assert cover.rows[1].cells == (1234.56,)
    assert [row.cells for row in found.rows[1:]] == [
        tuple(expected(kind, value) for kind, value in zip(Kind, row, strict=True)) for row in rows
    ]
