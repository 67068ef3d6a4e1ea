"""The calendar of a date field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from coopdesk.core import days
from coopdesk.ui.kit.calendar import give_calendar
from coopdesk.ui.kit.fields import LineField

# The platform without a screen says so for every popup.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def field(shown):
    made = LineField(lambda raw: days.parse_partial(raw, date(2026, 11, 23)), days.show_day, left_to_right=True)
    give_calendar(made, date(2026, 11, 23))
    shown(made)
    made.setFocus()
    return made


def _opened(field, qtbot):
    qtbot.keyClick(field, Qt.Key.Key_F4)
    return QApplication.activePopupWidget()


@pytest.mark.parametrize(
    ("written", "seen"),
    [("", (2026, 11, 23)), ("17/03/1984", (1984, 3, 17)), ("1950", (1950, 1, 1)), ("31/02/1984", (2026, 11, 23))],
)
def test_it_opens_at_the_date_of_the_field(field, qtbot, written, seen):
    field.setText(written)
    calendar = _opened(field, qtbot)
    assert calendar.days.selectedDate() == QDate(*seen)
    qtbot.keyClick(calendar, Qt.Key.Key_Escape)
    assert field.text() == written


def test_the_day_that_is_taken_stands_in_the_field(field, qtbot):
    edited = []
    field.edited.connect(lambda: edited.append(field.value()))
    calendar = _opened(field, qtbot)
    calendar.days.activated.emit(QDate(2026, 8, 4))
    assert (field.text(), field.value()) == ("04/08/2026", "2026-08-04")
    assert edited == ["2026-08-04"]
    assert QApplication.activePopupWidget() is None


def test_every_day_of_the_week_is_in_sight(field, qtbot):
    calendar = _opened(field, qtbot)
    assert calendar.width() <= 320
    calendar.close()
