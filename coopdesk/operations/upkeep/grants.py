"""Money: what may still be changed once an agreement is signed, and the sums that follow from tranches and invoices."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import Text, code, mark
from coopdesk.core.money import show_amount
from coopdesk.core.problems import Problem
from coopdesk.entities import Grant, GrantItem, Invoice, Tranche
from coopdesk.operations.steps import present, steps_of
from coopdesk.store.writing import Writing

# From the signature on, amounts are what both sides signed.
BEFORE_SIGNATURE = frozenset({None, "proposed", "decided"})
# A tranche whose money has left.
PAID = frozenset({"paid", "justified", "accepted", "returned"})
# Its justification is being looked at or was accepted: the invoices stand.
SETTLED = frozenset({"justified", "accepted"})

_SIGNED = mark("Grant rule", "The agreement is signed: this amount no longer changes")
_TOO_MUCH = mark("Grant rule", "The invoices would make {sum} DH, more than the {amount} DH of the tranche")
_NOT_PAID = mark("Grant rule", "An invoice justifies a tranche that was paid: this one was not yet")
_SETTLED = mark("Grant rule", "The justification was handed in: return it before you change its invoices")


def tranches_of(grant_id: int) -> list[Tranche]:
    """The tranches of a grant in their order."""
    return list(Tranche.select().where(Tranche.grant == grant_id, Tranche.deleted_at.is_null()).order_by(Tranche.rank))


def invoiced(tranche_id: int, without: int | None = None) -> int:
    """The sum of the invoices of a tranche in centimes, without one of them if asked."""
    rows = Invoice.select(Invoice.amount).where(Invoice.tranche == tranche_id, Invoice.deleted_at.is_null())
    return sum(row.amount for row in (rows if without is None else rows.where(Invoice.id != without)))


def is_settled(tranche: Tranche) -> bool:
    """Whether the invoices of a tranche stand; those of a justification on paper are typed after it."""
    if tranche.stage not in SETTLED:
        return False
    last = present(steps_of(tranche), tranche.lifecycle())
    return last is None or not last.taken_over


def rules_of_grant(grant: Grant, stored: Grant | None) -> Iterator[Problem]:
    if stored is not None and stored.stage not in BEFORE_SIGNATURE:
        for name in ("decided_amount", "organisation"):
            if grant.value(name) != stored.value(name):
                yield grant.meanings()[name].problem("signed", _SIGNED)


def rules_of_tranche(tranche: Tranche, stored: Tranche | None) -> Iterator[Problem]:
    grant = Grant.get_by_id(tranche.value("grant"))
    before = stored.amount if stored else None
    if grant.stage not in BEFORE_SIGNATURE and tranche.amount != before:
        yield tranche.meanings()["amount"].problem("signed", _SIGNED)


def rules_of_invoice(invoice: Invoice, stored: Invoice | None) -> Iterator[Problem]:
    tranche = Tranche.get_by_id(invoice.value("tranche"))
    amount = invoice.meanings()["amount"]
    if tranche.stage not in PAID:
        yield amount.problem("not_paid", _NOT_PAID)
    elif is_settled(tranche):
        yield amount.problem("settled", _SETTLED)
    together = invoiced(tranche.id, without=invoice.id) + invoice.amount
    if together > tranche.amount:
        shown = {"sum": show_amount(together, code()), "amount": show_amount(tranche.amount, code())}
        yield amount.problem("more_than_paid", _TOO_MUCH.filled(**shown))


def rules_of_item(item: GrantItem, stored: GrantItem | None) -> Iterator[Problem]:
    grant = Grant.get_by_id(item.value("grant"))
    if item.delivered_on and grant.stage in BEFORE_SIGNATURE:
        text = mark("Grant rule", "Equipment is delivered after the agreement is signed")
        yield item.meanings()["delivered_on"].problem("not_signed", text)


def keeps_tranche(tranche: Tranche) -> Text | None:
    signed = Grant.get_by_id(tranche.value("grant")).stage not in BEFORE_SIGNATURE
    return mark("Grant rule", "The agreement is signed: its tranches stay") if signed else None


def keeps_invoice(invoice: Invoice) -> Text | None:
    return _SETTLED if is_settled(Tranche.get_by_id(invoice.value("tranche"))) else None


def after_tranche(write: Writing, tranche: Tranche) -> None:
    keep_sums(write, tranche.value("grant"))


def after_invoice(write: Writing, invoice: Invoice) -> None:
    tranche = Tranche.get_by_id(invoice.value("tranche"))
    tranche.justified_amount = invoiced(tranche.id)
    write.keep_derived(tranche, ("justified_amount",))
    keep_sums(write, tranche.value("grant"))


def keep_sums(write: Writing, grant_id: int) -> None:
    """Set what was paid and justified of a grant to what its tranches say."""
    grant, tranches = Grant.get_by_id(grant_id), tranches_of(grant_id)
    grant.paid = sum(tranche.amount for tranche in tranches if tranche.stage in PAID)
    grant.justified = sum(tranche.justified_amount for tranche in tranches if tranche.stage in PAID)
    write.keep_derived(grant, ("paid", "justified"))
