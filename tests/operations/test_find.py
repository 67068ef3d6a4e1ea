"""One search finds people, fighters and organisations, however they are typed."""

from __future__ import annotations

import pytest

from coopdesk.core.geography import geography
from coopdesk.operations import records
from coopdesk.operations.find import find, find_everywhere


@pytest.fixture
def everyone(person, fighter, organisation):
    father = fighter(last_name="أيت الحاج", first_name="محمد", card_number="12457/58")
    person(
        last_name="أيت الحاج",
        first_name="زهرة",
        last_name_latin="Ait El Haj",
        first_name_latin="Zahra",
        cin="IA331902",
        phone="+212661234567",
        commune=geography().communes("05.091")[0].code,
        resistant=father,
    )
    person(last_name="العلوي", first_name="عبد الله")
    organisation(name="تعاونية نسيج القصيبة", ice="001525678000082")


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("زهرة", ["أيت الحاج زهرة"]),
        ("زهره ايت", ["أيت الحاج زهرة"]),
        ("zahra", ["أيت الحاج زهرة"]),
        ("331902", ["أيت الحاج زهرة"]),
        ("0661 23 45", ["أيت الحاج زهرة"]),
        ("علوي عبدالله", ["العلوي عبد الله"]),
        ("12457", ["أيت الحاج محمد"]),
        ("القصيبه", ["تعاونية نسيج القصيبة"]),
        ("5678000", ["تعاونية نسيج القصيبة"]),
        ("شخص لا وجود له", []),
        ("ز", []),
        ("zzzz", []),
        ("", []),
        ("%\"'*", []),
    ],
)
def test_records_are_found_as_they_are_typed(session, everyone, typed, titles):
    assert [found.title for found in find(session, typed)] == titles


def test_people_and_fighters_of_one_family_come_together(session, everyone):
    assert {found.kind for found in find(session, "أيت الحاج")} == {"beneficiary", "resistant"}


def test_what_was_found_can_be_told_apart(session, everyone):
    found = find(session, "زهرة")[0]
    assert found.number.startswith("M-2026-H05091-1-")
    assert found.cin == "IA331902"
    assert found.commune
    assert "IA331902" in found.subtitle
    assert records.get(found.kind, found.record_id).number == found.number


def test_a_whole_name_comes_before_a_longer_one(session, person):
    person(last_name="الحاجي", first_name="أمل")
    whole = person(last_name="الحاج", first_name="أمل")
    found = find(session, "الحاج أمل")
    assert found[0].record_id == whole.id
    assert len(found) == 2


def test_the_very_name_is_found_however_many_come_before_it_in_the_alphabet(session, person):
    for number in range(6):
        person(last_name=f"أمل بن{number}", first_name="الحاجي")
    whole = person(last_name="الحاج", first_name="أمل")
    assert find(session, "الحاج أمل", limit=3)[0].record_id == whole.id


def test_names_that_begin_so_come_before_those_that_hold_it(session, person):
    for number in range(6):
        person(last_name=f"أمزيل {number}", first_name="زهير")
    begun = person(last_name="زهيري", first_name="أمل")
    assert find(session, "زهير", limit=3)[0].record_id == begun.id
    assert len(find(session, "زهير")) == 7


def test_no_more_than_asked_for(session, person):
    for number in range(8):
        person(first_name=f"زهرة {number}")
    assert len(find(session, "زهرة", limit=5)) == 5


def test_the_trash_is_not_searched(session, everyone, person):
    gone = person(first_name="لطيفة")
    records.remove(session, "beneficiary", [gone.id])
    assert find(session, "لطيفة") == []


def test_what_belongs_to_the_programme_is_found_beside_the_people(session, everyone, project, awareness, training):
    made = project(subject="وحدة نسيج الزرابي")
    awareness(subject="نسيج وتسويق")
    assert {one.kind for one in find_everywhere(session, "نسيج")} == {"organisation", "project", "awareness_session"}
    assert [one.title for one in find_everywhere(session, made.number)] == ["وحدة نسيج الزرابي"]
    # People come first, and leave room or not.
    assert [one.kind for one in find_everywhere(session, "نسيج", limit=1)] == ["organisation"]
    # The command line and the fields keep to what they look for.
    assert {one.kind for one in find(session, "نسيج")} == {"organisation"}


def test_what_is_called_exactly_so_stands_first(session, everyone, project):
    project(subject="نسيج")
    assert next(iter(find_everywhere(session, "نسيج"))).kind == "project"
