"""Many records at once are what they would have been one by one."""

from __future__ import annotations

import pytest

from coopdesk.entities import Beneficiary, Change, Organisation, Step
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.check import check_desk
from coopdesk.operations.find import find
from coopdesk.operations.loading import Loader
from coopdesk.store.bulk import add_steps, indexed_after
from coopdesk.store.writing import writing

PEOPLE = [
    {"last_name": "أيت الحاج", "first_name": "زهرة", "sex": "f", "cin": "IA331902", "vulnerability": "orphan"},
    {"last_name": "العلوي", "first_name": "يوسف", "sex": "m", "registered_on": "2025-03-01"},
    {"last_name": "العلوي", "first_name": "مريم", "sex": "f"},
]


def loaded(session, people=PEOPLE) -> list[dict]:
    with writing(session.desk, session.author) as write, indexed_after(write, "beneficiary"):
        made = Loader(write, session, figures.values_on(session)).all(Beneficiary, people)
        steps = (
            {"record_id": one["id"], "record": one["uuid"], "stage": "registered", "effective_on": one["registered_on"]}
            for one in made
        )
        add_steps(write, "beneficiary", steps)
    return made


def test_they_are_numbered_logged_searchable_and_sound(session):
    made = loaded(session)
    assert [one["number"] for one in made] == [
        "M-2026-H05091-1-00001",
        "M-2025-H05091-1-00001",
        "M-2026-H05091-1-00002",
    ]
    assert [one.title for one in find(session, "زهرة")] == ["أيت الحاج زهرة"]
    assert Change.select().where(Change.action == "create", Change.kind == "beneficiary").count() == 3
    assert Step.select().count() == 3
    assert check_desk(session) == []


def test_they_are_the_same_as_saved_one_by_one(session):
    loaded(session, PEOPLE[:1])
    one_by_one = Beneficiary(**PEOPLE[0] | {"cin": "IA331903"})
    records.save(session, one_by_one)
    at_once = Beneficiary.get(Beneficiary.cin == "IA331902")
    apart = {"id", "uuid", "number", "cin"}
    kept = Beneficiary.get_by_id(one_by_one.id).__data__
    assert {name: value for name, value in at_once.__data__.items() if name not in apart} == {
        name: value for name, value in kept.items() if name not in apart
    }


def test_numbers_and_ids_go_on_after_those_already_there(session, person):
    first = person(first_name="خديجة")
    made = loaded(session)
    assert made[0]["id"] == first.id + 1
    assert made[0]["number"] == "M-2026-H05091-1-00002"
    assert person(first_name="سعاد").number == "M-2026-H05091-1-00004"


def test_indexes_put_aside_for_the_load_are_there_again(session):
    statement = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
    before = session.desk.sql(statement).fetchall()
    loaded(session)
    assert session.desk.sql(statement).fetchall() == before


def test_a_load_that_fails_leaves_nothing_and_gives_its_numbers_back(session):
    statement = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
    before = session.desk.sql(statement).fetchall()
    with pytest.raises(Exception, match="constraint"):
        loaded(session, [*PEOPLE, PEOPLE[0] | {"sex": "x"}])
    assert Beneficiary.select().count() == 0
    assert session.desk.sql(statement).fetchall() == before
    assert loaded(session)[0]["number"] == "M-2026-H05091-1-00001"


def test_only_what_is_asked_for_is_kept_in_memory(session):
    with writing(session.desk, session.author) as write:
        loader = Loader(write, session, figures.values_on(session))
        made = loader.all(Organisation, [{"name": "تعاونية", "legal_form": "cooperative"}], keep=("id", "number"))
    assert made == [{"id": 1, "number": "T-2026-H05091-1-00001"}]
