"""`coopdesk demo` from the command line."""

from __future__ import annotations

import pytest

from coopdesk.cli.main import run
from coopdesk.operations.start import open_session


@pytest.mark.parametrize("office", ["HCAR-05.091", "ADS-06", "HQ"])
def test_a_desk_is_made_and_is_sound(tmp_path, capsys, office):
    desk = ["--desk", str(tmp_path / "desk"), "--today", "2026-11-23"]
    assert run(["demo", "--people", "40", "--seed", "3", "--office", office, *desk]) == 0
    assert str(tmp_path / "desk") in capsys.readouterr().out
    assert run(["check", *desk]) == 0
    session = open_session(tmp_path / "desk")
    assert session.office.code in (office, "HCAR-HQ")
    session.desk.close()


def test_a_desk_that_is_there_is_left_as_it_is(session, capsys):
    session.desk.close()
    before = (session.desk.folder / "desk.db").read_bytes()
    assert run(["demo", "--desk", str(session.desk.folder)]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert (session.desk.folder / "desk.db").read_bytes() == before


def test_nobody_makes_an_empty_desk(tmp_path):
    desk = ["--desk", str(tmp_path / "desk")]
    assert run(["demo", "--people", "0", *desk]) == 0
    assert run(["check", *desk]) == 0
