"""Who may be on file already is shown at once, and saving waits for one answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import Beneficiary, Organisation, Resistant

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_the_same_name_and_birth_is_shown_when_the_field_is_left(open_form, person, write, press):
    known = person(first_name="زهرة", birth_date="1984-03-17")
    form = open_form("beneficiary")
    write("ايت الحاج")
    form.sheet.go_to("first_name")
    write("زهره")
    form.sheet.go_to("birth_date")
    write("17/3/1984")
    assert not form.suspicion.isVisible()
    press(KEY.Key_Tab)
    assert form.suspicion.isVisible()
    assert known.number in form.suspicion.accessibleName()
    opened = []
    form.open_record.connect(lambda *record: opened.append(record))
    form.suspicion.show_button.click()
    assert opened == [("beneficiary", known.id)]
    # The way back finds the form as it was left.
    again = open_form("beneficiary")
    assert again.sheet.fields["first_name"].text() == "زهره"


def test_saving_from_inside_the_telling_field_asks_once(open_form, person, write, press):
    person(first_name="زهرة", birth_date="1984-03-17")
    form = open_form("beneficiary")
    for name, typed in (("last_name", "أيت الحاج"), ("first_name", "زهرة"), ("sex", "أ"), ("birth_date", "17/3/1984")):
        form.sheet.go_to(name)
        write(typed)
    press(KEY.Key_S, CONTROL)
    assert Beneficiary.select().count() == 1
    assert form.suspicion.isVisible()
    assert QApplication.focusWidget() is form.suspicion.show_button
    press(KEY.Key_S, CONTROL)
    assert Beneficiary.select().count() == 2


def test_somebody_else_is_not_asked_about_again(open_form, person, write, press):
    person(first_name="زهرة", birth_date="1984-03-17")
    form = open_form("beneficiary")
    for name, typed in (("last_name", "أيت الحاج"), ("first_name", "زهرة"), ("sex", "أ"), ("birth_date", "17/3/1984")):
        form.sheet.go_to(name)
        write(typed)
    form.sheet.go_to("phone")
    form.suspicion.other_button.click()
    assert not form.suspicion.isVisible()
    assert form.save()
    assert Beneficiary.select().count() == 2


def test_one_identity_card_belongs_to_one_person(open_form, person, write, press, focused):
    known = person(cin="IA331902")
    form = open_form("beneficiary")
    for name, typed in (("last_name", "بوزيان"), ("first_name", "نعيمة"), ("sex", "أ"), ("cin", "ia331902")):
        form.sheet.go_to(name)
        write(typed)
    press(KEY.Key_S, CONTROL)
    assert Beneficiary.select().count() == 1
    assert focused(form) == "cin"
    assert known.number in form.sheet.fields["cin"].problem()
    assert form.suspicion.isVisible()
    assert not form.suspicion.other_button.isVisible()


def test_the_same_fighter_and_first_name(open_form, person, fighter, write, press):
    father = fighter(card_number="12457/58")
    person(first_name="زهرة", last_name="الحاج", resistant=father.id)
    form = open_form("beneficiary")
    for name, typed in (("last_name", "أيت الحاج"), ("first_name", "زهرة"), ("resistant", "12457")):
        form.sheet.go_to(name)
        write(typed)
    press(KEY.Key_Tab)
    assert form.suspicion.isVisible()


def test_a_record_with_a_known_namesake_is_corrected_without_being_asked(open_form, person, write):
    for _ in range(2):
        made = person(first_name="زهرة", birth_date="1984-03-17")
    form = open_form("beneficiary", made.id)
    form.sheet.go_to("dependants")
    write("3")
    assert form.save()


@pytest.mark.parametrize(
    ("kind", "typed", "register"),
    [
        ("resistant", {"last_name": "بوزيان", "first_name": "علي", "card_number": "12457/58"}, Resistant),
        ("organisation", {"name": "تعاونية نسيج القصيبة", "legal_form": "تعاونية", "commune": "القصيبة"}, Organisation),
    ],
)
def test_fighters_and_organisations_are_looked_for_too(
    open_form, fighter, organisation, write, press, kind, typed, register
):
    fighter(card_number="12457/58")
    organisation(commune="05.091.01.03")
    form = open_form(kind)
    for name, text in typed.items():
        form.sheet.go_to(name)
        write(text)
        press(KEY.Key_Tab)
    press(KEY.Key_S, CONTROL)
    assert register.select().count() == 1
    assert form.suspicion.isVisible()
    press(KEY.Key_S, CONTROL)
    assert register.select().count() == 2
