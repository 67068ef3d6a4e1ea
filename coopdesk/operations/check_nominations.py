"""The rules between nomination lists, the points frozen on them and the steps of their people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coopdesk.core.language import Text, mark
from coopdesk.entities import Beneficiary, Nomination, NominationList, Step
from coopdesk.operations.priority import Priority, ranks
from coopdesk.operations.ranking import is_frozen, people_on
from coopdesk.operations.steps import in_force

Pairs = list[tuple[Nomination, Beneficiary]]

_FROZEN = mark("Check", "{name} has no frozen points though the list is signed")
_THAWED = mark("Check", "{name} has frozen points though the list is a draft")
_SUM = mark("Check", "The points of {name} do not add up to the score")
_RANK = mark("Check", "The rank of {name} does not follow from the scores of the list")
_STEP = mark("Check", "{name} has the answer «{answer}» and no such step")
_TWICE = mark("Check", "{name} waits on two lists")


def nomination_faults() -> Iterator[tuple[NominationList, str, Text]]:
    """(list, code, sentence) of everything that does not agree."""
    waiting: set[int] = set()
    for one in NominationList.select().where(NominationList.deleted_at.is_null()).order_by(NominationList.id):
        pairs = people_on(one)
        for code, text in (*_frozen(one, pairs), *_answered(one, pairs), *_twice(pairs, waiting)):
            yield one, code, text


def _frozen(nomination_list: NominationList, pairs: Pairs) -> Iterator[tuple[str, Text]]:
    if not is_frozen(nomination_list):
        yield from (("thawed", _THAWED.filled(name=person.title)) for row, person in pairs if row.points)
        return
    places = ranks([row.score or 0 for row, _person in pairs])
    for (row, person), place in zip(pairs, places, strict=True):
        if row.points is None or row.score is None:
            yield "not_frozen", _FROZEN.filled(name=person.title)
        elif Priority.from_json(row.points).total != row.score:
            yield "points_sum", _SUM.filled(name=person.title)
        elif row.rank != place:
            yield "rank", _RANK.filled(name=person.title)


def _answered(nomination_list: NominationList, pairs: Pairs) -> Iterator[tuple[str, Text]]:
    """Each answer stands as a step of its person; whoever waits for one is nominated."""
    if not is_frozen(nomination_list):
        return
    reached = _stages_reached(person.id for _row, person in pairs)
    for row, person in pairs:
        wanted = row.answer or "nominated"
        if wanted not in reached.get(person.id, ()):
            stage = person.lifecycle().stage(wanted)
            yield "no_step", _STEP.filled(name=person.title, answer=stage.label)


def _stages_reached(people: Iterable[int]) -> dict[int, set[str]]:
    steps: dict[int, list[Step]] = {}
    chosen = Step.record_id.in_(list(people))
    for step in Step.select().where(Step.kind == Beneficiary.kind(), chosen).order_by(Step.id):
        steps.setdefault(step.record_id, []).append(step)
    return {person: {step.stage for step in in_force(held)} for person, held in steps.items()}


def _twice(pairs: Pairs, waiting: set[int]) -> Iterator[tuple[str, Text]]:
    for row, person in pairs:
        if row.answer is None:
            if person.id in waiting:
                yield "on_two_lists", _TWICE.filled(name=person.title)
            waiting.add(person.id)
