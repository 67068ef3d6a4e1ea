"""The lines of a programme stand under their axes in the official order."""

from __future__ import annotations

from coopdesk.entities import AnnualProgramme, ProgrammeLine
from coopdesk.operations import records


def test_lines_stand_in_the_order_of_the_axes(session, open_form):
    programme = AnnualProgramme(year=2026, subject="2026")
    records.save(session, programme)
    for axis, activity in (("governance", "d"), ("accompaniment", "c"), ("awareness", "a"), ("awareness", "b")):
        line = ProgrammeLine(programme=programme.id, axis=axis, activity=activity, measure="sessions", target=1)
        records.save(session, line)
    form = open_form("annual_programme", programme.id)
    assert [line.activity for line in form.lines.shown] == ["a", "b", "c", "d"]
