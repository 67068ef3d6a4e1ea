"""Writing a file whole or not at all: the former one stays until the new one is complete on the disk."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

from coopdesk.core.language import Text
from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals

# Windows: access denied, sharing violation, lock violation. An antivirus or an indexer holds a new file
# for a moment and lets it go; Excel holds it until it is closed.
_HELD = frozenset({5, 32, 33})
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 0.95)

_SENTENCES: dict[int, Text] = {
    errno.ENOSPC: refusals.DISK_FULL,
    errno.EDQUOT: refusals.DISK_FULL,
    errno.EFBIG: refusals.DISK_FULL,
    errno.EACCES: refusals.NOT_ALLOWED,
    errno.EPERM: refusals.NOT_ALLOWED,
    errno.EROFS: refusals.NOT_ALLOWED,
    errno.ENOENT: refusals.NO_FOLDER,
    errno.ENOTDIR: refusals.NO_FOLDER,
    errno.EISDIR: refusals.IS_FOLDER,
    errno.ENAMETOOLONG: refusals.BAD_NAME,
    errno.EINVAL: refusals.BAD_NAME,
    errno.EIO: refusals.DISK_ERROR,
    errno.ETXTBSY: refusals.IN_USE,
    errno.EBUSY: refusals.IN_USE,
}
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def replace_whole(path: str | Path, *, pause: Callable[[float], object] | None = None) -> Iterator[Path]:
    """Give the path of a new file in the same folder; on success it takes the place of `path`.

    Whatever fails, the former file is untouched and no other file remains. `pause` waits so many seconds
    between two attempts at a file that another program holds (2.5 s in all). Raises `CannotDo` when the
    disk, the folder or another program refuses; an error of the block itself passes through.
    """
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "folder", str(target))
        if target.exists() and not target.is_file():
            # A device would be replaced by a plain file, for every program of this machine.
            raise CannotDo(refusals.NOT_A_FILE.filled(name=target.name))
        fresh.open("xb").close()
        yield fresh
        _settle(fresh, target)
        _put_in_place(fresh, target, pause or Event().wait)
    except Exception as error:
        sentence = _sentence_for(error, {str(fresh), str(target)})
        if sentence is None:
            raise
        raise CannotDo(sentence.filled(name=target.name)) from error
    finally:
        with suppress(OSError):
            fresh.unlink()


def _settle(fresh: Path, target: Path) -> None:
    """Have every byte on the disk before the name is given: a power cut must not leave an empty file."""
    if target.exists():
        shutil.copymode(target, fresh)
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())


def _put_in_place(fresh: Path, target: Path, pause: Callable[[float], object]) -> None:
    for wait in (*_WAITS, None):
        try:
            fresh.replace(target)
            break
        except OSError as error:
            if wait is None or getattr(error, "winerror", None) not in _HELD:
                raise
            pause(wait)
    if os.name == "posix":
        _settle_folder(target.parent)


def _settle_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some network folders can not be synchronised; the file itself already is.
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sentence_for(error: BaseException, ours: set[str]) -> Text | None:
    """The sentence for a refusal of the machine, or None for an error that is not about this file."""
    if isinstance(error, CannotDo):
        return None
    # A library that tidies up after a full disk fails again, and hides the reason behind its own error.
    if any(isinstance(cause, OSError) and cause.errno in _FULL for cause in _causes(error)):
        return refusals.DISK_FULL
    if not isinstance(error, OSError) or (error.filename is not None and str(error.filename) not in ours):
        return None
    if getattr(error, "winerror", None) in _HELD and error.filename2 is not None:
        return refusals.IN_USE
    return _SENTENCES.get(error.errno or 0)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
