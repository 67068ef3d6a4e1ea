"""Counts and percentages as they are read in each language, and left-to-right runs inside Arabic sentences."""

from __future__ import annotations

import re

_GROUP = {"ar": ".", "fr": "\u202f", "en": ","}
_ISOLATE, _BY_ITS_FIRST_LETTER, _END = "\u2066", "\u2068", "\u2069"
_LATIN_TAIL = re.compile(r"[!-~]([ -~]*[!-~])?$")
NO_FIGURE = "—"


def show_count(number: int, language: str) -> str:
    """1.234 in Arabic, 1 234 in French, 1,234 in English."""
    return f"{number:,}".replace(",", _GROUP[language])


def show_percent(part: int, whole: int, language: str, whole_points: bool = False) -> str:
    """The share with one decimal, or in points that were wholly reached; a dash where there is nothing to share."""
    if not whole:
        return NO_FIGURE
    text = str(100 * part // whole) if whole_points else f"{100 * part / whole:.1f}"
    return {"ar": f"{text.replace('.', ',')}%", "fr": f"{text.replace('.', ',')}\u00a0%", "en": f"{text}%"}[language]


def show_file(name: str) -> str:
    """A file's name inside a sentence: only its Latin tail is one run, so that «لائحة 2026.xlsx» keeps its order."""
    tail = _LATIN_TAIL.search(name)
    return name[: tail.start()] + isolate(tail[0]) if tail else name


def isolate(text: str) -> str:
    """The text as one left-to-right run, for showing inside a sentence; never for storing or exporting."""
    return f"{_ISOLATE}{text}{_END}" if text else text


def isolate_title(text: str) -> str:
    """A title in a script of its own as one run, laid out by its first letter, inside a line of another script."""
    return f"{_BY_ITS_FIRST_LETTER}{text}{_END}" if text else text
