"""Nominating people and recording the answer to each: what the file and the list say changes together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Beneficiary, Nomination, NominationList
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import move
from coopdesk.operations.bulk import Refusal
from coopdesk.operations.consequences.nominations import because
from coopdesk.operations.ranking import is_frozen
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import StepEntry, in_force, steps_of, take_back
from coopdesk.store import listing
from coopdesk.store.listing import Filter, Listing
from coopdesk.store.writing import Writing, writing

ANSWERS = ("accepted", "reserve", "rejected")
_GIVEN = ("answer", "answered_on", "decision_number", "answer_reason", "reserve_rank")
# How the fields of a step are called on a nomination.
_AS_CALLED = {"effective_on": "answered_on", "document_number": "decision_number", "note": "answer_reason"}

_SIGNED = mark("Nomination", "This list is signed: nobody can be added or taken off any more")
_NOT_ELIGIBLE = mark("Nomination", "is at the stage «{stage}», not eligible")
_NO_STAGE = mark("Nomination", "has no stage yet")
_ON_ANOTHER = mark("Nomination", "already stands on list {number}")
_NOT_SENT = mark("Nomination", "Answers are recorded once the list was sent")
_ANSWERED = mark("Nomination", "The answer to the list was received: take that step back first")
_BEFORE_SENDING = mark("Nomination", "The list was sent on {day}: the answer can not come before")
_WHY_CORRECTED = mark("Nomination", "Write why the former answer was wrong")
_MOVED_ON = mark("Nomination", "{name} is at the stage «{stage}» by now: take that step back first")


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one nomination; accepted needs the number of the decision, rejected a reason."""

    answer: str
    answered_on: str | None
    decision_number: str | None = None
    answer_reason: str | None = None
    reserve_rank: int | None = None


def open_lists(person: int) -> list[NominationList]:
    """The lists on which a person waits: drafts, and signed ones without an answer yet."""
    return list(
        NominationList.select()
        .join(Nomination)
        .where(
            Nomination.beneficiary == person,
            _waits(),
        )
        .order_by(NominationList.id)
    )


def offered(session: Session, typed: str = "", limit: int | None = None) -> list[int]:
    """The ids of the eligible people who wait on no list, narrowed to what was typed, by name."""
    waiting = Nomination.select(Nomination.beneficiary).join(NominationList).where(_waits())
    wanted = Listing("beneficiary", search=typed, filters=(Filter("stage", "=", ("eligible",)),))
    taken = {row[0] for row in waiting.tuples()}
    found = [one for one in listing.all_ids(session.desk, wanted) if one not in taken]
    return found if limit is None else found[:limit]


def draft_lists() -> list[NominationList]:
    """The lists on which people can still be put, the last opened first."""
    drafts = NominationList.select().where(NominationList.stage == "draft", NominationList.deleted_at.is_null())
    return list(drafts.order_by(NominationList.id.desc()))


def nominate(session: Session, nomination_list: NominationList, people: Iterable[int]) -> Changes:
    """Put eligible people on a draft list: all of them, or nobody and the refusals as the result. Raises CannotDo."""
    with writing(session.desk, session.author) as write:
        on_file = _draft(nomination_list)
        chosen = [records.get("beneficiary", person_id) for person_id in dict.fromkeys(people)]
        refused = tuple(
            Refusal(person.id, person.number or "", person.title, (why,))
            for person in chosen
            if (why := _unfit(person))
        )
        if refused:
            return Changes(result=refused)
        settings = figures.values_on(session)
        for person in chosen:
            records.put(write, session, Nomination(nomination_list=on_file.id, beneficiary=person.id), settings)
    return Changes.of("nomination", "nomination_list", record_id=on_file.id, result=())


def nominate_everybody(session: Session, nomination_list: NominationList) -> Changes:
    """Put every eligible person who waits on no list on a draft list."""
    return nominate(session, nomination_list, offered(session))


def take_off(session: Session, nomination: Nomination) -> Changes:
    """Take a person off a draft list. Raises CannotDo."""
    _draft(records.get("nomination_list", nomination.value("nomination_list")))
    records.remove(session, "nomination", [nomination.id])
    return Changes.of("nomination", "nomination_list", record_id=nomination.value("nomination_list"))


def propose_project(session: Session, nomination: Nomination, project: str | None) -> Changes:
    """Write the project that a person on a draft list proposes."""
    row = records.get("nomination", nomination.id)
    _draft(records.get("nomination_list", row.value("nomination_list")))
    row.proposed_project = project
    return records.save(session, row)


def answer(session: Session, nomination: Nomination, given: Answer, why_corrected: str | None = None) -> Changes:
    """Record the answer to a nomination and move the person, in one transaction.

    From the reserve a person may be accepted or rejected later. Any other change of an answer is a correction: the
    former step is taken back with `why_corrected`, then the right one is recorded. Raises Invalid, CannotDo.
    """
    with writing(session.desk, session.author) as write:
        row = records.get("nomination", nomination.id)
        nomination_list = records.get("nomination_list", row.value("nomination_list"))
        person = records.get("beneficiary", row.value("beneficiary"))
        former = {name: row.value(name) for name in _GIVEN}
        if former == vars_of(given):
            return Changes()
        _may_answer(nomination_list, given)
        if is_correction(former["answer"], given.answer):
            _take_answer_back(write, person, former["answer"], why_corrected)
        for name, value in vars_of(given).items():
            setattr(row, name, value)
        records.put(write, session, row, figures.values_on(session))
        if person.stage != given.answer:
            _move(write, session, person, nomination_list, given)
    return Changes.of("nomination", "nomination_list", "beneficiary", "step", record_id=nomination_list.id)


def withdraw_answer(session: Session, nomination: Nomination, why: str | None) -> Changes:
    """Take back an answer that nobody gave: the person waits for one again. Raises Invalid, CannotDo."""
    with writing(session.desk, session.author) as write:
        row = records.get("nomination", nomination.id)
        nomination_list = records.get("nomination_list", row.value("nomination_list"))
        if nomination_list.stage == "answered":
            raise CannotDo(_ANSWERED)
        person = records.get("beneficiary", row.value("beneficiary"))
        _take_answer_back(write, person, row.answer, why)
        if person.stage == "reserve":
            _take_answer_back(write, person, "reserve", why)
        for name in _GIVEN:
            setattr(row, name, None)
        records.put(write, session, row, figures.values_on(session))
    return Changes.of("nomination", "nomination_list", "beneficiary", "step", record_id=nomination_list.id)


def vars_of(given: Answer) -> dict[str, Any]:
    """The fields of an answer by name."""
    return {name: getattr(given, name) for name in _GIVEN}


def is_correction(former: str | None, wanted: str | None) -> bool:
    """Whether changing one answer to another corrects it, and so asks why; from the reserve a person goes on."""
    return former is not None and not (former == "reserve" and wanted in ("accepted", "rejected"))


def _take_answer_back(write: Writing, person: Beneficiary, former: str, why: str | None) -> None:
    if not (why or "").strip():
        raise Invalid([Problem("why_corrected", "missing", _WHY_CORRECTED)])
    held = in_force(steps_of(person))
    if person.stage != former or held[-1].stage != former:
        stage = person.lifecycle().stage(person.stage)
        raise CannotDo(_MOVED_ON.filled(name=person.title, stage=stage.label if stage else "—"))
    take_back(write, person, held[-1], why.strip())


def _move(
    write: Writing, session: Session, person: Beneficiary, nomination_list: NominationList, given: Answer
) -> None:
    source = str(because(nomination_list))
    note = f"{source} · {given.answer_reason}" if given.answer_reason else source
    entry = StepEntry(
        given.answer, given.answered_on, document_number=given.decision_number, decided_by="ads", note=note
    )
    try:
        move(write, session, person, entry)
    except Invalid as error:
        raise Invalid([replace(one, field=_AS_CALLED.get(one.field, one.field)) for one in error.problems]) from None


def _may_answer(nomination_list: NominationList, given: Answer) -> None:
    sent = [step for step in in_force(steps_of(nomination_list)) if step.stage == "sent"]
    if nomination_list.stage not in ("sent", "answered"):
        raise CannotDo(_NOT_SENT)
    day = sent[-1].effective_on if sent else None
    if day and given.answered_on and given.answered_on < day:
        text = _BEFORE_SENDING.filled(day=isolate(show_day(day)))
        raise Invalid([Problem("answered_on", "before_sending", text)])


def _unfit(person: Beneficiary) -> Text | None:
    """Why a person can not be put on a list, None if nothing forbids it."""
    if person.stage != "eligible" or person.deleted_at is not None:
        stage = person.lifecycle().stage(person.stage)
        return _NOT_ELIGIBLE.filled(stage=stage.label) if stage else _NO_STAGE
    if waiting := open_lists(person.id):
        return _ON_ANOTHER.filled(number=isolate(waiting[0].number))
    return None


def _draft(nomination_list: NominationList) -> NominationList:
    """The list as it is on file, if it is still a draft. Raises CannotDo."""
    on_file = records.get("nomination_list", nomination_list.id)
    if is_frozen(on_file):
        raise CannotDo(_SIGNED)
    return on_file


def _waits() -> Any:
    return Nomination.deleted_at.is_null() & Nomination.answer.is_null() & NominationList.deleted_at.is_null()
