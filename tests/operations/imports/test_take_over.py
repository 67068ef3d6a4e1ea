"""Taking over what an office has on paper: stages with their dates and documents come in with the list."""

from datetime import date

import pytest
from openpyxl import Workbook

from coopdesk.core.catalogue import install_language
from coopdesk.entities import Beneficiary, Change, Organisation, Step
from coopdesk.excel.cells import Row, Sheet
from coopdesk.operations.check import check_desk
from coopdesk.operations.figures import figures_of
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import ORGANISATIONS, PEOPLE
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.table import find_list
from coopdesk.operations.imports.template import write_template
from coopdesk.operations.imports.writing import write
from coopdesk.operations.realised import Stretch, realised
from coopdesk.operations.steps import steps_of

COOPERATIVES, PERSONS = 60, 120
WIDE = [
    "اسم التعاونية",
    "القطاع",
    "الجماعة",
    "تاريخ شهادة المصادقة على التسمية",
    "رقم شهادة التسمية",
    "تاريخ الجمع العام التأسيسي",
    "تاريخ إيداع الملف بكتابة الضبط",
    "رقم التقييد",
    "المحكمة",
    "تاريخ التقييد",
    "تاريخ انطلاق النشاط",
]
SHORT = ["اسم التعاونية", "الجماعة", "المرحلة", "تاريخ المرحلة", "المرجع"]
LONG_AGO, THIS_YEAR = Stretch("2019-01-01", "2019-12-31"), Stretch("2026-01-01", "2026-12-31")


def write_list(path, headings, rows):
    book = Workbook()
    for row in [headings, *rows]:
        book.active.append(row)
    book.save(path)
    return path


def cooperative(at):
    """A cooperative of 2019: every fourth lacks the day of its assembly, every third has not begun yet."""
    assembly = ("غير معروف", "2019", date(2019, 2, 3), "03/02/2019")[at % 4]
    path = [date(2019, 1, 10), f"{at}/19", assembly, date(2019, 2, 20)]
    began = None if at % 3 == 0 else date(2019, 6, 1)
    return [
        f"تعاونية النخيل {at}",
        "الفلاحة",
        "القصيبة",
        *path,
        f"{900 + at}/2019",
        "بني ملال",
        date(2019, 3, 17),
        began,
    ]


def person(at):
    """Somebody of 2019, at one of four stages, with or without its date."""
    stage = ("مقبول", "Appuyé", "informed", "مستوفٍ للشّروط")[at % 4]
    day = date(2019, 5, 2) if at % 5 else None
    return ["العلوي", f"مريم {at}", f"IA{300000 + at}", date(1990, 1, 1 + at % 28), "أنثى", stage, day, f"ق {at}"]


PERSON = ["الاسم العائلي", "الاسم الشخصي", "رقم البطاقة الوطنية", "تاريخ الازدياد", "الجنس"]
PERSON += ["المرحلة", "تاريخ المرحلة", "رقم وثيقة المرحلة"]


def organisations(*rows, headings=WIDE):
    cells = [Row(1, tuple(headings)), *(Row(at, tuple(row)) for at, row in enumerate(rows, start=2))]
    return find_list([Sheet("لائحة", True, tuple(cells))], ORGANISATIONS, "x.xlsx")


def people(*rows, headings=PERSON):
    cells = [Row(1, tuple(headings)), *(Row(at, tuple(row)) for at, row in enumerate(rows, start=2))]
    return find_list([Sheet("لائحة", True, tuple(cells))], PEOPLE, "x.xlsx")


def errors(report):
    return [(one.sheet, one.row, one.column, one.code) for one in report.problems if one.blocks]


def test_sixty_cooperatives_of_2019_come_in_with_their_path(session, tmp_path):
    path = write_list(tmp_path / "60.xlsx", WIDE, [cooperative(at) for at in range(COOPERATIVES)])
    report = check(session, read_table(path, ORGANISATIONS))
    assert errors(report) == []
    assert [one.code for one in report.problems if one.code == "day_unknown"] == ["day_unknown"] * 15
    assert {report.standing[row.number] for row in report.ready} == {
        ("registered", "2019-03-17"),
        ("operational", "2019-06-01"),
    }
    assert write(session, report).result == COOPERATIVES
    # Four steps each, and a fifth of the forty that began.
    assert Step.select().count() == 4 * 60 + 40
    assert all(step.taken_over for step in Step.select())
    assert Step.select().where(Step.effective_on.is_null()).count() == 30
    first = Organisation.get(Organisation.name == "تعاونية النخيل 1")
    assert [(one.stage, one.effective_on, one.document_number) for one in steps_of(first)] == [
        ("name_approved", "2019-01-10", "1/19"),
        ("constituted", None, None),
        ("deposited", "2019-02-20", None),
        ("registered", "2019-03-17", "901/2019"),
        ("operational", "2019-06-01", None),
    ]
    assert steps_of(first)[1].note == "2019"
    assert (first.stage, first.registered_on, first.registration_number) == ("operational", "2019-03-17", "901/2019")
    # In the stocks, and in no flow: not of the year of the paper, not of the year of typing.
    assert (figures_of(session).organisations, figures_of(session).created) == (60, 60)
    assert [realised("organisations_created", year).value for year in (LONG_AGO, THIS_YEAR)] == [0, 0]
    assert check_desk(session) == []


def test_the_same_cooperatives_twice_change_nothing(session, tmp_path):
    path = write_list(tmp_path / "60.xlsx", WIDE, [cooperative(at) for at in range(COOPERATIVES)])
    write(session, check(session, read_table(path, ORGANISATIONS)))
    before = Change.select().count(), Step.select().count()
    again = check(session, read_table(path, ORGANISATIONS))
    assert (again.accepted, len(again.skipped), again.differing) == (0, COOPERATIVES, ())
    write(session, again)
    assert (Change.select().count(), Step.select().count()) == before


def test_a_hundred_and_twenty_people_come_in_at_their_stage(session, tmp_path):
    path = write_list(tmp_path / "120.xlsx", PERSON, [person(at) for at in range(PERSONS)])
    report = check(session, read_table(path, PEOPLE))
    assert errors(report) == []
    assert write(session, report).result == PERSONS
    stages = [(stage, Beneficiary.select().where(Beneficiary.stage == stage).count()) for stage in STANDING]
    assert stages == [("accepted", 30), ("supported", 30), ("informed", 30), ("eligible", 30)]
    # Whoever went further than being informed was registered, on a day that the paper does not say.
    assert Step.select().count() == 120 + 90
    assert Step.select().where(~Step.taken_over).count() == 0
    assert Beneficiary.select().where(Beneficiary.registered_on.is_null()).count() == PERSONS
    assert Step.select().where(Step.document_number == "ق 7").get().stage == "eligible"
    flows = ("informed", "registered", "accepted", "supported")
    assert [realised(name, year).value for name in flows for year in (LONG_AGO, THIS_YEAR)] == [0] * 8
    assert (figures_of(session).people, figures_of(session).registered_now) == (PERSONS, 0)
    again = check(session, read_table(path, PEOPLE))
    assert (again.accepted, len(again.skipped), again.differing) == (0, PERSONS, ())
    assert check_desk(session) == []


STANDING = ("accepted", "supported", "informed", "eligible")


def test_the_day_of_registration_beside_a_later_stage(session):
    headings = [*PERSON, "تاريخ التسجيل"]
    write(
        session, check(session, people([*person(0)[:6], date(2020, 2, 1), None, date(2018, 4, 3)], headings=headings))
    )
    (one,) = Beneficiary.select()
    assert (one.stage, one.stage_on, one.registered_on) == ("accepted", "2020-02-01", "2018-04-03")


def test_whoever_is_only_on_the_list_is_registered_today(session):
    report = check(session, people([*person(0)[:5], None, None, None]))
    assert report.standing == {2: ("registered", session.today.isoformat())}
    write(session, report)
    (step,) = Step.select()
    assert (step.stage, step.effective_on, step.taken_over) == ("registered", session.today.isoformat(), False)
    assert realised("registered", THIS_YEAR).value == 1


@pytest.mark.parametrize(
    ("stage", "day", "column", "code"),
    [
        ("مقيد في السجل التجاري", None, "المرحلة", "unknown_stage"),
        ("قيد المواكبه", date(2031, 1, 1), "تاريخ المرحلة", "future_date"),
        ("قيد المواكبة", "en 2019", "تاريخ المرحلة", "date_shape"),
        ("وصل مؤقت", None, "المرحلة", "unknown_stage"),
    ],
)
def test_a_wrong_stage_is_told_with_its_cell(session, stage, day, column, code):
    report = check(session, organisations(["تعاونية الأمل", "القصيبة", stage, day, None], headings=SHORT))
    assert errors(report) == [("لائحة", 2, column, code)]


def test_an_unknown_stage_is_told_with_those_near_to_it(session):
    install_language("ar")
    report = check(session, organisations(["تعاونية الأمل", "القصيبة", "قيد المراقبة", None, None], headings=SHORT))
    (problem,) = [one for one in report.problems if one.blocks]
    assert "قيد المواكبة" in str(problem.message)


def test_dates_that_go_back_are_told_with_their_cell(session):
    row = cooperative(2)
    row[5], row[9] = date(2019, 4, 1), date(2019, 3, 1)
    report = check(session, organisations(row))
    assert errors(report) == [
        ("لائحة", 2, "تاريخ إيداع الملف بكتابة الضبط", "date_order"),
        ("لائحة", 2, "تاريخ التقييد", "date_order"),
    ]


def test_a_side_state_dated_before_the_registration_is_told(session):
    headings = [*SHORT, "تاريخ التقييد"]
    row = ["تعاونية الأمل", "القصيبة", "متوقفة", date(2018, 1, 1), None, date(2019, 1, 1)]
    assert errors(check(session, organisations(row, headings=headings))) == [("لائحة", 2, "المرحلة", "not_the_last")]


def test_two_dates_for_one_stage_are_told(session):
    headings = [*SHORT, "تاريخ الجمع العام التأسيسي"]
    row = ["تعاونية الأمل", "القصيبة", "جمع عام تأسيسي منعقد", date(2018, 1, 1), None, date(2019, 1, 1)]
    assert errors(check(session, organisations(row, headings=headings))) == [("لائحة", 2, "تاريخ المرحلة", "two_dates")]


def test_a_stage_of_another_legal_form_is_told(session):
    headings = ["الاسم", "الجماعة", "تاريخ الوصل المؤقت", "تاريخ المصادقة على التسمية"]
    rows = [["جمعية الأمل", "القصيبة", date(2019, 1, 1), None], ["جمعية الوفاء", "القصيبة", None, date(2019, 1, 1)]]
    report = check(session, organisations(*rows, headings=headings))
    assert errors(report) == [("لائحة", 3, "تاريخ المصادقة على التسمية", "not_of_this_form")]
    assert report.standing[2] == ("provisional_receipt", "2019-01-01")


@pytest.mark.parametrize(("cell", "steps"), [("نعم", 1), ("؟", 1), ("لا", 0), ("-", 0), (None, 0), ("x", 1)])
def test_a_column_of_a_stage_may_only_say_whether_it_was_reached(session, cell, steps):
    report = check(session, organisations(["تعاونية الأمل", "القصيبة", cell], headings=[*SHORT[:2], "قيد المواكبة"]))
    assert errors(report) == []
    assert [len(row.steps) for row in report.ready] == [steps]


def test_a_file_on_the_desk_at_another_stage_is_shown_and_left_alone(session):
    write(session, check(session, organisations(cooperative(0))))
    headings = [*WIDE, "المرحلة"]
    report = check(session, organisations([*cooperative(0), "في التصفية"], headings=headings))
    assert [(one.row, [name for name, _there, _here in one.fields]) for one in report.differing] == [(2, ["stage"])]
    assert report.accepted == 0


@pytest.mark.parametrize("kind", [PEOPLE, ORGANISATIONS])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_empty_list_asks_for_stages(session, tmp_path, kind, language):
    install_language(language)
    write_template(session, tmp_path / "empty.xlsx", kind)
    fields = set(read_table(tmp_path / "empty.xlsx", kind).fields)
    assert {"stage", "stage_date", "stage_document"} <= fields
    assert (
        {"date_of_constituted", "number_of_name_approved"} if kind == ORGANISATIONS else {"date_of_accepted"}
    ) <= fields
    assert not {"date_of_dormant", "date_of_rejected"} & fields
