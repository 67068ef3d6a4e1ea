"""Amounts as offices write them, and figures as people read them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.money import edit_amount, parse_amount, show_amount
from coopdesk.core.problems import CannotRead


@pytest.mark.parametrize(
    ("written", "centimes"),
    [
        ("1234567,50", 123456750),
        ("1 234 567,50", 123456750),
        ("1\u202f234\u00a0567,50", 123456750),
        ("1.234.567,50", 123456750),
        ("1,234,567.50", 123456750),
        ("1234567.50", 123456750),
        ("١٢٣٤٫٥٠", 123450),
        ("١٬٢٣٤٫٥", 123450),
        ("75.000,00", 7500000),
        ("150 000,00", 15000000),
        ("1 200 DH", 120000),
        ("800 درهم", 80000),
        ("1.234,00 د.م.", 123400),
        ("0", 0),
        ("-150", -15000),
        ("12,5", 1250),
        (800, 80000),
        (120000.5, 12000050),
        (0.1 + 0.2, 30),
        (Decimal("12.345"), 1234),
    ],
)
def test_amounts_are_read_as_centimes(written, centimes):
    assert parse_amount(written) == centimes


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("1.234", "ambiguous_amount"),
        ("12,345", "ambiguous_amount"),
        ("-1.234", "ambiguous_amount"),
        ("1234,567", "too_many_decimals"),
        ("مائة", "amount_shape"),
        ("12..5", "amount_shape"),
        ("1.23.456", "amount_shape"),
        ("", "amount_shape"),
        (True, "amount_shape"),
        (float("nan"), "amount_shape"),
        (1e300, "amount_shape"),
    ],
)
def test_what_is_no_certain_amount_is_asked_for_again(written, code):
    with pytest.raises(CannotRead) as error:
        parse_amount(written)
    assert error.value.code == code


def test_both_readings_of_an_ambiguous_amount_are_named():
    with pytest.raises(CannotRead) as error:
        parse_amount("1.234")
    assert "1234 or 1,234" in str(error.value)


def test_amounts_are_shown_in_each_language():
    assert show_amount(123456750, "ar") == "1.234.567,50"
    assert show_amount(123456750, "fr") == "1\u202f234\u202f567,50"
    assert show_amount(-5, "en") == "-0.05"
    assert show_amount(1400000, "ar", centimes_shown=False) == "14.000"


@given(st.integers(-(10**14), 10**14), st.sampled_from(["ar", "fr", "en"]))
def test_what_is_shown_is_read_again(centimes, language):
    assert parse_amount(show_amount(centimes, language)) == centimes
    assert parse_amount(edit_amount(centimes)) == centimes


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(text):
    refused = None
    try:
        parse_amount(text)
    except CannotRead as refusal:
        refused = refusal.code
    assert refused in {None, *{"ambiguous_amount", "too_many_decimals", "amount_shape"}}


def test_counts_and_shares():
    assert [show_count(1234567, language) for language in ("ar", "fr", "en")] == [
        "1.234.567",
        "1\u202f234\u202f567",
        "1,234,567",
    ]
    assert show_percent(73, 1284, "ar") == "5,7%"
    assert show_percent(73, 1284, "fr") == "5,7\u00a0%"
    assert show_percent(1, 0, "ar") == "—"
