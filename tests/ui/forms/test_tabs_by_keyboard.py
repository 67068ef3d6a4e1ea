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


@pytest.mark.parametrize("kind", ["organisation", "project"])
def test_f7_unfolds_what_records_a_stage_and_folds_it_again(open_form, press, made, kind):
    form = open_form(kind, made[kind])
    stages = form.stages
    assert stages.folded.isVisible()
    assert not stages.sides.isVisible()
    first = QApplication.focusWidget()
    press(Qt.Key.Key_F7)
    assert QApplication.focusWidget() is stages.stage
    assert not stages.folded.isVisible()
    # It stays so in the other tabs and back, until it is folded again.
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_1, CONTROL)
    assert stages.sides.isVisible()
    press(Qt.Key.Key_F7)
    assert QApplication.focusWidget() is stages.stage
    press(Qt.Key.Key_F7)
    assert not stages.sides.isVisible()
    assert QApplication.focusWidget() is first


def test_the_mouse_folds_it_again_too(open_form, made):
    stages = open_form("project", made["project"]).stages
    stages.folded.button.click()
    assert stages.fold_button.isVisible()
    stages.fold_button.click()
    assert stages.folded.isVisible()
    assert not open_form("training", made["training"]).stages.fold_button.isVisible()


def test_what_the_next_stage_lacks_is_said_while_it_is_folded(open_form, made):
    folded = open_form("project", made["project"]).stages.folded
    assert folded.title.shown_text()
    assert folded.count.isVisible()
    assert folded.lacks.shown_text()


def test_the_button_of_the_folded_line_is_reached_by_f6_and_unfolds(open_form, press, made):
    form = open_form("project", made["project"])
    for _section in form.sheet.sections:
        press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is form.stages.folded.button
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is form.stages.stage


def test_f7_in_a_grant_leads_to_its_last_tab(open_form, press, made):
    form = open_form("grant", made["grant"])
    press(Qt.Key.Key_F7)
    assert form.tabs[-1].isChecked()
    assert QApplication.focusWidget() is form.stages.stage


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
