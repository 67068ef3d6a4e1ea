"""The alphabetical order of the official places, kept in the desk so that lists sort by place through an index."""

from __future__ import annotations

from typing import Any

from coopdesk.core.folding import name_key
from coopdesk.core.geography import geography, official_count


def keep_places(connection: Any) -> None:
    """Make the desk's table of places agree with the official list of this version."""
    held = connection.execute("SELECT count(*) FROM place").fetchone()[0]
    # Counted only: the places themselves are read when somebody needs one, after the window is there.
    if held == official_count():
        return
    rows = [(place.code, name_key(place.name_ar), name_key(place.name_fr)) for place in geography()]
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("DELETE FROM place")
        connection.executemany("INSERT INTO place VALUES (?, ?, ?)", rows)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
