"""What every form does: the trash, the history, a record that was saved elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary
from coopdesk.operations import records

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_record_in_the_trash_offers_only_to_be_restored(open_form, session, person):
    made = person(first_name="زهرة")
    records.remove(session, "beneficiary", [made.id])
    form = open_form("beneficiary", made.id)
    assert form.header.restore_button.isVisible()
    assert not form.header.delete_button.isVisible()
    assert not form.save_bar.isVisible()
    form.sheet.fields["phone"].setText("0670556120")
    assert not form.save()
    assert form._refusal.isVisible()
    form.sheet.fields["phone"].setText("")
    form.header.restore_button.click()
    assert Beneficiary.get().deleted_at is None
    assert form.save_bar.isVisible()
    assert form.save()


def test_who_is_referred_to_is_not_deleted_and_says_by_whom(open_form, person, fighter, answers):
    father = fighter()
    person(first_name="زهرة", resistant=father.id)
    form = open_form("resistant", father.id)
    answers.give(True)
    form.delete()
    assert "زهرة" in form._refusal.accessibleName()
    assert records.get("resistant", father.id).deleted_at is None


def test_a_no_leaves_the_record_alone(open_form, person, answers):
    form = open_form("beneficiary", person().id)
    answers.give(False)
    form.delete()
    assert Beneficiary.get().deleted_at is None


def test_the_history_stands_in_place_of_the_sheet_and_gives_it_back(open_form, person):
    form = open_form("beneficiary", person().id)
    form.header.history_button.click()
    assert form.history.isVisible()
    assert form.history.table.rows.rowCount() >= 1
    form.header.history_button.click()
    assert form.sheet.isVisible()


def test_a_record_saved_elsewhere_meanwhile_is_not_overwritten(open_form, session, person, write):
    made = person(first_name="زهرة")
    form = open_form("beneficiary", made.id)
    other = records.get("beneficiary", made.id)
    other.father_name = "محمد"
    records.save(session, other)
    form.sheet.go_to("mother_name")
    write("عائشة")
    assert not form.save()
    assert form._refusal.isVisible()
    assert Beneficiary.get().mother_name is None
    assert form.sheet.fields["mother_name"].text() == "عائشة"


def test_what_the_machine_refuses_leaves_the_form_as_it_is(open_form, write, monkeypatch):
    form = open_form("beneficiary")

    def refuse(_session, _record):
        raise CannotDo(mark("Desk", "The disk is full"))

    monkeypatch.setattr(type(form), "saving", staticmethod(refuse))
    for name, typed in (("last_name", "أيت"), ("first_name", "زهرة"), ("sex", "أن")):
        form.sheet.go_to(name)
        write(typed)
    assert not form.save()
    assert form._refusal.isVisible()
    assert form.sheet.fields["first_name"].text() == "زهرة"


def test_saving_says_so_and_gives_the_number(open_form, write, press):
    form = open_form("beneficiary")
    saved = []
    form.saved.connect(saved.append)
    for name, typed in (("last_name", "أيت"), ("first_name", "زهرة"), ("sex", "أن")):
        form.sheet.go_to(name)
        write(typed)
    press(KEY.Key_S, CONTROL)
    assert saved == [Beneficiary.get().id]
    assert form.save_bar.state.shown_text() == "تم الحفظ"
    assert form.sheet.labelled["number"].field.text() == Beneficiary.get().number
    assert not form.is_changed()


@pytest.mark.parametrize(("width", "shown"), [(1158, True), (640, False)])
def test_the_bar_names_its_keys_where_there_is_room(open_form, width, shown):
    form = open_form("beneficiary")
    form.save_bar.resize(width, 52)
    assert all(cap.isVisibleTo(form) is shown for cap in form.save_bar._caps)
