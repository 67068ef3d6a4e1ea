"""Selected people are moved one step together, all of them or none and why, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.ui.pages.register_page import RegisterPage
from tests.operations.nominating import draft, eligible, row_of, stage_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, context, settled):
    """`page()` shows the list of people with everybody selected and the bar open."""

    def show() -> RegisterPage:
        made = RegisterPage(context, "beneficiary")
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
