"""Buttons by keyboard, by screen reader, and with room for their bold text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics

from coopdesk.ui.kit import font
from coopdesk.ui.kit.buttons import DANGER, LINK, PRIMARY, SECONDARY, Button, Chip, KeyCap, NavButton, Tab, icon_button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot, shown, key) -> None:
    button = Button("حفظ", kind=PRIMARY)
    shown(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize(
    "made", [lambda: Chip("كل المشاكل", "37"), lambda: Tab("المنخرطون", "14"), lambda: NavButton("الرئيسية", "home")]
)
def test_turning_bold_changes_no_width(shown, made) -> None:
    button = made()
    shown(button)
    before = button.sizeHint()
    button.setChecked(True)
    assert button.sizeHint() == before
    assert before.width() >= QFontMetrics(font.font(button.POINT, bold=True)).horizontalAdvance(button.shown_text())


def test_an_ampersand_is_a_letter(shown) -> None:
    button = Button("R&D")
    shown(button)
    assert button.shown_text() == "R&D"
    assert button.shortcut().isEmpty()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "R&D"


def test_the_count_of_a_chip_can_change(shown) -> None:
    chip = Chip("مكرر", "3")
    shown(chip)
    chip.show_count("14")
    assert chip.shown_text() == "مكرر  14"
    chip.show_count("")
    assert chip.shown_text() == "مكرر"


def test_in_a_crowded_line_the_title_of_a_chip_gives_way_not_its_count(shown) -> None:
    chip = Chip("Cellule obligatoire vide", "37")
    shown(chip)
    metrics = QFontMetrics(font.font(chip.POINT))
    assert chip.fitted(metrics, 400) == "Cellule obligatoire vide  37"
    assert chip.toolTip() == ""
    chip.setFixedWidth(100)
    cut = chip.fitted(metrics, 74)
    assert cut.endswith("…  37")
    assert metrics.horizontalAdvance(cut) <= 74
    assert chip.toolTip() == "Cellule obligatoire vide  37"


def test_the_ring_is_for_who_comes_with_the_keyboard(qtbot, shown) -> None:
    first, second = Button("حفظ"), Button("إلغاء")
    shown(first, second)
    unringed = second.grab().toImage()
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert second.grab().toImage() == unringed
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.grab().toImage() != unringed


def test_a_disabled_button_looks_so(shown) -> None:
    for kind in (PRIMARY, SECONDARY, DANGER, LINK):
        button = Button("قبول", "check", kind)
        shown(button)
        before = button.grab().toImage()
        button.setEnabled(False)
        assert button.grab().toImage() != before


def test_an_icon_alone_has_a_name(shown) -> None:
    button = icon_button("chevron-next", "السجل الموالي")
    shown(button)
    assert (button.accessibleName(), button.toolTip()) == ("السجل الموالي", "السجل الموالي")
    assert button.width() == button.height()


def test_a_key_cap_has_room_for_its_key(arabic, qtbot) -> None:
    short, long = KeyCap("F8"), KeyCap("Ctrl+Enter")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.width() > short.width() > 16
