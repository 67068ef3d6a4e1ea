"""The ledger of a grant: what holds a tranche up, and which deed moves the grant on."""

import pytest

from coopdesk.entities import Financing, Project, Tranche
from coopdesk.operations import records
from coopdesk.operations.grant_ledger import GRANT_STEP, INVOICES, STEP, TRANCHES, ledger_of, rules_of, shares_of
from tests.granting import PAYABLE, go, invoice, make_grant, pay, run, tranches


@pytest.fixture
def grant(session, organisation):
    return lambda **values: make_grant(session, organisation(rib=PAYABLE).id, **values)


def deed(session, given):
    found = ledger_of(session, records.get("grant", given.id)).deed
    return found and (found.about, found.rank, found.opening and found.opening.stage.code)


def test_every_deed_of_a_grant_comes_in_its_turn(session, grant):
    given = grant(stage=None)
    assert deed(session, given) == (GRANT_STEP, None, "decided")
    given = go(session, given, "decided")
    assert deed(session, given) == (GRANT_STEP, None, "agreement_signed")
    given = go(session, given, "agreement_signed")
    assert deed(session, given) == (GRANT_STEP, None, "committed")
    given = go(session, given, "committed")
    for number, tranche in enumerate(tranches(given)):
        for stage in ("requested", "checked", "ordered", "paid"):
            assert deed(session, given) == (STEP, tranche.rank, stage)
            tranche = go(session, tranche, stage)
        assert deed(session, given) == (INVOICES, tranche.rank, None)
        tranche = invoice(session, tranche, tranche.amount, f"F-{number}")
        for stage in ("justified", "accepted"):
            assert deed(session, given) == (STEP, tranche.rank, stage)
            tranche = go(session, tranche, stage)
    assert deed(session, given) == (GRANT_STEP, None, "final_report")
    given = go(session, go(session, records.get("grant", given.id), "final_report"), "closed")
    assert deed(session, given) is None


def test_tranches_that_do_not_make_the_amount_come_before_the_signature(session, grant):
    given = grant(amounts=(6_000_000, 5_000_000))
    ledger = ledger_of(session, given)
    assert ledger.difference == -1_000_000
    assert deed(session, given) == (TRANCHES, None, None)


def test_a_tranche_that_was_asked_for_is_held_up_by_the_one_before_it(session, grant):
    given = run(session, grant())
    first, second = tranches(given)
    first = invoice(session, pay(session, first), 3_660_000)
    second = go(session, go(session, second, "requested"), "checked")
    one, two = ledger_of(session, records.get("grant", given.id)).columns
    assert (one.paid, one.justified, one.left, one.lacking) == (6_000_000, 3_660_000, 2_340_000, 540_000)
    assert one.blocked_by is None
    assert "5,400.00" in str(two.blocked_by)
    assert (two.paid, two.justified, two.opening.stage.code) == (0, 0, "ordered")
    # The deed that unblocks is that of the first tranche.
    assert deed(session, given) == (INVOICES, 1, None)
    invoice(session, first, 540_000, "F-2")
    assert ledger_of(session, records.get("grant", given.id)).columns[1].blocked_by is None
    assert deed(session, given) == (STEP, 2, "ordered")


def test_what_is_left_of_the_first_tranche_waits_behind_the_second(session, grant):
    given = run(session, grant())
    first, second = tranches(given)
    invoice(session, pay(session, first), 5_000_000)
    second = invoice(session, pay(session, second), second.amount, "F-2")
    go(session, go(session, second, "justified"), "accepted")
    assert deed(session, given) == (INVOICES, 1, None)


def test_a_returned_justification_takes_invoices_again(session, grant):
    given = run(session, grant())
    first = invoice(session, pay(session, tranches(given)[0]), 5_000_000)
    first = go(session, first, "justified")
    assert not ledger_of(session, given).columns[0].takes_invoices
    go(session, first, "returned")
    column = ledger_of(session, given).columns[0]
    assert column.takes_invoices
    assert column.opening.stage.code == "justified"


def test_the_payment_names_the_transfer(session, grant):
    given = run(session, grant())
    paid = pay(session, tranches(given)[0])
    assert Tranche.get_by_id(paid.id).transfer_reference == "12/2026"
    own = tranches(given)[1]
    own.transfer_reference = "VIR-7"
    records.save(session, own)
    invoice(session, paid, 6_000_000)
    assert pay(session, Tranche.get_by_id(own.id)).transfer_reference == "VIR-7"


def test_the_rules_of_money_are_shown_from_the_first_day(session, grant):
    codes = {one.code: one.severity for one in rules_of(session, grant(amounts=(6_000_000,), bearer_cash=0))}
    assert codes["tranches_sum"] == "error"
    assert codes["share_ceiling"] == "warning"
    assert codes["rib"] == codes["agreement_end"] == "met"


def test_who_pays_what_includes_the_other_funders_of_the_project(session, grant, organisation):
    owner = organisation(name="تعاونية الأمل")
    project = Project(subject="توسيع", organisation=owner.id)
    records.save(session, project)
    for funder in ("ads", "council"):
        records.save(session, Financing(project=project.id, funder=funder, amount=3_800_000))
    given = grant(project=project.id)
    assert shares_of(given) == [("ads", 10_000_000), ("bearer_cash", 7_000_000), ("council", 3_800_000)]
