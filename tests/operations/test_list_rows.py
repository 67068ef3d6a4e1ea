"""What feeds a list gives up as soon as nobody waits for it, and fails aloud when that is not why it ended."""

from __future__ import annotations

from array import array

import peewee as pw
import pytest

from coopdesk.operations import list_rows
from coopdesk.operations.list_rows import Listing
from coopdesk.store import desk

EVERYONE = Listing("beneficiary")


@pytest.fixture(autouse=True)
def _ask_often(monkeypatch):
    monkeypatch.setattr(desk, "STEPS", 1)


@pytest.mark.parametrize(
    ("read", "nothing"),
    [
        (list_rows.first_ids, []),
        (list_rows.all_ids, array("q")),
        (list_rows.totals, (0, {"is_woman": 0, "has_disability": 0})),
    ],
)
def test_a_read_ends_without_an_answer_once_it_is_cancelled(session, person, read, nothing):
    person()
    assert read(session, EVERYONE, cancelled=lambda: True) == nothing
    # The connection is as it was: the next question is answered.
    assert read(session, EVERYONE) != nothing
    assert read(session, EVERYONE, cancelled=lambda: False) != nothing


def test_a_read_ends_while_its_rows_are_read(session, person, monkeypatch):
    for number in range(50):
        person(last_name=f"عائلة {number}")
    turns = iter([False] * 60)
    monkeypatch.setattr(desk, "STEPS", 5)
    with session.desk.read_unless(lambda: not next(turns, False)):
        session.desk.sql("SELECT id FROM beneficiary").fetchall()
        pytest.fail("nothing was interrupted")


def test_a_failure_of_a_read_that_is_wanted_is_told(session):
    with pytest.raises(pw.OperationalError), session.desk.read_unless(lambda: False):
        session.desk.sql("SELECT no_such_column FROM beneficiary")
