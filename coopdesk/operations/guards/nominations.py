"""What a nomination list must meet before it is signed, and before its answer is complete."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.operations.guards.case import Case, Condition, met_or
from coopdesk.operations.ranking import people_on


def somebody_nominated(case: Case) -> Iterator[Condition]:
    count = len(people_on(case.record))
    yield met_or(
        count > 0,
        "somebody",
        mark("Guard", "Persons stand on the list"),
        mark("Guard", "Nobody stands on the list yet"),
        note=str(count),
    )


def all_eligible(case: Case) -> Iterator[Condition]:
    """Only people who were eligible on the day of signature are nominated."""
    people = sorted((person for _row, person in people_on(case.record)), key=lambda one: one.name_key)
    fallen = [person for person in people if person.stage != "eligible"]
    late = [person for person in people if person.stage == "eligible" and (person.stage_on or "") > case.day]
    if fallen:
        unmet = mark("Guard", "{name} is not eligible any more: take the person off the list")
        unmet = unmet.filled(name=fallen[0].title)
    else:
        unmet = mark("Guard", "{name} became eligible on {day}, after the signature")
        unmet = unmet.filled(name=late[0].title, day=isolate(show_day(late[0].stage_on))) if late else unmet
    yield met_or(not fallen and not late, "all_eligible", mark("Guard", "Everybody on the list is eligible"), unmet)


def everybody_answered(case: Case) -> Iterator[Condition]:
    waiting = sorted(
        ((row.rank or 0, person.name_key, person.title) for row, person in people_on(case.record) if row.answer is None)
    )
    yield met_or(
        not waiting,
        "answers",
        mark("Guard", "Everybody on the list has an answer"),
        mark("Guard", "{count} on the list have no answer yet, such as {name}").filled(
            count=len(waiting), name=waiting[0][-1] if waiting else ""
        ),
    )
