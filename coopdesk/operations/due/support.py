"""What is due for an organisation: follow-up visits, final receipts, ordinary assemblies, ends of mandates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from coopdesk.core.days import months_after
from coopdesk.core.language import mark, mark_count
from coopdesk.entities import Change, Organisation, Step, Visit, YearlyState
from coopdesk.entities.lifecycles import ASSEMBLING, LEGAL_BIRTH, ORGANISATION
from coopdesk.operations.due.item import MEETING, Asked, Due
from coopdesk.operations.steps import in_force

ACCOMPANIED = ("operational", "accompanied")
# Stages that only an organisation that exists in law can have.
EXISTING = (*sorted(LEGAL_BIRTH), "operational", "accompanied", "consolidated", "closed", "dormant", "in_difficulty")
_HEAD = (Organisation.id, Organisation.number, Organisation.name)
_PLANNED = mark("Due", "The follow-up visit that was planned")
_NO_VISIT = mark_count("Due", "No follow-up visit for %n month(s)")
_RECEIPT = mark_count("Due", "The final receipt was not delivered after %n day(s)")
_ASSEMBLY = mark_count("Due", "No ordinary assembly for %n month(s)")
_MANDATE = mark("Due", "The managers' mandate ends")


def visits(asked: Asked) -> Iterator[Due]:
    """Organisations under support: the visit that was planned, else so many months after the last one."""
    months, last, entered = asked.settings["visit_months"], _last_visits(), _entries()
    wanted = Organisation.select(*_HEAD, Organisation.registered_on, Organisation.stage_on).where(
        Organisation.stage.in_(ACCOMPANIED), Organisation.deleted_at.is_null()
    )
    for record_id, number, name, registered_on, stage_on in wanted.tuples().iterator():
        visited_on, next_on = last.get(record_id, (None, None))
        # What was taken over from paper without any date waits since it was taken over.
        since = visited_on or registered_on or stage_on or entered[record_id]
        term = months_after(date.fromisoformat(since), months)
        planned = date.fromisoformat(next_on) if next_on else None
        if planned is not None and planned <= term:
            yield Due("visit", "organisation", record_id, number, name, _PLANNED, planned, MEETING)
        else:
            yield Due("visit_overdue", "organisation", record_id, number, name, _NO_VISIT.counted(months), term)


def _entries() -> dict[int, str]:
    """The day on which each organisation without a dated stage was taken over from paper."""
    rows = (
        Step.select(Step.record_id, fn.MIN(Change.recorded_at))
        .join(Change, on=(Step.change == Change.id))
        .join(Organisation, on=(Organisation.id == Step.record_id))
        .where(Step.kind == "organisation", Step.taken_over, Organisation.stage_on.is_null())
        .group_by(Step.record_id)
    )
    return {record_id: _local_day(moment) for record_id, moment in rows.tuples().iterator()}


def _local_day(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().date().isoformat()


def _last_visits() -> dict[int, tuple[str, str | None]]:
    """The day of the last visit of each organisation, and the next one that it foresaw."""
    live = Visit.deleted_at.is_null()
    latest = Visit.select(Visit.organisation, fn.MAX(Visit.visited_on).alias("day")).where(live)
    latest = latest.group_by(Visit.organisation).alias("latest")
    same = (Visit.organisation == latest.c.organisation_id) & (Visit.visited_on == latest.c.day)
    rows = Visit.select(Visit.organisation, Visit.visited_on, Visit.next_on).join(latest, on=same).where(live)
    return {record: (day, next_on) for record, day, next_on in rows.order_by(Visit.id).tuples().iterator()}


def receipts(asked: Asked) -> Iterator[Due]:
    """Associations with a provisional receipt and no final one."""
    days = asked.settings["receipt_days"]
    wanted = (
        Step.select(Step, Organisation.number.alias("head"), Organisation.name.alias("called"))
        .join(Organisation, on=(Organisation.id == Step.record_id))
        .where(
            Step.kind == "organisation",
            Step.stage.in_(("provisional_receipt", "final_receipt")),
            Organisation.legal_form == "association",
            Organisation.stage.not_in(sorted(ORGANISATION.ended)),
            Organisation.deleted_at.is_null(),
        )
        .order_by(Step.id)
        .objects()
    )
    steps: dict[int, list[Any]] = defaultdict(list)
    for step in wanted:
        steps[step.record_id].append(step)
    for record_id, received in steps.items():
        held = {step.stage: step for step in in_force(received)}
        provisional = held.get("provisional_receipt")
        if provisional is None or not provisional.effective_on or "final_receipt" in held:
            continue
        term = date.fromisoformat(provisional.effective_on) + timedelta(days=days)
        what = _RECEIPT.counted(days)
        yield Due("receipt", "organisation", record_id, provisional.head, provisional.called, what, term)


def assemblies(asked: Asked) -> Iterator[Due]:
    """Ordinary assemblies: so many months after the last one, or after the creation where none was held."""
    months = asked.settings["assembly_months"]
    declared, entered = _latest(YearlyState.assembly_on), _entries()
    for record_id, number, name, born_on, assembly_on in _in_law(Organisation.assembly_on):
        known = (born_on, assembly_on, declared.get(record_id))
        last = max(filter(None, known), default=entered.get(record_id))
        if last is None:
            continue
        term = months_after(date.fromisoformat(last), months)
        yield Due("assembly", "organisation", record_id, number, name, _ASSEMBLY.counted(months), term)


def mandates(_asked: Asked) -> Iterator[Due]:
    """The end of the managers' mandate, by what was last declared."""
    declared = _latest(YearlyState.mandate_ends_on)
    for record_id, number, name, _born_on, ends_on in _in_law(Organisation.mandate_ends_on):
        last = max(filter(None, (ends_on, declared.get(record_id))), default=None)
        if last is not None:
            yield Due("mandate", "organisation", record_id, number, name, _MANDATE, date.fromisoformat(last))


def _in_law(column: Any) -> Iterator[tuple[Any, ...]]:
    """Number, name, creation and one more column of the organisations that exist in law and have an assembly.

    The creation of one that was taken over from paper may be unknown: its stage tells that it exists.
    """
    born_on = fn.COALESCE(Organisation.registered_on, Organisation.stage_on)
    wanted = Organisation.select(*_HEAD, born_on, column).where(
        Organisation.registered_on.is_null(False) | Organisation.stage.in_(EXISTING),
        Organisation.legal_form.in_(ASSEMBLING),
        Organisation.stage.not_in(sorted(ORGANISATION.ended)),
        Organisation.deleted_at.is_null(),
    )
    return wanted.tuples().iterator()


def _latest(column: Any) -> dict[int, str]:
    """The latest day that the yearly states of each organisation give for something."""
    rows = YearlyState.select(YearlyState.organisation, fn.MAX(column)).where(
        column.is_null(False), YearlyState.deleted_at.is_null()
    )
    return dict(rows.group_by(YearlyState.organisation).tuples().iterator())
