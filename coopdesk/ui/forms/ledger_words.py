"""What the ledger of a grant says in words: where a tranche stands, what holds it up, what is to be done."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate, show_percent
from coopdesk.core.language import code, mark
from coopdesk.core.money import show_amount
from coopdesk.operations.grant_ledger import INVOICES, TRANCHES, Deed, Ledger, LedgerColumn

_HEAD = mark("Ledger", "Tranche {rank}: {percent} of the amount decided")
_HEAD_ALONE = mark("Ledger", "Tranche {rank}")
_BLOCKED = mark("Ledger", "Held up")
_SHORT = mark("Ledger", "{stage}, not wholly justified")
_WHOLE = mark("Ledger", "{stage}, wholly justified")
_CAN_NOT = mark("Ledger", "Not possible yet: {reason}")
_TO_JUSTIFY = mark("Ledger", "{amount} DH are still to be justified before {day}")
_TO_JUSTIFY_SOME_DAY = mark("Ledger", "{amount} DH are still to be justified")
_JUSTIFIED = mark("Ledger", "Wholly justified: hand the justification in")
_HANDED_IN = mark("Ledger", "The justification waits to be accepted")
_DONE = mark("Ledger", "Paid, justified and accepted")
_TRANSFER = mark("Ledger", "Transfer {reference}")
_PAID_ON = mark("Ledger", "Paid on {day}")
_FORESEEN = mark("Ledger", "Foreseen on {day}")
_AFTER_SIGNATURE = mark("Ledger", "It can be requested once the agreement is signed")
_AFTER = mark("Ledger", "It can be ordered once tranche {rank} is justified to {percent} %")
_NEXT = mark("Ledger", "Next: {deed}")
_DEEDS = {
    TRANCHES: mark("Ledger", "Division into tranches"),
    INVOICES: mark("Ledger", "Invoices of tranche {rank}"),
}
_STEP = mark("Ledger", "{deed}: tranche {rank}")

# The short words under the discs of a tranche, by stage.
STAGES = {
    "requested": mark("Ledger", "requested"),
    "checked": mark("Ledger", "checked"),
    "ordered": mark("Ledger", "ordered"),
    "paid": mark("Ledger", "paid"),
    "justified": mark("Ledger", "justified"),
    "accepted": mark("Ledger", "accepted"),
}


@dataclass(frozen=True, slots=True)
class Situation:
    """What is to be said of a tranche: an icon, the colour of its words, a sentence and a small line under it."""

    icon: str
    role: str
    sentence: str
    note: str = ""


def money(centimes: int) -> str:
    """An amount with its centimes, as ledgers show it."""
    return isolate(show_amount(centimes, code()))


def part(centimes: int, whole: int) -> str:
    return isolate(show_percent(centimes, whole, code(), whole_points=True))


def head_of(column: LedgerColumn, ledger: Ledger) -> str:
    rank, decided = column.tranche.rank, ledger.grant.decided_amount
    if not decided:
        return str(_HEAD_ALONE.filled(rank=rank))
    return str(_HEAD.filled(rank=rank, percent=part(column.tranche.amount, decided)))


def state_of(column: LedgerColumn) -> tuple[str, str]:
    """The word of the pill of a tranche and its tone."""
    tranche = column.tranche
    stage = tranche.lifecycle().stage(tranche.stage)
    label = str(stage.label) if stage else "—"
    if column.blocked_by is not None:
        return str(_BLOCKED), "red"
    if column.takes_invoices:
        unmet = bool(column.left)
        return str((_SHORT if unmet else _WHOLE).filled(stage=label)), "amber" if unmet else "green"
    return label, "grey" if tranche.stage in (None, "foreseen") else "green"


def situation_of(column: LedgerColumn, ledger: Ledger) -> Situation:
    """What a tranche waits for."""
    tranche = column.tranche
    if reason := column.blocked_by:
        return Situation("lock", "red", str(_CAN_NOT.filled(reason=reason)))
    if tranche.stage == "accepted":
        return Situation("check", "prim", str(_DONE), _transfer(column))
    if tranche.stage == "justified":
        return Situation("clock", "text", str(_HANDED_IN), _transfer(column))
    if column.takes_invoices:
        return _to_justify(column)
    if tranche.stage in (None, "foreseen"):
        return _foreseen(column, ledger)
    return Situation("clock", "text", str(_NEXT.filled(deed=column.opening.stage.deed)))


def _to_justify(column: LedgerColumn) -> Situation:
    due = column.tranche.justify_by
    if not column.left:
        return Situation("check", "prim", str(_JUSTIFIED), _transfer(column))
    text = _TO_JUSTIFY if due else _TO_JUSTIFY_SOME_DAY
    filled = text.filled(amount=money(column.left), day=show_day(due) if due else "")
    return Situation("clock", "amber", str(filled), _transfer(column))


def _foreseen(column: LedgerColumn, ledger: Ledger) -> Situation:
    note = str(_FORESEEN.filled(day=show_day(column.tranche.foreseen_on)))
    before = [one for one in ledger.columns if one.tranche.rank < column.tranche.rank]
    if not ledger.is_signed:
        return Situation("clock", "muted", str(_AFTER_SIGNATURE), note)
    if before and (not before[-1].is_paid or before[-1].lacking):
        text = _AFTER.filled(rank=before[-1].tranche.rank, percent=ledger.percent)
        return Situation("clock", "muted", str(text), note)
    return Situation("clock", "text", str(_NEXT.filled(deed=column.opening.stage.deed)), note)


def _transfer(column: LedgerColumn) -> str:
    day, reference = column.days.get("paid"), column.tranche.transfer_reference
    said = [str(_PAID_ON.filled(day=show_day(day)))] if day else []
    if reference:
        said.append(str(_TRANSFER.filled(reference=isolate(reference))))
    return " · ".join(said)


def deed_of(deed: Deed) -> str:
    """The words of the button for what comes next."""
    if deed.about in _DEEDS:
        return str(_DEEDS[deed.about].filled(rank=deed.rank))
    name = deed.opening.stage.deed
    return str(name) if deed.rank is None else str(_STEP.filled(deed=name, rank=deed.rank))


def summary_of(column: LedgerColumn, ledger: Ledger) -> str:
    """A tranche in one sentence, for who listens."""
    amounts = f"{money(column.tranche.amount)}, {money(column.paid)}, {money(column.justified)}"
    return f"{head_of(column, ledger)}: {amounts}. {state_of(column)[0]}. {situation_of(column, ledger).sentence}"
