"""`coopdesk due`: what is overdue and what is due soon, by date."""

from __future__ import annotations

import argparse
import json
from datetime import date

from coopdesk.cli.opening import opened
from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.operations.due import Due, due_of


def run(given: argparse.Namespace) -> int:
    """Print the list; nothing due is no failure. Raises CannotDo."""
    with opened(given) as session:
        found, today = due_of(session), session.today
        if given.json:
            print(json.dumps({"items": [_coded(one, today) for one in found]}, ensure_ascii=False))
        elif found:
            for one in found:
                print("\t".join((show_day(one.day), str(one.days_late(today)), one.number, str(one.what), one.title)))
        else:
            print(mark("Command", "Nothing is due"))
    return 0


def _coded(one: Due, today: date) -> dict[str, str | int]:
    """`kind` is the kind of what is due; that of the record stands in its number."""
    return {
        "kind": one.code,
        "number": one.number,
        "what": str(one.what),
        "due": one.day.isoformat(),
        "days_late": one.days_late(today),
    }
