"""Grants: what was decided, paid in tranches, delivered in kind, justified by invoices. Money is in centimes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import amount, choice, count, day, flag, identifier, link, text
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import GRANT, TRANCHE
from coopdesk.entities.organisation import Organisation
from coopdesk.entities.project import Project


class Grant(File):
    """One grant to an organisation."""

    letter = "D"
    title_label = mark("Entity", "Grant")
    derived = ("name_key", "province", "missing_count", "paid", "justified", "stage", "stage_on")
    path = GRANT

    subject = text(mark("Grant", "Purpose"), section="grant", required=True, listed=True, limit=160)
    organisation = link(
        Organisation, mark("Grant", "Organisation"), backref="grants", section="grant", required=True, listed=True
    )
    project = link(Project, mark("Grant", "Project"), backref="grants", section="grant")
    grant_kind = choice(mark("Grant", "Kind"), choices.GRANT_KIND, section="grant", required=True, listed=True)
    funder = choice(mark("Grant", "Funder"), choices.FUNDER, section="grant", required=True, listed=True)
    programme = text(mark("Grant", "Programme of the funder"), section="grant", limit=120)
    requested_amount = amount(mark("Grant", "Amount requested (DH)"), section="amounts")
    decided_amount = amount(mark("Grant", "Amount decided (DH)"), section="amounts", complete=True, listed=True)
    bearer_cash = amount(mark("Grant", "Contribution of the bearer in cash (DH)"), section="amounts")
    bearer_kind = amount(mark("Grant", "Contribution of the bearer in kind (DH)"), section="amounts")
    agreement_number = identifier(mark("Grant", "Number of the agreement"), "free_number", section="agreement")
    agreement_on = day(mark("Grant", "Date of the agreement"), section="agreement")
    agreement_ends_on = day(mark("Grant", "End of the agreement"), section="agreement", future=True)
    recovery_amount = amount(mark("Grant", "Amount to be recovered (DH)"), section="agreement")
    recovered_amount = amount(mark("Grant", "Amount recovered (DH)"), section="agreement")
    notes = text(mark("Grant", "Notes"), section="agreement", limit=2000, multiline=True)

    name_key = pw.TextField()
    province = pw.TextField(null=True)
    missing_count = pw.IntegerField()
    paid = pw.BigIntegerField(default=0)
    justified = pw.BigIntegerField(default=0)

    @property
    def title(self) -> str:
        return self.subject or ""

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if self.agreement_on and self.agreement_ends_on and self.agreement_ends_on < self.agreement_on:
            text_ = mark("Problem", "The last day can not come before the first")
            yield meanings["agreement_ends_on"].problem("dates_out_of_order", text_)
        if (self.recovered_amount or 0) > (self.recovery_amount or 0):
            text_ = mark("Problem", "More than the amount to be recovered")
            yield meanings["recovered_amount"].problem("more_than_all", text_)


class Tranche(File):
    """One part of a grant; `paid_amount` and the sum of its invoices are what was really paid and justified."""

    title_label = mark("Entity", "Tranche")
    derived = ("justified_amount", "stage", "stage_on")
    path = TRANCHE

    grant = link(Grant, mark("Tranche", "Grant"), backref="tranches", required=True)
    rank = count(mark("Tranche", "Tranche"), required=True, minimum=1, maximum=50, listed=True)
    amount = amount(mark("Tranche", "Amount (DH)"), required=True, listed=True)
    foreseen_on = day(mark("Tranche", "Foreseen on"), required=True, listed=True, future=True)
    justify_by = day(mark("Tranche", "To be justified by"), listed=True, future=True)
    transfer_reference = identifier(mark("Tranche", "Reference of the transfer"), "free_number", listed=True)

    justified_amount = pw.BigIntegerField(default=0)

    @property
    def title(self) -> str:
        return str(mark("Tranche", "Tranche {rank}").filled(rank=self.rank))


class Invoice(Entity):
    """A document that justifies part of a tranche."""

    title_label = mark("Entity", "Invoice")

    tranche = link(Tranche, mark("Invoice", "Tranche"), backref="invoices", required=True)
    invoice_number = identifier(mark("Invoice", "Number"), "free_number", required=True, listed=True)
    invoice_on = day(mark("Invoice", "Date"), required=True, listed=True)
    supplier = text(mark("Invoice", "Supplier"), limit=120, listed=True)
    subject = text(mark("Invoice", "Subject"), limit=160, listed=True)
    amount = amount(mark("Invoice", "Amount (DH)"), required=True, listed=True)


class GrantItem(Entity):
    """Equipment given in kind, its delivery record and its check at a visit."""

    title_label = mark("Entity", "Item in kind")

    grant = link(Grant, mark("Item", "Grant"), backref="items", required=True)
    item = text(mark("Item", "Item"), required=True, limit=160, listed=True)
    quantity = count(mark("Item", "Quantity"), required=True, minimum=1, maximum=100_000, listed=True)
    unit_value = amount(mark("Item", "Unit value (DH)"), required=True, listed=True)
    delivery_number = identifier(mark("Item", "Delivery record"), "free_number", listed=True)
    delivered_on = day(mark("Item", "Delivered on"), listed=True)
    checked_on = day(mark("Item", "Checked on"), listed=True)
    in_use = flag(mark("Item", "In use"), listed=True)

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.delivered_on and not self.delivery_number:
            text_ = mark("Problem", "Write the number of the delivery record")
            yield self.meanings()["delivery_number"].problem("missing", text_)
