"""The summary is made in the background and the page says plainly what came of it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations.exports.workbook import Count, ExportResult
from coopdesk.ui.kit.panels import Banner
from coopdesk.ui.pages import send_page
from coopdesk.ui.pages.send_page import SendPage


@pytest.fixture
def page(in_window, context) -> SendPage:
    return in_window(SendPage(context))


def strips(page: SendPage) -> list[Banner]:
    return [page._strips.itemAt(place).widget() for place in range(page._strips.count())]


def test_the_last_finished_quarter_is_proposed_with_its_file(page):
    assert page.period.value() == "2026-Q3"
    assert page.target().name == "HCAR-05.091_2026-Q3.xlsx"
    assert page.target().parent == page.context.session.desk.outgoing


@pytest.mark.parametrize(
    ("kind", "proposed", "offered"), [("year", "2025", 4), ("semester", "2026-S1", 8), ("month", "2026-10", 47)]
)
def test_only_periods_that_have_begun_are_offered(page, kind, proposed, offered):
    page.kind.set_value(kind)
    page.kind.edited.emit()
    assert page.period.value() == proposed
    assert page.period.count() == offered


def test_a_real_summary_is_made(page, person, qtbot, settled):
    person(registered_on="2026-08-04")
    with qtbot.waitSignal(page.context.idle, timeout=60_000):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.is_working()
        assert not page.make_button.isEnabled()
    assert page.target().exists()
    assert page.result.isVisible()
    assert strips(page)[0].tone == "green"
    assert "1" in " ".join(label.text() for label in page.result.findChildren(QLabel))
    assert page.make_button.isEnabled()


def test_what_is_asked_for_is_what_is_made(page, qtbot, settled, monkeypatch, tmp_path, answers):
    asked = []

    def export(session, path, period, with_names=False, progress=None, cancelled=None):
        asked.append((path, period.code, with_names))
        progress(1, 2)
        return ExportResult(path, {"people": Count(3, 2, 1)}, "a" * 64, 4)

    monkeypatch.setattr(send_page, "export", export)
    answers.give(tmp_path / "ملخص")
    page.change_button.click()
    page.names.click()
    page.make_button.click()
    settled()
    assert asked == [(tmp_path / "ملخص.xlsx", "2026-Q3", True)]
    assert page.result.isVisible()


def test_a_refusal_is_said_above_the_form(page, settled, monkeypatch):
    def export(session, path, period, with_names=False):
        raise CannotDo(mark("Desk", "The disk is full"))

    monkeypatch.setattr(send_page, "export", export)
    page.make_button.click()
    settled()
    assert strips(page)[0].tone == "red"
    assert not page.result.isVisible()


def test_escape_stops_the_work(page, qtbot, settled, monkeypatch):
    started = threading.Event()

    def export(session, path, period, with_names=False, cancelled=None):
        started.set()
        while not cancelled():
            started.wait(0.01)

    monkeypatch.setattr(send_page, "export", export)
    page.make_button.click()
    qtbot.waitUntil(started.is_set)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    settled()
    assert strips(page)[0].tone == "amber"
    assert not page.is_working()
