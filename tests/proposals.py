"""What a proposal needs before it can go along its stages, for the tests of several layers."""

from coopdesk.entities import Financing
from coopdesk.entities.project import CRITERIA
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import advance
from coopdesk.operations.steps import StepEntry

COST = 30_000_000


def finance(session, project, **amounts):
    """Add lines of financing, in centimes by funder."""
    for funder, amount in (amounts or {"ads": COST * 6 // 10, "bearer_cash": COST * 4 // 10}).items():
        records.save(session, Financing(project=project.id, funder=funder, amount=amount))


def ready(session, project):
    """Give a proposal everything that its stages ask for."""
    fresh = records.get("project", project.id)
    fresh.total_cost = COST
    fresh.pieces = ",".join(figures.value_on(session, "project_pieces"))
    fresh.opinion, fresh.recovery_amount = "favourable", 0
    for name, most in CRITERIA.items():
        setattr(fresh, name, most - 2)
    records.save(session, fresh)
    finance(session, fresh)
    return records.get("project", project.id)


def entry(stage, day="2026-11-23"):
    """A step with everything that any stage may ask for."""
    return StepEntry(stage, day, document_number="12/2026", note="سبب")


def walk(session, project, *stages):
    """Bring a proposal through stages; gives it as it is on file then."""
    for stage in stages:
        advance(session, records.get("project", project.id), entry(stage))
    return records.get("project", project.id)
