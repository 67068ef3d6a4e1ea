"""A session is written down, its people named and it is held, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import AwarenessSession, Beneficiary, Venue
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.attending import attend
from coopdesk.operations.participation import attendees_of, heads_of
from coopdesk.operations.steps import steps_of
from coopdesk.store.writing import writing
from coopdesk.ui.forms.information_parts import INFORMATIONS
from coopdesk.ui.forms.parts_tab import PartsTab
from coopdesk.ui.forms.session_form import SessionForm
from coopdesk.ui.main_window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(shown, context):
    """`form(record)` opens the form of a session, or an empty one."""
    return lambda record=None: shown(SessionForm(context, record.id if record else None))


@pytest.fixture
def window(shown, context) -> MainWindow:
    return shown(MainWindow(context), 1366)


def test_a_session_is_planned_held_and_its_people_named_by_keyboard(window, press, type_text, person, settled):
    known = person(last_name="بوزيان", first_name="نعيمة", registered_on="2026-01-10")
    window.show_page("sessions")
    settled()
    window.show_record("awareness_session")
    form = window.form
    form.sheet.go_to("subject")
    for letters in ("التشغيل الذاتي", "20/11/2026", "25:30"):
        type_text(QApplication.focusWidget(), letters)
        press(KEY.Key_Tab)
    press(KEY.Key_S, CONTROL)
    # No day has such an hour: the problem is shown and nothing is saved.
    assert AwarenessSession.select().count() == 0
    assert form.sheet.blocking() == ["starts_at"]
    QApplication.focusWidget().clear()
    type_text(QApplication.focusWidget(), "09:30")
    form.sheet.go_to("women")
    type_text(QApplication.focusWidget(), "12")
    press(KEY.Key_S, CONTROL)
    (saved,) = AwarenessSession.select()
    assert (saved.session_day, saved.starts_at, saved.women, saved.stage) == ("2026-11-20", "09:30", 12, "planned")

    press(KEY.Key_2, CONTROL)
    type_text(form.attendance.who, "نعيمة بوز")
    press(KEY.Key_Return)
    assert [one.id for _row, one in attendees_of(saved)] == [known.id]
    # The focus waits for the next name: somebody who is not on file.
    assert form.attendance.who.hasFocus()
    type_text(form.attendance.who, "بن عبد الله إيمان")
    press(KEY.Key_Return)
    assert form.attendance.quick.fields["sex"].field.hasFocus()
    type_text(QApplication.focusWidget(), "أ")
    press(KEY.Key_Return)
    new = Beneficiary.get(Beneficiary.first_name == "إيمان")
    assert (new.last_name, new.sex, new.stage, new.stage_on) == ("بن عبد الله", "f", "informed", "2026-11-20")
    assert form.attendance.who.hasFocus()
    assert heads_of(saved).named == (0, 2)

    press(KEY.Key_1, CONTROL)
    form.stages.day.setFocus()
    type_text(form.stages.day, "20/11/2026")
    press(KEY.Key_Return, CONTROL)
    assert records.get("awareness_session", saved.id).stage == "held"
    assert [step.stage for step in steps_of(saved)] == ["planned", "held"]


def test_the_step_stands_on_the_day_of_the_session_until_another_is_typed(form, awareness, type_text, press):
    shown = form(awareness(women=12))
    day = shown.stages.day
    assert day.raw() == "20/11/2026"
    assert not shown.stages.is_changed()
    shown.stages.stage.set_value("postponed")
    shown.stages.stage.edited.emit()
    assert day.raw() == ""
    shown.stages.stage.set_value("held")
    shown.stages.stage.edited.emit()
    day.setFocus()
    type_text(day, "21/11/2026")
    assert day.raw() == "21/11/2026"
    assert shown.stages.is_changed()
    day.clear()
    shown.stages.show_file(records.get("awareness_session", shown.record.id))
    shown.stages.stage.setFocus()
    press(KEY.Key_Return, CONTROL)
    assert records.get("awareness_session", shown.record.id).stage_on == "2026-11-20"


def test_a_place_is_found_or_taken_in_on_the_spot(form, type_text, press, session):
    for name, kind in (("دار الشباب", "municipal"), ("فضاء الذاكرة التاريخية بني ملال", "memory_space")):
        records.save(session, Venue(name=name, venue_kind=kind))
    shown = form()
    field = shown.sheet.fields["venue"]
    shown.sheet.go_to("venue")
    press(KEY.Key_Down)
    # Spaces of historical memory come first.
    assert [title for _id, title, _told in field.suggestions()] == ["فضاء الذاكرة التاريخية بني ملال", "دار الشباب"]
    press(KEY.Key_Escape)
    shown.sheet.fields["commune"].set_value("05.091.01.01")
    type_text(field, "قاعة الأفراح")
    press(KEY.Key_Return)
    made = Venue.get(Venue.name == "قاعة الأفراح")
    assert (field.value(), made.venue_kind, made.commune) == (made.id, "municipal", "05.091.01.01")


def test_more_names_than_heads_are_said_at_the_name(form, awareness, person, session, type_text, press):
    held = awareness(women=1, men=0)
    attend(session, held, person().id)
    person(last_name="بوزيان", first_name="نعيمة")
    shown = form(held)
    shown.go_to_tab(1)
    type_text(shown.attendance.who, "بوزيان")
    press(KEY.Key_Return)
    assert "2" in shown.attendance.labelled.problem()
    assert len(attendees_of(held)) == 1


def test_a_session_to_come_takes_no_names_and_says_why(form, awareness):
    shown = form(awareness(session_day="2026-12-15"))
    shown.go_to_tab(1)
    assert not shown.attendance.who.isVisible()
    assert shown.attendance.closed.shown_text()


def test_a_name_is_struck_out(form, awareness, person, session):
    held = awareness()
    attend(session, held, person().id)
    shown = form(held)
    shown.go_to_tab(1)
    assert "1" in shown.tabs[1].shown_text()
    shown.attendance.table.go_to(0)
    shown.attendance.strike_button.click()
    assert attendees_of(held) == []
    assert shown.attendance.table.rows.rowCount() == 0


def test_names_are_struck_out_by_the_delete_key(form, awareness, person, session, press):
    held = awareness()
    for name in ("زهرة", "نعيمة", "مريم"):
        attend(session, held, person(first_name=name).id)
    shown = form(held)
    shown.show_tab(1)
    shown.attendance.table.setFocus()
    shown.attendance.table.go_to(0)
    press(KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(KEY.Key_Delete)
    assert len(attendees_of(held)) == 1


def test_a_pasted_block_of_people_is_named_as_present(form, awareness, person, session, press):
    held = awareness()
    people = [person(first_name=name, cin=cin) for name, cin in (("زهرة", "IA331902"), ("نعيمة", "IA112908"))]
    shown = form(held)
    press(KEY.Key_2, CONTROL)
    shown.attendance.who.setFocus()
    QApplication.clipboard().setText(f"{people[0].title}\tبني ملال\nIA112908\n")
    press(KEY.Key_V, CONTROL)
    assert shown.attendance.several.isVisible()
    assert not shown.attendance.table.isVisible()
    press(KEY.Key_Return, CONTROL)
    assert {one.id for _row, one in attendees_of(held)} == {one.id for one in people}
    assert shown.attendance.who.hasFocus()
    assert shown.attendance.table.rows.rowCount() == 2


def test_a_quick_registration_without_a_sex_says_so(form, awareness, type_text, press):
    shown = form(awareness())
    shown.go_to_tab(1)
    type_text(shown.attendance.who, "العلوي زهرة")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert shown.attendance.quick.fields["sex"].problem()
    press(KEY.Key_Escape)
    assert shown.attendance.who.hasFocus()
    assert Beneficiary.select().count() == 0


def test_the_tab_of_names_leaves_the_room_of_the_conditions_to_the_names(form, awareness):
    shown = form(awareness())
    assert shown.stages.sides.isVisible()
    shown.go_to_tab(1)
    assert not shown.stages.sides.isVisible()
    shown.go_to_tab(0)
    assert shown.stages.sides.isVisible()


def test_what_a_person_was_told_is_recorded_in_a_tab_of_the_person(shown, context, session, type_text, press):
    person = Beneficiary(last_name="العلوي", first_name="زهرة", sex="f")
    with writing(session.desk, session.author) as write:
        known = figures.values_on(session)
        records.put(write, session, person, known, registered_on="2026-10-01", begins="identified")
    tab = shown(PartsTab(context, INFORMATIONS))
    assert tab.show_of(person) == 0
    tab.fields["given_on"].field.setFocus()
    type_text(tab.fields["given_on"].field, "2/11/2026")
    tab.fields["programmes"].field.set_value(("forsa",))
    tab.keep_button.click()
    assert tab.show_of(person) == 1
    stored = records.get("beneficiary", person.id)
    assert (stored.stage, stored.stage_on) == ("informed", "2026-11-02")
