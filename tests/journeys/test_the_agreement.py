"""The agreement from its first session to the evaluation of the year, played by keyboard through the real window."""

from __future__ import annotations

from datetime import date

from tests.journeys.agreement import nomination, people, year

DAY = date(2026, 1, 5)


def test_a_year_of_the_agreement(at_work, tmp_path):
    clerk, desk = at_work, tmp_path / "desk"
    year.show_the_registers_of_both(clerk)
    year.approve_the_programme(clerk)
    people.plan_a_session(clerk)
    clerk.come_on(date(2026, 1, 22), desk)
    people.hold_the_session(clerk)
    clerk.come_on(date(2026, 2, 2), desk)
    people.complete_the_files(clerk)
    people.find_them_eligible(clerk)
    clerk.come_on(date(2026, 3, 3), desk)
    nomination.sign_and_send_the_list(clerk)
    clerk.come_on(date(2026, 4, 21), desk)
    nomination.record_the_answers(clerk)
