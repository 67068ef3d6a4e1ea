"""A deed done for many people together: for all of them, or for none and who could not and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import Beneficiary
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import Writing, writing

# People who could not, each with the reasons.
Refused = list[tuple[Beneficiary, tuple[Problem, ...]]]


class _NotAll(Exception):
    """Somebody could not: nothing is done for the others either."""


def all_or_none(
    session: Session, people: Sequence[Beneficiary], deed: Callable[[Writing, Beneficiary], object], changes: Changes
) -> tuple[Changes, Refused]:
    """Do `deed` for each of `people` in one transaction; no changes and the refusals if one of them can not be."""
    refused: Refused = []
    try:
        with writing(session.desk, session.author) as write:
            for person in people:
                try:
                    deed(write, person)
                except Invalid as error:
                    refused.append((person, tuple(error.problems)))
            if refused:
                raise _NotAll
    except _NotAll:
        return Changes(), refused
    return changes, []
