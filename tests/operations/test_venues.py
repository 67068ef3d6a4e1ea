"""The places of meetings as a list: spaces of memory first, each once in its commune, kept while it is used."""

import pytest

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Venue
from coopdesk.operations import records
from coopdesk.operations.venues import every_venue, save_venue, uses_of_venues

CITY = "05.091.01.01"


def test_spaces_of_memory_come_first_and_the_kind_follows_the_name(session):
    for name in ("دار الشباب", "فضاء الذاكرة التاريخية", "مركز التكوين"):
        save_venue(session, Venue(name=name, commune=CITY))
    assert [(one.name, one.venue_kind) for one in every_venue()] == [
        ("فضاء الذاكرة التاريخية", "memory_space"),
        ("دار الشباب", "municipal"),
        ("مركز التكوين", "training_centre"),
    ]


def test_a_place_stands_once_in_its_commune(session):
    save_venue(session, Venue(name="دار الشباب", commune=CITY))
    save_venue(session, Venue(name="دار الشباب"))
    with pytest.raises(Invalid):
        save_venue(session, Venue(name="دار  الشباب", commune=CITY))
    first = Venue.get(Venue.commune == CITY)
    first.name = "دار الثقافة"
    save_venue(session, first)
    assert Venue.select().count() == 2


def test_a_place_that_is_used_stays(session, awareness, training):
    save_venue(session, Venue(name="دار الشباب"))
    place = Venue.get()
    awareness(venue=place.id)
    training(venue=place.id)
    assert uses_of_venues() == {place.id: 2}
    with pytest.raises(CannotDo):
        records.remove(session, "venue", [place.id])
