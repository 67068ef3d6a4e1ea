"""The one font of the desk, taken from a pinned package so that Arabic is right on a machine without any font."""

from __future__ import annotations

import struct
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

# A system copy of "Noto Sans Arabic" has no Latin letters and would be mixed with ours, so ours gets a name of its own;
# it has as many letters as the original, which lets it be written over the old one inside the file.
_ORIGINAL, FAMILY = "Noto Sans Arabic", "Coopdesk Letters"
# Thousandths of an em. The file asks for 2.11 em a line, room for stacked Quranic marks; the letters of Arabic as it is
# written in Morocco and of French with its accents reach from -421 to 944.
_ASCENT, _DESCENT = 1090, 470
# The tables in which a name and a line height are written.
_RENAMED = frozenset({b"name", b"hhea", b"OS/2"})


class MissingFont(RuntimeError):
    """The pinned font package is broken: nothing can be shown."""


@cache
def load() -> str:
    """Register the font with Qt, once in the life of the process; returns its family name."""
    return register(renamed(bundled()), FAMILY)


def register(data: bytes, family: str) -> str:
    """Give a font file to Qt; returns the family name under which it is found. Raises MissingFont."""
    number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if family not in families:
        raise MissingFont(family)
    return family


@cache
def font(point: float, bold: bool = False) -> QFont:
    """The desk's font at `point` points, in one of its two weights; callers must not change what they get."""
    made = QFont(load())
    made.setPointSizeF(point)
    # 600 of the variable file is drawn as 400, so bold is 700 and nothing lies between; hinting opens gaps between the
    # joined letters of small bold Arabic.
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def bundled() -> bytes:
    """The font file as its package carries it."""
    folder = files("justmytype_intl_rtl") / "fonts" / "ofl" / "notosansarabic"
    return (folder / "NotoSansArabic[wdth,wght].ttf").read_bytes()


def renamed(data: bytes, family: str = FAMILY) -> bytes:
    """The font file with our family name and line height; table directory as in the OpenType specification."""
    font_file = bytearray(data)
    places = dict(tables(data))
    start, length = places[b"name"]
    names = bytes(font_file[start : start + length])
    font_file[start : start + length] = names.replace(_ORIGINAL.encode("utf-16-be"), family.encode("utf-16-be"))
    hhea, os2 = places[b"hhea"][0], places[b"OS/2"][0]
    struct.pack_into(">hhh", font_file, hhea + 4, _ASCENT, -_DESCENT, 0)
    struct.pack_into(">hhhHH", font_file, os2 + 68, _ASCENT, -_DESCENT, 0, _ASCENT, _DESCENT)
    sum_again(font_file)
    return bytes(font_file)


def tables(data: bytes) -> list[tuple[bytes, tuple[int, int]]]:
    """The tables of a font file in their order: tag, offset, length."""
    count = struct.unpack_from(">H", data, 4)[0]
    rows = (struct.unpack_from(">4sIII", data, 12 + 16 * row) for row in range(count))
    return [(tag, (offset, length)) for tag, _sum, offset, length in rows]


def sum_again(font_file: bytearray, changed: frozenset[bytes] = _RENAMED) -> None:
    """Write the check sums of the changed tables and of the file, which Windows looks at.

    The sum of the file is corrected by what changed: to add up all of it again takes a while at each start.
    """
    change = 0
    for row, (tag, (offset, length)) in enumerate(tables(font_file)):
        if tag in changed:
            at = 12 + 16 * row + 4
            present = _check_sum(font_file[offset : offset + length])
            # Once for the table itself, once for its sum.
            change += 2 * (present - struct.unpack_from(">I", font_file, at)[0])
            struct.pack_into(">I", font_file, at, present)
        if tag == b"head":
            whole = offset + 8
    struct.pack_into(">I", font_file, whole, (struct.unpack_from(">I", font_file, whole)[0] - change) & 0xFFFFFFFF)


def _check_sum(data: bytes | bytearray) -> int:
    padded = bytes(data) + bytes(-len(data) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
