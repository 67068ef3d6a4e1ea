"""`coopdesk export`: the summary of a period as a workbook for headquarters."""

from __future__ import annotations

import argparse
import sys

from coopdesk.cli.exit_codes import DONE, WRONG_USAGE
from coopdesk.cli.opening import opened
from coopdesk.cli.progress import bar
from coopdesk.core.days import Period
from coopdesk.core.formats import show_count
from coopdesk.core.language import Text, code, mark
from coopdesk.core.problems import CannotRead
from coopdesk.operations.exports.workbook import Count, export

_LINES = {
    "people": mark("Export", "People: {stock} in the stock, {new} newly registered"),
    "organisations": mark("Export", "Organisations: {stock} in the stock, {new} newly registered"),
    "members": mark("Export", "Members: {stock} in the stock, {new} joined"),
}


def run(given: argparse.Namespace) -> int:
    """Write the workbook and say what it holds. Raises CannotDo."""
    try:
        period = Period.parse(given.period)
    except CannotRead as problem:
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    with opened(given) as session:
        title = str(mark("Export", "Writing the summary"))
        result = export(session, given.out, period, with_names=given.with_names, progress=bar(title))
        written = mark("Export", "Summary of {period}, version {version}, written to {path}")
        print(written.filled(period=period.title(code()), version=result.version, path=result.path))
        for subject, line in _LINES.items():
            print(_counted(line, result.counts[subject]))
        print(mark("Export", "SHA-256 of the coded rows: {sha256}").filled(sha256=result.sha256))
    return DONE


def _counted(line: Text, count: Count) -> Text:
    return line.filled(stock=show_count(count.stock, code()), new=show_count(count.new, code()))
