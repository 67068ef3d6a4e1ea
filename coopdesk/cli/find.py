"""`coopdesk find TEXT`: people, fighters and organisations by name or number."""

from __future__ import annotations

import argparse
import json

from coopdesk.cli.exit_codes import DONE
from coopdesk.cli.opening import opened
from coopdesk.core.language import mark
from coopdesk.operations.find import Found, find

LIMIT = 50


def run(given: argparse.Namespace) -> int:
    """Print what was found; nothing found is no failure. Raises CannotDo."""
    with opened(given) as session:
        results = find(session, given.text, LIMIT)
    if given.json:
        print(json.dumps({"results": [_coded(one) for one in results]}, ensure_ascii=False))
    elif results:
        for one in results:
            print("\t".join((one.number, one.title, one.cin, one.commune)))
    else:
        print(mark("Command", "Nothing found"))
    return DONE


def _coded(one: Found) -> dict[str, str | None]:
    return {
        "kind": one.kind,
        "number": one.number,
        "title": one.title,
        "cin": one.cin or None,
        "commune": one.commune or None,
    }
