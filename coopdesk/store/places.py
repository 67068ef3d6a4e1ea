"""The alphabetical order of the official places, kept in the desk so that lists sort by place through an index."""

from __future__ import annotations

from typing import Any

from coopdesk.core.folding import name_key
from coopdesk.core.geography import geography


def keep_places(connection: Any) -> None:
    """Make the desk's table of places agree with the official list of this version."""
    places = geography()
    held = connection.execute("SELECT count(*) FROM place").fetchone()[0]
    if held == len(places.codes()):
        return
    rows = [(place.code, name_key(place.name_ar), name_key(place.name_fr)) for place in places]
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("DELETE FROM place")
        connection.executemany("INSERT INTO place VALUES (?, ?, ?)", rows)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
