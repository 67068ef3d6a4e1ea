"""Direction of what is shown, cleaning of what comes in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from coopdesk.core.formats import isolate, isolate_title
from coopdesk.ui.kit import text
from coopdesk.ui.kit.text import ElidedLabel, Label, own_direction, reads_right_to_left


@given(st.text())
def test_what_is_cleaned_is_clean_and_stays_so(raw: str) -> None:
    once = text.one_line(raw)
    assert not set(once) & set("\u200e\u200f\u061c\u202a\u202e\u2066\u2069\ufeff\r\n\t")
    assert text.one_line(once) == once


@pytest.mark.parametrize(
    ("words", "expected"), [("رقم CIN", True), ("CIN رقم", False), ("12 ملفا", True), ("(Aït)", False)]
)
def test_the_first_letter_decides(words: str, expected: bool) -> None:
    assert reads_right_to_left(words) is expected


def test_an_ellipsis_stands_at_the_end_of_the_text_itself() -> None:
    assert own_direction("IA204518…") == Qt.TextFlag.TextForceLeftToRight
    assert own_direction("خديجة أيت…") == Qt.TextFlag.TextForceRightToLeft


@pytest.mark.parametrize("words", ["CIN:", "1.284", "رقم CIN"])
def test_a_label_starts_at_the_right_in_arabic_whatever_it_begins_with(shown, words: str) -> None:
    label = Label(words, 12, bold=True)
    shown(label)
    label.setFixedWidth(400)
    picture = label.grab().toImage()
    inked = [x for x in range(400) for y in range(picture.height()) if picture.pixel(x, y) != picture.pixel(0, 0)]
    assert min(inked) > 200
    assert label.accessibleName() == words


def test_a_cut_line_says_all_of_it_in_its_tooltip(shown) -> None:
    label = ElidedLabel("النيابة الإقليمية لبني ملال " * 8)
    shown(label)
    label.setFixedWidth(120)
    label.grab()
    assert label.toolTip() == label.shown_text()
    label.setFixedWidth(2000)
    label.grab()
    assert label.toolTip() == ""


def test_a_run_at_the_beginning_does_not_turn_the_sentence():
    assert reads_right_to_left("\u2066list.xlsx\u2069 · الورقة")
    assert not reads_right_to_left("\u2066list.xlsx\u2069")


def test_a_title_of_another_script_does_not_turn_the_line_round(qapp):
    line = f"{isolate('P-2026-1')} · {isolate_title('تعاونية الأمل')}"
    reads_right_to_left.cache_clear()
    assert not reads_right_to_left(line)
    assert not reads_right_to_left(f"{line} · Convention n° 4")
    assert reads_right_to_left(f"{line} · اتفاقية")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reads_right_to_left.cache_clear()
    assert reads_right_to_left(line)
    reads_right_to_left.cache_clear()
