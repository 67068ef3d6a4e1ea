"""What the desk writes it reads back, what LibreOffice saved comes in, and damaged workbooks do no harm."""

from __future__ import annotations

import random
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from coopdesk.core.catalogue import install_language
from coopdesk.core.folding import clean
from coopdesk.core.geography import geography
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Organisation, Resistant
from coopdesk.excel.kinds import Kind
from coopdesk.excel.writer import WorkbookFile
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.demo.flawed_list import write_flawed_list
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import ENTITIES, columns_of, label_of
from coopdesk.operations.imports.marking import save_marked
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.report import Report
from coopdesk.operations.imports.template import write_template
from coopdesk.operations.imports.writing import write
from tests.libreoffice import found

FIXTURE_KEPT = [HealthCheck.function_scoped_fixture]
TODAY = date(2026, 11, 23)


def fields_of(kind: str) -> list[str]:
    return [column.name for column in columns_of(kind) if column.is_field]


def listed(path: Path, kind: str, rows: list[dict[str, str]]) -> Path:
    """A list with every column of the kind, all cells as text."""
    names = [column.name for column in columns_of(kind) if column.name != "full_name"]
    with WorkbookFile(path) as book:
        sheet = book.sheet("لائحة")
        for column, name in enumerate(names, start=1):
            sheet.put(1, column, label_of(kind, name))
            for row, values in enumerate(rows, start=2):
                sheet.put(row, column, values.get(name) or None, Kind.TEXT)
    return path


def as_typed(record) -> dict[str, str]:
    meanings = type(record).meanings()
    typed = {name: meanings[name].edit(record.value(name)) for name in fields_of(KINDS[type(record)])}
    if record.commune:
        typed["province"] = geography().name(record.commune[:6], "ar")
    if isinstance(record, Beneficiary) and record.value("resistant"):
        fighter = Resistant.get_by_id(record.value("resistant"))
        typed |= {"fighter_card": fighter.card_number, "fighter_name": f"{fighter.first_name} {fighter.last_name}"}
    return typed


KINDS = {entity: kind for kind, entity in ENTITIES.items()}


def stored(entity) -> list[dict[str, object]]:
    names = fields_of(KINDS[entity])
    return [{name: record.value(name) for name in names} for record in entity.select().order_by(entity.id)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """What a demonstration office holds: (rows as typed, values) by entity."""
    install_language("ar")
    opened = make_demo(tmp_path_factory.mktemp("demo") / "desk", people=40, seed=5, office="HCAR-05.091", today=TODAY)
    with opened.desk.connected():
        held = {
            entity: ([as_typed(one) for one in entity.select().order_by(entity.id)], stored(entity))
            for entity in (Beneficiary, Organisation)
        }
    opened.desk.close()
    return held


@pytest.mark.parametrize("entity", [Beneficiary, Organisation])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_records_written_as_a_list_come_back_equal(session, demo, tmp_path, entity, language):
    rows, values = demo[entity]
    install_language(language)
    path = listed(tmp_path / "list.xlsx", KINDS[entity], rows)
    report = check(session, read_table(path, KINDS[entity]))
    assert [one for one in report.problems if one.blocks] == []
    assert write(session, report).result == len(values)
    assert stored(entity) == values


NASTY = st.sampled_from(
    ["=1+1", "+212", "-5", "@x", "#N/A", "#REF!", "007", "123456789012345678", "_x000D_", "&amp;", "<b>"]
)
TEXTS = st.one_of(NASTY, st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=30))
ROWS = st.fixed_dictionaries(
    {
        "last_name": st.sampled_from(["المودن", "أيت الحاج", "بن عبد الله"]),
        "first_name": st.text("ابتثجحخدرزسشصضطظعغفقكلمنهوي", min_size=2, max_size=12),
        "sex": st.sampled_from(["ذكر", "أنثى", "F", "H"]),
        "cin": st.from_regex(r"[A-Z]{2}[1-9][0-9]{5}", fullmatch=True),
        "monthly_income": st.integers(0, 99_999).map(str),
    },
    optional={
        "notes": TEXTS,
        "address": TEXTS,
        "birth_date": st.dates(date(1930, 1, 1), TODAY).map("{:%d/%m/%Y}".format),
    },
)


@given(st.lists(ROWS, min_size=1, max_size=4, unique_by=lambda row: row["cin"]))
@settings(max_examples=8, deadline=None, suppress_health_check=FIXTURE_KEPT)
def test_texts_that_look_like_something_else_stay_what_they_are(session, tmp_path, rows):
    report = check(session, read_table(listed(tmp_path / "list.xlsx", "people", rows), "people"))
    by_row = {one.number: one.values for one in report.ready}
    assert [one for one in report.problems if one.blocks] == []
    meanings = Beneficiary.meanings()
    for number, row in enumerate(rows, start=2):
        if number in by_row:
            assert {name: by_row[number][name] for name in row} == {
                name: meanings[name].parse(text, TODAY) for name, text in row.items()
            }
            for name in {"notes", "address"} & set(row):
                assert by_row[number][name] == clean(row[name])


def test_damaged_workbooks_end_in_a_report_or_in_one_sentence(session, tmp_path):
    write_flawed_list(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    draw, ends = random.Random(11), set()
    inside = [name for name in whole if name.endswith((".xml", ".rels"))]
    for _ in range(20):
        name = draw.choice(inside)
        content = bytearray(whole[name])
        for _ in range(draw.randint(1, 4)):
            at = draw.randrange(len(content))
            content[at : at + draw.randint(0, 3)] = draw.randbytes(draw.randint(0, 2))
        with zipfile.ZipFile(tmp_path / "damaged.xlsx", "w") as archive:
            for part, kept in whole.items():
                archive.writestr(part, bytes(content) if part == name else kept)
        try:
            ends.add(type(check(session, read_table(tmp_path / "damaged.xlsx", "people"))))
        except CannotDo as refusal:
            ends.add(len(str(refusal).splitlines()))
    assert ends == {Report, 1}


@pytest.fixture
def soffice(tmp_path):
    return found(tmp_path / "libreoffice")


@pytest.mark.parametrize("kind", ["people", "organisations"])
def test_libreoffice_opens_the_empty_list_with_its_drop_downs_and_the_filled_copy_comes_in(
    session, tmp_path, soffice, kind
):
    install_language("ar")
    empty = tmp_path / "empty.xlsx"
    write_template(session, empty, kind)
    book = load_workbook(soffice.convert(empty, "xlsx"))
    page = book.worksheets[0]
    headings = [cell.value for cell in page[1]]
    offered = {
        headings[area.min_col - 1]: one.formula1
        for one in page.data_validations.dataValidation
        for area in one.sqref.ranges
        if one.type == "list"
    }
    wanted = {"people": ("الجنس", "الجماعة"), "organisations": ("القطاع", "الجماعة")}[kind]
    assert set(wanted) <= set(offered)
    values = {
        "people": {"الاسم العائلي": "المودن", "الاسم الشخصي": "زهرة", "الجنس": "أنثى", "الجماعة": "القصيبة"},
        "organisations": {"القطاع": "الفلاحة", "الجماعة": "القصيبة", label_of(kind, "name"): "تعاونية النصر"},
    }[kind]
    for heading, value in values.items():
        page.cell(2, headings.index(heading) + 1).value = value
    book.save(tmp_path / "filled.xlsx")
    saved_again = soffice.convert(tmp_path / "filled.xlsx", "xlsx")
    report = check(session, read_table(saved_again, kind))
    assert [str(one.message) for one in report.problems if one.blocks] == []
    assert write(session, report).result == 1


def test_libreoffice_opens_the_marked_copy_with_its_marks_and_reasons(session, tmp_path, soffice):
    install_language("ar")
    source, target = tmp_path / "list.xlsx", tmp_path / "marked.xlsx"
    write_flawed_list(source)
    report = check(session, read_table(source, "people"))
    save_marked(report, source, target)
    page = load_workbook(soffice.convert(target, "xlsx")).worksheets[0]
    beside = page.max_column
    told = {row for row in range(2, page.max_row + 1) if page.cell(row, beside).value}
    assert told == {one.row for one in report.problems} | {one.row for one in report.duplicates}
    for problem in report.problems:
        column = next(cell.column for cell in page[1] if cell.value == problem.column)
        assert page.cell(problem.row, column).fill.fill_type == "solid"
        assert str(problem.message) in page.cell(problem.row, beside).value
    assert page.cell(2, 1).fill.fill_type is None
