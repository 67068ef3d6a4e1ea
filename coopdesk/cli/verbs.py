"""The verbs, in the order in which help lists them. Each module is imported only when its verb runs."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from coopdesk.core.language import mark

Add = Callable[[Any, argparse.ArgumentParser], None]


def _later(module: str) -> Callable[[argparse.Namespace], int]:
    return lambda given: importlib.import_module(f"coopdesk.cli.{module}").run(given)


def _demo(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("demo", parents=[everywhere], help="make a new desk with plausible data")
    verb.add_argument("--people", type=_count, default=400, metavar="N", help="how many people (0: an empty desk)")
    verb.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed gives the same desk")
    verb.add_argument("--office", default="HCAR-05.091", metavar="CODE", help="HCAR-RR.PPP, ADS-RR or HQ")
    verb.set_defaults(run=_later("demo"))


def _import(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("import", parents=[everywhere], help="take in an Excel list, whole or not at all")
    verb.add_argument("list", type=Path, metavar="LIST.xlsx")
    _kind(verb)
    verb.add_argument("--dry-run", action="store_true", help="check only, write nothing")
    verb.add_argument("--marked", type=Path, metavar="COPY.xlsx", help="save a copy with the problems marked")
    verb.add_argument("--json", action="store_true", help="one JSON object on stdout")
    verb.set_defaults(run=_later("importing"))


def _template(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("template", parents=[everywhere], help="write an empty list to be filled")
    verb.add_argument("out", type=Path, metavar="OUT.xlsx")
    _kind(verb)
    verb.set_defaults(run=_later("template"))


def _export(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("export", parents=[everywhere], help="write the summary for headquarters")
    verb.add_argument("out", type=Path, metavar="OUT.xlsx")
    verb.add_argument("--period", required=True, metavar="P", help="2026, 2026-S1, 2026-Q3 or 2026-11")
    verb.add_argument("--with-names", action="store_true", help="add the lists of names")
    verb.set_defaults(run=_later("export"))


def _find(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("find", parents=[everywhere], help="find people, fighters and organisations")
    verb.add_argument("text", metavar="TEXT")
    verb.add_argument("--json", action="store_true", help="one JSON object on stdout")
    verb.set_defaults(run=_later("find"))


def _advance(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("advance", parents=[everywhere], help="move a file one step along its life cycle")
    verb.add_argument("number", metavar="NUMBER", help="the number of the file, such as T-2026-H05091-1-00042")
    verb.add_argument("state", metavar="STATE", help="the stage reached, by its code or its name")
    verb.add_argument("--date", required=True, type=date.fromisoformat, metavar="D", help="the day it was reached")
    verb.add_argument("--document", metavar="N", help="number of the document")
    verb.add_argument("--place", metavar="P", help="court or authority")
    verb.add_argument("--decided-by", metavar="WHO", help="who decided")
    verb.add_argument("--reason", metavar="R", help="reason, or a note")
    verb.set_defaults(run=_later("advance"))


def _due(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("due", parents=[everywhere], help="list what is overdue and what is due soon")
    verb.add_argument("--json", action="store_true", help="one JSON object on stdout")
    verb.set_defaults(run=_later("due"))


def _sheet(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("sheet", parents=[everywhere], help="write the document of a record as a PDF")
    verb.add_argument("number", metavar="NUMBER", help="the number of the record, such as T-2026-H05091-1-00042")
    verb.add_argument("out", type=Path, metavar="OUT.pdf")
    verb.add_argument("--language", choices=("ar", "fr", "en"), help="another language than that of the user")
    verb.set_defaults(run=_later("sheet"))


def _check(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("check", parents=[everywhere], help="check the desk and every record in it")
    verb.add_argument("--json", action="store_true", help="one JSON object on stdout")
    verb.set_defaults(run=_later("check"))


def _screenshots(subparsers: Any, everywhere: argparse.ArgumentParser) -> None:
    verb = subparsers.add_parser("screenshots", parents=[everywhere], help="draw every page to a picture")
    verb.add_argument("outdir", type=Path, metavar="OUTDIR")
    verb.add_argument("--language", choices=("ar", "fr", "en"), default="ar")
    verb.add_argument("--theme", choices=("light", "dark"), default="light")
    verb.set_defaults(run=_later("screenshots"))


def _kind(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--kind", required=True, choices=("people", "organisations"))


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(str(mark("Command", "write a number, 0 or more")))
    return int(text)


ALL: tuple[Add, ...] = (_demo, _import, _template, _export, _find, _advance, _due, _sheet, _check, _screenshots)
