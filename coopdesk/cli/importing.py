"""`coopdesk import`: take in an Excel list, whole or not at all."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator

from coopdesk.cli.exit_codes import DONE, REFUSED
from coopdesk.cli.opening import opened
from coopdesk.cli.progress import bar
from coopdesk.core.language import mark, mark_count
from coopdesk.operations.duplicates import REASONS
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import label_of
from coopdesk.operations.imports.marking import save_marked
from coopdesk.operations.imports.notices import notices
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.report import Report, RowDifference
from coopdesk.operations.imports.writing import write


def run(given: argparse.Namespace) -> int:
    """Check the list, say everything that is wrong, and write it if nothing is. Raises CannotDo."""
    with opened(given) as session:
        table = read_table(given.list, given.kind)
        report = check(session, table, progress=bar(str(mark("Command", "Checking"))))
        if given.marked:
            save_marked(report, given.list, given.marked)
        if not (report.blocked or given.dry_run):
            write(session, report)
        print(json.dumps(as_json(report), ensure_ascii=False) if given.json else as_text(report))
        if given.json:
            for notice in notices(table):
                print(notice, file=sys.stderr)
    if report.blocked:
        blocking = sum(problem.blocks for problem in report.problems)
        sentence = mark_count("Import", "Nothing was taken in: %n problem(s) must be corrected first")
        print(sentence.counted(blocking), file=sys.stderr)
        return REFUSED
    return DONE


def as_json(report: Report) -> dict[str, object]:
    """The report as other programs read it."""
    return {
        "rows_read": report.rows_read,
        "accepted": report.accepted,
        "skipped": len(report.skipped),
        "differing": len(report.differing),
        "problems": [
            {
                "sheet": one.sheet,
                "row": one.row,
                "column": one.column,
                "code": one.code,
                "severity": one.severity,
                "message": str(one.message),
            }
            for one in report.problems
        ],
        "duplicates": [
            {"sheet": one.sheet, "row": one.row, "of": one.of, "reason": one.reason} for one in report.duplicates
        ],
    }


def as_text(report: Report) -> str:
    """The report as people read it."""
    lines = [
        f"{one.sheet} {one.row} «{one.column}» {'*' if one.blocks else '-'} {one.message}" for one in report.problems
    ]
    twice = mark("Command", "Row {row} may be the same as {of}: {reason}")
    lines += [str(twice.filled(row=one.row, of=one.of, reason=REASONS[one.reason])) for one in report.duplicates]
    lines += [line for one in report.differing for line in _difference(one, report.table.kind)]
    lines += [str(notice) for notice in notices(report.table)]
    counts = mark("Command", "Rows read {read}, new {new}, already there {skipped}, with other values {differing}")
    counted = {"read": report.rows_read, "new": len(report.ready)}
    lines.append(str(counts.filled(**counted, skipped=len(report.skipped), differing=len(report.differing))))
    return "\n".join(lines)


def _difference(one: RowDifference, kind: str) -> Iterator[str]:
    """What stands on file is kept: each field in which the row says something else."""
    text = mark("Command", "Row {row}: {of} is left as it is, «{field}» there {there}, here {here}")
    for field, there, here in one.fields:
        yield str(text.filled(row=one.row, of=one.of, field=label_of(kind, field), there=there or "—", here=here))
