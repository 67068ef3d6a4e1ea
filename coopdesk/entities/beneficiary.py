"""A person on file: a child of a former resistance fighter, or another member of a supported organisation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import WARNING, Problem
from coopdesk.entities import choices
from coopdesk.entities.fields import (
    amount,
    choice,
    commune,
    count,
    day,
    decimal,
    flag,
    identifier,
    link,
    many,
    partial_day,
    text,
    year,
)
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import BENEFICIARY
from coopdesk.entities.resistant import Resistant


class Beneficiary(File):
    """One person; the four names, the kinship to a fighter, and what priority depends on."""

    letter = "M"
    title_label = mark("Entity", "Beneficiary")
    path = BENEFICIARY
    derived = (
        "name_key",
        "name_key_latin",
        "first_name_key",
        "province",
        "score",
        "band",
        "missing_count",
        "stage",
        "stage_on",
        "registered_on",
    )

    last_name = text(mark("Person", "Family name"), section="identity", required=True, also=("النسب", "Nom"))
    first_name = text(mark("Person", "First name"), section="identity", required=True, also=("الاسم", "Prénom"))
    last_name_latin = text(
        mark("Person", "Family name in Latin letters"),
        section="identity",
        latin=True,
        also=("الاسم العائلي بالفرنسية", "الاسم العائلي باللاتينية"),
    )
    first_name_latin = text(
        mark("Person", "First name in Latin letters"),
        section="identity",
        latin=True,
        also=("الاسم الشخصي بالفرنسية", "الاسم الشخصي باللاتينية"),
    )
    cin = identifier(
        mark("Person", "Identity card number"),
        "cin",
        section="identity",
        complete=True,
        listed=True,
        also=("رقم البطاقة الوطنية للتعريف", "رقم البطاقة الوطنية", "ر.ب.و.ت", "CIN", "CNIE", "رقم البطاقة"),
    )
    cin_valid_until = day(mark("Person", "Card valid until"), section="identity", future=True)
    birth_date = partial_day(
        mark("Person", "Date of birth"), section="identity", complete=True, listed=True, also=("تاريخ الميلاد",)
    )
    birth_place = text(mark("Person", "Place of birth"), section="identity")
    sex = choice(mark("Person", "Sex"), choices.SEX, section="identity", required=True, listed=True)
    marital_status = choice(mark("Person", "Marital status"), choices.MARITAL_STATUS, section="identity")
    dependants = count(mark("Person", "Dependants"), section="identity", maximum=50)
    father_name = text(mark("Person", "Father's name"), section="identity")
    mother_name = text(mark("Person", "Mother's name"), section="identity")
    family_booklet = identifier(mark("Person", "Family booklet number"), "free_number", section="identity")

    kinship = choice(mark("Person", "Kinship"), choices.KINSHIP, section="kinship", complete=True, listed=True)
    resistant = link(
        Resistant, mark("Person", "Fighter"), backref="children", section="kinship", complete=True, also=("المقاوم",)
    )
    kinship_proof = choice(mark("Person", "Proof of kinship"), choices.KINSHIP_PROOF, section="kinship", complete=True)

    commune = commune(mark("Person", "Commune"), section="contact", complete=True, listed=True)
    address = text(mark("Person", "Address"), section="contact", limit=300)
    phone = identifier(mark("Person", "Telephone"), "phone", section="contact", listed=True, also=("رقم الهاتف",))
    phone_2 = identifier(mark("Person", "Second telephone"), "phone_2", section="contact")
    postal_code = identifier(mark("Person", "Postal code"), "postal_code", section="contact")

    education_level = choice(mark("Person", "Level of education"), choices.EDUCATION, section="education")
    diploma = choice(mark("Person", "Diploma"), choices.DIPLOMA, section="education")
    vocational_training = choice(mark("Person", "Vocational training"), choices.VOCATIONAL, section="education")
    graduation_year = year(mark("Person", "Year obtained"), section="education")
    employment_status = choice(
        mark("Person", "Employment situation"),
        choices.EMPLOYMENT_STATUS,
        section="education",
        also=("الوضعية المهنية", "الوضعية"),
    )
    occupation = text(mark("Person", "Occupation"), section="education", limit=80, also=("المهنة", "المهنة السابقة"))
    unemployment_months = count(mark("Person", "Months of unemployment"), section="education", maximum=720)
    monthly_income = amount(
        mark("Person", "Monthly income (DH)"), section="education", also=("الدخل الشهري", "Revenu mensuel")
    )

    has_disability = flag(
        mark("Person", "Person with a disability"), section="disability", also=("في وضعية إعاقة", "إعاقة", "الإعاقة")
    )
    disability_type = choice(mark("Person", "Kind of disability"), choices.DISABILITY, section="disability")
    disability_degree = choice(mark("Person", "Degree of disability"), choices.DISABILITY_DEGREE, section="disability")
    disability_document = identifier(mark("Person", "Certificate number"), "free_number", section="disability")

    vulnerability = many(mark("Person", "Vulnerability criteria"), choices.VULNERABILITY, section="vulnerability")

    new_activity = text(mark("Person", "Activity after support"), section="integration", limit=120)
    income_before = amount(mark("Person", "Monthly income before support (DH)"), section="integration")
    income_after = amount(mark("Person", "Monthly income after support (DH)"), section="integration")

    idcs = identifier(mark("Person", "Civil and social digital identifier"), "idcs", section="consent")
    rsu_score = decimal(mark("Person", "Social register score"), section="consent")
    rsu_date = day(mark("Person", "Date of the score"), section="consent")
    amo_tadamon = flag(mark("Person", "AMO Tadamon"), section="consent")
    consent_date = day(mark("Person", "Date of consent (law 09-08)"), section="consent", complete=True)
    consent_form = identifier(mark("Person", "Consent form number"), "free_number", section="consent")
    notes = text(mark("Person", "Notes"), section="consent", limit=2000, multiline=True)

    name_key = pw.TextField()
    name_key_latin = pw.TextField()
    first_name_key = pw.TextField()
    province = pw.TextField(null=True)
    score = pw.IntegerField()
    band = pw.TextField()
    missing_count = pw.IntegerField()
    registered_on = pw.TextField(null=True)

    @property
    def title(self) -> str:
        return " ".join(part for part in (self.last_name, self.first_name) if part)

    @classmethod
    def missing_of(cls, values: Mapping[str, Any]) -> list[str]:
        """A person without kinship has no fighter to name and nothing to prove."""
        missing = super().missing_of(values)
        return [name for name in missing if name not in _KIN_ONLY] if values.get("kinship") == "none" else missing

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if self.kinship == "none" and self.value("resistant") is not None:
            text = mark("Problem", "A fighter is named though the kinship is «none»")
            yield meanings["kinship"].problem("kinship_contradicts", text)
        if self.kinship in _SEX_OF_KIN and self.sex and self.sex != _SEX_OF_KIN[self.kinship]:
            text = mark("Problem", "The kinship does not agree with the sex")
            yield meanings["kinship"].problem("kinship_and_sex", text, WARNING)
        if self.has_disability is False and (self.disability_type or self.disability_degree):
            text = mark("Problem", "A kind or degree is given though there is no disability")
            yield meanings["has_disability"].problem("disability_contradicts", text)
        if self.birth_date and self.consent_date and self.consent_date < self.birth_date:
            text = mark("Problem", "Consent can not come before birth")
            yield meanings["consent_date"].problem("dates_out_of_order", text)
        if self.birth_date and len(self.birth_date) == 4:
            text = mark("Problem", "Only the year of birth is known")
            yield meanings["birth_date"].problem("year_only", text, WARNING)


_KIN_ONLY = frozenset({"resistant", "kinship_proof"})
_SEX_OF_KIN = {"son": "m", "daughter": "f", "grandson": "m", "granddaughter": "f", "widow": "f"}
