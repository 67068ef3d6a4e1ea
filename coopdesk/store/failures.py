"""The engine's failures in the words of the person in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import peewee as pw
from sqlcipher3 import dbapi2

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo

_SENTENCES: tuple[tuple[str, Text], ...] = (
    ("disk is full", mark("Desk", "The disk is full: nothing was saved. Free some space and try again")),
    ("locked", mark("Desk", "Another program is using this desk: nothing was saved. Close it and try again")),
    ("readonly", mark("Desk", "This desk can not be written: check the permissions of its folder")),
    ("unable to open", mark("Desk", "The file of this desk can not be opened")),
    ("malformed", mark("Desk", "The file of this desk is damaged")),
    ("not a database", mark("Desk", "This file is not a desk")),
    ("file exists", mark("Desk", "A file stands where the folder of the desk should be")),
    ("not a directory", mark("Desk", "A file stands where the folder of the desk should be")),
    ("permission denied", mark("Desk", "This desk can not be written: check the permissions of its folder")),
    ("disk i/o", mark("Desk", "The disk reports an error: nothing was saved")),
)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what caused it: peewee hides «disk is full» behind «cannot rollback»."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def sentence_for(error: BaseException) -> Text | None:
    """The sentence of a failure that is the machine's, or None when it is ours."""
    for cause in chain(error):
        if not isinstance(cause, dbapi2.Error | pw.PeeweeException | OSError):
            continue
        words = str(cause).lower()
        for hint, sentence in _SENTENCES:
            if hint in words:
                return sentence
    return None


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn the engine's failures into `CannotDo`; a failure of ours passes through."""
    try:
        yield
    except (dbapi2.Error, pw.PeeweeException, OSError) as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise CannotDo(sentence) from error
