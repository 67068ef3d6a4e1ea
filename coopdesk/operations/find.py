"""One search over people, fighters and organisations, then every other register; a field looks in its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from coopdesk.core.folding import code_key, fold, query_words
from coopdesk.core.formats import isolate
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code
from coopdesk.entities import REGISTERS
from coopdesk.operations.session import Session
from coopdesk.store import listing
from coopdesk.store.listing import Filter, Listing

# In this order where two fit equally well.
KINDS = ("beneficiary", "resistant", "organisation")
# One letter begins half the names: there is nothing to find yet. «zzz» is one letter too, once it is folded.
SHORTEST = 2
# After whatever may follow the beginning of a name.
_LAST_LETTER = chr(0x10FFFF)

_ENTITIES = {entity.kind(): entity for entity in REGISTERS}
_OTHERS = tuple(kind for kind in _ENTITIES if kind not in KINDS)
_TITLES = dict.fromkeys(_ENTITIES, ("subject",)) | {
    "beneficiary": ("last_name", "first_name"),
    "resistant": ("last_name", "first_name"),
    "organisation": ("name",),
}
# What is shown beside the name to tell namesakes apart; the number where it is not here.
_CODES = {"beneficiary": "cin", "resistant": "card_number", "organisation": "ice"}
_LABELS: dict[str, Text] = {entity.kind(): entity.title_label for entity in REGISTERS}


@dataclass(frozen=True, slots=True)
class Found:
    """One record that fits: `cin` and `commune` (by its name) are empty where it has none.

    `subtitle` tells namesakes apart on the screen.
    """

    kind: str
    record_id: int
    number: str
    title: str
    cin: str
    commune: str
    subtitle: str


def find(session: Session, text: str, limit: int = 20, kinds: tuple[str, ...] = KINDS) -> list[Found]:
    """Records of these registers that fit what was typed, the likeliest first, at most `limit` of them in all."""
    if not limit or sum(len(forms[0]) for forms in query_words(text)) < SHORTEST:
        return []
    found = [one for kind in kinds for one in _of_kind(session, kind, text, limit)]
    return sorted(found, key=lambda one: _rank(one, text))[:limit]


def find_everywhere(session: Session, text: str, limit: int = 20) -> list[Found]:
    """The same in every register: what the programme calls so beside the people, where these leave room for it."""
    found = find(session, text, limit)
    found += find(session, text, limit - len(found), _OTHERS)
    return sorted(found, key=lambda one: _rank(one, text))


def _of_kind(session: Session, kind: str, text: str, limit: int) -> Iterator[Found]:
    ids = _begun_so(session, kind, text, limit)
    if len(ids) < limit:
        found = listing.some_ids(session.desk, Listing(kind, search=text), limit)
        ids = list(dict.fromkeys((*ids, *found)))[:limit]
    if not ids:
        return
    others = (name for name in (_CODES.get(kind), "commune", "cin") if name in _ENTITIES[kind].meanings())
    columns = list(dict.fromkeys([*_TITLES[kind], "number", *others]))
    rows = listing.rows(session.desk, kind, columns, ids)
    for record_id in ids:
        values = dict(zip(columns, rows[record_id], strict=True))
        yield _found(kind, record_id, values)


def _begun_so(session: Session, kind: str, text: str, limit: int) -> list[int]:
    """The very name typed, however many others are before it in the alphabet, then names that begin with it."""
    begun = fold(text)
    if not begun:
        return []
    range_of_keys = (Filter("name_key", ">=", (begun,)), Filter("name_key", "<", (begun + _LAST_LETTER,)))
    return listing.first_ids(session.desk, Listing(kind, filters=range_of_keys), limit)


def _found(kind: str, record_id: int, values: dict[str, Any]) -> Found:
    commune = geography().name(values["commune"], code()) if values.get("commune") else ""
    own_code = values.get(_CODES.get(kind)) or values["number"]
    parts = (str(_LABELS[kind]), isolate(own_code) if own_code else "", commune)
    return Found(
        kind,
        record_id,
        values["number"] or "",
        " ".join(values[name] for name in _TITLES[kind] if values[name]),
        values.get("cin") or "",
        commune,
        " · ".join(part for part in parts if part),
    )


def _rank(found: Found, text: str) -> int:
    """Whole names and whole codes before names that only begin so."""
    typed, title = fold(text), fold(found.title)
    if typed == title or code_key(text) in (code_key(found.number), code_key(found.cin)):
        return 0
    return 1 if title.startswith(typed) else 2
