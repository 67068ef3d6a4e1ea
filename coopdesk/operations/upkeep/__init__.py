"""What the writing of one record asks of others: rules that need them, and figures of theirs that follow.

`RULES` are asked before a record is written, with what is stored (None for a new one); `REMOVALS` before it goes to the
trash; `FOLLOWING` is done after either, in the same transaction. `STANDING` rules hold between a record on file and its
parts at any time: they are asked when it is written, and by the check of the whole desk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from coopdesk.core.language import Text
from coopdesk.core.problems import Problem
from coopdesk.entities import (
    AwarenessSession,
    Entity,
    Grant,
    GrantItem,
    Invoice,
    Member,
    Organisation,
    ProgrammeLine,
    Training,
    Tranche,
    Visit,
    YearlyState,
)
from coopdesk.operations.participation import attendance_problems, presence_problems
from coopdesk.operations.upkeep import accompaniment, committee, grants, membership
from coopdesk.store.writing import Writing

Rule = Callable[[Entity, Entity | None], Iterator[Problem]]

RULES: Mapping[type[Entity], Rule] = {
    Grant: grants.rules_of_grant,
    Tranche: grants.rules_of_tranche,
    Invoice: grants.rules_of_invoice,
    GrantItem: grants.rules_of_item,
    YearlyState: accompaniment.rules_of_state,
    ProgrammeLine: committee.rules_of_line,
}
REMOVALS: Mapping[type[Entity], Callable[[Entity], Text | None]] = {
    Tranche: grants.keeps_tranche,
    Invoice: grants.keeps_invoice,
    Member: membership.keeps_membership,
    Organisation: membership.keeps_project,
    ProgrammeLine: committee.keeps_line,
}
FOLLOWING: Mapping[type[Entity], Callable[[Writing, Entity], None]] = {
    Tranche: grants.after_tranche,
    Invoice: grants.after_invoice,
    YearlyState: accompaniment.after_state,
    Visit: accompaniment.after_visit,
}


STANDING: Mapping[type[Entity], Callable[[Entity], Iterator[Problem]]] = {
    AwarenessSession: attendance_problems,
    Training: presence_problems,
}


def rules_across(record: Entity, stored: Entity | None) -> Iterator[Problem]:
    """What is wrong with a record beside others."""
    rule = RULES.get(type(record))
    yield from rule(record, stored) if rule else ()
    if stored is not None:
        yield from standing_problems(record)


def standing_problems(record: Entity) -> Iterator[Problem]:
    """What is wrong between a record on file and its parts."""
    rule = STANDING.get(type(record))
    yield from rule(record) if rule else ()


def kept_because(record: Entity) -> Text | None:
    """Why a record can not go to the trash, though nothing refers to it."""
    kept = REMOVALS.get(type(record))
    return kept(record) if kept else None


def after_writing(write: Writing, record: Entity) -> None:
    """Let what depends on a record follow, after it was written, removed or restored."""
    follow = FOLLOWING.get(type(record))
    if follow:
        follow(write, record)
