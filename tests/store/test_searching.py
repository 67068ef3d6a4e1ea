"""A search in a list whose order is known finds what the engine finds, in that order, whatever was typed before."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.operations import records
from coopdesk.store import listing, searching
from coopdesk.store.listing import Filter, Listing
from coopdesk.store.search_index import matches

FAMILIES = ("العلوي", "أيت الحاج", "بناني", "عبد الرحيم", "بن علي", "الحسن", "أمزيل")
NAMES = ("فاطمة الزهراء", "محمد", "عبد الله", "حسن", "عائشة", "زهرة")
LATIN = ("El Alaoui", "Ait El Haj", "Bennani", None)
SORTS = ("name_key", "birth_date", "commune_ar", "resistant_name")
TYPED = (
    *("أيت الحاج ", "الحسن", "عبد الرحيم", "فاطمة الزهراء ال", "بن علي", "محمد", "ايت حسن", "ز", "El Alaoui", "ben"),
    *("0612", "IA33", "محمد 0612", "2026 محمد", "%", "  ", "لا وجود له"),
)


@pytest.fixture
def many(session, person, fighter):
    draw, father = random.Random(4), fighter()
    for number in range(60):
        person(
            last_name=draw.choice(FAMILIES),
            first_name=draw.choice(NAMES),
            last_name_latin=draw.choice(LATIN),
            sex=draw.choice("fm"),
            birth_date=draw.choice(("1980-01-01", "1984-03-17", None)),
            cin=f"IA33{number:04d}",
            phone=f"+2126123456{number:02d}" if number % 3 else None,
            resistant=father if number % 5 == 0 else None,
        )


@pytest.fixture(params=["all of it", "little of it", "the index", "the engine"])
def _ways(request, monkeypatch):
    """Lists of a few people take each of the ways that a long list takes."""
    small = {
        "all of it": {},
        "little of it": {"TOGETHER": 4, "FAR": 8, "SPREAD": 10, "KEPT": 12},
        "the index": {"SELDOM": 0, "KEPT": 7, "TOGETHER": 3},
        "the engine": {"SELDOM": 0, "MANY": 2, "KEPT": 9},
    }
    for name, value in small[request.param].items():
        monkeypatch.setattr(searching, name, value)


@pytest.mark.usefixtures("_ways")
@pytest.mark.parametrize("sort", SORTS)
def test_every_letter_finds_what_the_engine_finds(session, many, sort):
    for filters in ((), (Filter("sex", "=", ("f",)),)):
        order = searching.order_of(session.desk, Listing("beneficiary", sort=sort, filters=filters))
        for text in TYPED:
            for length in range(1, len(text) + 1):
                wanted = Listing("beneficiary", text[:length], sort=sort, filters=filters)
                whole = list(listing.all_ids(session.desk, wanted))
                assert searching.first_found(session.desk, wanted, 5, order) == whole[:5], text[:length]


@pytest.mark.usefixtures("_ways")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(typed=st.lists(st.text("أيت لحسنفاطمةزهرءعبدEl Aoui0612I", max_size=9), max_size=6))
def test_whatever_was_typed_before(session, many, typed):
    order = searching.order_of(session.desk, Listing("beneficiary"))
    for text in typed:
        wanted = Listing("beneficiary", text)
        whole = list(listing.all_ids(session.desk, wanted))
        assert searching.first_found(session.desk, wanted, 4, order) == whole[:4], text


@pytest.fixture(scope="module")
def texts():
    return st.text("أإابتحدرزسعفقلمنهوي ةىءـڭabdelzaهـ-'0612", max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(data=st.data())
def test_a_row_fits_exactly_when_the_index_finds_it(session, person, texts, data):
    family, first, typed = (data.draw(texts, label) for label in ("family", "first", "typed"))
    made = person(last_name=f"{family} م", first_name=f"{first} م")
    names, codes = (made.last_name, made.first_name), (made.number, made.cin, made.phone)
    fits = all(match.test()(names, codes) for match in matches("beneficiary", typed))
    assert fits == (made.id in listing.all_ids(session.desk, Listing("beneficiary", typed)))


def test_after_a_change_the_order_is_not_used(session, many, person):
    order = searching.order_of(session.desk, Listing("beneficiary"))
    new = person(last_name="أمزيل", first_name="أسماء")
    wanted = Listing("beneficiary", "أسماء")
    assert searching.first_found(session.desk, wanted, 5, order) == [new.id]
    order = searching.order_of(session.desk, Listing("beneficiary"))
    records.remove(session, "beneficiary", [new.id])
    assert searching.first_found(session.desk, wanted, 5, order) == []


def test_the_order_of_another_list_is_not_used(session, many):
    order = searching.order_of(session.desk, Listing("beneficiary", sort="birth_date"))
    wanted = Listing("beneficiary", "محمد")
    assert searching.first_found(session.desk, wanted, 5, order) == listing.first_ids(session.desk, wanted, 5)
    assert order.former is None


def test_an_empty_list_has_an_order(session):
    order = searching.order_of(session.desk, Listing("organisation"))
    assert searching.first_found(session.desk, Listing("organisation", "تعاونية"), 5, order) == []
    assert searching.first_found(session.desk, Listing("organisation", "تعاونية م"), 5, order) == []
