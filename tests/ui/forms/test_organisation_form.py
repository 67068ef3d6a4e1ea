"""An organisation with its members, steps and tabs, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import Member, Organisation
from coopdesk.operations import members as joining
from coopdesk.operations.steps import StepEntry
from coopdesk.ui.kit.text import reads_right_to_left
from tests.recording import record_step

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
DISABLED = {"has_disability": True, "disability_type": "motor"}


@pytest.fixture
def cooperative(open_form, organisation):
    return open_form("organisation", organisation(capital=1400000).id)


def _figure(form, name: str) -> tuple[str, str]:
    value, note = form.members._figures[name]
    return value.shown_text(), note.shown_text()


def test_the_line_under_an_arabic_title_is_read_from_the_right(open_form, organisation):
    """It begins with a number in Latin letters, which once turned the whole line round."""
    form = open_form("organisation", organisation(commune="05.091.01.03").id)
    assert reads_right_to_left(form.header.subtitle.shown_text())


def test_an_organisation_is_registered_with_the_keyboard_only(open_form, press, write, focused):
    form = open_form("organisation")
    typed = {
        "name": "تعاونية نسيج القصيبة",
        "legal_form": "تعاونية",
        "sector": "ال",
        "commune": "ksiba",
        "ice": "001525678000089",
        "capital": "14.000,00",
        "declared_women": "١٤",
    }
    for _ in range(40):
        name = focused(form)
        write(typed[name]) if name in typed else None
        if name == "declared_women":
            break
        press(KEY.Key_Return)
        if name == "commune" and focused(form) == "commune":
            press(KEY.Key_Return)
    press(KEY.Key_S, CONTROL)
    kept = Organisation.get()
    assert (kept.legal_form, kept.capital, kept.declared_women) == ("cooperative", 1400000, 14)
    assert kept.commune == "05.091.01.03"
    assert not form.record.is_new


def test_a_new_organisation_has_only_the_first_tab(open_form, press):
    form = open_form("organisation")
    press(KEY.Key_2, CONTROL)
    assert form._tab_pages.currentIndex() == 0
    assert [tab for tab in form.tabs if tab.isVisible()] == form.tabs[:1]


def test_control_and_a_number_show_a_tab(cooperative, press):
    for place, key in ((1, KEY.Key_2), (2, KEY.Key_3), (0, KEY.Key_1)):
        press(key, CONTROL)
        assert cooperative._tab_pages.currentIndex() == place
        assert cooperative.tabs[place].isChecked()
        assert QApplication.focusWidget().isVisible()


def test_a_member_joins_from_the_keyboard_and_is_counted(cooperative, person, press, write):
    person(first_name="زهرة", birth_date="1996-01-01", kinship="daughter", **DISABLED)
    person(first_name="نعيمة", birth_date="1979-01-01")
    press(KEY.Key_2, CONTROL)
    line = cooperative.members.line
    for first, shares in (("زهرة", "20"), ("نعيمة", "12")):
        line.fields["who"].field.setFocus()
        write(first)
        press(KEY.Key_Return)
        line.fields["shares"].field.setFocus()
        write(shares)
        line.button.setFocus()
        press(KEY.Key_Return)
        assert QApplication.focusWidget() is line.fields["who"].field
    assert [member.shares for member in Member.select()] == [20, 12]
    assert _figure(cooperative, "members") == ("2", "")
    assert [_figure(cooperative, name)[0] for name in ("women", "youth", "disabled", "children")] == [
        "2",
        "1",
        "1",
        "1",
    ]
    assert _figure(cooperative, "children")[1] == "50,0%"
    assert _figure(cooperative, "capital") == ("14.000", "32 حصة")
    assert cooperative.tabs[1].shown_text().endswith("2")


def test_a_member_is_corrected_and_leaves_with_a_reason(cooperative, person, session, press, write):
    joining.add_member(session, cooperative.record, beneficiary=person().id, role="member", entry_date="2025-06-10")
    cooperative.reload()
    press(KEY.Key_2, CONTROL)
    tab = cooperative.members
    tab.table.go_to(0)
    tab.table.setFocus()
    press(KEY.Key_F2)
    assert QApplication.focusWidget() is tab.line.fields["role"].field
    for name, typed in (("role", "رئ"), ("exit_date", "01/11/2026"), ("exit_reason", "تنازل")):
        tab.line.fields[name].field.setFocus()
        write(typed)
    tab.line.submit()
    member = Member.get()
    assert (member.role, member.exit_date, member.exit_reason) == ("president", "2026-11-01", "تنازل")
    assert _figure(cooperative, "members")[0] == "0"


def test_an_exit_before_the_entry_is_refused_under_its_field(cooperative, person, session, write):
    joining.add_member(session, cooperative.record, beneficiary=person().id, role="member", entry_date="2025-06-10")
    cooperative.reload()
    cooperative.show_tab(1)
    cooperative.members.table.go_to(0)
    cooperative.members.correct()
    cooperative.members.line.fields["exit_date"].field.setFocus()
    write("01/01/2020")
    cooperative.members.line.submit()
    assert cooperative.members.line.fields["exit_date"].problem()
    assert Member.get().exit_date is None


def test_a_member_entered_by_mistake_goes_to_the_trash_and_back(cooperative, person, session, press):
    joining.add_member(session, cooperative.record, beneficiary=person().id, role="member")
    cooperative.reload()
    cooperative.show_tab(1)
    tab = cooperative.members
    tab.table.go_to(0)
    tab.table.setFocus()
    press(KEY.Key_Delete)
    assert Member.get().deleted_at
    assert _figure(cooperative, "members")[0] == "0"
    tab.table.go_to(0)
    tab.remove_button.click()
    assert Member.get().deleted_at is None
    assert _figure(cooperative, "members")[0] == "1"


def test_nobody_joins_twice(cooperative, person, session, write, press):
    person(first_name="زهرة")
    cooperative.show_tab(1)
    line = cooperative.members.line
    for _ in range(2):
        line.fields["who"].field.setFocus()
        write("زهرة")
        press(KEY.Key_Return)
        line.submit()
    assert Member.select().count() == 1
    assert line.fields["who"].problem()


@pytest.mark.parametrize(("form", "joins"), [("cooperative_union", True), ("gie", True), ("association", False)])
def test_an_organisation_joins_where_the_law_allows_it(open_form, organisation, write, form, joins):
    organisation(name="تعاونية الأمل")
    shown = open_form("organisation", organisation(name="اتحاد", legal_form=form).id)
    shown.show_tab(1)
    who = shown.members.line.fields["who"].field
    who.setFocus()
    write("الأمل")
    assert bool(who.suggestions()) is joins


def test_members_are_copied_with_their_types(cooperative, person, session):
    joining.add_member(
        session,
        cooperative.record,
        beneficiary=person(cin="IA331902").id,
        role="member",
        shares=12,
        entry_date="2025-06-10",
    )
    cooperative.reload()
    cooperative.show_tab(1)
    cooperative.members.copy()
    copied = QApplication.clipboard().mimeData()
    assert "IA331902" in copied.text()
    assert "10/06/2025" in copied.text()
    assert "<table" in copied.html()
    assert "Excel" in cooperative.members.told.shown_text()


def test_enter_opens_the_record_of_a_member(cooperative, person, session, press):
    made = person()
    joining.add_member(session, cooperative.record, beneficiary=made.id, role="member")
    cooperative.reload()
    cooperative.show_tab(1)
    opened = []
    cooperative.open_record.connect(lambda *record: opened.append(record))
    cooperative.members.table.go_to(0)
    cooperative.members.table.setFocus()
    press(KEY.Key_Return)
    assert opened == [("beneficiary", made.id)]


def test_a_step_is_recorded_and_the_line_moves(cooperative, session):
    panel = cooperative.stages
    assert panel.stage.value() == "idea"
    panel.day.setText("14/01/2025")
    panel.record()
    assert Organisation.get().stage == "idea"
    assert panel.stage.value() == "founders"
    # A paper file enters at the stage that its papers show.
    panel.taken_over.setChecked(True)
    panel.stage.set_value("registered")
    panel.stage.edited.emit()
    panel.day.setText("28/07/2025")
    panel.document.setText("2025/214")
    panel.place.setText("المحكمة الابتدائية بني ملال")
    panel.record()
    kept = Organisation.get()
    assert (kept.stage, kept.registered_on, kept.registration_number) == ("registered", "2025-07-28", "2025/214")
    assert "2025/214" in cooperative.header.subtitle.shown_text()
    assert panel.stage.value() == "operational"
    assert not panel.taken_over.isChecked()
    assert not panel.is_changed()


def test_a_step_that_can_not_be_says_why_under_its_field(cooperative):
    panel = cooperative.stages
    panel.record()
    assert panel.labelled["effective_on"].problem()
    panel.day.setText("31/02/2025")
    panel.record()
    assert panel.labelled["effective_on"].problem()
    panel.day.setText("01/02/2025")
    panel.document_day.setText("01/01/2030")
    panel.record()
    assert panel.labelled["document_date"].problem()
    assert Organisation.get().stage is None


def test_a_wrong_step_is_taken_back_with_a_reason(cooperative, session, press):
    record_step(session, cooperative.record, StepEntry("idea", "2025-01-01"))
    cooperative.reload()
    cooperative.show_tab(2)
    tab = cooperative.steps
    tab.table.go_to(0)
    tab.take_back()
    assert tab.labelled.problem()
    tab.reason.setText("خطأ في الإدخال")
    tab.take_back()
    assert Organisation.get().stage is None
    cooperative.show_history(True)
    cells = [cell[0] for cell in cooperative.history.table.rows._rows[0]]
    assert "التراجع عن مرحلة" in cells
    assert "خطأ في الإدخال" in cells
    assert "فكرة" in cells


def test_what_the_law_finds_unusual_warns_and_never_blocks(open_form, organisation, person, session):
    made = organisation(capital=50000, share_value=5000)
    joining.add_member(session, made, beneficiary=person().id, role="member")
    form = open_form("organisation", made.id)
    sentence = form.warning.accessibleName()
    assert form.warning.isVisible()
    assert all(figure in sentence for figure in ("5", "1000", "100"))
    assert form.save()


def test_leaving_asks_about_a_member_that_was_begun(cooperative, person, write, press, answers):
    person(first_name="زهرة")
    cooperative.show_tab(1)
    cooperative.members.line.fields["who"].field.setFocus()
    write("زهرة")
    press(KEY.Key_Return)
    answers.give(False)
    assert not cooperative.can_leave()
    answers.give(True)
    assert cooperative.can_leave()


def test_the_history_names_the_members(cooperative, person, session):
    joining.add_member(session, cooperative.record, beneficiary=person(first_name="زهرة").id, role="member")
    cooperative.show_history(True)
    first = cooperative.history.table.rows._rows[0][0][0]
    assert "زهرة" in first
