"""`coopdesk advance`: a step from the command line, and the sentence of one that can not be."""

import pytest

from coopdesk.cli.main import run
from coopdesk.entities import Organisation
from coopdesk.operations.start import open_session


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "desk"
    assert run(["demo", "--desk", str(folder), "--people", "120", "--today", "2026-11-23"]) == 0
    return folder


def a_running_one(folder) -> tuple[str, str]:
    """The number of an organisation that exists in law, and its stage: it may fall dormant."""
    session = open_session(folder)
    stages = ("registered", "operational", "accompanied", "consolidated", "closed", "final_receipt")
    found = Organisation.get(Organisation.stage.in_(stages))
    session.desk.close()
    return found.number, found.stage


def stage_of(folder, number: str) -> str:
    session = open_session(folder)
    stage = Organisation.get(Organisation.number == number).stage
    session.desk.close()
    return stage


def advance(folder, *words: str) -> int:
    return run(["advance", "--desk", str(folder), "--today", "2026-11-23", *words])


def test_a_file_is_moved_and_said(desk, capsys):
    number, _stage = a_running_one(desk)
    assert advance(desk, number, "dormant", "--date", "2026-11-20", "--reason", "توقف النشاط") == 0
    assert number in capsys.readouterr().out
    assert stage_of(desk, number) == "dormant"


def test_what_does_not_follow_is_refused_with_its_sentence(desk, capsys):
    number, stage = a_running_one(desk)
    capsys.readouterr()
    assert advance(desk, number, "founders", "--date", "2026-11-20") == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert "«" in told.err
    assert stage_of(desk, number) == stage


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("T-2026-H05091-1-99999", "dormant", "--date", "2026-11-20"), 3),
        (("T-2026-H05091-1-00001", "nowhere", "--date", "2026-11-20"), 3),
        (("T-2026-H05091-1-00001", "dormant", "--date", "20/11/2026"), 2),
        (("T-2026-H05091-1-00001", "dormant"), 2),
    ],
)
def test_a_wrong_call_ends_in_its_exit_code(desk, words, code):
    assert advance(desk, *words) == code
