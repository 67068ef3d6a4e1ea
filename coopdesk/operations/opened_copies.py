"""The private folder into which documents are written for other programs, and its removal."""

from __future__ import annotations

import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from coopdesk.store.failures import told_plainly

_PREFIX = "opened-"


class OpenedCopies:
    """Copies of the documents that were opened; nobody but this user can read them, and they go with the window."""

    def __init__(self, desk: Path) -> None:
        self._desk = desk
        self._folder: Path | None = None

    def folder(self) -> Path:
        """The folder of this window, made when the first document is opened. Raises CannotDo."""
        if self._folder is None:
            with told_plainly():
                self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._desk))
        return self._folder

    def clear(self) -> None:
        """Remove the copies of this window; one that another program still holds goes at the next start."""
        if self._folder is not None:
            _remove(self._folder)
            self._folder = None

    def clear_left_behind(self) -> None:
        """Remove what a power cut or a program that held a copy left; only for the one window of a desk."""
        for folder in self._desk.glob(f"{_PREFIX}*"):
            _remove(folder)


def _remove(folder: Path) -> None:
    for path in folder.rglob("*"):
        # A copy that can only be read could not be removed on Windows.
        with suppress(OSError):
            path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)
