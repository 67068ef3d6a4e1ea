"""Every figure on every printed sheet, counted again from the `_data` rows of the same file and from nothing else."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.days import Period
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.exports.workbook import export

FORMS = ["cooperative", "cooperative_union", "association", "gie", "individual"]
AGES = ["under_18", "18_24", "25_34", "35_44", "45_59", "60_plus", "unknown"]
# sheet -> (data sheet, column down or None, column across, its codes in order, [(column, codes) of each percentage])
RECIPES = {
    "People by sex": ("people", None, "sex", ["f", "m"], [("sex", {"f"})]),
    "People by age": ("people", None, "age_band", AGES, []),
    "People by disability": ("people", None, "has_disability", [1, 0, None], [("has_disability", {1})]),
    "People by vulnerability": (
        *("people", None, "vulnerability_band", ["severe", "moderate", "light", "none"]),
        [("vulnerability_band", {"severe", "moderate"})],
    ),
    "Organisations by legal form": (
        *("organisations", None, "legal_form", FORMS),
        [("legal_form", {"cooperative", "cooperative_union"})],
    ),
    "Organisations by sector": ("organisations", "sector", "legal_form", FORMS, []),
    "Organisations by stage": ("organisations", "stage", "legal_form", FORMS, []),
    "Members by sex": (
        *("members", None, "sex", ["f", "m", None]),
        [("sex", {"f"}), ("kinship", {"son", "daughter"})],
    ),
    "Members by kinship": ("members", "kinship", "sex", ["f", "m", None], [("sex", {"f"})]),
}


@pytest.fixture(scope="module")
def book(tmp_path_factory) -> openpyxl.Workbook:
    """The summary of a regional office: five provinces, some files without a commune, members and organisations."""
    folder = tmp_path_factory.mktemp("printed")
    session = make_demo(folder / "desk", people=300, seed=5, office="HCAR-05", today=date(2026, 11, 23))
    session.desk.sql("UPDATE organisation SET sector = NULL WHERE id = 3")
    export(session, folder / "out.xlsx", Period.parse("2026-S2"))
    session.desk.close()
    return openpyxl.load_workbook(folder / "out.xlsx")


def data(book: openpyxl.Workbook, subject: str) -> list[dict]:
    headings, *rows = book[f"_data_{subject}"].iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def named(book: openpyxl.Workbook) -> dict[tuple[str, object], str]:
    from coopdesk.core.geography import geography

    codes = {(kind, code): label for kind, code, label in book["_lists"].iter_rows(min_row=2, values_only=True)}
    return codes | {("place", place.code): place.name_fr for place in geography()}


def printed(sheet) -> list[tuple]:
    rows = list(sheet.iter_rows(values_only=True))
    first = next(at for at, row in enumerate(rows) if row[0] == "No.") + 2
    last = next(at for at, row in enumerate(rows) if row[0] == "Grand total")
    return rows[first : last + 1]


def counted(rows: list[dict], recipe: tuple) -> tuple:
    """The figures of one line: counts, total and percentages of the stock, then of what is new."""
    _subject, _down, across, codes, shares = recipe
    figures: list[object] = []
    for flag in ("in_stock", "newly_registered"):
        held = [row for row in rows if row[flag] == 1]
        figures += [sum(row[across] == code for row in held) for code in codes]
        figures.append(len(held))
        for column, wanted in shares:
            figures.append(sum(row[column] in wanted for row in held) / len(held) if held else "—")
    return tuple(pytest.approx(figure) if isinstance(figure, float) else figure for figure in figures)


@pytest.mark.parametrize("name", RECIPES)
def test_every_printed_figure_follows_from_the_coded_rows(book, name):
    recipe = RECIPES[name]
    subject, down, *_rest = recipe
    rows, labels = data(book, subject), named(book)
    firsts = 4 if down else 3
    lists = {"sector": "sector", "stage": "organisation", "kinship": "kinship"}

    def down_label(row: dict) -> str:
        return labels.get((lists[down], row[down]), "Not stated" if down != "stage" else "No stage recorded")

    def of(line: tuple) -> list[dict]:
        """The coded rows that a printed line speaks of."""
        if line[0] == "Grand total":
            return rows
        if isinstance(line[0], str) and line[0].startswith("Total of the region: "):
            region = line[0].removeprefix("Total of the region: ")
            return [row for row in rows if labels.get(("place", row["region"]), "Not stated") == region]
        if line[0] == "All provinces":
            return [row for row in rows if down_label(row) == line[3]]
        return [
            row
            for row in rows
            if labels.get(("place", row["province"]), "Not stated") == line[2]
            and (not down or down_label(row) == line[3])
        ]

    lines = printed(book[name])
    assert len(lines) > 5
    for line in lines:
        assert line[firsts:] == counted(of(line), recipe), line


def test_no_printed_sheet_is_left_out(book):
    assert [sheet.title for sheet in book.worksheets[1:] if sheet.sheet_state == "visible"] == list(RECIPES)


def test_orders_of_rows_count_from_one_and_totals_have_no_number(book):
    for name in RECIPES:
        numbers = [line[0] for line in printed(book[name]) if isinstance(line[0], int)]
        assert numbers == list(range(1, len(numbers) + 1))


def test_a_sheet_has_its_heading_framed_title_signatures_and_a_dated_foot(book):
    for name in RECIPES:
        sheet = book[name]
        title = sheet["A5"]
        assert (title.font.bold, title.font.size, title.border.top.style) == (True, 16, "thin")
        assert title.alignment.horizontal == "center"
        texts = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
        for said in ("Kingdom of Morocco", "Drawn up by", "The regional delegate", "Stamp and signature"):
            assert said in texts
        assert sheet.oddFooter.center.text == "&P / &N"
        assert sheet.oddFooter.left.text == "23/11/2026"


def test_the_half_year_and_the_quarter_are_called_as_administrations_do(session, tmp_path):
    install_language("ar")
    said = set()
    for period in ("2026-S1", "2026-Q3", "2026-11", "2026"):
        export(session, tmp_path / "a.xlsx", Period.parse(period))
        said.add(openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[1]["A5"].value)
    for words in ("الأسدس الأول من سنة 2026", "الربع الثالث من سنة 2026", "نونبر 2026", "سنة 2026"):
        assert any(title.endswith(words) for title in said), words
