"""Desks written by earlier versions open whole, whatever was added since."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from coopdesk.entities import Beneficiary, Change, Draft, Step
from coopdesk.operations import records, settings
from coopdesk.operations.check import check_desk
from coopdesk.operations.find import find
from coopdesk.operations.start import open_session
from coopdesk.store import migrations

DATA = Path(__file__).resolve().parents[1] / "data"
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
DAY = date(2026, 12, 24)


@pytest.fixture(params=sorted(DATA.glob("desk-*.zip")), ids=lambda path: path.stem)
def folder(request, tmp_path) -> Path:
    with zipfile.ZipFile(request.param) as archive:
        archive.extractall(tmp_path)
    return tmp_path


def test_there_is_a_desk_of_every_schema():
    assert {path.stem for path in DATA.glob("desk-*.zip")} == {
        f"desk-{number}" for number in range(1, migrations.CURRENT + 1)
    }


def test_an_earlier_desk_opens_with_the_present_schema_and_is_sound(folder, session):
    opened = open_session(folder, today=DAY)
    assert opened.desk.sql(SCHEMA).fetchall() == session.desk.sql(SCHEMA).fetchall()
    assert opened.desk.sql("PRAGMA user_version").fetchone()[0] == migrations.CURRENT
    assert check_desk(opened) == []
    opened.desk.close()


def test_what_was_in_it_is_still_there_and_work_goes_on(folder):
    opened = open_session(folder, today=DAY)
    people = list(Beneficiary.select().where(Beneficiary.deleted_at.is_null()))
    assert (opened.office.code, opened.office.number_part) == ("HCAR-05.091", "H05091-1")
    assert Beneficiary.get_by_id(1).first_name == "زهرة"
    assert find(opened, f"{people[0].last_name} زهرة")[0].record_id == 1
    assert settings.value_on(opened, "youth_age") == 30
    assert Step.select().where(Step.reverses.is_null(False)).count() == 1
    assert {row.action for row in Change.select()} >= {"create", "edit", "step", "trash", "setting"}
    assert Draft.select().count() == 1
    person = Beneficiary(last_name="أيت الحاج", first_name="خديجة", sex="f")
    records.save(opened, person)
    assert Beneficiary.select().where(Beneficiary.number == person.number).count() == 1
    assert check_desk(opened) == []
    opened.desk.close()
