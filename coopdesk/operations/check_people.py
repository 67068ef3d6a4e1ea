"""What a check of the desk asks of people across registers: one file each, and a reason for where they stand."""

from __future__ import annotations

from collections.abc import Iterator

import peewee as pw

from coopdesk.core.language import Text, mark
from coopdesk.entities import Beneficiary, Decision, Enrolment, Meeting, Member, Organisation
from coopdesk.operations.steps import in_force, steps_of

_TWICE = mark("Check", "Another active file has the identity card {cin}")
_UNSUPPORTED = mark("Check", "Is «{stage}» without being a member of an organisation or holding a project")
_UNTRAINED = mark("Check", "Is «{stage}» without being enrolled in a training")
_UNDECIDED = mark("Check", "Was taken at a meeting that was not held")

Fault = tuple[str, str, Text]


def people_faults() -> Iterator[Fault]:
    """(number, code, sentence) of each person who stands where nothing on file brought her."""
    yield from _two_files()
    yield from _without(
        ("supported", "integrated"),
        "unsupported",
        _UNSUPPORTED,
        Member.select(Member.beneficiary).where(Member.beneficiary.is_null(False), Member.deleted_at.is_null()),
        Organisation.select(Organisation.holder).where(
            Organisation.holder.is_null(False), Organisation.deleted_at.is_null()
        ),
    )
    enrolled = Enrolment.select(Enrolment.beneficiary).where(Enrolment.deleted_at.is_null())
    yield from _without(("in_training",), "untrained", _UNTRAINED, enrolled)


def decision_faults() -> Iterator[Fault]:
    """(number, code, sentence) of each decision of a meeting that decided nothing."""
    stray = (
        Decision.select()
        .join(Meeting)
        .where(
            Decision.deleted_at.is_null(),
            Decision.stage.is_null(False),
            Meeting.stage.is_null() | Meeting.stage.in_(("convened", "cancelled")),
        )
    )
    for decision in stray.order_by(Decision.id):
        yield decision.number, "meeting_not_held", _UNDECIDED


def _two_files() -> Iterator[Fault]:
    """Rules: one active file for one identity card."""
    is_active = Beneficiary.deleted_at.is_null() & (Beneficiary.stage.is_null() | (Beneficiary.stage != "withdrawn"))
    shared = (
        Beneficiary.select(Beneficiary.cin)
        .where(is_active, Beneficiary.cin.is_null(False))
        .group_by(Beneficiary.cin)
        .having(pw.fn.COUNT(Beneficiary.id) > 1)
    )
    for person in Beneficiary.select().where(is_active, Beneficiary.cin.in_(shared)).order_by(Beneficiary.id):
        yield person.number, "two_files", _TWICE.filled(cin=person.cin)


def _without(stages: tuple[str, ...], code: str, text: Text, *reasons: pw.Select) -> Iterator[Fault]:
    """People at these stages for whom none of the reasons speaks; what was taken over has its reason on paper."""
    chosen = Beneficiary.select().where(Beneficiary.stage.in_(stages), Beneficiary.deleted_at.is_null())
    for reason in reasons:
        chosen = chosen.where(Beneficiary.id.not_in(reason))
    for person in chosen.order_by(Beneficiary.id):
        if all(step.taken_over for step in in_force(steps_of(person)) if step.stage == stages[0]):
            continue
        yield person.number, code, text.filled(stage=person.lifecycle().stage(person.stage).label)
