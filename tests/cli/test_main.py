"""Exit codes, sentences and streams that every verb shares."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2

from coopdesk import __version__
from coopdesk.cli.exit_codes import DONE, OUR_FAULT, REFUSED, WRONG_USAGE
from coopdesk.cli.main import run


@pytest.fixture
def desk(session, person) -> str:
    """The folder of a closed desk with one person."""
    person(last_name="الزموري", first_name="رقية", cin="IA331902")
    session.desk.close()
    return str(session.desk.folder)


@pytest.mark.parametrize("where", ["before", "after"])
def test_desk_and_today_stand_before_or_after_the_verb(desk, capsys, where):
    everywhere, verb = ["--desk", desk, "--today", "2026-11-23"], ["find", "IA331902", "--json"]
    assert run(everywhere + verb if where == "before" else verb + everywhere) == DONE
    assert json.loads(capsys.readouterr().out)["results"][0]["cin"] == "IA331902"


def test_what_stands_after_the_verb_wins(desk, capsys):
    assert run(["--desk", "/no/such/desk", "find", "IA331902", "--desk", desk]) == DONE


@pytest.mark.parametrize(
    "words",
    [
        ["--today", "2026-13-01", "check"],
        ["--today", "yesterday", "check"],
        ["dance"],
        ["find"],
        ["find", "a", "--loud"],
        ["import", "list.xlsx"],
        ["import", "list.xlsx", "--kind", "fighters"],
        ["template", "--kind", "people"],
        ["export", "out.xlsx"],
        ["export", "out.xlsx", "--period", "2026-S3"],
        ["demo", "--people", "-1"],
        ["demo", "--people", "many"],
        ["demo", "--seed", "x"],
        ["demo", "--office", "HCAR"],
        ["demo", "--office", "HCAR-99.123"],
        ["demo", "--office", "HQ-05"],
        ["screenshots", "out", "--language", "de"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2_and_says_why_on_stderr(tmp_path, capsys, words):
    assert run([*words, "--desk", str(tmp_path / "none")]) == WRONG_USAGE
    said = capsys.readouterr()
    assert said.err.strip()
    assert not said.out
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["find", "زهرة"],
        ["export", "out.xlsx", "--period", "2026"],
        ["template", "out.xlsx", "--kind", "people"],
        ["import", "list.xlsx", "--kind", "people"],
    ],
    ids=" ".join,
)
def test_a_desk_that_is_not_there_is_refused_in_one_sentence(tmp_path, capsys, words):
    assert run([*words, "--desk", str(tmp_path / "none")]) == REFUSED
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert not said.out


def test_a_locked_desk_is_refused_in_one_sentence_and_can_still_be_read(desk, capsys, monkeypatch, tmp_path):
    monkeypatch.setitem(__import__("coopdesk.store.connection", fromlist=["PRAGMAS"]).PRAGMAS, "busy_timeout", 1)
    holder = dbapi2.connect(f"{desk}/desk.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        assert run(["find", "IA331902", "--desk", desk]) == DONE
        capsys.readouterr()
        assert run(["export", str(tmp_path / "out.xlsx"), "--period", "2026", "--desk", desk]) == REFUSED
        assert capsys.readouterr().err.count("\n") == 1
        assert not (tmp_path / "out.xlsx").exists()
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert run(["export", str(tmp_path / "out.xlsx"), "--period", "2026", "--desk", desk]) == DONE


def test_a_damaged_desk_is_refused_in_one_sentence(session, person, capsys):
    person(last_name="الزموري", first_name="رقية")
    page = session.desk.sql("SELECT rootpage FROM sqlite_master WHERE name = 'beneficiary'").fetchone()[0]
    session.desk.close()
    with (session.desk.folder / "desk.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    assert run(["find", "الزموري", "--desk", str(session.desk.folder)]) == REFUSED
    assert capsys.readouterr().err.count("\n") == 1


ON_A_SMALL_DISK = """
import resource, sys
from coopdesk.cli.main import run
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
sys.exit(run(sys.argv[2:]))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
@pytest.mark.parametrize(("limit", "code"), [(300_000, REFUSED), (300_000_000, DONE)], ids=["full", "with room"])
def test_a_full_disk_is_refused_in_one_sentence(tmp_path, limit, code):
    words = ["demo", "--people", "50", "--desk", str(tmp_path / "desk")]
    done = subprocess.run([sys.executable, "-c", ON_A_SMALL_DISK, str(limit), *words], capture_output=True, text=True)
    assert done.returncode == code, done.stderr
    assert done.stderr.count("\n") == (code != DONE)
    # What was only begun is not in the way of a second attempt.
    assert (tmp_path / "desk").exists() == (code == DONE)


def test_our_own_fault_is_1_with_its_trace(desk, capsys, monkeypatch):
    def break_down(*_given):
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("coopdesk.cli.find.find", break_down)
    assert run(["find", "زهرة", "--desk", desk]) == OUR_FAULT
    assert "planted" in capsys.readouterr().err


def test_help_and_version_are_no_mistake(capsys):
    assert run(["--version"]) == DONE
    assert __version__ in capsys.readouterr().out
    assert run(["find", "--help"]) == DONE


def test_bars_are_drawn_only_for_a_person(capsys, monkeypatch):
    from coopdesk.cli.progress import bar

    bar("تصدير")(1, 2)
    assert not capsys.readouterr().err
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    drawn = bar("تصدير")
    drawn(1, 2)
    drawn(2, 2)
    said = capsys.readouterr()
    assert said.err.endswith("2/2\n")
    assert not said.out
