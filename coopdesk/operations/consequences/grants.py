"""What follows from grants: a running grant makes its members supported; the last payment closes the paying."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Grant, Member, Step, Tranche
from coopdesk.operations.consequences.carrying import carry_along
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry, append
from coopdesk.operations.upkeep.grants import keep_sums
from coopdesk.store.writing import Writing

# Stages in which a grant supports the members of its organisation.
SUPPORTING = frozenset({"agreement_signed", "committed", "fully_paid", "final_report"})
_BY_GRANT = mark("Consequence", "Member of an organisation supported by grant {number}")


def support_members(write: Writing, session: Session, grant: Grant, step: Step) -> Iterator[str]:
    """Membership plus grant makes supported."""
    people = (
        Beneficiary.select()
        .join(Member, on=Member.beneficiary == Beneficiary.id)
        .where(
            Member.organisation == grant.value("organisation"),
            Member.deleted_at.is_null(),
            Member.exit_date.is_null(),
            Beneficiary.deleted_at.is_null(),
        )
    )
    for person in people:
        if support(write, person, grant, step.effective_on):
            yield person.kind()


def support(write: Writing, person: Beneficiary, grant: Grant, day: str) -> bool:
    """Move a member to «supported» because of a grant, if that stage may follow; says whether it did."""
    entry = StepEntry("supported", day, document_number=grant.agreement_number, decided_by="ads")
    return carry_along(write, person, entry, _BY_GRANT.filled(number=grant.number))


def after_payment(write: Writing, session: Session, tranche: Tranche, step: Step) -> Iterator[str]:
    """The transfer is known by its document, the sums follow, and the last payment makes the grant fully paid."""
    if tranche.transfer_reference is None and step.document_number:
        before = tranche.values_of(tranche)
        tranche.transfer_reference = step.document_number
        write.update(tranche, before)
    keep_sums(write, tranche.value("grant"))
    grant = Grant.get_by_id(tranche.value("grant"))
    if grant.stage == "committed" and grant.paid == grant.decided_amount:
        append(write, grant, StepEntry("fully_paid", max(step.effective_on, grant.stage_on or ""), decided_by="ads"))
    yield grant.kind()


def keep_grant_sums(write: Writing, session: Session, tranche: Tranche, step: Step) -> Iterator[str]:
    keep_sums(write, tranche.value("grant"))
    yield Grant.kind()
