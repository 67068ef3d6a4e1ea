"""The financing of a proposal: it holds when it sums, and says in dirhams by how much it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Financing
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.check import check_desk
from coopdesk.operations.financing import Balance, balance_of
from coopdesk.operations.projects import remove_financing, save_financing, save_project
from coopdesk.operations.steps import steps_of
from tests.proposals import COST, finance, ready, walk

TO_AGREEMENT = (
    "submitted",
    "complete",
    "field_visit",
    "appraised",
    "provincial_opinion",
    "transmitted",
    "committee",
    "approved",
    "agreed",
)
AMOUNTS = st.integers(0, 10**12)
FUNDERS = st.sampled_from(["ads", "hcar", "indh", "bearer_cash", "bearer_kind", "bank"])


@given(
    st.dictionaries(st.sampled_from(["ads", "hcar", "indh", "bearer_cash", "bearer_kind", "bank"]), AMOUNTS), AMOUNTS
)
def test_a_balance_holds_exactly_when_the_funders_give_the_cost(amounts, cost):
    balance = Balance(cost, amounts)
    assert balance.difference == sum(amounts.values()) - cost
    assert balance.holds == (cost > 0 and sum(amounts.values()) == cost)
    assert (balance.problem() is None) == balance.holds


@pytest.mark.parametrize(
    ("amount", "sentence"),
    [
        (5_000_050, "The financing lacks 49,999.50 DH to reach the total cost"),
        (11_000_000, "The financing is 10,000.00 DH above the total cost"),
        (10_000_000, None),
    ],
)
def test_the_difference_is_said_in_dirhams(amount, sentence):
    problem = Balance(10_000_000, {"ads": amount}).problem()
    assert (None if problem is None else str(problem)) == sentence


def test_without_a_cost_nothing_sums():
    assert str(Balance(None, {}).problem()) == "Write the total cost first"


@pytest.mark.parametrize(
    ("amounts", "codes"),
    [
        ({"ads": 60, "bearer_cash": 40}, []),
        ({"ads": 31, "indh": 30, "bearer_cash": 39}, ["support_share"]),
        ({"ads": 50, "bearer_cash": 25, "bearer_kind": 25}, []),
        ({"ads": 50, "bearer_cash": 24, "bearer_kind": 26}, ["kind_share"]),
        ({"ads": 80, "bearer_kind": 20}, ["support_share", "kind_share"]),
    ],
)
def test_the_ceilings_only_warn(session, amounts, codes):
    found = Balance(100, amounts).warnings(figures.values_on(session))
    assert [problem.code for problem in found] == codes
    assert not any(problem.blocks for problem in found)


def test_the_ceilings_are_settings(session):
    figures.set_value(session, "project_support_share", 90, session.today)
    assert Balance(100, {"ads": 80, "bearer_cash": 20}).warnings(figures.values_on(session)) == []


def test_lines_in_the_trash_pay_nothing(session, project):
    proposal = project(total_cost=COST)
    finance(session, proposal)
    line = Financing.get(Financing.funder == "ads")
    remove_financing(session, line.kind(), [line.id])
    assert balance_of(proposal).difference == -COST * 6 // 10


def test_what_was_agreed_is_no_longer_changed(session, project):
    agreed = walk(session, ready(session, project()), *TO_AGREEMENT)
    line = Financing.get(Financing.funder == "ads")
    line.amount += 100
    with pytest.raises(CannotDo):
        save_financing(session, line)
    with pytest.raises(CannotDo):
        remove_financing(session, line.kind(), [line.id])
    agreed.total_cost += 100
    with pytest.raises(CannotDo):
        save_project(session, agreed)
    agreed.total_cost -= 100
    agreed.summary = "ملاحظة"
    save_project(session, agreed)
    assert records.get("project", agreed.id).summary == "ملاحظة"


def test_the_financing_of_a_file_from_paper_can_still_be_completed(session, project):
    from coopdesk.operations.taking_over import take_over
    from tests.proposals import entry

    old = project(total_cost=COST)
    take_over(session, old, entry("running", "2024-05-02"))
    save_financing(session, Financing(project=old.id, funder="ads", amount=COST))
    with pytest.raises(CannotDo):
        save_financing(session, Financing(project=old.id, funder="hcar", amount=COST))
    assert [step.stage for step in steps_of(old)][-1] == "running"


def test_the_check_finds_an_agreement_over_a_financing_that_does_not_sum(session, project):
    agreed = walk(session, ready(session, project()), *TO_AGREEMENT)
    assert check_desk(session) == []
    session.desk.sql("UPDATE financing SET amount = amount - 100 WHERE funder = 'ads'")
    (fault,) = check_desk(session)
    assert (fault.kind, fault.number, fault.code) == ("project", agreed.number, "financing")
