"""The lists of the registers: which columns they can show, and what is summed under them."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Organisation, Resistant, choices
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION
from coopdesk.operations.list_column import (
    Column,
    band_tone,
    choice_column,
    completeness_column,
    first,
    from_meaning,
    name_columns,
    number_column,
    place_columns,
    stage_columns,
)
from coopdesk.operations.registers import awareness, committee, nomination, projects, support

__all__ = ["COLUMNS", "SUMS", "Column"]

COLUMNS: dict[str, tuple[Column, ...]] = {
    **awareness.COLUMNS,
    **committee.COLUMNS,
    "beneficiary": (
        *name_columns(),
        from_meaning(Beneficiary, "cin", width=100),
        from_meaning(Beneficiary, "birth_date", width=100),
        from_meaning(Beneficiary, "sex", width=80),
        *place_columns(),
        from_meaning(Beneficiary, "phone", width=110),
        from_meaning(Beneficiary, "kinship", listed=False, width=90),
        Column(
            "resistant",
            mark("List", "Fighter"),
            ("resistant_name",),
            lambda value: value or "",
            lambda value: value or "",
            sort="resistant_name",
            width=170,
        ),
        choice_column("band", mark("List", "Vulnerability"), choices.BAND, tone=band_tone, listed=True, width=100),
        Column(
            "score",
            mark("List", "Score"),
            ("score",),
            lambda value: str(value),
            first,
            kind="count",
            at_end=True,
            width=70,
        ),
        completeness_column(),
        *stage_columns(BENEFICIARY),
        *(
            from_meaning(Beneficiary, name)
            for name in (
                "marital_status",
                "education_level",
                "employment_status",
                "monthly_income",
                "has_disability",
                "disability_type",
                "dependants",
                "consent_date",
            )
        ),
        number_column(),
    ),
    "resistant": (
        *name_columns(),
        *(from_meaning(Resistant, name) for name in ("card_number", "file_number", "category", "life")),
        *place_columns(),
        Column(
            "children",
            mark("List", "Children on file"),
            ("children",),
            lambda value: str(value),
            first,
            kind="count",
            at_end=True,
            listed=True,
            width=100,
        ),
        number_column(),
    ),
    "organisation": (
        Column("name", mark("List", "Name"), ("name",), first, first, sort="name_key", listed=True, width=220),
        from_meaning(Organisation, "legal_form", width=120),
        from_meaning(Organisation, "sector", width=150),
        *place_columns(),
        *(
            Column(
                name, label, (name,), lambda value: str(value), first, kind="count", at_end=True, listed=True, width=80
            )
            for name, label in (("members", mark("List", "Members")), ("women", mark("List", "Women")))
        ),
        *stage_columns(ORGANISATION),
        Column(
            "registration_number",
            mark("List", "Registration number"),
            ("registration_number",),
            lambda value: value or "",
            first,
            kind="code",
            ltr=True,
            listed=True,
            width=110,
        ),
        from_meaning(Organisation, "ice", listed=False, width=150),
        from_meaning(Organisation, "capital", listed=False),
        completeness_column(),
        Column(
            "name_latin",
            mark("List", "Name in Latin letters"),
            ("name_latin",),
            lambda value: value or "",
            lambda value: value or "",
            sort="name_key_latin",
            ltr=True,
            width=170,
        ),
        number_column(),
    ),
    **nomination.COLUMNS,
    **projects.COLUMNS,
    **support.COLUMNS,
}

# Sums that make sense under each table, beside the number of rows.
SUMS: dict[str, tuple[str, ...]] = {
    **awareness.SUMS,
    **committee.SUMS,
    "beneficiary": ("is_woman", "has_disability"),
    "resistant": ("children",),
    "organisation": ("members", "women", "capital"),
    **nomination.SUMS,
    **projects.SUMS,
    **support.SUMS,
}
