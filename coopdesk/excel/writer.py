"""The one way to write a workbook: formatted sheets and long lists in one file that appears only when whole."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from coopdesk.excel.files import replace_whole
from coopdesk.excel.kinds import Column, Kind, clean, column_letters
from coopdesk.excel.looks import Looks
from coopdesk.excel.sheet_plan import SheetPlan
from coopdesk.excel.streamed import write_list

_MAX_TITLE = 31
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_LISTS = "_lists"


class WorkbookFile:
    """A workbook being written; nothing stands at `path` unless the `with` block ends well.

    openpyxl makes the shell (styles, formatted sheets, names, properties) with an empty sheet for each long
    list; the rows of the lists go straight into the package, in constant memory and several times faster.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        title: str = "",
        creator: str = "",
        rtl: bool = True,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        self._whole: AbstractContextManager[Path] = replace_whole(path, pause=pause)
        self._rtl = rtl
        self._book = Workbook()
        self._looks = Looks(self._book)
        self._unused: Worksheet | None = self._book.worksheets[0]
        self._streamed: set[str] = set()
        self._lists: dict[str, str] = {}
        self._archive: zipfile.ZipFile
        properties = self._book.properties
        properties.title, properties.creator = clean(title) or None, clean(creator) or None

    def __enter__(self) -> WorkbookFile:
        fresh = self._whole.__enter__()
        self._archive = zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        try:
            with self._archive:
                if error is None:
                    self._add_shell()
        except Exception as failure:
            return self._whole.__exit__(type(failure), failure, failure.__traceback__)
        return self._whole.__exit__(kind, error, trace)

    def sheet(self, name: str, *, hidden: bool = False, landscape: bool = True, rtl: bool | None = None) -> SheetPlan:
        """Add a formatted sheet after those already there."""
        right_to_left = self._rtl if rtl is None else rtl
        return SheetPlan(self._added(name, hidden), self._looks, right_to_left=right_to_left, landscape=landscape)

    def stream(
        self,
        name: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[object]],
        *,
        hidden: bool = False,
        rtl: bool | None = None,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Add a list of any length under one heading row, and write it at once; returns its number of rows.

        `progress(rows)` and `cancelled()` are called every 500 rows. Raises `CannotDo` as `SheetPlan.put`
        does and for more rows than Excel holds; `Stopped` when cancelled.
        """
        sheet = self._added(name, hidden)
        sheet.print_title_rows = "1:1"
        part = f"xl/worksheets/sheet{len(self._book.worksheets)}.xml"
        self._streamed.add(part)
        with self._archive.open(part, "w", force_zip64=True) as stream:
            return write_list(
                stream,
                sheet.title,
                columns,
                rows,
                self._looks,
                right_to_left=self._rtl if rtl is None else rtl,
                progress=progress,
                cancelled=cancelled,
            )

    def choices(self, name: str, values: Sequence[str]) -> str:
        """Write a list of choices on a hidden sheet, once for each name; returns what `SheetPlan.offer` needs."""
        if name not in self._lists:
            if not self._lists:
                self._lists_plan = self.sheet(_LISTS, hidden=True)
            column = len(self._lists) + 1
            for row, value in enumerate((name, *values), start=1):
                self._lists_plan.put(row, column, value, Kind.IDENTIFIER)
            letters = column_letters(column)
            self._lists[name] = f"'{_LISTS}'!${letters}$2:${letters}${max(2, len(values) + 1)}"
        return self._lists[name]

    def _added(self, name: str, hidden: bool) -> Worksheet:
        title = sheet_title(name, self._book.sheetnames if self._unused is None else ())
        if self._unused is None:
            sheet = self._book.create_sheet(title)
        else:
            sheet, self._unused = self._unused, None
            sheet.title = title
        sheet.sheet_state = "hidden" if hidden else "visible"
        return sheet

    def _add_shell(self) -> None:
        shown = (index for index, sheet in enumerate(self._book.worksheets) if sheet.sheet_state == "visible")
        self._book.active = next(shown, 0)
        shell = io.BytesIO()
        self._book.save(shell)
        with zipfile.ZipFile(shell) as made:
            for part in made.namelist():
                if part not in self._streamed:
                    with self._archive.open(part, "w") as stream:
                        stream.write(made.read(part))


def sheet_title(name: str, taken: Iterable[str] = ()) -> str:
    """The name as Excel allows it for a sheet, different from those taken: 31 characters, no [ ] : * ? / \\."""
    others = {title.casefold() for title in taken}
    plain = _NOT_IN_TITLE.sub(" ", clean(name)).strip(" '") or "1"
    title, number = plain[:_MAX_TITLE], 1
    while title.casefold() in others:
        number += 1
        title = f"{plain[: _MAX_TITLE - 5]} ({number})"
    return title
