"""The check of a whole desk finds each kind of damage, and only that."""

from __future__ import annotations

import pytest

from coopdesk.operations import records
from coopdesk.operations.check import check_desk
from coopdesk.operations.start import open_session
from coopdesk.operations.steps import StepEntry
from tests.recording import record_step


@pytest.fixture
def desk(session, person, fighter, organisation):
    """Two people, their father, a cooperative, one record in the trash: a sound desk."""
    father = fighter(card_number="12457/58")
    person(first_name="زهرة", cin="IA331902", birth_date="1985-05-05", resistant=father, kinship="daughter")
    person(first_name="يوسف", sex="m", phone="+212661234567")
    record_step(session, organisation(name="تعاونية الأمل"), StepEntry("registered", "2026-05-05", document_number="7"))
    gone = person(first_name="هند")
    records.remove(session, "beneficiary", [gone.id])
    assert check_desk(session) == []
    return session


def codes(session) -> list[str]:
    return [f"{fault.kind} {fault.code}" for fault in check_desk(session)]


def ruin(session, *statements: str) -> None:
    for pragma in ("foreign_keys = 0", "ignore_check_constraints = 1"):
        session.desk.sql(f"PRAGMA {pragma}")
    session.desk.sql("DROP TRIGGER step_update")
    for statement in statements:
        session.desk.sql(statement)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE beneficiary SET resistant_id = 99 WHERE id = 1", ["beneficiary dangling"]),
        ("UPDATE step SET record_id = 99 WHERE kind = 'organisation'", ["step dangling", "organisation derived"]),
        ("UPDATE step SET change_id = 1 WHERE id = 1", ["step unlogged"]),
        ("UPDATE beneficiary SET cin = 'ABC1' WHERE id = 1", ["beneficiary unsearchable", "beneficiary cin_shape"]),
        ("UPDATE beneficiary SET birth_date = '2030-01-01' WHERE id = 1", ["beneficiary future_date"]),
        ("UPDATE beneficiary SET kinship = 'cousin' WHERE id = 1", ["beneficiary unknown_choice"]),
        ("UPDATE beneficiary SET score = 77 WHERE id = 1", ["beneficiary derived"]),
        ("UPDATE beneficiary SET band = 'severe' WHERE id = 1", ["beneficiary derived"]),
        ("UPDATE beneficiary SET missing_count = 0 WHERE id = 1", ["beneficiary derived"]),
        ("UPDATE beneficiary SET stage = 'supported' WHERE id = 1", ["beneficiary derived"]),
        ("UPDATE beneficiary SET registered_on = '2020-01-01' WHERE id = 1", ["beneficiary derived"]),
        ("UPDATE organisation SET stage_on = '2020-01-01'", ["organisation derived"]),
        ("UPDATE organisation SET registration_number = '8'", ["organisation unsearchable", "organisation derived"]),
        ("DELETE FROM beneficiary_words WHERE rowid = 1", ["beneficiary unsearchable"]),
        ("DELETE FROM resistant_codes WHERE rowid = 1", ["resistant unsearchable"]),
        ("INSERT INTO beneficiary_words (rowid, words) VALUES (3, 'هند')", ["beneficiary unsearchable"]),
        ("REPLACE INTO beneficiary_words (rowid, words) VALUES (2, 'عمر')", ["beneficiary unsearchable"]),
        ("REPLACE INTO organisation_codes (rowid, codes) VALUES (1, '123')", ["organisation unsearchable"]),
        ("UPDATE beneficiary SET sex = 'x' WHERE id = 2", ["beneficiary unknown_choice"]),
    ],
)  # fmt: skip
def test_planted_damage_is_found_under_its_own_name(desk, statement, found):
    ruin(desk, statement)
    assert codes(desk) == found


def test_a_fault_names_its_record(desk):
    ruin(desk, "UPDATE beneficiary SET phone = '12', score = 50 WHERE id = 2")
    faults = check_desk(desk)
    assert {fault.number for fault in faults if fault.code == "phone_shape"} == {"M-2026-H05091-1-00002"}
    assert "score" in str(next(fault for fault in faults if fault.code == "derived").text)


@pytest.mark.parametrize("table", ["beneficiary_cin", "beneficiary", "beneficiary_words_data"])
def test_a_broken_page_is_told_and_nothing_breaks(desk, table):
    folder = desk.desk.folder
    page = desk.desk.sql("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    size = desk.desk.sql("PRAGMA page_size").fetchone()[0]
    desk.desk.close()
    with (folder / "desk.db").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))
    again = open_session(folder)
    faults = check_desk(again)
    again.desk.close()
    assert faults
    assert {fault.code for fault in faults} == {"damaged"}


def test_an_index_that_lost_an_entry_is_told(desk):
    desk.desk.sql("PRAGMA writable_schema = 1")
    desk.desk.sql("UPDATE sqlite_master SET sql = replace(sql, '(cin)', '(phone)') WHERE name = 'beneficiary_cin'")
    desk.desk.sql("PRAGMA writable_schema = 0")
    folder = desk.desk.folder
    desk.desk.close()
    again = open_session(folder)
    assert codes(again)[0] == "desk damaged"
    again.desk.close()


def test_it_can_be_given_up_and_tells_how_far_it_is(desk):
    told = []
    check_desk(desk, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] == 5
    assert check_desk(desk, cancelled=lambda: True) == []
