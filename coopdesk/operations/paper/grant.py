"""The file of a grant: what was decided, the tranches with what was paid and justified, invoices, items, stages."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import code, mark
from coopdesk.entities import Grant, GrantItem, Invoice, Tranche
from coopdesk.entities.programme_choices import FUNDER
from coopdesk.operations.grant_ledger import Ledger, LedgerColumn, ledger_of, shares_of
from coopdesk.operations.paper.document import NOTHING, Block, Paper, Table, TableColumn
from coopdesk.operations.paper.facts import (
    TOTAL,
    facts_of,
    money,
    parts_table,
    prose_of,
    shown_day,
    stage_label,
    stage_line,
    stages_of,
)
from coopdesk.operations.paper.framing import both_parties, framed, signed
from coopdesk.operations.parts import parts_of
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "File of a grant")
_SHARES, _TRANCHES = mark("Paper", "Financing"), mark("Paper", "Tranches")
_INVOICES, _ITEMS = mark("Paper", "Invoices"), mark("Paper", "Items in kind")
_SHARE, _STAGE = mark("Paper", "Share"), mark("List", "Stage")
_AMOUNT, _PAID_ON = mark("Tranche", "Amount (DH)"), mark("Paper", "Paid on")
_PAID, _JUSTIFIED, _LEFT = (
    mark("Paper", "Paid (DH)"),
    mark("Paper", "Justified (DH)"),
    mark("Paper", "To be justified (DH)"),
)
_VALUE = mark("Paper", "Value (DH)")


def grant_paper(session: Session, grant: Grant) -> Paper:
    """The file of one grant, signed by both institutions."""
    return framed(
        session,
        str(_TITLE),
        _blocks(session, grant),
        number=grant.number,
        subtitle=grant.title,
        lines=stage_line(grant),
        joint=True,
    )


def _blocks(session: Session, grant: Grant) -> Iterator[Block | None]:
    yield from facts_of(grant)
    yield from prose_of(grant, "notes")
    yield _shares(grant)
    ledger = ledger_of(session, grant)
    yield _tranches(ledger)
    invoices = [one for column in ledger.columns for one in parts_of(Invoice, "tranche", column.tranche, "invoice_on")]
    yield parts_table(
        str(_INVOICES),
        Invoice,
        invoices,
        (
            ("tranche", 14),
            ("invoice_number", 16),
            ("invoice_on", 13),
            ("supplier", 24),
            ("subject", 26),
            ("amount", 16),
        ),
    )
    items = parts_of(GrantItem, "grant", grant)
    value = (TableColumn(str(_VALUE), 16, at_end=True), lambda item: money(item.quantity * item.unit_value))
    yield parts_table(
        str(_ITEMS),
        GrantItem,
        items,
        (
            ("item", 28),
            ("quantity", 9),
            ("delivery_number", 16),
            ("delivered_on", 13),
            ("checked_on", 13),
            ("in_use", 9),
        ),
        (value,),
    )
    yield stages_of(grant)
    yield signed(session, *both_parties(session))


def _shares(grant: Grant) -> Table | None:
    """Who pays what; None while nothing is known."""
    shares = shares_of(grant)
    whole = sum(amount for _funder, amount in shares)
    columns = (
        TableColumn(str(Grant.meanings()["funder"].label), 40),
        TableColumn(str(_AMOUNT), 20, at_end=True),
        TableColumn(str(_SHARE), 12, at_end=True),
    )
    rows = [(FUNDER.label(funder), money(amount), show_percent(amount, whole, code())) for funder, amount in shares]
    totals = (str(TOTAL), money(whole), show_percent(whole, whole, code()))
    return Table(columns, rows, str(_SHARES), totals) if rows else None


def _tranches(ledger: Ledger) -> Table | None:
    """The tranches one under the other, what was paid and what is still to be justified."""
    meanings = Tranche.meanings()
    columns = (
        TableColumn(str(meanings["rank"].label), 8, at_end=True),
        TableColumn(str(_STAGE), 18),
        TableColumn(str(_AMOUNT), 17, at_end=True),
        TableColumn(str(meanings["foreseen_on"].label), 13, ltr=True),
        TableColumn(str(_PAID_ON), 13, ltr=True),
        TableColumn(str(meanings["transfer_reference"].label), 16, ltr=True),
        TableColumn(str(_PAID), 17, at_end=True),
        TableColumn(str(_JUSTIFIED), 17, at_end=True),
        TableColumn(str(_LEFT), 17, at_end=True),
    )
    rows = [_tranche(column) for column in ledger.columns]
    sums = (
        sum(column.paid for column in ledger.columns),
        sum(column.justified for column in ledger.columns),
        sum(column.left for column in ledger.columns),
    )
    totals = ("", str(TOTAL), money(ledger.planned), "", "", "", *(money(one) for one in sums))
    return Table(columns, rows, str(_TRANCHES), totals) if rows else None


def _tranche(column: LedgerColumn) -> tuple[str, ...]:
    tranche = column.tranche
    return (
        show_count(tranche.rank, code()),
        stage_label(tranche),
        money(tranche.amount),
        shown_day(tranche.foreseen_on),
        shown_day(column.days.get("paid")),
        tranche.transfer_reference or NOTHING,
        money(column.paid),
        money(column.justified),
        money(column.left),
    )
