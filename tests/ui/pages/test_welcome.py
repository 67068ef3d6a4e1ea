"""The first start by keyboard: an office is named, a demonstration made, another desk opened."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coopdesk.core import language
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary
from coopdesk.operations.start import Beginning, make_desk, open_session
from coopdesk.store.desk import exists
from coopdesk.ui import look
from coopdesk.ui.kit.panels import Banner
from coopdesk.ui.pages import demo_making
from coopdesk.ui.pages.welcome import _ONE_PC, _ONE_PC_NOTE, WelcomePage

DAY = date(2026, 11, 23)


@pytest.fixture
def welcome(qtbot, qapp, tmp_path):
    look.wear("ar")
    page = WelcomePage(tmp_path / "desk", today=DAY)
    qtbot.addWidget(page)
    page.resize(1000, 680)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.form.institution.setFocus()
    opened: list = []
    page.finished.connect(opened.append)
    page.opened = opened
    yield page
    for session in opened:
        session.desk.close()


def focused():
    return QApplication.focusWidget()


def test_an_office_is_named_without_the_mouse(qtbot, type_text, welcome, tmp_path):
    form = welcome.form
    assert focused() is form.institution
    for field in (form.kind, form.place):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        assert focused() is field
    type_text(form.place, "بني م")
    assert form.place.value() == "05.091"
    for field in (form.code, form.post, form.name, form.user):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        assert focused() is field
    type_text(form.user, "خديجة")
    qtbot.keyClick(form.user, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (session,) = welcome.opened
    office = session.office
    given = (office.institution, office.office_kind, office.code, office.post)
    assert given == ("HCAR", "provincial", "HCAR-05.091", 1)
    assert office.province_codes == {"05.091"}
    assert "بني ملال" in office.name
    assert (session.user.name, session.desk.folder) == ("خديجة", tmp_path / "desk")


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_made(qtbot, welcome, tmp_path):
    welcome.begin()
    fields = welcome.form.fields
    assert [name for name in fields if fields[name].problem()] == ["code", "name", "user"]
    assert focused() is welcome.form.code
    assert not exists(tmp_path / "desk")
    assert welcome.opened == []


def test_only_the_user_is_missing_when_the_office_has_its_name(welcome):
    welcome.form.name.set_value("النيابة")
    welcome.begin()
    assert welcome.form.fields["user"].problem()
    assert not welcome.form.fields["name"].problem()


def test_a_code_of_another_institution_and_a_post_that_is_no_number_are_refused(type_text, welcome):
    form = welcome.form
    form.code.set_value("ADS-05")
    form.post.clear()
    type_text(form.post, "واحد")
    welcome.begin()
    assert form.fields["code"].problem()
    assert form.fields["post"].problem()
    type_text(form.code, "1")
    assert not form.fields["code"].problem(), "who corrects is not scolded meanwhile"


@pytest.mark.parametrize(
    ("institution", "kind", "place", "code", "served"),
    [
        ("HCAR", "provincial", "05.091", "HCAR-05.091", {"05.091"}),
        ("HCAR", "regional", "05", "HCAR-05", {"05.081", "05.091", "05.255", "05.301", "05.311"}),
        ("ADS", "coordination", "05", "ADS-05", {"05.081", "05.091", "05.255", "05.301", "05.311"}),
    ],
)
def test_the_place_proposes_code_name_and_provinces(welcome, institution, kind, place, code, served):
    form = welcome.form
    form.institution.set_value(institution)
    form._on_edited("institution")
    form.kind.set_value(kind)
    form._on_edited("office_kind")
    form.place.set_value(place)
    form._on_edited("place")
    assert form.code.value() == code
    assert set(form.provinces.value()) == served
    assert form.name.value()


def test_headquarters_have_no_place_and_serve_everybody(welcome):
    form = welcome.form
    form.kind.set_value("headquarters")
    form._on_edited("office_kind")
    assert form.code.value() == "HCAR-HQ"
    assert len(form.provinces.value()) == 75
    assert not form.fields["place"].isVisible()


def test_what_was_typed_is_not_overwritten_by_a_proposal(type_text, welcome):
    form = welcome.form
    form.place.set_value("05.091")
    form._on_edited("place")
    form.name.clear()
    type_text(form.name, "نيابتنا")
    form.place.set_value("05.081")
    form._on_edited("place")
    assert form.name.value() == "نيابتنا"
    assert (form.code.value(), form.provinces.value()) == ("HCAR-05.081", ("05.081",))


def test_provinces_are_found_and_ticked_by_keyboard(qtbot, type_text, welcome):
    provinces = welcome.form.provinces
    provinces.setFocus()
    type_text(provinces.search, "بني")
    assert "05.091" in provinces.in_sight()
    assert "01.051" not in provinces.in_sight()
    qtbot.keyClick(provinces.search, Qt.Key.Key_Down)
    seen = provinces.in_sight()
    assert focused() is provinces.box(seen[0])
    for _step in range(seen.index("05.091")):
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert provinces.value() == ("05.091",)
    for _step in range(seen.index("05.091") + 1):
        qtbot.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is provinces.search


def test_a_whole_region_is_ticked_at_once_and_enter_ticks_the_only_one_found(qtbot, type_text, welcome):
    provinces = welcome.form.provinces
    provinces.box("12").click()
    whole = set(provinces.value())
    assert len(whole) == 2
    type_text(provinces.search, "azilal")
    qtbot.keyClick(provinces.search, Qt.Key.Key_Return)
    assert set(provinces.value()) == {*whole, "05.081"}
    assert not provinces.box("05").isChecked()


def test_the_language_changes_at_once_and_keeps_the_answers(qtbot, welcome):
    welcome.form.place.set_value("05.091")
    welcome.form._on_edited("place")
    welcome.form.user.set_value("خديجة")
    welcome.languages["fr"].click()
    assert language.code() == "fr"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    form = welcome.form
    assert (form.place.value(), form.code.value(), form.user.value()) == ("05.091", "HCAR-05.091", "خديجة")
    welcome.begin()
    assert welcome.opened[0].office.code == "HCAR-05.091"


def test_the_demonstration_is_made_beside_the_desk_and_opened(qtbot, welcome, tmp_path):
    with qtbot.waitSignal(welcome.finished, timeout=20_000):
        welcome.demo_button.click()
        assert not welcome.begin_button.isEnabled()
    (session,) = welcome.opened
    assert session.desk.folder == tmp_path / "desk-demo"
    assert Beneficiary.select().count() == 400
    assert not exists(tmp_path / "desk")


def test_a_demonstration_given_up_leaves_nothing(qtbot, welcome, tmp_path):
    welcome.open_demo()
    qtbot.keyClick(welcome, Qt.Key.Key_Escape)
    assert list(tmp_path.iterdir()) == []
    assert welcome.demo_button.isEnabled()


def test_a_demonstration_that_can_not_be_made_says_why(qtbot, welcome, monkeypatch):
    def refuse(*_args: object, **_values: object) -> None:
        raise CannotDo(mark("Desk", "The disk is full"))

    monkeypatch.setattr(demo_making, "make_demo_office", refuse)
    welcome.open_demo()
    qtbot.waitUntil(lambda: welcome._refusal.isVisible())
    assert welcome.demo_button.isEnabled()
    assert welcome.opened == []


def test_a_desk_that_is_there_already_is_opened(qtbot, welcome, answers, tmp_path):
    beginning = Beginning("HCAR", "provincial", "HCAR-05.091", "النيابة", 1, ("05.091",), "خديجة")
    make_desk(tmp_path / "old", beginning, today=DAY).desk.close()
    answers.give(tmp_path / "old")
    welcome.existing_button.click()
    assert welcome.opened[0].office.name == "النيابة"


def test_a_folder_without_a_desk_is_told_plainly(welcome, answers, tmp_path):
    answers.give(tmp_path)
    welcome.existing_button.click()
    assert welcome.opened == []
    assert str(tmp_path) in welcome._refusal.accessibleName()
    answers.give(None)
    welcome.existing_button.click()


def test_the_desk_can_be_kept_elsewhere_in_a_folder_of_its_own(welcome, answers, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "letter.txt").write_text("…", encoding="utf-8")
    answers.give(tmp_path / "docs")
    welcome.folder_button.click()
    assert welcome.folder == tmp_path / "docs" / "coopdesk"
    welcome.form.place.set_value("05.091")
    welcome.form._on_edited("place")
    welcome.form.user.set_value("خديجة")
    welcome.begin()
    assert open_session(tmp_path / "docs" / "coopdesk").user.name == "خديجة"


def test_it_says_that_there_is_one_pc_per_office(welcome):
    (strip,) = [strip for strip in welcome.findChildren(Banner) if strip.tone == "amber"]
    assert strip.isVisible()
    assert strip.accessibleName() == f"{_ONE_PC} {_ONE_PC_NOTE}"
