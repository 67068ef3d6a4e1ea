"""The check of a whole list in one pass: every problem, what is already there, what is there twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from coopdesk.core import days
from coopdesk.core.language import mark
from coopdesk.core.problems import ERROR
from coopdesk.entities import Beneficiary, Entity, File
from coopdesk.excel.refusals import Stopped
from coopdesk.operations import duplicates
from coopdesk.operations import settings as figures
from coopdesk.operations.derive import derived
from coopdesk.operations.imports.columns import ENTITIES
from coopdesk.operations.imports.on_file import OnFile
from coopdesk.operations.imports.preparing import FIGHTER_TO_COME, Preparer
from coopdesk.operations.imports.report import PreparedRow, Report, RowDifference, RowDuplicate, RowProblem
from coopdesk.operations.imports.table import Table
from coopdesk.operations.session import Session
from coopdesk.operations.steps import in_force, steps_of

Progress = Callable[[int, int], None]
Difference = tuple[str, str, str]


def check(
    session: Session,
    table: Table,
    corrections: Mapping[tuple[int, str], Any] | None = None,
    dropped: frozenset[int] | set[int] = frozenset(),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Check every row of a list, as corrected, against the rules and the desk. Raises Stopped when cancelled.

    `corrections` give other texts for (row, field); `dropped` are rows that the user left out.
    """
    with session.desk.connected():
        settings = figures.values_on(session)
        preparer = Preparer(table, settings, session.today)
        rows = []
        sources = [source for source in table.rows if source.number not in dropped]
        corrected = _by_row(corrections or {})
        for done, source in enumerate(sources, start=1):
            if cancelled():
                raise Stopped
            rows.append(preparer.prepare(source, {**source.values, **corrected.get(source.number, {})}))
            if progress and (done % 200 == 0 or done == len(sources)):
                progress(done, len(sources))
        return _Comparison(table, rows, settings).report()


def _by_row(corrections: Mapping[tuple[int, str], Any]) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for (row, field), text in corrections.items():
        found.setdefault(row, {})[field] = text
    return found


class _Comparison:
    """Compares the prepared rows with one another and with what is on file."""

    def __init__(self, table: Table, rows: list[PreparedRow], settings: Mapping[str, Any]) -> None:
        self._table = table
        self._rows = rows
        self._entity = ENTITIES[table.kind]
        self._identity = "cin" if self._entity is Beneficiary else "ice"
        self._keys = [_keys(self._entity, row.values, settings) for row in rows]
        cards = {row.fighter[0] for row in rows if row.fighter}
        self._on_file = OnFile(
            self._entity, [row.values | keys for row, keys in zip(rows, self._keys, strict=True)], cards
        )
        # The first row of the list with some key, by (reason, key).
        self._first: dict[tuple[str, Any], PreparedRow] = {}
        self._skipped: list[int] = []
        self._differing: list[RowDifference] = []
        self._duplicates: dict[tuple[int, int | str], RowDuplicate] = {}
        self._ready: list[PreparedRow] = []

    def report(self) -> Report:
        for row, keys in zip(self._rows, self._keys, strict=True):
            self._place(row, keys)
        problems = tuple(problem for row in self._rows for problem in row.problems)
        return Report(
            self._table,
            len(self._table.rows),
            tuple(self._skipped),
            tuple(self._differing),
            problems,
            tuple(self._duplicates.values()),
            tuple(self._ready),
            {row.number: row.standing for row in self._rows if row.standing},
        )

    def _place(self, row: PreparedRow, keys: dict[str, Any]) -> None:
        """Find out whether a row is new, already there, or about a record that is there with other values."""
        if row.fighter and row.fighter[0] in self._on_file.fighters:
            row.values["resistant"] = self._on_file.fighters[row.fighter[0]].id
        elif row.fighter and not row.fighter[2]:
            self._ask_for_the_fighter(row)
        stored = self._same_on_file(row, keys)
        earlier = self._same_in_list(row, keys)
        if row.blocked:
            return
        if stored is not None:
            there = {name: stored.value(name) for name in row.values}
            self._compare(row, stored.number or stored.title, there, _stage_differs(row, stored))
        elif earlier is not None:
            self._compare(row, earlier.number, earlier.values)
        else:
            self._ready.append(row)

    def _ask_for_the_fighter(self, row: PreparedRow) -> None:
        text = mark("Import", "No fighter with this card is on file: the list must name him")
        heading = self._table.heading_of("fighter_card")
        place = (self._table.sheet, row.number, heading.text if heading else "", "fighter_card")
        row.problems.append(RowProblem(*place, "fighter_unknown", ERROR, text, row.fighter[0]))

    def _same_on_file(self, row: PreparedRow, keys: dict[str, Any]) -> Entity | None:
        """The record that a row is about for certain; those that it may be about are noted."""
        certain = self._on_file.by_identity.get(row.values.get(self._identity))
        if certain is not None:
            return certain
        for other in self._on_file.by_name.get(keys.get("name_key", ""), ()):
            if not self._differences(row, {name: other.value(name) for name in row.values}):
                return other
            same_day = "birth_date" in row.values and other.value("birth_date") == row.values["birth_date"]
            same_place = self._entity is not Beneficiary and other.value("commune") == row.values.get("commune")
            if same_day or same_place:
                reason = duplicates.SAME_NAME_AND_BIRTH if same_day else duplicates.SAME_NAME_AND_COMMUNE
                self._note(row, other.number or "", reason)
        sibling = self._on_file.by_fighter.get((row.values.get("resistant") or -1, keys.get("first_name_key", "")))
        if sibling is not None:
            self._note(row, sibling.number or "", duplicates.SAME_FIGHTER_AND_NAME)
        return None

    def _same_in_list(self, row: PreparedRow, keys: dict[str, Any]) -> PreparedRow | None:
        """The earlier row with the same identity; earlier rows that may be the same are noted."""
        same = None
        for reason, key in self._marks_of(row, keys):
            earlier = self._first.setdefault((reason, key), row)
            if earlier is row:
                continue
            self._note(row, earlier.number, reason)
            if reason in (duplicates.SAME_CIN, duplicates.SAME_ICE) and not earlier.blocked:
                same = earlier
        return same

    def _marks_of(self, row: PreparedRow, keys: dict[str, Any]) -> list[tuple[str, Any]]:
        values = row.values
        # A number that can not be is nobody's: «V1234567» twice is no identity.
        is_wrong = any(problem.field == self._identity and problem.blocks for problem in row.problems)
        identity = None if is_wrong else values.get(self._identity)
        wanted = [
            (duplicates.SAME_CIN if self._identity == "cin" else duplicates.SAME_ICE, (identity,)),
            (duplicates.SAME_NAME_AND_BIRTH, (keys.get("name_key"), values.get("birth_date"))),
            (duplicates.SAME_FIGHTER_AND_NAME, (row.fighter and row.fighter[0], keys.get("first_name_key"))),
        ]
        if self._entity is not Beneficiary:
            wanted[1:] = [(duplicates.SAME_NAME_AND_COMMUNE, (keys.get("name_key"), values.get("commune")))]
        return [(reason, key) for reason, key in wanted if all(key)]

    def _note(self, row: PreparedRow, of: int | str, reason: str) -> None:
        """Note a duplicate once for each pair, by its strongest reason."""
        self._duplicates.setdefault((row.number, of), RowDuplicate(self._table.sheet, row.number, of, reason))

    def _compare(
        self, row: PreparedRow, of: int | str, there: Mapping[str, Any], stages: Iterable[Difference] = ()
    ) -> None:
        differences = [*self._differences(row, there), *stages]
        if differences:
            self._differing.append(RowDifference(row.number, of, tuple(differences)))
        else:
            self._skipped.append(row.number)

    def _differences(self, row: PreparedRow, there: Mapping[str, Any]) -> list[Difference]:
        """What a row says otherwise than what is there; what it leaves empty says nothing."""
        meanings = self._entity.meanings()
        found = []
        for name, value in row.values.items():
            if name not in meanings or value is None or there.get(name) == value:
                continue
            if name == "resistant":
                if value != FIGHTER_TO_COME or there.get(name) is None:
                    found.append((name, "", row.fighter[0] if row.fighter else ""))
                continue
            found.append((name, meanings[name].show(there.get(name)), meanings[name].show(value)))
        return found


def _stage_differs(row: PreparedRow, stored: Entity) -> Iterator[Difference]:
    """The row tells of a stage through which the file on the desk never went."""
    if not row.steps or not isinstance(stored, File) or row.standing[0] == stored.stage:
        return
    lifecycle, (here, day) = stored.lifecycle(), row.standing
    if here not in {step.stage for step in in_force(steps_of(stored))}:
        labels = lifecycle.choices()
        shown = " · ".join(part for part in (labels.label(here), days.show_day(day) if day else "") if part)
        yield "stage", labels.label(stored.stage), shown


def _keys(entity: type[Entity], values: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    named = ("last_name", "first_name") if entity is Beneficiary else ("name",)
    return derived(entity, values, settings) if all(values.get(name) for name in named) else {}
