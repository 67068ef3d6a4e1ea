"""The lists of names, written only when they are asked for: the columns of a nomination, never the disability."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from coopdesk.core import days
from coopdesk.core.geography import geography
from coopdesk.core.identifiers import IDENTIFIERS
from coopdesk.core.language import code, mark
from coopdesk.entities import choices
from coopdesk.entities.lifecycles import ORGANISATION
from coopdesk.excel.kinds import Column, Kind
from coopdesk.store import export_rows
from coopdesk.store.desk import Desk

PEOPLE_LIST = mark("Export", "List of people")
ORGANISATIONS_LIST = mark("Export", "List of organisations")

_PEOPLE = (
    "uuid",
    "number",
    "last_name",
    "first_name",
    "cin",
    "birth_date",
    "birth_place",
    "sex",
    "address",
    "commune",
    "phone",
    "fighter_name",
    "card_number",
    "kinship",
    "education_level",
    "employment_status",
)
_ORGANISATIONS = (
    "uuid",
    "number",
    "name",
    "legal_form",
    "sector",
    "commune",
    "registration_number",
    "registered_on",
    "ice",
    "phone",
    "stage",
)


def people_columns() -> tuple[Column, ...]:
    return (
        Column(str(mark("Export", "No.")), Kind.COUNT, 6),
        Column(str(mark("Export", "Number")), Kind.IDENTIFIER, 24),
        Column(str(mark("Export", "Family and first name")), Kind.TEXT, 28),
        Column(str(mark("Export", "Identity card")), Kind.IDENTIFIER, 14),
        Column(str(mark("Export", "Date of birth")), Kind.PARTIAL_DATE, 14),
        Column(str(mark("Export", "Place of birth")), Kind.TEXT, 18),
        Column(str(mark("Export", "Sex")), Kind.TEXT, 8),
        Column(str(mark("Export", "Address")), Kind.TEXT, 30),
        Column(str(mark("Export", "Commune")), Kind.TEXT, 20),
        Column(str(mark("Export", "Telephone")), Kind.IDENTIFIER, 16),
        Column(str(mark("Export", "Fighter")), Kind.TEXT, 26),
        Column(str(mark("Export", "Fighter's card")), Kind.IDENTIFIER, 16),
        Column(str(mark("Export", "Kinship")), Kind.TEXT, 14),
        Column(str(mark("Export", "Level of education")), Kind.TEXT, 18),
        Column(str(mark("Export", "Employment situation")), Kind.TEXT, 22),
    )


def people(desk: Desk, counted: Callable[[str], bool]) -> Iterator[tuple[Any, ...]]:
    """The people whose UUID is counted, by name."""
    number = 0
    for row in export_rows.records(desk, "beneficiary", _PEOPLE, "name_key"):
        person = dict(zip(_PEOPLE, row, strict=True))
        if not counted(person["uuid"]):
            continue
        number += 1
        yield (
            number,
            person["number"],
            f"{person['last_name']} {person['first_name']}",
            person["cin"],
            person["birth_date"] and days.day_or_words(person["birth_date"]),
            person["birth_place"],
            choices.SEX.label(person["sex"]),
            person["address"],
            _commune(person["commune"]),
            _phone(person["phone"]),
            person["fighter_name"],
            person["card_number"],
            choices.KINSHIP.label(person["kinship"]),
            choices.EDUCATION.label(person["education_level"]),
            choices.EMPLOYMENT_STATUS.label(person["employment_status"]),
        )


def organisation_columns() -> tuple[Column, ...]:
    return (
        Column(str(mark("Export", "No.")), Kind.COUNT, 6),
        Column(str(mark("Export", "Number")), Kind.IDENTIFIER, 24),
        Column(str(mark("Export", "Name")), Kind.TEXT, 34),
        Column(str(mark("Export", "Legal form")), Kind.TEXT, 20),
        Column(str(mark("Export", "Sector")), Kind.TEXT, 22),
        Column(str(mark("Export", "Commune")), Kind.TEXT, 20),
        Column(str(mark("Export", "Registration number")), Kind.IDENTIFIER, 18),
        Column(str(mark("Export", "Registered on")), Kind.DATE, 14),
        Column(str(mark("Export", "ICE")), Kind.IDENTIFIER, 18),
        Column(str(mark("Export", "Telephone")), Kind.IDENTIFIER, 16),
        Column(str(mark("Export", "Stage today")), Kind.TEXT, 20),
    )


def organisations(desk: Desk, counted: Callable[[str], bool]) -> Iterator[tuple[Any, ...]]:
    """The organisations whose UUID is counted, by name."""
    number = 0
    stages = ORGANISATION.choices()
    for row in export_rows.records(desk, "organisation", _ORGANISATIONS, "name_key"):
        organisation = dict(zip(_ORGANISATIONS, row, strict=True))
        if not counted(organisation["uuid"]):
            continue
        number += 1
        yield (
            number,
            organisation["number"],
            organisation["name"],
            choices.LEGAL_FORM.label(organisation["legal_form"]),
            choices.SECTOR.label(organisation["sector"]),
            _commune(organisation["commune"]),
            organisation["registration_number"],
            organisation["registered_on"] and date.fromisoformat(organisation["registered_on"]),
            organisation["ice"],
            _phone(organisation["phone"]),
            stages.label(organisation["stage"]),
        )


def _commune(commune: str | None) -> str | None:
    return geography().name(commune, code()) if commune else None


def _phone(phone: str | None) -> str | None:
    return IDENTIFIERS["phone"].show(phone) if phone else None
