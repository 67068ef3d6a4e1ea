"""Places of meetings: found by a few letters, spaces of historical memory first, or taken in on the spot."""

from __future__ import annotations

from collections import Counter

from peewee import fn

from coopdesk.core.folding import clean, fold
from coopdesk.core.language import mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import AwarenessSession, Meeting, Training, Venue
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


def every_venue() -> list[Venue]:
    """Every place on file, spaces of historical memory first."""
    is_memory_space = Venue.venue_kind == "memory_space"
    return list(Venue.select().where(Venue.deleted_at.is_null()).order_by(is_memory_space.desc(), Venue.name_key))


def uses_of_venues() -> dict[int, int]:
    """How many sessions, trainings and meetings each place has."""
    uses: Counter[int] = Counter()
    for entity in (AwarenessSession, Training, Meeting):
        counted = entity.select(entity.venue, fn.COUNT(entity.id)).where(
            entity.venue.is_null(False), entity.deleted_at.is_null()
        )
        uses.update(dict(counted.group_by(entity.venue).tuples()))
    return uses


def add_venue(session: Session, name: str, commune: str | None) -> Changes:
    """Take in a place by its name; one that is there already in that commune is given back. Raises Invalid."""
    if known := _same(name, commune):
        return Changes(record_id=known.id, result=known)
    return records.save(session, Venue(name=clean(name), venue_kind=kind_of(name), commune=commune))


def save_venue(session: Session, venue: Venue) -> Changes:
    """Save a place as it was typed; two of one name in one commune are refused. Raises Invalid."""
    known = _same(venue.name or "", venue.commune)
    if known is not None and known.id != venue.id:
        raise Invalid([Problem("name", "place_twice", mark("Venue", "This place is on file already"))])
    if venue.venue_kind is None:
        venue.venue_kind = kind_of(venue.name or "")
    return records.save(session, venue)


def _same(name: str, commune: str | None) -> Venue | None:
    there = (Venue.name_key == fold(name)) & Venue.deleted_at.is_null()
    in_commune = Venue.commune.is_null() if commune is None else Venue.commune == commune
    return Venue.select().where(there, in_commune).first()


def kind_of(name: str) -> str:
    """The kind of place that a name begins with; «other» where it does not say."""
    folded = fold(name)
    kinds = (kind for kind, beginnings in _KINDS.items() if folded.startswith(tuple(map(fold, beginnings))))
    return next(kinds, "other")
