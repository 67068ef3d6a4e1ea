"""A grant and its deeds, for the tests of several layers."""

from __future__ import annotations

from coopdesk.entities import Grant, Invoice, Tranche
from coopdesk.operations import records
from coopdesk.operations.advance import advance
from coopdesk.operations.steps import StepEntry
from tests.recording import record_step

PAYABLE = "011780000012345678901296"
FULL = {"document_number": "12/2026", "note": "لسبب مكتوب"}
DAY = "2026-03-01"


def make_grant(session, organisation_id, amounts=(6_000_000, 4_000_000), stage="decided", **values):
    """A decided grant of 100,000 DH in two tranches, ready to be signed."""
    usual = {
        "subject": "اقتناء معدات",
        "organisation": organisation_id,
        "grant_kind": "financial",
        "funder": "ads",
        "decided_amount": 10_000_000,
        "bearer_cash": 7_000_000,
        "agreement_ends_on": "2027-12-31",
    }
    made = Grant(**(usual | values))
    records.save(session, made, registered_on="2026-01-05")
    for rank, amount in enumerate(amounts, start=1):
        tranche = Tranche(grant=made.id, rank=rank, amount=amount, foreseen_on=f"2026-{rank + 3:02d}-01")
        records.save(session, tranche, registered_on="2026-01-05")
    if stage:
        record_step(session, made, StepEntry(stage, "2026-02-01"))
    return records.get("grant", made.id)


def tranches(grant) -> list[Tranche]:
    return list(Tranche.select().where(Tranche.grant == grant.id).order_by(Tranche.rank))


def go(session, record, stage: str, day: str = DAY):
    """Move a file one stage; gives it as it stands then."""
    advance(session, record, StepEntry(stage, day, **FULL))
    return records.get(record.kind(), record.id)


def run(session, grant):
    """A grant whose money may flow."""
    return go(session, go(session, grant, "agreement_signed"), "committed")


def pay(session, tranche):
    for stage in ("requested", "checked", "ordered", "paid"):
        tranche = go(session, tranche, stage)
    return tranche


def invoice(session, tranche, amount: int, number: str = "F-1"):
    records.save(session, Invoice(tranche=tranche.id, invoice_number=number, invoice_on=DAY, amount=amount))
    return records.get("tranche", tranche.id)
