"""Opening the desk of a command, in the language of its user."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from coopdesk.core.catalogue import install_language
from coopdesk.operations import preferences
from coopdesk.operations.session import Session
from coopdesk.operations.start import open_session
from coopdesk.paths import default_desk
from coopdesk.store.failures import told_plainly


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Session]:
    """The session of the desk named by --desk and --today, closed at the end. Raises CannotDo."""
    session = open_session(given.desk or default_desk(), today=given.today)
    try:
        # Reading can fail too: a damaged page, a disk that reports an error.
        with told_plainly():
            install_language(preferences.read(session, "language", "ar"))
            yield session
    finally:
        session.desk.close()
