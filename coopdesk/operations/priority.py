"""The priority of a person for nomination: points for each reason that the agreement names, with their words.

The agreement gives priority to poverty and vulnerability, women and persons with a disability; unemployment and youth
are added by the weights of the settings, where any of them may be 0.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from coopdesk.core.days import age_on
from coopdesk.core.language import Text, mark, mark_count
from coopdesk.entities import choices
from coopdesk.operations import vulnerability

# The reasons in the order in which they are shown, and the weights that each of them can give.
REASONS: dict[str, Text] = {
    "vulnerability": mark("Priority", "Vulnerability"),
    "disability": mark("Priority", "Disability"),
    "woman": mark("Priority", "Woman"),
    "unemployment": mark("Priority", "Unemployment"),
    "youth": mark("Priority", "Youth"),
}
WEIGHTS: dict[str, Text] = {
    "woman": mark("Setting", "Woman"),
    "disability": mark("Setting", "Person with a disability"),
    "severe": mark("Setting", "Severe vulnerability"),
    "moderate": mark("Setting", "Moderate vulnerability"),
    "light": mark("Setting", "Light vulnerability"),
    "unemployed": mark("Setting", "Unemployed"),
    "long_unemployed": mark("Setting", "Long unemployment (added to the former)"),
    "youth": mark("Setting", "Young"),
}
BANDS = ("severe", "moderate", "light")
EQUAL_POINTS = mark("Priority", "Equal points have the same rank, and the ranks after it are left out")

_BAND = mark("Priority", "{band} ({count} points)")
_MONTHS = mark_count("Priority", "unemployed for %n month(s)")
_AGE = mark_count("Priority", "%n year(s) old")
_WHY: dict[str, Text] = {
    "yes": mark("Priority", "person with a disability"),
    "no": mark("Priority", "no disability"),
    "f": mark("Priority", "woman"),
    "m": mark("Priority", "man"),
    "unemployed": mark("Priority", "unemployed"),
    "not_unemployed": mark("Priority", "not unemployed"),
    "unknown": mark("Priority", "not answered in the file"),
}


@dataclass(frozen=True, slots=True)
class Point:
    """What one reason gives: points out of the most that it could, and why. `value` is a number said with the why."""

    reason: str
    points: int
    of: int
    why: str
    value: int | None = None

    @property
    def label(self) -> Text:
        return REASONS[self.reason]

    def sentence(self) -> Text:
        """Why so many points, in words."""
        if self.reason == "vulnerability":
            return _BAND.filled(band=choices.BAND.label(self.why), count=self.value or 0)
        if self.value is not None and self.why == "age":
            return _AGE.counted(self.value)
        if self.value is not None and self.why == "unemployed":
            return _MONTHS.counted(self.value)
        return _WHY[self.why]


@dataclass(frozen=True, slots=True)
class Priority:
    """The points of every reason, also those that gave none; the total and the most that it could be."""

    points: tuple[Point, ...]

    @property
    def total(self) -> int:
        return sum(point.points for point in self.points)

    @property
    def of(self) -> int:
        return sum(point.of for point in self.points)

    def to_json(self) -> str:
        """The points with their explanation, as they are frozen."""
        return json.dumps([asdict(point) for point in self.points], ensure_ascii=False)

    @classmethod
    def from_json(cls, stored: str | None) -> Priority:
        """Points that were frozen; none where nothing was."""
        return cls(tuple(Point(**point) for point in json.loads(stored or "[]")))


def priority(person: Mapping[str, Any], settings: Mapping[str, Any], day: date) -> Priority:
    """The priority of a person's answers on a day, by the weights given."""
    weights = {code: settings["priority_weights"].get(code, 0) for code in WEIGHTS}
    return Priority(
        (
            _vulnerability(person, settings, weights),
            _disability(person, weights),
            Point("woman", weights["woman"] if person.get("sex") == "f" else 0, weights["woman"], person["sex"]),
            _unemployment(person, settings, weights),
            _youth(person, settings, weights, day),
        )
    )


def ranks(totals: Sequence[int]) -> list[int]:
    """The rank of each total, the highest first: equal totals share a rank, the next are left out (1, 1, 3)."""
    first: dict[int, int] = {}
    for place, total in enumerate(sorted(totals, reverse=True), start=1):
        first.setdefault(total, place)
    return [first[total] for total in totals]


def in_words(points: Iterable[Point]) -> list[tuple[str, int]]:
    """The reasons that gave points, each with its points."""
    return [(str(point.label), point.points) for point in points if point.points]


def _vulnerability(person: Mapping[str, Any], settings: Mapping[str, Any], weights: Mapping[str, int]) -> Point:
    found = vulnerability.score(person, settings)
    most = max(weights[band] for band in BANDS)
    return Point("vulnerability", weights.get(found.band, 0), most, found.band, found.total)


def _disability(person: Mapping[str, Any], weights: Mapping[str, int]) -> Point:
    answer = person.get("has_disability")
    why = "unknown" if answer is None else ("yes" if answer else "no")
    return Point("disability", weights["disability"] if answer else 0, weights["disability"], why)


def _unemployment(person: Mapping[str, Any], settings: Mapping[str, Any], weights: Mapping[str, int]) -> Point:
    status, months = person.get("employment_status"), person.get("unemployment_months")
    most = weights["unemployed"] + weights["long_unemployed"]
    if status is None:
        return Point("unemployment", 0, most, "unknown")
    if not status.startswith("unemployed"):
        return Point("unemployment", 0, most, "not_unemployed")
    is_long = months is not None and months >= settings["long_unemployment_months"]
    got = weights["unemployed"] + (weights["long_unemployed"] if is_long else 0)
    return Point("unemployment", got, most, "unemployed", months)


def _youth(person: Mapping[str, Any], settings: Mapping[str, Any], weights: Mapping[str, int], day: date) -> Point:
    age = age_on(person.get("birth_date"), day)
    if age is None:
        return Point("youth", 0, weights["youth"], "unknown")
    return Point("youth", weights["youth"] if age < settings["youth_age"] else 0, weights["youth"], "age", age)
