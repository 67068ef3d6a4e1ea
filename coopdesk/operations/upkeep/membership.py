"""Memberships that explain why somebody is supported: they end, they do not vanish."""

from __future__ import annotations

from coopdesk.core.language import Text, mark
from coopdesk.entities import Beneficiary, Member, Organisation
from coopdesk.operations.steps import in_force, steps_of

_SUPPORTED = frozenset({"supported", "integrated"})
_KEPT = mark("Membership", "{name} is supported as a member: give the membership its last day instead")
_HELD = mark("Membership", "{name} is supported as its holder: the project stays on file")


def keeps_membership(member: Member) -> Text | None:
    person = _resting_on(member.value("beneficiary"), [member.id], [])
    return _KEPT.filled(name=person.title) if person else None


def keeps_project(organisation: Organisation) -> Text | None:
    """An organisation with members stays because of them; an individual project because of its holder."""
    person = _resting_on(organisation.value("holder"), [], [organisation.id])
    return _HELD.filled(name=person.title) if person else None


def _resting_on(person_id: int | None, seats: list[int], held: list[int]) -> Beneficiary | None:
    """The person, if she is supported and nothing but these memberships and projects says why."""
    person = Beneficiary.get_or_none(Beneficiary.id == person_id, Beneficiary.stage.in_(_SUPPORTED))
    if person is None or person.deleted_at is not None:
        return None
    others = Member.select().where(
        Member.beneficiary == person.id, Member.deleted_at.is_null(), Member.id.not_in(seats)
    )
    projects = Organisation.select().where(
        Organisation.holder == person.id, Organisation.deleted_at.is_null(), Organisation.id.not_in(held)
    )
    on_paper = all(step.taken_over for step in in_force(steps_of(person)) if step.stage == "supported")
    return None if on_paper or others.exists() or projects.exists() else person
