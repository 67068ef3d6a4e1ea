"""The line under a list counts and sums, and copies thousands of rows without holding the window."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.excel.clipboard import parse_block
from coopdesk.operations import copying
from coopdesk.ui.pages import register_foot
from coopdesk.ui.pages.register_page import RegisterPage

COPY = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
EVERYTHING = (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def page(in_window, context, settled):
    def show(kind: str = "beneficiary") -> RegisterPage:
        made = in_window(RegisterPage(context, kind))
        settled()
        made.focus_list()
        return made

    return show


@pytest.fixture
def five(person):
    return [person(first_name=f"أمينة {number}", cin=f"IA00012{number}") for number in range(5)]


@pytest.fixture
def held(monkeypatch):
    """Copying goes on by one piece of two rows each time the gate is opened."""
    gate = threading.Semaphore(0)
    real = copying.list_rows.cells

    def cells(*arguments):
        assert gate.acquire(timeout=10)
        return real(*arguments)

    monkeypatch.setattr(copying, "CHUNK", 2)
    monkeypatch.setattr(register_foot, "CHUNK", 2)
    monkeypatch.setattr(copying.list_rows, "cells", cells)
    yield gate
    gate.release(100)


def clear() -> None:
    data = QMimeData()
    data.setText("من قبل")
    QApplication.clipboard().setMimeData(data)


def test_the_people_are_summed_by_sex_and_disability(page, person):
    person(first_name="زهرة", sex="f")
    person(first_name="مريم", sex="f", has_disability=True)
    person(first_name="يوسف", sex="m")
    shown = page()
    told = shown.foot.counts.shown_text()
    assert "النساء: \u20662\u2069" in told
    assert "في وضعية إعاقة: \u20661\u2069" in told
    assert told.index("النساء") < told.index("إعاقة")


def test_the_sums_follow_the_filters(page, person, settled):
    for name, sex in (("زهرة", "f"), ("يوسف", "m")):
        person(first_name=name, sex=sex)
    shown = page()
    shown.filters.choose({"sex": "m"})
    settled()
    assert "النساء: \u20660\u2069" in shown.foot.counts.shown_text()


def test_copying_shows_how_far_it_is(page, five, held, qtbot, settled):
    clear()
    shown = page()
    qtbot.keyClick(shown.table, *EVERYTHING)
    qtbot.keyClick(shown.table, *COPY)
    assert shown.foot.stop_button.isVisible()
    assert QApplication.clipboard().text() == "من قبل"
    held.release()
    qtbot.waitUntil(lambda: "2 من 5" in shown.foot.told.shown_text())
    # What is selected meanwhile does not hide the progress.
    shown.table.go_to(1)
    assert "2 من 5" in shown.foot.told.shown_text()
    held.release(5)
    settled()
    assert not shown.foot.stop_button.isVisible()
    rows = parse_block(QApplication.clipboard().text())
    assert [row[1] for row in rows[1:]] == [one.cin for one in five]
    assert "5" in shown.foot.told.shown_text()


@pytest.mark.parametrize("how", ["key", "button"])
def test_copying_can_be_stopped_and_leaves_the_clipboard(page, five, held, qtbot, settled, how):
    clear()
    shown = page()
    qtbot.keyClick(shown.table, *EVERYTHING)
    qtbot.keyClick(shown.table, *COPY)
    if how == "key":
        qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    else:
        shown.foot.stop_button.click()
    held.release(5)
    settled()
    assert not shown.foot.is_copying()
    assert QApplication.clipboard().text() == "من قبل"
    assert shown.foot.told.shown_text() == str(register_foot.words.STOPPED)


def test_a_second_copy_takes_the_place_of_the_first(page, five, held, qtbot, settled):
    shown = page()
    qtbot.keyClick(shown.table, *EVERYTHING)
    qtbot.keyClick(shown.table, *COPY)
    shown.table.go_to(2)
    qtbot.keyClick(shown.table, *COPY)
    held.release(10)
    settled()
    rows = parse_block(QApplication.clipboard().text())
    assert [row[1] for row in rows[1:]] == [five[2].cin]


def test_a_refusal_of_the_machine_ends_the_copy(page, five, context, monkeypatch, qtbot, settled):
    def refuse(*_arguments):
        raise CannotDo(mark("Desk", "The disk is full"))

    monkeypatch.setattr(copying.list_rows, "cells", refuse)
    told = []
    context.refused.connect(lambda error: told.append(error))
    shown = page()
    shown.table.go_to(0)
    qtbot.keyClick(shown.table, *COPY)
    settled()
    assert len(told) == 1
    assert not shown.foot.is_copying()
    assert shown.foot.told.shown_text() == ""
