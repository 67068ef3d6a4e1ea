"""A fighter with the children on file, and the field in which one is found or registered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import Resistant
from coopdesk.ui.kit.buttons import Button

KEY = Qt.Key


def test_the_children_stand_beside_their_father_and_open(open_form, person, fighter):
    father = fighter()
    made = [person(first_name=first, resistant=father.id) for first in ("زهرة", "يوسف")]
    form = open_form("resistant", father.id)
    links = form._children.findChildren(Button)
    assert len(links) == 2
    opened = []
    form.open_record.connect(lambda *record: opened.append(record))
    for link in links:
        link.click()
    assert {record_id for _kind, record_id in opened} == {child.id for child in made}


def test_the_children_are_asked_for_once_not_at_every_key(open_form, person, fighter, write):
    father = fighter()
    person(resistant=father.id)
    form = open_form("resistant", father.id)
    links = form._children.findChildren(Button)
    form.sheet.go_to("notes")
    write("ملاحظة")
    assert form.is_changed()
    assert form._children.findChildren(Button) == links


def test_the_province_stands_beside_the_commune(open_form, fighter):
    form = open_form("resistant", fighter(commune="05.091.01.03").id)
    assert "بني ملال" in form.sheet.labelled["place"].field.text()


@pytest.mark.parametrize("typed", ["12457", "12457/58", "محمد", "الحاج محمد"])
def test_a_fighter_is_found_by_card_or_name(open_form, fighter, write, press, typed):
    father = fighter(card_number="12457/58")
    form = open_form("beneficiary")
    form.sheet.go_to("resistant")
    write(typed)
    press(KEY.Key_Return)
    field = form.sheet.fields["resistant"]
    assert field.value() == father.id
    assert "12457/58" in field.text()


def test_a_new_fighter_is_registered_on_the_spot_under_the_family_name(open_form, write, press):
    form = open_form("beneficiary")
    write("أيت الحاج")
    form.sheet.go_to("resistant")
    write("محمد بن علي أيت الحاج 12457/58")
    press(KEY.Key_Return)
    made = Resistant.get()
    assert (made.last_name, made.first_name, made.card_number) == ("أيت الحاج", "محمد بن علي", "12457/58")
    assert form.sheet.fields["resistant"].value() == made.id


def test_one_word_makes_nobody(open_form, write):
    form = open_form("beneficiary")
    form.sheet.go_to("resistant")
    write("محمد")
    assert form.sheet.fields["resistant"].suggestions() == []
