"""The coded rows: which records, in which order, with which values, and never a name."""

from __future__ import annotations

import pytest

from coopdesk.operations import settings
from coopdesk.operations.exports.cases import View
from coopdesk.operations.exports.columns import MEMBERS, ORGANISATIONS, PEOPLE, SHEETS, STEPS
from coopdesk.operations.exports.rows import count_rows, rows
from coopdesk.operations.exports.states import Span

FIRST_HALF = Span("2026-01-01", "2026-06-30")


@pytest.fixture
def read(session, hand_made):
    """Every sheet's rows, as dictionaries."""
    view = View(FIRST_HALF, settings.values_on(session))
    return {
        sheet.subject: [
            dict(zip((column.name for column in sheet.columns), row, strict=True))
            for row in rows(session.desk, sheet, view)
        ]
        for sheet in SHEETS
    }


def by_uuid(found, record):
    return next(row for row in found if row["uuid"] == record.uuid)


def test_every_record_outside_the_trash_has_one_row_in_the_order_of_its_uuid(session, read, hand_made):
    people = [record.uuid for name, record in hand_made.people.items() if name != "in_the_trash"]
    assert [row["uuid"] for row in read["people"]] == sorted(people)
    assert [row["uuid"] for row in read["organisations"]] == sorted(
        record.uuid for record in hand_made.organisations.values()
    )
    assert {subject: len(found) for subject, found in read.items()} == count_rows(session.desk)


def test_a_person_is_coded_as_of_the_last_day(read, hand_made):
    row = by_uuid(read["people"], hand_made.people["long_here"])
    expected = {
        "office": "HCAR-05.091",
        "region": "05",
        "province": "05.091",
        "commune": "05.091.01.01",
        "milieu": "urban",
        "sex": "f",
        "birth_year": 1985,
        "age_band": "35_44",
        "youth": 0,
        "kinship": "daughter",
        "kinship_proven": 0,
        "has_disability": 1,
        "vulnerability_band": "light",
        "complete": 0,
        "registered_on": "2025-10-01",
        "registration_taken_over": 0,
        "stage": "registered",
        "in_stock": 1,
        "newly_registered": 0,
    }
    assert {name: row[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("name", "in_stock", "is_new"),
    [
        ("long_here", 1, 0),
        ("new_man", 1, 1),
        ("new_on_last_day", 1, 1),
        ("too_late", 0, 0),
        ("withdrawn", 0, 1),
        ("taken_over", 1, 0),
        ("back_again", 1, 0),
    ],
)
def test_who_counts_in_the_stock_and_who_is_new(read, hand_made, name, in_stock, is_new):
    row = by_uuid(read["people"], hand_made.people[name])
    assert (row["in_stock"], row["newly_registered"]) == (in_stock, is_new)


@pytest.mark.parametrize(
    ("name", "in_stock", "is_new", "stage"),
    [
        ("new", 1, 1, "registered"),
        ("old", 1, 0, "final_receipt"),
        ("struck_off", 0, 0, "struck_off"),
        ("made_today", 0, 0, None),
        ("idea", 1, 0, "idea"),
    ],
)
def test_which_organisations_count(read, hand_made, name, in_stock, is_new, stage):
    row = by_uuid(read["organisations"], hand_made.organisations[name])
    assert (row["in_stock"], row["newly_registered"], row["stage"]) == (in_stock, is_new, stage)


def test_members_count_while_they_last_in_organisations_of_the_stock(read, hand_made):
    made, people = hand_made.organisations, hand_made.people
    counted = {
        (row["organisation"], row["person"]): (row["in_stock"], row["newly_registered"]) for row in read["members"]
    }
    assert counted == {
        (made["new"].uuid, people["long_here"].uuid): (1, 1),
        (made["new"].uuid, people["new_man"].uuid): (0, 1),
        (made["new"].uuid, None): (1, 0),
        (made["old"].uuid, people["long_here"].uuid): (1, 0),
        (made["struck_off"].uuid, people["new_on_last_day"].uuid): (0, 0),
    }


def test_a_step_taken_back_stays_readable_and_is_not_in_force(read, hand_made):
    uuid = hand_made.people["taken_over"].uuid
    of_file = [row for row in read["steps"] if row["record"] == uuid]
    assert [(row["stage"], row["taken_over"], row["in_force"]) for row in of_file] == [
        ("registered", 0, 0),
        ("registered", 0, 0),
        ("registered", 1, 1),
    ]
    assert of_file[1]["reverses"] == of_file[0]["uuid"]
    assert {row["recorded_on"] for row in read["steps"]} == {"2026-11-23"}


def test_the_state_of_every_file_can_be_recomputed_from_the_rows_of_steps(read):
    first = {}
    for row in read["steps"]:
        if row["in_force"] and row["subject"] == "beneficiary" and row["stage"] == "registered":
            first.setdefault(row["record"], row)
            first[row["record"]] = min(first[row["record"]], row, key=lambda step: step["effective_on"] or "")
    new = {
        record for record, step in first.items() if not step["taken_over"] and FIRST_HALF.holds(step["effective_on"])
    }
    assert new == {row["uuid"] for row in read["people"] if row["newly_registered"]}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_column_is_named_after_what_may_not_leave_the_office(sheet):
    forbidden = {"name", "last_name", "first_name", "cin", "phone", "birth_date", "notes", "address", "ice", "rib"}
    sources = {column.source for column in sheet.columns} | {column.name for column in sheet.columns}
    assert not sources & forbidden
    assert len({column.name for column in sheet.columns}) == len(sheet.columns)


def test_free_text_never_stands_in_a_coded_column(read):
    """Codes, numbers, UUIDs and days only: no column holds an Arabic letter or a space."""
    for sheet in (PEOPLE, ORGANISATIONS, MEMBERS, STEPS):
        for row in read[sheet.subject]:
            texts = [value for value in row.values() if isinstance(value, str)]
            assert all(text.isascii() and not set(text) & set(" \t\n") for text in texts)
