"""Hours are read as offices write them and kept in one spelling."""

from datetime import date

import pytest

from coopdesk.core.language import mark
from coopdesk.core.meanings import HourMeaning
from coopdesk.core.problems import CannotRead

HOUR = HourMeaning(label=mark("Session", "Hour"), name="starts_at")
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9:30", "09:30"),
        ("09h30", "09:30"),
        ("9h", "09:00"),
        ("15", "15:00"),
        ("٩:٣٠", "09:30"),
        ("0.05", "00:05"),
        ("23 : 59", "23:59"),
        ("", None),
    ],
)
def test_an_hour_is_read(typed, kept):
    assert HOUR.parse(typed, TODAY) == kept
    assert kept is None or list(HOUR.problems(kept, TODAY)) == []


@pytest.mark.parametrize("typed", ["24:00", "12:60", "noon", "9:3", "100", "-1:00"])
def test_what_is_no_hour_is_refused(typed):
    with pytest.raises(CannotRead):
        HOUR.parse(typed, TODAY)


@pytest.mark.parametrize("kept", ["9:30", "25:00", "soon"])
def test_what_is_kept_otherwise_is_a_fault(kept):
    assert [problem.code for problem in HOUR.problems(kept, TODAY)] == ["hour_shape"]
