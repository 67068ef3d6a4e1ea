"""`coopdesk export` from the command line."""

from __future__ import annotations

import openpyxl
import pytest

from coopdesk.cli.main import run


@pytest.fixture
def export(session, tmp_path):
    """`export("out.xlsx", "--period", "2026-S1")` runs the verb on the desk of the session; gives the exit code."""
    session.desk.close()

    def running(name: str, *more: str) -> int:
        desk = ["--desk", str(session.desk.folder), "--today", "2026-11-23"]
        return run(["export", str(tmp_path / name), *more, *desk])

    return running


def test_it_writes_the_workbook_and_says_where_and_what(person, export, tmp_path, capsys):
    assert export("out.xlsx", "--period", "2026-S1") == 0
    said = capsys.readouterr()
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    told = {row[3]: row[1] for row in book.worksheets[0].iter_rows(values_only=True)}
    assert str(tmp_path / "out.xlsx") in said.out
    assert told["sha256"] in said.out
    assert not said.err


@pytest.mark.parametrize("period", ["2026-S3", "1926-2", "الأسدس", "2026-13"])
def test_a_period_that_is_none_is_wrong_usage(export, tmp_path, capsys, period):
    assert export("out.xlsx", "--period", period) == 2
    assert capsys.readouterr().err
    assert not (tmp_path / "out.xlsx").exists()


def test_a_period_is_asked_for(export):
    assert export("out.xlsx") == 2


def test_a_period_that_has_not_begun_is_refused_with_a_sentence(export, tmp_path, capsys):
    assert export("out.xlsx", "--period", "2027") == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out.xlsx").exists()


def test_a_folder_that_is_not_there_is_refused(export, capsys):
    assert export("no/such/out.xlsx", "--period", "2026") == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_names_are_written_only_when_asked(session, person, export, tmp_path):
    session.desk.database.connect(reuse_if_open=True)
    person(last_name="الزموري", first_name="رقية")
    session.desk.close()
    for name, *more in (("without.xlsx",), ("with.xlsx", "--with-names")):
        assert export(name, "--period", "2026", *more) == 0
    cells = {
        name: {cell for sheet in openpyxl.load_workbook(tmp_path / name) for row in sheet.values for cell in row}
        for name in ("without.xlsx", "with.xlsx")
    }
    assert "الزموري رقية" in cells["with.xlsx"]
    assert not any("الزموري" in str(cell) for cell in cells["without.xlsx"])
