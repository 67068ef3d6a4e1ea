"""What a grant and its tranches must meet before each stage."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.identifiers import rib_is_payable
from coopdesk.core.language import Text, code, mark
from coopdesk.core.money import show_amount
from coopdesk.entities import Grant, Organisation, Tranche
from coopdesk.operations.guards.case import Case, Condition, met_or, warned
from coopdesk.operations.upkeep.grants import PAID, tranches_of

RUNNING = frozenset({"agreement_signed", "committed"})


def amount_decided(case: Case) -> Iterator[Condition]:
    yield met_or(
        bool(case.record.decided_amount),
        "decided_amount",
        mark("Guard", "The amount decided is known"),
        mark("Guard", "Write the amount decided first"),
    )


def tranches_sum(case: Case) -> Iterator[Condition]:
    """The tranches make the amount decided, to the centime."""
    decided = case.record.decided_amount or 0
    difference = decided - sum(tranche.amount for tranche in tranches_of(case.record.id))
    unmet = (
        mark("Guard", "The tranches lack {amount} DH of the amount decided")
        if difference > 0
        else mark("Guard", "The tranches exceed the amount decided by {amount} DH")
    )
    yield met_or(
        difference == 0,
        "tranches_sum",
        mark("Guard", "The tranches make the amount decided"),
        _with_amount(unmet, abs(difference)),
    )


def agreement_covers_tranches(case: Case) -> Iterator[Condition]:
    last = max((tranche.foreseen_on for tranche in tranches_of(case.record.id)), default=None)
    end = case.record.agreement_ends_on
    yield met_or(
        end is not None and (last is None or end >= last),
        "agreement_end",
        mark("Guard", "The agreement ends after the last tranche"),
        mark("Guard", "The end of the agreement is missing or comes before the last tranche"),
    )


def ceilings(case: Case) -> Iterator[Condition]:
    """The ceilings of the national initiative, which only warn: share of the grant, part of the bearer in kind."""
    grant, settings = case.record, case.settings
    cash, kind = grant.bearer_cash or 0, grant.bearer_kind or 0
    whole = (grant.decided_amount or 0) + cash + kind
    share = settings["grant_share_percent"]
    yield warned(
        (grant.decided_amount or 0) * 100 <= whole * share,
        "share_ceiling",
        mark("Guard", "The grant is at most {percent} % of the cost").filled(percent=share),
        mark("Guard", "The grant is more than {percent} % of the cost").filled(percent=share),
    )
    most = settings["kind_share_percent"]
    yield warned(
        kind * 100 <= (cash + kind) * most,
        "kind_ceiling",
        mark("Guard", "At most {percent} % of the bearer's contribution is in kind").filled(percent=most),
        mark("Guard", "More than {percent} % of the bearer's contribution is in kind").filled(percent=most),
    )


def all_paid(case: Case) -> Iterator[Condition]:
    left = (case.record.decided_amount or 0) - case.record.paid
    yield met_or(
        left == 0,
        "all_paid",
        mark("Guard", "Everything decided was paid"),
        _with_amount(mark("Guard", "{amount} DH are still to be paid"), left),
    )


def all_justified(case: Case) -> Iterator[Condition]:
    open_ones = [tranche for tranche in tranches_of(case.record.id) if tranche.stage != "accepted"]
    yield met_or(
        not open_ones,
        "all_justified",
        mark("Guard", "The justification of every tranche was accepted"),
        mark("Guard", "The justification of {count} tranches was not accepted yet").filled(count=len(open_ones)),
    )


def something_to_recover(case: Case) -> Iterator[Condition]:
    yield met_or(
        bool(case.record.recovery_amount),
        "recovery_amount",
        mark("Guard", "The amount to be recovered is known"),
        mark("Guard", "Write the amount to be recovered first"),
    )


def grant_runs(case: Case) -> Iterator[Condition]:
    grant = Grant.get_by_id(case.record.value("grant"))
    stage = grant.lifecycle().stage(grant.stage)
    yield met_or(
        grant.stage in RUNNING,
        "grant_runs",
        mark("Guard", "The agreement is signed and the grant runs"),
        mark("Guard", "The grant does not run: it is «{stage}»").filled(stage=stage.label if stage else "—"),
    )


def grant_account(case: Case) -> Iterator[Condition]:
    """Money goes only to an account of the organisation whose key holds."""
    grant = Grant.get_by_id(case.record.value("grant"))
    rib = Organisation.get_by_id(grant.value("organisation")).rib
    yield met_or(
        bool(rib) and rib_is_payable(rib),
        "rib",
        mark("Guard", "The bank account is in order"),
        mark("Guard", "The bank account is missing or its key is wrong"),
    )


def former_tranche_justified(case: Case) -> Iterator[Condition]:
    """A tranche is ordered once enough of the one before it was justified."""
    tranche: Tranche = case.record
    former = [one for one in tranches_of(tranche.value("grant")) if one.rank < tranche.rank]
    if not former:
        return
    before, percent = former[-1], case.settings["justified_percent"]
    lacking = -(-before.amount * percent // 100) - before.justified_amount
    unmet = mark("Guard", "{amount} DH of tranche {rank} are still to be justified ({percent} % are needed)")
    if before.stage not in PAID:
        unmet = mark("Guard", "Tranche {rank} was not paid yet")
    yield met_or(
        before.stage in PAID and lacking <= 0,
        "former_justified",
        mark("Guard", "Tranche {rank} is justified to {percent} % at least").filled(rank=before.rank, percent=percent),
        unmet.filled(amount=show_amount(max(lacking, 0), code()), rank=before.rank, percent=percent),
    )


def invoices_recorded(case: Case) -> Iterator[Condition]:
    yield met_or(
        case.record.justified_amount > 0,
        "invoices",
        mark("Guard", "Invoices are recorded"),
        mark("Guard", "Record the invoices first"),
    )


def _with_amount(text: Text, amount: int) -> Text:
    return text.filled(amount=show_amount(amount, code()))
