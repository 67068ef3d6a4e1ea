"""Grants and their tranches: the rules of money, walked, refused, and held under any order of deeds."""

import contextlib

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Grant, GrantItem, Invoice, Member, Step, Tranche
from coopdesk.entities.lifecycles import GRANT, TRANCHE
from coopdesk.operations import records
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.steps import StepEntry
from tests.granting import DAY, FULL, PAYABLE, go, invoice, make_grant, pay, run, tranches
from tests.recording import record_step

RIB = "011780000123456789012296"


@pytest.fixture
def grant(session, organisation):
    """A decided grant of 100,000 DH in two tranches, ready to be signed."""

    def make(**values):
        owner = organisation(rib=PAYABLE, name=values.pop("name", "تعاونية النحل"))
        return make_grant(session, owner.id, **values)

    return make


def blocked(session, record, stage: str) -> set[str]:
    opening = next(one for one in openings(session, record) if one.stage.code == stage)
    return {condition.code for condition in opening.conditions if condition.blocks}


def test_a_grant_goes_its_whole_way(session, grant):
    given = run(session, grant())
    for number, tranche in enumerate(tranches(given)):
        paid = pay(session, tranche)
        paid = invoice(session, paid, paid.amount, f"F-{number}")
        assert go(session, go(session, paid, "justified"), "accepted").justified_amount == paid.amount
    given = records.get("grant", given.id)
    assert (given.stage, given.paid, given.justified) == ("fully_paid", 10_000_000, 10_000_000)
    assert go(session, go(session, given, "final_report"), "closed").stage == "closed"


@pytest.mark.parametrize("amounts", [(6_000_000, 4_000_001), (6_000_000,), ()])
def test_the_tranches_make_the_decided_amount_before_the_signature(session, grant, amounts):
    assert blocked(session, grant(amounts=amounts), "agreement_signed") == {"tranches_sum"}


def test_the_agreement_ends_after_the_last_tranche(session, grant):
    assert blocked(session, grant(agreement_ends_on="2026-04-30"), "agreement_signed") == {"agreement_end"}


def test_ceilings_warn_and_do_not_block(session, grant):
    opening = openings(session, grant(bearer_cash=0, bearer_kind=100_000))[0]
    warned = {condition.code for condition in opening.conditions if condition.severity == "warning"}
    assert warned == {"share_ceiling", "kind_ceiling"}
    assert opening.is_open


def test_money_goes_only_to_an_account_whose_key_holds(session, grant, organisation):
    given = grant()
    owner = records.get("organisation", given.value("organisation"))
    owner.rib = RIB
    records.save(session, owner)
    given = run(session, given)
    requested = go(session, tranches(given)[0], "requested")
    assert blocked(session, requested, "checked") == {"rib"}


def test_the_second_tranche_waits_until_seventy_percent_of_the_first_is_justified(session, grant):
    given = run(session, grant())
    first, second = tranches(given)
    second = go(session, go(session, second, "requested"), "checked")
    assert blocked(session, second, "ordered") == {"former_justified"}
    first = pay(session, first)
    first = invoice(session, first, 4_199_999)
    assert blocked(session, second, "ordered") == {"former_justified"}
    invoice(session, first, 1, "F-2")
    assert blocked(session, second, "ordered") == set()


def test_invoices_never_exceed_what_was_paid(session, grant):
    given = run(session, grant())
    first = pay(session, tranches(given)[0])
    invoice(session, first, 5_000_000)
    with pytest.raises(Invalid) as error:
        invoice(session, first, 1_000_001, "F-2")
    assert {problem.code for problem in error.value.problems} == {"more_than_paid"}
    assert records.get("grant", given.id).justified == 5_000_000


def test_an_invoice_needs_a_payment_and_stands_once_handed_in(session, grant):
    given = run(session, grant())
    first, second = tranches(given)
    with pytest.raises(Invalid):
        invoice(session, second, 100)
    first = invoice(session, pay(session, first), 6_000_000)
    go(session, first, "justified")
    (paper,) = Invoice.select()
    with pytest.raises(CannotDo):
        records.remove(session, "invoice", [paper.id])
    go(session, go(session, first, "returned"), "justified")


@pytest.mark.parametrize(("name", "value"), [("decided_amount", 1), ("decided_amount", None)])
def test_what_was_signed_no_longer_changes(session, grant, name, value):
    given = go(session, grant(), "agreement_signed")
    setattr(given, name, value)
    with pytest.raises(Invalid):
        records.save(session, given)
    tranche = tranches(given)[0]
    tranche.amount += 1
    with pytest.raises(Invalid):
        records.save(session, tranche)
    with pytest.raises(CannotDo):
        records.remove(session, "tranche", [tranche.id])
    with pytest.raises(Invalid):
        records.save(session, Tranche(grant=given.id, rank=3, amount=1, foreseen_on=DAY))


def test_equipment_is_delivered_after_the_signature(session, grant):
    item = {"item": "معصرة", "quantity": 1, "unit_value": 900_000, "delivery_number": "7", "delivered_on": DAY}
    given = grant(grant_kind="in_kind")
    with pytest.raises(Invalid):
        records.save(session, GrantItem(grant=given.id, **item))
    given = go(session, given, "agreement_signed")
    records.save(session, GrantItem(grant=given.id, **item))


def test_membership_and_a_signed_grant_make_supported(session, grant, person):
    given = grant()
    accepted = person(cin="IA100001", registered_on="2026-01-02")
    registered = person(cin="IA100002", first_name="زهرة", registered_on="2026-01-02")
    record_step(session, accepted, StepEntry("accepted", "2026-01-15"))
    for someone in (accepted, registered):
        member = Member(organisation=given.value("organisation"), beneficiary=someone.id, role="member")
        records.save(session, member)
    go(session, given, "agreement_signed")
    assert records.get("beneficiary", accepted.id).stage == "supported"
    assert records.get("beneficiary", registered.id).stage == "registered"
    last = Step.select().where(Step.kind == "beneficiary").order_by(Step.id.desc()).first()
    assert given.number in last.note


@pytest.mark.parametrize(
    ("lifecycle", "kind"), [(GRANT, "grant"), (TRANCHE, "tranche")], ids=lambda one: getattr(one, "name", one)
)
def test_no_stage_follows_but_those_declared(session, grant, lifecycle, kind):
    for place, stage in enumerate(lifecycle.stages):
        given = grant(stage=None, name=f"تعاونية {place}")
        record = given if kind == "grant" else tranches(given)[0]
        record_step(session, record, StepEntry(stage.code, "2026-02-01"))
        for other in lifecycle.stages:
            if other.code not in stage.following:
                with pytest.raises(Invalid) as error:
                    advance(session, record, StepEntry(other.code, DAY, **FULL))
                assert {problem.code for problem in error.value.problems} == {"not_allowed"}


def test_a_form_that_was_open_does_not_undo_what_was_paid_meanwhile(session, grant):
    given = run(session, grant())
    pay(session, tranches(given)[0])
    given.notes = "ملاحظة"
    records.save(session, given)
    stored = records.get("grant", given.id)
    assert (stored.paid, stored.notes) == (6_000_000, "ملاحظة")


class Money(RuleBasedStateMachine):
    """Any order of deeds on one grant; what is refused changes nothing, and the sums always hold."""

    made = None

    @initialize(paid=st.integers(0, 2))
    def begin(self, paid):
        """A decided grant, or one that runs with some of its tranches paid and justified."""
        session, grant = self.made
        self.session, self.log = session, 0
        given = grant(name=f"تعاونية {Grant.select().count()}")
        self.grant_id = given.id
        if paid:
            run(session, given)
        for tranche in tranches(given)[:paid]:
            invoice(session, pay(session, tranche), tranche.amount - 1)

    def grant(self):
        return records.get("grant", self.grant_id)

    def deed(self, operation, *arguments):
        with contextlib.suppress(Invalid, CannotDo):
            operation(self.session, *arguments)

    @rule(stage=st.sampled_from([stage.code for stage in GRANT.stages]))
    def move_grant(self, stage):
        self.deed(advance, self.grant(), StepEntry(stage, "2026-05-01", **FULL))

    @rule(rank=st.integers(0, 1), stage=st.sampled_from([stage.code for stage in TRANCHE.stages]))
    def move_tranche(self, rank, stage):
        self.deed(advance, tranches(self.grant())[rank], StepEntry(stage, "2026-05-01", **FULL))

    @precondition(lambda self: self.grant().paid)
    @rule(rank=st.integers(0, 1), amount=st.integers(1, 7_000_000))
    def add_invoice(self, rank, amount):
        tranche = tranches(self.grant())[rank]
        paper = Invoice(tranche=tranche.id, invoice_number="F", invoice_on="2026-05-01", amount=amount)
        self.deed(records.save, paper)

    @rule(amount=st.integers(1, 12_000_000))
    def change_decided(self, amount):
        grant = self.grant()
        grant.decided_amount = amount
        self.deed(records.save, grant)

    @rule(rank=st.integers(0, 1), amount=st.integers(1, 12_000_000))
    def change_tranche(self, rank, amount):
        tranche = tranches(self.grant())[rank]
        tranche.amount = amount
        self.deed(records.save, tranche)

    @invariant()
    def money_holds(self):
        grant = self.grant()
        parts = tranches(grant)
        if grant.stage not in ("proposed", "decided", "cancelled", "recovery"):
            assert sum(tranche.amount for tranche in parts) == grant.decided_amount
        assert 0 <= grant.justified <= grant.paid <= max(grant.decided_amount, grant.paid)
        if grant.paid:
            assert grant.paid <= grant.decided_amount
        assert all(tranche.justified_amount <= tranche.amount for tranche in parts)

    @invariant()
    def the_log_never_shrinks(self):
        steps = Step.select().count()
        assert steps >= self.log
        self.log = steps


def test_the_sums_hold_under_any_order_of_deeds(session, grant):
    machine = type("MoneyOfADesk", (Money,), {"made": (session, grant)}).TestCase
    machine.settings = settings(
        max_examples=12,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    machine("runTest").runTest()
