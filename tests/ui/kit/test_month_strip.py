"""The month in one line: its days, its dots, the keyboard and the names it is read by."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from coopdesk.core import language
from coopdesk.core.days import DAY_LETTERS, MONTHS, WEEKDAYS, month_days
from coopdesk.ui.kit.month_strip import MonthStrip

TODAY = date(2026, 11, 23)


@pytest.fixture
def strip(qtbot):
    made = MonthStrip(TODAY, lambda day: day.isoformat())
    qtbot.addWidget(made)
    made.resize(1000, 56)
    made.show()
    return made


@pytest.mark.parametrize(("day", "count"), [(TODAY, 30), (date(2026, 2, 1), 28), (date(2028, 2, 9), 29)])
def test_a_month_has_all_its_days(day, count):
    days = month_days(day)
    assert (len(days), days[0].day, days[-1].day) == (count, 1, count)


@pytest.mark.parametrize("code", ["ar", "fr", "en"])
def test_every_day_has_its_letter(code):
    assert all(letter.upper() in name.upper() for letter, name in zip(DAY_LETTERS[code], WEEKDAYS[code], strict=True))
    assert MONTHS["ar"][6:9] == ("يوليوز", "غشت", "شتنبر")


def test_more_than_three_dots_are_counted(strip):
    strip.show_dots({TODAY: ["red"] * 5, date(2026, 11, 2): ["gold", "prim", "red"]})
    assert strip.dots_of(TODAY) == (("red", "red", "red"), 2)
    assert strip.dots_of(date(2026, 11, 2)) == (("gold", "prim", "red"), 0)
    assert strip.dots_of(date(2026, 11, 3)) == ((), 0)
    assert not strip.grab().toImage().isNull()


@pytest.mark.parametrize("right_to_left", [True, False])
def test_the_first_day_stands_at_the_reading_side_and_arrows_follow_the_eye(qtbot, strip, right_to_left):
    way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    strip.setLayoutDirection(way)
    first, last = strip.slots()[0], strip.slots()[-1]
    assert (first.left() > last.left()) == right_to_left
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current.day == (24 if right_to_left else 22)
    assert strip.accessibleDescription() == strip.current.isoformat()


def test_enter_chooses_and_the_ends_ask_for_another_month(qtbot, strip):
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [TODAY]
    for key, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
        with qtbot.waitSignal(strip.month_wanted) as wanted:
            qtbot.keyClick(strip, key)
        assert wanted.args == [step]
    qtbot.keyClick(strip, Qt.Key.Key_End)
    with qtbot.waitSignal(strip.month_wanted) as wanted:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert wanted.args == [1]


def test_a_press_of_the_mouse_chooses_the_day_under_it(qtbot, strip):
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.slots()[4].center().toPoint())
    assert chosen.args == [date(2026, 11, 5)]


def test_another_month_has_no_dots_until_they_are_known(strip):
    strip.show_dots({TODAY: ["red"]})
    strip.show_month(date(2026, 12, 1))
    assert (len(strip.days), strip.dots_of(TODAY)) == (31, ((), 0))
    assert language.code() == "en"
