"""`coopdesk import` and `coopdesk template` as offices and programs use them: exit codes, JSON, one sentence."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from coopdesk.cli.main import run
from tests.excel.workbooks import inline, package, parts, sheet

HEADINGS = ["الاسم العائلي", "الاسم الشخصي", "الجنس", "رقم البطاقة الوطنية", "تاريخ الازدياد", "الهاتف"]
ZAHRA = ["المودن", "زهرة", "أنثى", "IA331902", "02/11/1996", 655902114]
OMAR = ["أمزيل", "عمر", "ذكر", "IB12055", "14/05/2000", "0650118877"]
KEYS = ["rows_read", "accepted", "skipped", "differing", "problems", "duplicates"]


@pytest.fixture
def desk(session) -> str:
    """The folder of an empty desk, closed."""
    session.desk.close()
    return str(session.desk.folder)


def written(path: Path, *rows: list, headings: list = HEADINGS) -> str:
    book = Workbook()
    book.active.title = "لائحة"
    for row in (headings, *rows):
        book.active.append(row)
    book.save(path)
    return str(path)


@pytest.fixture
def taken(desk, capsys):
    """Run the verb with --json: (exit code, what stdout holds, what stderr holds)."""

    def take(path: str, *more: str, kind: str = "people"):
        code = run(["import", path, "--kind", kind, "--desk", desk, "--today", "2026-11-23", "--json", *more])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out else None, said.err

    return take


def test_a_sound_list_goes_in_and_the_second_time_changes_nothing(taken, tmp_path):
    path = written(tmp_path / "list.xlsx", ZAHRA, OMAR)
    assert taken(path, "--dry-run")[1]["accepted"] == 2
    code, first, said = taken(path)
    assert (code, list(first), said) == (0, KEYS, "")
    assert [first[key] for key in KEYS] == [2, 2, 0, 0, [], []]
    assert list(taken(path)[1].values()) == [2, 0, 2, 0, [], []]


def test_one_wrong_cell_refuses_the_whole_list(taken, tmp_path):
    path = written(tmp_path / "list.xlsx", ZAHRA, [*OMAR[:3], "ABC123", *OMAR[4:]])
    code, found, said = taken(path)
    assert (code, found["rows_read"], found["accepted"]) == (3, 2, 0)
    (problem,) = found["problems"]
    assert list(problem) == ["sheet", "row", "column", "code", "severity", "message"]
    assert [problem[key] for key in ("sheet", "row", "column", "code", "severity")] == [
        "لائحة",
        3,
        "رقم البطاقة الوطنية",
        "cin_shape",
        "error",
    ]
    assert len(said.strip().splitlines()) == 1
    assert taken(written(tmp_path / "sound.xlsx", ZAHRA))[1]["skipped"] == 0


def test_duplicates_name_rows_and_records(taken, tmp_path):
    taken(written(tmp_path / "first.xlsx", ZAHRA))
    other = ["مودن", "زهره", "أنثى", None, "02/11/1996", None]
    _code, found, _said = taken(written(tmp_path / "list.xlsx", OMAR, other, [*OMAR[:5], None]))
    assert [list(one) for one in found["duplicates"]] == [["sheet", "row", "of", "reason"]] * len(found["duplicates"])
    assert [(one["row"], one["of"]) for one in found["duplicates"] if one["reason"] == "same_cin"] == [(4, 2)]


def test_differing_rows_are_counted_told_and_left_alone(desk, taken, tmp_path, capsys):
    taken(written(tmp_path / "first.xlsx", ZAHRA))
    path = written(tmp_path / "list.xlsx", [*ZAHRA[:5], "0661234567"])
    code, found, _said = taken(path)
    assert (code, found["accepted"], found["skipped"], found["differing"]) == (0, 0, 0, 1)
    assert run(["import", path, "--kind", "people", "--desk", desk]) == 0
    told = capsys.readouterr().out
    assert "0655-902114" in told
    assert "0661-234567" in told
    assert taken(path)[1]["differing"] == 1


def test_what_is_not_taken_in_is_said_beside_the_json(taken, tmp_path):
    path = written(tmp_path / "list.xlsx", [*ZAHRA, "أزرق", "0661234567"], headings=[*HEADINGS, "اللون", "الهاتف"])
    code, found, said = taken(path)
    assert (code, found["accepted"]) == (0, 1)
    unknown, repeated = said.strip().splitlines()
    assert "اللون" in unknown
    assert "الهاتف" in repeated


def test_the_marked_copy_never_replaces_the_list(taken, tmp_path):
    path = written(tmp_path / "list.xlsx", [*ZAHRA[:3], "1", *ZAHRA[4:]])
    before = Path(path).read_bytes()
    code, found, said = taken(path, "--marked", path)
    assert (code, found) == (3, None)
    assert len(said.strip().splitlines()) == 1
    assert Path(path).read_bytes() == before
    assert taken(path, "--marked", str(tmp_path / "copy.xlsx"))[0] == 3
    marked = load_workbook(tmp_path / "copy.xlsx").active
    assert "AB123456" in marked["G2"].value
    assert marked["D2"].fill.fgColor.rgb != marked["E2"].fill.fgColor.rgb


def test_the_list_of_the_other_kind_is_named(taken, tmp_path):
    path = written(tmp_path / "list.xlsx", ["تعاونية النصر", "001390696000025"], headings=["اسم التعاونية", "ICE"])
    code, found, said = taken(path)
    assert (code, found) == (3, None)
    assert "تعاونيات" in said
    assert taken(path, kind="organisations")[1]["rows_read"] == 1


def test_wrong_usage_is_two(desk, tmp_path, capsys):
    path = written(tmp_path / "list.xlsx", ZAHRA)
    assert run(["import", path, "--desk", desk]) == 2
    assert run(["import", path, "--desk", desk, "--kind", "cats"]) == 2
    assert run(["template", "--kind", "people", "--desk", desk]) == 2
    capsys.readouterr()


def test_the_template_is_filled_and_comes_back(desk, taken, tmp_path, capsys):
    path = tmp_path / "empty.xlsx"
    assert run(["template", str(path), "--kind", "people", "--desk", desk]) == 0
    assert "empty.xlsx" in capsys.readouterr().out
    book = load_workbook(path)
    page = book.worksheets[0]
    headings = [cell.value for cell in page[1]]
    for heading, value in (("الاسم العائلي", "المودن"), ("الاسم الشخصي", "زهرة"), ("الجنس", "أنثى")):
        page.cell(2, headings.index(heading) + 1).value = value
    book.save(path)
    code, found, _said = taken(str(path))
    assert (code, found["rows_read"], found["accepted"], found["problems"]) == (0, 1, 1, [])


def _sound() -> str:
    rows = ""
    for number, row in enumerate((HEADINGS[:3], ZAHRA[:3]), start=1):
        cells = "".join(inline(f"{letter}{number}", text) for letter, text in zip("ABC", row, strict=True))
        rows += f'<row r="{number}">{cells}</row>'
    return rows


def _hostile(name: str, path: Path) -> str:
    """A file that an office may be sent; its path."""
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    dtd = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    made = {
        "far": lambda: package(path, parts(sheet(_sound() + far))),
        "dtd": lambda: package(path, parts(dtd + sheet(_sound()))),
        "bomb": lambda: package(path, parts(sheet(_sound()), strings="<si><t>" + "a" * 30_000_000 + "</t></si>")),
        "macros": lambda: package(path, {**parts(sheet(_sound())), "xl/vbaProject.bin": b"x"}),
        "links": lambda: package(path, {**parts(sheet(_sound())), "xl/externalLinks/externalLink1.xml": "<x/>"}),
        "old": lambda: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        "locked": lambda: path.write_bytes(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
        ),
        "csv": lambda: path.write_text("الاسم;الجنس\n", encoding="utf-8"),
        "page": lambda: path.write_text("<html><table></table></html>", encoding="utf-8"),
        "cut": lambda: path.write_bytes(package(path, parts(sheet(_sound()))).read_bytes()[:400]),
        "nothing": lambda: path.write_bytes(b""),
        "folder": path.mkdir,
        "missing": lambda: None,
    }
    made[name]()
    return str(path)


@pytest.mark.parametrize(
    "name",
    ["far", "dtd", "bomb", "macros", "links", "old", "locked", "csv", "page", "cut", "nothing", "folder", "missing"],
)
def test_a_hostile_file_ends_in_one_arabic_sentence(taken, tmp_path, name):
    code, found, said = taken(_hostile(name, tmp_path / "قائمة.xlsx"))
    assert (code, found) == (3, None)
    assert len(said.strip().splitlines()) == 1
    assert "قائمة.xlsx" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("dimension", ["A1:B1", "A1:XFD1048576", ""])
def test_a_lying_dimension_loses_no_row(taken, tmp_path, dimension):
    before = f'<dimension ref="{dimension}"/>' if dimension else ""
    path = package(tmp_path / "list.xlsx", parts(sheet(_sound(), before=before)))
    assert taken(str(path))[1]["accepted"] == 1


def test_an_open_document_under_the_name_of_a_workbook_is_told(taken, tmp_path):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    code, _found, said = taken(str(path))
    assert code == 3
    assert "ods" in said


@pytest.mark.parametrize("kind", ["people", "organisations"])
def test_every_odd_file_ends_in_rows_or_one_sentence(taken, samples, kind):
    for path in sorted((samples / "odd").iterdir()):
        code, _found, said = taken(str(path), "--dry-run", kind=kind)
        assert code in (0, 3), path
        assert code == 0 or len(said.strip().splitlines()) == 1, (path, said)


def test_the_clean_list_goes_in_whole(taken, samples):
    path = os.fspath(samples / "people_clean.xlsx")
    assert list(taken(path)[1].values()) == [120, 120, 0, 0, [], []]
    assert list(taken(path)[1].values()) == [120, 0, 120, 0, [], []]


@pytest.mark.parametrize(
    ("name", "kind"), [("people_office_list", "people"), ("cooperatives_office_list", "organisations")]
)
def test_every_planted_defect_is_found_and_no_other(taken, samples, tmp_path, name, kind):
    truth = json.loads((samples / f"{name}.truth.json").read_text(encoding="utf-8"))
    code, found, _said = taken(os.fspath(samples / f"{name}.xlsx"), "--dry-run", kind=kind)
    assert (code, found["rows_read"], found["accepted"]) == (3, truth["rows"], 0)
    for severity, planted in (("error", "defects"), ("warning", "warnings")):
        got = [(one["row"], one["column"], one["code"]) for one in found["problems"] if one["severity"] == severity]
        assert sorted(got) == sorted((one["row"], one["column"], one["kind"]) for one in truth[planted])
    pairs = sorted((one["row"], one["of"]) for one in found["duplicates"])
    assert pairs == sorted((one["row"], one["of"]) for one in truth["duplicates"])


@pytest.mark.parametrize(
    ("name", "kind"), [("people_office_list", "people"), ("cooperatives_office_list", "organisations")]
)
def test_the_corrected_list_goes_in_and_then_changes_nothing(taken, samples, tmp_path, name, kind):
    truth = json.loads((samples / f"{name}.truth.json").read_text(encoding="utf-8"))
    book = load_workbook(samples / f"{name}.xlsx")
    page = book.worksheets[0]
    headings = {str(cell.value).strip(): cell.column for row in page[1 : truth["header_row"]] for cell in row}
    for number, defect in enumerate(truth["defects"]):
        # A card of his own for each; what else is refused may be left empty.
        card = f"Z{500000 + number}" if defect["kind"].startswith("cin") else None
        page.cell(defect["row"], headings[defect["column"]]).value = card
    book.save(tmp_path / "corrected.xlsx")
    path = os.fspath(tmp_path / "corrected.xlsx")
    code, found, _said = taken(path, kind=kind)
    assert code == 0
    assert found["accepted"] + found["skipped"] + found["differing"] == truth["rows"]
    again = taken(path, kind=kind)[1]
    assert (again["accepted"], again["skipped"] + again["differing"]) == (0, truth["rows"])
