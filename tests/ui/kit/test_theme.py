"""Colours, direction and locale, changed while the application runs."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.fields import TextField
from coopdesk.ui.kit.text import Label


def contrast(first: str, second: str) -> float:
    """Ratio of two colours as WCAG 2 defines it."""

    def light(colour: str) -> float:
        parts = QColor(colour).getRgbF()[:3]
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(first), light(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_words_can_be_read_on_their_ground(tokens: theme.Tokens) -> None:
    pairs = [(ink, soft) for ink, soft in theme.TONES.values()]
    pairs += [("text", ground) for ground in ("bg", "card", "side", "alt", "primsoft", "field")]
    pairs += [("muted", ground) for ground in ("bg", "card", "side", "alt", "field")]
    pairs += [("onprim", "prim"), ("onprim", "primh"), ("red", "card"), ("amber", "card"), ("prim", "card")]
    poor = {pair: contrast(*(getattr(tokens, role) for role in pair)) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in poor.items() if ratio < 4.5} == {}
    assert contrast(tokens.fieldline, tokens.card) >= 3


def test_the_theme_changes_under_a_window_that_is_open(qtbot, qapp, shown) -> None:
    label, field, button = Label("خديجة"), TextField(), Button("حفظ", kind=PRIMARY)
    window = shown(label, field, button)
    light = window.grab().toImage()
    theme.apply(qapp, "dark", "ar")
    dark = window.grab().toImage()
    assert light.pixelColor(3, 3) == QColor(theme.LIGHT.bg)
    assert dark.pixelColor(3, 3) == QColor(theme.DARK.bg)
    assert button.grab().toImage().pixelColor(10, 5) == QColor(theme.DARK.prim)
    theme.apply(qapp, "light", "ar")
    assert window.grab().toImage() == light


@pytest.mark.parametrize(("language", "right_to_left"), [("ar", True), ("fr", False), ("en", False)])
def test_the_language_gives_direction_and_locale(qapp, language: str, right_to_left: bool) -> None:
    theme.apply(qapp, "light", language)
    assert (qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft) is right_to_left
    assert QLocale().name() == theme.LOCALES[language]


def test_arabic_is_that_of_morocco(arabic) -> None:
    assert QLocale().toString(1234567) == "1.234.567"
    assert QLocale().toString(QDate(2026, 8, 5), "d MMMM yyyy") == "5 غشت 2026"


def test_every_token_is_a_colour_in_both_themes() -> None:
    for tokens in (theme.LIGHT, theme.DARK):
        for role in fields(tokens):
            if role.name != "dark":
                assert tokens.colour(role.name).isValid(), role.name


def test_an_unknown_language_is_an_error_of_ours(qapp) -> None:
    with pytest.raises(KeyError):
        theme.apply(qapp, "light", "klingon")


def test_the_sheet_is_on_windows_and_not_on_the_application(qapp, qtbot) -> None:
    # On the application it would be laid anew on every field each time that its surroundings are put somewhere.
    theme.apply(qapp, "light", "ar")
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    assert qapp.styleSheet() == ""
    assert theme.LIGHT.fieldline in window.styleSheet()
    theme.apply(qapp, "dark", "ar")
    assert theme.DARK.fieldline in window.styleSheet()
