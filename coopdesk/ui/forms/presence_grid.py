"""The view of a presence grid: marked by letters, walked with the arrows as they are seen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coopdesk.core.formats import isolate, show_percent
from coopdesk.core.language import code, mark
from coopdesk.ui.forms.presence_rows import CHANGED, ORDER, PresenceRows, presence_of
from coopdesk.ui.kit import font, theme
from coopdesk.ui.kit.cells import AMBER, GREEN, LOOK, RED, TEXT
from coopdesk.ui.kit.panels import Ground, row
from coopdesk.ui.kit.table import TableView
from coopdesk.ui.kit.text import Label, draw_flags

ROW, DAY, NAMES, HEAD = 34, 62, 330, 46
_TONES = {GREEN: "green", AMBER: "amber", RED: "red"}
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_NAMES, _SHARE = mark("List", "Family and first name"), mark("Training", "Days present")
_GRID = mark("Attendance", "Presence by person and day")
_RATE = mark("Attendance", "{present} of {held} · {rate}")


class PresenceGrid(TableView):
    """People down, days across in the direction of reading; `percent` is the share from which a course is completed.

    A letter marks and goes down to the next person, Space goes through the presences, Delete empties.
    """

    # Qt lays the table out while it is still being made.
    _corner: QWidget | None = None

    def __init__(self, rows: PresenceRows) -> None:
        super().__init__(row_height=ROW, by_cell=True, several=False)
        self.rows, self.percent = rows, 100
        self.locked = False
        self.setModel(rows)
        self.setItemDelegate(_PresenceDelegate(self))
        self.setAccessibleName(str(_GRID))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalHeader(_DayHeader(self))
        self.setVerticalHeader(_NameHeader(self))
        self._corner = _Corner(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(HEAD + 3 * ROW)

    def mark_day(self) -> None:
        """Whoever is not marked on the day of the current cell was there."""
        index = self.currentIndex()
        if index.isValid() and not self.locked:
            self.rows.mark_rest(index.column(), "present")

    def mark_person(self) -> None:
        """The person of the current cell was there on every day that has come and is not marked."""
        index = self.currentIndex()
        if index.isValid() and not self.locked:
            self.rows.mark_rest_of(index.row(), "present")

    def go_to_cell(self, at: int, day: int) -> None:
        """Go to the person and the day of these places, or to the nearest ones."""
        at = max(0, min(at, self.rows.rowCount() - 1))
        day = max(0, min(day, self.rows.columnCount() - 1))
        self.setCurrentIndex(self.rows.index(at, day))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._corner is None:
            return
        beside = self.verticalHeader().geometry()
        self._corner.setGeometry(beside.x(), self.horizontalHeader().y(), beside.width(), HEAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
        if not (index.isValid() and plain and self._steer(event, index)):
            super().keyPressEvent(event)

    def _steer(self, event: QKeyEvent, index: QModelIndex) -> bool:
        """Whether a plain key was one of the grid's."""
        at, day, key = index.row(), index.column(), event.key()
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go_to_cell(at, day + (1 if key == forward else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to_cell(at + 1, day)
        elif key == Qt.Key.Key_Space:
            now = ORDER.index(self.rows.presence_at(at, day))
            self._mark(at, day, ORDER[(now + 1) % len(ORDER)])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._mark(at, day, None)
        elif presence := presence_of(event.text()):
            self._mark(at, day, presence)
            self.go_to_cell(at + 1, day)
        else:
            return False
        return True

    def _mark(self, at: int, day: int, presence: str | None) -> None:
        if not self.locked:
            self.rows.mark(at, day, presence)


class _PresenceDelegate(QStyledItemDelegate):
    """A coloured field with its letter; a gold corner while it is not saved."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        tokens, box = theme.current(), option.rect
        rows = index.model()
        weekend = date.fromisoformat(rows.days[index.column()]).weekday() >= 5
        is_aside = weekend or not rows.is_open(index.column())
        painter.fillRect(box, tokens.colour("greysoft" if is_aside else "card"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, tokens.colour("line"))
        tone = _TONES.get(index.data(LOOK))
        field = QRectF(box.adjusted(6, 4, -6, -5))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if tone:
            ink, soft = theme.TONES[tone]
            painter.setBrush(tokens.colour(soft))
            painter.drawRoundedRect(field, 5, 5)
            painter.setPen(tokens.colour(ink))
            painter.setFont(font.font(10, bold=True))
            text = index.data(TEXT)
            painter.drawText(field, draw_flags(text, _CENTRE), text)
        if index.data(CHANGED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("gold"))
            x = field.left() + 5 if option.direction == Qt.LayoutDirection.RightToLeft else field.right() - 5
            painter.drawEllipse(QRectF(x - 3, field.top() + 2, 6, 6))
        painter.restore()


class _Corner(Ground):
    """What the names beside the grid and the shares are called."""

    def __init__(self, grid: PresenceGrid) -> None:
        super().__init__("card")
        self.setParent(grid)
        name, share = Label(str(_NAMES), 9, bold=True, tone="muted"), Label(str(_SHARE), 9, bold=True, tone="muted")
        self.setLayout(row(name, None, share, margins=(10, 18, 10, 4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("line"))


class _DayHeader(QHeaderView):
    """The weekday over the day, the chosen one in the text's own colour."""

    def __init__(self, grid: PresenceGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # The least width that Qt takes from the font is twice that of a day.
        self.setMinimumSectionSize(DAY)
        self.setDefaultSectionSize(DAY)
        self.setFixedHeight(HEAD)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style paints what lies beyond the last day in a colour of its own.
        used, width = self.length() - self.offset(), self.viewport().width()
        rest = QRect(0 if self.isRightToLeft() else used, 0, max(0, width - used), self.height())
        painter = QPainter(self.viewport())
        painter.fillRect(rest, theme.current().colour("card"))
        painter.fillRect(rest.left(), self.height() - 1, rest.width(), 1, theme.current().colour("line"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = theme.current()
        chosen = self.parent().currentIndex().column() == section
        painter.fillRect(rect, tokens.colour("card"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("line"))
        lines = str(self.model().headerData(section, Qt.Orientation.Horizontal)).split("\n")
        for text, top, point, bold in ((lines[0], 3, 8, False), (lines[1], 21, 9, True)):
            painter.setFont(font.font(point, bold))
            painter.setPen(tokens.colour("text" if chosen else "muted"))
            box = QRect(rect.left(), rect.top() + top, rect.width(), 20)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 2)
            painter.drawText(box, draw_flags(text, _CENTRE), shown)


class _NameHeader(QHeaderView):
    """The name and the share of the days, always in sight beside the days."""

    def __init__(self, grid: PresenceGrid) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)
        self.setFixedWidth(NAMES)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        used = self.length() - self.offset()
        rest = QRect(0, used, self.width(), max(0, self.viewport().height() - used))
        QPainter(self.viewport()).fillRect(rest, theme.current().colour("card"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, grid = theme.current(), self.parent()
        chosen = grid.currentIndex().row() == section
        painter.fillRect(rect, tokens.colour("primsoft" if chosen else "card"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("line"))
        seat = grid.rows.seat_now(section)
        right_to_left = grid.isRightToLeft()
        rate_room, inner = 118, rect.adjusted(10, 0, -10, 0)
        names = inner.adjusted(rate_room, 0, 0, 0) if right_to_left else inner.adjusted(0, 0, -rate_room, 0)
        start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        painter.setFont(font.font(10))
        painter.setPen(tokens.colour("text"))
        title = seat.person.title
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, names.width())
        painter.drawText(names, draw_flags(title, start), shown)
        if seat.held:
            done = seat.has_completed(grid.percent)
            rate = isolate(show_percent(seat.present, seat.held, code()))
            text = str(_RATE.filled(present=seat.present, held=seat.held, rate=rate))
            painter.setFont(font.font(8.5, bold=done))
            painter.setPen(tokens.colour("prim" if done else "amber"))
            painter.drawText(inner, draw_flags(text, end), text)
