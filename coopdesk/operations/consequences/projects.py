"""What follows from the stages of a project proposal: the day by which pieces are awaited, the agreement's number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Grant, Project, Step
from coopdesk.operations import settings as figures
from coopdesk.operations.session import Session
from coopdesk.store.writing import Writing

_GRANTED = mark("Project", "Grant {number} of this project is «{stage}»: take its decision back first")


def await_pieces(write: Writing, session: Session, project: Project, step: Step) -> Iterable[str]:
    """A file found incomplete has so many days to be completed, from the day of the finding."""
    days = figures.value_on(session, "project_pieces_days", date.fromisoformat(step.effective_on))
    before = project.values_of(project)
    project.pieces_due_on = (date.fromisoformat(step.effective_on) + timedelta(days=days)).isoformat()
    write.update(project, before)
    return [project.kind()]


def keep_agreement(write: Writing, session: Session, project: Project, step: Step) -> Iterable[str]:
    """The document of the signature is the agreement of the project."""
    before = project.values_of(project)
    project.agreement_number = step.document_number
    write.update(project, before)
    return [project.kind()]


def finding_taken_back(write: Writing, _session: Session, project: Project, _step: Step) -> Iterable[str]:
    """Nothing is awaited of a file that was not found incomplete."""
    before = project.values_of(project)
    project.pieces_due_on = None
    write.update(project, before)
    return [project.kind()]


def decision_taken_back(_write: Writing, _session: Session, project: Project, _step: Step) -> Iterable[str]:
    """A proposal whose grant was decided stays approved."""
    decided = Grant.select().where(
        Grant.project == project.id, Grant.deleted_at.is_null(), Grant.stage.not_in(("proposed", "cancelled"))
    )
    grant = decided.order_by(Grant.id).first()
    if grant is not None:
        stage = grant.lifecycle().stage(grant.stage)
        raise CannotDo(_GRANTED.filled(number=grant.number, stage=stage.label))
    return ()


def agreement_taken_back(write: Writing, _session: Session, project: Project, step: Step) -> Iterable[str]:
    """The number of the agreement goes with its signature."""
    before = project.values_of(project)
    if project.agreement_number == step.document_number:
        project.agreement_number = None
    write.update(project, before)
    return [project.kind()]
