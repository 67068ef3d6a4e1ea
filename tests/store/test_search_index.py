"""What the two indexes of a register find: beginnings of names, and any few characters of an identifier."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.core.folding import western_digits
from coopdesk.operations import records
from coopdesk.store import listing, search_index
from coopdesk.store.listing import Listing

CIN, PHONE, ICE = "IA331902", "+212661234567", "001525678000082"
LOCAL = "0661234567"


def found(session, kind: str, typed: str) -> list[int]:
    return list(listing.all_ids(session.desk, Listing(kind, search=typed)))


@pytest.fixture
def zahra(person):
    person(last_name="العلوي", first_name="مريم", cin="BE100200", phone="+212700998877")
    names = {"last_name_latin": "Ait El Haj", "first_name_latin": "Zahra"}
    return person(last_name="أيت الحاج", first_name="زهرة", cin=CIN, phone=PHONE, **names)


@pytest.mark.parametrize("code", [CIN, LOCAL, PHONE.removeprefix("+")])
def test_any_four_characters_in_a_row_find_the_person(session, zahra, code):
    for start in range(len(code) - 3):
        assert zahra.id in found(session, "beneficiary", code[start : start + 4]), code[start : start + 4]


def test_any_four_characters_in_a_row_find_the_organisation(session, organisation):
    made = organisation(ice=ICE)
    for start in range(len(ICE) - 3):
        assert found(session, "organisation", ICE[start : start + 4]) == [made.id]


@pytest.mark.parametrize(
    "typed",
    [
        *("IA 331902", "ia 331 902", "IA-331902", "ia٣٣١٩٠٢", "\u2066IA331902\u2069", "331902 زهرة", "زهرة 331902"),
        *("06 61 23 45 67", "0661-234567", "+212 661 23 45 67", "00212661234567", "00 212 661 234 567"),
        *("06 61 23 45 67 زهرة", "زهرة 0661 23", "Zahra IA 3319", "haj zahra ait"),
    ],
)
def test_an_identifier_is_found_as_people_write_it(session, zahra, typed):
    assert found(session, "beneficiary", typed) == [zahra.id]


@pytest.mark.parametrize("typed", ["IA 999999", "0661 99", "331902 مريم", "6619", "زهرة 0700"])
def test_every_piece_must_fit(session, zahra, typed):
    assert found(session, "beneficiary", typed) == []


def test_a_number_in_a_name_is_found_as_a_word(session, organisation):
    made = organisation(name="تعاونية 20 غشت 1953")
    organisation(name="تعاونية الأمل")
    for typed in ("1953", "غشت 1953", "20 غشت", "غشت ٢٠", "195"):
        assert found(session, "organisation", typed) == [made.id], typed


def test_an_ice_that_begins_like_a_phone_of_morocco_is_found(session, organisation):
    made = organisation(ice="002125310000082")
    assert found(session, "organisation", "002125310") == [made.id]


@pytest.mark.parametrize("typed", ["", "   ", "-", "%", '"', "*", "'", "\u200f", "ـ", "()", "AND", "NEAR(", '"a" OR'])
def test_signs_of_the_query_language_are_only_letters(session, zahra, typed):
    found(session, "beneficiary", typed)


def test_a_changed_name_is_found_by_its_new_words_only(session, zahra):
    zahra.first_name = "لطيفة"
    records.save(session, zahra)
    assert found(session, "beneficiary", "لطيفة") == [zahra.id]
    assert found(session, "beneficiary", "زهرة") == []


@given(typed=st.text(max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_whatever_is_typed_is_answered(session, typed):
    for kind in search_index.SEARCHED:
        found(session, kind, typed)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_beginnings_of_the_words_of_a_name_find_it_in_any_order_and_script(session, zahra, data):
    words = data.draw(st.sampled_from(["أيت الحاج زهرة", "Ait El Haj Zahra", "أيت زهرة Haj", "Zahra الحاج"])).split()
    cut = [word[: data.draw(st.integers(2, len(word)))] for word in data.draw(st.permutations(words))]
    assert zahra.id in found(session, "beneficiary", " ".join(cut))


@given(digits=st.text("٠١٢٣٤٥٦٧٨٩0123456789", min_size=3, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_digits_of_both_scripts_ask_the_same(session, zahra, digits):
    assert found(session, "beneficiary", digits) == found(session, "beneficiary", western_digits(digits))
