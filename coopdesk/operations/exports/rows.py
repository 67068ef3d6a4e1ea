"""The coded rows of a desk, one at a time: each record merged with its steps and cut to the columns declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from coopdesk.entities.lifecycles import organisation_lifecycle
from coopdesk.operations.exports.cases import Case, View
from coopdesk.operations.exports.columns import (
    ALSO_READ,
    MEMBERS,
    ORGANISATIONS,
    PEOPLE,
    SHEETS,
    STEPS,
    DataKind,
    DataSheet,
)
from coopdesk.operations.exports.states import State, state_of_organisation, state_of_person, steps_in_force
from coopdesk.store import export_rows
from coopdesk.store.desk import Desk
from coopdesk.store.export_rows import StepRow

# A coded row: texts, whole numbers, ISO days and None, in the order of the sheet's columns. Amounts are centimes.
DataRow = tuple[Any, ...]

_WITH_STEPS = ("beneficiary", "organisation")


def rows(desk: Desk, sheet: DataSheet, view: View) -> Iterator[DataRow]:
    """The rows of one sheet in their order: by UUID; steps by register, UUID of the record, order of recording.

    The rows of organisations must be read before those of members, which count only in organisations of the stock.
    """
    values = _values_of(sheet)
    for stored, state in _CASES[sheet.subject](desk, view):
        yield values(Case(stored, state, view))


def count_rows(desk: Desk) -> dict[str, int]:
    """The number of rows of each sheet, by its subject."""
    counted = {sheet.subject: export_rows.count(desk, sheet.register) for sheet in SHEETS if sheet is not STEPS}
    return counted | {STEPS.subject: sum(export_rows.count_steps(desk, kind) for kind in _WITH_STEPS)}


def cells_of(sheet: DataSheet) -> Callable[[DataRow], list[Any]]:
    """How a coded row becomes cells: ISO days become dates, the rest is as it is."""
    dated = [place for place, column in enumerate(sheet.columns) if column.kind is DataKind.DAY]

    def cells(row: DataRow) -> list[Any]:
        made = list(row)
        for place in dated:
            if made[place] is not None:
                made[place] = date.fromisoformat(made[place])
        return made

    return cells


def _values_of(sheet: DataSheet) -> Callable[[Case], DataRow]:
    sources = [column.source for column in sheet.columns]

    def values(case: Case) -> DataRow:
        stored = case.stored
        return tuple([stored[source] if isinstance(source, str) else source(case) for source in sources])

    return values


def _stored(desk: Desk, sheet: DataSheet) -> Iterator[dict[str, Any]]:
    direct = [column.source for column in sheet.columns if isinstance(column.source, str)]
    names = list(dict.fromkeys((*direct, *ALSO_READ.get(sheet.register, ()))))
    for row in export_rows.records(desk, sheet.register, names):
        yield dict(zip(names, row, strict=True))


def _with_steps(
    stored: Iterable[dict[str, Any]], steps: Iterable[StepRow]
) -> Iterator[tuple[dict[str, Any], list[StepRow]]]:
    """Each record with its own steps: both come in the order of the record's UUID."""
    groups = groupby(steps, key=itemgetter(0))
    key, group = next(groups, (None, ()))
    for record in stored:
        if key == record["uuid"]:
            yield record, list(group)
            key, group = next(groups, (None, ()))
        else:
            yield record, []


def _people(desk: Desk, view: View) -> Iterator[tuple[dict[str, Any], State]]:
    for person, steps in _with_steps(_stored(desk, PEOPLE), export_rows.steps(desk, PEOPLE.register)):
        yield person, state_of_person(steps, view.span)


def _organisations(desk: Desk, view: View) -> Iterator[tuple[dict[str, Any], State]]:
    steps_by_record = export_rows.steps(desk, ORGANISATIONS.register)
    for organisation, steps in _with_steps(_stored(desk, ORGANISATIONS), steps_by_record):
        lifecycle = organisation_lifecycle(organisation["legal_form"])
        state = state_of_organisation(steps, organisation["created_on"], lifecycle, view.span)
        if state.in_stock:
            view.organisations.add(organisation["uuid"])
        yield organisation, state


def _members(desk: Desk, view: View) -> Iterator[tuple[dict[str, Any], None]]:
    for member in _stored(desk, MEMBERS):
        yield member, None


def _steps(desk: Desk, view: View) -> Iterator[tuple[dict[str, Any], None]]:
    for kind in _WITH_STEPS:
        for _record, group in groupby(export_rows.steps(desk, kind), key=itemgetter(0)):
            steps = list(group)
            held = {step.id for step in steps_in_force(steps)}
            for step in steps:
                yield step._asdict() | {"kind": kind, "in_force": int(step.id in held)}, None


_CASES: dict[str, Callable[[Desk, View], Iterator[tuple[dict[str, Any], State | None]]]] = {
    PEOPLE.subject: _people,
    ORGANISATIONS.subject: _organisations,
    MEMBERS.subject: _members,
    STEPS.subject: _steps,
}
