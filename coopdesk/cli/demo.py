"""`coopdesk demo`: make a demonstration desk."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from coopdesk.cli.exit_codes import DONE, WRONG_USAGE
from coopdesk.cli.progress import bar
from coopdesk.core.language import mark, mark_count
from coopdesk.operations.demo.desk import NoSuchOffice, make_demo
from coopdesk.paths import default_desk


def run(given: argparse.Namespace) -> int:
    """Make the desk and say where it is. Raises CannotDo."""
    folder = given.desk or default_desk()
    title = str(mark("Command", "Demonstration desk"))
    try:
        session = make_demo(
            folder,
            people=given.people,
            seed=given.seed,
            office=given.office,
            today=given.today or date.today(),
            progress=bar(title),
        )
    except NoSuchOffice as mistake:
        print(mistake, file=sys.stderr)
        return WRONG_USAGE
    session.desk.close()
    print(
        mark_count("Command", "A demonstration desk of %n people is in {folder}").counted(given.people, folder=folder)
    )
    return DONE
