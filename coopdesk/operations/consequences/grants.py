"""What follows from grants: a running grant makes its members supported; the last payment closes the paying."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Grant, GrantItem, Member, Step, Tranche
from coopdesk.operations.consequences.carrying import bring_back, brought_by, carry_along
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry, append, in_force, reverse, standing_on, steps_of
from coopdesk.operations.upkeep.grants import PAID, invoiced, keep_sums, tranches_of
from coopdesk.store.writing import Writing

# Stages in which a grant supports the members of its organisation.
SUPPORTING = frozenset({"agreement_signed", "committed", "fully_paid", "final_report"})
# A tranche for which money was set on its way.
ORDERED = PAID | {"ordered"}
_TRANCHE_WENT = mark("Consequence", "Tranche {rank} is «{stage}»: take that step back first")
_GRANT_WENT = mark("Consequence", "Grant {number} is «{stage}»: take that step back first")
_DELIVERED = mark("Consequence", "«{item}» was delivered under this agreement: correct the delivery first")
_INVOICED = mark("Consequence", "Invoices justify this tranche: remove them first")
_BY_GRANT = mark("Consequence", "Member of an organisation supported by grant {number}")


def support_members(write: Writing, session: Session, grant: Grant, step: Step) -> Iterator[str]:
    """Membership plus grant makes supported."""
    for person in _members_of(grant):
        if support(write, person, grant, step.effective_on):
            yield person.kind()


def support_member(write: Writing, member: Member) -> bool:
    """Somebody who joins an organisation that a grant supports already is supported too; says whether that followed."""
    if member.value("beneficiary") is None or member.exit_date is not None:
        return False
    running = Grant.select().where(
        Grant.organisation == member.value("organisation"), Grant.stage.in_(SUPPORTING), Grant.deleted_at.is_null()
    )
    grant = running.order_by(Grant.id).first()
    if grant is None:
        return False
    person = Beneficiary.get_by_id(member.value("beneficiary"))
    return support(write, person, grant, max(member.entry_date or "", grant.stage_on or ""))


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


def signature_taken_back(write: Writing, session: Session, grant: Grant, step: Step) -> Iterator[str]:
    """Without its agreement a grant supports nobody; money that was asked for stands in the way, and so do goods."""
    others = [one for one in in_force(steps_of(grant)) if one.stage in SUPPORTING and one.id != step.id]
    if others:
        return
    for tranche in tranches_of(grant.id):
        if tranche.stage not in (None, "foreseen"):
            raise CannotDo(
                _TRANCHE_WENT.filled(rank=tranche.rank, stage=tranche.lifecycle().stage(tranche.stage).label)
            )
    delivered = GrantItem.select().where(
        GrantItem.grant == grant.id, GrantItem.deleted_at.is_null(), GrantItem.delivered_on.is_null(False)
    )
    if (item := delivered.order_by(GrantItem.id).first()) is not None:
        raise CannotDo(_DELIVERED.filled(item=item.item))
    for person in _members_of(grant, once=True):
        if (moved := brought_by(grant, person, "supported")) is not None:
            yield from bring_back(write, session, grant, person, moved)


def payment_taken_back(write: Writing, session: Session, tranche: Tranche, step: Step) -> Iterator[str]:
    """Money that did not leave was not justified, let no other tranche go, and did not pay the grant in full."""
    if invoiced(tranche.id):
        raise CannotDo(_INVOICED)
    grant = Grant.get_by_id(tranche.value("grant"))
    for later in tranches_of(grant.id):
        if later.rank > tranche.rank and later.stage in ORDERED:
            raise _went(later)
    full = next((one for one in reversed(in_force(steps_of(grant))) if one.stage == "fully_paid"), None)
    if full is not None and not full.taken_over:
        if standing_on(grant, full) is not None:
            raise _grant_went(grant)
        source = mark("Consequence", "Tranche {rank} was not paid").filled(rank=tranche.rank)
        yield from (grant.kind(), *reverse(write, session, grant, full, str(source)))
    if tranche.transfer_reference == step.document_number:
        before = tranche.values_of(tranche)
        tranche.transfer_reference = None
        write.update(tranche, before)


def acceptance_taken_back(_write: Writing, _session: Session, tranche: Tranche, _step: Step) -> Iterator[str]:
    """The final report rests on the acceptance of every tranche."""
    grant = Grant.get_by_id(tranche.value("grant"))
    report = next((one for one in in_force(steps_of(grant)) if one.stage == "final_report"), None)
    if report is not None and not report.taken_over:
        raise _grant_went(grant)
    yield from ()


def keep_grant_sums(write: Writing, session: Session, tranche: Tranche, step: Step) -> Iterator[str]:
    keep_sums(write, tranche.value("grant"))
    yield Grant.kind()


def _went(tranche: Tranche) -> CannotDo:
    stage = tranche.lifecycle().stage(tranche.stage)
    return CannotDo(_TRANCHE_WENT.filled(rank=tranche.rank, stage=stage.label))


def _grant_went(grant: Grant) -> CannotDo:
    stage = grant.lifecycle().stage(grant.stage)
    return CannotDo(_GRANT_WENT.filled(number=grant.number, stage=stage.label))


def _members_of(grant: Grant, *, once: bool = False) -> list[Beneficiary]:
    """The people in the organisation of a grant, with `once` also those who left it."""
    seats = Member.select(Member.beneficiary).where(
        Member.organisation == grant.value("organisation"), Member.deleted_at.is_null()
    )
    if not once:
        seats = seats.where(Member.exit_date.is_null())
    chosen = Beneficiary.id.in_(seats) & Beneficiary.deleted_at.is_null()
    return list(Beneficiary.select().where(chosen).order_by(Beneficiary.id))
