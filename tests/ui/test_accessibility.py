"""Everything that can have the focus says what it is, on every page and form; what is wrong is said too."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from coopdesk.operations import records
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import PAGES, REGISTER_PAGES
from coopdesk.ui.pages.welcome import WelcomePage


@pytest.fixture
def window(context, qtbot, settled):
    made = MainWindow(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def nameless(root: QWidget) -> list[str]:
    """The widgets below `root` that Tab or the mouse can reach and that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("page", [entry.name for entry in PAGES])
def test_everything_on_a_page_has_a_name(window, settled, person, organisation, fighter, page):
    person()
    organisation()
    fighter()
    window.show_page(page)
    settled()
    assert nameless(window) == []


def _made(session, kind):
    """A record of the programme; a decision with its meeting."""
    values = {"annual_programme": {"year": 2026}, "meeting": {"meeting_day": "2026-06-10"}}.get(kind, {})
    if kind == "decision":
        meeting = _made(session, "meeting").id
        values = {"meeting": meeting, "decision_kind": "approve", "owner": "المندوب", "due_on": "2026-12-01"}
    made = records.KINDS[kind](subject="موضوع", **values)
    records.save(session, made)
    return made


@pytest.mark.parametrize("kind", list(REGISTER_PAGES))
@pytest.mark.parametrize("new", [True, False])
def test_everything_in_a_form_has_a_name(window, session, settled, request, kind, new):
    maker = {"beneficiary": "person", "resistant": "fighter", "awareness_session": "awareness"}.get(kind, kind)
    has_maker = maker in ("person", "fighter", "organisation", "awareness", "training", "project")
    made = request.getfixturevalue(maker)() if has_maker else _made(session, kind)
    window.show_record(kind, None if new else made.id)
    settled()
    form = window.current()
    assert nameless(window) == []
    for place in range(len(getattr(form, "tabs", []))):
        form.show_tab(place)
        assert nameless(window) == []


def test_everything_at_the_first_start_has_a_name(qapp, qtbot, tmp_path):
    page = WelcomePage(tmp_path / "desk", today=date(2026, 11, 23))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert nameless(page) == []


@pytest.mark.parametrize("kind", list(REGISTER_PAGES))
def test_what_is_wrong_is_the_description_of_its_field(window, kind):
    window.show_record(kind)
    form = window.current()
    assert not form.save()
    blocking = form.sheet.blocking()
    assert blocking
    for name in blocking:
        field = form.sheet.fields[name]
        assert field.accessibleDescription() == field.problem() != ""
    assert QApplication.focusWidget() is form.sheet.fields[blocking[0]]


def test_a_field_without_a_name_would_be_found(qapp, qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    QLineEdit(whole)
    with qtbot.waitExposed(whole):
        whole.show()
    assert nameless(whole) == ["QLineEdit in QWidget"]
