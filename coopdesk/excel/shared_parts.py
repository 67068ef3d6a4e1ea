"""What the sheets of a workbook share: its texts, its styles, and how much they may hold together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import BinaryIO

from coopdesk.excel.gate import MAX_CELLS
from coopdesk.excel.package import Package
from coopdesk.excel.serials import shows_date
from coopdesk.excel.walk import walk

MAX_TEXT = 32_767
MAX_CHARACTERS = 100_000_000
# A cell of escapes only (_x000D_) is seven times as long in the file as on the screen.
_LONGEST = 7 * MAX_TEXT
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


@dataclass(slots=True)
class Book:
    """What all sheets of a workbook share, and how much they may still hold."""

    strings: list[str] = field(default_factory=list)
    dates: list[bool] = field(default_factory=list)  # by style: does it show a date?
    date1904: bool = False
    cells_left: int = MAX_CELLS
    characters_left: int = MAX_CHARACTERS


class TextRuns:
    """Gathers the text of <si> or <is>: all runs, without the phonetic ones, spaces kept where asked."""

    def __init__(self) -> None:
        self._runs: list[str] = []
        self._open = self._preserve = self._phonetic = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "rPh":
            self._phonetic = True
        elif tag == "t" and not self._phonetic:
            self._open = True
            self._preserve = attributes.get("xml:space") == "preserve"
            self._runs.append("")

    def data(self, text: str) -> None:
        if self._open:
            self._runs[-1] = joined(self._runs[-1], text)

    def end(self, tag: str) -> None:
        if tag == "rPh":
            self._phonetic = False
        elif tag == "t" and self._open:
            self._open = False
            if not self._preserve:
                self._runs[-1] = self._runs[-1].strip(" \t\r\n")

    def taken(self) -> str:
        """The whole text; the next one starts empty."""
        text = "".join(self._runs)
        self._runs.clear()
        return decoded(text)


def joined(before: str, text: str) -> str:
    """Both pieces of a text; refuses what grows far beyond a cell before it fills the memory."""
    if len(before) > _LONGEST:
        raise ValueError("text longer than a cell holds")
    return before + text


def decoded(text: str) -> str:
    """The text without the escapes by which Excel writes what XML can not hold; line ends as \\n."""
    if len(text) > _LONGEST:
        raise ValueError("text longer than a cell holds")
    if "_x" in text:
        text = _SURROGATES.sub("\ufffd", _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_TEXT:
        raise ValueError("text longer than a cell holds")
    return text


def shared_strings(stream: BinaryIO) -> list[str]:
    """The texts of the sharedStrings part, in order."""
    strings: list[str] = []
    runs = TextRuns()

    def end(tag: str) -> None:
        runs.end(tag)
        if tag == "si":
            strings.append(runs.taken())

    walk(stream, runs.start, end, runs.data)
    return strings


def date_styles(stream: BinaryIO) -> list[bool]:
    """For each cell style of the styles part: does it show a date or an hour?"""
    codes: dict[int, str] = {}
    styles: list[bool] = []
    inside = ""

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        if tag in ("cellXfs", "cellStyleXfs", "dxfs"):
            inside = tag
        elif tag == "numFmt" and inside != "dxfs":
            codes[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif tag == "xf" and inside == "cellXfs":
            number = int(attributes.get("numFmtId") or 0)
            styles.append(shows_date(number, codes.get(number)))

    walk(stream, start)
    return styles


def shared_parts(package: Package) -> Book:
    """What the sheets of the workbook share; parts that are missing count as empty."""
    strings, styles = package.related("sharedStrings"), package.related("styles")
    book = Book(date1904=package.date1904)
    if strings:
        with package.open(strings) as stream:
            book.strings = shared_strings(stream)
    if styles:
        with package.open(styles) as stream:
            book.dates = date_styles(stream)
    return book
