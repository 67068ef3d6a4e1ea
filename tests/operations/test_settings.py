"""Settings hold from a date on."""

from datetime import date

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Change
from coopdesk.operations import settings as figures
from coopdesk.operations.vulnerability import score


def test_a_figure_at_a_date_uses_the_row_in_force_then(session):
    figures.set_value(session, "youth_age", 40, date(2026, 6, 1))
    figures.set_value(session, "youth_age", 30, date(2027, 1, 1))
    read = {
        day: figures.value_on(session, "youth_age", date.fromisoformat(day))
        for day in ("2026-05-31", "2026-06-01", "2026-12-31", "2027-01-01")
    }
    assert read == {"2026-05-31": 35, "2026-06-01": 40, "2026-12-31": 40, "2027-01-01": 30}
    assert figures.value_on(session, "youth_age") == 40
    assert figures.values_on(session, date(2027, 2, 1))["youth_age"] == 30


def test_setting_a_date_again_replaces_its_row_and_the_log_keeps_both(session):
    figures.set_value(session, "youth_age", 40, date(2026, 6, 1))
    figures.set_value(session, "youth_age", 38, date(2026, 6, 1))
    assert figures.history("youth_age") == [("2026-06-01", 38)]
    assert [(row.before, row.after) for row in Change.select().where(Change.action == "setting")] == [
        ("35", "40"),
        ("40", "38"),
    ]


@pytest.mark.parametrize(
    ("key", "value"),
    [("youth_age", "35"), ("youth_age", 200), ("vulnerability_weights", {"orphan": -1}), ("eligible_kinships", "son")],
)
def test_impossible_values_are_refused(session, key, value):
    with pytest.raises(Invalid):
        figures.set_value(session, key, value, session.today)


@pytest.mark.parametrize("key", figures.FIGURES)
def test_every_default_is_possible(key):
    figure = figures.FIGURES[key]
    assert figure.is_valid(figure.default)


def test_the_score_of_the_drawn_form_is_46_and_moderate(session):
    person = {
        "vulnerability": "low_income,isolated_rural",
        "unemployment_months": 18,
        "dependants": 5,
        "amo_tadamon": True,
    }
    found = score(person, figures.values_on(session))
    assert dict(found.points) == {
        "amo_tadamon": 8,
        "low_income": 12,
        "long_unemployment": 10,
        "many_dependants": 8,
        "isolated_rural": 8,
    }
    assert (found.total, found.band) == (46, "moderate")
    assert set(found.could_change) == {"rsu_below", "family_disability"}


@pytest.mark.parametrize(
    ("total", "band"), [(0, "none"), (1, "light"), (34, "light"), (35, "moderate"), (60, "severe")]
)
def test_bands_begin_at_their_thresholds(session, total, band):
    from coopdesk.operations.vulnerability import band_of

    assert band_of(total, figures.value_on(session, "vulnerability_bands")) == band
