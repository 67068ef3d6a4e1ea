"""Joining and leaving an organisation."""

from __future__ import annotations

from typing import Any

from coopdesk.core.language import mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import Member, Organisation
from coopdesk.operations import records
from coopdesk.operations.session import Changes, Session

# Forms of which another organisation may be a member (law 112-12 for cooperatives and their unions).
OPEN_TO_ORGANISATIONS = frozenset({"cooperative", "cooperative_union", "gie"})


def add_member(session: Session, organisation: Organisation, **values: Any) -> Changes:
    """Let a person (`beneficiary`) or an organisation (`legal_person`) join. Raises Invalid, CannotDo."""
    if values.get("legal_person") is not None and organisation.legal_form not in OPEN_TO_ORGANISATIONS:
        text = mark("Problem", "Only persons can be members of this legal form")
        raise Invalid([Problem("beneficiary", "persons_only", text)])
    member = Member(organisation=organisation.id, **values)
    if _is_in_already(member):
        raise Invalid([Problem("beneficiary", "member_already", mark("Problem", "Is a member already"))])
    return records.save(session, member)


def leave_member(session: Session, member: Member, exit_date: str | None, reason: str | None) -> Changes:
    """End a membership on a day. Raises Invalid, CannotDo."""
    if exit_date is None:
        raise Invalid([Problem("exit_date", "missing", mark("Problem", "This field is required"))])
    left = Member(**{**member.__data__, "exit_date": exit_date, "exit_reason": reason})
    return records.save(session, left)


def _is_in_already(member: Member) -> bool:
    """Whether the same person or organisation has a membership that did not end."""
    open_ones = Member.select().where(
        Member.organisation == member.value("organisation"), Member.exit_date.is_null(), Member.deleted_at.is_null()
    )
    who = (member.value("beneficiary"), member.value("legal_person"))
    return any((one.value("beneficiary"), one.value("legal_person")) == who for one in open_ones)
