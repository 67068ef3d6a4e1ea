"""The agreement from its first session to the evaluation of the year, played by keyboard through the real window.

Each chapter is a module of `agreement/`; its functions are what an office does on one day, in the order in which
it does them. Nothing is written but by keys; the registers are asked only to compare.
"""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.app import OpenDesk
from tests.journeys.agreement import cooperative, money, nomination, people, proposal, training, year

DAY = date(2026, 1, 5)
# What is done on which day; the desk is closed in the evening and opened again on the next one.
DAYS = (
    (DAY, (year.show_the_registers_of_both, year.approve_the_programme, people.plan_a_session)),
    (date(2026, 1, 22), (people.hold_the_session,)),
    (date(2026, 2, 2), (people.complete_the_files, people.find_them_eligible)),
    (date(2026, 3, 3), (nomination.sign_and_send_the_list,)),
    (date(2026, 4, 21), (nomination.record_the_answers,)),
    (date(2026, 5, 4), (training.open_the_training,)),
    (date(2026, 5, 8), (training.close_the_training,)),
    (date(2026, 5, 11), (proposal.found_the_cooperative, proposal.propose_the_project)),
    (date(2026, 6, 1), (proposal.bring_the_project_before_the_committee, proposal.propose_the_grant)),
    (date(2026, 6, 12), (proposal.let_the_committee_decide,)),
    (date(2026, 7, 31), (cooperative.form_the_cooperative, money.sign_the_agreement)),
    (date(2026, 8, 17), (money.pay_the_first_tranche,)),
    (date(2026, 10, 16), (cooperative.start_and_accompany_it, money.justify_it_and_pay_the_second)),
    (date(2026, 11, 30), (money.justify_the_second_and_close, proposal.carry_out_the_decisions)),
    (date(2026, 12, 10), (cooperative.visit_it_again, cooperative.write_the_yearly_sheet)),
    (date(2026, 12, 15), (year.integrate_the_president, year.evaluate_the_programme)),
)


@pytest.fixture
def sixteen_mornings(monkeypatch):
    """Lists are made when they are looked at, not all of them every morning while nobody waits."""
    monkeypatch.setattr(OpenDesk, "_prepare", lambda _desk: None)


def test_a_year_of_the_agreement(sixteen_mornings, at_work, tmp_path):
    for day, deeds in DAYS:
        if day != DAY:
            at_work.come_on(day, tmp_path / "desk")
        for deed in deeds:
            deed(at_work)
    year.find_everything_in_order(at_work)
