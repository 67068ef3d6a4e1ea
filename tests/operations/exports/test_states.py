"""Where a file stood on a day."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.entities.lifecycles import COOPERATIVE
from coopdesk.operations.exports.states import Span, state_of_organisation, state_of_person
from coopdesk.store.export_rows import StepRow

YEAR_2026 = Span("2026-01-01", "2026-12-31")


def steps(*given_steps: tuple) -> list[StepRow]:
    """(stage, day, taken over, number of the step reversed) of each step, numbered from 1."""
    rows = []
    for number, given_step in enumerate(given_steps, start=1):
        stage, day, taken_over, reverses = (*given_step, *(0, None)[len(given_step) - 2 :])
        rows.append(StepRow("r", number, f"s{number}", "o", stage, day, None, "", taken_over, reverses, None))
    return rows


@pytest.mark.parametrize(
    ("given_steps", "in_stock", "is_new"),
    [
        ([("registered", "2025-12-31")], True, False),
        ([("registered", "2026-01-01")], True, True),
        ([("registered", "2026-12-31")], True, True),
        ([("registered", "2027-01-01")], False, False),
        ([("registered", "2026-05-01"), ("withdrawn", "2026-06-01")], False, True),
        ([("registered", "2026-05-01"), ("withdrawn", "2027-06-01")], True, True),
        ([("registered", "2025-05-01"), ("withdrawn", "2025-06-01"), ("registered", "2026-02-01")], True, False),
        ([("registered", "2026-05-01", 1)], True, False),
        ([("registered", None, 1)], True, False),
        ([("registered", "2026-05-01"), ("registered", "2026-06-01", 0, 1)], False, False),
        ([("identified", "2026-05-01")], False, False),
        ([], False, False),
    ],
)
def test_a_person_is_in_the_stock_from_registration_to_withdrawal(given_steps, in_stock, is_new):
    state = state_of_person(steps(*given_steps), YEAR_2026)
    assert (state.in_stock, state.is_new) == (in_stock, is_new)


def test_the_stage_is_that_of_the_last_day_whatever_came_later():
    state = state_of_person(
        steps(("registered", "2025-05-01"), ("eligible", "2026-03-01"), ("accepted", "2027-01-01")), YEAR_2026
    )
    assert (state.stage, state.stage_on) == ("eligible", "2026-03-01")


def test_of_two_steps_of_one_day_the_later_stage_counts():
    state = state_of_person(steps(("eligible", "2026-03-01"), ("registered", "2026-03-01")), YEAR_2026)
    assert state.stage == "eligible"


@pytest.mark.parametrize(
    ("given_steps", "created_on", "in_stock", "is_new"),
    [
        ([], "2026-05-01", True, False),
        ([], "2027-05-01", False, False),
        ([("idea", "2026-05-01")], "2027-01-01", True, False),
        ([("idea", "2025-05-01"), ("registered", "2026-05-01")], "2025-05-01", True, True),
        ([("registered", "2026-05-01", 1)], "2026-05-01", True, False),
        ([("registered", "2026-05-01"), ("struck_off", "2026-05-02")], "2026-05-01", False, True),
        ([("registered", "2026-05-01"), ("closed", "2026-05-02")], "2026-05-01", True, True),
    ],
)
def test_an_organisation_is_in_the_stock_until_its_end_and_new_when_it_is_born_in_law(
    given_steps, created_on, in_stock, is_new
):
    state = state_of_organisation(steps(*given_steps), created_on, COOPERATIVE, YEAR_2026)
    assert (state.in_stock, state.is_new) == (in_stock, is_new)


MONTHS = [f"{year}-{month:02}" for year in (2025, 2026) for month in range(1, 13)]
DAY = st.sampled_from([f"{month}-{day:02}" for month in MONTHS for day in (1, 15, 28)])
LIVES = st.lists(st.tuples(DAY, st.none() | DAY), max_size=30)


@given(LIVES, st.integers(1, 23))
def test_stock_plus_new_minus_left_is_the_next_stock(lives, cut):
    """Of people who register once and leave at most once, over two periods that follow one another."""
    former = Span("2025-01-01", f"{MONTHS[cut - 1]}-31")
    latter = Span(f"{MONTHS[cut]}-01", "2026-12-31")
    files = [
        steps(("registered", min(days)), *([("withdrawn", max(days))] if len(days) == 2 else []))
        for days in ([day for day in life if day] for life in lives)
    ]
    before, after = ([state_of_person(file, span) for file in files] for span in (former, latter))
    left = sum(latter.holds(step.effective_on) for step in itertools.chain(*files) if step.stage == "withdrawn")
    assert sum(state.in_stock for state in before) + sum(state.is_new for state in after) - left == sum(
        state.in_stock for state in after
    )
