"""Which document each register prints, and the record that a number names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coopdesk.core.folding import clean
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import REGISTERS, Entity
from coopdesk.operations import records
from coopdesk.operations.paper.attendance import session_paper, training_paper
from coopdesk.operations.paper.document import Paper
from coopdesk.operations.paper.grant import grant_paper
from coopdesk.operations.paper.meeting import meeting_paper
from coopdesk.operations.paper.nomination import nomination_paper
from coopdesk.operations.paper.organisation import organisation_paper
from coopdesk.operations.paper.person import person_paper
from coopdesk.operations.paper.programme import programme_paper
from coopdesk.operations.paper.record import record_paper
from coopdesk.operations.paper.visit import visit_paper
from coopdesk.operations.session import Session

_PAPERS: dict[str, Callable[[Session, Any], Paper]] = {
    "beneficiary": person_paper,
    "organisation": organisation_paper,
    "awareness_session": session_paper,
    "training": training_paper,
    "nomination_list": nomination_paper,
    "grant": grant_paper,
    "visit": visit_paper,
    "annual_programme": programme_paper,
    "meeting": meeting_paper,
}
_NO_RECORD = mark("Paper", "No record has the number {number}")


def paper_of(session: Session, kind: str, record_id: int) -> Paper:
    """The document of a record on file. Raises CannotDo when it is gone."""
    with session.desk.connected():
        return _PAPERS.get(kind, record_paper)(session, records.get(kind, record_id))


def paper_of_number(session: Session, number: str) -> Paper:
    """The document of the record with a human number. Raises CannotDo when there is none."""
    record = record_of(number)
    return paper_of(session, record.kind(), record.id)


def record_of(number: str) -> Entity:
    """The record of a human number that is not in the trash. Raises CannotDo."""
    wanted = clean(number).upper()
    for entity in REGISTERS:
        if wanted.startswith(f"{entity.letter}-"):
            found = entity.get_or_none(entity.number == wanted, entity.deleted_at.is_null())
            if found is not None:
                return found
    raise CannotDo(_NO_RECORD.filled(number=number))
