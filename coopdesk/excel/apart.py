"""Running one task on a foreign workbook in a process of its own, which may die without harm."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import Any

import coopdesk
from coopdesk.core.language import Text
from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.child import SWITCH

_log = logging.getLogger(__name__)
_GLANCE = 0.05  # seconds between two looks at the clock and at the wish to stop

Take = Callable[[Any], None]


def run(
    verb: str,
    *paths: Path,
    take: Take,
    orders: object = None,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = 60,
    memory_mb: int = 1024,
) -> None:
    """Run the child's `verb` on `paths` and give each line it sends to `take`, in another thread.

    `orders` is sent to it as JSON. The child is ended after `seconds` or as soon as `cancelled()` is true.
    Raises `CannotDo`: the child's own refusal, too slow, too much memory, damaged; `Stopped` when cancelled.
    """
    child = _start([str(memory_mb), verb, *map(str, paths)])
    exchange = _Exchange(child, json.dumps(orders).encode("ascii"), take)
    reading = Thread(target=exchange.run, name="excel-child", daemon=True)
    reading.start()
    try:
        _wait(reading, monotonic() + seconds, cancelled or (lambda: False), paths[0].name)
    finally:
        child.kill()
        reading.join()
        child.wait()
    exchange.conclude(paths[0].name)


def _start(arguments: list[str]) -> subprocess.Popen[bytes]:
    # A packaged application is its own interpreter; from sources, -P keeps the current folder, where the
    # foreign file may lie among others, out of the places where Python looks for modules.
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, SWITCH] if frozen else [sys.executable, "-P", "-m", "coopdesk.excel.child"]
    root = str(Path(coopdesk.__file__).parents[1])
    places = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    return subprocess.Popen(
        [*command, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": places},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _wait(reading: Thread, deadline: float, cancelled: Callable[[], bool], name: str) -> None:
    while reading.is_alive():
        reading.join(_GLANCE)
        if cancelled():
            raise refusals.Stopped(refusals.STOPPED)
        if monotonic() > deadline:
            raise CannotDo(refusals.TOO_SLOW.filled(name=name))


class _Exchange:
    """The thread that writes the orders and takes the lines, and what it found at the end."""

    def __init__(self, child: subprocess.Popen[bytes], orders: bytes, take: Take) -> None:
        self._child = child
        self._orders = orders
        self._take = take
        self._last: dict[str, Any] = {}
        self._error: Exception | None = None

    def run(self) -> None:
        try:
            self._send()
            for message in self._messages():
                self._take(message)
        except Exception as error:
            self._error = error

    def _send(self) -> None:
        assert self._child.stdin is not None
        try:
            with self._child.stdin as stream:
                stream.write(self._orders)
        except OSError:
            # The child ended before it listened: what it said, or its silence, tells why.
            return

    def _messages(self) -> Iterator[Any]:
        assert self._child.stdout is not None
        with self._child.stdout as stream:
            for line in stream:
                message = json.loads(line)
                if isinstance(message, dict) and ("done" in message or "refused" in message):
                    self._last = message
                else:
                    yield message

    def conclude(self, name: str) -> None:
        """Raise what went wrong, if anything did."""
        if self._error is not None:
            raise self._error
        if "done" in self._last:
            return
        if "refused" in self._last:
            source, values = self._last["refused"]
            _log.warning("workbook refused: %s (%s)", source, self._last.get("because", "checked"))
            raise CannotDo(Text("File", source, tuple(values.items())))
        _log.warning("the process reading a workbook ended with %s", self._child.returncode)
        raise CannotDo(refusals.DAMAGED.filled(name=name))
