"""Frozen steps from nothing to the present schema, run as one transaction.

A step never changes after a release and imports nothing of ours.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

NAMES = ("m0001_desk", "m0002_programme")
CURRENT = len(NAMES)


def step(number: int) -> ModuleType:
    """The module of step `number`, counted from 1."""
    return importlib.import_module(f"{__name__}.{NAMES[number - 1]}")


def version_of(connection: Any) -> int:
    """The number of steps that built this database."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def migrate(connection: Any, target: int = CURRENT) -> None:
    """Run the missing steps up to `target` in one EXCLUSIVE transaction: a kill leaves the old desk or the new."""
    connection.execute("BEGIN EXCLUSIVE")
    try:
        for number in range(version_of(connection) + 1, target + 1):
            step(number).up(connection)
        connection.execute(f"PRAGMA user_version = {target:d}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
