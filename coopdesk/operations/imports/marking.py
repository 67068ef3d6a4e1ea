"""The copy of a list for whoever typed it: wrong cells coloured, the reasons beside each row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coopdesk.core.language import mark
from coopdesk.core.problems import WARNING, CannotDo
from coopdesk.excel.marked import Mark, mark_copy
from coopdesk.operations.duplicates import REASONS
from coopdesk.operations.imports.report import Report

_HEADING = mark("Import", "What must be corrected")
_OWN_FILE = mark("Import", "«{name}» is the list itself: give the marked copy another name")
_TWICE = mark("Import", "May be the same as {of}: {reason}")


def save_marked(report: Report, source: Path, target: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Write to `target` a copy of the workbook `source` with every problem of `report` marked. Raises CannotDo."""
    if target.exists() and target.samefile(source):
        raise CannotDo(_OWN_FILE.filled(name=source.name))
    table = report.table
    marks = []
    for problem in report.problems:
        heading = table.heading_of(problem.field) or next(
            (one for one in table.headings if one.text == problem.column), None
        )
        reason = f"{problem.column}: {problem.message}"
        marks.append(Mark(problem.row, heading.column if heading else None, problem.severity, reason))
    for twice in report.duplicates:
        reason = str(_TWICE.filled(of=twice.of, reason=REASONS[twice.reason]))
        marks.append(Mark(twice.row, None, WARNING, reason))
    mark_copy(source, target, table.sheet, marks, str(_HEADING), heading_row=table.heading_row, cancelled=cancelled)
