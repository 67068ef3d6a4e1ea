"""Dates as offices write them, ages, and periods."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.core.days import (
    MONTHS,
    Period,
    age_band,
    age_on,
    day_or_words,
    long_day,
    parse_day,
    parse_partial,
    show_day,
)
from coopdesk.core.problems import CannotRead

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "written",
    [
        "17/03/1984",
        "17-3-1984",
        "17.03.1984",
        "17 03 1984",
        "1984-03-17",
        "1984-03-17 00:00:00",
        "١٧/٠٣/١٩٨٤",
        "\u206717/03/1984\u2069",
        "17\u200f/03\u200f/1984",
        "17 مارس 1984",
        "17 mars 1984",
        "samedi 17 mars 1984",
        date(1984, 3, 17),
        datetime(1984, 3, 17, 12),
    ],
)
def test_a_day_is_read_in_every_usual_form(written):
    assert parse_day(written, TODAY) == date(1984, 3, 17)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("31/02/1984", "no_such_date"),
        ("13/25/1987", "no_such_date"),
        ("29/02/2023", "no_such_date"),
        ("00/01/1990", "no_such_date"),
        ("17/03/84", "ambiguous_year"),
        ("1984", "date_shape"),
        ("غير معروف", "date_shape"),
        ("30768", "date_shape"),
        ("17 foo 1984", "date_shape"),
    ],
)
def test_what_is_no_day_is_said_to_be_none(written, code):
    with pytest.raises(CannotRead) as error:
        parse_day(written, TODAY)
    assert error.value.code == code


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("1950", "1950"),
        (1950, "1950"),
        (1950.0, "1950"),
        ("٠٣/١٩٥٠", "1950-03"),
        ("3/1950", "1950-03"),
        ("1950-03", "1950-03"),
        ("مارس 1950", "1950-03"),
        ("mars 1950", "1950-03"),
        ("سنة 1950", "1950"),
        ("مزداد خلال سنة 1950", "1950"),
        ("né en 1950", "1950"),
        ("17/03/1950", "1950-03-17"),
        (date(1950, 3, 17), "1950-03-17"),
    ],
)
def test_a_partial_date_keeps_what_is_known(written, kept):
    assert parse_partial(written, TODAY) == kept


@pytest.mark.parametrize("written", ["13/1950", "00/1950", "31/02/1950", "50"])
def test_an_impossible_partial_date_is_refused(written):
    with pytest.raises(CannotRead):
        parse_partial(written, TODAY)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_what_is_shown_is_read_again(day):
    assert parse_day(show_day(day), TODAY) == day
    for known in (4, 7, 10):
        partial = day.isoformat()[:known]
        assert parse_partial(show_day(partial), TODAY) == partial


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["ar", "fr", "en"]))
def test_long_days_are_read_again(day, language):
    assert parse_day(long_day(day, language), TODAY) == day


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(text):
    refused = None
    try:
        parse_partial(text, TODAY)
    except CannotRead as refusal:
        refused = refusal.code
    assert refused in {None, *{"no_such_date", "date_shape", "ambiguous_year"}}


def test_months_are_moroccan():
    assert long_day(date(2025, 8, 4), "ar") == "الاثنين 4 غشت 2025"
    assert MONTHS["ar"][4:9] == ("ماي", "يونيو", "يوليوز", "غشت", "شتنبر")
    assert long_day(TODAY, "fr") == "lundi 23 novembre 2026"


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("2000-11-23", TODAY, 26),
        ("2000-11-24", TODAY, 25),
        ("2000-11", TODAY, 26),
        ("2000-12", TODAY, 25),
        ("2000", TODAY, 26),
        (None, TODAY, None),
        ("2004-02-29", date(2026, 2, 28), 21),
    ],
)
def test_age_in_whole_years(birth, day, age):
    assert age_on(birth, day) == age


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (17, "under_18"),
        (18, "18_24"),
        (24, "18_24"),
        (25, "25_34"),
        (35, "35_44"),
        (59, "45_59"),
        (60, "60_plus"),
        (None, "unknown"),
    ],
)
def test_age_bands_begin_where_the_table_says(age, band):
    assert age_band(age) == band


@pytest.mark.parametrize(
    ("code", "first", "last", "arabic"),
    [
        ("2026", "2026-01-01", "2026-12-31", "سنة 2026"),
        ("2026-S1", "2026-01-01", "2026-06-30", "الأسدس الأول من سنة 2026"),
        ("2026-S2", "2026-07-01", "2026-12-31", "الأسدس الثاني من سنة 2026"),
        ("2026-Q3", "2026-07-01", "2026-09-30", "الربع الثالث من سنة 2026"),
        ("2026-02", "2026-02-01", "2026-02-28", "فبراير 2026"),
        ("2026-11", "2026-11-01", "2026-11-30", "نونبر 2026"),
    ],
)
def test_periods_have_their_days_and_titles(code, first, last, arabic):
    period = Period.parse(code)
    assert (period.code, period.first.isoformat(), period.last.isoformat()) == (code, first, last)
    assert period.title("ar") == arabic
    assert period.title("fr") != period.title("en") or period.months == 12


@pytest.mark.parametrize("text", ["", "26", "2026-S3", "2026-Q0", "2026-13", "2026-1", "S1-2026"])
def test_what_is_no_period_is_refused(text):
    with pytest.raises(CannotRead) as error:
        Period.parse(text)
    assert error.value.code == "period_shape"


@given(st.integers(1900, 2100), st.sampled_from(["", "-S1", "-S2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-06", "-12"]))
def test_periods_follow_one_another_without_a_gap(year, part):
    period = Period.parse(f"{year}{part}")
    assert period.next().first == period.last + timedelta(days=1)
    assert period.next().previous() == period
    assert Period.parse(period.next().code) == period.next()


@pytest.mark.parametrize(
    ("known", "cell"), [("1984-03-17", date(1984, 3, 17)), ("1984-03", "03/1984"), ("1984", "1984")]
)
def test_a_spreadsheet_holds_a_date_or_its_words(known, cell):
    assert day_or_words(known) == cell
