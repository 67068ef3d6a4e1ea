"""The desk's font as it is put into a PDF, where each sign must still say which letter it is.

On the screen the font draws most Arabic letters as a bare shape with its dots apart; a PDF of that holds shapes and
dots, and nobody can search it for a name. Without the font's own joining rules Qt's shaper joins the same letters by
their presentation forms, one sign for each, which readers of PDF take for the letter (NFKC). The picture is the same.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from threading import local

from PySide6.QtGui import QFont, QFontMetricsF

from coopdesk.ui.kit import font

# As long as the name that it is written over inside the file.
FAMILY = "Coopdesk Printed"
# Units of the layout: twentieths of a point, so that sizes are whole numbers on every device.
PER_POINT = 20
_fonts = local()
_JOINING, _SET_ASIDE = b"GSUB", b"GSUX"
# A PDF names a sign by the first character that it stands for: these stand before the usual ones.
_ALIASES = (range(0x00, 0x20), range(0xFB50, 0xFBD3), range(0xFBD7, 0xFDF0))


@cache
def family() -> str:
    """Register the font with Qt, once in the life of the process; returns its family name."""
    return font.register(printed(font.renamed(font.bundled(), FAMILY)), FAMILY)


def sized(point: float, bold: bool = False) -> QFont:
    """The font at `point` points in units of the layout; callers must not change what they get."""
    return _of_this_thread(point, bold)[0]


def metrics(point: float, bold: bool = False) -> QFontMetricsF:
    """What the same font measures."""
    return _of_this_thread(point, bold)[1]


def _of_this_thread(point: float, bold: bool) -> tuple[QFont, QFontMetricsF]:
    """Fonts belong to the thread that made them: documents are laid out by workers and painted by the window."""
    known = _fonts.__dict__
    if (point, bold) not in known:
        made = QFont(family())
        made.setPixelSize(round(point * PER_POINT))
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if bold:
            # By its axis, and not by its weight: Qt would put each bold word into the PDF twice.
            made.setVariableAxis(QFont.Tag("wght"), QFont.Weight.Bold)
        known[point, bold] = (made, QFontMetricsF(made))
    return known[point, bold]


def printed(data: bytes) -> bytes:
    """The font file without its joining rules, and with one character for each sign."""
    file = bytearray(data)
    for row, (tag, (start, length)) in enumerate(font.tables(data)):
        if tag == _JOINING:
            file[12 + 16 * row : 16 + 16 * row] = _SET_ASIDE
        if tag == b"cmap":
            table = _character_table(_characters(data[start : start + length]))
            file[start : start + length] = table.ljust(length, b"\0")
    font.sum_again(file, frozenset({b"cmap"}))
    return bytes(file)


def _characters(table: bytes) -> Iterator[tuple[int, int]]:
    """Each character with its glyph, from the table that holds all of them (format 12)."""
    count = struct.unpack_from(">H", table, 2)[0]
    places = (struct.unpack_from(">I", table, 8 + 8 * record)[0] for record in range(count))
    whole = next(place for place in places if struct.unpack_from(">H", table, place)[0] == 12)
    for group in range(struct.unpack_from(">I", table, whole + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", table, whole + 16 + 12 * group)
        for character in range(first, last + 1):
            yield character, glyph + character - first


def _character_table(pairs: Iterator[tuple[int, int]]) -> bytes:
    """One format 12 table of the characters that are no aliases."""
    groups: list[list[int]] = []
    for character, glyph in pairs:
        if any(character in aliases for aliases in _ALIASES):
            continue
        if groups and groups[-1][1] + 1 == character and groups[-1][2] + character - groups[-1][0] == glyph:
            groups[-1][1] = character
        else:
            groups.append([character, character, glyph])
    head = struct.pack(">HHHHI", 0, 1, 3, 10, 12)
    body = struct.pack(">HHIII", 12, 0, 16 + 12 * len(groups), 0, len(groups))
    return head + body + b"".join(struct.pack(">III", *group) for group in groups)
