"""`coopdesk check`: integrity, references, rules over all records."""

from __future__ import annotations

import argparse
import json
import sys

from coopdesk.cli.exit_codes import DONE, REFUSED
from coopdesk.cli.opening import opened
from coopdesk.cli.progress import bar
from coopdesk.core.language import mark, mark_count
from coopdesk.operations.check import check_desk


def run(given: argparse.Namespace) -> int:
    """Print what is wrong and give 0 for a sound desk, 3 for a faulty one. Raises CannotDo."""
    with opened(given) as session:
        faults = check_desk(session, bar(str(mark("Command", "Check"))))
        if given.json:
            problems = [
                {"kind": fault.kind, "number": fault.number, "code": fault.code, "message": str(fault.text)}
                for fault in faults
            ]
            print(json.dumps({"ok": not faults, "problems": problems}, ensure_ascii=False))
        else:
            for fault in faults:
                print(f"{fault.kind} {fault.number} {fault.code}: {fault.text}")
        sentence = (
            mark_count("Command", "The check found %n problem(s)").counted(len(faults))
            if faults
            else mark("Command", "The desk is sound")
        )
        if faults or not given.json:
            print(sentence, file=sys.stderr if faults else sys.stdout)
    return REFUSED if faults else DONE
