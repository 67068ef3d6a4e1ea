"""The rows of a list being taken in, with the cells marked that are refused, corrected in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.operations.imports.stages import stage_label
from coopdesk.operations.imports.table import SourceRow, cell_text
from coopdesk.ui.kit import font
from coopdesk.ui.kit.cells import ERROR, LOOK, MUTED, TEXT, WARNING
from coopdesk.ui.kit.table import TableView
from coopdesk.ui.pages.import_work import ImportWork

Index = QModelIndex | QPersistentModelIndex
_ROW = mark("Import", "Row")
_EMPTY = mark("Import", "empty")
_STAGE = mark("Import", "Stage on the desk")
_EDIT = int(Qt.ItemDataRole.EditRole)
_TABLE = mark("Import", "Rows of the list")
_USUAL, _NUMBERS, _NARROWEST, _WIDEST, _MARGINS, _LOOKED_AT = 118, 56, 84, 240, 22, 60


class ImportRows(QAbstractTableModel):
    """Column 0 is Excel's row number, then the recognised columns of the list, the last the stage a record will have.

    Signal: `corrected(row, field, text)` when the user wrote something else in a cell.
    """

    corrected = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._work: ImportWork | None = None
        self._rows: list[SourceRow] = []
        self._fields: tuple[str, ...] = ()
        self._places: dict[int, int] = {}
        self._marks: dict[tuple[int, str], int] = {}

    def show_rows(self, work: ImportWork, numbers: list[int]) -> None:
        """Show these rows of a list, by Excel's numbers."""
        self.beginResetModel()
        wanted = set(numbers)
        self._work, self._fields = work, work.table.fields
        self._rows = [row for row in work.table.rows if row.number in wanted]
        self._places = {row.number: at for at, row in enumerate(self._rows)}
        self._marks = self._marked(work)
        self.endResetModel()

    def _marked(self, work: ImportWork) -> dict[tuple[int, str], int]:
        """The frames of the cells; where two meet, what blocks is what is seen."""
        marks = {(one.row, self._naming()): WARNING for one in work.report.duplicates}
        marks |= {(one.row, name): WARNING for one in work.report.differing for name, _there, _here in one.fields}
        for blocking in (False, True):
            for problem in work.report.problems:
                if problem.blocks == blocking:
                    marks[problem.row, self._field_shown(problem.field)] = ERROR if blocking else WARNING
        return marks

    def _naming(self) -> str:
        return next((name for name in ("cin", "ice", "full_name", "last_name", "name") if name in self._fields), "")

    def number_at(self, row: int) -> int:
        return self._rows[row].number

    def field_at(self, column: int) -> str:
        """The field of a column, "" for the row number and for the stage to come."""
        return self._fields[column - 1] if 0 < column <= len(self._fields) else ""

    def place_of(self, number: int, name: str) -> tuple[int, int] | None:
        """Where a cell is shown."""
        row = self._places.get(number)
        name = self._field_shown(name)
        return None if row is None else (row, self._fields.index(name) + 1 if name in self._fields else 0)

    def _field_shown(self, name: str) -> str:
        """A name split out of one cell is corrected in that cell."""
        return "full_name" if name in ("last_name", "first_name") and "full_name" in self._fields else name

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._fields) + 2

    def data(self, index: Index, role: int = TEXT) -> Any:
        row, name = self._rows[index.row()], self.field_at(index.column())
        if index.column() > len(self._fields):
            return self._stage_to_come(row.number) if role == TEXT else MUTED if role == LOOK else None
        if role in (TEXT, _EDIT):
            text = cell_text(self._work.text_of(row, name)) if name else str(row.number)
            is_asked = not text and role == TEXT and self._marks.get((row.number, name), 0) & ERROR
            return str(_EMPTY) if is_asked else text
        if role == LOOK:
            return self._marks.get((row.number, name), 0) if name else MUTED
        return None

    def _stage_to_come(self, number: int) -> str:
        """Where the file of a row will stand, and since when."""
        stage, day = self._work.report.standing.get(number, (None, None))
        return " · ".join(part for part in (stage_label(self._work.table.kind, stage), show_day(day or "")) if part)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        name = self.field_at(index.column())
        row = self._rows[index.row()]
        if role != _EDIT or not name or str(value) == cell_text(self._work.text_of(row, name)):
            return False
        self.corrected.emit(row.number, name, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemIsEditable if self.field_at(index.column()) else can

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != TEXT or self._work is None:
            return None
        if section == 0:
            return str(_ROW)
        if section > len(self._fields):
            return str(_STAGE)
        heading = self._work.table.heading_of(self.field_at(section))
        return heading.text if heading else ""


class ImportTable(TableView):
    """Cells are edited by F2, by typing or by a double click. Signal: `entered()` when Enter is pressed on a cell."""

    entered = Signal()

    def __init__(self, rows: ImportRows) -> None:
        super().__init__(by_cell=True, several=False)
        triggers = QAbstractItemView.EditTrigger
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setAccessibleName(str(_TABLE))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultSectionSize(_USUAL)

    def fit_columns(self) -> None:
        """Give each column the room that its heading and its first rows want."""
        metrics = QFontMetrics(font.font(10, bold=True))
        rows = range(min(self.model().rowCount(), _LOOKED_AT))
        for column in range(self.model().columnCount()):
            shown = [self.model().headerData(column, Qt.Orientation.Horizontal)]
            shown += [self.model().index(row, column).data(TEXT) for row in rows]
            widest = max(metrics.horizontalAdvance(text or "") for text in shown) + _MARGINS
            self.setColumnWidth(column, min(max(widest, _NARROWEST if column else _NUMBERS), _WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
