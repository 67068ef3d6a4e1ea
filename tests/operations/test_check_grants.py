"""The check of a desk sees money that does not add up."""

import pytest

from coopdesk.operations.check import check_desk
from tests.granting import PAYABLE, invoice, make_grant, pay, run, tranches


@pytest.fixture
def grant(session, organisation):
    given = run(session, make_grant(session, organisation(rib=PAYABLE).id))
    invoice(session, pay(session, tranches(given)[0]), 4_500_000)
    assert check_desk(session) == []
    return given


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE grant SET paid = paid + 1", {"grant_paid"}),
        ("UPDATE grant SET justified = justified - 1", {"grant_justified"}),
        ("UPDATE tranche SET justified_amount = 1 WHERE rank = 1", {"tranche_justified", "grant_justified"}),
        ("UPDATE invoice SET amount = amount + 1", {"tranche_justified"}),
        ("UPDATE tranche SET amount = amount + 1 WHERE rank = 2", {"tranches_sum"}),
        (
            "UPDATE tranche SET justified_amount = amount + 1 WHERE rank = 1",
            {"tranche_justified", "tranche_exceeded", "grant_justified"},
        ),
    ],
)
def test_money_that_does_not_add_up_is_found(session, grant, statement, codes):
    session.desk.sql(statement)
    faults = check_desk(session)
    assert {fault.code for fault in faults} == codes
    assert {fault.number for fault in faults} == {grant.number}
