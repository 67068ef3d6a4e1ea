"""A person's life cycle and story stand beside the sheet, one key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import Information
from coopdesk.operations import records
from coopdesk.operations.nominations import Answer, answer
from coopdesk.operations.steps import StepEntry, reverse_step, steps_of
from coopdesk.operations.taking_over import take_over
from coopdesk.ui.forms.life_cycle_panel import CHOOSE
from coopdesk.ui.forms.person_form import PersonForm
from coopdesk.ui.forms.person_places import INFORMATION, LIFE, STORY
from tests.operations.nominating import eligible, row_of, sent, stage_of
from tests.recording import record_step

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot, context):
    """`form(person)` shows the form of a person."""

    def show(record=None) -> PersonForm:
        made = PersonForm(context, record.id if record else None)
        qtbot.addWidget(made)
        made.resize(1158, 768)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.setFocus()
        return made

    return show


def test_the_pages_are_made_when_first_looked_at(qtbot, form, person):
    shown = form(person())
    assert shown.places.pages == {}
    qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_2, CONTROL)
    assert list(shown.places.pages) == [LIFE]
    assert shown.places.pages[LIFE].isVisible()
    qtbot.keyClick(shown.focusWidget() or shown, Qt.Key.Key_1, CONTROL)
    assert shown.sheet.isVisible()
    assert shown.places.tabs[0].isChecked()


def test_a_new_person_has_the_sheet_only(qtbot, form):
    shown = form()
    assert not any(tab.isVisible() for tab in shown.places.tabs)
    qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_2, CONTROL)
    assert shown.sheet.isVisible()


def test_eligibility_shows_every_condition_and_is_declared_by_keyboard(qtbot, session, form, person, fighter):
    made = person(
        cin="IA331902",
        birth_date="1984-03-17",
        kinship="daughter",
        resistant=fighter().id,
        kinship_proof="birth_record",
        registered_on="2026-02-01",
    )
    shown = form(made)
    shown.show_place(LIFE)
    panel = shown.places.pages[LIFE].stages
    assert [one.code for one in panel.opening().conditions] == [
        "kinship",
        "fighter",
        "proof",
        "of_age",
        "vulnerable",
        "one_file",
    ]
    panel.day.setFocus()
    qtbot.keyClicks(panel.day, "20/11/2026")
    qtbot.keyClick(panel.day, Qt.Key.Key_Return, CONTROL)
    assert stage_of(made) == "eligible"
    assert shown.record.stage == "eligible"
    assert shown.places.pages[LIFE].isVisible()


def test_where_only_a_way_back_is_open_no_stage_is_chosen(qtbot, session, form, person):
    made = person()
    take_over(session, made, StepEntry("integrated", "2026-05-01"))
    shown = form(made)
    shown.show_place(LIFE)
    panel = shown.places.pages[LIFE].stages
    assert panel.stage.value() is None
    assert not panel.button.isEnabled()
    assert panel.hint.shown_text() == str(CHOOSE)
    panel.day.setFocus()
    qtbot.keyClicks(panel.day, "20/11/2026")
    qtbot.keyClick(panel.day, Qt.Key.Key_Return, CONTROL)
    assert stage_of(made) == "integrated"
    panel.stage.setFocus()
    qtbot.keyClick(panel.stage, Qt.Key.Key_Down)
    assert panel.stage.value() == "supported"
    # The conditions of the way back are shown, like those of any stage.
    assert [one.code for one in panel.opening().conditions]
    assert panel.hint.shown_text() != str(CHOOSE)


def test_a_recorded_stage_is_not_offered_again(form, person):
    shown = form(person(registered_on="2026-02-01"))
    shown.show_place(LIFE)
    panel = shown.places.pages[LIFE].stages
    shown.places.pages[LIFE].stages.show_file(records.get("beneficiary", shown.record.id))
    offered = [panel.stage.itemData(at) for at in range(panel.stage.count())]
    assert offered == ["eligible", "not_eligible"]


def test_ineligibility_asks_its_reason(qtbot, session, form, person, type_text):
    shown = form(made := person(registered_on="2026-02-01"))
    shown.show_place(LIFE)
    panel = shown.places.pages[LIFE].stages
    assert not panel.button.isEnabled()
    panel.stage.set_value("not_eligible")
    panel.stage.edited.emit()
    qtbot.keyClicks(panel.day, "20/11/2026")
    panel.record()
    assert panel.labelled["note"].problem()
    type_text(panel.note, "القرابة غير مثبتة")
    panel.record()
    assert stage_of(made) == "not_eligible"


def test_a_file_is_taken_over_from_paper_at_any_stage(qtbot, session, form, person):
    shown = form(made := person())
    shown.show_place(LIFE)
    panel = shown.places.pages[LIFE].stages
    panel.taken_over.setChecked(True)
    panel.stage.set_value("supported")
    panel.stage.edited.emit()
    panel.record()
    assert stage_of(made) == "supported"


def test_what_came_with_a_list_is_refused_in_a_strip_on_the_same_page(session, form, person, fighter):
    made = eligible(session, person, fighter)
    nomination_list = sent(session, made)
    shown = form(made)
    shown.show_place(LIFE)
    page = shown.places.pages[LIFE]
    page.steps.table.go_to(0)
    page.steps.reason.setText("خطأ")
    page.steps.take_back()
    assert nomination_list.number in page.refusal.accessibleName()
    assert page.refusal.isVisible()


def test_the_story_leads_to_its_records(qtbot, session, form, person, fighter):
    made = eligible(session, person, fighter)
    nomination_list = sent(session, made)
    answer(session, row_of(made), Answer("accepted", "2026-11-09", decision_number="58/2026"))
    shown = form(made)
    shown.show_place(STORY)
    story = shown.places.pages[STORY].story
    assert [one.stage for one in story.moments.rows] == ["accepted", "nominated", "eligible", "registered"]
    asked = []
    shown.open_record.connect(lambda kind, number: asked.append((kind, number)))
    for row in (0, 2):
        story.table.go_to(row)
        qtbot.keyClick(story.table, Qt.Key.Key_Return)
    assert asked == [("nomination_list", nomination_list.id)]


def test_the_history_is_still_one_button_away(form, person):
    shown = form(person())
    shown.show_place(LIFE)
    shown.header.history_button.click()
    assert shown.history.isVisible()
    shown.show_history(False)
    assert shown.sheet.isVisible()


@pytest.mark.parametrize("begun", ["step", "taking back"])
def test_leaving_asks_about_a_step_that_was_begun(form, person, answers, begun):
    shown = form(person())
    assert shown.can_leave()
    shown.show_place(LIFE)
    page = shown.places.pages[LIFE]
    (page.stages.day if begun == "step" else page.steps.reason).setText("20/11/2026")
    answers.give(False)
    assert not shown.can_leave()
    answers.give(True)
    assert shown.can_leave()


def test_what_a_person_is_told_is_written_by_keyboard_and_informs(qtbot, session, form, person, type_text):
    made = records.get("beneficiary", person().id)
    reverse_step(session, made, steps_of(made)[-1], "لم يسجل بعد")
    record_step(session, made, StepEntry("identified", "2026-02-01"))
    shown = form(made)
    qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_4, CONTROL)
    told = shown.places.pages[INFORMATION].told
    assert told.isVisible()
    told.fields["given_on"].field.setText("10/03/2026")
    told.fields["programmes"].field.set_value("ads_income")
    type_text(told.fields["agent"].field, "سعيد")
    qtbot.keyClick(told.fields["agent"].field, Qt.Key.Key_Return, CONTROL)
    (given,) = Information.select()
    assert (given.channel, given.given_on, given.agent) == ("visit", "2026-03-10", "سعيد")
    assert told.table.rows.rowCount() == 1
    assert records.get("beneficiary", made.id).stage == "informed"


def test_in_a_narrow_window_the_name_keeps_its_room(qapp, form, person):
    shown = form(person(last_name="أيت سليمان", first_name="تامايورت"))
    history, wide = shown.header.history_button, shown.header.history_button.width()
    shown.resize(990, 768)
    qapp.processEvents()
    assert history.width() < wide
    assert (history.shown_text(), history.accessibleName()) == ("", history.toolTip())
    shown.show_history(True)
    assert history.shown_text() == ""
    shown.resize(1158, 768)
    qapp.processEvents()
    assert history.shown_text() == history.accessibleName() != ""
