"""The day of work when the clock of the PC can not be trusted."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Beneficiary
from coopdesk.operations import records
from coopdesk.operations.advance import advance
from coopdesk.operations.clock import jump_of, last_recorded_day, stay_on_recorded_day, trust_clock, with_floor
from coopdesk.operations.steps import StepEntry

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


def test_work_recorded_while_the_clock_is_behind_does_not_move_the_last_day(session, person):
    """The log went back with the clock, and the second opening believed it."""
    records.save(at(session, 2019, 1, 1), Beneficiary(last_name="العلوي", first_name="سعاد", sex="f"))
    assert last_recorded_day(session) == RECORDED
    assert at(session, 2019, 1, 2).today == RECORDED


@pytest.mark.parametrize("day", [(2019, 1, 1), (2027, 3, 1), (2031, 5, 1)])
def test_a_clock_that_the_user_disowns_leaves_no_trace(session, day):
    doubted = at(session, *day)
    stayed = stay_on_recorded_day(doubted, jump_of(doubted))
    records.save(stayed, Beneficiary(last_name="العلوي", first_name="سعاد", sex="f"))
    assert (stayed.today, last_recorded_day(session)) == (RECORDED, RECORDED)


@pytest.mark.parametrize(("month", "is_asked"), [(12, False), (1, False), (2, True), (7, True)])
def test_a_clock_that_jumped_by_months_is_asked_about(session, month, is_asked):
    jump = jump_of(at(session, 2026 if month == 12 else 2027, month, 20))
    assert (jump is not None) is is_asked


def test_no_step_is_dated_after_the_last_recorded_day_while_the_clock_is_behind(session, organisation):
    behind, made = at(session, 2026, 1, 5), organisation()
    with pytest.raises(Invalid):
        advance(behind, made, StepEntry("idea", "2026-11-24"))
    advance(behind, made, StepEntry("idea", "2026-11-23"))
