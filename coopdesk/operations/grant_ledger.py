"""A grant as one ledger: what each tranche has, where it stands, what holds it up, and the deed that comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coopdesk.core.language import Text
from coopdesk.entities import File, Financing, Grant, Tranche
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import Opening, openings
from coopdesk.operations.guards import GUARDS, Case, Condition
from coopdesk.operations.session import Session
from coopdesk.operations.steps import in_order, steps_of
from coopdesk.operations.upkeep.grants import BEFORE_SIGNATURE, PAID, is_settled, tranches_of

# What the next deed is about: the tranches, the invoices of one, a step of one, or a step of the grant itself.
TRANCHES, INVOICES, STEP, GRANT_STEP = "tranches", "invoices", "step", "grant_step"


@dataclass(frozen=True, slots=True)
class LedgerColumn:
    """One tranche. Amounts are centimes; `days` are those of the stages it went through, None where unknown.

    `opening` is the next stage of its path; `lacking` is what must still be justified before the next tranche.
    """

    tranche: Tranche
    days: Mapping[str, str | None]
    opening: Opening | None
    lacking: int

    @property
    def is_paid(self) -> bool:
        return self.tranche.stage in PAID

    @property
    def paid(self) -> int:
        return self.tranche.amount if self.is_paid else 0

    @property
    def justified(self) -> int:
        return self.tranche.justified_amount

    @property
    def left(self) -> int:
        """What was paid and is not justified yet."""
        return self.paid - self.justified

    @property
    def takes_invoices(self) -> bool:
        return self.is_paid and not is_settled(self.tranche)

    @property
    def blocked_by(self) -> Text | None:
        """Why a tranche that was asked for can not go on."""
        if self.opening is None or self.tranche.stage in ("foreseen", None) or self.is_paid:
            return None
        return next((condition.text for condition in self.opening.conditions if condition.blocks), None)


@dataclass(frozen=True, slots=True)
class Deed:
    """What comes next and moves the grant on: on which tranche (None: the grant itself), and to which stage."""

    about: str
    rank: int | None = None
    opening: Opening | None = None

    @property
    def is_open(self) -> bool:
        return self.opening is None or self.opening.is_open


@dataclass(frozen=True, slots=True)
class Ledger:
    """The tranches of a grant side by side, with their totals. `percent` is the part to be justified."""

    grant: Grant
    columns: tuple[LedgerColumn, ...]
    percent: int
    deed: Deed | None

    @property
    def planned(self) -> int:
        return sum(column.tranche.amount for column in self.columns)

    @property
    def difference(self) -> int:
        """What the tranches lack of the amount decided; negative where they exceed it."""
        return (self.grant.decided_amount or 0) - self.planned

    @property
    def is_signed(self) -> bool:
        return self.grant.stage not in BEFORE_SIGNATURE

    def column(self, rank: int | None) -> LedgerColumn | None:
        return next((one for one in self.columns if one.tranche.rank == rank), None)


def ledger_of(session: Session, grant: Grant) -> Ledger:
    """The ledger of a grant as it stands today."""
    percent = figures.value_on(session, "justified_percent")
    columns = tuple(_column(session, tranche, percent) for tranche in tranches_of(grant.id))
    return Ledger(grant, columns, percent, _deed(session, grant, columns))


def rules_of(session: Session, grant: Grant) -> list[Condition]:
    """The rules of money that a grant must keep all its life, as conditions met or not."""
    settings, day = figures.values_on(session), session.today.isoformat()
    case = Case(grant, settings, session.today, day)
    found = [one for name in grant.lifecycle().stage("agreement_signed").guards for one in GUARDS[name](case)]
    for tranche in tranches_of(grant.id)[:1]:
        found += GUARDS["grant_account"](Case(tranche, settings, session.today, day))
    return found


def shares_of(grant: Grant) -> list[tuple[str, int]]:
    """Who pays what: the grant, its bearer in cash and in kind, and the others who pay for its project."""
    shares = [
        (grant.funder, grant.decided_amount or 0),
        ("bearer_cash", grant.bearer_cash or 0),
        ("bearer_kind", grant.bearer_kind or 0),
    ]
    if grant.value("project") is not None:
        own = {grant.funder, "bearer_cash", "bearer_kind"}
        rows = Financing.select().where(Financing.project == grant.value("project"), Financing.deleted_at.is_null())
        shares += [(row.funder, row.amount) for row in rows.order_by(Financing.id) if row.funder not in own]
    return [(funder, amount) for funder, amount in shares if amount]


def _column(session: Session, tranche: Tranche, percent: int) -> LedgerColumn:
    held = in_order(steps_of(tranche), tranche.lifecycle())
    following = _next_opening(session, tranche)
    asked = -(-tranche.amount * percent // 100)
    lacking = max(0, asked - tranche.justified_amount)
    return LedgerColumn(tranche, {step.stage: step.effective_on for step in held}, following, lacking)


def _deed(session: Session, grant: Grant, columns: tuple[LedgerColumn, ...]) -> Deed | None:
    """The deed that moves a grant on; None once it is closed."""
    whole = _grant_deed(session, grant)
    if grant.stage in (None, "proposed") or whole is None:
        return whole
    if grant.stage == "decided" and sum(one.tranche.amount for one in columns) != (grant.decided_amount or 0):
        return Deed(TRANCHES)
    if grant.stage not in ("committed", "fully_paid"):
        return whole
    return _tranche_deed(columns) or whole


def _tranche_deed(columns: tuple[LedgerColumn, ...]) -> Deed | None:
    """The first tranche that can go on; one that is justified enough lets those after it go first."""
    waiting = None
    for column in columns:
        rank = column.tranche.rank
        if column.takes_invoices and column.left:
            if column.lacking:
                return Deed(INVOICES, rank)
            waiting = waiting or Deed(INVOICES, rank)
        elif column.opening is not None:
            return Deed(STEP, rank, column.opening) if column.opening.is_open else waiting or _blocked(column)
    return waiting


def _blocked(column: LedgerColumn) -> Deed:
    return Deed(STEP, column.tranche.rank, column.opening)


def _grant_deed(session: Session, grant: Grant) -> Deed | None:
    following = _next_opening(session, grant)
    return Deed(GRANT_STEP, None, following) if following else None


def _next_opening(session: Session, record: File) -> Opening | None:
    """The opening of the stage that leads on."""
    offered = {one.stage.code: one for one in openings(session, record)}
    onward = record.lifecycle().onward(record.stage)
    return next((offered[stage.code] for stage in onward if stage.code in offered), None)
