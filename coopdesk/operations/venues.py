"""Places of meetings: found by a few letters, spaces of historical memory first, or taken in on the spot."""

from __future__ import annotations

from coopdesk.core.folding import clean, fold
from coopdesk.entities import Venue
from coopdesk.operations import records
from coopdesk.operations.session import Changes, Session

SHOWN = 8
# What the beginning of a name says about the kind of place.
_KINDS = {
    "memory_space": ("فضاء الذاكرة", "espace de la memoire"),
    "delegation": ("نيابة", "مندوبية", "delegation"),
    "coordination": ("تنسيقية", "coordination"),
    "training_centre": ("مركز", "معهد", "centre", "institut"),
    "municipal": ("قاعة", "دار", "جماعة", "salle", "commune"),
}


def venues_like(typed: str, limit: int = SHOWN) -> list[Venue]:
    """Places whose name holds every word that was typed; all of them where nothing was."""
    found = Venue.select().where(Venue.deleted_at.is_null())
    for word in fold(typed).split():
        found = found.where(Venue.name_key.contains(word))
    is_memory_space = Venue.venue_kind == "memory_space"
    return list(found.order_by(is_memory_space.desc(), Venue.name_key, Venue.id).limit(limit))


def add_venue(session: Session, name: str, commune: str | None) -> Changes:
    """Take in a place by its name; one that is there already in that commune is given back. Raises Invalid."""
    there = (Venue.name_key == fold(name)) & Venue.deleted_at.is_null()
    in_commune = Venue.commune.is_null() if commune is None else Venue.commune == commune
    if known := Venue.select().where(there, in_commune).first():
        return Changes(record_id=known.id, result=known)
    return records.save(session, Venue(name=clean(name), venue_kind=kind_of(name), commune=commune))


def kind_of(name: str) -> str:
    """The kind of place that a name begins with; «other» where it does not say."""
    folded = fold(name)
    kinds = (kind for kind, beginnings in _KINDS.items() if folded.startswith(tuple(map(fold, beginnings))))
    return next(kinds, "other")
