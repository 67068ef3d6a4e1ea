"""One row of a list turned into values of the entity, by the same meanings and rules as the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from coopdesk.core.folding import clean, fold
from coopdesk.core.geography import geography
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead, Problem
from coopdesk.entities import Organisation, Resistant
from coopdesk.entities.lifecycles import BENEFICIARY, Lifecycle, organisation_lifecycle
from coopdesk.excel.cells import ErrorCell, FormulaWithoutValue
from coopdesk.operations.imports.columns import ENTITIES, PEOPLE, label_of
from coopdesk.operations.imports.names import family_first, first_name_first
from coopdesk.operations.imports.report import PreparedRow, RowProblem
from coopdesk.operations.imports.stages import StageReader, standing
from coopdesk.operations.imports.table import SourceRow, Table
from coopdesk.operations.organisations import law_warnings

# A fighter who is found or created when the list is written; any value stands for «there is one».
FIGHTER_TO_COME = 0

_FORMS = {
    "جمعيه": "association",
    "association": "association",
    "اتحاد": "cooperative_union",
    "union": "cooperative_union",
}
_FORMS |= {"مجموعه": "gie", "gie": "gie", "تعاونيه": "cooperative", "cooperative": "cooperative"}


class Preparer:
    """Prepares the rows of one table on one day under the settings in force."""

    def __init__(self, table: Table, settings: Mapping[str, Any], today: date) -> None:
        self._table = table
        self._entity = ENTITIES[table.kind]
        self._meanings = self._entity.meanings()
        self._settings = settings
        self._today = today
        self._finish: Callable[[PreparedRow, dict[str, Any]], None] = (
            self._finish_person if table.kind == PEOPLE else self._finish_organisation
        )

    def prepare(self, source: SourceRow, raw: Mapping[str, Any]) -> PreparedRow:
        """The values of a row whose cells (corrected ones among them) are `raw`, with everything wrong with them."""
        row = PreparedRow(source.number)
        cells = {field: value for field, value in raw.items() if self._is_readable(row, field, value)}
        for field, value in cells.items():
            if field in self._meanings and field != "commune":
                self._take(row, field, value)
        self._take_commune(row, cells)
        self._finish(row, cells)
        self._check(row, raw)
        return row

    def _is_readable(self, row: PreparedRow, field: str, value: Any) -> bool:
        if isinstance(value, ErrorCell):
            text = mark("Import", "The cell shows the error {code}").filled(code=value.code)
            self._add(row, Problem(field, "error_cell", text), value.code)
        elif isinstance(value, FormulaWithoutValue):
            text = mark(
                "Import", "The cell holds a formula without its result: open the file in Excel and save it again"
            )
            self._add(row, Problem(field, "formula_without_value", text), None)
        else:
            return value is not None
        return False

    def _take(self, row: PreparedRow, field: str, value: Any) -> None:
        meaning = self._meanings[field]
        try:
            taken = meaning.parse(value, self._today)
        except CannotRead as error:
            self._add(row, meaning.problem(error.code, error.text), value)
            return
        if taken is not None:
            row.values[field] = taken

    def _take_commune(self, row: PreparedRow, cells: Mapping[str, Any]) -> None:
        written, province = cells.get("commune"), cells.get("province")
        code = None
        if isinstance(province, str) and clean(province):
            try:
                code = geography().find_province(province).code
            except CannotRead as error:
                self._add(row, Problem("province", error.code, error.text), province)
        if written is None or not clean(str(written)):
            return
        try:
            row.values["commune"] = geography().find_commune(str(written), code).code
        except CannotRead as error:
            self._add(row, Problem("commune", error.code, error.text), written)

    def _finish_person(self, row: PreparedRow, cells: dict[str, Any]) -> None:
        values = row.values
        if "full_name" in cells and not ("last_name" in values and "first_name" in values):
            values["last_name"], values["first_name"] = family_first(str(cells["full_name"]))
        for name in ("last_name", "first_name"):
            values[name] = values.get(name) or None
        self._take_fighter(row, cells)
        self._take_stages(row, cells, BENEFICIARY)
        if not row.steps:
            # Whoever is on the list and says nothing more is registered by it.
            row.standing = ("registered", self._today.isoformat())

    def _take_fighter(self, row: PreparedRow, cells: dict[str, Any]) -> None:
        name = clean(str(cells.get("fighter_name") or ""))
        card = Resistant.meanings()["card_number"].parse(cells.get("fighter_card"), self._today)
        if card is None:
            if name and row.values.get("kinship") in ("son", "daughter"):
                row.values.setdefault("father_name", name)
            return
        family, first = first_name_first(name, row.values.get("last_name") or "")
        row.fighter = (card, family, first)
        row.values["resistant"] = FIGHTER_TO_COME

    def _finish_organisation(self, row: PreparedRow, cells: dict[str, Any]) -> None:
        if "legal_form" not in row.values and row.values.get("name"):
            row.values["legal_form"] = _legal_form(row.values["name"], cells)
        self._take_stages(row, cells, organisation_lifecycle(row.values.get("legal_form")))

    def _take_stages(self, row: PreparedRow, cells: Mapping[str, Any], lifecycle: Lifecycle) -> None:
        """The stages that the row takes over, and the one in which its file will stand."""
        reader = StageReader(
            self._table.kind, lifecycle, self._today, lambda problem, raw: self._add(row, problem, raw)
        )
        row.steps = reader.read(cells)
        row.standing = standing(row.steps, lifecycle)

    def _check(self, row: PreparedRow, raw: Mapping[str, Any]) -> None:
        """The rules of the form, for what could be read; what could not has its own problem already."""
        unread = {problem.field for problem in row.problems}
        record = self._entity(**{name: value for name, value in row.values.items() if name in self._meanings})
        found = record.problems(self._today)
        if isinstance(record, Organisation):
            found += law_warnings(record, [], [], self._settings, self._today)
        for problem in found:
            if problem.field not in unread:
                self._add(row, problem, raw.get(problem.field))

    def _add(self, row: PreparedRow, problem: Problem, raw: Any) -> None:
        heading = self._table.heading_of(problem.field) or (
            self._table.heading_of("full_name") if problem.field in ("last_name", "first_name") else None
        )
        column = heading.text if heading else label_of(self._table.kind, problem.field)
        found = (problem.field, problem.code, problem.severity, problem.text)
        row.problems.append(RowProblem(self._table.sheet, row.number, column, *found, raw))


def _legal_form(name: str, cells: Mapping[str, Any]) -> str:
    """What the first word of the name says; what is registered at a court is a cooperative whatever it is called."""
    first_word = (fold(name).split() or [""])[0]
    return "cooperative" if cells.get("court") else _FORMS.get(first_word, "cooperative")
