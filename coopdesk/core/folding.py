"""Folding of Arabic and Latin names, so that spellings of one name are found and compared as one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_DIGITS = {ord(a): str(i) for s in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９") for i, a in enumerate(s)}
_LETTERS = str.maketrans(
    {**dict.fromkeys("إأآٱ", "ا"), "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ء": None, "ـ": None, **dict.fromkeys("ڭگݣ", "ك")}
)
_SPACES = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^\w\s]+")
_DOUBLE = re.compile(r"([a-z])\1+")


def clean(text: str) -> str:
    """The text without direction marks, its spaces collapsed, in composed form."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text.translate(_MARKS))).strip()


def western_digits(text: str) -> str:
    """Arabic-Indic and full-width digits as 0-9."""
    return text.translate(_DIGITS)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Folded words joined by one space."""
    text = unicodedata.normalize("NFKD", western_digits(clean(text))).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(_LETTERS)
    text = unicodedata.normalize("NFKC", text).replace("'", "").replace("’", "").replace("`", "")
    words = _NOT_WORD.sub(" ", text).split()
    return " ".join(_words(words))


def _words(words: list[str]) -> list[str]:
    out: list[str] = []
    for word in words:
        if word.startswith("ال") and len(word) > 4:
            word = word[2:]
        word = "بن" if word == "ابن" else word
        word = _DOUBLE.sub(r"\1", word)
        if word in ("el", "al") and len(words) > 1:
            continue
        if out and out[-1] == "عبد":
            out[-1] = "عبد" + ("ال" + word if not word.startswith("ال") else word)
            continue
        out.append(word)
    return out


def name_key(*parts: str) -> str:
    return fold(" ".join(part for part in parts if part))


def index_words(*texts: str) -> str:
    tokens: dict[str, None] = {}
    for text in texts:
        words = fold(text).split()
        for position, word in enumerate(words):
            tokens[word] = None
            if word.startswith("عبدال") and len(word) > 6:
                tokens[word[5:]] = None
            if position and words[position - 1] in ("بن", "ben", "ait", "ايت"):
                tokens[words[position - 1] + word] = None
    return " ".join(tokens)


def query_words(text: str) -> list[list[str]]:
    return [[word] for word in fold(text).split()]


def code_key(text: str) -> str:
    return "".join(c for c in western_digits(clean(text)).upper() if c.isalnum())
