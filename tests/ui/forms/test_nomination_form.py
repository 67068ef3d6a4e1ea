"""A nomination list from its opening to its last answer, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import NominationList
from coopdesk.operations import records
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import PAGES
from tests.operations.nominating import draft, eligible, row_of, sent, stage_of, step

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, context, settled):
    """The real window with the registers of people and of lists."""
    pages = [entry for entry in PAGES if entry.name in ("beneficiaries", "nominations")]
    made = MainWindow(context, pages=pages)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def opened(window, settled):
    """`opened(nomination_list)` shows the form of a list."""

    def show(nomination_list):
        window.show_record("nomination_list", nomination_list.id)
        settled()
        return window.form

    return show


@pytest.fixture
def two(session, person, fighter):
    """Zohra stands before Youssef."""
    return (
        eligible(session, person, fighter, first_name="زهرة", has_disability=True),
        eligible(session, person, fighter, first_name="يوسف", sex="m"),
    )


def enter(qtbot, widget) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Return, CONTROL)


def names(form) -> list[str]:
    return [one.person.first_name for one in form.candidates.table.candidates.rows]


def test_a_list_is_opened_signed_sent_and_answered_by_keyboard(qtbot, session, window, two, type_text, settled):
    window.show_page("nominations")
    settled()
    qtbot.keyClick(window.current(), Qt.Key.Key_N, CONTROL)
    form = window.form
    type_text(form.sheet.fields["subject"], "لائحة الأسدس الثاني")
    qtbot.keyClick(form.sheet.fields["subject"], Qt.Key.Key_S, CONTROL)
    tab = form.candidates
    qtbot.waitUntil(tab.tools.who.hasFocus)

    type_text(tab.tools.who, "يوسف")
    qtbot.keyClick(tab.tools.who, Qt.Key.Key_Return)
    assert names(form) == ["يوسف"]
    tab.tools.everybody.setFocus()
    qtbot.keyClick(tab.tools.everybody, Qt.Key.Key_Space)
    assert names(form) == ["زهرة", "يوسف"]
    assert not tab.tools.everybody.isEnabled()

    for day, document in (("23/11/2026", "12/2026"), ("23/11/2026", "345/2026")):
        qtbot.keyClicks(tab.next.day, day)
        qtbot.keyClicks(tab.next.document, document)
        enter(qtbot, tab.next.document)
    (made,) = NominationList.select()
    assert made.stage == "sent"
    assert {stage_of(one) for one in two} == {"nominated"}
    assert not tab.tools.isVisible()
    assert tab.lock.isVisible()

    tab.table.setFocus()
    tab.table.go_to(0)
    qtbot.keyClick(tab.table, Qt.Key.Key_1)
    on, decision = (tab.answer.fields[name].field for name in ("answered_on", "decision_number"))
    assert on.hasFocus()
    qtbot.keyClicks(on, "23/11/2026")
    enter(qtbot, on)
    assert tab.answer.fields["decision_number"].problem()
    qtbot.keyClicks(decision, "58/2026")
    enter(qtbot, decision)
    assert (stage_of(two[0]), row_of(two[0]).decision_number) == ("accepted", "58/2026")
    # The next one who waits has the row, and the decision stays written.
    assert (tab.table.current_row(), decision.text()) == (1, "58/2026")
    assert tab.table.hasFocus()

    qtbot.keyClick(tab.table, Qt.Key.Key_3)
    reason = tab.answer.fields["answer_reason"].field
    assert reason.hasFocus()
    enter(qtbot, reason)
    assert tab.answer.fields["answer_reason"].problem()
    type_text(reason, "خارج البرنامج")
    enter(qtbot, reason)
    assert (stage_of(two[1]), row_of(two[1]).answer_reason) == ("rejected", "خارج البرنامج")

    assert tab.next.isVisible()
    qtbot.keyClicks(tab.next.day, "23/11/2026")
    enter(qtbot, tab.next.day)
    assert records.get("nomination_list", made.id).stage == "answered"


def test_ranks_move_while_the_list_is_a_draft(qtbot, session, opened, two):
    form = opened(draft(session, *two))
    assert names(form) == ["زهرة", "يوسف"]
    zohra, youssef = (records.get("beneficiary", one.id) for one in two)
    zohra.has_disability, zohra.sex, zohra.kinship = False, "m", "son"
    youssef.has_disability = True
    records.save(session, zohra)
    records.save(session, youssef)
    form.reload()
    assert names(form) == ["يوسف", "زهرة"]


def test_every_row_says_its_points_in_words_and_the_panel_says_why(session, opened, two):
    form = opened(sent(session, *two))
    tab = form.candidates
    model = tab.table.candidates
    assert [model.data(model.index(0, at)) for at in (0, 2)] == ["1", "40"]
    tab.table.go_to(0)
    assert [got.shown_text() for _why, got in tab.priority.lines.values()] == [
        "0 من 30",
        "20 من 20",
        "20 من 20",
        "0 من 20",
        "0 من 10",
    ]
    tab.weights_button.click()
    assert tab.weights.isVisible()
    assert not tab.priority.isVisible()


def test_a_person_is_taken_off_a_draft_and_given_a_project(qtbot, session, opened, two, type_text):
    form = opened(draft(session, *two))
    tab = form.candidates
    tab.table.go_to(0)
    tab.draft.project.setFocus()
    type_text(tab.draft.project, "تربية النحل")
    tab.table.setFocus()
    assert row_of(two[0]).proposed_project == "تربية النحل"
    tab.draft.button.click()
    assert names(form) == ["يوسف"]


def test_a_blocked_signature_says_why_and_stays_in_sight(session, opened):
    form = opened(draft(session))
    assert form.candidates.next.isVisible()
    assert not form.candidates.next.button.isEnabled()
    assert "لا أحد في اللائحة بعد" in form.candidates.next.lacks.shown_text()


def test_a_wrong_answer_asks_why(qtbot, session, opened, two, type_text):
    from coopdesk.operations.nominations import Answer, answer

    made = sent(session, *two)
    answer(session, row_of(two[0]), Answer("reserve", "2026-10-01", reserve_rank=1))
    answer(session, row_of(two[1]), Answer("rejected", "2026-10-01", answer_reason="خطأ"))
    tab = opened(made).candidates
    tab.table.go_to(0)
    tab.answer.choose("accepted")
    assert not tab.answer.fields["reserve_rank"].isVisible()
    tab.table.go_to(1)
    tab.answer.choose("reserve")
    enter(qtbot, tab.answer.fields["why_corrected"].field)
    assert tab.answer.fields["why_corrected"].problem()
    type_text(tab.answer.fields["why_corrected"].field, "خلط بين شخصين")
    enter(qtbot, tab.answer.fields["why_corrected"].field)
    assert stage_of(two[1]) == "reserve"
    tab.table.go_to(1)
    type_text(tab.answer.fields["why_corrected"].field, "لم يصدر")
    tab.answer.withdraw_button.click()
    assert stage_of(two[1]) == "nominated"


def test_a_person_on_the_list_is_opened_with_enter(qtbot, session, window, opened, two):
    form = opened(draft(session, *two))
    form.candidates.table.go_to(1)
    qtbot.keyClick(form.candidates.table, Qt.Key.Key_Return)
    assert window.form.record.id == two[1].id


def test_what_the_desk_refuses_is_said_in_the_strip(session, opened, two):
    made = draft(session, *two)
    form = opened(made)
    step(session, made, "signed", "2026-09-10", "12/2026")
    form.candidates.take_off()
    assert "موقعة" in form._refusal.accessibleName()


def test_leaving_asks_about_an_answer_that_was_begun(session, opened, two, type_text, answers):
    form = opened(sent(session, *two))
    tab = form.candidates
    assert form.can_leave()
    tab.answer.choose("rejected")
    type_text(tab.answer.fields["answer_reason"].field, "خارج البرنامج")
    answers.give(False)
    assert not form.can_leave()
    # What one decision leaves in the fields for the next person is nothing begun.
    tab.answer.fields["answered_on"].field.setText("23/11/2026")
    tab.record(go_on=True)
    assert tab.answer.fields["answered_on"].field.text() == "23/11/2026"
    assert form.can_leave()


@pytest.mark.parametrize("begun", ["who", "project", "day"])
def test_leaving_asks_about_what_was_begun_on_a_draft(session, opened, two, type_text, answers, begun):
    form = opened(draft(session, *two))
    tab = form.candidates
    assert form.can_leave()
    field = {"who": tab.tools.who, "project": tab.draft.project, "day": tab.next.day}[begun]
    field.setText("23/11/2026")
    answers.give(False)
    assert not form.can_leave()
    field.setText("")
    assert form.can_leave()
