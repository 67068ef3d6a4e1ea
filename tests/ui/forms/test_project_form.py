"""The form of a proposal in the real window: by keys from its title to the agreement, with what blocks it shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import Financing, Project
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.entities.project import CRITERIA
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.demo.documents import tiny_pdf
from coopdesk.operations.pieces import pieces_of
from coopdesk.ui.main_window import MainWindow
from tests.proposals import COST, finance, ready, walk

CONTROL = Qt.KeyboardModifier.ControlModifier


def give_up_changes(window):
    """A window that closes over changes would ask what becomes of them."""
    if window.form is not None:
        window.form.can_leave = lambda: True


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context)
    qtbot.addWidget(made, before_close_func=give_up_changes)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def opened(window):
    """`opened(proposal)` shows its form."""

    def show(proposal):
        window.show_record("project", proposal.id)
        return window.form

    return show


def conditions(form):
    return [form.stages._list.itemAt(at).widget() for at in range(form.stages._list.count())]


def test_a_proposal_is_entered_and_submitted_by_keys(window, settled, type_text, organisation, press):
    cooperative = organisation(name="تعاونية أزوران للنسيج")
    window.show_page("projects")
    settled()
    press(Qt.Key.Key_N, CONTROL)
    form = window.form
    assert not form.stages.isVisible()

    def write(text):
        type_text(QApplication.focusWidget(), text)

    write("توسيع وحدة النسيج")
    press(Qt.Key.Key_Return)
    form.sheet.fields["sector"].set_value("ART")
    press(Qt.Key.Key_Return)
    write("أزوران")
    settled()
    press(Qt.Key.Key_Return)
    form.sheet.go_to("total_cost")
    write("300000")
    press(Qt.Key.Key_Return)
    write("12")
    press(Qt.Key.Key_Return)
    write("2")
    press(Qt.Key.Key_Return)
    write("9")
    press(Qt.Key.Key_S, CONTROL)
    settled()
    stored = Project.get()
    assert (stored.value("organisation"), stored.total_cost, stored.jobs_women) == (cooperative.id, COST, 9)
    assert form.stages.isVisible()
    # The submission is blocked until the funders give the cost.
    assert not form.stages.button.isEnabled()
    press(Qt.Key.Key_2, CONTROL)
    for funder, amount in (("ads", "180000"), ("bearer_cash", "120000")):
        form.financing.fields["funder"].field.set_value(funder)
        form.financing.fields["amount"].field.setFocus()
        write(amount)
        press(Qt.Key.Key_Return, CONTROL)
    assert Financing.select().count() == 2
    assert form.stages.button.isEnabled()
    form.stages.day.setFocus()
    write("23/11/2026")
    press(Qt.Key.Key_Return, CONTROL)
    assert records.get("project", stored.id).stage == "submitted"
    press(Qt.Key.Key_Escape)
    settled()
    assert window.current() is window.pages["projects"]
    assert "300.000" in window.pages["projects"].foot.counts.shown_text()


def test_a_proposal_without_a_bearer_is_refused_at_its_field(window, settled, type_text, press):
    window.show_record("project")
    type_text(window.form.sheet.fields["subject"], "توسيع")
    press(Qt.Key.Key_S, CONTROL)
    assert Project.select().count() == 0
    assert window.form.sheet.blocking() == ["bearer"]


def test_the_difference_follows_what_is_typed(opened, session, project, type_text):
    proposal = project(total_cost=COST)
    finance(session, proposal, ads=COST // 2)
    form = opened(proposal)
    tab = form.financing
    form.show_tab(1)
    assert "150.000,00" in tab.figures["difference"].shown_text()
    assert "150.000,00" in tab.sentence.shown_text()
    tab.fields["funder"].field.set_value("bearer_cash")
    type_text(tab.fields["amount"].field, "150000")
    assert tab.figures["difference"].shown_text().strip("\u2066\u2069") == "0,00"
    # The total cost counts as soon as it is typed in the first tab.
    form.sheet.fields["total_cost"].selectAll()
    type_text(form.sheet.fields["total_cost"], "310000")
    assert "-10.000,00" in tab.figures["difference"].shown_text()
    assert Financing.select().count() == 1


def test_ceilings_are_warned_of_and_do_not_block(opened, session, project):
    proposal = project(total_cost=COST)
    finance(session, proposal, ads=COST * 7 // 10, bearer_kind=COST * 3 // 10)
    form = opened(proposal)
    assert form.financing.warning.shown_text().count(" · ") == 1
    assert len(conditions(form)) == 3
    assert form.stages.button.isEnabled()


def test_the_score_adds_up_while_it_is_typed(opened, session, project, type_text):
    form = opened(project())
    total = form._shown["total"]
    assert total.text() == ""
    for name, most in CRITERIA.items():
        type_text(form.sheet.fields[name], str(most))
    assert total.text().strip("\u2066\u2069") == "100"
    form.sheet.fields["score_impact"].clear()
    type_text(form.sheet.fields["score_impact"], "12")
    assert total.text().strip("\u2066\u2069") == "92"
    assert form.save()
    assert records.get("project", form.record.id).score == 92


def test_pieces_are_ticked_by_the_space_bar_and_counted(opened, session, project, type_text, press):
    form = opened(project())
    form.show_tab(2)
    pieces = form.documents
    pieces.table.go_to(0)
    pieces.table.setFocus()
    press(Qt.Key.Key_Space)
    pieces.table.go_to(1)
    press(Qt.Key.Key_Space)
    stored = records.get("project", form.record.id)
    assert stored.pieces == "request,identity_cards"
    assert "2" in form.tabs[2].shown_text()
    assert pieces.table.current_row() == 1
    press(Qt.Key.Key_Space)
    assert records.get("project", form.record.id).pieces == "request"


def test_a_document_attached_under_a_piece_is_received(opened, session, project, settled, answers, tmp_path, press):
    form = opened(project())
    form.show_tab(2)
    pieces = form.documents
    pieces.table.go_to(4)
    asked = pieces_of(form.record, figures.values_on(session))
    path = tmp_path / "devis.pdf"
    path.write_bytes(tiny_pdf("devis"))
    pieces.table.setFocus()
    answers.give(path)
    press(Qt.Key.Key_Return)
    settled()
    received = {piece.code for piece in pieces_of(form.record, figures.values_on(session)) if piece.is_received}
    assert received == {asked[4].code}
    assert "1" in form.tabs[2].shown_text()


def test_what_a_step_wrote_is_not_lost_by_the_next_save(opened, session, project, type_text):
    """The sheet once kept the empty deadline that stood in it before the step, and the next save wrote that back."""
    proposal = walk(session, ready(session, project()), "submitted")
    form = opened(proposal)
    type_text(form.sheet.fields["summary"], "ملاحظة")
    form.stages.stage.set_value("incomplete")
    form.stages.day.setText("23/11/2026")
    form.stages.note.setText("عرض الأثمنة ناقص")
    form.stages.record()
    assert form.sheet.fields["pieces_due_on"].value() == "2026-12-23"
    assert form.is_changed()
    assert form.save()
    stored = records.get("project", proposal.id)
    assert (stored.pieces_due_on, stored.summary) == ("2026-12-23", "ملاحظة")


def test_the_line_of_an_ended_file_shows_only_what_happened(opened, session, project):
    """A refused proposal once showed the agreement and the works as passed."""
    way = "submitted complete field_visit appraised provincial_opinion transmitted committee refused"
    form = opened(walk(session, ready(session, project()), *way.split()))
    shown = form.stages.line._stages
    assert (len(shown), shown[-1].name) == (9, str(PROJECT.stage("refused").label))
    assert str(PROJECT.stage("agreed").label) not in [stage.name for stage in shown]
    assert not form.stages.sides.isVisible()


def test_control_enter_outside_the_panels_saves_and_begins_another(opened, project, type_text, press):
    form = opened(project())
    type_text(form.sheet.fields["summary"], "ملاحظة")
    form.sheet.go_to("summary")
    press(Qt.Key.Key_Return, CONTROL)
    assert form.record.is_new
    assert Project.get().summary == "ملاحظة"


def test_control_enter_does_not_record_what_is_blocked(opened, project, press):
    form = opened(project())
    form.stages.day.setFocus()
    form.stages.day.setText("23/11/2026")
    press(Qt.Key.Key_Return, CONTROL)
    assert records.get("project", form.record.id).stage == "draft"


def test_a_signed_financing_refuses_with_a_sentence(opened, session, project):
    way = "submitted complete field_visit appraised provincial_opinion transmitted committee approved agreed"
    form = opened(walk(session, ready(session, project()), *way.split()))
    form.show_tab(1)
    form.financing.fields["funder"].field.set_value("hcar")
    form.financing.fields["amount"].field.setText("100")
    form.financing.keep()
    assert form._refusal.isVisible()
    assert Financing.select().count() == 2
