"""The filters offered above each list, and the lists behind the figures of the home page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.core.meanings import Choices
from coopdesk.entities import choices
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION
from coopdesk.operations.session import Session
from coopdesk.store.listing import Filter

Options = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """One filter: its label («All communes»), the (code, label) pairs it offers, and the condition of a code."""

    name: str
    label: Text
    options: Callable[[Session], Options]
    conditions: Callable[[str], tuple[Filter, ...]]


def _of_choices(name: str, label: Text, options: Choices) -> ListFilter:
    return ListFilter(
        name,
        label,
        lambda _session: [(item.code, str(item.label)) for item in options],
        lambda chosen: (Filter(name, "=", (chosen,)),),
    )


def _disability(chosen: str) -> tuple[Filter, ...]:
    return (Filter("has_disability", "=", (1,)),) if chosen == "yes" else (Filter("has_disability", "=", (0,)),)


def _complete(chosen: str) -> tuple[Filter, ...]:
    return (Filter("missing_count", "=" if chosen == "yes" else ">", (0,)),)


_COMPLETENESS = ListFilter(
    "missing_count",
    mark("Filter", "Complete and incomplete"),
    lambda _session: [("yes", str(mark("Filter", "Complete files"))), ("no", str(mark("Filter", "Incomplete files")))],
    _complete,
)


def _communes(session: Session) -> Options:
    """The communes of the provinces that the office serves; all of them for headquarters."""
    places = geography()
    served = set(session.office.province_codes) or {place.code for place in places.provinces()}
    found = [place.code for place in places.communes() if places.province_of(place.code).code in served]
    return sorted(((commune, places.name(commune, code())) for commune in found), key=lambda pair: pair[1])


def _provinces(session: Session) -> Options:
    places = geography()
    return sorted(
        ((place.code, places.name(place.code, code())) for place in places.provinces()), key=lambda pair: pair[1]
    )


def _place(name: str) -> Callable[[str], tuple[Filter, ...]]:
    return lambda chosen: (Filter(name, "=", (chosen,)),)


_COMMUNE = ListFilter("commune", mark("Filter", "All communes"), _communes, _place("commune"))
_PROVINCE = ListFilter("province", mark("Filter", "All provinces"), _provinces, _place("province"))

FILTERS: dict[str, tuple[ListFilter, ...]] = {
    "beneficiary": (
        _COMMUNE,
        _of_choices("sex", mark("Filter", "Both sexes"), choices.SEX),
        _of_choices("band", mark("Filter", "Any vulnerability"), choices.BAND),
        _of_choices("stage", mark("Filter", "All stages"), BENEFICIARY.choices()),
        ListFilter(
            "has_disability",
            mark("Filter", "With or without disability"),
            lambda _session: [
                ("yes", str(mark("Filter", "With a disability"))),
                ("no", str(mark("Filter", "Without disability"))),
            ],
            _disability,
        ),
        _COMPLETENESS,
        _of_choices("kinship", mark("Filter", "All kinships"), choices.KINSHIP),
        _of_choices("education_level", mark("Filter", "All levels of education"), choices.EDUCATION),
        _of_choices("employment_status", mark("Filter", "All employment situations"), choices.EMPLOYMENT_STATUS),
        _PROVINCE,
    ),
    "resistant": (
        _of_choices("category", mark("Filter", "All categories"), choices.RESISTANT_CATEGORY),
        _of_choices("life", mark("Filter", "Living and deceased"), choices.LIFE),
        _COMMUNE,
        _COMPLETENESS,
    ),
    "organisation": (
        _of_choices("legal_form", mark("Filter", "All legal forms"), choices.LEGAL_FORM),
        _of_choices("sector", mark("Filter", "All sectors"), choices.SECTOR),
        _of_choices("stage", mark("Filter", "All stages"), ORGANISATION.choices()),
        _COMMUNE,
        _COMPLETENESS,
        _PROVINCE,
    ),
}


def conditions_of(kind: str, chosen: dict[str, str]) -> tuple[Filter, ...]:
    """The conditions of the filters chosen above a list, by filter name."""
    return tuple(
        condition
        for offered in FILTERS[kind]
        if chosen.get(offered.name)
        for condition in offered.conditions(chosen[offered.name])
    )
