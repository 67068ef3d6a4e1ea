"""`coopdesk screenshots OUTDIR`: a picture of every page and form, without a screen."""

from __future__ import annotations

import argparse
import os

from coopdesk.cli.exit_codes import DONE
from coopdesk.cli.opening import opened
from coopdesk.cli.progress import bar
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo

_CANNOT_WRITE = mark("Command", "The pictures can not be written in {folder}")
_TAKEN = mark("Command", "Pictures in {folder}: {count}")


def run(given: argparse.Namespace) -> int:
    """Draw the pictures and their manifest. Raises CannotDo, also when a picture would be blank."""
    # Before Qt is loaded: the pictures must not depend on a screen, nor open windows on one.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        given.outdir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotDo(_CANNOT_WRITE.filled(folder=str(given.outdir))) from error
    with opened(given) as session:
        from coopdesk.ui import look, pictures

        look.application()
        taken = pictures.take_all(session, given.outdir, given.language, given.theme, bar("coopdesk"))
    print(_TAKEN.filled(folder=given.outdir, count=len(taken)))
    return DONE
