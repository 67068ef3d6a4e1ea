"""The agreement from its first session to the evaluation of the year, played by keyboard through the real window."""

from __future__ import annotations

from datetime import date

from tests.journeys.agreement import year

DAY = date(2026, 1, 5)


def test_a_year_of_the_agreement(at_work, tmp_path):
    clerk = at_work
    year.show_the_registers_of_both(clerk)
    year.approve_the_programme(clerk)
