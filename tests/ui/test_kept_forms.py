"""A form that shows one record after another shows each of them as a new form would."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView, QWidget

from coopdesk.core.geography import geography
from coopdesk.entities import Visit
from coopdesk.operations import drafts, records
from coopdesk.operations import settings as figures
from coopdesk.ui.forms import _FORMS, form_for
from coopdesk.ui.kit.fields import LineField

KEPT = [kind for kind in _FORMS if getattr(form_for(kind), "shows_others", False)]


def _commune() -> str:
    return geography().suggest("بني ملال")[0].code


@pytest.fixture
def two(session, person, fighter, organisation) -> Callable[[str], list[int]]:
    """`two(kind)` gives the ids of two records: the first has all the other lacks, and the other way round."""

    def people() -> list[int]:
        father = fighter(last_name="الوالد", card_number="12457/58", commune=_commune())
        full = person(
            last_name="العلوي",
            birth_date="1950-03-17",
            commune=_commune(),
            resistant=father.id,
            vulnerability="rsu_below",
            has_disability=True,
            notes="سطر\nسطر",
        )
        # A code that is not offered any more.
        session.desk.sql("UPDATE beneficiary SET education_level = 'kuttab' WHERE id = ?", (full.id,))
        return [full.id, person(last_name="بناني", sex="m").id]

    def fighters() -> list[int]:
        father = fighter(last_name="الوالد", card_number="12457/58", commune=_commune(), notes="سطر")
        person(resistant=father.id)
        return [father.id, fighter(last_name="بناني", cin="AB123456").id]

    def visits() -> list[int]:
        place = organisation().id
        made = [
            Visit(organisation=place, visited_on="2026-03-01", subject="زيارة", agent="أمين", findings="وجدنا"),
            Visit(
                organisation=place,
                visited_on="2026-03-02",
                subject="أخرى",
                agent="ليلى",
                next_on="2026-04-02",
                recommendations="نوصي",
            ),
        ]
        return [records.save(session, one).record_id for one in made]

    makers = {"beneficiary": people, "resistant": fighters, "visit": visits}
    return lambda kind: makers[kind]()


@pytest.fixture(autouse=True)
def _still_cursor(qapp):
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def shown(form: QWidget) -> list[tuple]:
    """All that is seen and read aloud in a form, and where."""
    settle()
    return sorted(map(repr, (_told(form, one) for one in form.findChildren(QWidget) if _is_seen(form, one))))


def _is_seen(form: QWidget, one: QWidget) -> bool:
    return one.isVisibleTo(form) and not (isinstance(one, QLabel) and not one.text())


def _told(form: QWidget, one: QWidget) -> tuple:
    told = (getattr(one, name, None) for name in ("shown_text", "text", "toPlainText"))
    texts = [tell() for tell in told if callable(tell)]
    if isinstance(one, QComboBox):
        texts += [one.currentIndex(), *(one.itemText(row) for row in range(one.count()))]
    if isinstance(one, QTableView):
        texts += _cells(one.model())
    said = (
        one.accessibleName(),
        one.accessibleDescription(),
        one.property("problem") or "",
        one.isEnabled(),
        one.hasFocus(),
    )
    corner = one.mapTo(form, one.rect().topLeft())
    return type(one).__name__, texts, said, corner.x(), corner.y(), one.width(), one.height()


def _cells(model: QAbstractItemModel) -> list[object]:
    places = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return [model.index(row, column).data() for row, column in places]


def spoil(form: QWidget) -> None:
    """Do all in a form that may leave a trace in it."""
    for place in range(1, len(form.places.tabs)):
        form.go_to_place(place)
        settle()
    form.show_history(True)
    settle()
    form.show_history(False)
    form.next_part()
    for name, field in form.sheet.fields.items():
        if isinstance(field, LineField) and not field.isReadOnly():
            form.sheet.go_to(name)
            field.setText("؟؟")
            field.textEdited.emit("؟؟")
    form.sheet.go_to(form.sheet.order()[-1])
    form.save()
    form.tell_refusal("لا")
    settle()


@pytest.mark.parametrize("kind", KEPT)
@pytest.mark.parametrize("new", [False, True], ids=["another", "empty"])
def test_the_next_record_is_shown_as_in_a_new_form(window, two, settled, monkeypatch, kind, new):
    monkeypatch.setattr("coopdesk.ui.dialogs.ask_save_changes", lambda _form: "discard")
    first, second = two(kind)
    window.show_record(kind, first)
    form = window.form
    spoil(form)
    assert form.sheet.blocking()
    form.cancel()
    settled()
    settle()
    goal = None if new else second
    window.show_record(kind, goal)
    assert window.form is form
    kept, picture = shown(form), form.grab().toImage()

    window.forms.put_away(form)
    window.form = None
    window.forms._forget()
    window.show_record(kind, goal)
    assert window.form is not form
    assert kept == shown(window.form)
    assert picture == window.form.grab().toImage()


def test_what_is_done_in_it_is_done_to_the_record_in_sight(window, two, session, qtbot):
    first, second = two("beneficiary")
    window.show_record("beneficiary", first)
    form = window.form
    form.cancel()
    window.show_record("beneficiary", second)
    assert window.form is form
    form.sheet.fields["last_name"].setText("التازي")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [records.get("beneficiary", one).last_name for one in (first, second)] == ["العلوي", "التازي"]


def test_a_draft_left_behind_is_offered_for_its_record_only(window, two, session):
    first, second = two("beneficiary")
    drafts.keep(session, "beneficiary", records.get("beneficiary", second).uuid, {"father_name": "علي"})
    seen = []
    for one in (first, second, first):
        window.show_record("beneficiary", one)
        seen.append((window.form.draft.isVisible(), window.form.sheet.fields["father_name"].text()))
        window.form.draft.pause()
        window.form._untouched = window.form.sheet.state()
        window.form.cancel()
    assert seen == [(False, ""), (True, "علي"), (False, "")]


def test_a_form_of_former_settings_or_of_yesterday_is_not_shown_again(window, two, context, monkeypatch):
    def opened() -> QWidget:
        window.show_record("beneficiary", first)
        form = window.form
        form.cancel()
        return form

    first, _second = two("beneficiary")
    before = opened()
    assert opened() is before
    weights = context.ask(figures.value_on, "vulnerability_weights")
    context.do(figures.set_value, "vulnerability_weights", {**weights, "orphan": 1}, context.session.today)
    changed = opened()
    assert changed is not before
    monkeypatch.setattr(window.forms, "_day", context.session.today.replace(year=2000))
    assert opened() is not changed


def test_a_form_is_made_ready_in_several_steps(window, two):
    first, _second = two("beneficiary")
    steps = [window.forms.prepare(("beneficiary",)) for _ in range(4)]
    assert steps == [True, True, True, False]
    window.show_record("beneficiary", first)
    assert window.form.sheet.fields["last_name"].text() == "العلوي"
    assert window.forms.prepare(("beneficiary",)) is False
