"""What was realised of the annual programme: counted from the registers, never typed, with the records behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.entities import (
    AnnualProgramme,
    AwarenessSession,
    Beneficiary,
    Grant,
    Meeting,
    Organisation,
    ProgrammeLine,
    Project,
    Step,
    Training,
    Tranche,
    Visit,
)
from coopdesk.entities.lifecycles import LEGAL_BIRTH
from coopdesk.operations.participation import heads_of, seats_of
from coopdesk.operations.settings import value_at

PAGE = 5_000
_QUARTERS = {"1": ("01-01", "03-31"), "2": ("04-01", "06-30"), "3": ("07-01", "09-30"), "4": ("10-01", "12-31")}


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days and the province in which something counts, as ISO texts and an official code (None: everywhere)."""

    first: str
    last: str
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Realised:
    """A figure and the records of one register behind it."""

    value: int
    kind: str
    ids: tuple[int, ...]


def stretch_of(line: ProgrammeLine, programme: AnnualProgramme) -> Stretch:
    """The quarter of a line, or the year where it has none."""
    first, last = _QUARTERS.get(line.quarter or "", ("01-01", "12-31"))
    return Stretch(f"{programme.year}-{first}", f"{programme.year}-{last}", line.province)


def realised(measure: str, stretch: Stretch) -> Realised:
    """The figure of one measure (a code of `programme_choices.MEASURE`) inside a stretch of days."""
    return _MEASURES[measure](stretch)


def reached(entity: type[Any], stages: Iterable[str], stretch: Stretch, *, first: bool = False) -> tuple[int, ...]:
    """Ids of the records that reached one of these stages inside the stretch; what was taken over does not count.

    With `first` only the first time counts: somebody registered again was not newly registered.
    """
    taken_back = Step.select(Step.reverses).where(Step.reverses.is_null(False))
    in_force = (
        (Step.kind == entity.kind())
        & Step.stage.in_(tuple(stages))
        & Step.reverses.is_null()
        & Step.id.not_in(taken_back)
    )
    live = Step.select(Step.record_id).where(in_force, ~Step.taken_over)
    inside = live.where(Step.effective_on.between(stretch.first, stretch.last)).distinct()
    ids = {row.record_id for row in inside}
    if first:
        ids -= {row.record_id for row in Step.select(Step.record_id).where(in_force, Step.effective_on < stretch.first)}
    return _inside(entity, ids, stretch.province)


def _inside(entity: type[Any], ids: Iterable[int], province: str | None) -> tuple[int, ...]:
    """Those of the records that are on file and belong to a province."""
    chosen = entity.select(entity.id).where(entity.deleted_at.is_null())
    if province is not None:
        chosen = chosen.where(entity.province == province)
    # In pages: a statement takes only so many values.
    ordered = sorted(ids)
    pages = (ordered[at : at + PAGE] for at in range(0, len(ordered), PAGE))
    return tuple(row.id for page in pages for row in chosen.where(entity.id.in_(page)).order_by(entity.id))


def _stage(entity: type[Any], *stages: str, first: bool = False) -> Callable[[Stretch], Realised]:
    def count(stretch: Stretch) -> Realised:
        ids = reached(entity, stages, stretch, first=first)
        return Realised(len(ids), entity.kind(), ids)

    return count


def _attendances(stretch: Stretch) -> Realised:
    """Heads counted at the sessions held, or the names where nobody counted."""
    ids = reached(AwarenessSession, ("held",), stretch)
    heads = sum(heads_of(one).total for one in AwarenessSession.select().where(AwarenessSession.id.in_(ids)))
    return Realised(heads, AwarenessSession.kind(), ids)


def _trained(stretch: Stretch) -> Realised:
    """People, each once, who completed a training that ended inside the stretch."""
    percent = value_at("completion_percent", date.fromisoformat(stretch.last))
    everywhere = Stretch(stretch.first, stretch.last)
    courses = Training.select().where(Training.id.in_(reached(Training, ("completed",), everywhere)))
    people = {seat.person.id for course in courses for seat in seats_of(course) if seat.has_completed(percent)}
    ids = _inside(Beneficiary, people, stretch.province)
    return Realised(len(ids), Beneficiary.kind(), ids)


def _tranches(stretch: Stretch) -> Realised:
    """Tranches paid; the grants are the list behind them."""
    everywhere = Stretch(stretch.first, stretch.last)
    rows = list(Tranche.select().where(Tranche.id.in_(_paid(everywhere))))
    grants = _inside(Grant, {row.value("grant") for row in rows}, stretch.province)
    return Realised(sum(row.value("grant") in grants for row in rows), Grant.kind(), grants)


def _paid(stretch: Stretch) -> tuple[int, ...]:
    return reached(Tranche, ("paid",), stretch)


def _visits(stretch: Stretch) -> Realised:
    rows = Visit.select(Visit.id).where(
        Visit.visited_on.between(stretch.first, stretch.last), Visit.deleted_at.is_null()
    )
    if stretch.province is not None:
        rows = rows.join(Organisation).where(Organisation.province == stretch.province)
    ids = tuple(row.id for row in rows.order_by(Visit.id))
    return Realised(len(ids), Visit.kind(), ids)


def _meetings(stretch: Stretch) -> Realised:
    """The committee is central: a province does not narrow it."""
    ids = reached(Meeting, ("held",), Stretch(stretch.first, stretch.last))
    return Realised(len(ids), Meeting.kind(), ids)


_MEASURES: dict[str, Callable[[Stretch], Realised]] = {
    "sessions": _stage(AwarenessSession, "held"),
    "attendances": _attendances,
    "informed": _stage(Beneficiary, "informed"),
    "registered": _stage(Beneficiary, "registered", first=True),
    "nominated": _stage(Beneficiary, "nominated"),
    "accepted": _stage(Beneficiary, "accepted"),
    "trainings": _stage(Training, "completed"),
    "trained": _trained,
    "projects_submitted": _stage(Project, "submitted"),
    "projects_approved": _stage(Project, "approved", "conditional"),
    "organisations_created": _stage(Organisation, *LEGAL_BIRTH, first=True),
    "grants_decided": _stage(Grant, "decided"),
    "tranches_paid": _tranches,
    "visits": _visits,
    "supported": _stage(Beneficiary, "supported"),
    "integrated": _stage(Beneficiary, "integrated"),
    "meetings": _meetings,
}
