"""Who stands where on a nomination list, and why: counted anew while it is a draft, frozen by its signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopdesk.entities import Beneficiary, Nomination, NominationList
from coopdesk.operations import settings as figures
from coopdesk.operations.priority import Priority, priority, ranks
from coopdesk.operations.session import Session
from coopdesk.operations.steps import in_force, steps_of
from coopdesk.store.writing import Writing

FROZEN = ("rank", "score", "points")
_DRAFT = (None, "draft")


@dataclass(frozen=True, slots=True)
class Standing:
    """A person on a list: the rank, and the priority that gave it."""

    nomination: Nomination
    person: Beneficiary
    rank: int
    priority: Priority

    @property
    def answer(self) -> str | None:
        return self.nomination.answer


def is_frozen(nomination_list: NominationList) -> bool:
    """Whether the ranking is that of the day of signature."""
    return nomination_list.stage not in _DRAFT


def signature_of(nomination_list: NominationList) -> tuple[str | None, str | None]:
    """The day and the document number of the signature in force."""
    signed = [step for step in in_force(steps_of(nomination_list)) if step.stage == "signed"]
    return (signed[-1].effective_on, signed[-1].document_number) if signed else (None, None)


def standings(session: Session, nomination_list: NominationList) -> list[Standing]:
    """Everybody on a list, the first rank first, namesakes of a rank by name."""
    pairs = people_on(nomination_list)
    if not is_frozen(nomination_list):
        return counted(session, pairs, session.today)
    found = [Standing(row, person, row.rank or 0, Priority.from_json(row.points)) for row, person in pairs]
    return sorted(found, key=_order)


def counted(session: Session, pairs: list[tuple[Nomination, Beneficiary]], day: date) -> list[Standing]:
    """The ranking as the files and the weights of a day make it."""
    settings = figures.values_on(session, day)
    priorities = [priority(person.__data__, settings, day) for _row, person in pairs]
    places = ranks([one.total for one in priorities])
    found = [
        Standing(row, person, rank, one) for (row, person), rank, one in zip(pairs, places, priorities, strict=True)
    ]
    return sorted(found, key=_order)


def people_on(nomination_list: NominationList) -> list[tuple[Nomination, Beneficiary]]:
    """The rows of a list with their people."""
    rows = list(
        Nomination.select().where(Nomination.nomination_list == nomination_list.id, Nomination.deleted_at.is_null())
    )
    wanted = [row.value("beneficiary") for row in rows]
    people = {person.id: person for person in Beneficiary.select().where(Beneficiary.id.in_(wanted))}
    return [(row, people[row.value("beneficiary")]) for row in rows]


def freeze(write: Writing, session: Session, nomination_list: NominationList, day: date) -> list[Standing]:
    """Keep rank, score and points of everybody as of a day; later changes of files or weights do not move them."""
    found = counted(session, people_on(nomination_list), day)
    for one in found:
        row = one.nomination
        row.rank, row.score, row.points = one.rank, one.priority.total, one.priority.to_json()
        write.keep_derived(row, FROZEN)
    return found


def unfreeze(write: Writing, nomination_list: NominationList) -> list[Beneficiary]:
    """Let a list be counted anew, because its signature was taken back; gives its people."""
    pairs = people_on(nomination_list)
    for row, _person in pairs:
        row.rank = row.score = row.points = None
        write.keep_derived(row, FROZEN)
    return [person for _row, person in pairs]


def _order(one: Standing) -> tuple[int, str, int]:
    return (one.rank, one.person.name_key, one.person.id)
