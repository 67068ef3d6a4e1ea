"""Finding the list in a foreign sheet: its headings, its rows, and nothing of its furniture."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.problems import CannotDo
from coopdesk.excel.cells import ErrorCell, FormulaWithoutValue, Row, Sheet
from coopdesk.operations.imports.notices import notices
from coopdesk.operations.imports.table import cell_text, find_list

NAMED = ("الاسم العائلي", "الاسم الشخصي", "الجنس")


def sheet(*rows, name="لائحة", visible=True, hidden=()) -> Sheet:
    """Rows one under the other; None leaves one out."""
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if row is not None]
    return Sheet(name, visible, tuple(Row(number, tuple(row), number in hidden) for number, row in numbered))


def table(*rows, **how):
    return find_list([sheet(*rows, **how)], "people", "list.xlsx")


def numbers(found) -> list[int]:
    return [row.number for row in found.rows]


def test_a_family_name_that_begins_like_a_total_is_a_person():
    found = table(NAMED, ("المجموعي", "علي", "ذكر"), ("حررات", "سعاد", "أنثى"), ("المديري", "عمر", "ذكر"))
    assert (numbers(found), found.furniture) == ([2, 3, 4], ())


def test_totals_signatures_and_blank_lines_are_left_out_and_told():
    rows = (NAMED, ("المودن", "زهرة", "أنثى"), None, ("أمزيل", "علي", "ذكر"), ("المجموع", 2), (" ", None, ""))
    found = table(*rows, ("حرر ببني ملال", None, "الإمضاء"))
    assert (numbers(found), found.furniture) == ([2, 4], (5, 7))
    assert [str(sentence) for sentence in notices(found)] == ["Rows taken for totals or signatures: 5 | 7"]


def test_a_title_right_above_the_headings_is_no_heading():
    found = table(("لائحة المستفيدين",), NAMED, ("المودن", "زهرة", "أنثى"))
    assert (found.heading_row, [one.text for one in found.headings]) == (2, list(NAMED))


def test_headings_written_again_on_the_next_page_are_no_row():
    assert numbers(table(NAMED, ("المودن", "زهرة", "أنثى"), NAMED, ("أمزيل", "علي", "ذكر"))) == [2, 4]


def test_the_second_column_of_one_meaning_is_told_and_left():
    found = table((*NAMED, "Nom", "اللون", "ر.ت"), ("المودن", "زهرة", "أنثى", "X", "أزرق", 1))
    assert (found.repeated_headings, found.unknown_headings) == (("Nom",), ("اللون",))
    assert found.rows[0].values["last_name"] == "المودن"
    assert len(list(notices(found))) == 2


def test_hidden_rows_are_read_and_told_and_hidden_sheets_are_not_read():
    rows = (NAMED, ("المودن", "زهرة", "أنثى"), ("أمزيل", "علي", "ذكر"))
    found = find_list(
        [
            sheet(*rows, ("سري", "سري", "ذكر"), name="مخفية", visible=False),
            sheet(*rows, hidden={3}),
            sheet(("شيء",), name="أخرى"),
            sheet(name="فارغة"),
        ],
        "people",
        "list.xlsx",
    )
    assert (found.sheet, numbers(found), found.hidden_rows, found.other_sheets) == ("لائحة", [2, 3], 1, ("أخرى",))
    assert [str(one) for one in notices(found)] == [
        "1 hidden row(s) of the list are read too",
        "Other sheets are not read: أخرى",
    ]


def test_the_fullest_header_is_taken_wherever_it_stands():
    other = sheet(("الاسم العائلي", "الجنس"), ("x", "ذكر"), name="قصيرة")
    found = find_list([other, sheet(("وكالة",), None, NAMED, ("المودن", "زهرة", "أنثى"))], "people", "list.xlsx")
    assert (found.sheet, found.heading_row, numbers(found)) == ("لائحة", 3, [4])


@pytest.mark.parametrize(("kind", "word"), [("people", "organisations"), ("organisations", "people")])
def test_a_list_of_the_other_kind_is_named(kind, word):
    rows = {"people": (("اسم التعاونية", "ICE"),), "organisations": (NAMED,)}[kind]
    with pytest.raises(CannotDo, match=f"list of {word}"):
        find_list([sheet(*rows)], kind, "list.xlsx")


def test_a_cell_is_called_as_excel_calls_it():
    found = table((None, *NAMED), (None, "المودن", "زهرة", "أنثى"))
    assert (found.cell_of(2, "sex"), found.cell_of(2, "cin")) == ("D2", "")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("نص", "نص"),
        (655902114.0, "655902114"),
        (1.5, "1.5"),
        (date(1984, 3, 17), "17/03/1984"),
        (ErrorCell("#N/A"), "#N/A"),
        (FormulaWithoutValue(), ""),
        (True, "نعم"),
    ],
)
def test_cells_are_shown_as_on_the_screen_of_excel(cell, text):
    install_language("ar")
    assert cell_text(cell) == text
