"""`coopdesk check` from the command line."""

from __future__ import annotations

import json

from coopdesk.cli.main import run


def test_a_sound_desk_is_said_to_be_sound(session, person, capsys):
    person()
    session.desk.close()
    assert run(["check", "--json", "--desk", str(session.desk.folder)]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "problems": []}


def test_every_fault_is_one_problem_and_the_code_is_3(session, person, capsys):
    hurt = person(first_name="زهرة")
    session.desk.sql("UPDATE beneficiary SET kinship = 'cousin', score = 77")
    session.desk.close()
    assert run(["check", "--json", "--desk", str(session.desk.folder)]) == 3
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert told["ok"] is False
    assert [(one["kind"], one["number"], one["code"]) for one in told["problems"]] == [
        ("beneficiary", hurt.number, "unknown_choice"),
        ("beneficiary", hurt.number, "derived"),
    ]
    assert all(one["message"] for one in told["problems"])
    assert said.err.count("\n") == 1


def test_a_clock_that_jumped_is_told_beside_the_answer(tmp_path, capsys):
    folder = str(tmp_path / "ahead")
    assert run(["demo", "--desk", folder, "--people", "5", "--today", "2031-01-05"]) == 0
    capsys.readouterr()
    assert run(["check", "--desk", folder]) == 0
    assert "05/01/2031" in capsys.readouterr().err
    assert run(["check", "--desk", folder, "--today", "2031-01-06"]) == 0
    assert capsys.readouterr().err == ""
