"""Scans of steps, documents and stories in the forms of the registers, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from coopdesk.entities import Member
from coopdesk.operations import records
from coopdesk.operations.advance import advance
from coopdesk.operations.demo.documents import tiny_pdf
from coopdesk.operations.documents import About, attach, documents_of
from coopdesk.operations.steps import StepEntry
from coopdesk.ui.forms.documents_tab import DocumentsTab
from coopdesk.ui.forms.person_places import DOCUMENTS
from coopdesk.ui.forms.record_places import DocumentsPage
from coopdesk.ui.forms.story_tab import StoryTab

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "شهادة التسمية.pdf"
    path.write_bytes(tiny_pdf("name"))
    return path


@pytest.fixture
def founders(session, organisation):
    made = organisation()
    advance(session, made, StepEntry("founders", "2026-04-20"))
    return made


def cell(form, row: int, column: int) -> str:
    model = form.steps.table.model()
    return model.data(model.index(row, column))


def page_of(form, kind):
    return next(page for page in form.pages if isinstance(page, kind))


def test_a_step_is_recorded_with_the_scan_chosen_beside_it(qtbot, open_form, founders, answers, paper):
    form = open_form("organisation", founders.id)
    form.stages.stage.set_value("name_approved")
    form.stages.day.setText("11/05/2026")
    form.stages.document.setText("77/26")
    answers.give(paper)
    form.stages.scan.setFocus()
    qtbot.keyClick(form.stages.scan, Qt.Key.Key_Space)
    assert paper.name in form.stages.scan.accessibleName()
    qtbot.keyClick(form.stages.day, Qt.Key.Key_Return, CONTROL)
    (found,) = documents_of(form.record)
    assert (form.record.stage, found.stage) == ("name_approved", "name_approved")
    assert [cell(form, row, 4) for row in (0, 1)] == ["1", "—"]
    assert form.stages.scan.path is None
    documents = page_of(form, DocumentsTab).table.rows
    assert documents.data(documents.index(0, 1)).startswith("تسمية مصادق عليها")


def test_a_scan_that_was_chosen_counts_as_begun_until_it_is_given_up(qtbot, open_form, founders, answers, paper):
    form = open_form("organisation", founders.id)
    answers.give(paper)
    form.stages.scan.click()
    assert form.stages.is_changed()
    qtbot.keyClick(form.stages.scan, Qt.Key.Key_Delete)
    assert not form.stages.is_changed()


def test_a_scan_that_is_not_kept_is_refused_and_the_step_stays_to_be_recorded(open_form, founders, answers, paper):
    paper.write_bytes(b"MZ\x90\x00")
    form = open_form("organisation", founders.id)
    form.stages.stage.set_value("name_approved")
    form.stages.day.setText("11/05/2026")
    form.stages.document.setText("77/26")
    answers.give(paper)
    form.stages.scan.click()
    form.stages.record()
    assert form.record.stage == "founders"
    assert paper.name in form._refusal.accessibleName()
    assert form.stages.scan.path == paper


def test_a_scan_is_attached_to_an_earlier_step_and_opened(
    qtbot, open_form, founders, answers, paper, monkeypatch, settled
):
    handed = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: handed.append(url.toLocalFile()) or True)
    form = open_form("organisation", founders.id)
    form.show_tab(len(form.tabs) - 1)
    form.steps.table.go_to(0)
    assert not form.steps.open_button.isEnabled()
    answers.give(paper)
    qtbot.keyClick(form.steps.table, Qt.Key.Key_O, CONTROL)
    assert cell(form, 0, 4) == "1"
    qtbot.keyClick(form.steps.table, Qt.Key.Key_Return)
    settled()
    assert len(handed) == 1
    assert handed[0].endswith(".pdf")


def test_the_story_of_an_organisation_is_a_tab_that_leads_to_its_records(qtbot, open_form, session, founders, person):
    joined = {"organisation": founders.id, "beneficiary": person().id, "role": "member", "entry_date": "2026-05-02"}
    records.save(session, Member(**joined))
    form = open_form("organisation", founders.id)
    story = page_of(form, StoryTab)
    form.show_tab(len(form.tabs) - 2)
    assert story.isVisible()
    assert [(one.day, one.stage) for one in story.moments.rows] == [("2026-05-02", ""), ("2026-04-20", "founders")]
    story.table.go_to(0)
    with qtbot.waitSignal(form.open_record) as opened:
        qtbot.keyClick(story.table, Qt.Key.Key_Return)
    assert opened.args[0] == "beneficiary"


def test_a_proposal_tells_its_story_too(open_form, project):
    form = open_form("project", project().id)
    assert [one.stage for one in page_of(form, StoryTab).moments.rows] == ["draft"]


@pytest.mark.parametrize("kind", ["awareness_session", "training", "meeting", "decision", "annual_programme"])
def test_every_file_takes_documents(open_form, kind):
    form = open_form(kind)
    assert page_of(form, DocumentsTab) is not None


def test_a_person_has_documents_beside_the_sheet(qtbot, open_form, session, person, paper, settled, answers):
    made = person()
    form = open_form("beneficiary", made.id)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_5, CONTROL)
    page = form.places.pages[DOCUMENTS]
    assert isinstance(page, DocumentsPage)
    page.documents.choose_piece("consent")
    answers.give(paper)
    qtbot.keyClick(page.documents.table, Qt.Key.Key_O, CONTROL)
    settled()
    assert [one.attachment.piece for one in documents_of(made)] == ["consent"]
    assert page.documents.table.rows.rowCount() == 1


def test_a_fighter_has_documents_beside_the_sheet(qtbot, open_form, session, fighter, paper):
    made = fighter()
    attach(session, made, [paper], About("kinship_proof"))
    form = open_form("resistant", made.id)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_2, CONTROL)
    assert form.places.pages[1].documents.table.rows.rowCount() == 1
