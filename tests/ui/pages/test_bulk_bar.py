"""Selected people are moved one step together, all of them or none and why, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.operations import records
from coopdesk.operations.steps import StepEntry
from coopdesk.operations.taking_over import take_over
from coopdesk.ui.pages.register_page import RegisterPage
from tests.operations.nominating import draft, eligible, row_of, stage_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, context, settled):
    """`page()` shows the list of a register with every record selected and the bar open."""

    def show(kind: str = "beneficiary") -> RegisterPage:
        made = RegisterPage(context, kind)
        qtbot.addWidget(made)
        made.resize(1158, 768)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        settled()
        made.table.selectAll()
        made.foot.move_button.setFocus()
        qtbot.keyClick(made.foot.move_button, Qt.Key.Key_Space)
        return made

    return show


def choose(page: RegisterPage, goal: str) -> None:
    page.bulk.goal.set_value(goal)
    page.bulk.goal.edited.emit()


def test_everybody_is_moved_and_the_list_follows(qtbot, session, page, person, fighter, type_text, settled):
    people = [eligible(session, person, fighter, first_name=name) for name in ("زهرة", "نعيمة")]
    shown = page()
    assert shown.bulk.goal.hasFocus()
    choose(shown, "withdrawn")
    day, note = (shown.bulk.labelled[name].field for name in ("effective_on", "note"))
    day.setFocus()
    qtbot.keyClicks(day, "20/11/2026")
    qtbot.keyClick(day, Qt.Key.Key_Return, CONTROL)
    assert shown.bulk.labelled["note"].problem()
    type_text(note, "هجرة")
    qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL)
    settled()
    assert {stage_of(one) for one in people} == {"withdrawn"}
    assert not shown.bulk.isVisible()


def test_or_nobody_and_the_names_with_the_reasons(qtbot, session, page, person, fighter, settled):
    can = eligible(session, person, fighter, first_name="زهرة")
    can_not = person(first_name="سعاد", registered_on="2026-01-05")
    shown = page()
    choose(shown, "eligible")
    shown.bulk.labelled["effective_on"].field.set_value("2026-11-20")
    shown.bulk.move()
    settled()
    assert (stage_of(can), stage_of(can_not)) == ("eligible", "registered")
    rows = shown.bulk.refused.rows
    assert shown.bulk.refused.isVisible()
    assert {rows.data(rows.index(at, 0)) for at in range(rows.rowCount())} == {can.title, can_not.title}
    shown.bulk.goal.setFocus()
    qtbot.keyClick(shown.bulk.goal, Qt.Key.Key_Escape)
    assert not shown.bulk.isVisible()


def test_only_steps_that_are_free_are_offered_for_many(session, page, person, fighter):
    eligible(session, person, fighter)
    shown = page()
    goals = [shown.bulk.goal.itemData(at) for at in range(shown.bulk.goal.count())]
    assert goals == ["withdrawn"]


def test_a_way_back_is_only_taken_by_who_chooses_it(qtbot, session, page, person, settled):
    people = [person(first_name=name) for name in ("زهرة", "نعيمة")]
    for one in people:
        take_over(session, one, StepEntry("integrated", "2026-05-01"))
    shown = page()
    assert shown.bulk.goal.value() is None
    assert not shown.bulk.button.isEnabled()
    assert shown.bulk.state.shown_text()
    qtbot.keyClick(shown.bulk.goal, Qt.Key.Key_Return, CONTROL)
    settled()
    assert {stage_of(one) for one in people} == {"integrated"}
    qtbot.keyClick(shown.bulk.goal, Qt.Key.Key_Down)
    assert shown.bulk.goal.value() == "supported"
    assert shown.bulk.button.isEnabled()
    assert not shown.bulk.state.shown_text()


def test_eligible_people_are_offered_a_list_before_their_withdrawal(session, page, person, fighter):
    made = draft(session)
    eligible(session, person, fighter)
    assert page().bulk.goal.value() == f"nomination_list-{made.id}"


def test_selected_people_are_put_on_a_draft_list(session, page, person, fighter, settled):
    made = draft(session)
    people = [eligible(session, person, fighter, first_name=name) for name in ("زهرة", "نعيمة")]
    shown = page()
    choose(shown, f"nomination_list-{made.id}")
    assert not shown.bulk.labelled["effective_on"].isVisible()
    shown.bulk.move()
    settled()
    assert {row_of(one).value("nomination_list") for one in people} == {made.id}


def test_other_registers_and_the_trash_offer_no_step(qtbot, context, settled):
    made = RegisterPage(context, "resistant")
    qtbot.addWidget(made)
    assert made.foot.move_button.isHidden()


def test_sessions_are_held_together_each_on_its_own_day(qtbot, page, awareness, settled):
    held = [awareness(session_day=day, men=3, women=9) for day in ("2026-11-18", "2026-11-20")]
    shown = page("awareness_session")
    assert shown.bulk.goal.value() == "held"
    assert shown.bulk.labelled["effective_on"].field.placeholderText()
    # One body decides and no paper is needed: nothing is asked for them.
    assert not shown.bulk.labelled["decided_by"].isVisible()
    assert not shown.bulk.labelled["document_date"].isVisible()
    qtbot.keyClick(shown.bulk.goal, Qt.Key.Key_Return, CONTROL)
    settled()
    assert {records.get("awareness_session", one.id).stage_on for one in held} == {"2026-11-18", "2026-11-20"}


def test_projects_are_moved_together_or_listed(qtbot, page, project, settled):
    first, second = project(total_cost=100_000), project(total_cost=200_000)
    shown = page("project")
    choose(shown, "abandoned")
    assert shown.bulk.labelled["note"].isVisible()
    choose(shown, "submitted")
    shown.bulk.labelled["effective_on"].field.set_value("2026-11-23")
    qtbot.keyClick(shown.bulk.goal, Qt.Key.Key_Return, CONTROL)
    settled()
    # The financing of neither sums.
    assert shown.bulk.refused.rows.rowCount() == 2
    assert {records.get("project", one.id).stage for one in (first, second)} == {"draft"}


def test_a_day_that_can_not_be_read_is_said_at_its_field(qtbot, page, project, settled):
    project()
    shown = page("project")
    day = shown.bulk.labelled["effective_on"].field
    day.setFocus()
    qtbot.keyClicks(day, "45/2026/1")
    qtbot.keyClick(day, Qt.Key.Key_Return, CONTROL)
    assert shown.bulk.labelled["effective_on"].problem()
