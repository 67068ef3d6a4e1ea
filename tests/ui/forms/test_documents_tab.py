"""The tab of documents: files come in by keys or by a drop, are opened, replaced, corrected, removed and restored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from coopdesk.operations.demo.documents import tiny_pdf
from coopdesk.operations.documents import documents_of
from coopdesk.ui.forms.documents_tab import DocumentsTab

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scan(tmp_path):
    def write(name: str, data: bytes | None = None) -> Path:
        path = tmp_path / name
        path.write_bytes(tiny_pdf(name) if data is None else data)
        return path

    return write


@pytest.fixture
def tab(qtbot, context, person):
    """The documents of a person, shown again after every change as a form does."""
    made = DocumentsTab(context)
    qtbot.addWidget(made)
    made.owner, made.refusals = person(), []
    made.changed.connect(lambda: made.show_of(made.owner))
    made.refused.connect(made.refusals.append)
    made.show_of(made.owner)
    made.resize(900, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def names(tab: DocumentsTab) -> list[str]:
    model = tab.table.rows
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def key(widget, wanted, modifier=Qt.KeyboardModifier.NoModifier):
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, wanted, modifier)


def attach(tab, settled, *paths, piece="other"):
    tab.choose_piece(piece)
    tab.attach(paths)
    settled()


def choose(tab, row=0):
    tab.table.go_to(row)
    tab.table.setFocus()


def test_without_a_document_the_tab_says_how_one_comes_in(tab):
    assert tab._body.currentIndex() == 1
    assert not tab.open_button.isEnabled()


def test_a_file_is_attached_by_keys(tab, answers, scan, settled):
    tab.fields["piece"].field.set_value("statutes")
    tab.fields["document_number"].field.setText("12/2026")
    tab.fields["document_date"].field.setText("3/2/2026")
    tab.fields["document_number"].field.setFocus()
    answers.give(scan("القانون الأساسي.pdf"))
    key(tab.fields["document_number"].field, Qt.Key.Key_O, CONTROL)
    settled()
    assert names(tab) == ["القانون الأساسي.pdf"]
    (one,) = documents_of(tab.owner)
    assert (one.attachment.piece, one.attachment.document_number) == ("statutes", "12/2026")
    assert one.attachment.document_date == "2026-02-03"
    assert tab.fields["document_number"].field.value() is None


def test_the_piece_is_asked_for_first(tab):
    tab.attach([Path("any.pdf")])
    assert tab.fields["piece"].problem()
    assert documents_of(tab.owner) == []


def test_a_day_to_come_is_refused_beside_its_field(tab, scan):
    tab.fields["piece"].field.set_value("other")
    tab.fields["document_date"].field.setText("24/11/2026")
    tab.attach([scan("a.pdf")])
    assert tab.fields["document_date"].problem()
    assert documents_of(tab.owner) == []


def test_files_are_dropped(tab, scan, settled):
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(scan(name))) for name in ("a.pdf", "b.pdf")])
    tab.choose_piece("other")
    place, copy, left = QPoint(40, 40), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place, copy, files, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(tab, entering)
    assert entering.isAccepted()
    drop = QDropEvent(place.toPointF(), copy, files, left, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
    QApplication.sendEvent(tab, drop)
    settled()
    assert sorted(names(tab)) == ["a.pdf", "b.pdf"]


def test_words_can_not_be_dropped(tab):
    words = QMimeData()
    words.setText("كلام")
    entering = QDragEnterEvent(
        QPoint(40, 40), Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    QApplication.sendEvent(tab, entering)
    assert not entering.isAccepted()


def test_what_is_refused_is_said_and_the_rest_comes_in(tab, scan, settled):
    attach(tab, settled, scan("a.exe", b"MZ"), scan("b.pdf"))
    assert names(tab) == ["b.pdf"]
    (sentence,) = tab.refusals
    assert "a.exe" in sentence


def test_enter_hands_a_copy_to_the_system(tab, scan, settled, context, monkeypatch):
    handed = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: handed.append(Path(url.toLocalFile())) or True)
    attach(tab, settled, scan("a.pdf"))
    choose(tab)
    key(tab.table, Qt.Key.Key_Return)
    settled()
    (path,) = handed
    assert path.read_bytes() == tiny_pdf("a.pdf")
    context.close()
    assert not path.exists()


def test_a_type_that_no_program_opens_is_said(tab, scan, settled, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    attach(tab, settled, scan("a.pdf"))
    choose(tab)
    tab.open_document()
    settled()
    assert "a.pdf" in tab.refusals[0]


def test_a_damaged_document_is_not_opened(tab, scan, settled, session, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("it was opened"))
    attach(tab, settled, scan("a.pdf"))
    session.desk.sql("UPDATE content SET data = ?", (b"%PDF- other",))
    choose(tab)
    tab.open_document()
    settled()
    assert len(tab.refusals) == 1


def test_a_copy_is_saved_where_the_user_says(tab, scan, settled, answers, tmp_path):
    attach(tab, settled, scan("a.pdf"))
    choose(tab)
    answers.give(tmp_path / "elsewhere.pdf")
    tab.save_document()
    settled()
    assert (tmp_path / "elsewhere.pdf").read_bytes() == tiny_pdf("a.pdf")


def test_a_replaced_document_is_shown_behind_the_new_one(tab, scan, settled, answers):
    attach(tab, settled, scan("v1.pdf"))
    choose(tab)
    answers.give(scan("v2.pdf"))
    tab.replace_document()
    settled()
    assert names(tab)[0] == "v2.pdf"
    assert "v1.pdf" in names(tab)[1]
    assert names(tab)[1] != "v1.pdf"
    assert tab.show_of(tab.owner) == 1


def test_what_is_said_of_a_document_is_corrected_by_keys(tab, scan, settled, type_text):
    attach(tab, settled, scan("a.pdf"), piece="other")
    choose(tab)
    key(tab.table, Qt.Key.Key_F2)
    tab.fields["piece"].field.set_value("rib")
    type_text(tab.fields["document_number"].field, "77")
    tab.conclude()
    (one,) = documents_of(tab.owner)
    assert (one.attachment.piece, one.attachment.document_number) == ("rib", "77")
    assert tab.attach_button.shown_text() != ""


def test_a_document_is_removed_only_if_meant_and_comes_back(tab, scan, settled, answers):
    attach(tab, settled, scan("a.pdf"))
    choose(tab)
    answers.give(False, True)
    key(tab.table, Qt.Key.Key_Delete)
    assert names(tab) == ["a.pdf"]
    key(tab.table, Qt.Key.Key_Delete)
    assert names(tab) == []
    tab.trash_button.setChecked(True)
    assert names(tab) == ["a.pdf"]
    choose(tab)
    tab.remove()
    assert names(tab) == []
    tab.trash_button.setChecked(False)
    assert names(tab) == ["a.pdf"]


def test_another_record_shows_its_own_documents(tab, scan, settled, person):
    attach(tab, settled, scan("a.pdf"))
    assert tab.show_of(person(first_name="زهرة")) == 0
    assert names(tab) == []


def test_a_tab_that_was_left_meanwhile_is_told_nothing(context, scan, person, settled):
    tab, told, owner = DocumentsTab(context), [], person()
    tab.changed.connect(lambda: told.append(True))
    tab.show_of(owner)
    tab.choose_piece("other")
    tab.attach([scan("a.pdf")])
    tab.deleteLater()
    QApplication.sendPostedEvents(tab, QEvent.Type.DeferredDelete)
    settled()
    assert told == []
    assert len(documents_of(owner)) <= 1
