"""A desk: one folder with its database, its backups and its outgoing files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import peewee as pw
from sqlcipher3 import dbapi2

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import ALL
from coopdesk.store.connection import DeskDatabase, database_at
from coopdesk.store.failures import told_plainly
from coopdesk.store.migrations import CURRENT, migrate, version_of
from coopdesk.store.places import keep_places

FILE_NAME = "desk.db"
# The engine asks after so many of its steps, some milliseconds of work, whether its answer is still wanted.
STEPS = 20_000


@dataclass(frozen=True)
class Desk:
    """An open desk. Each thread that works on it does so inside `connected()`."""

    folder: Path
    database: DeskDatabase

    @property
    def outgoing(self) -> Path:
        """Where summaries for headquarters are proposed to be written."""
        return self.folder / "outgoing"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    def sql(self, statement: str, values: Any = ()) -> Any:
        """Run one statement on this thread's connection and give its cursor."""
        return self.database.execute_sql(statement, values)

    @contextlib.contextmanager
    def connected(self) -> Iterator[Desk]:
        """A connection for this thread, closed at the end unless it was open before."""
        opened = self.database.connect(reuse_if_open=True)
        try:
            yield self
        finally:
            if opened:
                self.database.close()

    @contextlib.contextmanager
    def read_unless(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        """Reads of this thread that end, without an answer and without an error, once they were cancelled."""
        connection = self.database.connection()
        connection.set_progress_handler(cancelled, STEPS)
        try:
            yield
        except (pw.OperationalError, dbapi2.OperationalError):
            # Peewee translates what happens while a statement begins, not while its rows are read.
            if not cancelled():
                raise
        finally:
            connection.set_progress_handler(None, STEPS)

    def close(self) -> None:
        """Fold the journal into the one file and close this thread's connection."""
        if self.database.is_closed():
            return
        try:
            with told_plainly():
                # Statistics first: with them a list sorted and filtered at once takes the better index.
                self.sql("PRAGMA busy_timeout = 0")
                self.sql("PRAGMA analysis_limit = 400")
                self.sql("PRAGMA optimize")
                self.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except CannotDo:
            # A full disk, or another program at work: what was saved stands in the journal, and folds in next time.
            pass
        finally:
            self.database.close()


def exists(folder: Path) -> bool:
    """Whether this folder holds a desk."""
    return (folder / FILE_NAME).is_file()


def create_desk(folder: Path) -> Desk:
    """Make an empty desk in a folder that has none. Raises CannotDo."""
    if exists(folder):
        raise CannotDo(mark("Desk", "There is already a desk in {folder}").filled(folder=str(folder)))
    with told_plainly():
        try:
            for path in (folder, folder / "backups", folder / "outgoing"):
                path.mkdir(parents=True, exist_ok=True)
            return _open(folder)
        except BaseException:
            discard(folder)
            raise


def open_desk(folder: Path) -> Desk:
    """Open the desk of a folder and bring it to the present schema. Raises CannotDo."""
    if not exists(folder):
        raise CannotDo(mark("Desk", "There is no desk in {folder}").filled(folder=str(folder)))
    with told_plainly():
        return _open(folder)


def discard(folder: Path) -> None:
    """Remove a closed desk that was only begun, and its folders where they hold nothing else."""
    for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
        (folder / name).unlink(missing_ok=True)
    for path in (folder / "backups", folder / "outgoing", folder):
        with contextlib.suppress(OSError):
            path.rmdir()


def _open(folder: Path) -> Desk:
    database = database_at(folder / FILE_NAME)
    database.connect()
    try:
        connection = database.connection()
        version = version_of(connection)
        if version > CURRENT:
            raise CannotDo(mark("Desk", "This desk was made by a newer version of coopdesk: update coopdesk first"))
        if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
            raise CannotDo(mark("Desk", "A desk can not live on this kind of disk: choose a folder of this PC"))
        if version < CURRENT:
            migrate(connection)
        keep_places(connection)
    except BaseException:
        database.close()
        raise
    database.bind(ALL, bind_refs=False, bind_backrefs=False)
    return Desk(folder, database)
