"""What is copied arrives with its types, and what is pasted is read cell by cell."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.excel.clipboard import as_html, as_text, parse_block
from coopdesk.excel.kinds import FORMULA_STARTS, Column, Kind, clean
from coopdesk.excel.reader import read_sheets
from tests.libreoffice import LibreOffice

COLUMNS = [
    *(Column("الاسم"), Column("البطاقة", Kind.IDENTIFIER), Column("الهاتف", Kind.IDENTIFIER)),
    *(Column("الدخل", Kind.MONEY), Column("الأبناء", Kind.COUNT), Column("الازدياد", Kind.DATE)),
    *(Column("النسبة", Kind.PERCENT), Column("ساعة", Kind.MOMENT), Column("ملاحظة")),
    *(Column("حي", Kind.FLAG), Column("نقط", Kind.NUMBER)),
]
ROWS = [
    (
        "فاطمة <الزهراء>",
        "00123",
        "+212661000000",
        312550,
        1234,
        date(1980, 8, 4),
        0.256,
        datetime(2024, 8, 4, 7, 8),
        "=1+1",
        True,
        2.125,
    ),
    ("Ali & fils", "1E5", "0661000000", -5, 0, date(1895, 1, 2), 1.0, None, "سطر\nثان", False, -3),
    (None, "2024-01-01", "12/05", None, None, None, None, None, "@SUM(A1)", None, None),
]


def test_the_table_is_marked_for_excel_and_reads_from_the_right() -> None:
    html = as_html(COLUMNS, ROWS)
    assert '<table dir="rtl">' in html
    assert "xmlns:x=" in html
    identifier = '<td x:str style=\'mso-number-format:"\\@"\' sdnum="1033;0;@" dir="ltr">00123</td>'
    assert identifier in html
    assert 'x:num="3125.50"' in html
    assert f'x:num="{(date(1980, 8, 4) - date(1899, 12, 30)).days}"' in html
    assert "فاطمة &lt;الزهراء&gt;" in html
    assert '<table dir="ltr">' in as_html(COLUMNS, [], rtl=False)


@pytest.mark.libreoffice
def test_libreoffice_pastes_each_cell_with_its_type(soffice: LibreOffice, tmp_path: Path) -> None:
    page = tmp_path / "paste.html"
    page.write_text(as_html(COLUMNS, ROWS), encoding="utf-8")
    pasted = soffice.convert(page, "xlsx:Calc MS Excel 2007 XML", filter_in="HTML (StarCalc)")
    rows = [row.cells for row in read_sheets(pasted)[0].rows]
    assert rows[0] == tuple(column.heading for column in COLUMNS)
    first = ("فاطمة <الزهراء>", "00123", "+212661000000", 3125.5, 1234, date(1980, 8, 4), 0.256)
    assert rows[1] == (*first, datetime(2024, 8, 4, 7, 8), "=1+1", 1, 2.125)
    assert rows[2] == ("Ali & fils", "1E5", "0661000000", -0.05, 0, "02/01/1895", 1, None, "سطر\nثان", 0, -3)
    assert rows[3] == (None, "2024-01-01", "12/05", *[None] * 5, "@SUM(A1)")


def test_plain_text_has_no_formula_and_comes_back_through_paste() -> None:
    text = as_text(COLUMNS, ROWS)
    for line in text.split("\r\n"):
        for cell in line.split("\t"):
            assert not cell.startswith(("=", "+", "@"))
    first = parse_block(text)[1]
    assert first == (
        *("فاطمة <الزهراء>", "00123", "+212661000000", "3125.50", "1234", "04/08/1980", "25.6%"),
        *("04/08/2024 07:08", "=1+1", "TRUE", "2.125"),
    )
    assert parse_block(text)[2][8] == "سطر\nثان"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("a", [("a",)]),
        ("a\tb\r\nc\td\r\n", [("a", "b"), ("c", "d")]),
        ("a\t\r\n", [("a", "")]),
        ("\t", [("", "")]),
        ("a\t", [("a", "")]),
        ("\r\na", [("",), ("a",)]),
        ("a\tb\nc\n", [("a", "b"), ("c", "")]),
        ('"سطر\nثان"\tb', [("سطر\nثان", "b")]),
        ('"a\tb"\tc', [("a\tb", "c")]),
        ('"قال ""نعم""\nثم"\tb', [('قال "نعم"\nثم', "b")]),
        ('تعاونية "الأمل"\tb', [('تعاونية "الأمل"', "b")]),
        ('"الأمل"\tb', [('"الأمل"', "b")]),
        ('"مفتوح\tb', [('"مفتوح', "b")]),
        ('"a" b\tc', [('"a" b', "c")]),
        ('"تعاونية ""الأمل"""\tb', [('تعاونية "الأمل"', "b")]),
        ("a\tb\0", [("a", "b")]),
        ("'=1\t'اسم", [("=1", "'اسم")]),
    ],
)
def test_a_block_is_read_as_the_spreadsheet_wrote_it(text: str, rows: list[tuple[str, ...]]) -> None:
    assert parse_block(text) == rows


# Excel itself writes quotation marks and apostrophes in a way that can be read in two ways.
plain = st.text(st.characters(exclude_characters="\"'", exclude_categories=["Cs"]), max_size=8)


@given(st.lists(st.tuples(plain, plain), min_size=1, max_size=4))
def test_texts_come_back_from_the_plain_text(rows: list[tuple[str, str]]) -> None:
    columns = [Column("a"), Column("b")]
    assert parse_block(as_text(columns, rows))[1:] == [tuple(map(clean, row)) for row in rows]


@given(st.text(max_size=30))
def test_any_block_is_read_in_rows_of_one_length(text: str) -> None:
    assert len({len(row) for row in parse_block(text)}) <= 1


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_text_is_pasted_as_a_formula(start: str) -> None:
    line = as_text([Column("a")], [(f"{start}1",)]).split("\r\n")[1]
    assert line.lstrip('"').startswith("'")
