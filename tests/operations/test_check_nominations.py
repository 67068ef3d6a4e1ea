"""The check finds what does not agree between lists, frozen points and steps."""

from __future__ import annotations

import pytest

from coopdesk.operations.check import check_desk
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.nominations import Answer, answer
from tests.operations.nominating import draft, eligible, row_of, sent


def codes(session) -> list[str]:
    return sorted(fault.code for fault in check_desk(session))


@pytest.fixture
def people(session, person, fighter):
    return [eligible(session, person, fighter, first_name=name) for name in ("زهرة", "نعيمة", "مريم")]


def test_what_the_operations_write_is_sound(session, people):
    sent(session, *people[:2])
    draft(session, people[2])
    answer(session, row_of(people[0]), Answer("reserve", "2026-10-01"))
    answer(session, row_of(people[0]), Answer("accepted", "2026-11-01", decision_number="58/2026"))
    assert check_desk(session) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE nomination SET points = NULL WHERE id = 1", ["not_frozen"]),
        ("UPDATE nomination SET score = score + 1", ["points_sum", "points_sum"]),
        ("UPDATE nomination SET rank = 7 WHERE id = 1", ["rank"]),
        (
            "UPDATE nomination SET answer = 'reserve', answered_on = '2026-10-01' WHERE id = 1",
            ["no_step"],
        ),
    ],
)
def test_what_was_done_behind_its_back_is_found(session, people, statement, found):
    sent(session, *people[:2])
    session.desk.sql(statement)
    assert codes(session) == found


def test_frozen_points_on_a_draft_and_a_person_on_two_lists_are_found(session, people):
    draft(session, *people)
    draft(session)
    session.desk.sql("UPDATE nomination SET points = '[]' WHERE id = 1")
    session.desk.sql("UPDATE nomination SET nomination_list_id = 2 WHERE id = 2")
    assert codes(session) == ["thawed"]
    session.desk.sql(
        """INSERT INTO nomination (uuid, version, office, nomination_list_id, beneficiary_id)
        VALUES ('0123456789abcdef0123456789abcdef', 1, 'HCAR-05.091', 2, ?)""",
        (people[2].id,),
    )
    assert codes(session) == ["on_two_lists", "thawed"]


def test_the_demonstration_tells_two_years_of_lists(tmp_path):
    from datetime import date

    from coopdesk.entities import Beneficiary, Nomination, NominationList

    session = make_demo(tmp_path / "desk", people=400, seed=7, office="HCAR-05.091", today=date(2026, 11, 23))
    with session.desk.connected():
        stages = [one.stage for one in NominationList.select().order_by(NominationList.id)]
        assert stages == ["answered", "answered", "answered", "sent", "draft"]
        waiting = Nomination.select().join(NominationList).where(NominationList.stage == "sent")
        assert all(row.answer is None and row.points for row in waiting)
        reached = {stage for (stage,) in Beneficiary.select(Beneficiary.stage).distinct().tuples()}
        assert {"eligible", "not_eligible", "nominated", "accepted", "reserve", "rejected", "withdrawn"} <= reached
        assert check_desk(session) == []
    session.desk.close()
