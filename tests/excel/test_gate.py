"""What the gate lets through, and the one sentence for what it refuses."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.excel import gate, refusals
from coopdesk.excel.gate import column_number, inspect
from tests.excel.workbooks import OFFICE, inline, package, parts, sheet

GOOD = sheet(f'<row r="1">{inline("A1", "اسم")}</row>')
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def refusal(path: Path) -> str:
    with pytest.raises(CannotDo) as told:
        inspect(path)
    assert path.name in str(told.value)
    assert "{" not in str(told.value)
    return told.value.text.source


def test_a_good_workbook_passes_with_the_names_of_its_sheets(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", parts(GOOD, GOOD, GOOD, states=("visible", "hidden", "veryHidden")))
    assert [(found.name, found.visible) for found in inspect(path).sheets] == [
        ("S1", True),
        ("S2", False),
        ("S3", False),
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", refusals.EMPTY),
        (OLE, refusals.OLD_EXCEL),
        (OLE + "EncryptedPackage".encode("utf-16-le"), refusals.PASSWORD),
        ("الاسم;البطاقة\n".encode(), refusals.PLAIN_TEXT),
        ("الاسم;البطاقة\n".encode("utf-16"), refusals.PLAIN_TEXT),
        (b"<html><table><tr><td>1</td></tr></table></html>", refusals.WEB_PAGE),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', refusals.WEB_PAGE),
        (b"%PDF-1.7\0\1\2", refusals.NOT_A_WORKBOOK),
        (b"PK\3\4 cut short", refusals.DAMAGED),
    ],
)
def test_what_is_no_xlsx_is_named(tmp_path: Path, content: bytes, sentence: object) -> None:
    path = tmp_path / "لائحة.xlsx"
    path.write_bytes(content)
    assert refusal(path) == sentence.source


def test_what_is_not_a_file_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.xlsx") == refusals.MISSING.source
    assert refusal(tmp_path) == refusals.IS_FOLDER.source


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, refusals.OPEN_DOCUMENT),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, refusals.NOT_A_WORKBOOK),
        ({"xl/workbook.bin": b"\0"}, refusals.BINARY_EXCEL),
        ({"xl/vbaProject.bin": b"\0"}, refusals.MACROS),
        ({"xl/externalLinks/externalLink1.xml": "<externalLink/>"}, refusals.OTHER_WORKBOOKS),
        ({"../../evil": "x"}, refusals.UNSAFE),
        ({"c:/evil": "x"}, refusals.UNSAFE),
        ({"XL/Workbook.xml": "<workbook/>"}, refusals.UNSAFE),
        ({"xl/a.xml": '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'}, refusals.UNSAFE),
        ({"xl/a.xml": "<a>" + " " * 70_000 + "<!ENTITY"}, refusals.UNSAFE),
        ({"xl/a.xml": "<a/>".encode("utf-16")}, refusals.UNSAFE),
        ({"xl/media/image.bmp": b"\0" * 4_000_000}, refusals.UNSAFE),
    ],
)
def test_what_a_workbook_must_not_hold_is_refused(tmp_path: Path, more: dict[str, str], sentence: object) -> None:
    assert refusal(package(tmp_path / "a.xlsx", parts(GOOD) | more)) == sentence.source


def test_a_document_of_another_program_is_not_a_workbook(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", {"word/document.xml": "<document/>"})
    assert refusal(path) == refusals.NOT_A_WORKBOOK.source


def test_too_many_sheets_are_refused(tmp_path: Path) -> None:
    assert inspect(package(tmp_path / "a.xlsx", parts(*[GOOD] * 60))).sheets
    assert refusal(package(tmp_path / "b.xlsx", parts(*[GOOD] * 61))) == refusals.TOO_MANY_SHEETS.source


def test_links_to_web_pages_are_no_external_workbooks(tmp_path: Path) -> None:
    link = (
        f'<Relationships><Relationship Id="r1" TargetMode="External" Type="{OFFICE}/hyperlink" '
        'Target="https://example.org/"/></Relationships>'
    )
    assert inspect(package(tmp_path / "a.xlsx", parts(GOOD) | {"xl/worksheets/_rels/sheet1.xml.rels": link}))


def test_a_filled_cell_far_out_is_refused_and_an_empty_one_is_not(tmp_path: Path) -> None:
    far = sheet('<row r="1"><c r="XFD1" s="1"/><c r="XFC1"></c></row>')
    assert inspect(package(tmp_path / "a.xlsx", parts(far)))
    full = sheet('<row r="1048576"><c r="XFD1048576" s="1"><v>1</v></c></row>')
    assert refusal(package(tmp_path / "b.xlsx", parts(full))) == refusals.TOO_MANY_COLUMNS.source


@pytest.mark.parametrize("prefix", ["", "x:"])
def test_filled_cells_are_counted_over_all_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prefix: str) -> None:
    rows = "".join(
        f'<row r="{n}"><{prefix}c r="A{n}" t="n"><{prefix}v>1</{prefix}v></{prefix}c><{prefix}c r="B{n}" s="1"/></row>'
        for n in range(1, 5001)
    )
    path = package(tmp_path / "a.xlsx", parts(sheet(rows), sheet(rows)))
    monkeypatch.setattr(gate, "MAX_CELLS", 10_000)
    assert inspect(path)
    monkeypatch.setattr(gate, "MAX_CELLS", 9_999)
    assert refusal(path) == refusals.TOO_MANY_CELLS.source


def test_a_file_that_unpacks_to_more_than_it_says_is_refused(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", parts(GOOD) | {"xl/big.bin": bytes(range(256)) * 4000})
    content = bytearray(path.read_bytes())
    true_size = (256 * 4000).to_bytes(4, "little")
    assert content.count(true_size) == 2
    path.write_bytes(content.replace(true_size, (9).to_bytes(4, "little")))
    assert refusal(path) == refusals.DAMAGED.source


def test_sizes_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = package(tmp_path / "a.xlsx", parts(GOOD))
    monkeypatch.setattr(gate, "MAX_UNPACKED", 500)
    assert refusal(path) == refusals.TOO_BIG.source
    monkeypatch.setattr(gate, "MAX_UNPACKED", 10**8)
    monkeypatch.setattr(gate, "MAX_FILE", 100)
    assert refusal(path) == refusals.TOO_BIG.source


def test_a_protected_package_is_told(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", parts(GOOD))
    content = bytearray(path.read_bytes())
    at = content.rfind(b"PK\1\2")
    content[at + 8] |= 1
    path.write_bytes(content)
    assert refusal(path) == refusals.PASSWORD.source


@pytest.mark.parametrize("cut", range(0, 100, 9))
def test_a_file_cut_anywhere_ends_in_one_sentence(tmp_path: Path, cut: int) -> None:
    whole = package(tmp_path / "whole.xlsx", parts(GOOD, GOOD)).read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(whole[: len(whole) * cut // 100])
    assert refusal(path) in (refusals.DAMAGED.source, refusals.EMPTY.source)


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    path = package(tmp_path / "a.xlsx", parts(GOOD))
    more = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(more, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/workbook.xml", "<workbook/>")
    path.write_bytes(more.getvalue())
    assert refusal(path) == refusals.UNSAFE.source


def test_columns_are_numbered_as_excel_letters_them() -> None:
    assert [column_number(letters) for letters in ("A", "z", "AA", "XFD")] == [1, 26, 27, 16_384]
    for wrong in ("", "XFE", "1", "é"):
        with pytest.raises(ValueError):
            column_number(wrong)
