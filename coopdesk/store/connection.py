"""How a connection to a desk is opened, and what it must promise before anything is read or written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playhouse.sqlcipher_ext import SqlCipherDatabase

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo

# What a saved record survives, and what a foreign file can not make us do. Asserted on each connection.
PRAGMAS: dict[str, Any] = {
    "synchronous": 2,  # FULL: an acknowledged save survives a power cut
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,  # MEMORY: no plain copies in the temporary folder
    "mmap_size": 0,
    "secure_delete": 1,
    "recursive_triggers": 1,
    # Pages of journal between two checkpoints: a save that pays for one is seldom enough not to be felt.
    "wal_autocheckpoint": 8_000,
}
OLDEST_ENGINE = (3, 53, 0)
# For each of the four connections of a window; what does not fit is still in the cache of the system.
CACHE_KIB = 16_384


class DeskDatabase(SqlCipherDatabase):
    """SQLCipher's engine without a key, whose every connection (any thread) has the promised pragmas."""

    def _connect(self) -> Any:
        connection = super()._connect()
        try:
            _assert_promises(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def database_at(path: Path) -> DeskDatabase:
    """The database of a desk, not yet connected."""
    return DeskDatabase(str(path), pragmas={}, autoconnect=False)


def _assert_promises(connection: Any) -> None:
    engine = tuple(int(part) for part in connection.execute("SELECT sqlite_version()").fetchone()[0].split("."))
    if engine < OLDEST_ENGINE:
        raise CannotDo(mark("Desk", "The database engine of this installation is too old"))
    connection.execute("PRAGMA cipher_log_level = NONE")
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
        held = connection.execute(f"PRAGMA {name}").fetchone()
        # mmap_size answers nothing where the engine was built without it, which is what we ask for.
        if held is not None and held[0] != value:
            raise RuntimeError(f"the engine does not hold PRAGMA {name} = {value}: {held[0]}")
    connection.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
