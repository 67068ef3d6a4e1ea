"""What a cell that was refused may have meant, and which other cells are written alike."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from coopdesk.core.folding import clean, fold
from coopdesk.core.geography import geography
from coopdesk.core.language import code
from coopdesk.core.meanings import ChoiceMeaning, Choices
from coopdesk.core.problems import CannotRead
from coopdesk.entities import Organisation
from coopdesk.entities.lifecycles import BENEFICIARY, ORGANISATION
from coopdesk.operations.imports.columns import ENTITIES
from coopdesk.operations.imports.table import Table
from coopdesk.operations.session import Session

# One value offered: the text that goes into the cell, how it is called, what tells it apart.
Offer = tuple[str, str, str]


def nearest(
    session: Session, table: Table, field: str, raw: Any, row: Mapping[str, Any], limit: int = 4
) -> list[Offer]:
    """Known values that look most like what was written, nearest first; none where there is no list of values."""
    text = clean(str(raw or ""))
    if field == "commune":
        return _communes(session, text, row.get("province"), limit)
    if field == "province":
        return _nearest_names({place.names: place.code for place in geography().provinces()}, text, limit)
    options = _choices(table.kind, field)
    if options is None:
        return []
    labels = {str(item.label): str(item.label) for item in options}
    close = difflib.get_close_matches(text, list(labels), n=limit, cutoff=0.3) or list(labels)[:limit]
    return [(label, label, "") for label in close]


def spellings(table: Table, field: str) -> dict[str, list[int]]:
    """What is written in a column, and the numbers of the rows in which it is written just so."""
    found: dict[str, list[int]] = {}
    for row in table.rows:
        found.setdefault(written(row.values.get(field)), []).append(row.number)
    return found


def written(cell: Any) -> str:
    """What stands in a cell, without what the eye does not see."""
    return clean(str(cell)) if cell is not None else ""


def _choices(kind: str, field: str) -> Choices | None:
    if field == "stage":
        return (ORGANISATION if ENTITIES[kind] is Organisation else BENEFICIARY).choices()
    meaning = ENTITIES[kind].meanings().get(field)
    return meaning.options if isinstance(meaning, ChoiceMeaning) else None


def _communes(session: Session, text: str, province: Any, limit: int) -> list[Offer]:
    places = geography()
    try:
        code_of = places.find_province(str(province)).code if province else None
    except CannotRead:
        code_of = None
    near = session.office.province_codes
    found = {place.code: place for where in (code_of, None) for place in places.nearest(text, where, limit)}
    order = sorted(found.values(), key=lambda place: (place.code[:6] != code_of, place.code[:6] not in near))
    return [
        (_written(place.code, code_of), places.name(place.code, code()), places.name(place.code[:6], code()))
        for place in order[:limit]
    ]


def _written(commune: str, province: str | None) -> str:
    """What goes into the cell: the name where it says which commune is meant, else the code."""
    name = geography().name(commune, code())
    try:
        return name if geography().find_commune(name, province).code == commune else commune
    except CannotRead:
        return commune


def _nearest_names(names: Mapping[tuple[str, ...], str], text: str, limit: int) -> list[Offer]:
    places = geography()
    folded = {fold(name): code_of for group, code_of in names.items() for name in group}
    close = difflib.get_close_matches(fold(text), list(folded), n=limit, cutoff=0.4)
    names_shown = dict.fromkeys(places.name(folded[name], code()) for name in close)
    return [(name, name, "") for name in names_shown]
