"""Charts: where the bars stand, what a press hits, what is heard."""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from coopdesk.ui.kit import charts, font, theme
from coopdesk.ui.kit.charts import Bar, BarChart, HBarChart

MONTHS = [
    Bar(f"2026-{number:02}", name, value)
    for number, name, value in ((9, "شتنبر", 12), (10, "أكتوبر", 30), (11, "نونبر", 48))
]


@pytest.mark.parametrize(("language", "order"), [("ar", [2, 1, 0]), ("fr", [0, 1, 2])])
def test_time_runs_in_the_direction_of_reading(qapp, shown, language, order) -> None:
    chart = BarChart("المسجلون الجدد", MONTHS)
    shown(chart)
    theme.apply(qapp, "light", language)
    lefts = [slot.left() for slot in chart.slots()]
    assert sorted(range(3), key=lambda place: lefts[place]) == order


@pytest.mark.parametrize("kind", [BarChart, HBarChart])
def test_a_press_sends_the_key_of_the_bar(qtbot, shown, kind) -> None:
    chart = kind("المسجلون الجدد", MONTHS)
    shown(chart)
    for bar, slot in zip(MONTHS, chart.slots(), strict=True):
        with qtbot.waitSignal(chart.clicked) as clicked:
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=slot.center().toPoint())
        assert clicked.args == [bar.key]


def test_a_press_beside_the_bars_sends_nothing(qtbot, shown) -> None:
    chart = BarChart("المسجلون الجدد", MONTHS, axis=True)
    shown(chart)
    assert chart.bar_at(chart.width() - 3, 10) is None, "the value axis stands at the right in Arabic"
    assert BarChart("", []).bar_at(5, 5) is None


def test_the_keyboard_walks_the_bars_and_presses_them(qtbot, shown) -> None:
    chart = BarChart("المسجلون الجدد", MONTHS)
    shown(chart)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(chart, key)
    with qtbot.waitSignal(chart.clicked) as clicked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert clicked.args == ["2026-10"]


def test_a_screen_reader_hears_every_value(shown) -> None:
    chart = HBarChart("حسب الجماعة", [Bar("a", "القصيبة", 191), Bar("b", "أغبالة", 44)], "{:.0f}".format)
    shown(chart)
    assert chart.accessibleName() == "حسب الجماعة"
    assert chart.accessibleDescription() == "القصيبة 191, أغبالة 44"


def test_the_last_column_is_the_strong_one(shown) -> None:
    chart = BarChart("المسجلون الجدد", MONTHS)
    shown(chart)
    picture = chart.grab().toImage()
    foot = chart.height() - 30
    tones = [picture.pixelColor(int(slot.center().x()), foot).name() for slot in chart.slots()]
    assert tones == [theme.LIGHT.s3.lower(), theme.LIGHT.s3.lower(), theme.LIGHT.prim.lower()]


@pytest.mark.parametrize("value", [0, 1, 3.5, 4, 9, 33, 48, 160, 1284, 500_000])
def test_the_axis_ends_on_a_round_number_above(value: float) -> None:
    top = charts._round_up(value)
    assert top >= value
    assert top <= max(4, value * 2.5)
    assert top % 4 == 0


def test_charts_of_nothing_are_drawn(shown) -> None:
    for chart in (BarChart("فارغ", [], axis=True), HBarChart("فارغ", []), HBarChart("أصفار", [Bar("a", "أ", 0)])):
        shown(chart)
        assert not chart.grab().isNull()


def test_painting_thousands_of_bars_gives_every_reference_back(shown) -> None:
    chart, rows = BarChart("المسجلون", MONTHS, axis=True), HBarChart("الجماعات", [Bar("a", "أ", 3, (1, 2))])
    shown(chart, rows)
    gc.collect()
    before = sys.getrefcount(None)
    for _time in range(300):
        chart.grab()
        rows.grab()
    gc.collect()
    assert sys.getrefcount(None) > before - 200


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_names_under_the_columns_are_whole_at_both_ends(qapp, shown, monkeypatch, language) -> None:
    drawn = []
    monkeypatch.setattr(BarChart, "_words", lambda _chart, _painter, box, text, *_rest: drawn.append((box, text)))
    bars = [Bar(str(number), f"novembre {number}", number) for number in range(12)]
    chart = BarChart("Inscrits", bars)
    shown(chart)
    theme.apply(qapp, "light", language)
    chart.resize(260, 180)
    drawn.clear()
    chart.grab()
    names = [(box, text) for box, text in drawn if text.startswith("novembre")]
    assert any(text == "novembre 11" for _box, text in names)
    for box, text in names:
        assert box.left() >= 0, text
        assert box.right() <= chart.width(), text
        assert box.width() >= QFontMetrics(font.font(8.5)).horizontalAdvance(text), text
