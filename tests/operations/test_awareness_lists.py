"""The lists of sessions and trainings: what they count, how they are narrowed, and the places of meetings."""

import pytest

from coopdesk.entities import Beneficiary, Venue
from coopdesk.operations import list_rows, records
from coopdesk.operations.attending import attend_new
from coopdesk.operations.candidates import candidates, open_trainings
from coopdesk.operations.enrolling import enrol, enrol_all
from coopdesk.operations.list_filters import FILTERS, conditions_of
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.lists import COLUMNS
from coopdesk.operations.steps import StepEntry
from coopdesk.operations.venues import add_venue, kind_of, venues_like
from tests.recording import record_step

KINDS = ("awareness_session", "training")


def shown(session, kind, **filters) -> list[int]:
    columns = COLUMNS[kind]
    wanted = Listing(kind, filters=conditions_of(kind, filters), sort=columns[0].sort_key())
    return list_rows.first_ids(session, wanted)


def texts(session, kind, record, *names) -> tuple[str, ...]:
    columns = [next(one for one in COLUMNS[kind] if one.name == name) for name in names]
    return list_rows.fetch(session, kind, columns, [record.id])[record.id].texts


@pytest.fixture
def sessions(session, awareness):
    """One counted, one with names only, one to come."""
    counted = awareness(men=5, women=7, themes="sse", party="HCAR", commune="05.091.01.01")
    named = awareness(session_day="2026-10-05", themes="sse,funding", party="ADS")
    for first, sex in (("زهرة", "f"), ("يوسف", "m"), ("نعيمة", "f")):
        attend_new(session, named, Beneficiary(last_name="العلوي", first_name=first, sex=sex))
    return counted, named, awareness(session_day="2026-12-15")


def test_the_heads_of_a_list_are_those_counted_or_those_named(session, sessions):
    counted, named, coming = sessions
    columns = ("heads", "men_came", "women_came", "named")
    assert texts(session, "awareness_session", counted, *columns) == ("12", "5", "7", "—")
    assert texts(session, "awareness_session", named, *columns) == ("3", "1", "2", "3")
    assert texts(session, "awareness_session", coming, *columns) == ("—",) * 4
    count, sums = list_rows.totals(session, Listing("awareness_session"))
    assert (count, sums) == (3, {"heads": 15, "men_came": 6, "women_came": 9})


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"themes": "funding"}, ["named"]),
        ({"themes": "sse"}, ["named", "counted"]),
        ({"party": "HCAR"}, ["counted"]),
        ({"session_day": "2026-11"}, ["counted"]),
        ({"session_day": "2026-Q4"}, ["named", "counted", "coming"]),
        ({"session_day": "2025"}, []),
        ({"commune": "05.091.01.01"}, ["counted"]),
        ({"stage": "held"}, []),
    ],
)
def test_sessions_are_narrowed(session, sessions, filters, found):
    named = dict(zip((one.id for one in sessions), ("counted", "named", "coming"), strict=True))
    assert [named[one] for one in shown(session, "awareness_session", **filters)] == found


@pytest.mark.parametrize("kind", KINDS)
def test_every_period_offered_can_be_asked(session, kind):
    period = next(one for one in FILTERS[kind] if one.name in ("session_day", "starts_on"))
    codes = [chosen for chosen, _label in period.options(session)]
    assert codes[:4] == ["this_month 2026-11", "this_quarter 2026-Q4", "this_year 2026", "2026"]
    assert {"2025", "2026-Q4", "2026-12", "2026-01"} <= set(codes)
    assert len(set(codes)) == len(codes)
    assert all(len(period.conditions(chosen)) == 2 for chosen in codes)


@pytest.mark.parametrize("kind", KINDS)
def test_every_column_can_sort(session, kind, sessions, training):
    training()
    for column in COLUMNS[kind]:
        found = list_rows.first_ids(session, Listing(kind, sort=column.sort_key()))
        assert len(found) == (3 if kind == "awareness_session" else 1), column.name


def test_trainings_sum_people_and_money(session, training, person):
    first = training(cost=1_200_000, theme="digital")
    training(cost=300_000, starts_on="2026-12-01", ends_on="2026-12-02")
    people = [person(first_name="زهرة"), person(first_name="يوسف", sex="m")]
    enrol_all(session, first, [one.id for one in people])
    count, sums = list_rows.totals(session, Listing("training"))
    assert (count, sums) == (2, {"enrolled": 2, "women_enrolled": 1, "certificates": 0, "cost": 1_500_000})
    assert shown(session, "training", theme="digital") == [first.id]
    assert texts(session, "training", first, "enrolled", "women_enrolled", "certificates") == ("2", "1", "—")


def test_accepted_people_are_offered_first_and_enrolled_or_closed_ones_not(session, training, person):
    course = training()
    people = {
        name: person(first_name=name, registered_on="2026-01-10") for name in ("أمينة", "بشرى", "جميلة", "دنيا", "زهرة")
    }
    record_step(session, people["زهرة"], StepEntry("accepted", "2026-11-01"))
    record_step(session, people["دنيا"], StepEntry("accepted", "2026-11-02"))
    record_step(session, people["جميلة"], StepEntry("withdrawn", "2026-11-02", note="هجرة"))
    enrol(session, course, people["دنيا"].id)
    assert [one.first_name for one, _told in candidates(session, course, "")] == ["زهرة"]
    assert [one.first_name for one, _told in candidates(session, course, "أيت الحاج")] == ["زهرة", "أمينة", "بشرى"]


def test_the_courses_that_take_people_in(session, training, person):
    course = training(capacity=20)
    enrol(session, course, person().id)
    ended = training()
    record_step(session, ended, StepEntry("cancelled", "2026-11-20", note="ضعف الإقبال"))
    (room,) = open_trainings()
    assert (room.training.id, room.enrolled, room.free) == (course.id, 1, 19)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("فضاء الذاكرة التاريخية للمقاومة والتحرير ببني ملال", "memory_space"),
        ("Espace de la mémoire historique", "memory_space"),
        ("مركز التكوين المهني", "training_centre"),
        ("قاعة الأفراح", "municipal"),
        ("فندق الأطلس", "other"),
    ],
)
def test_the_name_of_a_place_says_its_kind(name, kind):
    assert kind_of(name) == kind


def test_a_place_is_taken_in_once_for_its_commune(session):
    made = add_venue(session, " دار الشباب  ", "05.091.01.01").result
    assert made.name == "دار الشباب"
    assert add_venue(session, "دار الشّباب", "05.091.01.01").result.id == made.id
    assert add_venue(session, "دار الشباب", None).result.id != made.id
    assert Venue.select().count() == 2


def test_places_are_found_by_their_words_spaces_of_memory_first(session):
    for name, kind in (("دار الثقافة", "municipal"), ("فضاء الذاكرة دار المقاومة", "memory_space")):
        records.save(session, Venue(name=name, venue_kind=kind))
    assert [one.venue_kind for one in venues_like("دار")] == ["memory_space", "municipal"]
    assert [one.name for one in venues_like("الثقافه دار")] == ["دار الثقافة"]
    assert venues_like("ملعب") == []
