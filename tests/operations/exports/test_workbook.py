"""The summary as a file: read back by other programs, checked by its own document, and never half-written."""

from __future__ import annotations

import errno
import hashlib
import json
import re
import tracemalloc
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from coopdesk.core.days import Period
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Counter
from coopdesk.excel import files
from coopdesk.excel.refusals import Stopped
from coopdesk.operations import settings
from coopdesk.operations.exports import workbook
from coopdesk.operations.exports.columns import SHEETS
from coopdesk.operations.exports.workbook import Count, export

FIRST_HALF = Period.parse("2026-S1")
DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "summary-format.md"


@pytest.fixture
def target(tmp_path) -> Path:
    return tmp_path / "حصيلة 2026-S1.xlsx"


def opened(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


def items(book: openpyxl.Workbook) -> dict[str, object]:
    """The transmittal sheet by its keys."""
    return {row[3].value: row[1].value for row in book.worksheets[0].iter_rows() if row[3].value}


def declared_kinds() -> dict[str, dict[str, str]]:
    """Sheet -> column -> kind, as the document says."""
    lines = re.findall(r"^\| `(_data_\w+)` \| (.*) \|$", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    return {sheet: dict(re.findall(r"`(\w+)` (\w+)", columns)) for sheet, columns in lines}


def recomputed(path: Path) -> dict[str, str]:
    """The SHA-256 of every data sheet and of the whole, by nothing but the document and the file."""
    book, whole, found = opened(path), "", {}
    for name, kinds in declared_kinds().items():
        lines = ""
        for row in book[name].iter_rows(values_only=True):
            lines += "\t".join(text_of(value, kind) for value, kind in zip(row, kinds.values(), strict=True)) + "\n"
        found[name] = hashlib.sha256(lines.encode()).hexdigest()
        whole += f"{name}\t{found[name]}\n"
    return found | {"whole": hashlib.sha256(whole.encode()).hexdigest()}


def text_of(value: object, kind: str) -> str:
    if value is None:
        return ""
    if kind == "day":
        if isinstance(value, datetime | date):
            return value.isoformat()[:10]
        return "-".join(reversed(value.split("/"))) if "/" in value else value
    if kind == "amount" and not isinstance(value, str):
        return f"{value:.2f}"
    return value if isinstance(value, str) else f"{value:.0f}"


def test_the_document_declares_the_columns_that_are_written():
    assert declared_kinds() == {
        sheet.name: {column.name: column.kind.name.lower() for column in sheet.columns} for sheet in SHEETS
    }


def test_the_result_says_what_the_file_holds(session, hand_made, target):
    result = export(session, target, FIRST_HALF)
    assert result.path == target
    assert result.counts == {
        "people": Count(7, 5, 3),
        "organisations": Count(5, 3, 1),
        "members": Count(5, 3, 2),
        "steps": Count(19),
    }
    told = items(opened(target))
    assert (told["sha256"], told["version"]) == (result.sha256, result.version)
    assert (told["rows.people"], told["stock.people"], told["new.people"]) == (7, 5, 3)


def test_anyone_can_recompute_the_sha256_by_the_document(session, hand_made, target):
    result = export(session, target, FIRST_HALF)
    found, told = recomputed(target), items(opened(target))
    assert found["whole"] == result.sha256 == told["sha256"]
    for sheet in SHEETS:
        assert found[sheet.name] == told[f"sha256.{sheet.subject}"]


def test_the_sha256_is_the_same_for_the_same_rows_and_other_for_others(session, hand_made, target, person):
    first = export(session, target, FIRST_HALF)
    assert export(session, target, FIRST_HALF).sha256 == first.sha256
    person(first_name="زينب")
    assert export(session, target, FIRST_HALF).sha256 != first.sha256


def test_control_totals_are_the_sums_of_the_columns(session, hand_made, target):
    export(session, target, FIRST_HALF)
    told = items(opened(target))
    assert told["sum.organisations.capital"] == 12_345.5
    assert told["sum.members.paid_up"] == 1000.5
    assert told["sum.people.in_stock"] == 5
    assert "sum.people.birth_year" not in told


def test_the_settings_on_the_last_day_travel_with_the_file(session, target):
    settings.set_value(session, "youth_age", 30, date(2026, 2, 1))
    settings.set_value(session, "youth_age", 40, date(2026, 9, 1))
    export(session, target, FIRST_HALF)
    book = opened(target)
    rows = {row[3]: row for row in book.worksheets[0].iter_rows(values_only=True)}
    assert rows["setting.youth_age"][1:3] == (30, datetime(2026, 2, 1))
    assert json.loads(rows["setting.vulnerability_bands"][1]) == {"severe": 60, "moderate": 35, "light": 1}
    assert rows["setting.vulnerability_bands"][2] is None
    assert (rows["setting.capital_minimum"][1], rows["setting.rsu_threshold"][1]) == (1000, 9.74)


def test_versions_count_up_for_one_office_and_period(session, target):
    assert [export(session, target, FIRST_HALF).version for _ in range(3)] == [1, 2, 3]
    assert export(session, target, Period.parse("2026-Q1")).version == 1


def test_a_period_that_is_not_over_is_reported_up_to_today(session, target):
    export(session, target, Period.parse("2026"))
    assert items(opened(target))["last_day"] == datetime(2026, 11, 23)


def test_a_period_that_has_not_begun_is_refused(session, target):
    with pytest.raises(CannotDo, match="not begun"):
        export(session, target, Period.parse("2027"))
    assert not target.exists()


def test_the_printed_table_shows_the_figures_with_percentages_as_numbers(session, hand_made, target):
    export(session, target, FIRST_HALF)
    sheet = opened(target)["People by sex"]
    last = next(row for row in sheet.iter_rows() if row[0].value == "Grand total")
    assert [cell.value for cell in last][3:] == [3, 2, 5, 0.6, 2, 1, 3, pytest.approx(2 / 3)]
    assert (last[6].number_format, last[3].number_format) == ("0.0%", "#,##0")
    texts = [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert "Stock on 30/06/2026" in texts
    assert "Newly registered from 01/01/2026 to 30/06/2026" in texts
    assert any("withdrawn" in text for text in texts)


def test_nothing_to_divide_by_is_a_dash_and_nothing_to_count_is_a_zero(session, target):
    export(session, target, FIRST_HALF)
    sheet = opened(target)["People by sex"]
    row = next(row for row in sheet.iter_rows(values_only=True) if row[0] == 1)
    assert row[3:] == (0, 0, 0, "—", 0, 0, 0, "—")


def test_a_sheet_is_ready_for_the_printer(session, hand_made, target):
    from coopdesk.core.catalogue import install_language

    install_language("ar")
    export(session, target, FIRST_HALF)
    for sheet in opened(target).worksheets:
        assert len(sheet.title) <= 31
        if sheet.sheet_state == "visible":
            assert sheet.sheet_view.rightToLeft
            assert sheet.page_setup.paperSize == "9" or sheet.page_setup.paperSize == 9
            assert sheet.page_setup.fitToWidth == 1
            assert sheet.print_title_rows
            assert sheet.freeze_panes


def test_data_sheets_are_hidden_and_come_after_what_is_read(session, target):
    export(session, target, FIRST_HALF)
    states = [(sheet.title.startswith("_"), sheet.sheet_state) for sheet in opened(target).worksheets]
    assert states == [(False, "visible")] * 10 + [(True, "hidden")] * 5


def parts(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


SECRETS = {
    "family name": "الزموري",
    "first name": "رقية",
    "fighter": "موحى",
    "identity card": "IA331902",
    "telephone": "661234567",
    "address": "الياسمين",
    "notes": "مكتوم",
    "card of the fighter": "12457",
    "date of birth": "1985-05",
    "date of birth as Excel counts": "<v>31172</v>",
    "name of an organisation": "النور",
    "number of a document": "77/2026",
    "reason of a step": "الأرشيف",
}


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS.keys())
def test_nothing_that_names_a_person_is_in_the_bytes(session, hand_made, target, secret):
    export(session, target, FIRST_HALF)
    assert secret not in parts(target)


def test_lists_of_names_are_added_only_when_asked_and_never_say_who_is_disabled(session, hand_made, target):
    export(session, target, FIRST_HALF, with_names=True)
    book = opened(target)
    people = list(book["List of people"].iter_rows(values_only=True))
    assert len(people) == 1 + 5
    row = next(row for row in people if row[3] == "IA331902")
    assert (row[2], row[4], row[10], row[11]) == ("الزموري رقية", datetime(1985, 5, 5), "أيت الحاج موحى", "12457/58")
    assert not any("isab" in heading for heading in people[0])
    assert len(list(book["List of organisations"].iter_rows())) == 1 + 3


def test_a_name_that_looks_like_a_formula_stays_a_text(session, hand_made, target):
    export(session, target, FIRST_HALF, with_names=True)
    cells = [cell for row in opened(target)["List of organisations"].iter_rows() for cell in row]
    found = next(cell for cell in cells if str(cell.value).startswith("=HYPERLINK"))
    assert found.data_type != "f"
    assert "<f>" not in parts(target)


def test_the_codes_are_explained_in_the_file(session, target):
    export(session, target, FIRST_HALF)
    rows = set(opened(target)["_lists"].iter_rows(values_only=True))
    assert ("sex", "f", "Female") in rows
    assert ("vulnerability_band", "severe", "Severe vulnerability") in rows


def test_a_full_disk_leaves_the_former_file_and_gives_the_number_back(session, hand_made, target, monkeypatch):
    export(session, target, FIRST_HALF)
    former = target.read_bytes()

    def full(*_given):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(workbook, "print_transmittal", full)
    with pytest.raises(CannotDo, match="full"):
        export(session, target, FIRST_HALF)
    assert target.read_bytes() == former
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == [target.name]
    assert Counter.get(Counter.scope == "summary-HCAR-05.091-2026-S1").last == 1


def test_a_target_held_by_another_program_is_told_plainly_and_stays_whole(session, hand_made, target, monkeypatch):
    export(session, target, FIRST_HALF)
    former = target.read_bytes()

    def held(source, _target):
        raise PermissionError(errno.EACCES, "Permission denied", source)

    monkeypatch.setattr(files.os, "replace", held)
    with pytest.raises(CannotDo, match="may not write"):
        export(session, target, FIRST_HALF)
    monkeypatch.undo()
    assert target.read_bytes() == former
    assert export(session, target, FIRST_HALF).version == 2


def test_a_target_that_may_not_be_written_is_told_plainly(session, tmp_path):
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(CannotDo, match="folder"):
        export(session, tmp_path / "folder.xlsx", FIRST_HALF)


def test_it_can_be_stopped_without_a_trace(session, hand_made, target):
    with pytest.raises(Stopped):
        export(session, target, FIRST_HALF, cancelled=lambda: True)
    assert not target.exists()
    assert export(session, target, FIRST_HALF).version == 1


def test_progress_ends_at_the_number_of_rows(session, hand_made, target):
    told = []
    export(session, target, FIRST_HALF, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (7 + 5 + 5 + 19, 7 + 5 + 5 + 19)
    assert told == sorted(told)


def crowd(desk, first: int, last: int) -> None:
    """People without anything but what the register needs, straight into the desk."""
    columns = "uuid, number, version, office, last_name, first_name, sex, name_key, name_key_latin, first_name_key"
    desk.database.connection().executemany(
        f"""INSERT INTO beneficiary ({columns}, birth_date, score, band, missing_count)
            VALUES (?, ?, 1, 'HCAR-05.091', 'x', 'x', 'f', 'x', '', 'x', ?, 0, 'none', 5)""",
        ((f"{number:032x}", f"M-{number}", f"19{number % 90 + 10}") for number in range(first, last)),
    )


def test_memory_does_not_grow_with_the_rows(session, target):
    """Five thousand rows kept in memory would take more than five megabytes."""
    peaks = []
    for first, last in ((1, 2_500), (2_500, 7_500)):
        crowd(session.desk, first, last)
        tracemalloc.start()
        export(session, target, FIRST_HALF)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] - peaks[0] < 1_000_000


@pytest.mark.libreoffice
def test_libreoffice_shows_the_same_cells_and_the_same_sha256(session, hand_made, target, soffice):
    result = export(session, target, FIRST_HALF)
    again = soffice.convert(target, "xlsx")
    ours, theirs = opened(target), opened(again)
    assert theirs.sheetnames == ours.sheetnames
    for sheet in ours.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                other = theirs[sheet.title][cell.coordinate].value
                if isinstance(cell.value, float):
                    assert other == pytest.approx(cell.value)
                else:
                    assert other == cell.value, (sheet.title, cell.coordinate)
    assert recomputed(again)["whole"] == result.sha256
