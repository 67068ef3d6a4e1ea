"""The whole story of a record on one time line, newest first; each point leads to its record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QStyleOptionViewItem, QWidget

from coopdesk.core.days import show_day
from coopdesk.core.language import Text, mark
from coopdesk.entities import Entity
from coopdesk.operations.list_column import stage_tone
from coopdesk.operations.story import Moment, story_of
from coopdesk.ui.context import Context
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.cells import BOLD, LOOK, LTR, MUTED, SUBTITLE, TEXT, CellDelegate
from coopdesk.ui.kit.panels import EmptyState, column
from coopdesk.ui.kit.table import TWO_LINES, TableView

Index = QModelIndex | QPersistentModelIndex
TITLE = mark("Story", "Time line")
_HEADINGS: tuple[Text | None, ...] = (
    None,
    mark("Story", "Day"),
    mark("Story", "What happened"),
    mark("Story", "Register"),
)
_EMPTY = mark("Story", "Nothing happened yet")
_UNKNOWN = mark("Story", "date unknown")
LINE, DAY, WHAT, WHERE = range(4)
_WIDTHS = {LINE: 40, DAY: 120, WHERE: 220}
_DOTS = {"green": "prim", "amber": "gold", "red": "red", "grey": "grey"}


class Moments(QAbstractTableModel):
    """The points of one line."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Moment] = []

    def show_rows(self, rows: Sequence[Moment]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = TEXT) -> object:
        one, at = self.rows[index.row()], index.column()
        if role == TEXT:
            return ("", show_day(one.day) if one.day else str(_UNKNOWN), one.title, str(one.what))[at]
        if role == LOOK:
            return (0, LTR if one.day else MUTED, BOLD, MUTED)[at]
        return one.detail if role == SUBTITLE and at == WHAT else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TEXT) -> object:
        return str(_HEADINGS[section] or "") if orientation == Qt.Orientation.Horizontal and role == TEXT else None


class LineDelegate(CellDelegate):
    """Paints the line with a point for each row; what is no stage has a hollow one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        if index.column() != LINE:
            return
        one: Moment = index.model().rows[index.row()]
        tokens, box = theme.current(), option.rect
        x, middle = box.center().x(), box.center().y()
        last = index.row() == index.model().rowCount() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("line"), 2))
        painter.drawLine(
            QPointF(x, middle if index.row() == 0 else box.top()), QPointF(x, middle if last else box.bottom())
        )
        ink = tokens.colour(_DOTS[stage_tone(one.stage)] if one.stage else "muted")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if one.stage else tokens.colour("card"))
        painter.drawEllipse(QPointF(x, middle), 5, 5)
        painter.restore()


class StoryTab(QWidget):
    """Signal: `open_record(kind, id)`."""

    open_record = Signal(str, int)
    # A line of years needs the room in which a stage is recorded.
    needs_room = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: Entity | None = None
        self.moments, self.table = Moments(), TableView(row_height=TWO_LINES, several=False)
        self.table.setModel(self.moments)
        self.table.setItemDelegate(LineDelegate(self.table))
        self.table.setAccessibleName(str(TITLE))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        for at, width in _WIDTHS.items():
            self.table.setColumnWidth(at, width)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(self._open)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(EmptyState(str(_EMPTY)))
        self.setLayout(column(self._pages, margins=(4, 4, 4, 4)))

    def show_of(self, record: Entity) -> int:
        """Show the story of a record; gives how many points it has."""
        self._record = record
        self.moments.show_rows(self._context.ask(story_of, record))
        self._pages.setCurrentIndex(0 if self.moments.rows else 1)
        return len(self.moments.rows)

    def is_changed(self) -> bool:
        """A story is only read."""
        return False

    def _open(self, at: int) -> None:
        """Go to the record of a point, unless it is the one in sight."""
        one = self.moments.rows[at]
        if (one.kind, one.record_id) != (self._record.kind(), self._record.id):
            self.open_record.emit(one.kind, one.record_id)
