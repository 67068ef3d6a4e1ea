"""Folding of Arabic and Latin names, so that the spellings of one name are found and compared as one.

`fold` gives the form for comparing and sorting; `index_words` and `query_words` the two sides of the search by the
beginning of any word, in any order. Whatever is a prefix of a word as it is written finds it.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_DIRECTION = [0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF]
# Neither the desk (lone surrogates), nor a workbook (controls), nor a clerk can do anything with these.
_CONTROLS = [*range(0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0), *range(0xD800, 0xE000)]
_INVISIBLE = dict.fromkeys([*_CONTROLS, 0x00AD, 0x200B, 0x200C, 0x200D, 0xFFFE, 0xFFFF, *_DIRECTION])
_DIGIT_SETS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
_DIGITS = {ord(digit): str(value) for digits in _DIGIT_SETS for value, digit in enumerate(digits)}
_BESIDE_CODE = re.compile(r"[^0-9A-Za-z]+")
# Decomposition already took hamza off its carriers and the dots off nothing: what is left is of one letter each.
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("ٱ", "ا"),
        **dict.fromkeys("ىیے", "ي"),
        **dict.fromkeys("ڭگݣکڪ", "ك"),
        **dict.fromkeys("ةۀە", "ه"),
        **dict.fromkeys("ءـ'’‘`´ʼʿʾ", None),
        "œ": "oe",
        "æ": "ae",
    }
)
_SPACES = re.compile(r"\s+")
_BETWEEN = re.compile(r"[\W_]+")
_DOUBLED = re.compile(r"([a-z])\1+")

_ARABIC_ARTICLE, _LATIN_ARTICLES = "ال", frozenset({"el", "al"})
_SERVANT, _SERVANT_LATIN = "عبد", frozenset({"abd", "abdel", "abdal", "abdul"})
_SERVANT_SPELT = re.compile(r"^abd(?:[aeu]|ou)l")
# Words that belong to the one after them: «son of», «people of», «father of».
_BOUND = frozenset({"بن", "ايت", "اولاد", "بو", "ben", "ait", "oulad", "bou"})
_SHORTEST_REST = 3


def clean(text: str) -> str:
    """The text without direction marks and invisible characters, its spaces single, in composed form (NFC)."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text.translate(_INVISIBLE))).strip()


def western_digits(text: str) -> str:
    """Arabic-Indic, Persian and full-width digits as 0-9."""
    return text.translate(_DIGITS)


@lru_cache(maxsize=131_072)
def fold(text: str) -> str:
    """The form of a name in which its spellings are equal: folded words joined by one space."""
    words: list[str] = []
    pending = ""
    for word in _words(text):
        if word in _LATIN_ARTICLES:
            pending = "abdel" if pending == "abd" else pending
            continue
        if word == "ابن" or word in _BOUND or word == _SERVANT or word in _SERVANT_LATIN:
            pending += "بن" if word == "ابن" else word
            continue
        if pending.endswith(_SERVANT):
            word = word if word.startswith(_ARABIC_ARTICLE) else _ARABIC_ARTICLE + word
        else:
            word = _without_article(word)
        if pending and len(word) == 1:
            # An initial belongs to nobody.
            words.append(pending)
            pending = ""
        words.append(_servant(_DOUBLED.sub(r"\1", pending + word)))
        pending = ""
    return " ".join([*words, pending] if pending else words)


def name_key(*parts: str) -> str:
    """The folded parts of a name (family name first), for sorting and equality of persons."""
    return " ".join(folded for folded in map(fold, parts) if folded)


def index_words(*texts: str) -> str:
    """Every form under which the words of these names are searched, joined by spaces, each once."""
    return " ".join(dict.fromkeys(itertools.chain.from_iterable(map(_tokens, texts))))


def query_words(text: str) -> list[list[str]]:
    """For each word typed, the forms of which one must begin a word of the name."""
    words = _words(text)
    # An article is optional, but what stands last may be the beginning of another word.
    wanted = [word for word in words[:-1] if word not in _LATIN_ARTICLES] + list(words[-1:])
    return [list(dict.fromkeys(_asked(word))) for word in wanted]


def code_key(text: str) -> str:
    """An identifier as it is compared: its letters and digits only, in capitals, with digits 0-9."""
    if text.isascii():
        # Nearly every identifier on file; loading many people spends its time here.
        return (text if text.isalnum() else _BESIDE_CODE.sub("", text)).upper()
    return "".join(character for character in western_digits(clean(text)).upper() if character.isalnum())


@lru_cache(maxsize=131_072)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, letter by letter folded, nothing joined or left out."""
    apart = unicodedata.normalize("NFKD", western_digits(text.translate(_INVISIBLE))).casefold()
    bare = "".join(character for character in apart if not unicodedata.combining(character))
    return tuple(_DOUBLED.sub(r"\1", _BETWEEN.sub(" ", bare.translate(_LETTERS))).split())


@lru_cache(maxsize=131_072)
def _tokens(text: str) -> tuple[str, ...]:
    words = _words(text)
    found = [form for word in words for form in _forms(word)]
    for first, second in itertools.pairwise(words):
        found += [first + second, first + _without_article(second)]
        if first == "ابن":
            found += ["بن" + second, "بن" + _without_article(second)]
    found += fold(text).split()
    return tuple(dict.fromkeys(found))


def _asked(word: str) -> Iterator[str]:
    """A word typed, and its other spellings under which names are indexed."""
    yield word
    yield _without_article(word)
    yield _servant(word)
    if word == "ابن":
        yield "بن"


def _forms(word: str) -> Iterator[str]:
    """A word, the word without its article, and what a bound word was glued to."""
    yield word
    if word == "ابن":
        yield "بن"
    yield _without_article(word)
    for bound in (*_BOUND, _SERVANT, "el", "al"):
        rest = word.removeprefix(bound)
        if rest != word and len(rest) >= _SHORTEST_REST:
            yield rest
            yield _without_article(rest)
    if served := _SERVANT_SPELT.match(word):
        # «Abdelaziz» typed as «Abd El Aziz», «Abdellah» as «Abd Allah».
        rest = word[served.end() :]
        yield from (f"al{rest}", f"el{rest}")
        if len(rest) >= _SHORTEST_REST:
            yield rest


def _without_article(word: str) -> str:
    rest = word.removeprefix(_ARABIC_ARTICLE)
    return rest if len(rest) >= _SHORTEST_REST else word


def _servant(word: str) -> str:
    """«Abdallah», «Abdoullah» and «Abdellah» begin alike."""
    return _SERVANT_SPELT.sub("abdel", word)
