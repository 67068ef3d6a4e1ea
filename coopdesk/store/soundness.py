"""What the engine itself can say about a desk: damage, dangling references, a search that lost rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import peewee as pw
from sqlcipher3 import dbapi2

from coopdesk.entities import File
from coopdesk.store.desk import Desk
from coopdesk.store.search_index import CODES, SEARCHED, WORDS, codes_of, words_of

STEPPED = tuple(entity.kind() for entity in File.__subclasses__())


def damage(desk: Desk) -> Iterator[str]:
    """What the integrity check of the engine finds, line by line."""
    try:
        for (line,) in desk.sql("PRAGMA integrity_check"):
            if line != "ok":
                yield line
    except (pw.DatabaseError, dbapi2.DatabaseError) as error:
        # A page so broken that the check itself can not read on.
        if "malformed" not in str(error):
            raise
        yield str(error)


def dangling(desk: Desk) -> Iterator[tuple[str, int, str]]:
    """(table, row, table it should point to) of every reference that points nowhere."""
    for table, row, target, _key in desk.sql("PRAGMA foreign_key_check"):
        yield table, row, target
    # A step belongs to a record of some register, which no foreign key can say.
    for kind in STEPPED:
        statement = f"""SELECT s.id FROM step s LEFT JOIN {kind} t ON t.id = s.record_id
            WHERE s.kind = ? AND t.id IS NULL"""
        for (step,) in desk.sql(statement, (kind,)):
            yield "step", step, kind


def unsearchable(desk: Desk) -> Iterator[tuple[str, int]]:
    """(register, id) of records that the search would not find, or that it finds though they are in the trash."""
    for kind in SEARCHED:
        for index in (f"{kind}_words", f"{kind}_codes"):
            statement = f"""SELECT t.id FROM {kind} t LEFT JOIN {index}_docsize d ON d.id = t.id
                WHERE (t.deleted_at IS NULL) <> (d.id IS NOT NULL)"""
            for (record,) in desk.sql(statement):
                yield kind, record


def found_wrongly(desk: Desk) -> Iterator[tuple[str, int]]:
    """(register, id) of records that the search holds under other words or numbers than theirs."""
    for kind in SEARCHED:
        for index, text_of in (("words", words_of), ("codes", codes_of)):
            for record in _differing(desk, kind, index, text_of):
                yield kind, record


def _differing(desk: Desk, kind: str, index: str, text_of: Callable[[str, dict[str, Any]], str]) -> list[int]:
    """Records whose index differs from one built anew beside it: counted by word first, then looked up by record."""
    table = f"{kind}_{index}"
    sql = desk.sql("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    desk.sql(sql.replace(f"CREATE VIRTUAL TABLE {table}", "CREATE VIRTUAL TABLE temp.anew"))
    try:
        columns = WORDS[kind] if index == "words" else CODES[kind]
        live = desk.sql(f"SELECT id, {', '.join(columns)} FROM {kind} WHERE deleted_at IS NULL")
        texts = ((row[0], text_of(kind, dict(zip(columns, row[1:], strict=True)))) for row in live)
        # In one transaction: alone, each row would be a piece of the index that is merged with the others later.
        with desk.database.atomic():
            desk.database.connection().executemany(f"INSERT INTO temp.anew (rowid, {index}) VALUES (?, ?)", texts)
        for name, schema, one in (("held", "main", table), ("right", "temp", "anew")):
            for detail in ("row", "instance"):
                desk.sql(f"CREATE VIRTUAL TABLE temp.{name}_{detail} USING fts5vocab({schema}, {one}, {detail})")
        terms = desk.sql(_EITHER.format("term, doc", "row", "")).fetchall()
        docs = (desk.sql(_EITHER.format("doc", "instance", "WHERE term = ?1"), (term,)) for term, _count in terms)
        return sorted({record for found in docs for (record,) in found})
    finally:
        for made in ("held_row", "held_instance", "right_row", "right_instance", "anew"):
            desk.sql(f"DROP TABLE IF EXISTS temp.{made}")


_EITHER = """SELECT * FROM (SELECT {0} FROM temp.held_{1} {2} EXCEPT SELECT {0} FROM temp.right_{1} {2})
    UNION SELECT * FROM (SELECT {0} FROM temp.right_{1} {2} EXCEPT SELECT {0} FROM temp.held_{1} {2})"""


def unlogged_steps(desk: Desk) -> Iterator[int]:
    """Ids of steps whose line of log speaks of something else."""
    statement = """SELECT s.id FROM step s JOIN change c ON c.id = s.change_id
        WHERE c.action <> 'step' OR c.kind <> s.kind"""
    for (step,) in desk.sql(statement):
        yield step
