"""A person is registered without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.entities import Beneficiary, Resistant

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

# What is typed into each field, in the order of reading; fields that are not here are passed over.
TYPED = {
    "last_name": "أيت الحاج",
    "first_name": "خديجة",
    "last_name_latin": "Ait El Haj",
    "first_name_latin": "Khadija",
    "cin": "ia ٣٣١٩٠٢",
    "birth_date": "١٧/٣/١٩٨٤",
    "sex": "أن",
    "marital_status": "أر",
    "dependants": "٥",
    "kinship": "ابنة",
    "resistant": "محمد أيت الحاج 12457/58",
    "kinship_proof": "شه",
    "commune": "القصي",
    "phone": "06 70 55 61 20",
    "monthly_income": "1 234,5",
    "consent_date": "01/11/2026",
}


def test_enter_walks_through_the_form_in_the_order_of_reading(open_form, press, focused):
    form = open_form("beneficiary")
    seen = []
    for _ in range(60):
        name = focused(form)
        if not seen or seen[-1] != name:
            seen.append(name)
        if name == form.sheet.order()[-1]:
            break
        # Enter belongs to the boxes and to a text of several lines.
        press(KEY.Key_Tab if name in ("vulnerability", "notes") else KEY.Key_Return)
    assert seen == form.sheet.order()


def test_shift_tab_goes_back(open_form, press, focused):
    form = open_form("beneficiary")
    press(KEY.Key_Tab, times=3)
    assert focused(form) == "first_name_latin"
    press(KEY.Key_Backtab, SHIFT, times=2)
    assert focused(form) == "first_name"


def test_a_person_is_registered_with_the_keyboard_only(open_form, press, write, focused):
    form = open_form("beneficiary")
    for _ in range(80):
        name = focused(form)
        if name in TYPED:
            write(TYPED[name])
        if name == "vulnerability":
            press(KEY.Key_Space)
        if name == "consent_date":
            break
        press(KEY.Key_Tab)
    press(KEY.Key_Return, CONTROL)
    kept = Beneficiary.get()
    fighter = Resistant.get()
    assert (kept.last_name, kept.first_name, kept.cin) == ("أيت الحاج", "خديجة", "IA331902")
    assert (kept.birth_date, kept.sex, kept.marital_status, kept.dependants) == ("1984-03-17", "f", "widowed", 5)
    assert (fighter.last_name, fighter.first_name, fighter.card_number) == ("أيت الحاج", "محمد", "12457/58")
    assert (kept.value("resistant"), kept.kinship, kept.monthly_income) == (fighter.id, "daughter", 123450)
    assert kept.commune.startswith("05.091")
    assert kept.vulnerability == "rsu_below"
    assert kept.missing_count == 0
    # Ctrl+Enter leaves an empty form with the focus on the family name.
    assert form.record.is_new
    assert focused(form) == "last_name"
    assert form.sheet.fields["last_name"].text() == ""


def test_two_children_with_one_card_share_one_fighter(open_form, person, fighter, press, write):
    father = fighter(card_number="12457/58")
    form = open_form("beneficiary", person().id)
    form.sheet.go_to("resistant")
    write("12457")
    offered = form.sheet.fields["resistant"].suggestions()
    assert offered[0][0] == father.id
    press(KEY.Key_Return)
    press(KEY.Key_S, CONTROL)
    assert Beneficiary.get().value("resistant") == father.id
    assert Resistant.select().count() == 1


@pytest.mark.parametrize("typed", ["القصي", "ksiba"])
def test_a_commune_is_found_in_either_script_and_its_province_shown(open_form, press, write, typed):
    form = open_form("beneficiary")
    form.sheet.go_to("commune")
    write(typed)
    press(KEY.Key_Tab)
    assert form.sheet.fields["commune"].text() == "القصيبة"
    assert "بني ملال" in form.sheet.labelled["place"].field.text()
    assert form.sheet.labelled["milieu"].field.text()


@pytest.mark.parametrize(
    ("typed", "shown", "precision"),
    [
        ("1950", "1950", "السنة فقط"),
        ("3/1950", "03/1950", "الشهر والسنة"),
        ("1-2-1950", "01/02/1950", "اليوم والشهر والسنة"),
    ],
)
def test_the_precision_of_a_date_follows_what_is_known(open_form, press, write, typed, shown, precision):
    form = open_form("beneficiary")
    form.sheet.go_to("birth_date")
    write(typed)
    press(KEY.Key_Tab)
    assert form.sheet.fields["birth_date"].text() == shown
    assert form.sheet.labelled["precision"].field.text() == precision


def test_what_cannot_be_is_said_under_the_field_and_counted_in_the_bar(open_form, press, write, focused):
    form = open_form("beneficiary")
    write("أيت الحاج")
    form.sheet.go_to("birth_date")
    write("31/02/1984")
    form.sheet.go_to("monthly_income")
    write("1.234")
    press(KEY.Key_S, CONTROL)
    wrong = ["first_name", "birth_date", "sex", "monthly_income"]
    assert form.sheet.blocking() == wrong
    assert focused(form) == "first_name"
    assert "4" in form.save_bar.state.shown_text()
    for name in [*wrong[1:], wrong[0]]:
        press(KEY.Key_F8)
        assert focused(form) == name
    assert Beneficiary.select().count() == 0


def test_nothing_is_red_before_the_first_field_was_left(open_form):
    form = open_form("beneficiary")
    assert form.sheet.blocking() == []


def test_f6_leads_from_section_to_section_and_the_rail_shows_where(open_form, press):
    form = open_form("beneficiary")
    seen = []
    for _ in form.sections:
        seen.append(form.rail.here())
        press(KEY.Key_F6)
    assert seen == [section.name for section in form.sections]
    assert form.rail.here() == "identity"


def test_escape_asks_when_something_was_changed(open_form, press, write, answers):
    form = open_form("beneficiary")
    closed = []
    form.closed.connect(lambda: closed.append(True))
    write("أيت")
    answers.give("stay")
    press(KEY.Key_Escape)
    assert closed == []
    answers.give("discard")
    press(KEY.Key_Escape)
    assert closed == [True]


def test_escape_closes_at_once_when_nothing_was_changed(open_form, press, answers):
    form = open_form("beneficiary")
    closed = []
    form.closed.connect(lambda: closed.append(True))
    press(KEY.Key_Escape)
    assert closed == [True]
    assert answers.asked == []


def test_alt_down_and_up_lead_to_the_neighbours(open_form, person, press):
    made = person()
    form = open_form("beneficiary", made.id, siblings=lambda step: {1: 77, -1: None}[step])
    opened = []
    form.open_record.connect(lambda kind, record_id: opened.append((kind, record_id)))
    press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert opened == [("beneficiary", 77)]


def test_the_score_follows_with_the_points_that_made_it(open_form, press, write):
    form = open_form("beneficiary")
    assert form.rail.score_shown() == (0, [])
    form.sheet.go_to("dependants")
    write("6")
    total, points = form.rail.score_shown()
    assert (len(points), total) == (1, points[0][1])
    assert "5" in points[0][0]


def test_what_a_complete_file_lacks_is_named(open_form, person):
    form = open_form("beneficiary", person(cin="IA331902").id)
    assert form.record.missing_count == 6
    assert len(form.rail.lacking()) == 6
    assert "رقم البطاقة الوطنية" not in form.rail.lacking()


def test_fields_that_follow_from_others_are_no_stop_of_tab(open_form):
    form = open_form("beneficiary")
    for name in ("precision", "place", "milieu", "number"):
        field = form.sheet.labelled[name].field
        assert field.isReadOnly()
        assert not field.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(("width", "columns"), [(1158, 4), (980, 3), (760, 2)])
def test_a_narrow_window_has_fewer_columns_and_nothing_beside_the_edge(open_form, width, columns):
    form = open_form("beneficiary")
    form.resize(width, 768)
    QApplication.processEvents()
    assert len({field.x() for field in form.sheet.labelled.values()}) >= columns
    area = form.sheet.parentWidget()
    assert form.sheet.width() <= area.width()
    for labelled in form.sheet.labelled.values():
        assert labelled.x() >= 0
        assert labelled.x() + labelled.width() <= form.sheet.width()
