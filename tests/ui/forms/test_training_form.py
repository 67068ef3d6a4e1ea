"""A course takes people in, its days are marked by keyboard, and certificates are given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import Change
from coopdesk.operations import records
from coopdesk.operations.advance import advance
from coopdesk.operations.enrolling import enrol_all, keep_presence
from coopdesk.operations.participation import seats_of
from coopdesk.operations.steps import StepEntry
from coopdesk.ui import dialogs, look
from coopdesk.ui.forms.training_form import TrainingForm
from coopdesk.ui.main_window import MainWindow
from tests.recording import record_step

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
DAYS = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]


@pytest.fixture
def people(person):
    return [
        person(last_name="العلوي", first_name=first, sex="f", registered_on="2026-01-10")
        for first in ("أمينة", "زهرة", "نعيمة")
    ]


@pytest.fixture
def running(session, training, people):
    """A course under way with three people."""
    course = training()
    enrol_all(session, course, [one.id for one in people])
    advance(session, course, StepEntry("running", "2026-11-16", decided_by="hcar"))
    return records.get("training", course.id)


@pytest.fixture
def grid(shown, context, running):
    """The presence grid of that course, the focus on its first cell."""
    form = shown(TrainingForm(context, running.id))
    form.go_to_tab(2)
    made = form.presence.grid
    assert made.hasFocus()
    made.go_to_cell(0, 0)
    made.form = form
    return made


def marks(course) -> list[dict[str, str]]:
    return [seat.marks for seat in seats_of(course)]


def cell(grid) -> tuple[int, int]:
    return grid.currentIndex().row(), grid.currentIndex().column()


def test_letters_of_either_script_mark_and_go_down(grid, running, type_text, press):
    type_text(grid, "حغم")
    assert cell(grid) == (2, 0)
    grid.go_to_cell(0, 1)
    type_text(grid, "pAe")
    assert marks(running) == [{}, {}, {}]
    press(KEY.Key_S, CONTROL)
    assert marks(running) == [
        dict.fromkeys(DAYS[:2], "present"),
        dict.fromkeys(DAYS[:2], "absent"),
        dict.fromkeys(DAYS[:2], "excused"),
    ]
    assert not grid.form.presence.is_changed()
    # Six marks in one transaction: all recorded at one moment, one line of log each.
    assert Change.select().where(Change.kind == "attendance_day").count() == 6


@pytest.mark.parametrize(("language", "onward", "back"), [("ar", KEY.Key_Left, KEY.Key_Right), ("fr",) * 3])
def test_arrows_walk_as_seen_on_the_screen(grid, press, language, onward, back):
    if language == "fr":
        look.wear("fr", "light")
        onward, back = KEY.Key_Right, KEY.Key_Left
    first = grid.visualRect(grid.rows.index(0, 0)).center().x()
    second = grid.visualRect(grid.rows.index(0, 1)).center().x()
    assert (second < first) == (language == "ar")
    press(onward)
    assert cell(grid) == (0, 1)
    press(back)
    assert cell(grid) == (0, 0)
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    assert cell(grid) == (2, 0)


def test_space_goes_through_the_presences_and_delete_empties(grid, press):
    seen = []
    for _ in range(4):
        press(KEY.Key_Space)
        seen.append(grid.rows.presence_at(0, 0))
    assert seen == ["present", "absent", "excused", None]
    press(KEY.Key_Space)
    press(KEY.Key_Delete)
    assert grid.rows.presence_at(0, 0) is None
    assert cell(grid) == (0, 0)


def test_everybody_not_marked_is_present_by_one_key(grid, running, type_text, press):
    grid.go_to_cell(1, 0)
    type_text(grid, "غ")
    press(KEY.Key_D, CONTROL)
    assert [grid.rows.presence_at(row, 0) for row in range(3)] == ["present", "absent", "present"]
    assert grid.form.presence.keep()
    assert [seat.present for seat in seats_of(running)] == [1, 0, 1]


def test_the_share_of_each_person_follows_each_mark(grid):
    for row, presence in ((0, "present"), (1, "absent")):
        grid.rows.mark(row, 0, presence)
    assert [grid.rows.seat_now(row).has_completed(grid.percent) for row in range(3)] == [True, False, False]
    assert grid.rows.held_now() == 1


def test_what_is_put_back_is_no_change(grid, running, session):
    keep_presence(session, running, {(seats_of(running)[0].enrolment.id, DAYS[0]): "present"})
    grid.form.reload()
    grid.rows.mark(0, 0, "absent")
    assert grid.form.presence.save_button.isEnabled()
    grid.rows.mark(0, 0, "present")
    assert not grid.form.presence.is_changed()
    assert not grid.form.presence.save_button.isEnabled()


def test_a_day_that_has_not_come_can_not_be_marked(shown, context, session, training, people, type_text):
    course = training(starts_on="2026-11-23", ends_on="2026-11-25")
    enrol_all(session, course, [people[0].id])
    advance(session, course, StepEntry("running", "2026-11-23", decided_by="hcar"))
    form = shown(TrainingForm(context, course.id))
    form.go_to_tab(2)
    # The day to mark now is the last one that has come.
    assert cell(form.presence.grid) == (0, 0)
    form.presence.grid.go_to_cell(0, 1)
    type_text(form.presence.grid, "ح")
    assert not form.presence.is_changed()
    assert "24/11/2026" in form.presence.told.shown_text()


def test_a_course_that_is_not_open_is_not_marked(shown, context, session, training, people, type_text):
    course = training()
    enrol_all(session, course, [people[0].id])
    form = shown(TrainingForm(context, course.id))
    form.go_to_tab(2)
    type_text(form.presence.grid, "ح")
    assert not form.presence.is_changed()
    assert not form.presence.day_button.isEnabled()


@pytest.mark.parametrize(
    ("answer", "leaves", "kept"),
    [(dialogs.SAVE, True, "present"), (dialogs.DISCARD, True, None), (dialogs.STAY, False, None)],
)
def test_marks_that_were_not_saved_are_asked_about(grid, running, answers, answer, leaves, kept):
    grid.rows.mark(0, 0, "present")
    answers.give(answer)
    assert grid.form.can_leave() == leaves
    assert seats_of(running)[0].marks.get(DAYS[0]) == kept
    assert grid.form.presence.is_changed() == (not leaves)


def test_what_is_being_marked_survives_a_step_recorded_meanwhile(grid):
    grid.rows.mark(0, 0, "present")
    grid.form.reload()
    assert grid.rows.presence_at(0, 0) == "present"
    assert grid.form.presence.is_changed()


def test_people_are_enrolled_one_after_the_other_accepted_first(
    shown, context, session, training, people, type_text, press
):
    accepted = people[2]
    record_step(session, accepted, StepEntry("accepted", "2026-11-01", document_number="7/2026"))
    course = training(capacity=1)
    form = shown(TrainingForm(context, course.id))
    press(KEY.Key_2, CONTROL)
    type_text(form.enrolment.who, "العلوي")
    assert form.enrolment.who.suggestions()[0][0] == accepted.id
    press(KEY.Key_Return)
    assert form.enrolment.who.hasFocus()
    # Nothing typed: only accepted people are offered, and there is none left.
    press(KEY.Key_Down)
    assert form.enrolment.who.suggestions() == []
    type_text(form.enrolment.who, "زهرة")
    press(KEY.Key_Return)
    assert {seat.person.id for seat in seats_of(course)} == {people[1].id, accepted.id}
    assert "2" in form.tabs[1].shown_text()
    assert form.enrolment.room.property("tone") == "amber"


def test_accepted_people_are_chosen_together_from_their_list(shown, context, session, training, people, press):
    for one in people[:2]:
        record_step(session, one, StepEntry("accepted", "2026-11-01", document_number="7/2026"))
    course = training()
    form = shown(TrainingForm(context, course.id))
    press(KEY.Key_2, CONTROL)
    press(KEY.Key_L, CONTROL)
    several = form.enrolment.several
    assert several.table.hasFocus()
    assert several.table.rows.rowCount() == 2
    press(KEY.Key_A, CONTROL)
    press(KEY.Key_Return, CONTROL)
    assert {seat.person.id for seat in seats_of(course)} == {one.id for one in people[:2]}
    assert not several.isVisible()
    assert form.enrolment.who.hasFocus()
    assert "2" in form.tabs[1].shown_text()


def test_a_pasted_block_is_enrolled_and_who_can_not_be_is_left_out_only_knowingly(
    shown, context, session, training, people, press
):
    course = training()
    enrol_all(session, course, [people[0].id])
    form = shown(TrainingForm(context, course.id))
    press(KEY.Key_2, CONTROL)
    lines = [f"{at}\t{one.number}" for at, one in enumerate(people)] + ["ZZ999999"]
    QApplication.clipboard().setText("\r\n".join(lines))
    press(KEY.Key_V, CONTROL)
    several = form.enrolment.several
    assert several.isVisible()
    assert several.table.rows.rowCount() == 4
    assert several.people() == [one.id for one in people]
    assert several.told.property("tone") == "amber"
    press(KEY.Key_Return, CONTROL)
    # One of them is enrolled already: nothing was done for the others.
    assert [seat.person.id for seat in seats_of(course)] == [people[0].id]
    assert several.told.property("tone") == "red"
    assert several.people() == [one.id for one in people[1:]]
    press(KEY.Key_Return, CONTROL)
    assert {seat.person.id for seat in seats_of(course)} == {one.id for one in people}


def test_escape_leaves_several_people_and_nothing_is_done(shown, context, session, training, people, press):
    course = training()
    form = shown(TrainingForm(context, course.id))
    press(KEY.Key_2, CONTROL)
    press(KEY.Key_L, CONTROL)
    assert form.enrolment.several.pasted.hasFocus()
    assert not form.enrolment.several.button.isEnabled()
    press(KEY.Key_Escape)
    assert not form.enrolment.several.isVisible()
    assert form.enrolment.table.isVisible()
    assert form.enrolment.who.hasFocus()


def test_delete_takes_the_chosen_person_off_the_course(shown, context, session, training, people, press):
    course = training()
    enrol_all(session, course, [one.id for one in people])
    form = shown(TrainingForm(context, course.id))
    press(KEY.Key_2, CONTROL)
    form.enrolment.table.setFocus()
    form.enrolment.table.go_to(1)
    press(KEY.Key_Delete)
    assert len(seats_of(course)) == 2


def test_a_person_is_present_on_every_day_by_one_key(grid, running, press):
    grid.go_to_cell(1, 0)
    press(KEY.Key_A)
    grid.go_to_cell(1, 2)
    press(KEY.Key_E, CONTROL)
    press(KEY.Key_S, CONTROL)
    assert marks(running)[1] == {DAYS[0]: "absent", **dict.fromkeys(DAYS[1:], "present")}
    assert marks(running)[0] == marks(running)[2] == {}


def test_an_enrolment_is_cancelled_or_says_why_not(shown, context, session, running):
    form = shown(TrainingForm(context, running.id))
    form.go_to_tab(1)
    keep_presence(session, running, {(seats_of(running)[0].enrolment.id, DAYS[0]): "present"})
    form.enrolment.table.go_to(0)
    form.enrolment.cancel_button.click()
    assert len(seats_of(running)) == 3
    form.enrolment.table.go_to(1)
    form.enrolment.cancel_button.click()
    assert len(seats_of(running)) == 2


def test_certificates_are_offered_to_who_completed_and_given_together(shown, context, session, running):
    seats = seats_of(running)
    keep_presence(session, running, {(seat.enrolment.id, day): "present" for seat in seats[:2] for day in DAYS})
    keep_presence(session, running, {(seats[2].enrolment.id, day): "absent" for day in DAYS})
    form = shown(TrainingForm(context, running.id))
    form.go_to_tab(1)
    line = form.enrolment.certificates
    assert not line.isVisible()
    advance(session, running, StepEntry("completed", "2026-11-20", decided_by="hcar"))
    form.reload()
    assert line.isVisible()
    line.number.set_value("abc")
    line.button.click()
    assert line.labelled["certificate_number"].problem()
    line.number.set_value("12/2026")
    line.button.click()
    assert [seat.enrolment.certificate_number for seat in seats_of(running)] == ["12/2026", "13/2026", None]
    assert not line.isVisible()


def test_the_selected_people_of_the_list_are_enrolled_or_listed(shown, context, training, people, settled, press):
    course = training()
    window = shown(MainWindow(context), 1366)
    window.show_page("beneficiaries")
    page = window.pages["beneficiaries"]
    settled()
    page.table.selectAll()
    (button,) = page.foot.deed_buttons
    button.click()
    panel = page.foot.deed_panel
    assert panel.course.hasFocus()
    assert panel.course.value() == course.id
    press(KEY.Key_Return)
    assert len(seats_of(course)) == 3
    settled()
    page.table.selectAll()
    button.click()
    panel = page.foot.deed_panel
    panel.enrol_button.click()
    assert panel.refused.rows.rowCount() == 3
    assert len(seats_of(course)) == 3
    press(KEY.Key_Escape)
    assert page.foot.deed_panel is None
    assert page.table.hasFocus()
