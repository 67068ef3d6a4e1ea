"""The process in which foreign workbooks are parsed: one task, then it ends.

`python -m coopdesk.excel.child VERB …` or, in a packaged application, `coopdesk.exe --excel-child VERB …`:
the program's entry point passes what follows that word to `main`.

`read PATH` writes lines of JSON: {"sheet", "visible"}, then one list [number, hidden, cells] a row, then
{"merged"}; `mark SOURCE TARGET` reads its orders as JSON from standard input. The last line is {"done": true}
or {"refused": [sentence, values]}.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.cells import packed
from coopdesk.excel.package import Package
from coopdesk.excel.shared_parts import shared_parts
from coopdesk.excel.sheet_part import Cells, read_cells

SWITCH = "--excel-child"


def main(arguments: list[str]) -> int:
    """Do one task: `arguments` are the memory allowed in MB, the verb and its paths. Always ends with 0."""
    memory_mb, verb, *paths = arguments
    _limit_memory(int(memory_mb))
    out = sys.stdout.buffer
    name = Path(paths[0]).name
    try:
        for line in _TASKS[verb](*map(Path, paths)):
            out.write(line.encode("ascii") + b"\n")
        last: dict[str, object] = {"done": True}
    except CannotDo as refusal:
        last = {"refused": [refusal.text.source, dict(refusal.text.values)]}
    except MemoryError:
        last = {"refused": [refusals.TOO_HEAVY.source, {"name": name}]}
    except Exception as error:
        # Every parser has its own ways to fail on a damaged file; the kind of failure goes to the log.
        last = {"refused": [refusals.DAMAGED.source, {"name": name}], "because": type(error).__name__}
    out.write(json.dumps(last).encode("ascii") + b"\n")
    out.flush()
    return 0


def _limit_memory(megabytes: int) -> None:
    # Windows has no such limit for a process on its own: there the gate alone bounds what is read.
    if sys.platform != "win32":
        import resource

        limit = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as archive:
        package = Package(archive)
        book = shared_parts(package)
        for sheet in package.sheets:
            yield json.dumps({"sheet": sheet.name, "visible": sheet.visible})
            with package.open(sheet.part) as stream:
                yield from _lines(read_cells(stream, book, path.name))


def _lines(cells: Cells) -> Iterator[str]:
    for number in sorted(cells.rows):
        yield json.dumps([number, number in cells.hidden, [packed(cell) for cell in cells.rows[number]]])
    yield json.dumps({"merged": [[m.top, m.left, m.bottom, m.right] for m in cells.merged]})


def _mark(source: Path, target: Path) -> Iterator[str]:
    from coopdesk.excel.marking import mark_workbook

    mark_workbook(source, target, json.load(sys.stdin.buffer))
    return iter(())


_TASKS = {"read": _read, "mark": _mark}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
