"""Loading many people through the application against bare `executemany` of the very same rows."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from random import Random
from time import perf_counter

from benchmarks.desk import DAY
from benchmarks.goals import Result
from coopdesk.core.geography import geography
from coopdesk.entities import Beneficiary
from coopdesk.operations import settings as figures
from coopdesk.operations.demo.people import Setting, children
from coopdesk.operations.derive import derived
from coopdesk.operations.start import Beginning, make_desk
from coopdesk.store import search_index
from coopdesk.store.bulk import BulkLoad, indexed_after
from coopdesk.store.desk import Desk
from coopdesk.store.writing import writing

TABLES = ("beneficiary", "change", "beneficiary_words", "beneficiary_codes")


def measure(people: int = 50_000, rounds: int = 3) -> list[Result]:
    """The ratio of the whole work of the application (keys, score, log, search) to writing the finished rows."""
    communes = [place.code for place in geography().communes()]
    values = list(children(Setting(Random(1), communes, DAY), people, []))
    ratios = []
    for _round in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            ours, rows = _through_the_application(Path(folder) / "ours", values)
            raw = _executemany(Path(folder) / "raw", rows)
        ratios.append(ours / raw)
    against = "executemany, same rows and indexes"
    return [Result(f"bulk load of {people} people", statistics.median(ratios), 1.5, "×", against)]


def _new(folder: Path):
    beginning = Beginning("HCAR", "headquarters", "HCAR-HQ", "المصالح المركزية", 1, (), "مستعمل")
    return make_desk(folder, beginning, today=DAY)


def _through_the_application(folder: Path, values: list[dict]) -> tuple[float, dict[str, list[tuple]]]:
    session = _new(folder)
    settings = figures.values_on(session)
    started = perf_counter()
    with writing(session.desk, session.author) as write, indexed_after(write, "beneficiary", "change"):
        BulkLoad(write, Beneficiary).add(one | derived(Beneficiary, one, settings) for one in values)
    seconds = perf_counter() - started
    rows = {table: session.desk.sql(f"SELECT * FROM {table}").fetchall() for table in TABLES[:2]}
    rows |= {table: _indexed(values, table) for table in TABLES[2:]}
    session.desk.close()
    return seconds, rows


def _indexed(values: list[dict], table: str) -> list[tuple]:
    make = search_index.words_of if table.endswith("words") else search_index.codes_of
    return [(number, make("beneficiary", one)) for number, one in enumerate(values, start=1)]


def _executemany(folder: Path, rows: dict[str, list[tuple]]) -> float:
    session = _new(folder)
    desk: Desk = session.desk
    started = perf_counter()
    # The same indexes, built at the end as well: what is compared is our work, not when an index is built.
    with writing(desk, session.author) as write, indexed_after(write, "beneficiary", "change"):
        connection = desk.database.connection()
        for table, filled in rows.items():
            # The office and its user have their own lines of log in each desk.
            fresh = filled if table != "change" else [row for row in filled if row[0] > 2]
            name = f"{table} (rowid, {table.rpartition('_')[2]})" if "_" in table else table
            connection.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(fresh[0]))})", fresh)
    seconds = perf_counter() - started
    desk.close()
    return seconds
