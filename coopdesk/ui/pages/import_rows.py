"""The rows of a list being taken in, with the cells marked that are refused, corrected in place."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import ERROR as BLOCKS
from coopdesk.operations.imports.table import SourceRow
from coopdesk.ui.kit.cells import ERROR, LOOK, MUTED, TEXT, WARNING
from coopdesk.ui.kit.table import TableView
from coopdesk.ui.pages.import_work import ImportWork

Index = QModelIndex | QPersistentModelIndex
_ROW = mark("Import", "Row")
_EMPTY = mark("Import", "empty")
_EDIT = int(Qt.ItemDataRole.EditRole)
_TABLE = mark("Import", "Rows of the list")


class ImportRows(QAbstractTableModel):
    """Column 0 is Excel's row number, the others are the recognised columns of the list.

    Signal: `corrected(row, field, text)` when the user wrote something else in a cell.
    """

    corrected = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._work: ImportWork | None = None
        self._rows: list[SourceRow] = []
        self._fields: tuple[str, ...] = ()
        self._marks: dict[tuple[int, str], int] = {}

    def show_rows(self, work: ImportWork, numbers: list[int]) -> None:
        """Show these rows of a list, by Excel's numbers."""
        self.beginResetModel()
        wanted = set(numbers)
        self._work, self._fields = work, work.table.fields
        self._rows = [row for row in work.table.rows if row.number in wanted]
        self._marks = {}
        for problem in work.report.problems:
            name = self._field_shown(problem.field)
            look = ERROR if problem.severity == BLOCKS else WARNING
            self._marks[problem.row, name] = max(self._marks.get((problem.row, name), 0) & ERROR, look)
        for twice in work.report.duplicates:
            name = next((name for name in ("cin", "ice", "full_name", "last_name") if name in self._fields), "")
            self._marks.setdefault((twice.row, name), WARNING)
        self.endResetModel()

    def number_at(self, row: int) -> int:
        return self._rows[row].number

    def field_at(self, column: int) -> str:
        """The field of a column, "" for the row number."""
        return self._fields[column - 1] if column else ""

    def place_of(self, number: int, name: str) -> tuple[int, int] | None:
        """Where a cell is shown."""
        row = next((at for at, row in enumerate(self._rows) if row.number == number), None)
        name = self._field_shown(name)
        return None if row is None else (row, self._fields.index(name) + 1 if name in self._fields else 0)

    def _field_shown(self, name: str) -> str:
        """A name split out of one cell is corrected in that cell."""
        return "full_name" if name in ("last_name", "first_name") and "full_name" in self._fields else name

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._fields) + 1

    def data(self, index: Index, role: int = TEXT) -> Any:
        row, name = self._rows[index.row()], self.field_at(index.column())
        if role in (TEXT, _EDIT):
            text = as_text(self._work.text_of(row, name)) if name else str(row.number)
            is_asked = not text and role == TEXT and self._marks.get((row.number, name), 0) & ERROR
            return str(_EMPTY) if is_asked else text
        if role == LOOK:
            return self._marks.get((row.number, name), 0) if name else MUTED
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        name = self.field_at(index.column())
        row = self._rows[index.row()]
        if role != _EDIT or not name or str(value) == as_text(self._work.text_of(row, name)):
            return False
        self.corrected.emit(row.number, name, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemIsEditable if index.column() else can

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != TEXT or self._work is None:
            return None
        if section == 0:
            return str(_ROW)
        heading = self._work.table.heading_of(self.field_at(section))
        return heading.text if heading else ""


def as_text(value: Any) -> str:
    """A cell as the clerk sees it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return show_day(value)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


class ImportTable(TableView):
    """Cells are edited by F2, by typing or by a double click."""

    def __init__(self, rows: ImportRows) -> None:
        super().__init__(by_cell=True, several=False)
        triggers = QAbstractItemView.EditTrigger
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setAccessibleName(str(_TABLE))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultSectionSize(118)
        rows.modelReset.connect(lambda: self.setColumnWidth(0, 56))
