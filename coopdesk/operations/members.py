"""Joining and leaving an organisation, and what was entered wrong about it."""

from __future__ import annotations

from typing import Any

from coopdesk.core.language import mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import Member, Organisation
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.consequences.grants import support_member
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import writing

# Forms of which another organisation may be a member (law 112-12 for cooperatives and their unions).
OPEN_TO_ORGANISATIONS = frozenset({"cooperative", "cooperative_union", "gie"})


def add_member(session: Session, organisation: Organisation, **values: Any) -> Changes:
    """Let a person (`beneficiary`) or an organisation (`legal_person`) join. Raises Invalid, CannotDo."""
    if values.get("legal_person") is not None and organisation.legal_form not in OPEN_TO_ORGANISATIONS:
        text = mark("Problem", "Only persons can be members of this legal form")
        raise Invalid([Problem("legal_person", "persons_only", text)])
    return _save(session, Member(organisation=organisation.id, **values))


def change_member(session: Session, member: Member, **values: Any) -> Changes:
    """Correct a membership or end it by `exit_date`. Raises Invalid, CannotDo."""
    return _save(session, Member(**{**member.__data__, **values}))


def remove_member(session: Session, member: Member) -> Changes:
    """Put a membership that never was in the trash; who really left gets an exit date instead. Raises CannotDo."""
    return records.remove(session, Member.kind(), [member.id])


def restore_member(session: Session, member: Member) -> Changes:
    """Take a membership out of the trash. Raises Invalid, CannotDo."""
    _refuse_twice(member)
    return records.restore(session, Member.kind(), [member.id])


def _save(session: Session, member: Member) -> Changes:
    """Write a membership; it makes a person supported where a grant supports the organisation already."""
    _refuse_twice(member)
    with writing(session.desk, session.author) as write:
        records.put(write, session, member, figures.values_on(session))
        moved = support_member(write, member)
    kinds = ("beneficiary", "step") if moved else ()
    return Changes.of(member.kind(), *kinds, record_id=member.id, result=member)


def _refuse_twice(member: Member) -> None:
    """Nobody has two memberships at once in one organisation."""
    if member.exit_date is not None:
        return
    open_ones = Member.select().where(
        Member.organisation == member.value("organisation"), Member.exit_date.is_null(), Member.deleted_at.is_null()
    )
    who = (member.value("beneficiary"), member.value("legal_person"))
    if any((one.value("beneficiary"), one.value("legal_person")) == who for one in open_ones if one.id != member.id):
        raise Invalid([Problem("beneficiary", "member_already", mark("Problem", "Is a member already"))])
