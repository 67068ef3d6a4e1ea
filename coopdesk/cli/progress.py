"""A bar on stderr for long work, drawn only for a person."""

from __future__ import annotations

import sys
from collections.abc import Callable

WIDTH = 40


def bar(title: str) -> Callable[[int, int], None]:
    """A callable for (done, total); silent when stderr is not a terminal."""
    if not sys.stderr.isatty():
        return lambda _done, _total: None

    def draw(done: int, total: int) -> None:
        filled = WIDTH * done // max(total, 1)
        end = "\n" if done >= total else ""
        print(
            f"\r{title} [{'#' * filled}{'.' * (WIDTH - filled)}] {done}/{total}", end=end, file=sys.stderr, flush=True
        )

    return draw
