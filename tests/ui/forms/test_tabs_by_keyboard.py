"""A tab that is called by its key has the keyboard where its work begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import AnnualProgramme, Meeting
from coopdesk.operations import records
from tests.granting import make_grant

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def made(session, organisation, project, awareness, training, person):
    """A record of each kind with tabs, by its kind."""
    meeting, programme = (
        Meeting(subject="الدورة الأولى", meeting_day="2026-06-10"),
        AnnualProgramme(year=2026, subject="2026"),
    )
    for record in (meeting, programme):
        records.save(session, record)
    cooperative = organisation()
    grant = make_grant(session, cooperative.id)
    found = (cooperative, grant, project(organisation=cooperative.id), awareness(), training(), person(), meeting)
    return {record.kind(): record.id for record in (*found, programme)}


@pytest.mark.parametrize(
    ("kind", "tab", "began"),
    [
        ("organisation", 2, lambda form: form.members.line.fields["who"].field),
        ("organisation", 4, lambda form: form.visits.fields["visited_on"].field),
        ("organisation", 1, lambda form: form.sheet.fields["name"]),
        ("project", 2, lambda form: form.financing.fields["funder"].field),
        ("project", 3, lambda form: form.documents.table),
        ("project", 4, lambda form: form.story.table),
        ("project", 5, lambda form: form.steps.table),
        ("grant", 1, lambda form: form.ledger.view),
        ("grant", 2, lambda form: form.sheet.fields["subject"]),
        ("grant", 4, lambda form: form.pages[2].fields["piece"].field),
        ("awareness_session", 2, lambda form: form.attendance.who),
        ("training", 2, lambda form: form.enrolment.who),
        ("meeting", 4, lambda form: form.decisions.fields["subject"].field),
        ("annual_programme", 2, lambda form: form.lines.fields["activity"].field),
        ("beneficiary", 2, lambda form: form.places.pages[1].stages.stage),
        ("beneficiary", 3, lambda form: form.places.pages[2].story.table),
        ("beneficiary", 1, lambda form: form.sheet.fields["last_name"]),
    ],
)
def test_the_keyboard_is_where_the_work_of_a_tab_begins(open_form, press, made, kind, tab, began):
    form = open_form(kind, made[kind])
    for number in (3 if tab == 2 else 2, tab):
        press(getattr(Qt.Key, f"Key_{number}"), CONTROL)
    assert QApplication.focusWidget() is began(form)
    assert QApplication.focusWidget().isVisible()


def test_f6_goes_through_the_sections_to_the_stages_and_round(open_form, press, made):
    form = open_form("training", made["training"])
    fields = form.sheet.fields
    for goal in (fields["commune"], form.stages.stage, fields["subject"], fields["commune"]):
        press(Qt.Key.Key_F6)
        assert QApplication.focusWidget() is goal


def test_f6_in_a_tab_of_parts_goes_to_the_stages_and_back(open_form, press, made):
    form = open_form("meeting", made["meeting"])
    press(Qt.Key.Key_2, CONTROL)
    for goal in (form.stages.stage, form.members.fields["name"].field):
        press(Qt.Key.Key_F6)
        assert QApplication.focusWidget() is goal


def test_f6_leads_to_nothing_that_is_out_of_sight(open_form, press, made):
    form = open_form("beneficiary", made["beneficiary"])
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is form.places.pages[2].story.table
