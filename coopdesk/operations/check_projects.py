"""What the check of a desk asks of the proposals and their documents beside the rules of each record."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import Text, mark
from coopdesk.entities import Project
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.operations.financing import balance_of
from coopdesk.operations.projects import AGREED
from coopdesk.operations.steps import in_order, steps_of


def project_faults() -> Iterator[tuple[str, str, Text]]:
    """(number, code, sentence) of each proposal whose agreement was signed here over a financing that does not sum."""
    signed = Project.select().where(Project.stage.in_(AGREED), Project.deleted_at.is_null())
    for project in signed.order_by(Project.id).iterator():
        recorded = any(step.stage == "agreed" and not step.taken_over for step in in_order(steps_of(project), PROJECT))
        if recorded and (problem := balance_of(project).problem()):
            text = mark("Check", "The agreement was signed, but: {problem}").filled(problem=problem)
            yield project.number, "financing", text
