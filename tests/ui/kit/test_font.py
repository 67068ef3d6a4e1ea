"""The font: every letter that the desk shows, two real weights, on a machine with no font at all."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont

from coopdesk.ui.kit import font

ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيڭگݣپڤچ،؛؟«»ًٌٍَُِّْ"
LATIN = "ABCXYZabcxyzÀÂÇÉÈÊËÎÏÔÛÙÜŒÆàâçéèêëîïôûùüœæ’–—·…°€%0123456789"

_BARE = """
import sys
from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont
app = QGuiApplication([])
from coopdesk.ui.kit import font
raw = QRawFont.fromFont(font.font(10))
assert raw.familyName() == font.FAMILY, raw.familyName()
missing = [letter for letter in sys.argv[1] if not raw.supportsCharacter(ord(letter))]
assert not missing, missing
"""


def test_every_letter_is_in_the_font(arabic) -> None:
    raw = QRawFont.fromFont(font.font(10))
    assert [letter for letter in ARABIC + LATIN if not raw.supportsCharacter(ord(letter))] == []


def test_it_needs_no_font_of_the_machine(tmp_path: Path) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text("<fontconfig></fontconfig>", encoding="utf-8")
    bare = {**os.environ, "FONTCONFIG_FILE": str(nothing), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _BARE, ARABIC + LATIN], env=bare, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_our_family_is_used_and_bold_is_really_bold(arabic) -> None:
    assert QFontInfo(font.font(10)).family() == font.FAMILY
    assert QFontInfo(font.font(10, bold=True)).weight() == QFont.Weight.Bold
    plain, bold = (QFontMetrics(font.font(20, heavy)).horizontalAdvance("المستفيدون") for heavy in (False, True))
    assert bold > plain


def test_lines_are_close_but_hold_the_tallest_letters(arabic) -> None:
    metrics = QFontMetrics(font.font(10))
    assert metrics.height() <= 22
    for letter in "ÛÊأإيج":
        box = metrics.tightBoundingRect(letter)
        assert -box.top() <= metrics.ascent(), letter
        assert box.bottom() <= metrics.descent(), letter


def test_the_changed_file_has_right_check_sums() -> None:
    data = font.renamed(font.bundled())
    assert font._check_sum(data) == 0xB1B0AFBA
    for row, (tag, (offset, length)) in enumerate(font.tables(data)):
        if tag != b"head":
            stored = struct.unpack_from(">I", data, 12 + 16 * row + 4)[0]
            assert stored == font._check_sum(data[offset : offset + length]), tag
