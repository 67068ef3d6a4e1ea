"""The search: folded words by their beginnings, identifiers by any few consecutive characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_
from typing import Any

from coopdesk.core.folding import code_key, index_words, query_words
from coopdesk.entities import REGISTERS, Entity
from coopdesk.store.desk import Desk

WORDS: dict[str, tuple[str, ...]] = {
    "resistant": ("last_name", "first_name", "last_name_latin", "first_name_latin"),
    "beneficiary": ("last_name", "first_name", "last_name_latin", "first_name_latin"),
    "organisation": ("name", "name_latin"),
    "awareness_session": ("subject", "facilitators"),
    "training": ("subject", "provider", "trainer"),
    "nomination_list": ("subject",),
    "project": ("subject",),
    "grant": ("subject", "programme"),
    "visit": ("subject", "agent"),
    "annual_programme": ("subject",),
    "meeting": ("subject",),
    "decision": ("subject", "owner"),
}
CODES: dict[str, tuple[str, ...]] = {
    "resistant": ("number", "card_number", "file_number", "cin"),
    "beneficiary": ("number", "cin", "phone", "phone_2", "idcs"),
    "organisation": ("number", "ice", "rib", "tax_id", "phone", "registration_number", "auto_entrepreneur_number"),
    **dict.fromkeys(
        ("awareness_session", "training", "nomination_list", "visit", "annual_programme", "meeting", "decision"),
        ("number",),
    ),
    "project": ("number", "agreement_number"),
    "grant": ("number", "agreement_number"),
}
SEARCHED: dict[str, type[Entity]] = {entity.kind(): entity for entity in REGISTERS}

# Some columns of a row, as stored.
Row = tuple[str | None, ...]

# An identifier is found by any run of this many of its characters (the trigram index needs three).
SHORTEST_CODE = 3
# What the digits after it may belong to: digits, or the letters of a card with or without digits.
_CODE_BEGUN = re.compile(r"[A-Z]{1,2}\d*$|\d+$", re.ASCII)


def words_of(kind: str, values: dict[str, Any]) -> str:
    return index_words(*(values.get(name) or "" for name in WORDS[kind]))


def codes_of(kind: str, values: dict[str, Any]) -> str:
    return " ".join(_keys(map(values.get, CODES[kind])))


def _keys(codes: Iterable[str | None]) -> list[str]:
    """The identifiers of a row as they are searched, each also as people type it: a phone without its +212."""
    found = [code_key(str(code)) for code in codes if code]
    local = ["0" + code[3:] for code in found if code.startswith("212") and len(code) == 12]
    return [*found, *local]


def put(desk: Desk, record: Entity) -> None:
    """Index a record anew."""
    remove(desk, record.kind(), record.id)
    if record.deleted_at is None:
        add(desk, record.kind(), record.id, record.__data__)


def add(desk: Desk, kind: str, record_id: int, values: dict[str, Any]) -> None:
    desk.sql(f"INSERT INTO {kind}_words (rowid, words) VALUES (?, ?)", (record_id, words_of(kind, values)))
    desk.sql(f"INSERT INTO {kind}_codes (rowid, codes) VALUES (?, ?)", (record_id, codes_of(kind, values)))


def remove(desk: Desk, kind: str, record_id: int) -> None:
    desk.sql(f"DELETE FROM {kind}_words WHERE rowid = ?", (record_id,))
    desk.sql(f"DELETE FROM {kind}_codes WHERE rowid = ?", (record_id,))


@dataclass(frozen=True, slots=True)
class Match:
    """What one piece of a search asks for: an identifier that holds one of `codes`, or words that begin as told.

    `words` has for each word typed the forms of which one must begin a word of the name; `query`, with its `values`,
    asks the indexes for the same.
    """

    query: str
    values: tuple[str, ...]
    codes: tuple[str, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()

    def answered_by(self, name: str) -> int:
        """Which of the words typed begin a word of this name, one bit for each; the query asks the index for that."""
        held = index_words(name).split()
        asked = enumerate(self.words)
        return sum(1 << place for place, forms in asked if any(word.startswith(forms) for word in held))

    def narrows(self, other: Match) -> bool:
        """Whether every row that this finds is certainly found by the other too: as a word typed on is."""
        if self.codes or other.codes:
            return False
        return all(any(_extends(new, old) for new in self.words) for old in other.words)

    def test(self) -> Callable[[Row, Row], bool]:
        """Says of the names and identifiers of one row after the other whether the query finds it.

        Few names are borne by many: what each of them answers is found out once.
        """
        answered_by, every = cache(self.answered_by), (1 << len(self.words)) - 1

        def fits(names: Row, codes: Row) -> bool:
            if self.codes and any(code in held for held in _keys(codes) for code in self.codes):
                return True
            return bool(every) and reduce(or_, map(answered_by, filter(None, names)), 0) == every

        return fits


def matches(kind: str, typed: str) -> list[Match]:
    """The index queries, all of which a row must satisfy; none while what was typed says nothing yet."""
    in_codes = f"SELECT rowid FROM {kind}_codes WHERE {kind}_codes MATCH ?"
    in_words = f"SELECT rowid FROM {kind}_words WHERE {kind}_words MATCH ?"
    found: list[Match] = []
    names: list[str] = []
    for piece in _pieces(typed):
        code = code_key(piece)
        if not any(character.isdigit() for character in code) or len(code) < SHORTEST_CODE:
            names.append(piece)
            continue
        codes, words = _codes(code), _words(piece)
        if words:
            # A number may also stand in a name: «تعاونية 20 غشت 1953».
            both = (_as_query(codes), _as_words(words))
            found.append(Match(f"{in_codes} UNION ALL {in_words}", both, codes, words))
        else:
            found.append(Match(in_codes, (_as_query(codes),), codes))
    if words := _words(" ".join(names)):
        found.append(Match(in_words, (_as_words(words),), words=words))
    return found


def _extends(forms: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    return all(form.startswith(shorter) for form in forms)


def _words(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group) for group in query_words(text) if group)


def _as_words(words: tuple[tuple[str, ...], ...]) -> str:
    return " AND ".join("(" + " OR ".join(f'"{word}"*' for word in group) + ")" for group in words)


def _codes(code: str) -> tuple[str, ...]:
    """A phone may be typed with 00 for its «+»; an ICE begins with 00 as well."""
    return (code, code[2:]) if code.startswith("00212") else (code,)


def _as_query(codes: tuple[str, ...]) -> str:
    return " OR ".join(f'"{code}"' for code in codes)


def _pieces(typed: str) -> list[str]:
    """Words as typed, but the groups of one identifier together: «06 12 34», «IA 331902»."""
    pieces: list[str] = []
    for word in typed.split():
        bare = not any(character.isalpha() for character in word)
        if bare and pieces and _CODE_BEGUN.match(code_key(pieces[-1])):
            pieces[-1] += word
        else:
            pieces.append(word)
    return pieces
