"""The verbs of the command line on a large desk: seconds and the most memory."""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.desk import DAY
from benchmarks.goals import TOLD, Result, in_child, peak_mb
from coopdesk.core.catalogue import install_language
from coopdesk.entities import Beneficiary
from coopdesk.excel.kinds import Column, Kind
from coopdesk.excel.writer import WorkbookFile

ROWS = 5_000
_COLUMNS = ("last_name", "first_name", "sex", "cin", "birth_date", "phone")


def measure(folder: Path) -> list[Result]:
    with tempfile.TemporaryDirectory() as place:
        sheet = Path(place) / "list.xlsx"
        _write_list(sheet)
        verbs = {
            "find": ["find", "فاطمة العلوي"],
            "check": ["check"],
            "export": ["export", str(Path(place) / "summary.xlsx"), "--period", "2026"],
            f"import of {ROWS} rows, without writing": ["import", str(sheet), "--kind", "people", "--dry-run"],
        }
        return [one for name, verb in verbs.items() for one in _run(folder, name, verb)]


def _run(folder: Path, name: str, verb: list[str]) -> Iterator[Result]:
    arguments = ["--desk", str(folder), "--today", DAY.isoformat(), *verb]
    found = in_child("benchmarks.commands", *arguments)
    yield Result(name, found["seconds"], None, "s", weight=TOLD)
    yield Result(f"{name}, most memory", found["peak_mb"], None, "MB", weight=TOLD)


def _write_list(path: Path) -> None:
    install_language("ar")
    meanings = Beneficiary.meanings()
    columns = [Column(str(meanings[name].label), Kind.TEXT) for name in _COLUMNS]
    rows = (
        (f"أيت العربي {number}", "خديجة", "أنثى", f"QX{500_000 + number}", "17/03/1984", "0661223344")
        for number in range(ROWS)
    )
    with WorkbookFile(path) as book:
        book.stream("list", columns, rows)


def main() -> None:
    """One verb in a process of its own, with everything that it imports."""
    began = perf_counter()
    from coopdesk.cli.main import run

    with contextlib.redirect_stdout(sys.stderr):
        code = run(sys.argv[1:])
    if code:
        sys.exit(code)
    print(json.dumps({"seconds": perf_counter() - began, "peak_mb": peak_mb()}))


if __name__ == "__main__":
    main()
