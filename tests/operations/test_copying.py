"""Rows copied from a list arrive in a spreadsheet as what they are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from coopdesk.entities import AnnualProgramme, Decision, Meeting
from coopdesk.excel.clipboard import parse_block
from coopdesk.excel.reader import read_sheets
from coopdesk.operations import copying, records
from coopdesk.operations.copying import copied
from coopdesk.operations.lists import COLUMNS
from tests import libreoffice
from tests.operations.nominating import draft

NAMES = ("name", "cin", "phone", "birth_date", "monthly_income", "dependants", "score", "number")


@pytest.fixture
def columns():
    by_name = {column.name: column for column in COLUMNS["beneficiary"]}
    return [by_name[name] for name in NAMES]


@pytest.fixture
def people(person):
    return [
        person(cin="IA331902", phone="+212661234567", birth_date="1984-03-17", monthly_income=312_550, dependants=3),
        person(first_name="أمل", birth_date="1950-06"),
        person(first_name="زهرة", birth_date="1990-01-05", cin="A00012"),
    ]


def test_the_rows_come_in_the_order_of_the_list(session, columns, people):
    ids = [people[2].id, people[0].id, people[1].id]
    found = copied(session, "beneficiary", columns, ids)
    lines = parse_block(found.text)
    assert found.rows == 3
    assert [line[0] for line in lines[1:]] == ["أيت الحاج زهرة", "أيت الحاج خديجة", "أيت الحاج أمل"]
    assert [line[3] for line in lines[1:]] == ["05/01/1990", "17/03/1984", "1950-06"]
    assert lines[0][1] == str(columns[1].label)


def test_many_rows_are_read_in_pieces(session, columns, people, monkeypatch):
    monkeypatch.setattr(copying, "CHUNK", 2)
    ids = [one.id for one in people]
    assert copied(session, "beneficiary", columns, ids).rows == 3
    assert copied(session, "beneficiary", columns, ids, cancelled=lambda: True).rows == 0


def test_each_piece_is_told(session, columns, people, monkeypatch):
    monkeypatch.setattr(copying, "CHUNK", 2)
    told = []
    ids = [one.id for one in people]
    whole = copied(session, "beneficiary", columns, ids, progress=lambda done, total: told.append((done, total)))
    assert told == [(2, 3), (3, 3)]
    monkeypatch.setattr(copying, "CHUNK", 500)
    assert copied(session, "beneficiary", columns, ids) == whole


@pytest.mark.parametrize("kind", list(COLUMNS))
def test_every_column_of_every_register_can_be_copied(
    session, kind, person, fighter, organisation, awareness, training, project
):
    def saved(record):
        records.save(session, record)
        return record

    def meeting():
        return saved(Meeting(subject="الدورة الأولى", meeting_day="2026-12-10"))

    made = {
        "beneficiary": lambda: person(resistant=fighter(card_number="12457/58"), graduation_year=2004),
        "resistant": lambda: fighter(card_number="12457/58"),
        "organisation": lambda: organisation(capital=100_000, ice="001525678000082"),
        "nomination_list": lambda: draft(session, answer_due_on="2026-12-01"),
        "annual_programme": lambda: saved(AnnualProgramme(year=2026, subject="برنامج سنة 2026")),
        "meeting": meeting,
        "decision": lambda: saved(
            Decision(meeting=meeting().id, decision_kind="approve", subject="مصادقة", owner="و", due_on="2026-12-30")
        ),
        "awareness_session": lambda: awareness(men=3, themes="sse,funding"),
        "training": lambda: training(cost=1_200_000, hours=20),
        "project": lambda: project(total_cost=30_000_000, jobs_women=3, pieces_due_on="2026-12-23"),
    }[kind]()
    assert copied(session, kind, COLUMNS[kind], [made.id]).rows == 1


@pytest.mark.libreoffice
def test_libreoffice_pastes_identifiers_amounts_and_dates_as_such(session, columns, people, tmp_path: Path):
    page = tmp_path / "paste.html"
    ids = [one.id for one in people]
    page.write_text(copied(session, "beneficiary", columns, ids).html, encoding="utf-8")
    office = libreoffice.found(tmp_path)
    pasted = office.convert(page, "xlsx:Calc MS Excel 2007 XML", filter_in="HTML (StarCalc)")
    rows = [row.cells for row in read_sheets(pasted)[0].rows]
    first = ("أيت الحاج خديجة", "IA331902", "+212661234567", date(1984, 3, 17), 3125.5, 3, 0, people[0].number)
    assert rows[1] == first
    assert rows[2][3] == "1950-06"
    assert rows[3][1] == "A00012"
    assert rows[3][3] == date(1990, 1, 5)
