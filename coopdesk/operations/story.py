"""The whole story of a record on one time line: its stages, and what other registers say of it, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.entities import (
    Attendee,
    Beneficiary,
    Decision,
    Difficulty,
    Enrolment,
    Entity,
    File,
    Grant,
    Information,
    Member,
    Nomination,
    NominationList,
    Organisation,
    Plan,
    Project,
    Tranche,
    Visit,
    YearlyState,
    choices,
)
from coopdesk.entities.programme_choices import ANSWER, DIFFICULTY, INFORMATION_CHANNEL
from coopdesk.operations.parts import parts_of
from coopdesk.operations.ranking import signature_of
from coopdesk.operations.steps import in_order, steps_of

_STAGE = mark("Story", "Stage")
_SESSION, _INFORMED = mark("Story", "Awareness session"), mark("Story", "Information given")
_TRAINING, _CERTIFICATE = mark("Story", "Training"), mark("Story", "Certificate of training")
_LIST, _ANSWER = mark("Story", "Nomination list"), mark("Story", "Answer to the nomination")
_JOINED, _LEFT = mark("Story", "Member of an organisation"), mark("Story", "End of a membership")
_CAME, _WENT = mark("Story", "New member"), mark("Story", "A member left")
_PROJECT, _GRANT, _TRANCHE = mark("Story", "Project"), mark("Story", "Grant"), mark("Story", "Tranche")
_PLAN, _VISIT = mark("Story", "Accompaniment plan"), mark("Story", "Visit")
_YEAR = mark("Story", "Yearly state sheet")
_DIFFICULTY, _SOLVED = mark("Story", "Difficulty"), mark("Story", "Difficulty solved")
_DECISION, _HOLDER = mark("Story", "Decision of the joint committee"), mark("Story", "Individual project")
_PLACE = mark("Story", "rank {rank}, {points} points")
_PAPER = mark("Story", "from paper")


@dataclass(frozen=True, slots=True)
class Moment:
    """One point of the line: the day (ISO; a year or a month alone, None if unknown), what it was, the words beside it.

    `kind` and `record_id` name the record to which it leads; `stage` is the code of the stage reached, if it is one.
    """

    day: str | None
    what: Text
    title: str
    detail: str
    kind: str
    record_id: int
    stage: str = ""


Source = Callable[[Entity], Iterator[Moment]]


def story_of(record: Entity) -> list[Moment]:
    """Everything on file about a record, the newest first, what has no date last."""
    told = [one for source in _SOURCES.get(type(record), ()) for one in source(record)]
    # What a nomination list says of a stage is more than the bare step.
    known = {(one.day, one.stage) for one in told if one.what in (_LIST, _ANSWER)}
    found = [*(one for one in _stages(record) if (one.day, one.stage) not in known), *told]
    dated = [one for one in found if one.day]
    # Within a day the later stage stands above the earlier one.
    newest = sorted(enumerate(dated), key=lambda pair: (pair[1].day, pair[0]), reverse=True)
    return [*(one for _place, one in newest), *(one for one in found if not one.day)]


def _stages(record: Entity, what: Text = _STAGE, title: str = "") -> Iterator[Moment]:
    """The steps in force; of another record with its title."""
    lifecycle = record.lifecycle()
    if lifecycle is None or not isinstance(record, File):
        return
    for step in in_order(steps_of(record), lifecycle):
        stage = lifecycle.stage(step.stage)
        label = str(stage.label) if stage else step.stage
        # Names and stages may be of two scripts.
        named = f"{isolate(title)}: {label}" if title else label
        parts = (step.document_number, step.place, str(_PAPER) if step.taken_over else None, step.note)
        yield Moment(step.effective_on, what, named, _joined(*parts), record.kind(), record.id, step.stage)


def _sessions(person: Entity) -> Iterator[Moment]:
    for _row, session in _with(Attendee, "beneficiary", person, "session"):
        yield _moment(session.session_day, _SESSION, session, session.number)


def _informations(person: Entity) -> Iterator[Moment]:
    for row in parts_of(Information, "beneficiary", person):
        title = INFORMATION_CHANNEL.label(row.channel)
        detail = _joined(Information.meanings()["programmes"].show(row.programmes) if row.programmes else "", row.agent)
        yield Moment(row.given_on, _INFORMED, title, detail, person.kind(), person.id)


def _trainings(person: Entity) -> Iterator[Moment]:
    for row, training in _with(Enrolment, "beneficiary", person, "training"):
        yield _moment(training.starts_on, _TRAINING, training, training.provider)
        if row.certificate_on:
            yield _moment(row.certificate_on, _CERTIFICATE, training, training.number)


def _nominations(person: Entity) -> Iterator[Moment]:
    for row, nomination_list in _with(Nomination, "beneficiary", person, "nomination_list"):
        day, document = signature_of(nomination_list)
        place = str(_PLACE.filled(rank=row.rank, points=row.score)) if row.rank else ""
        detail = _joined(document, place, row.proposed_project)
        yield Moment(day, _LIST, nomination_list.title, detail, NominationList.kind(), nomination_list.id, "nominated")
        if row.answer:
            title = ANSWER.label(row.answer)
            detail = _joined(row.decision_number, row.answer_reason)
            here = (NominationList.kind(), nomination_list.id, row.answer)
            yield Moment(row.answered_on, _ANSWER, title, detail, *here)


def _memberships(person: Entity) -> Iterator[Moment]:
    for row, organisation in _with(Member, "beneficiary", person, "organisation"):
        role = choices.ROLE.label(row.role) if row.role else ""
        yield _moment(row.entry_date, _JOINED, organisation, role)
        if row.exit_date:
            yield _moment(row.exit_date, _LEFT, organisation, role)


def _held(person: Entity) -> Iterator[Moment]:
    for organisation in parts_of(Organisation, "holder", person):
        yield from _stages(organisation, _HOLDER, organisation.title)


def _proposals_of_person(person: Entity) -> Iterator[Moment]:
    for project in parts_of(Project, "bearer", person):
        yield from _stages(project, _PROJECT, project.title)


def _members(organisation: Entity) -> Iterator[Moment]:
    for row, person in _with(Member, "organisation", organisation, "beneficiary"):
        role = choices.ROLE.label(row.role) if row.role else ""
        yield _moment(row.entry_date, _CAME, person, role)
        if row.exit_date:
            yield _moment(row.exit_date, _WENT, person, role)


def _proposals_of_organisation(organisation: Entity) -> Iterator[Moment]:
    for project in parts_of(Project, "organisation", organisation):
        yield from _stages(project, _PROJECT, project.title)


def _grants(organisation: Entity) -> Iterator[Moment]:
    for grant in parts_of(Grant, "organisation", organisation):
        yield from _stages(grant, _GRANT, grant.title)
        yield from _tranches(grant)


def _tranches(grant: Entity) -> Iterator[Moment]:
    """A tranche has no page of its own: it leads to its grant."""
    for tranche in parts_of(Tranche, "grant", grant):
        for one in _stages(tranche, _TRANCHE, tranche.title):
            yield Moment(one.day, one.what, one.title, one.detail, grant.kind(), grant.id, one.stage)


def _accompaniment(organisation: Entity) -> Iterator[Moment]:
    here = (organisation.kind(), organisation.id)
    for plan in parts_of(Plan, "organisation", organisation):
        yield Moment(plan.signed_on or plan.starts_on, _PLAN, plan.objectives, "", *here)
    for visit in parts_of(Visit, "organisation", organisation):
        yield _moment(visit.visited_on, _VISIT, visit, visit.agent)
    for state in parts_of(YearlyState, "organisation", organisation):
        yield Moment(state.assembly_on or str(state.year), _YEAR, str(state.year), "", *here)
    for one in parts_of(Difficulty, "organisation", organisation):
        label = DIFFICULTY.label(one.difficulty_kind)
        yield Moment(one.met_on, _DIFFICULTY, label, one.description, *here)
        if one.solved_on:
            yield Moment(one.solved_on, _SOLVED, label, one.solution or "", *here)


def _decisions(link: str) -> Source:
    """The decisions of the joint committee about a record."""

    def found(record: Entity) -> Iterator[Moment]:
        for decision in parts_of(Decision, link, record):
            yield from _stages(decision, _DECISION, decision.title)

    return found


_SOURCES: dict[type[Entity], tuple[Source, ...]] = {
    Beneficiary: (_sessions, _informations, _trainings, _nominations, _memberships, _held, _proposals_of_person),
    Organisation: (_members, _proposals_of_organisation, _grants, _accompaniment),
    NominationList: (_decisions("nomination_list"),),
    Project: (_decisions("project"),),
    Grant: (_tranches, _decisions("grant")),
}


def _with(entity: type[Entity], link: str, record: Entity, other: str) -> Iterator[tuple[Entity, Entity]]:
    """The parts of a record, each with the other record that it names; parts that name none are left out."""
    rows = [row for row in parts_of(entity, link, record) if row.value(other) is not None]
    model = entity._meta.fields[other].rel_model
    known = {one.id: one for one in model.select().where(model.id.in_([row.value(other) for row in rows]))}
    for row in rows:
        yield row, known[row.value(other)]


def _moment(day: str | None, what: Text, record: Entity, *details: str | None) -> Moment:
    return Moment(day, what, record.title, _joined(*details), record.kind(), record.id)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
