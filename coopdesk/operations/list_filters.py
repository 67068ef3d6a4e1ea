"""The filters offered above each list, and the lists behind the figures of the home page."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.entities import choices
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION
from coopdesk.operations.list_filter import COMMUNE, COMPLETENESS, PROVINCE, ListFilter, disability, of_choices
from coopdesk.operations.registers import awareness, committee, nomination, projects, support
from coopdesk.store.listing import Filter

FILTERS: dict[str, tuple[ListFilter, ...]] = {
    **awareness.FILTERS,
    **committee.FILTERS,
    "beneficiary": (
        COMMUNE,
        of_choices("sex", mark("Filter", "Both sexes"), choices.SEX),
        of_choices("band", mark("Filter", "Any vulnerability"), choices.BAND),
        of_choices("stage", mark("Filter", "All stages"), BENEFICIARY.choices()),
        ListFilter(
            "has_disability",
            mark("Filter", "With or without disability"),
            lambda _session: [
                ("yes", str(mark("Filter", "With a disability"))),
                ("no", str(mark("Filter", "Without disability"))),
            ],
            disability,
        ),
        COMPLETENESS,
        of_choices("kinship", mark("Filter", "All kinships"), choices.KINSHIP),
        of_choices("education_level", mark("Filter", "All levels of education"), choices.EDUCATION),
        of_choices("employment_status", mark("Filter", "All employment situations"), choices.EMPLOYMENT_STATUS),
        PROVINCE,
    ),
    "resistant": (
        of_choices("category", mark("Filter", "All categories"), choices.RESISTANT_CATEGORY),
        of_choices("life", mark("Filter", "Living and deceased"), choices.LIFE),
        COMMUNE,
        COMPLETENESS,
    ),
    "organisation": (
        of_choices("legal_form", mark("Filter", "All legal forms"), choices.LEGAL_FORM),
        of_choices("sector", mark("Filter", "All sectors"), choices.SECTOR),
        of_choices("stage", mark("Filter", "All stages"), ORGANISATION.choices()),
        COMMUNE,
        COMPLETENESS,
        PROVINCE,
    ),
    **nomination.FILTERS,
    **projects.FILTERS,
    **support.FILTERS,
}


def conditions_of(kind: str, chosen: dict[str, str]) -> tuple[Filter, ...]:
    """The conditions of the filters chosen above a list, by filter name."""
    return tuple(
        condition
        for offered in FILTERS[kind]
        if chosen.get(offered.name)
        for condition in offered.conditions(chosen[offered.name])
    )
