"""The day of work when the clock of the PC can not be trusted."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from coopdesk.operations.clock import jump_of, last_recorded_day, stay_on_recorded_day, trust_clock, with_floor

RECORDED = date(2026, 11, 23)


def at(session, year: int, month: int, day: int):
    """The session at a clock that says this day, with no day given by hand."""
    return with_floor(replace(session, fixed_day=None, clock=lambda: datetime(year, month, day, 10, tzinfo=UTC)))


def test_today_is_the_day_of_the_clock_when_it_goes_on(session):
    assert last_recorded_day(session) == RECORDED
    assert at(session, 2026, 11, 25).today == date(2026, 11, 25)
    assert jump_of(at(session, 2026, 11, 25)) is None


def test_a_clock_that_went_back_does_not_take_today_with_it(session):
    behind = at(session, 2019, 1, 1)
    assert behind.today == RECORDED
    jump = jump_of(behind)
    assert (jump.clock, jump.recorded, jump.is_behind) == (date(2019, 1, 1), RECORDED, True)
    assert stay_on_recorded_day(behind, jump).today == RECORDED


def test_a_clock_that_the_user_confirms_is_believed(session, person):
    ahead = at(session, 2031, 5, 1)
    assert jump_of(ahead).is_behind is False
    confirmed = trust_clock(at(session, 2026, 1, 5))
    assert confirmed.today == date(2026, 1, 5)
    assert jump_of(confirmed) is None


@pytest.mark.parametrize("day", [(2019, 1, 1), (2031, 5, 1)])
def test_a_day_given_by_hand_is_never_doubted(session, day):
    given = replace(at(session, *day), fixed_day=date(2026, 3, 1))
    assert given.today == date(2026, 3, 1)
    assert jump_of(given) is None
