"""A cooperative, association, economic interest group or individual project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import WARNING, Problem
from coopdesk.entities import choices
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.fields import amount, choice, commune, count, day, identifier, link, text
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import ORGANISATION, Lifecycle, organisation_lifecycle


class Organisation(File):
    """One organisation; its registration, receipts and stages are steps, its people are members."""

    letter = "T"
    path = ORGANISATION
    title_label = mark("Entity", "Organisation")
    derived = (
        "name_key",
        "name_key_latin",
        "province",
        "missing_count",
        "stage",
        "stage_on",
        "registered_on",
        "registration_number",
    )

    name = text(
        mark("Organisation", "Name"),
        section="identity",
        required=True,
        also=("اسم التعاونية", "الاسم", "اسم الجمعية", "التسمية"),
    )
    name_latin = text(mark("Organisation", "Name in Latin letters"), section="identity", latin=True)
    legal_form = choice(
        mark("Organisation", "Legal form"), choices.LEGAL_FORM, section="identity", required=True, listed=True
    )
    coop_category = choice(mark("Organisation", "Category of cooperative"), choices.COOP_CATEGORY, section="identity")
    governance = choice(mark("Organisation", "Form of management"), choices.GOVERNANCE, section="identity")
    sector = choice(mark("Organisation", "Sector"), choices.SECTOR, section="identity", complete=True, listed=True)
    branch = text(mark("Organisation", "Branch"), section="identity", limit=80)
    holder = link(
        Beneficiary, mark("Organisation", "Holder of the individual project"), backref="projects", section="identity"
    )

    commune = commune(mark("Organisation", "Commune"), section="contact", complete=True, listed=True)
    address = text(mark("Organisation", "Head office"), section="contact", limit=300)
    phone = identifier(mark("Organisation", "Telephone"), "phone", section="contact")
    email = text(mark("Organisation", "E-mail"), section="contact", latin=True, limit=120)

    ice = identifier(
        mark("Organisation", "Common identifier (ICE)"), "ice", section="identifiers", listed=True, also=("ICE",)
    )
    tax_id = identifier(mark("Organisation", "Tax identifier (IF)"), "tax_id", section="identifiers", also=("IF",))
    trade_register = identifier(
        mark("Organisation", "Trade register (RC)"), "trade_register", section="identifiers", also=("RC",)
    )
    cnss = identifier(mark("Organisation", "CNSS affiliation"), "cnss", section="identifiers", also=("CNSS",))
    auto_entrepreneur_number = identifier(
        mark("Organisation", "Auto-entrepreneur number"), "free_number", section="identifiers"
    )
    rib = identifier(mark("Organisation", "Bank account (RIB)"), "rib", section="identifiers", also=("RIB",))
    bank = text(mark("Organisation", "Bank"), section="identifiers", limit=80)

    capital = amount(mark("Organisation", "Capital (DH)"), section="capital", listed=True)
    share_value = amount(mark("Organisation", "Value of a share (DH)"), section="capital")
    shares = count(mark("Organisation", "Number of shares"), section="capital", maximum=10_000_000)
    declared_men = count(mark("Organisation", "Men declared at registration"), section="capital", also=("ذكور",))
    declared_women = count(mark("Organisation", "Women declared at registration"), section="capital", also=("إناث",))
    mandate_ends_on = day(mark("Organisation", "End of the managers' mandate"), section="capital", future=True)
    assembly_on = day(mark("Organisation", "Last ordinary assembly"), section="capital")
    notes = text(mark("Organisation", "Notes"), section="capital", limit=2000, multiline=True, also=("ملاحظات",))

    name_key = pw.TextField()
    name_key_latin = pw.TextField()
    province = pw.TextField(null=True)
    missing_count = pw.IntegerField()
    registered_on = pw.TextField(null=True)
    registration_number = pw.TextField(null=True)

    @property
    def title(self) -> str:
        return self.name or ""

    def lifecycle(self) -> Lifecycle:
        return organisation_lifecycle(self.legal_form)

    @property
    def is_cooperative(self) -> bool:
        return self.legal_form in ("cooperative", "cooperative_union")

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if self.value("holder") is not None and self.legal_form != "individual":
            text = mark("Problem", "Only an individual project has a holder")
            yield meanings["holder"].problem("holder_not_individual", text)
        if self.coop_category and not self.is_cooperative:
            text = mark("Problem", "Only a cooperative has a category")
            yield meanings["coop_category"].problem("category_not_cooperative", text)
        if None not in (self.capital, self.share_value, self.shares) and self.capital != self.share_value * self.shares:
            text = mark("Problem", "The capital is not the number of shares times the value of a share")
            yield meanings["capital"].problem("capital_and_shares", text, WARNING)
