"""What the computed columns of a coded row follow from: the stored record, its state, and the day of the summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from coopdesk.core import days
from coopdesk.core.geography import geography
from coopdesk.operations.exports.states import Span, State


@dataclass(frozen=True)
class View:
    """What holds for a whole summary: its days, the settings in force on the last of them, the map."""

    span: Span
    settings: Mapping[str, Any]
    # UUIDs of the organisations in the stock, gathered from their rows before the members are read.
    organisations: set[str] = field(default_factory=set)
    _milieus: dict[str, str | None] = field(default_factory=dict)
    _regions: dict[str, str | None] = field(default_factory=dict)
    _ages: dict[str, int | None] = field(default_factory=dict)

    def region(self, province: str | None) -> str | None:
        """The code of the region of a province; None where none is given."""
        if province not in self._regions:
            self._regions[province] = geography().region_of(province).code if province else None
        return self._regions[province]

    def milieu(self, commune: str | None) -> str | None:
        """Whether a commune is urban or rural; None where none is given."""
        if commune not in self._milieus:
            self._milieus[commune] = geography().milieu(commune) if commune else None
        return self._milieus[commune]

    def age(self, birth_date: str | None) -> int | None:
        """The age on the last day of the summary; None when it is not known."""
        if birth_date is None:
            return None
        if birth_date not in self._ages:
            self._ages[birth_date] = days.age_on(birth_date, date.fromisoformat(self.span.last))
        return self._ages[birth_date]


@dataclass(frozen=True, slots=True)
class Case:
    """One record on its way to a coded row. A membership and a step have no state of their own."""

    stored: Mapping[str, Any]
    state: State | None
    view: View


def region(case: Case) -> str | None:
    return case.view.region(case.stored["province"])


def milieu(case: Case) -> str | None:
    return case.view.milieu(case.stored["commune"])


def year_of_birth(case: Case) -> int | None:
    born = case.stored["birth_date"]
    return int(born[:4]) if born else None


def age_band(case: Case) -> str:
    return days.age_band(case.view.age(case.stored["birth_date"]))


def is_youth(case: Case) -> int | None:
    age = case.view.age(case.stored["birth_date"])
    return None if age is None else int(age < case.view.settings["youth_age"])


def kinship_proven(case: Case) -> int:
    return int(case.stored["kinship_proof"] is not None)


def consented(case: Case) -> int:
    return int(case.stored["consent_date"] is not None)


def is_complete(case: Case) -> int:
    return int(case.stored["missing_count"] == 0)


def effective_registration(case: Case) -> str | None:
    return case.state.registered_on


def registration_taken_over(case: Case) -> int:
    return int(case.state.registration_taken_over)


def entered_on(case: Case) -> str | None:
    return case.state.since or None


def stage(case: Case) -> str | None:
    return case.state.stage


def stage_on(case: Case) -> str | None:
    return case.state.stage_on


def is_in_stock(case: Case) -> int:
    return int(case.state.in_stock)


def is_newly_registered(case: Case) -> int:
    return int(case.state.is_new)


def member_in_stock(case: Case) -> int:
    """A membership is in the stock while it lasts, in an organisation of the stock; it ends on its last day."""
    span, member = case.view.span, case.stored
    has_left = member["exit_date"] is not None and member["exit_date"] <= span.last
    return int(
        span.reached(member["entry_date"]) and not has_left and member["organisation"] in case.view.organisations
    )


def member_is_new(case: Case) -> int:
    return int(case.view.span.holds(case.stored["entry_date"]))


def recorded_on(case: Case) -> str:
    return case.stored["recorded_at"][:10]
