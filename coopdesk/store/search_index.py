"""The search: folded words by their beginnings, identifiers by any few consecutive characters."""

from __future__ import annotations

import re
from dataclasses import dataclass
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

# An identifier is found by any run of this many of its characters (the trigram index needs three).
SHORTEST_CODE = 3
# What the digits after it may belong to: digits, or the letters of a card with or without digits.
_CODE_BEGUN = re.compile(r"[A-Z]{1,2}\d*$|\d+$", re.ASCII)


def words_of(kind: str, values: dict[str, Any]) -> str:
    return index_words(*(values.get(name) or "" for name in WORDS[kind]))


def codes_of(kind: str, values: dict[str, Any]) -> str:
    """The identifiers, each also as people type it: a phone without its +212."""
    found = [code_key(str(value)) for value in map(values.get, CODES[kind]) if value]
    local = ["0" + code[3:] for code in found if code.startswith("212") and len(code) == 12]
    return " ".join((*found, *local))


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
    """A query of the indexes of a register, and its values."""

    query: str
    values: tuple[str, ...]


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
        elif not (words := _as_words(piece)):
            found.append(Match(in_codes, (_as_code(code),)))
        else:
            # A number may also stand in a name: «تعاونية 20 غشت 1953».
            found.append(Match(f"{in_codes} UNION ALL {in_words}", (_as_code(code), words)))
    if words := _as_words(" ".join(names)):
        found.append(Match(in_words, (words,)))
    return found


def _as_words(text: str) -> str:
    groups = [group for group in query_words(text) if group]
    return " AND ".join("(" + " OR ".join(f'"{word}"*' for word in group) + ")" for group in groups)


def _as_code(code: str) -> str:
    """A phone may be typed with 00 for its «+»; an ICE begins with 00 as well."""
    return f'"{code}" OR "{code[2:]}"' if code.startswith("00212") else f'"{code}"'


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
