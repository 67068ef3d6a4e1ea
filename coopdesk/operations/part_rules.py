"""Rules of a record that ask what belongs to it; held when it is saved, and by the check of a whole desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coopdesk.core.problems import Problem
from coopdesk.entities import AwarenessSession, Entity, Training
from coopdesk.operations.participation import attendance_problems, presence_problems

RULES: dict[type[Entity], Callable[[Entity], Iterator[Problem]]] = {
    AwarenessSession: attendance_problems,
    Training: presence_problems,
}


def problems_with_parts(record: Entity) -> list[Problem]:
    """What is wrong between a record on file and its parts."""
    rule = RULES.get(type(record))
    return [] if rule is None or record.is_new else list(rule(record))
