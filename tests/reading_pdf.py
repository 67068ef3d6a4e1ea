"""Reads a PDF back as text: what stands on each page, with letters as they are typed and in the order of reading."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from pypdf import PdfReader

# Runs that are read from the left inside a line that is read from the right.
_FROM_LEFT = re.compile(r"[0-9A-Za-zÀ-ÿ][0-9A-Za-zÀ-ÿ./:,\-\u202f%]*")

_MIRRORED = str.maketrans("()«»", ")(»«")


def pages_of(path: Path) -> list[str]:
    """The text of each page, one line for each text that was painted."""
    return ["\n".join(map(_read, _texts(page))) for page in PdfReader(path).pages]


def fonts_of(path: Path) -> set[str]:
    """The fonts of the file whose letters are inside it."""
    found = set()
    for page in PdfReader(path).pages:
        for font in page["/Resources"]["/Font"].values():
            below = font["/DescendantFonts"][0]["/FontDescriptor"] if "/DescendantFonts" in font else {}
            found.add(font["/BaseFont"].lstrip("/") if "/FontFile2" in below else "not inside")
    return found


def _texts(page: object) -> list[str]:
    """What was painted, run by run; a figure inside an Arabic sentence is a run of its own."""
    runs: list[str] = []
    page.extract_text(visitor_text=lambda text, *_place: runs.append(text))
    return [text for text in runs if text.strip()]


def _read(text: str) -> str:
    """Letters instead of their forms, in the order in which they are read."""
    painted = text.replace("\t", " ").strip("\n")
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in painted):
        painted = _FROM_LEFT.sub(lambda run: run[0][::-1], painted[::-1]).translate(_MIRRORED)
    return unicodedata.normalize("NFKC", painted)
