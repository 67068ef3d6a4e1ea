"""`coopdesk template`: write an empty list to be filled in Excel."""

from __future__ import annotations

import argparse

from coopdesk.cli.exit_codes import DONE
from coopdesk.cli.opening import opened
from coopdesk.core.language import mark
from coopdesk.operations.imports.template import write_template


def run(given: argparse.Namespace) -> int:
    """Write the list and say where it is. Raises CannotDo."""
    with opened(given) as session:
        write_template(session, given.out, given.kind)
        print(mark("Command", "The empty list is in {file}").filled(file=given.out))
    return DONE
