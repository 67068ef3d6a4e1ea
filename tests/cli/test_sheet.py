"""`sheet` from end to end: the document of a record as a PDF, whole or not at all."""

from __future__ import annotations

import pytest

from coopdesk.cli.main import run
from tests.reading_pdf import pages_of

TODAY = "2026-11-23"


@pytest.fixture
def desk(session, person, organisation):
    """The folder of a desk with a person and a cooperative."""
    person(first_name="زهرة", cin="IA331902")
    organisation(name="تعاونية الأمل")
    session.desk.close()
    return session.desk.folder


def sheet(desk, *words) -> int:
    return run(["sheet", *map(str, words), "--desk", str(desk), "--today", TODAY])


def test_the_document_is_written_in_the_language_of_the_user(qapp, capsys, desk, tmp_path):
    out = tmp_path / "person.pdf"
    assert sheet(desk, "M-2026-H05091-1-00001", out) == 0
    (page,) = pages_of(out)
    for text in ("المملكة المغربية", "أيت الحاج زهرة", "IA331902", "M-2026-H05091-1-00001", "نونبر"):
        assert text in page, text
    assert str(out) in capsys.readouterr().out


def test_another_language_can_be_asked_for(qapp, desk, tmp_path):
    out = tmp_path / "cooperative.pdf"
    assert sheet(desk, "t-2026-h05091-1-00001", out, "--language", "fr") == 0
    (page,) = pages_of(out)
    assert "Royaume du Maroc" in page
    assert "lundi 23 novembre 2026" in page
    assert "تعاونية الأمل" in page


def test_an_unknown_number_is_refused_and_nothing_is_written(qapp, capsys, desk, tmp_path):
    out = tmp_path / "nobody.pdf"
    assert sheet(desk, "M-2026-H05091-1-00077", out) == 3
    assert not out.exists()
    assert "00077" in capsys.readouterr().err


@pytest.mark.parametrize("out", ["/dev/null", "no/such/folder/x.pdf"])
def test_what_can_not_be_replaced_is_refused(qapp, desk, tmp_path, monkeypatch, out):
    monkeypatch.chdir(tmp_path)
    assert sheet(desk, "M-2026-H05091-1-00001", out) == 3


def test_a_former_file_stays_when_it_is_refused(qapp, desk, tmp_path):
    out = tmp_path / "former.pdf"
    out.write_text("former", encoding="utf-8")
    assert sheet(desk, "M-2026-H05091-1-00077", out) == 3
    assert out.read_text(encoding="utf-8") == "former"


def test_wrong_usage(capsys, desk, tmp_path):
    assert sheet(desk, "M-2026-H05091-1-00001") == 2
    assert sheet(desk, "M-2026-H05091-1-00001", tmp_path / "x.pdf", "--language", "es") == 2
