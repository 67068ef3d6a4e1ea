"""Opening the desk of a command, in the language of its user."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from coopdesk.core.catalogue import install_language
from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.operations import preferences
from coopdesk.operations.clock import jump_of
from coopdesk.operations.session import Session
from coopdesk.operations.start import open_session
from coopdesk.paths import default_desk
from coopdesk.store.failures import told_plainly

_JUMPED = mark(
    "Command",
    "The clock says {clock}, the last work was recorded on {recorded}: today is taken to be {today} (--today DAY)",
)


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Session]:
    """The session of the desk named by --desk and --today, closed at the end. Raises CannotDo."""
    session = open_session(given.desk or default_desk(), today=given.today)
    try:
        # Reading can fail too: a damaged page, a disk that reports an error.
        with told_plainly():
            install_language(preferences.read(session, "language", "ar"))
            _tell_of_the_clock(session)
            yield session
    finally:
        session.desk.close()


def _tell_of_the_clock(session: Session) -> None:
    """A verb asks nobody: it says which day it takes for today when the clock jumped."""
    if (jump := jump_of(session)) is not None:
        days = {"clock": jump.clock, "recorded": jump.recorded, "today": session.today}
        shown = {name: show_day(day) for name, day in days.items()}
        print(_JUMPED.filled(**shown), file=sys.stderr)
