"""Days, amounts, counts and decimals as people type and read them."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.language import mark
from coopdesk.core.meanings.figures import (
    CountMeaning,
    DayMeaning,
    DecimalMeaning,
    MoneyMeaning,
    PartialDayMeaning,
    YearMeaning,
)
from coopdesk.core.problems import CannotRead

DAY = date(2026, 11, 23)
LABEL = mark("Test", "Label")


def codes(meaning, value) -> list[str]:
    return [problem.code for problem in meaning.problems(value, DAY)]


@pytest.mark.parametrize(("typed", "stored"), [("12", 12), ("٠٧", 7), (" 1 200 ", 1200), (3.0, 3), ("-4", -4)])
def test_a_count_is_a_whole_number(typed, stored):
    assert CountMeaning(label=LABEL).parse(typed, DAY) == stored


@pytest.mark.parametrize("typed", ["1.5", "a", "²", "9" * 40, "1-2", 1.5, True])
def test_what_is_no_count_is_refused(typed):
    with pytest.raises(CannotRead):
        CountMeaning(label=LABEL).parse(typed, DAY)


def test_a_count_keeps_its_bounds():
    meaning = CountMeaning(label=LABEL, minimum=1, maximum=20)
    assert [codes(meaning, value) for value in (0, 1, 20, 21)] == [["out_of_range"], [], [], ["out_of_range"]]


def test_a_year_has_no_thousands_separator():
    install_language("ar")
    assert YearMeaning(label=LABEL).show(2026) == "2026"
    assert CountMeaning(label=LABEL).show(2026) == "2.026"


@pytest.mark.parametrize(
    ("typed", "stored"), [("9,743001", 97_430_010), ("9.74", 97_400_000), ("٩٫٧٤", 97_400_000), (9.74, 97_400_000)]
)
def test_a_decimal_is_kept_exactly(typed, stored):
    assert DecimalMeaning(label=LABEL).parse(typed, DAY) == stored


@pytest.mark.parametrize("typed", ["9.74.1", "1,23456789", "NaN", "inf", "1e999999", "x"])
def test_what_is_no_decimal_is_refused(typed):
    with pytest.raises(CannotRead):
        DecimalMeaning(label=LABEL).parse(typed, DAY)


def test_an_amount_is_centimes_and_never_negative():
    meaning = MoneyMeaning(label=LABEL)
    assert meaning.parse("1.234,50", DAY) == 123_450
    assert codes(meaning, -1) == ["negative_amount"]
    assert codes(meaning, 10**14 + 1) == ["amount_too_large"]
    assert meaning.parse(meaning.edit(123_450), DAY) == 123_450


def test_a_day_may_be_after_today_only_where_that_makes_sense():
    assert codes(DayMeaning(label=LABEL), "2026-11-23") == []
    assert codes(DayMeaning(label=LABEL), "2026-11-24") == ["future_date"]
    assert codes(DayMeaning(label=LABEL, future=True), "2030-01-01") == []


@pytest.mark.parametrize(
    ("value", "found"),
    [("2026", []), ("2027", ["future_date"]), ("2026-12", ["future_date"]), ("1905", ["too_old"]), ("1906", [])],
)
def test_a_partial_day_is_judged_as_far_as_it_is_known(value, found):
    assert codes(PartialDayMeaning(label=LABEL), value) == found
