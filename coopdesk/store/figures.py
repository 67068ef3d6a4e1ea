"""The counts behind the home page that no list gives: registrations by month, and records that look alike."""

from __future__ import annotations

from collections.abc import Sequence

from coopdesk.store.desk import Desk


def registered_by_month(desk: Desk, kind: str, first: str, after: str) -> dict[str, int]:
    """How many records entered a register in each month (YYYY-MM) from the day `first` until before the day `after`.

    What was taken over from paper entered in none of them: it counts in stocks alone.
    """
    statement = f"""SELECT substr(registered_on, 1, 7), count(*) FROM {_name(kind)}
        WHERE deleted_at IS NULL AND registered_on >= ? AND registered_on < ? GROUP BY 1"""
    found = dict(desk.sql(statement, (first, after)).fetchall())
    for _id, day in _from_paper(desk, kind, first, after):
        found[day[:7]] -= 1
    return found


def registered_between(desk: Desk, kind: str, first: str, after: str) -> list[int]:
    """Ids of the records that entered a register from the day `first` until before the day `after`."""
    statement = f"""SELECT id FROM {_name(kind)}
        WHERE deleted_at IS NULL AND registered_on >= ? AND registered_on < ?"""
    paper = {record for record, _day in _from_paper(desk, kind, first, after)}
    return [row[0] for row in desk.sql(statement, (first, after)) if row[0] not in paper]


def _from_paper(desk: Desk, kind: str, first: str, after: str) -> list[tuple[int, str]]:
    """(id, day) of the records whose registration between two days was taken over."""
    statement = f"""SELECT DISTINCT t.id, t.registered_on FROM step s
        JOIN {_name(kind)} t ON t.id = s.record_id AND t.deleted_at IS NULL AND t.registered_on = s.effective_on
        WHERE s.kind = ? AND s.stage = 'registered' AND s.effective_on >= ? AND s.effective_on < ?
            AND s.taken_over AND s.reverses_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM step r WHERE r.reverses_id = s.id)"""
    return desk.sql(statement, (kind, first, after)).fetchall()


def alike(desk: Desk, kind: str, columns: Sequence[str], indexed: bool = True) -> list[int]:
    """Ids of the records that share all of `columns` with another one; an empty column is like no other.

    `indexed` says that an index holds these columns. Without one the whole register is read in the order in which it
    lies on the disk, which takes half the time of following the index of the first column only.
    """
    shared = ", ".join(map(_name, columns))
    filled = " AND ".join(f"{_name(column)} IS NOT NULL" for column in columns)
    same = " AND ".join(f"t.{_name(column)} = d.{_name(column)}" for column in columns)
    way = "" if indexed else " NOT INDEXED"
    statement = f"""SELECT t.id FROM
        (SELECT {shared} FROM {_name(kind)}{way} WHERE deleted_at IS NULL AND {filled}
            GROUP BY {shared} HAVING count(*) > 1) d
        CROSS JOIN {_name(kind)} t ON {same} WHERE t.deleted_at IS NULL"""
    return [row[0] for row in desk.sql(statement)]


def _name(name: str) -> str:
    """Names of tables and columns come from our own declarations; anything else is our fault."""
    if not name.isidentifier():
        raise ValueError(f"not a column: {name!r}")
    return name
