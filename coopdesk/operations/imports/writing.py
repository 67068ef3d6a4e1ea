"""Writing a checked list: all of it in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from coopdesk.core.language import mark_count
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Organisation, Resistant, Step
from coopdesk.operations import settings as figures
from coopdesk.operations.imports.columns import ENTITIES
from coopdesk.operations.imports.preparing import FIGHTER_TO_COME
from coopdesk.operations.imports.report import PreparedRow, Report
from coopdesk.operations.loading import Loader
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.steps import set_stage
from coopdesk.store.bulk import add_steps
from coopdesk.store.writing import writing


def write(session: Session, report: Report) -> Changes:
    """Add the new rows of a list, with the fighters they name and the stages they take over. Raises CannotDo.

    The report must be of the desk as it stands; a list in which anything blocks is refused whole.
    """
    blocking = sum(problem.blocks for problem in report.problems)
    if blocking:
        refused = mark_count("Import", "Nothing was taken in: %n problem(s) must be corrected first")
        raise CannotDo(refused.counted(blocking))
    entity = ENTITIES[report.table.kind]
    if not report.ready:
        return Changes.of(result=0)
    with writing(session.desk, session.author) as transaction:
        loader = Loader(transaction, session, figures.values_on(session))
        fighters = _fighters(loader, report)
        values = [_values(entity, row, fighters, session.today) for row in report.ready]
        made = loader.all(entity, values, keep=("id", "uuid"))
        steps = (
            step
            for row, record in zip(report.ready, made, strict=True)
            for step in _steps(entity, row, record, session)
        )
        add_steps(transaction, entity.kind(), steps)
    kinds = {entity.kind(), "step", *({"resistant"} if fighters else ())}
    return Changes.of(*kinds, result=len(made))


def _fighters(loader: Loader, report: Report) -> dict[str, int]:
    """The fighters that are not on file yet, once for each card, with their new ids."""
    wanted: dict[str, dict[str, Any]] = {}
    for row in report.ready:
        if row.fighter and row.values.get("resistant") == FIGHTER_TO_COME:
            card, family, first = row.fighter
            family = family or row.values["last_name"]
            known = wanted.setdefault(card, {"card_number": card, "last_name": family, "first_name": first})
            known["first_name"] = known["first_name"] or first
    made = loader.all(Resistant, wanted.values(), keep=("id", "card_number"))
    return {one["card_number"]: one["id"] for one in made}


def _values(entity: type, row: PreparedRow, fighters: Mapping[str, int], today: date) -> dict[str, Any]:
    values = dict(row.values)
    if row.fighter and values.get("resistant") == FIGHTER_TO_COME:
        values["resistant"] = fighters[row.fighter[0]]
    return values | _stage_columns(entity, values, _own_steps(entity, row, today))


def _own_steps(entity: type, row: PreparedRow, today: date) -> list[dict[str, Any]]:
    """The steps of a row; a person of whom the list says nothing is registered today."""
    if row.steps or entity is not Beneficiary:
        return row.steps
    return [{"stage": "registered", "effective_on": today.isoformat(), "taken_over": False}]


def _stage_columns(entity: type, values: Mapping[str, Any], steps: list[dict[str, Any]]) -> dict[str, Any]:
    record = entity(legal_form=values.get("legal_form")) if entity is Organisation else entity()
    set_stage(record, [Step(id=number, **step) for number, step in enumerate(steps, start=1)])
    names = ["stage", "stage_on", "registered_on", *(["registration_number"] if entity is Organisation else [])]
    return {name: record.value(name) for name in names}


def _steps(entity: type, row: PreparedRow, record: Mapping[str, Any], session: Session) -> Iterator[dict[str, Any]]:
    before = None
    for step in _own_steps(entity, row, session.today):
        yield {**step, "record_id": record["id"], "record": record["uuid"], "before": before}
        before = step["stage"]
