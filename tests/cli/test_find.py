"""`coopdesk find` answers people in lines and programs in JSON."""

from __future__ import annotations

import json

import pytest

from coopdesk.cli.main import run


@pytest.fixture
def desk(session, person, organisation):
    """The folder of a desk with a person and a cooperative, closed as after a day's work."""
    person(last_name="العلوي", first_name="زهرة", cin="IA331902")
    organisation(name="تعاونية زهرة الأطلس")
    session.desk.close()
    return str(session.desk.folder)


def test_json_holds_kind_number_title_card_and_commune(desk, capsys):
    assert run(["find", "زهرة", "--json", "--desk", desk]) == 0
    found = json.loads(capsys.readouterr().out)["results"]
    assert [(one["kind"], one["title"], one["cin"], one["commune"]) for one in found] == [
        ("beneficiary", "العلوي زهرة", "IA331902", None),
        ("organisation", "تعاونية زهرة الأطلس", None, None),
    ]
    assert found[0]["number"].startswith("M-2026-")


def test_nothing_found_is_no_failure(desk, capsys):
    assert run(["find", "لا أحد", "--json", "--desk", desk]) == 0
    assert json.loads(capsys.readouterr().out) == {"results": []}
    assert run(["--desk", desk, "find", "لا أحد"]) == 0
    assert capsys.readouterr().out.strip()


def test_a_person_reads_lines(desk, capsys):
    assert run(["find", "331902", "--desk", desk]) == 0
    assert capsys.readouterr().out.splitlines()[0].split("\t")[1:3] == ["العلوي زهرة", "IA331902"]


def test_no_desk_is_refused_in_one_sentence(tmp_path, capsys):
    assert run(["find", "زهرة", "--desk", str(tmp_path / "nowhere")]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
