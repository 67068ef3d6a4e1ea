"""What follows from the stages of a project proposal: the day by which pieces are awaited, the agreement's number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from coopdesk.entities import Project, Step
from coopdesk.operations import settings as figures
from coopdesk.operations.session import Session
from coopdesk.store.writing import Writing


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
