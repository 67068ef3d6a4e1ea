"""Pictures of every page are drawn without a screen, listed in a manifest, and none is blank."""

from __future__ import annotations

import json
from functools import partial

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from coopdesk.core.problems import CannotDo
from coopdesk.ui import pictures
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import PAGES

REGISTERS = tuple(entry for entry in PAGES if entry.name in ("beneficiaries", "resistants", "organisations"))


@pytest.fixture
def lists_only(monkeypatch):
    """A window that has the three lists; its forms and its first start belong to other tests."""
    monkeypatch.setattr(pictures, "REGISTER_PAGES", {})
    monkeypatch.setattr(pictures, "_show_welcome", lambda: None)
    real = pictures._scenes
    monkeypatch.setattr(pictures, "_scenes", lambda window: [one for one in real(window) if one[0] != "welcome"])
    return partial(MainWindow, pages=REGISTERS)


@pytest.mark.parametrize(("language", "theme"), [("ar", "light"), ("fr", "dark")])
def test_every_page_has_its_picture_and_its_line(qapp, session, person, tmp_path, lists_only, language, theme):
    person()
    pictures.take_all(session, tmp_path, language, theme, window_of=lists_only)
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert [line["file"] for line in manifest] == [f"{entry.name}.png" for entry in REGISTERS]
    for line in manifest:
        image = QImage(str(tmp_path / line["file"]))
        assert (image.width(), image.height()) == (1366, 768) == (line["width"], line["height"])
        assert not pictures.is_blank(image)
        assert (line["language"], line["theme"]) == (language, theme)


def test_the_themes_differ(qapp, session, tmp_path, lists_only):
    shades = []
    for theme in ("light", "dark"):
        pictures.take_all(session, tmp_path, "ar", theme, window_of=lists_only)
        shades.append(QImage(str(tmp_path / "organisations.png")).pixelColor(40, 300).lightness())
    assert shades[0] > 200 > 80 > shades[1]


def test_a_blank_picture_is_refused(qapp, tmp_path):
    empty = QWidget()
    empty.resize(pictures.SIZE)
    with pytest.raises(CannotDo):
        pictures._take(empty, tmp_path, "empty", "ar", "light")


def test_a_few_specks_are_still_blank():
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert pictures.is_blank(image)
    for place in range(0, 60, 3):
        image.setPixelColor(place, 9, QColor(place * 4, 0, 0))
    assert pictures.is_blank(image)
