"""The coded rows of a summary, format version 1: which columns stand in each `_data` sheet, and where they come from.

No column may carry a name, an identity card, a telephone, an exact date of birth or free text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from coopdesk.core.meanings import Choices
from coopdesk.entities import choices
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION
from coopdesk.excel.kinds import Column, Kind
from coopdesk.operations.exports.cases import (
    Case,
    age_band,
    consented,
    effective_registration,
    entered_on,
    is_complete,
    is_in_stock,
    is_newly_registered,
    is_youth,
    kinship_proven,
    member_in_stock,
    member_is_new,
    milieu,
    recorded_on,
    region,
    registration_taken_over,
    stage,
    stage_on,
    year_of_birth,
)

FORMAT_VERSION = 1


class DataKind(Enum):
    """What a coded column holds, and how Excel shows it."""

    CODE = Kind.IDENTIFIER
    DAY = Kind.DATE
    AMOUNT = Kind.MONEY  # whole centimes, shown in dirhams
    COUNT = "count"
    FLAG = "flag"  # 1 or 0, so that a formula can add them up
    YEAR = "year"

    @property
    def excel(self) -> Kind:
        return self.value if isinstance(self.value, Kind) else Kind.COUNT

    @property
    def is_summed(self) -> bool:
        """Whether the sum of the column means something, and so is a control total."""
        return self in (DataKind.AMOUNT, DataKind.COUNT, DataKind.FLAG)


@dataclass(frozen=True, slots=True)
class DataColumn:
    """One coded column: its heading, its kind, and the stored column or the function that gives it."""

    name: str
    kind: DataKind
    source: str | Callable[[Case], Any]
    options: Choices | None = None


@dataclass(frozen=True, slots=True)
class DataSheet:
    """One `_data` sheet: the register that it shows and its columns, in order."""

    subject: str
    register: str
    columns: tuple[DataColumn, ...]

    @property
    def name(self) -> str:
        return f"_data_{self.subject}"

    def at(self, column: str) -> int:
        """The position of a column."""
        return next(place for place, known in enumerate(self.columns) if known.name == column)

    def headings(self) -> tuple[Column, ...]:
        return tuple(Column(column.name, column.kind.excel, max(10, len(column.name) + 2)) for column in self.columns)


CODE, DAY, AMOUNT, COUNT, FLAG, YEAR = (
    DataKind.CODE,
    DataKind.DAY,
    DataKind.AMOUNT,
    DataKind.COUNT,
    DataKind.FLAG,
    DataKind.YEAR,
)

_PLACE = (
    DataColumn("region", CODE, region),
    DataColumn("province", CODE, "province"),
    DataColumn("commune", CODE, "commune"),
    DataColumn("milieu", CODE, milieu, choices.MILIEU),
)
_QUALITY = (
    DataColumn("complete", FLAG, is_complete),
    DataColumn("missing_count", COUNT, "missing_count"),
)
_REGISTRATION = (
    DataColumn("registered_on", DAY, effective_registration),
    DataColumn("registration_taken_over", FLAG, registration_taken_over),
)
_COUNTED = (
    DataColumn("in_stock", FLAG, is_in_stock),
    DataColumn("newly_registered", FLAG, is_newly_registered),
)

PEOPLE = DataSheet(
    "people",
    "beneficiary",
    (
        DataColumn("uuid", CODE, "uuid"),
        DataColumn("number", CODE, "number"),
        DataColumn("version", YEAR, "version"),
        DataColumn("office", CODE, "office"),
        *_PLACE,
        DataColumn("sex", CODE, "sex", choices.SEX),
        DataColumn("birth_year", YEAR, year_of_birth),
        DataColumn("age_band", CODE, age_band, choices.AGE_BAND),
        DataColumn("youth", FLAG, is_youth),
        DataColumn("marital_status", CODE, "marital_status", choices.MARITAL_STATUS),
        DataColumn("dependants", COUNT, "dependants"),
        DataColumn("kinship", CODE, "kinship", choices.KINSHIP),
        DataColumn("kinship_proven", FLAG, kinship_proven),
        DataColumn("education_level", CODE, "education_level", choices.EDUCATION),
        DataColumn("diploma", CODE, "diploma", choices.DIPLOMA),
        DataColumn("vocational_training", CODE, "vocational_training", choices.VOCATIONAL),
        DataColumn("employment_status", CODE, "employment_status", choices.EMPLOYMENT_STATUS),
        DataColumn("unemployment_months", COUNT, "unemployment_months"),
        DataColumn("monthly_income", AMOUNT, "monthly_income"),
        DataColumn("has_disability", FLAG, "has_disability"),
        DataColumn("vulnerability_band", CODE, "band", choices.BAND),
        DataColumn("vulnerability_score", COUNT, "score"),
        DataColumn("consent", FLAG, consented),
        *_QUALITY,
        *_REGISTRATION,
        DataColumn("stage", CODE, stage, BENEFICIARY.choices()),
        DataColumn("stage_on", DAY, stage_on),
        *_COUNTED,
    ),
)

ORGANISATIONS = DataSheet(
    "organisations",
    "organisation",
    (
        DataColumn("uuid", CODE, "uuid"),
        DataColumn("number", CODE, "number"),
        DataColumn("version", YEAR, "version"),
        DataColumn("office", CODE, "office"),
        *_PLACE,
        DataColumn("legal_form", CODE, "legal_form", choices.LEGAL_FORM),
        DataColumn("coop_category", CODE, "coop_category", choices.COOP_CATEGORY),
        DataColumn("governance", CODE, "governance", choices.GOVERNANCE),
        DataColumn("sector", CODE, "sector", choices.SECTOR),
        DataColumn("holder", CODE, "holder"),
        DataColumn("capital", AMOUNT, "capital"),
        DataColumn("share_value", AMOUNT, "share_value"),
        DataColumn("shares", COUNT, "shares"),
        DataColumn("declared_men", COUNT, "declared_men"),
        DataColumn("declared_women", COUNT, "declared_women"),
        DataColumn("mandate_ends_on", DAY, "mandate_ends_on"),
        DataColumn("assembly_on", DAY, "assembly_on"),
        *_QUALITY,
        DataColumn("entered_on", DAY, entered_on),
        *_REGISTRATION,
        DataColumn("stage", CODE, stage, ORGANISATION.choices()),
        DataColumn("stage_on", DAY, stage_on),
        *_COUNTED,
    ),
)

MEMBERS = DataSheet(
    "members",
    "member",
    (
        DataColumn("uuid", CODE, "uuid"),
        DataColumn("version", YEAR, "version"),
        DataColumn("office", CODE, "office"),
        DataColumn("organisation", CODE, "organisation"),
        DataColumn("person", CODE, "person"),
        DataColumn("member_organisation", CODE, "member_organisation"),
        *_PLACE,
        DataColumn("legal_form", CODE, "legal_form", choices.LEGAL_FORM),
        DataColumn("sector", CODE, "sector", choices.SECTOR),
        DataColumn("role", CODE, "role", choices.ROLE),
        DataColumn("sex", CODE, "sex", choices.SEX),
        DataColumn("kinship", CODE, "kinship", choices.KINSHIP),
        DataColumn("has_disability", FLAG, "has_disability"),
        DataColumn("youth", FLAG, is_youth),
        DataColumn("shares", COUNT, "shares"),
        DataColumn("paid_up", AMOUNT, "paid_up"),
        DataColumn("entry_date", DAY, "entry_date"),
        DataColumn("exit_date", DAY, "exit_date"),
        DataColumn("in_stock", FLAG, member_in_stock),
        DataColumn("newly_registered", FLAG, member_is_new),
    ),
)

STEPS = DataSheet(
    "steps",
    "step",
    (
        DataColumn("uuid", CODE, "uuid"),
        DataColumn("subject", CODE, "kind"),
        DataColumn("record", CODE, "record"),
        DataColumn("office", CODE, "office"),
        DataColumn("stage", CODE, "stage"),
        DataColumn("effective_on", DAY, "effective_on"),
        DataColumn("document_date", DAY, "document_date"),
        DataColumn("recorded_on", DAY, recorded_on),
        DataColumn("taken_over", FLAG, "taken_over"),
        DataColumn("in_force", FLAG, "in_force"),
        DataColumn("reverses", CODE, "reverses"),
    ),
)

SHEETS = (PEOPLE, ORGANISATIONS, MEMBERS, STEPS)

# Stored columns that only the functions above read.
ALSO_READ = {
    "beneficiary": ("birth_date", "kinship_proof", "consent_date"),
    "organisation": ("created_on",),
    "member": ("birth_date",),
}
