"""What the engine itself can say about a desk: damage, dangling references, a search that lost rows."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.store.desk import Desk
from coopdesk.store.search_index import SEARCHED


def damage(desk: Desk) -> Iterator[str]:
    """What the integrity check of the engine finds, line by line."""
    for (line,) in desk.sql("PRAGMA integrity_check"):
        if line != "ok":
            yield line


def dangling(desk: Desk) -> Iterator[tuple[str, int, str]]:
    """(table, row, table it should point to) of every reference that points nowhere."""
    for table, row, target, _key in desk.sql("PRAGMA foreign_key_check"):
        yield table, row, target


def unsearchable(desk: Desk) -> Iterator[tuple[str, int]]:
    """(register, id) of records that the search would not find, or that it finds though they are in the trash."""
    for kind in SEARCHED:
        for index in (f"{kind}_words", f"{kind}_codes"):
            statement = f"""SELECT t.id FROM {kind} t LEFT JOIN {index}_docsize d ON d.id = t.id
                WHERE (t.deleted_at IS NULL) <> (d.id IS NOT NULL)"""
            for (record,) in desk.sql(statement):
                yield kind, record


def unlogged_steps(desk: Desk) -> Iterator[int]:
    """Ids of steps whose line of log speaks of something else."""
    statement = """SELECT s.id FROM step s JOIN change c ON c.id = s.change_id
        WHERE c.action <> 'step' OR c.kind <> s.kind"""
    for (step,) in desk.sql(statement):
        yield step
