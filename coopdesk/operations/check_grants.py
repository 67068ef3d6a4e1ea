"""What a check of the desk asks of money: sums that equal their parts, and tranches that make what was signed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import peewee as pw

from coopdesk.core.language import Text, mark
from coopdesk.entities import Grant, Invoice, Tranche
from coopdesk.operations.upkeep.grants import BEFORE_SIGNATURE, PAID

_JUSTIFIED = mark("Check", "What is justified of tranche {rank} is not the sum of its invoices")
_TOO_MUCH = mark("Check", "Tranche {rank} is justified for more than its amount")
_PAID = mark("Check", "What was paid of the grant is not the sum of its paid tranches")
_SUM = mark("Check", "What is justified of the grant is not the sum of its tranches")
_SIGNED = mark("Check", "The tranches do not make the amount that was signed")
_UNSIGNED = mark("Check", "Money was paid before the agreement was signed")
_PAID_TOO_MUCH = mark("Check", "More was paid than decided")
# A cancelled grant may have been cancelled before it was signed.
_UNSURE = BEFORE_SIGNATURE | {"cancelled", "recovery"}


def grant_faults() -> Iterator[tuple[str, str, Text]]:
    """The number, the code and the sentence of each fault of a grant."""
    tranches = _tranches()
    invoiced = _invoiced()
    for grant in Grant.select().where(Grant.deleted_at.is_null()).order_by(Grant.id):
        parts = tranches[grant.id]
        for part in parts:
            yield from ((grant.number, code, text) for code, text in _of_tranche(part, invoiced.get(part.id, 0)))
        yield from ((grant.number, code, text) for code, text in _of_grant(grant, parts))


def _of_tranche(part: Tranche, invoiced: int) -> Iterator[tuple[str, Text]]:
    if part.justified_amount != invoiced:
        yield "tranche_justified", _JUSTIFIED.filled(rank=part.rank)
    if part.justified_amount > part.amount:
        yield "tranche_exceeded", _TOO_MUCH.filled(rank=part.rank)


def _of_grant(grant: Grant, parts: list[Tranche]) -> Iterator[tuple[str, Text]]:
    paid = [part for part in parts if part.stage in PAID]
    decided = grant.decided_amount or 0
    if grant.paid != sum(part.amount for part in paid):
        yield "grant_paid", _PAID
    if grant.justified != sum(part.justified_amount for part in paid):
        yield "grant_justified", _SUM
    if paid and grant.stage in BEFORE_SIGNATURE:
        yield "paid_unsigned", _UNSIGNED
    if grant.paid > decided:
        yield "paid_too_much", _PAID_TOO_MUCH
    if grant.stage not in _UNSURE and sum(part.amount for part in parts) != decided:
        yield "tranches_sum", _SIGNED


def _tranches() -> dict[int, list[Tranche]]:
    found: dict[int, list[Tranche]] = defaultdict(list)
    for part in Tranche.select().where(Tranche.deleted_at.is_null()).order_by(Tranche.rank, Tranche.id):
        found[part.value("grant")].append(part)
    return found


def _invoiced() -> dict[int, int]:
    rows = Invoice.select(Invoice.tranche, pw.fn.SUM(Invoice.amount)).where(Invoice.deleted_at.is_null())
    return dict(rows.group_by(Invoice.tranche).tuples())
