"""Reads the command line, opens the desk, runs one verb, and says plainly what went wrong."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from coopdesk import __version__
from coopdesk.cli import verbs
from coopdesk.cli.exit_codes import DONE, OUR_FAULT, REFUSED, WRONG_USAGE
from coopdesk.core.catalogue import install_language
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, CannotRead, Invalid

DEFAULT_LANGUAGE = "ar"


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: 0 done, 1 our fault, 2 wrong usage, 3 refused."""
    install_language(DEFAULT_LANGUAGE)
    _speak_utf8()
    parser = _parser()
    try:
        given = parser.parse_args(arguments, argparse.Namespace(desk=None, today=None))
    except SystemExit as stop:
        return DONE if not stop.code else WRONG_USAGE
    try:
        return _run_verb(given)
    except (CannotDo, CannotRead, Invalid) as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print(mark("Command", "Stopped: nothing was half-written"), file=sys.stderr)
        return REFUSED
    except Exception:
        traceback.print_exc()
        print(mark("Command", "This is a fault of coopdesk: please send the lines above"), file=sys.stderr)
        return OUR_FAULT


def _run_verb(given: argparse.Namespace) -> int:
    if given.verb is None:
        from coopdesk.app import open_window

        return open_window(given.desk, given.today)
    return given.run(given)


def _speak_utf8() -> None:
    """Arabic reaches a pipe or an old Windows console whole."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--desk", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="folder of the desk (default: your own)"
    )
    everywhere.add_argument(
        "--today", type=_day, metavar="YYYY-MM-DD", default=argparse.SUPPRESS, help="the day to work on"
    )
    parser = argparse.ArgumentParser(
        prog="coopdesk",
        description="The desk of an office. Without a verb the window opens.",
        parents=[everywhere],
    )
    parser.add_argument("--version", action="version", version=f"coopdesk {__version__}")
    subparsers = parser.add_subparsers(dest="verb", metavar="VERB")
    for add in verbs.ALL:
        add(subparsers, everywhere)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(mark("Command", "write a day as 2026-11-24"))) from error
