"""Typing never waits for the desk, and keys after it are meant for what was typed."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coopdesk.operations import find as finding
from coopdesk.ui.pages.register_page import RegisterPage
from coopdesk.ui.search_box import SearchBox


@pytest.fixture
def family(person, organisation):
    return {
        "بوزيان": person(last_name="بوزيان", first_name="نعيمة", cin="IA112908"),
        "تادلاوي": person(last_name="تادلاوي", first_name="يوسف"),
        "الأمل": organisation(name="تعاونية الأمل"),
    }


@pytest.fixture
def box(qtbot, context) -> SearchBox:
    window = QWidget()
    made, other = SearchBox(context), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.resize(500, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    # Python keeps what a widget keeps: without its window it would be gone with this function.
    made.whole, made.other = window, other
    return made


@pytest.fixture
def page(in_window, context, family, settled) -> RegisterPage:
    made = in_window(RegisterPage(context, "beneficiary"))
    settled()
    made.focus_search()
    return made


@pytest.fixture
def slow(monkeypatch):
    """The workers answer only when the gate is open; the window itself is never held."""
    gate, window = threading.Event(), threading.get_ident()

    def held(real):
        def wait(*arguments, **values):
            if threading.get_ident() != window:
                assert gate.wait(10)
            return real(*arguments, **values)

        return wait

    monkeypatch.setattr(finding.listing, "first_ids", held(finding.listing.first_ids))
    yield gate
    gate.set()


def titles(box: SearchBox) -> list[str]:
    return [title for _found, title, _subtitle in box.suggestions()]


def names(page: RegisterPage) -> list[str]:
    return [page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())]


def test_letters_are_taken_while_the_worker_is_busy(box, family, slow, type_text, settled):
    type_text(box, "بوز")
    assert box.text() == "بوز"
    assert box.is_looking()
    assert titles(box) == []
    slow.set()
    settled()
    assert titles(box) == ["بوزيان نعيمة"]


def test_only_what_was_found_for_the_present_text_is_offered(box, family, slow, type_text, settled, qtbot):
    type_text(box, "بوزيان")
    for _letter in "بوزيان":
        qtbot.keyClick(box, Qt.Key.Key_Backspace)
    type_text(box, "الأمل")
    slow.set()
    settled()
    assert titles(box) == ["تعاونية الأمل"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_before_the_answer_takes_what_was_typed(box, family, slow, type_text, settled, qtbot, key):
    slow.set()
    type_text(box, "بوز")
    settled()
    slow.clear()
    with qtbot.waitSignal(box.chosen) as chosen:
        for _letter in "بوز":
            qtbot.keyClick(box, Qt.Key.Key_Backspace)
        type_text(box, "الأمل")
        qtbot.keyClick(box, key)
    assert chosen.args == ["organisation", family["الأمل"].id]
    assert box.text() == ""


def test_nothing_opens_under_a_box_that_was_left(box, family, slow, type_text, settled):
    type_text(box, "بوزيان")
    box.other.setFocus()
    slow.set()
    settled()
    assert titles(box) == []
    assert box.text() == ""


def test_what_is_offered_says_kind_code_and_place(box, family, type_text, settled):
    type_text(box, "بوزيان")
    settled()
    (_found, title, subtitle) = box.suggestions()[0]
    assert title == "بوزيان نعيمة"
    assert "مستفيد" in subtitle
    assert "IA112908" in subtitle


def test_the_list_stays_until_the_worker_has_found_the_next(page, slow, type_text, settled):
    type_text(page.search, "تاد")
    assert len(names(page)) == 2
    assert page.model.is_awaited()
    slow.set()
    settled()
    assert names(page) == ["تادلاوي يوسف"]
    assert not page.model.is_awaited()


def test_late_rows_of_a_former_text_are_never_shown(page, slow, type_text, settled):
    shown = []
    page.model.modelReset.connect(lambda: shown.append(names(page)))
    type_text(page.search, "بوزيان")
    page.search.clear()
    type_text(page.search, "تاد")
    slow.set()
    settled()
    assert shown == [["تادلاوي يوسف"]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_keys_after_the_typing_mean_what_was_typed(page, family, slow, type_text, qtbot, key):
    opened = []
    page.open_record.connect(lambda _kind, record: opened.append(record))
    type_text(page.search, "تاد")
    qtbot.keyClick(page.search, key)
    if key == Qt.Key.Key_Down:
        assert page.table.current_id() == family["تادلاوي"].id
    else:
        assert opened == [family["تادلاوي"].id]


def test_a_change_while_the_worker_is_busy_shows_the_new_rows(page, person, context, slow, type_text, settled):
    type_text(page.search, "تاد")
    person(last_name="تادلاوي", first_name="أمل")
    page.refresh()
    slow.set()
    settled()
    assert len(names(page)) == 2
    assert all(name.startswith("تادلاوي") for name in names(page))
