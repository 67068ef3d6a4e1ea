"""What a guard may know, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core.language import Text
from coopdesk.core.problems import ERROR, WARNING, Problem
from coopdesk.entities import File

MET = "met"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a stage: met, or a warning that does not block, or an error that does.

    `text` says what is asked while it is met and what is wrong while it is not; `note` tells more, such as a date.
    """

    code: str
    text: Text
    severity: str = MET
    note: str = ""

    @property
    def blocks(self) -> bool:
        return self.severity == ERROR

    def problem(self) -> Problem:
        return Problem("stage", self.code, self.text, self.severity)


@dataclass(frozen=True)
class Case:
    """The file that wants to go on, the settings in force, today, the day on which it would, and to which stage."""

    record: File
    settings: Mapping[str, Any]
    today: date
    day: str
    stage: str = ""


Guard = Callable[[Case], Iterator[Condition]]


def met_or(is_met: bool, code: str, met: Text, unmet: Text, severity: str = ERROR, note: str = "") -> Condition:
    """The condition `met`, or `unmet` with its severity."""
    return Condition(code, met, MET, note) if is_met else Condition(code, unmet, severity)


def warned(is_met: bool, code: str, met: Text, unmet: Text, note: str = "") -> Condition:
    """The same for a condition that never blocks."""
    return met_or(is_met, code, met, unmet, WARNING, note)
