"""What every column promises, whatever is typed into it or stands in a cell."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.core.catalogue import install_language
from coopdesk.core.problems import CannotRead
from coopdesk.entities import RECORDS

DAY = date(2026, 11, 23)
MEANINGS = [
    pytest.param(meaning, id=f"{entity.kind()}.{name}")
    for entity in RECORDS
    for name, meaning in entity.meanings().items()
]
TYPED = st.one_of(
    st.text(max_size=30),
    st.text("0123456789٠١٢٣٤٥٦٧٨٩.,٫/- eE+", max_size=14),
    st.sampled_from(
        ["9" * 5000, "1e999999", "²", "-", "٣", "NaN", "inf", "\u200f12\u200e", "\x00", "\ud800", "بني ملال", "نعم"]
    ),
)
CELLS = st.one_of(
    TYPED,
    st.integers(-(10**6), 10**6),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates(date(1800, 1, 1)),
    st.datetimes(datetime(1900, 1, 1)),
)


@pytest.mark.parametrize("meaning", MEANINGS)
@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(raw=CELLS)
def test_anything_is_read_or_refused_and_what_is_read_can_be_judged_shown_and_typed_again(meaning, raw):
    try:
        value = meaning.parse(raw, DAY)
    except CannotRead:
        return
    problems = list(meaning.problems(value, DAY))
    assert all(problem.field == meaning.name and str(problem.text) for problem in problems)
    assert isinstance(meaning.show(value), str)
    if not any(problem.blocks for problem in problems):
        assert meaning.parse(meaning.edit(value), DAY) == value


@pytest.mark.parametrize("meaning", MEANINGS)
@pytest.mark.parametrize("raw", [None, "", "  ", "\u200f"])
def test_nothing_typed_is_nothing_and_a_problem_only_where_it_is_required(meaning, raw):
    assert meaning.parse(raw, DAY) is None
    assert [problem.code for problem in meaning.problems(None, DAY)] == (["missing"] if meaning.required else [])
    assert meaning.show(None) == meaning.edit(None) == ""


@pytest.mark.parametrize("meaning", MEANINGS)
def test_a_label_is_a_heading_in_every_language(meaning):
    english = str(meaning.label)
    install_language("ar")
    arabic = str(meaning.label)
    install_language("fr")
    assert {english, arabic, str(meaning.label)} <= set(meaning.headings())
    assert arabic != english
