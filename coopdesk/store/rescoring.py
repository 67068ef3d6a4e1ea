"""What a score is made of, read by the thousand, and new scores written over the old ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from coopdesk.store.desk import Desk

BATCH = 5_000
ANSWERS = ("vulnerability", "rsu_score", "amo_tadamon", "unemployment_months", "dependants", "has_disability")


class Scored(NamedTuple):
    """A person's stored score and the answers that it depends on."""

    id: int
    version: int
    score: int
    band: str
    answers: dict[str, Any]


class NewScore(NamedTuple):
    """What to store for a person who still is at `version`."""

    score: int
    band: str
    id: int
    version: int


def count(desk: Desk) -> int:
    """How many people `batches` gives."""
    return desk.sql("SELECT count(*) FROM beneficiary").fetchone()[0]


def batches(desk: Desk) -> Iterator[list[Scored]]:
    """Everybody on file, those in the trash too, in the order of ids."""
    statement = f"""SELECT id, version, score, band, {", ".join(ANSWERS)} FROM beneficiary
        WHERE id > ? ORDER BY id LIMIT {BATCH:d}"""
    last = 0
    while rows := desk.sql(statement, (last,)).fetchall():
        yield [Scored(*row[:4], dict(zip(ANSWERS, row[4:], strict=True))) for row in rows]
        last = rows[-1][0]


def keep(desk: Desk, scores: Sequence[NewScore]) -> None:
    """Write scores inside a transaction; a person saved since then is passed over."""
    statement = "UPDATE beneficiary SET score = ?, band = ? WHERE id = ? AND version = ?"
    desk.database.connection().executemany(statement, scores)
