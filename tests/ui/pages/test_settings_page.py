"""The settings by keyboard: the office renamed, a figure changed from a day on, language, colours, another desk."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from coopdesk.entities import Beneficiary, Office
from coopdesk.operations import preferences, settings
from coopdesk.operations.start import Beginning, make_desk
from coopdesk.ui import dialogs
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Banner
from coopdesk.ui.pages.figures_tab import _SAVED, _SCORED
from coopdesk.ui.pages.points_field import PointsField
from coopdesk.ui.pages.settings_page import SettingsPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(in_window, context):
    made = in_window(SettingsPage(context))
    made.focus_list()
    return made


@pytest.fixture
def figures(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_2, CONTROL)
    return page.figures


def enter(type_text, field, text: str) -> None:
    field.setFocus()
    field.clear()
    type_text(field, text)


# The office.


def test_the_office_is_shown_as_it_is(session, page):
    form = page.office.form
    answers, problems = form.answers("ar")
    assert (answers.code, answers.name, answers.post) == ("HCAR-05.091", session.office.name, 1)
    assert (answers.provinces, answers.user, problems) == (("05.091",), "خديجة", [])
    assert not form.fields["place"].isVisible()


def test_the_office_and_its_user_are_renamed(qtbot, type_text, session, page):
    form = page.office.form
    enter(type_text, form.name, "النيابة الجديدة")
    enter(type_text, form.user, "فاطمة")
    enter(type_text, page.office.cndp.field, "A-PO-12/2026")
    with qtbot.waitSignal(page.restart_needed):
        qtbot.keyClick(form.user, Qt.Key.Key_S, CONTROL)
    office = Office.get()
    assert (office.name, office.cndp_reference, session.user.name) == ("النيابة الجديدة", "A-PO-12/2026", "فاطمة")
    assert page.can_leave()


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(type_text, session, page):
    form = page.office.form
    enter(type_text, form.code, "ADS-05")
    enter(type_text, form.user, " ")
    assert not page.office.keep()
    assert [name for name, labelled in form.fields.items() if labelled.problem()] == ["code", "user"]
    assert Office.get().code == "HCAR-05.091"


def test_an_office_half_typed_is_asked_about_before_it_is_left(type_text, answers, page):
    enter(type_text, page.office.form.name, "شيء آخر")
    answers.give(dialogs.STAY, dialogs.DISCARD)
    assert not page.can_leave()
    assert page.office.form.name.value() == "شيء آخر"
    assert page.can_leave()
    assert page.office.form.name.value() == "النيابة الإقليمية بني ملال"


# The figures.


def test_every_figure_stands_in_the_table_and_can_be_edited(figures):
    assert figures.model.keys == list(settings.FIGURES)
    for key, figure in settings.FIGURES.items():
        figures.go_to(key)
        assert figures.editor.key == key
        value = figures.editor.value.field.value()
        assert (list(value) if isinstance(value, tuple) else value) == figure.default, key


def test_a_number_holds_from_the_day_written_and_the_table_follows(qtbot, type_text, session, figures):
    figures.table.setFocus()
    qtbot.keyClick(figures.table, Qt.Key.Key_Down)
    assert figures.editor.key == "youth_age"
    qtbot.keyClick(figures.table, Qt.Key.Key_Return)
    field = figures.editor.value.field
    assert field.hasFocus()
    enter(type_text, field, "40")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert figures.editor.since.field.hasFocus()
    enter(type_text, figures.editor.since.field, "1/6/2026")
    qtbot.keyClick(figures.editor.since.field, Qt.Key.Key_S, CONTROL)
    assert settings.history("youth_age") == [("2026-06-01", 40)]
    row = figures.model.keys.index("youth_age")
    texts = [figures.model.index(row, column).data() for column in (1, 2)]
    assert ["40" in texts[0], texts[1]] == [True, "01/06/2026"]


def pills(figures) -> list[str]:
    return [pill.tone for pill in figures.editor.findChildren(Pill) if pill.isVisible()]


def test_the_history_says_what_is_in_force_and_what_is_to_come(qtbot, session, figures):
    settings.set_value(session, "youth_age", 40, date(2026, 6, 1))
    settings.set_value(session, "youth_age", 30, date(2027, 1, 1))
    figures.go_to("youth_age")
    qtbot.waitUntil(lambda: pills(figures) == ["amber", "green"])
    figures.go_to("adult_age")
    qtbot.waitUntil(lambda: pills(figures) == ["green"])


@pytest.mark.parametrize("typed", ["", "كثير", "99"])
def test_a_value_that_can_not_be_is_said_beside_it(type_text, figures, typed):
    figures.go_to("youth_age")
    enter(type_text, figures.editor.value.field, typed)
    assert not figures.keep()
    assert figures.editor.value.problem()
    assert settings.history("youth_age") == []
    type_text(figures.editor.value.field, "1")
    assert not figures.editor.value.problem()


def test_a_day_that_is_none_is_said_beside_it(type_text, figures):
    figures.go_to("youth_age")
    enter(type_text, figures.editor.since.field, "31/02/2026")
    assert not figures.keep()
    assert figures.editor.since.problem()


def test_kinships_are_ticked_and_amounts_are_dirhams(qtbot, type_text, session, figures):
    figures.go_to("eligible_kinships")
    boxes = dict(figures.editor.value.field._boxes)
    qtbot.keyClick(boxes["grandson"], Qt.Key.Key_Space)
    assert figures.keep()
    assert settings.value_on(session, "eligible_kinships") == ["son", "daughter", "grandson"]
    figures.go_to("capital_minimum")
    enter(type_text, figures.editor.value.field, "2000,00")
    assert figures.keep()
    assert settings.value_on(session, "capital_minimum") == 200_000
    figures.go_to("rsu_threshold")
    enter(type_text, figures.editor.value.field, "9,5")
    assert figures.keep()
    assert settings.value_on(session, "rsu_threshold") == 95_000_000


def test_new_weights_are_counted_for_everybody_in_the_background(qtbot, type_text, person, settled, context, figures):
    orphan = person(vulnerability="orphan")
    changes = []
    context.changed.connect(changes.append)
    figures.go_to("vulnerability_weights")
    field = figures.editor.value.field
    assert isinstance(field, PointsField)
    enter(type_text, field.lines["orphan"], "60")
    with qtbot.waitSignal(figures.worked):
        assert figures.keep()
    settled()
    stored = Beneficiary.get_by_id(orphan.id)
    assert (stored.score, stored.band) == (60, "severe")
    assert any("beneficiary" in one.kinds for one in changes)
    qtbot.waitUntil(lambda: [strip.tone for strip in figures.findChildren(Banner) if strip.isVisible()] == ["green"])
    (strip,) = [strip for strip in figures.findChildren(Banner) if strip.isVisible()]
    assert strip.accessibleName() == f"{_SAVED} {_SCORED.counted(1)}"


def test_points_left_empty_or_unreadable_are_marked(type_text, figures):
    figures.go_to("priority_weights")
    field = figures.editor.value.field
    enter(type_text, field.lines["woman"], "")
    assert not figures.keep()
    assert figures.editor.value.problem()
    assert field.lines["woman"].property("problem") == "error"
    assert not field.lines["disability"].property("problem")


def test_another_figure_is_not_shown_over_one_half_typed(qtbot, type_text, answers, figures):
    figures.go_to("youth_age")
    enter(type_text, figures.editor.value.field, "41")
    answers.give(dialogs.STAY, dialogs.SAVE)
    figures.go_to("adult_age")
    assert (figures.editor.key, figures.editor.value.field.value()) == ("youth_age", 41)
    figures.go_to("adult_age")
    assert figures.editor.key == "adult_age"
    assert settings.history("youth_age") == [("2026-11-23", 41)]


# This PC.


def test_language_and_colours_are_remembered_and_the_window_made_anew(qtbot, type_text, session, page):
    qtbot.keyClick(page, Qt.Key.Key_3, CONTROL)
    page.language.setFocus()
    with qtbot.waitSignal(page.restart_needed):
        type_text(page.language, "F")
    assert preferences.read(session, "language") == "fr"
    with qtbot.waitSignal(page.restart_needed):
        qtbot.keyClick(page.theme, Qt.Key.Key_Down)
    assert preferences.read(session, "theme") == "dark"


def test_a_liking_waits_for_what_is_half_typed(type_text, session, answers, page):
    enter(type_text, page.office.form.name, "شيء آخر")
    page.show_tab(2)
    answers.give(dialogs.STAY)
    type_text(page.language, "F")
    assert page.language.value() == "ar"
    assert preferences.read(session, "language") == "ar"


def test_another_desk_is_opened_by_its_folder(qtbot, answers, page, tmp_path, session):
    page.show_tab(2)
    other = tmp_path / "other"
    make_desk(other, Beginning("ADS", "coordination", "ADS-05", "التنسيقية", 1, (), "علي")).desk.close()
    session.desk.database.bind([Office, Beneficiary], bind_refs=False, bind_backrefs=False)
    answers.give(tmp_path, other, None)
    page.open_button.click()
    assert str(tmp_path) in page._told.shown_text()
    with qtbot.waitSignal(page.open_desk) as opened:
        page.open_button.click()
    assert opened.args == [other]
    with qtbot.assertNotEmitted(page.open_desk):
        page.open_button.click()
