"""Membership: a person, or an organisation where the law allows it, in an organisation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import choices
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import amount, choice, count, day, link, text
from coopdesk.entities.organisation import Organisation


class Member(Entity):
    """One membership, from entry to exit. Sex, kinship and disability are those of the person."""

    title_label = mark("Entity", "Member")

    organisation = link(Organisation, mark("Member", "Organisation"), backref="members", required=True)
    beneficiary = link(Beneficiary, mark("Member", "Person"), backref="memberships")
    legal_person = link(Organisation, mark("Member", "Member organisation"), backref="memberships")
    role = choice(mark("Member", "Role"), choices.ROLE, required=True, listed=True)
    shares = count(mark("Member", "Shares"), maximum=10_000_000, listed=True)
    paid_up = amount(mark("Member", "Paid up (DH)"))
    entry_date = day(mark("Member", "Date of entry"), listed=True)
    exit_date = day(mark("Member", "Date of exit"), listed=True)
    exit_reason = text(mark("Member", "Reason for leaving"), limit=200)

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if (self.value("beneficiary") is None) == (self.value("legal_person") is None):
            yield meanings["beneficiary"].problem(
                "one_member", mark("Problem", "Choose one person or one organisation")
            )
        if self.value("legal_person") is not None and self.value("legal_person") == self.value("organisation"):
            text = mark("Problem", "An organisation can not be its own member")
            yield meanings["legal_person"].problem("member_of_itself", text)
        if self.entry_date and self.exit_date and self.exit_date < self.entry_date:
            text = mark("Problem", "The exit can not come before the entry")
            yield meanings["exit_date"].problem("dates_out_of_order", text)
