"""The parts of pages: what they say to eye, keyboard and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.marks import Pill, ScoreBar
from coopdesk.ui.kit.panels import Banner, Card, EmptyState, KeyFigure, PageHeader
from coopdesk.ui.kit.sidebar import NARROW, WIDE, Sidebar
from coopdesk.ui.kit.stage_line import LATER, NEXT, NOW, PASSED, Stage, StageLine

STAGES = [
    Stage("فكرة", "14/01/2025", PASSED),
    Stage("منطلقة", "05/01/2026", NOW),
    Stage("قيد المواكبة", "", NEXT),
    Stage("مستقلة", "", LATER),
]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_figure_opens_its_list(qtbot, shown, key) -> None:
    figure = KeyFigure("النساء", "694", "54% من المستفيدين")
    shown(figure)
    assert figure.accessibleName() == "النساء 694"
    with qtbot.waitSignal(figure.pressed):
        qtbot.keyClick(figure, key)
    with qtbot.waitSignal(figure.pressed):
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)


def test_the_actions_of_a_page_stand_at_the_far_end(shown) -> None:
    action = Button("طباعة")
    header = PageHeader("المستفيدون", "1.284 مستفيد", [Pill("مسودة")], [action])
    shown(header)
    assert action.x() < header.width() / 4
    assert header.title.mapTo(header, header.title.rect().topRight()).x() > header.width() * 3 / 4
    header.show_pills([Pill("منطلقة", "green"), Pill("فلاحة")])
    assert header.height() == 64


def test_a_long_title_gives_way_to_the_actions(shown) -> None:
    action = Button("طباعة")
    header = PageHeader("تعاونية " * 40, "", [], [action])
    window = shown(header)
    assert window.width() == 600
    assert action.width() == action.sizeHint().width()


@pytest.mark.parametrize("tone", sorted(theme.TONES))
def test_a_banner_is_one_sentence(shown, tone) -> None:
    banner = Banner(tone, "أيت الحاج خديجة", "قد يكون مسجلا:")
    shown(banner)
    assert banner.accessibleName() == "قد يكون مسجلا: أيت الحاج خديجة"
    assert banner.grab().toImage().pixelColor(3, 20) == theme.current().colour(theme.TONES[tone][1])


def test_an_empty_list_says_what_fills_it(qtbot, shown) -> None:
    action = Button("إضافة منخرط")
    shown(EmptyState("لا منخرطين بعد", action))
    with qtbot.waitSignal(action.clicked):
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)


def test_a_card_has_a_title_and_a_body(shown) -> None:
    card = Card("المسجلون الجدد")
    shown(card)
    assert card.title.shown_text() == "المسجلون الجدد"


@pytest.mark.parametrize(("language", "first_at_right"), [("ar", True), ("fr", False)])
def test_stages_follow_the_direction_of_reading(qapp, shown, language, first_at_right) -> None:
    line = StageLine(STAGES)
    shown(line)
    theme.apply(qapp, "light", language)
    places = [centre.x() for centre in line.centres()]
    assert (places == sorted(places, reverse=True)) is first_at_right
    assert line.accessibleName().startswith("فكرة 14/01/2025")
    picture = line.grab().toImage()
    passed = line.centres()[0]
    assert picture.pixelColor(int(passed.x() - 8), 17) == theme.current().colour("prim")


def test_a_score_is_as_long_as_its_points(qapp, shown) -> None:
    bar = ScoreBar([("دخل", 25), ("بطالة", 25)], 100)
    shown(bar)
    picture = bar.grab().toImage()
    ground = theme.current().colour("greysoft")
    assert picture.pixelColor(int(bar.width() * 0.25), 5) == ground, "an Arabic bar grows from the right"
    assert picture.pixelColor(int(bar.width() * 0.9), 5) == theme.current().colour("s1")
    assert picture.pixelColor(int(bar.width() * 0.6), 5) == theme.current().colour("s2")


def test_the_sidebar_tells_the_page_that_was_chosen(qtbot, shown) -> None:
    bar = Sidebar("مكتب التعاونيات", "بني ملال", [("home", "الرئيسية", "home"), ("people", "المستفيدون", "people")])
    shown(bar)
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.mouseClick(bar.buttons["people"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["people"]
    with qtbot.assertNotEmitted(bar.chosen):
        bar.choose("home")
    assert bar.buttons["home"].isChecked()
    assert not bar.buttons["people"].isChecked()


def test_a_narrow_sidebar_keeps_its_names_for_tooltip_and_reader(shown) -> None:
    bar = Sidebar("مكتب", "بني ملال", [("home", "الرئيسية", "home")])
    shown(bar)
    bar.set_narrow(True)
    assert bar.width() == NARROW
    assert (bar.buttons["home"].toolTip(), bar.buttons["home"].accessibleName()) == ("الرئيسية", "الرئيسية")
    bar.set_narrow(False)
    assert bar.width() == WIDE
    assert bar.buttons["home"].shown_text() == "الرئيسية"
