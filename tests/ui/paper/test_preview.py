"""The preview: opened by key from forms, lists and the home page; turned, saved, printed, stopped, closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.ui.paper import printing
from coopdesk.ui.paper.preview import PreviewWindow
from tests.reading_pdf import pages_of
from tests.ui.test_accessibility import nameless

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def previews() -> list[PreviewWindow]:
    """Those that can be seen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewWindow) and one.isVisible()]


@pytest.fixture
def preview(qtbot, settled):
    """`preview()` waits for the one that is open."""

    def find() -> PreviewWindow:
        qtbot.waitUntil(lambda: bool(previews()))
        settled()
        (found,) = previews()
        with qtbot.waitActive(found):
            found.activateWindow()
        return found

    return find


@pytest.fixture
def open_form(window, settled):
    def show(record):
        window.show_record(record.kind(), record.id)
        settled()
        return window.current()

    return show


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_a_form_shows_its_document_by_key(qtbot, open_form, preview, person):
    open_form(person(first_name="زهرة"))
    press(qtbot, KEY.Key_P, CONTROL)
    shown = preview()
    assert shown.pages.paper.subtitle == "أيت الحاج زهرة"
    assert shown.view.words() == "صفحة 1 من 1"
    assert nameless(shown) == []
    press(qtbot, KEY.Key_Escape)
    assert not shown.isVisible()


def test_a_new_record_has_no_document(window, settled):
    window.show_record("beneficiary")
    form = window.current()
    assert not form.header.print_button.isVisible()
    form.print_sheet()
    assert previews() == []


def test_what_is_not_saved_is_said_not_to_stand_there(qtbot, open_form, preview, person, type_text, answers):
    form = open_form(person())
    form.sheet.fields["occupation"].setFocus()
    type_text(form.sheet.fields["occupation"], "نجار")
    form.print_sheet()
    shown = preview()
    assert shown.strip is not None
    assert "نجار" not in {fact.value for block in shown.pages.paper.blocks for fact in getattr(block, "facts", ())}
    shown.close()
    form.cancel = lambda: None
    form.draft.forget()
    form._fill()


def test_a_list_is_filtered_printed_and_saved_by_keyboard(
    qtbot, window, settled, preview, person, answers, type_text, tmp_path
):
    person(first_name="زهرة", cin="IA331902")
    person(first_name="يوسف", sex="m")
    window.show_page("beneficiaries")
    settled()
    page = window.current()
    press(qtbot, KEY.Key_F, CONTROL)
    for _ in range(2):
        press(qtbot, KEY.Key_Tab)
    type_text(QApplication.focusWidget(), "أن")
    press(qtbot, KEY.Key_Tab)
    settled()
    assert page.filters.chosen() == {"sex": "f"}
    press(qtbot, KEY.Key_P, CONTROL)
    shown = preview()
    out = tmp_path / "list"
    answers.give(out)
    press(qtbot, KEY.Key_S, CONTROL)
    settled()
    (text,) = pages_of(out.with_suffix(".pdf"))
    assert "أيت الحاج زهرة" in text
    assert "يوسف" not in text
    assert "IA331902" in text
    assert page.filters.fields[1].currentText() in text
    assert shown.strip.tone == "green"
    for column in page.arranger.seen():
        assert str(column.label).split()[0] in text


def test_the_home_page_is_printed_by_key(qtbot, window, settled, preview, awareness):
    past = awareness(session_day="2026-11-10")
    window.show_page("home")
    settled()
    press(qtbot, KEY.Key_P, CONTROL)
    shown = preview()
    rows = [row for block in shown.pages.paper.blocks for row in block.rows]
    assert past.number in {row[-1] for row in rows}


def test_pages_are_turned_by_key_and_by_button(qtbot, window, settled, preview, person):
    for number in range(70):
        person(first_name=f"زهرة {number}")
    window.show_page("beneficiaries")
    settled()
    window.current().printing.show()
    shown = preview()
    last = shown.pages.count
    assert last >= 3
    assert QApplication.focusWidget() is shown.view
    assert not shown.before.isEnabled()
    press(qtbot, KEY.Key_PageDown)
    assert shown.view.page == 1
    assert shown.view.accessibleName() == shown.place.shown_text() == f"صفحة 2 من {last}"
    press(qtbot, KEY.Key_End)
    assert shown.view.page == last - 1
    assert not shown.after.isEnabled()
    shown.before.click()
    assert shown.view.page == last - 2
    shown.save_button.setFocus()
    press(qtbot, KEY.Key_PageUp)
    assert shown.view.page == last - 3
    press(qtbot, KEY.Key_Home)


def test_the_page_fits_the_width_or_the_window(window, settled, preview, person, open_form):
    form = open_form(person())
    form.print_sheet()
    shown = preview()
    wide = shown.view.minimumHeight()
    shown.whole_chip.click()
    assert shown.view.minimumHeight() < wide
    assert shown.view.minimumHeight() <= shown._scrolled.viewport().height() + 1


def test_without_a_printer_it_is_said_beside(qtbot, preview, person, open_form, monkeypatch):
    monkeypatch.setattr(printing, "printer_names", list)
    open_form(person()).print_sheet()
    shown = preview()
    press(qtbot, KEY.Key_P, CONTROL)
    assert shown.strip.tone == "amber"
    assert "PDF" in shown.strip.accessibleName()


def test_with_a_printer_the_same_pages_go_to_it(
    qtbot, settled, preview, person, open_form, monkeypatch, answers, tmp_path
):
    out, made = tmp_path / "printed.pdf", printing.printer_for

    def to_a_file(pages):
        printer = made(pages)
        printer.setOutputFileName(str(out))
        return printer

    monkeypatch.setattr(printing, "printer_names", lambda: ["A4"])
    monkeypatch.setattr(printing, "printer_for", to_a_file)
    open_form(person(first_name="زهرة")).print_sheet()
    shown = preview()
    answers.give(False)
    shown.print()
    assert not out.exists()
    answers.give(True)
    shown.print()
    settled()
    assert shown.strip.tone == "green"
    (text,) = pages_of(out)
    assert "أيت الحاج زهرة" in text
    assert "المملكة المغربية" in text


def test_a_refusal_of_the_disk_is_said(qtbot, settled, preview, person, open_form, answers, tmp_path):
    open_form(person()).print_sheet()
    shown = preview()
    answers.give(tmp_path / "no" / "folder" / "x.pdf")
    shown.save()
    settled()
    assert shown.strip.tone == "red"
    assert shown.save_button.isEnabled()


def test_escape_stops_the_work_first_and_closes_then(qtbot, preview, person, open_form, answers, tmp_path):
    open_form(person()).print_sheet()
    shown = preview()
    answers.give(tmp_path / "x.pdf")
    shown.save()
    assert shown.is_working()
    press(qtbot, KEY.Key_Escape)
    assert not shown.is_working()
    assert shown.isVisible()
    assert shown.strip.tone == "amber"
    press(qtbot, KEY.Key_Escape)
    assert not shown.isVisible()


def test_closing_while_the_pages_are_prepared_leaves_nothing_behind(settled, person, open_form):
    form = open_form(person())
    form.print_sheet()
    (shown,) = previews()
    assert shown.is_working()
    shown.stop()
    settled()
    assert previews() == []
