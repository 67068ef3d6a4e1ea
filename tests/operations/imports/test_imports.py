"""Taking in lists: headings in any order, every problem at once, all or nothing, the same file twice."""

import json
import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.core.catalogue import install_language
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Change, Organisation, Resistant, Step
from coopdesk.excel.cells import ErrorCell, FormulaWithoutValue, Row, Sheet
from coopdesk.excel.kinds import Kind
from coopdesk.excel.writer import WorkbookFile
from coopdesk.operations.check import check_desk
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.marking import save_marked
from coopdesk.operations.imports.names import family_first, first_name_first
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.suggestions import nearest, spellings
from coopdesk.operations.imports.table import find_list
from coopdesk.operations.imports.template import write_template
from coopdesk.operations.imports.writing import write

HEADINGS = [
    "الاسم العائلي",
    "الاسم الشخصي",
    "رقم البطاقة الوطنية",
    "تاريخ الازدياد",
    "الجنس",
    "الجماعة",
    "الإقليم",
    "الهاتف",
]
HEADINGS += ["اسم المقاوم", "رقم بطاقة المقاوم", "القرابة", "الدخل الشهري"]
ZAHRA = ["المودن", "زهرة", "IA331902", date(1996, 11, 2), "أنثى", "القصيبة", "بني ملال", "0655902114"]
ZAHRA += ["علي المودن", "12457/58", "ابنة", 1500]
YOUSSEF = ["المودن", "يوسف", "IA331903", "1990", "ذكر", "أزيلال", "أزيلال", 655902115]
YOUSSEF += ["علي المودن", "12457/58", "ابن", "1 200,50 DH"]


def sheet(*rows, headings=HEADINGS, above=0) -> list[Sheet]:
    cells = [Row(above + 1, tuple(headings))]
    cells += [Row(above + 2 + at, tuple(row)) for at, row in enumerate(rows)]
    return [Sheet("لائحة", True, tuple(cells))]


def people(*rows, **values):
    return find_list(sheet(*rows, **values), "people", "list.xlsx")


def found(report) -> set[tuple[int, str, str]]:
    return {(one.row, one.column, one.code) for one in report.problems}


def changed(row, **cells) -> list:
    return [cells.get(f"c{at}", value) for at, value in enumerate(row)]


def test_people_and_their_fighter_come_in_whole(session):
    report = check(session, people(ZAHRA, YOUSSEF))
    assert found(report) == {(3, "تاريخ الازدياد", "year_only")}
    assert write(session, report).result == 2
    zahra, youssef = Beneficiary.select().order_by(Beneficiary.id)
    assert (zahra.birth_date, zahra.commune, zahra.monthly_income) == ("1996-11-02", "05.091.01.03", 150_000)
    assert (youssef.birth_date, youssef.phone, youssef.monthly_income) == ("1990", "+212655902115", 120_050)
    (fighter,) = Resistant.select()
    assert (fighter.last_name, fighter.first_name, fighter.card_number) == ("المودن", "علي", "12457/58")
    assert {zahra.value("resistant"), youssef.value("resistant")} == {fighter.id}
    assert zahra.number == "M-2026-H05091-1-00001"
    assert check_desk(session) == []


def test_the_same_list_twice_changes_nothing(session):
    write(session, check(session, people(ZAHRA, YOUSSEF)))
    before = Change.select().count()
    again = check(session, people(ZAHRA, YOUSSEF))
    assert (again.accepted, again.skipped, again.differing) == (0, (2, 3), ())
    write(session, again)
    assert Change.select().count() == before


def test_a_row_that_differs_is_listed_and_never_written_over(session):
    write(session, check(session, people(ZAHRA)))
    report = check(session, people(changed(ZAHRA, c7="0661234567"), YOUSSEF))
    (difference,) = report.differing
    assert difference.fields == (("phone", "0655-902114", "0661-234567"),)
    write(session, report)
    assert Beneficiary.get(Beneficiary.first_name == "زهرة").phone == "+212655902114"
    assert Beneficiary.select().count() == 2


def test_one_wrong_cell_and_nothing_is_written(session):
    report = check(session, people(ZAHRA, changed(YOUSSEF, c2="ABC12345")))
    assert report.blocked
    with pytest.raises(CannotDo):
        write(session, report)
    assert Beneficiary.select().count() == Resistant.select().count() == 0


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        (1, None, "missing"),
        (2, "أب123456", "cin_arabic_letters"),
        (2, "A1234567", "cin_shape"),
        (3, "31/02/1979", "no_such_date"),
        (3, date(2031, 5, 5), "future_date"),
        (4, "؟", "unknown_choice"),
        (5, "جماعة مجهولة", "unknown_commune"),
        (6, "إقليم مجهول", "unknown_province"),
        (7, "067731880", "phone_shape"),
        (11, "-150", "negative_amount"),
        (11, "1.234", "ambiguous_amount"),
        (11, ErrorCell("#DIV/0!"), "error_cell"),
        (11, FormulaWithoutValue(), "formula_without_value"),
    ],
)
def test_each_defect_is_said_with_its_row_and_heading(session, column, cell, code):
    report = check(session, people(ZAHRA, changed(YOUSSEF, **{f"c{column}": cell}), above=6))
    blocking = [(one.row, one.column, one.code) for one in report.problems if one.blocks]
    assert blocking == [(9, HEADINGS[column], code)]


def test_all_problems_are_reported_in_one_pass(session):
    bad = changed(ZAHRA, c2="1A20451", c3="13/25/1987", c7="12")
    report = check(session, people(bad, changed(YOUSSEF, c5="زاويت")))
    assert {(row, code) for row, _column, code in found(report)} == {
        (2, "cin_shape"),
        (2, "no_such_date"),
        (2, "phone_shape"),
        (3, "unknown_commune"),
        (3, "year_only"),
    }


def test_one_person_twice_in_a_list_is_noted_and_comes_in_once(session):
    report = check(session, people(ZAHRA, YOUSSEF, changed(ZAHRA, c7="06 55 90 21 14")))
    assert [(one.row, one.of, one.reason) for one in report.duplicates] == [(4, 2, "same_cin")]
    assert (report.accepted, report.skipped) == (2, (4,))


def test_another_spelling_without_a_card_is_suspected(session):
    other = changed(ZAHRA, c0="مودن", c1="زهره", c2=None)
    report = check(session, people(ZAHRA, other))
    assert [(one.row, one.of) for one in report.duplicates] == [(3, 2)]
    write(session, report)
    assert check(session, people(ZAHRA, other)).skipped == (2, 3)


def test_a_fighter_on_file_is_found_by_the_card(session, fighter):
    known = fighter(card_number="12457/58", last_name="المودن", first_name="علي")
    write(session, check(session, people(ZAHRA)))
    assert Resistant.select().count() == 1
    assert Beneficiary.get().value("resistant") == known.id


def test_a_card_nobody_knows_needs_a_name(session):
    report = check(session, people(changed(ZAHRA, c8=None)))
    assert {(one.field, one.code) for one in report.problems} == {("fighter_card", "fighter_unknown")}


@given(st.randoms())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_headings_stand_in_any_order(session, order):
    places = list(range(len(HEADINGS)))
    order.shuffle(places)
    table = people([ZAHRA[at] for at in places], headings=[HEADINGS[at] for at in places])
    report = check(session, table)
    assert (report.accepted, found(report)) == (1, set())


CELL = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(),
    st.just(ErrorCell("#N/A")),
    st.just(FormulaWithoutValue()),
)


@given(st.lists(st.lists(CELL, min_size=len(HEADINGS), max_size=len(HEADINGS)), max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_list_gives_problems_and_nothing_else(session, rows):
    report = check(session, people(*rows))
    assert report.accepted + len(report.skipped) + len(report.differing) <= len(rows)


def test_french_headings_titles_totals_and_signatures(session):
    headings = ["N°", "Nom et prénom", "CIN", "Sexe", "Date de naissance"]
    cells = [
        Row(1, ("Royaume du Maroc",)),
        Row(4, tuple(headings)),
        Row(5, (1, "بن عبد الله فاطمة الزهراء", "k 45678", "F", "17/03/1984")),
        Row(7, (2, "أمزيل علي", "AB-123456", "H", "1990")),
        Row(8, ("Total", 2)),
        Row(10, (None, "Signature", None, "Cachet")),
    ]
    table = find_list([Sheet("vide", True, ()), Sheet("Liste", True, tuple(cells))], "people", "liste.xlsx")
    assert [row.number for row in table.rows] == [5, 7]
    report = check(session, table)
    assert [(row.values["last_name"], row.values["first_name"]) for row in report.ready] == [
        ("بن عبد الله", "فاطمة الزهراء"),
        ("أمزيل", "علي"),
    ]


def test_two_rows_of_headings_and_what_is_not_taken_in(session):
    cells = [
        Row(3, ("ر.ت", "التعريف", None, "التقييد", None, "عدد المنخرطين", None, "الدعم")),
        Row(4, (None, "اسم التعاونية", "القطاع", "رقم التقييد", "تاريخ التقييد", "ذكور", "إناث", None)),
        Row(5, (1, "تعاونية النصر", "الفلاحة", "937/2019", date(2019, 2, 17), 0, 4, 75_000)),
        Row(6, (2, "جمعية الأمل", "خياطة", "12/2020", date(2020, 3, 1), 1, 9, None)),
    ]
    table = find_list([Sheet("س", True, tuple(cells))], "organisations", "x.xlsx")
    assert (table.heading_row, table.unknown_headings) == (4, ("الدعم",))
    report = check(session, table)
    assert found(report) == {(5, "ذكور", "fewer_than_five_members")}
    write(session, report)
    first, second = Organisation.select().order_by(Organisation.id)
    assert (first.stage, first.registered_on, first.registration_number) == ("registered", "2019-02-17", "937/2019")
    assert (second.legal_form, second.stage) == ("association", "provisional_receipt")
    assert all(step.taken_over for step in Step.select())
    assert check_desk(session) == []


@pytest.mark.parametrize("rows", [(), ((1, 2, 3),), (("مرحبا", "بكم"),)])
def test_a_sheet_without_our_headings_is_refused_with_a_sentence(rows):
    with pytest.raises(CannotDo):
        find_list([Sheet("x", True, tuple(Row(at, row) for at, row in enumerate(rows, 1)))], "people", "x.xlsx")


def test_a_pasted_block_is_a_list(session):
    block = "\t".join(HEADINGS[:6]) + "\r\nالمودن\tزهرة\tIA331902\t02/11/1996\tأنثى\tالقصيبة\r\n"
    assert check(session, read_table(block, "people")).accepted == 1


@pytest.mark.parametrize("kind", ["people", "organisations"])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_empty_list_is_read_back_in_either_language(session, tmp_path, kind, language):
    install_language(language)
    write_template(session, tmp_path / "empty.xlsx", kind)
    table = read_table(tmp_path / "empty.xlsx", kind)
    assert (table.heading_row, table.rows, table.unknown_headings) == (1, (), ())


def test_corrections_are_checked_and_offers_are_near(session):
    table = people(changed(ZAHRA, c5="قصبة تدلا"), changed(YOUSSEF, c5="قصبة تدلا", c6="بني ملال"))
    (value, title, where), *_rest = nearest(session, table, "commune", "قصبة تدلا", table.rows[0].values)
    assert (title, where) == ("Kasba Tadla", "Béni Mellal")
    rows = spellings(table, "commune")["قصبة تدلا"]
    assert rows == [2, 3]
    assert not check(session, table, {(row, "commune"): value for row in rows}).blocked
    assert check(session, table, {}, dropped={2, 3}).accepted == 0


def test_the_marked_copy_says_the_reasons_beside_the_rows(session, tmp_path):
    source, target = tmp_path / "list.xlsx", tmp_path / "marked.xlsx"
    with WorkbookFile(source) as book:
        page = book.sheet("لائحة")
        for place, heading in enumerate(HEADINGS, start=1):
            page.put(1, place, heading)
        for place, cell in enumerate(changed(ZAHRA, c2="1A20451"), start=1):
            page.put(2, place, cell, Kind.DATE if isinstance(cell, date) else Kind.COUNT if cell == 1500 else Kind.TEXT)
    report = check(session, read_table(source, "people"))
    save_marked(report, source, target)
    from coopdesk.excel.reader import read_sheets

    (copy,) = [one for one in read_sheets(target) if one.visible]
    assert "AB123456" in copy.rows[1].cells[len(HEADINGS)]


@pytest.mark.parametrize(
    ("written", "family", "first"),
    [
        ("التازي يامنة", "التازي", "يامنة"),
        ("بن عبد الله إيمان", "بن عبد الله", "إيمان"),
        ("أيت الحاج إيمان", "أيت الحاج", "إيمان"),
        ("أمزيل فاطمة الزهراء", "أمزيل", "فاطمة الزهراء"),
        ("El Alaoui Fatima", "El Alaoui", "Fatima"),
        ("التازي", "التازي", ""),
    ],
)
def test_names_in_one_cell_are_split_after_the_family_name(written, family, first):
    assert family_first(written) == (family, first)


@pytest.mark.parametrize(
    ("written", "child", "family", "first"),
    [
        ("خالد ابن الطيب", "ابن الطيب", "ابن الطيب", "خالد"),
        ("عبد الرحيم غياتي", "", "غياتي", "عبد الرحيم"),
        ("نور الدين الشرقاوي", "", "الشرقاوي", "نور الدين"),
        ("أيت الحاج محمد", "أيت الحاج", "أيت الحاج", "محمد"),
    ],
)
def test_names_of_fighters_are_cut_at_the_childs_family_name(written, child, family, first):
    assert first_name_first(written, child) == (family, first)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("people_clean", "people"), ("people_office_list", "people"), ("cooperatives_office_list", "organisations")],
)
def test_office_files_as_they_arrive(session, samples, name, kind):
    truth = json.loads((samples / f"{name}.truth.json").read_text(encoding="utf-8"))
    report = check(session, read_table(samples / f"{name}.xlsx", kind))
    assert report.rows_read == truth["rows"]
    for severity, wanted in (("error", "defects"), ("warning", "warnings")):
        got = {(one.row, one.column, one.code) for one in report.problems if one.severity == severity}
        assert got == {(one["row"], one["column"], one["kind"]) for one in truth[wanted]}
    assert {(one.row, one.of) for one in report.duplicates} == {(one["row"], one["of"]) for one in truth["duplicates"]}
    if not truth["defects"]:
        assert write(session, report).result == truth["rows"]


def test_odd_files_end_in_rows_or_in_one_sentence(session, samples):
    refused = []
    for path in sorted(Path(samples / "odd").iterdir()):
        try:
            check(session, read_table(path, "people"))
        except CannotDo as refusal:
            refused.append(str(refusal))
    assert refused
    assert not [sentence for sentence in refused if "\n" in sentence]


def test_a_long_list_keeps_its_counts(session):
    draw = random.Random(3)
    rows = [
        changed(ZAHRA, c1=f"زهرة {at}", c2=f"IA{100000 + at}", c9=f"{draw.randint(1, 300)}/50") for at in range(800)
    ]
    report = check(session, people(*rows))
    assert write(session, report).result == 800
    assert Beneficiary.select().count() == 800
    assert check_desk(session) == []
