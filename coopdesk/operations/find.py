"""One search over people, fighters and organisations; a field that points to another register looks there."""

from __future__ import annotations

import itertools
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

_ENTITIES = {entity.kind(): entity for entity in REGISTERS}
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
    if sum(len(forms[0]) for forms in query_words(text)) < SHORTEST:
        return []
    found = [one for kind in kinds for one in _of_kind(session, kind, text, limit)]
    return sorted(found, key=lambda one: _rank(one, text))[:limit]


def _of_kind(session: Session, kind: str, text: str, limit: int) -> Iterator[Found]:
    # The very name typed comes first, however many others are before it in the alphabet.
    same_name = Listing(kind, filters=(Filter("name_key", "=", (fold(text),)),))
    searched = (listing.first_ids(session.desk, one, limit) for one in (same_name, Listing(kind, search=text)))
    ids = list(dict.fromkeys(itertools.chain(*searched)))[:limit]
    if not ids:
        return
    others = (name for name in (_CODES.get(kind), "commune", "cin") if name in _ENTITIES[kind].meanings())
    columns = list(dict.fromkeys([*_TITLES[kind], "number", *others]))
    rows = listing.rows(session.desk, kind, columns, ids)
    for record_id in ids:
        values = dict(zip(columns, rows[record_id], strict=True))
        yield _found(kind, record_id, values)


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
