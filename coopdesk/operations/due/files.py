"""What is due in files that wait: tranches to be justified, decisions, nomination lists, pieces of projects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peewee import JOIN, fn

from coopdesk.core.formats import isolate
from coopdesk.core.language import code, mark, mark_count
from coopdesk.core.money import show_amount
from coopdesk.entities import Decision, Grant, Nomination, NominationList, Organisation, Project, Tranche
from coopdesk.entities.lifecycles import GRANT
from coopdesk.operations.due.item import Asked, Due

_JUSTIFY = mark("Due", "The justification of tranche {rank} lacks {amount} DH")
_DECISION = mark("Due", "A decision was not carried out")
_ANSWER = mark_count("Due", "%n nominee(s) without an answer")
_PIECES = mark("Due", "Pieces are missing from the proposal")


def tranches(asked: Asked) -> Iterator[Due]:
    """Tranches that were paid and are not justified: by their term, else so many days after the payment."""
    days = timedelta(days=asked.settings["justify_days"])
    wanted = (
        Tranche.select(
            Grant.id,
            Grant.number,
            Organisation.name,
            Tranche.rank,
            Tranche.amount,
            Tranche.justified_amount,
            Tranche.justify_by,
            Tranche.stage_on,
        )
        .join(Grant)
        .join(Organisation)
        .where(
            # A justification that was sent back is to be made again.
            Tranche.stage.in_(("paid", "returned")),
            Grant.stage.not_in(sorted(GRANT.ended)),
            Tranche.deleted_at.is_null(),
            Grant.deleted_at.is_null(),
        )
        .order_by(Tranche.id)
    )
    for grant, number, name, rank, amount, justified, justify_by, paid_on in wanted.tuples().iterator():
        if justify_by is None and paid_on is None:
            continue
        term = date.fromisoformat(justify_by) if justify_by else date.fromisoformat(paid_on) + days
        lacking = isolate(show_amount(max(0, amount - justified), code()))
        yield Due("tranche", "grant", grant, number, name, _JUSTIFY.filled(rank=rank, amount=lacking), term)


def decisions(_asked: Asked) -> Iterator[Due]:
    """Decisions of the committee that were not carried out."""
    wanted = Decision.select(Decision.id, Decision.number, Decision.subject, Decision.due_on).where(
        Decision.stage.in_(("taken", "under_way")), Decision.deleted_at.is_null()
    )
    for record_id, number, subject, due_on in wanted.tuples().iterator():
        yield Due("decision", "decision", record_id, number, subject, _DECISION, date.fromisoformat(due_on))


def nominations(asked: Asked) -> Iterator[Due]:
    """Lists that were sent and not answered: by their term, else so many days after they were sent."""
    days = timedelta(days=asked.settings["answer_days"])
    unanswered = Nomination.answer.is_null() & Nomination.deleted_at.is_null()
    wanted = (
        NominationList.select(
            NominationList.id,
            NominationList.number,
            NominationList.subject,
            NominationList.answer_due_on,
            NominationList.stage_on,
            fn.COUNT(Nomination.id),
        )
        .join(Nomination, JOIN.LEFT_OUTER, on=((Nomination.nomination_list == NominationList.id) & unanswered))
        .where(NominationList.stage == "sent", NominationList.deleted_at.is_null())
        .group_by(NominationList.id)
    )
    for record_id, number, subject, due_on, sent_on, waiting in wanted.tuples().iterator():
        if due_on is None and sent_on is None:
            continue
        term = date.fromisoformat(due_on) if due_on else date.fromisoformat(sent_on) + days
        yield Due("nomination", "nomination_list", record_id, number, subject, _ANSWER.counted(waiting), term)


def pieces(_asked: Asked) -> Iterator[Due]:
    """Proposals that wait for pieces, by the day until which these are awaited."""
    wanted = Project.select(Project.id, Project.number, Project.subject, Project.pieces_due_on).where(
        Project.stage.in_(("submitted", "incomplete")),
        Project.pieces_due_on.is_null(False),
        Project.deleted_at.is_null(),
    )
    for record_id, number, subject, due_on in wanted.tuples().iterator():
        yield Due("pieces", "project", record_id, number, subject, _PIECES, date.fromisoformat(due_on))
