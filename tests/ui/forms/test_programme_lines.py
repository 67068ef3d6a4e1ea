"""The lines of the annual programme: what was realised beside each target, and the reason of a variance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import AnnualProgramme, ProgrammeLine
from coopdesk.operations import records
from coopdesk.operations.steps import StepEntry
from tests.recording import record_step


@pytest.fixture
def line(session):
    def make(year: int, **values):
        programme = AnnualProgramme(year=year, subject="البرنامج")
        records.save(session, programme)
        usual = {"axis": "awareness", "activity": "حصص", "measure": "sessions", "target": 2}
        made = ProgrammeLine(programme=programme.id, **(usual | values))
        records.save(session, made)
        return made

    return make


def cells(form) -> list[str]:
    model = form.lines.table.model()
    return [model.data(model.index(0, column)) for column in (5, 6, 8)]


@pytest.mark.parametrize(
    ("year", "values", "shown"),
    [
        (2025, {}, ["2", "0", "السبب منتظر"]),
        (2025, {"variance_reason": "تأخر"}, ["2", "0", "تأخر"]),
        (2025, {"target": 0}, ["0", "0", "—"]),
        (2026, {"quarter": "1"}, ["2", "0", "السبب منتظر"]),
        (2026, {}, ["2", "0", "—"]),
    ],
)
def test_a_variance_of_what_is_over_asks_for_its_reason(open_form, line, year, values, shown):
    form = open_form("annual_programme", line(year, **values).value("programme"))
    assert cells(form) == shown


def test_the_figure_follows_when_something_is_realised(session, open_form, line, awareness):
    made = line(2026)
    form = open_form("annual_programme", made.value("programme"))
    record_step(session, awareness(session_day="2026-11-10"), StepEntry("held", "2026-11-10"))
    form.reload()
    assert cells(form)[1] == "1"


def test_a_line_of_an_approved_programme_says_that_it_is_revised_first(qtbot, session, open_form, line):
    made = line(2026)
    programme = records.get("annual_programme", made.value("programme"))
    record_step(session, programme, StepEntry("approved", "2026-11-23", document_number="1/2026"))
    form = open_form("annual_programme", programme.id)
    form.show_tab(1)
    form.lines.table.go_to(0)
    qtbot.keyClick(form.lines.table, Qt.Key.Key_Return)
    form.lines.fields["target"].field.setText("5")
    form.lines.keep()
    assert records.get("programme_line", made.id).target == 2
    assert form.lines.fields["target"].field.accessibleDescription()


def test_lines_stand_in_the_order_of_the_axes(session, open_form):
    programme = AnnualProgramme(year=2026, subject="2026")
    records.save(session, programme)
    for axis, activity in (("governance", "d"), ("accompaniment", "c"), ("awareness", "a"), ("awareness", "b")):
        line = ProgrammeLine(programme=programme.id, axis=axis, activity=activity, measure="sessions", target=1)
        records.save(session, line)
    form = open_form("annual_programme", programme.id)
    assert [line.activity for line in form.lines.shown] == ["a", "b", "c", "d"]
