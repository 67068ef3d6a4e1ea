"""Documents of any record: kept once, told by their content, verified, replaced with history, removed and restored."""

import io
import stat
import zipfile

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Attachment, Content
from coopdesk.operations import records
from coopdesk.operations.check import check_desk
from coopdesk.operations.demo.documents import tiny_pdf
from coopdesk.operations.document_types import LARGEST, type_of
from coopdesk.operations.documents import About, attach, documents_of, file_name, open_copy, replace, save_copy
from coopdesk.operations.history import history_of
from coopdesk.operations.opened_copies import OpenedCopies
from coopdesk.operations.pieces import pieces_of


def package(*names, mimetype=""):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as made:
        if mimetype:
            made.writestr(zipfile.ZipInfo("mimetype"), mimetype)
        for name in names:
            made.writestr(name, "x" * 50)
    return whole.getvalue()


ODF = "application/vnd.oasis.opendocument."
GOOD = {
    "a.pdf": tiny_pdf("a"),
    "a.JPG": b"\xff\xd8\xff\xe0rest",
    "a.jpeg": b"\xff\xd8\xff\xe1rest",
    "a.png": b"\x89PNG\r\n\x1a\nrest",
    "a.tif": b"II*\x00rest",
    "a.tiff": b"MM\x00*rest",
    "a.docx": package("[Content_Types].xml", "word/document.xml"),
    "a.xlsx": package("[Content_Types].xml", "xl/workbook.xml"),
    "a.odt": package("content.xml", mimetype=f"{ODF}text"),
    "a.ods": package("content.xml", mimetype=f"{ODF}spreadsheet"),
    "a.txt": "محضر الاجتماع\nسطر ثان".encode(),
    "b.txt": "محضر".encode("cp1256"),
    "c.txt": "محضر".encode("utf-16"),
}
BAD = {
    "empty.pdf": b"",
    "noname": tiny_pdf("a"),
    "a.exe": b"MZ\x90\x00",
    "a.pdf": b"MZ\x90\x00",
    "b.png": b"\xff\xd8\xff\xe0",
    "macro.docx": package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "a.xlsx": package("[Content_Types].xml", "word/document.xml"),
    "a.docx": b"PK\x03\x04 not a package",
    "a.odt": package("content.xml", mimetype=f"{ODF}spreadsheet"),
    "a.txt": b"\x00\x01\x02",
    "a.html": b"<html></html>",
}


@pytest.mark.parametrize("name", GOOD)
def test_the_types_that_offices_use_are_kept(name):
    assert name.rpartition(".")[2].lower() in type_of(name, GOOD[name]).endings


@pytest.mark.parametrize("name", BAD)
def test_any_other_is_refused_with_a_sentence_that_names_it(name):
    with pytest.raises(CannotDo) as refusal:
        type_of(name, BAD[name])
    assert name in str(refusal.value)


def test_a_document_has_at_most_20_megabytes():
    whole = tiny_pdf("a")
    assert type_of("a.pdf", whole + bytes(LARGEST - len(whole))).name == "PDF"
    with pytest.raises(CannotDo) as refusal:
        type_of("a.pdf", whole + bytes(LARGEST - len(whole) + 1))
    assert "20 MB" in str(refusal.value)


@pytest.fixture
def scan(tmp_path):
    """`scan("a.pdf", data)` writes a file outside the desk."""

    def write(name, data=None):
        path = tmp_path / name
        path.write_bytes(tiny_pdf(name) if data is None else data)
        return path

    return write


def attached(session, record, *paths, **about):
    changes = attach(session, record, paths, About(**about))
    assert changes.result == []
    return [one.attachment for one in documents_of(record)]


def test_a_document_belongs_to_any_record(session, scan, person, organisation, project):
    for record in (person(), organisation(), project()):
        (one,) = attached(session, record, scan("نسخة البطاقة.pdf"), piece="identity_cards", document_date="2026-03-02")
        assert (one.subject_kind, one.subject) == (record.kind(), record.uuid)
        (document,) = documents_of(record)
        assert (document.added_by, document.added_at[:10]) == ("خديجة", "2026-11-23")
    # The same bytes for the three of them are kept once.
    assert (Attachment.select().count(), Content.select().count()) == (3, 1)
    assert check_desk(session) == []


def test_one_file_that_is_refused_does_not_hold_the_others(session, scan, project, tmp_path):
    proposal = project()
    paths = [scan("a.pdf"), scan("b.exe", b"MZ"), tmp_path / "gone.pdf", scan("c.pdf")]
    changes = attach(session, proposal, paths, About())
    assert len(changes.result) == 2
    assert {one.attachment.name for one in documents_of(proposal)} == {"a.pdf", "c.pdf"}


def test_a_file_that_is_too_large_is_not_even_read(session, project, tmp_path, monkeypatch):
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    monkeypatch.setattr(type(path), "read_bytes", lambda _path: pytest.fail("it was read"))
    (sentence,) = attach(session, project(), [path], About()).result
    assert "20 MB" in str(sentence)


def test_the_same_document_is_not_attached_twice_to_one_record(session, scan, project):
    proposal = project()
    attached(session, proposal, scan("a.pdf"))
    (sentence,) = attach(session, proposal, [scan("a.pdf")], About()).result
    assert "already" in str(sentence)


def test_a_document_counts_as_a_piece_received(session, scan, project):
    from coopdesk.operations import settings as figures

    proposal = project(pieces="request")
    attached(session, proposal, scan("devis.pdf"), piece="quotations")
    settings = figures.values_on(session)
    received = {piece.code for piece in pieces_of(proposal, settings) if piece.is_received}
    assert received == {"request", "quotations"}
    (one,) = documents_of(proposal)
    records.remove(session, "attachment", [one.attachment.id])
    assert {piece.code for piece in pieces_of(proposal, settings) if piece.is_received} == {"request"}


def test_a_replaced_document_stays_behind_the_new_one(session, scan, project):
    proposal = project()
    (first,) = attached(session, proposal, scan("v1.pdf"), piece="statutes", document_number="12/2026")
    replace(session, first, scan("v2.pdf"))
    second = documents_of(proposal)[0].attachment
    replace(session, second, scan("v3.pdf"))
    found = documents_of(proposal)
    assert [(one.attachment.name, one.is_replaced) for one in found] == [
        ("v3.pdf", False),
        ("v2.pdf", True),
        ("v1.pdf", True),
    ]
    assert (found[0].attachment.piece, found[0].attachment.document_number) == ("statutes", "12/2026")
    # Without the newest one, the one that it replaced stands again.
    records.remove(session, "attachment", [found[0].attachment.id])
    assert [(one.attachment.name, one.is_replaced) for one in documents_of(proposal)] == [
        ("v2.pdf", False),
        ("v1.pdf", True),
    ]
    assert check_desk(session) == []


def test_an_earlier_version_can_come_back(session, scan, project):
    proposal = project()
    (first,) = attached(session, proposal, scan("v1.pdf"))
    replace(session, first, scan("v2.pdf"))
    replace(session, documents_of(proposal)[0].attachment, scan("v1.pdf"))
    assert [one.attachment.name for one in documents_of(proposal)] == ["v1.pdf", "v2.pdf", "v1.pdf"]
    assert Content.select().count() == 2


def test_a_removed_document_can_be_restored(session, scan, project):
    proposal = project()
    (one,) = attached(session, proposal, scan("a.pdf"))
    records.remove(session, "attachment", [one.id])
    assert documents_of(proposal) == []
    assert [removed.attachment.id for removed in documents_of(proposal, trash=True)] == [one.id]
    records.restore(session, "attachment", [one.id])
    assert [kept.attachment.id for kept in documents_of(proposal)] == [one.id]


def test_the_history_of_a_record_tells_of_its_documents(session, scan, project):
    proposal = project()
    (one,) = attached(session, proposal, scan("a.pdf"))
    one.piece = "rib"
    records.save(session, one)
    records.remove(session, "attachment", [one.id])
    lines = history_of(proposal)
    assert [line.action for line in lines] == ["trash", "edit", "create", "step", "create"]
    assert all("a.pdf" in line.label for line in lines[:3])
    assert (lines[1].before, lines[1].after) == ("Other document", "Bank account certificate")


def test_a_copy_is_opened_from_a_private_folder_that_goes_with_the_window(session, scan, project):
    (one,) = attached(session, project(), scan("a.pdf"))
    copies = OpenedCopies(session.desk.folder)
    folder = copies.folder()
    path = open_copy(session, one, folder)
    assert path.read_bytes() == tiny_pdf("a.pdf")
    assert not path.stat().st_mode & (stat.S_IWUSR | stat.S_IRWXG | stat.S_IRWXO)
    assert not folder.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    assert open_copy(session, one, folder) == path
    copies.clear()
    assert not folder.exists()


def test_what_a_power_cut_left_open_is_removed_at_the_next_start(session, scan, project):
    (one,) = attached(session, project(), scan("a.pdf"))
    left = OpenedCopies(session.desk.folder).folder()
    open_copy(session, one, left)
    OpenedCopies(session.desk.folder).clear_left_behind()
    assert not left.exists()


def test_a_copy_is_saved_elsewhere(session, scan, project, tmp_path):
    (one,) = attached(session, project(), scan("a.pdf"))
    target = save_copy(session, one, tmp_path / "copy.pdf")
    assert target.read_bytes() == tiny_pdf("a.pdf")
    with pytest.raises(CannotDo):
        save_copy(session, one, tmp_path / "no such folder" / "copy.pdf")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("محضر.pdf", "محضر.pdf"), ("a/b:c?.pdf", "a_b_c_.pdf"), ("x" * 190 + ".pdf", "x" * 120 + ".pdf")],
)
def test_a_name_is_one_that_every_disk_takes(name, shown):
    assert file_name(Attachment(uuid="f" * 32, name=name)) == shown


def test_marks_of_direction_do_not_disguise_the_ending_of_a_name(session, scan, project):
    proposal = project()
    assert len(attach(session, proposal, [scan("\u202efdp.exe", b"MZ")], About()).result) == 1
    (one,) = attached(session, proposal, scan("\u200fمحضر\u200e.pdf"))
    assert one.name == "محضر.pdf"


def test_altered_bytes_are_never_opened_and_the_check_finds_them(session, scan, project):
    (one,) = attached(session, project(), scan("a.pdf"))
    session.desk.sql("UPDATE content SET data = ?", (b"%PDF-1.4 something else",))
    with pytest.raises(CannotDo):
        open_copy(session, one, session.desk.folder)
    assert {fault.code for fault in check_desk(session)} == {"altered", "no_content"}


def test_the_check_finds_a_document_without_bytes_and_one_without_record(session, scan, project):
    attached(session, project(), scan("a.pdf"))
    session.desk.sql("DELETE FROM content")
    session.desk.sql("UPDATE attachment SET subject = ?", ("0" * 32,))
    assert [fault.code for fault in check_desk(session)] == ["no_content", "no_subject"]
