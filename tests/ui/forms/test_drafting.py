"""What was typed survives, and is offered again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Draft
from coopdesk.operations import drafts

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_nothing_is_kept_before_the_first_key(open_form, session):
    form = open_form("beneficiary")
    form.draft.keep()
    assert drafts.left_behind(session) == []


def test_a_pause_in_typing_keeps_a_draft(open_form, session, write, qtbot):
    form = open_form("beneficiary")
    form.draft._timer.setInterval(1)
    write("أيت")
    qtbot.waitUntil(lambda: bool(drafts.left_behind(session)))
    assert Beneficiary.select().count() == 0


def test_a_new_form_offers_what_was_left_of_the_last_one(open_form, session, write, press, fighter):
    father = fighter(card_number="12457/58")
    form = open_form("beneficiary")
    write("أيت الحاج")
    form.sheet.go_to("birth_date")
    write("31/02/1984")
    form.sheet.go_to("sex")
    write("أ")
    form.sheet.go_to("vulnerability")
    press(KEY.Key_Space)
    form.sheet.go_to("resistant")
    write("12457")
    press(KEY.Key_Tab)
    form.sheet.go_to("commune")
    write("القصي")
    press(KEY.Key_Tab)
    form.draft.keep()
    again = open_form("beneficiary")
    assert again.draft.isVisible()
    assert again.sheet.state() == form.sheet.state()
    assert again.sheet.fields["resistant"].value() == father.id
    assert again.is_changed()
    # What could not be read says so again.
    assert again.sheet.blocking() == ["birth_date"]


def test_the_draft_of_a_record_holds_only_what_was_changed(open_form, session, person, write):
    made = person(first_name="زهرة")
    form = open_form("beneficiary", made.id)
    form.sheet.go_to("dependants")
    write("3")
    form.draft.keep()
    _moment, kept = drafts.find(session, "beneficiary", made.uuid)
    assert kept == {"dependants": "3"}
    again = open_form("beneficiary", made.id)
    assert again.sheet.fields["dependants"].text() == "3"
    assert again.sheet.fields["first_name"].text() == "زهرة"
    assert Beneficiary.get().dependants is None


def test_leaving_it_out_gives_the_form_back_as_it_was(open_form, session, write):
    form = open_form("beneficiary")
    write("أيت")
    form.draft.keep()
    again = open_form("beneficiary")
    again.draft.left_out.emit()
    assert not again.is_changed()
    assert not again.draft.isVisible()
    assert drafts.left_behind(session) == []


@pytest.mark.parametrize("end", ["save", "discard", "delete"])
def test_no_draft_is_left_when_the_form_was_saved_or_given_up(open_form, session, person, write, answers, end):
    form = open_form("beneficiary", person().id)
    write("ا")
    form.draft.keep()
    if end == "save":
        assert form.save()
    elif end == "discard":
        answers.give("discard")
        assert form.can_leave()
    else:
        answers.give(True)
        form.delete()
    assert Draft.select().count() == 0


def test_a_full_disk_is_told_and_the_typing_goes_on(open_form, context, write, monkeypatch):
    form = open_form("beneficiary")
    told = []
    context.refused.connect(told.append)

    def refuse(session, kind, record, typed):
        raise CannotDo(mark("Desk", "The disk is full"))

    monkeypatch.setattr(drafts, "keep", refuse)
    write("أيت")
    form.draft.keep()
    assert len(told) == 1
    assert form.sheet.fields["last_name"].text() == "أيت"
