"""`due` from end to end: one object with the items that the window shows too."""

from __future__ import annotations

import json
from datetime import date

import pytest

from coopdesk.cli.main import run
from coopdesk.operations.due import due_of
from coopdesk.operations.start import open_session

TODAY = "2026-11-23"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("due") / "desk"
    assert run(["demo", "--desk", str(folder), "--people", "200", "--today", TODAY]) == 0
    return folder


def test_the_items_are_those_of_the_operation(capsys, desk):
    assert run(["due", "--desk", str(desk), "--today", TODAY, "--json"]) == 0
    items = json.loads(capsys.readouterr().out)["items"]
    session = open_session(desk, today=date(2026, 11, 23))
    try:
        found = due_of(session)
    finally:
        session.desk.close()
    assert [(one["kind"], one["number"], one["due"]) for one in items] == [
        (one.code, one.number, one.day.isoformat()) for one in found
    ]
    assert items
    assert all(list(one) == ["kind", "number", "what", "due", "days_late"] for one in items)
    for one in items:
        assert one["days_late"] == (date(2026, 11, 23) - date.fromisoformat(one["due"])).days


def test_days_late_is_measured_from_the_day_given(capsys, desk):
    def first(today: str) -> int:
        assert run(["--today", today, "due", "--desk", str(desk), "--json"]) == 0
        return json.loads(capsys.readouterr().out)["items"][0]["days_late"]

    assert first("2026-12-03") == first(TODAY) + 10


def test_people_read_lines_in_the_language_of_the_user(capsys, desk):
    assert run(["due", "--desk", str(desk), "--today", TODAY]) == 0
    line = capsys.readouterr().out.splitlines()[0]
    assert len(line.split("\t")) == 5


def test_nothing_due_is_no_failure(capsys, tmp_path):
    assert run(["demo", "--desk", str(tmp_path / "empty"), "--people", "0"]) == 0
    capsys.readouterr()
    assert run(["due", "--desk", str(tmp_path / "empty"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"items": []}
    assert run(["due", "--desk", str(tmp_path / "empty")]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
