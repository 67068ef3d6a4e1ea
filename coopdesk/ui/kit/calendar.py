"""The calendar that opens beside a date field, for days that are easier seen than written."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QTableView, QVBoxLayout, QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead
from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.fields import LineField

_SIZE = QSize(300, 230)
OPEN = mark("Field", "Calendar (F4)")


class Calendar(QWidget):
    """A month over the window, under `field`: Enter or the mouse takes a day, Esc leaves the field as it was."""

    def __init__(self, field: LineField, today: date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field, self._today = field, today
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self.days = QCalendarWidget()
        self.days.setFont(font.font(9))
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Saturday and Sunday in red would look like refused days.
        weekend = QTextCharFormat()
        weekend.setForeground(theme.current().colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, weekend)
        self.days.findChild(QTableView).horizontalHeader().setMinimumSectionSize(24)
        self.days.setFixedSize(_SIZE)
        self.days.setAccessibleName(field.accessibleName())
        self.days.activated.connect(self._take)
        self.days.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.days)

    def open_at_field(self) -> None:
        """Show the month of the date in the field, else this one."""
        self.days.setSelectedDate(_day_in(self._field) or QDate(self._today))
        self.adjustSize()
        corner = self._field.mapToGlobal(QPoint(0, self._field.height() + 2))
        if self.isRightToLeft():
            corner.setX(corner.x() + self._field.width() - self.width())
        room = self._field.window().frameGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        if corner.y() + self.height() > room.bottom():
            corner.setY(corner.y() - self.height() - self._field.height() - 4)
        self.move(corner)
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _take(self, day: QDate) -> None:
        self.close()
        self._field.set_value(day.toString(Qt.DateFormat.ISODate))
        self._field.edited.emit()
        self._field.leave()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)


def give_calendar(field: LineField, today: date) -> None:
    """Let F4 and a small picture at the end of `field` open a calendar; the value of the field is ISO text."""
    action = QAction(icons.icon("calendar", "muted"), str(OPEN), field)
    action.setToolTip(str(OPEN))
    action.setShortcut(Qt.Key.Key_F4)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    # Made when it is asked for: a form has many dates and few calendars are opened.
    action.triggered.connect(lambda: Calendar(field, today).open_at_field())
    # The field itself is laid out left-to-right: its end as people read is on its left in an Arabic form.
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    place = QLineEdit.ActionPosition.LeadingPosition if right_to_left else QLineEdit.ActionPosition.TrailingPosition
    field.addAction(action, place)


def _day_in(field: LineField) -> QDate | None:
    try:
        written = field.value()
    except CannotRead:
        return None
    parts = [int(part) for part in (written or "").split("-") if part]
    return QDate(*[*parts, 1, 1][:3]) if parts else None
