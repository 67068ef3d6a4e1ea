"""Every point of priority with its words, and the ranks that follow."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.operations import settings as figures
from coopdesk.operations.priority import REASONS, Priority, in_words, priority, ranks

DAY = date(2026, 9, 10)
USUAL = {key: figure.default for key, figure in figures.FIGURES.items()}
KHADIJA = {
    "sex": "f",
    "birth_date": "1999-09-11",
    "has_disability": True,
    "employment_status": "unemployed_never",
    "unemployment_months": 20,
    "vulnerability": "low_income,poor_housing,isolated_rural,no_steady_income",
}


def points(person: dict, **weights: int) -> dict[str, int]:
    settings = USUAL | {"priority_weights": USUAL["priority_weights"] | weights}
    return {one.reason: one.points for one in priority(person, settings, DAY).points}


def test_every_reason_gives_its_weight():
    found = priority(KHADIJA, USUAL, DAY)
    assert points(KHADIJA) == {
        "vulnerability": 20,
        "disability": 20,
        "woman": 20,
        "unemployment": 20,
        "youth": 10,
    }
    assert (found.total, found.of) == (90, 100)


@pytest.mark.parametrize(
    ("change", "reason", "expected"),
    [
        ({"sex": "m"}, "woman", 0),
        ({"has_disability": False}, "disability", 0),
        ({"has_disability": None}, "disability", 0),
        ({"unemployment_months": 11}, "unemployment", 10),
        ({"unemployment_months": 12}, "unemployment", 20),
        ({"unemployment_months": None}, "unemployment", 10),
        ({"employment_status": "employee"}, "unemployment", 0),
        ({"employment_status": None}, "unemployment", 0),
        ({"birth_date": "1991-09-10"}, "youth", 0),
        ({"birth_date": "1991-09-11"}, "youth", 10),
        ({"birth_date": None}, "youth", 0),
        ({"vulnerability": None, "unemployment_months": None}, "vulnerability", 0),
        ({"vulnerability": "orphan", "unemployment_months": None}, "vulnerability", 10),
        ({"vulnerability": "rsu_below,direct_aid,amo_tadamon,low_income,sole_provider"}, "vulnerability", 30),
    ],
)
def test_an_answer_moves_only_its_own_reason(change, reason, expected):
    usual, changed = points(KHADIJA), points(KHADIJA | change)
    assert changed[reason] == expected
    untouched = set(REASONS) - {reason, "vulnerability", *(["unemployment"] if reason == "vulnerability" else [])}
    assert {name: changed[name] for name in untouched} == {name: usual[name] for name in untouched}


def test_weights_of_the_settings_are_followed_and_unknown_ones_count_nothing():
    assert points(KHADIJA, woman=3)["woman"] == 3
    older = USUAL | {"priority_weights": {"woman": 20}}
    assert priority(KHADIJA, older, DAY).total == 20


def test_the_points_are_said_in_words():
    found = priority(KHADIJA, USUAL, DAY)
    assert in_words(found.points)[0] == ("Vulnerability", 20)
    assert [str(one.sentence()) for one in found.points] == [
        "Moderate vulnerability (46 points)",
        "person with a disability",
        "woman",
        "unemployed for 20 month(s)",
        "26 year(s) old",
    ]


def test_what_is_frozen_reads_back_the_same():
    found = priority(KHADIJA, USUAL, DAY)
    assert Priority.from_json(found.to_json()) == found
    assert Priority.from_json(None).total == 0


@given(st.lists(st.integers(0, 8), max_size=40))
def test_equal_points_have_equal_ranks_and_the_rank_counts_those_before(totals):
    for total, rank in zip(totals, ranks(totals), strict=True):
        assert rank == 1 + sum(other > total for other in totals)
