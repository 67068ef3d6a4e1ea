"""The columns that follow from others."""

from __future__ import annotations

import pytest

from coopdesk.entities import Beneficiary, Member, Organisation, Resistant
from coopdesk.operations import settings as figures
from coopdesk.operations.derive import derive, derived

PERSON = {"last_name": "أيت الحاج", "first_name": "زهرة", "sex": "f"}


@pytest.fixture
def in_force(session) -> dict:
    return figures.values_on(session)


def test_names_are_folded_for_sorting_and_the_province_is_that_of_the_commune(in_force):
    found = derived(Beneficiary, PERSON | {"last_name_latin": "Aït El Haj", "commune": "05.091.01.01"}, in_force)
    same = derived(Beneficiary, PERSON | {"last_name": "آيت الحاج", "first_name": "زهره"}, in_force)
    assert found["name_key"] == same["name_key"]
    assert found["first_name_key"] == same["first_name_key"]
    assert (found["province"], same["province"]) == ("05.091", None)


def test_score_and_band_follow_the_weights_given(in_force):
    values = PERSON | {"vulnerability": "orphan"}
    heavy = in_force | {"vulnerability_weights": in_force["vulnerability_weights"] | {"orphan": 90}}
    assert [
        (derived(Beneficiary, values, one)["score"], derived(Beneficiary, values, one)["band"])
        for one in (in_force, heavy)
    ] == [
        (6, "light"),
        (90, "severe"),
    ]


def test_missing_entries_are_counted_down_to_none(in_force):
    whole = PERSON | {
        "cin": "IA331902",
        "birth_date": "1985",
        "commune": "05.091.01.01",
        "kinship": "daughter",
        "resistant": 1,
        "kinship_proof": Beneficiary.meanings()["kinship_proof"].options.codes[0],
        "consent_date": "2026-01-01",
    }
    assert derived(Beneficiary, whole, in_force)["missing_count"] == 0
    assert derived(Beneficiary, whole | {"cin": None, "commune": None}, in_force)["missing_count"] == 2


@pytest.mark.parametrize(("entity", "values"), [(Resistant, PERSON), (Organisation, {"name": "تعاونية"}), (Member, {})])
def test_each_register_has_its_own_and_only_columns_that_it_has(in_force, entity, values):
    assert set(derived(entity, values, in_force)) <= set(entity._meta.fields)


def test_a_record_is_given_what_follows_from_it(in_force):
    record = Organisation(name="تعاونية الأمل", legal_form="cooperative", commune="05.081.01.01")
    derive(record, in_force)
    assert record.province == "05.081"
    assert record.missing_count == len(Organisation.missing_of(record.__data__))
