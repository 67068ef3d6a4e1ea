"""The XML of a long list, written row by row in constant memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO
from xml.sax.saxutils import escape

from coopdesk.core.problems import CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.kinds import (
    Column,
    Kind,
    TooLong,
    check_of,
    clean,
    column_letters,
    escaped,
    is_arabic,
    starts_like_formula,
)
from coopdesk.excel.looks import Look, Looks
from coopdesk.excel.serials import serial_of, serial_of_moment

MAX_ROWS = 1_048_576
_BATCH = 500
_REMEMBERED = 2_000  # values a column: most columns of a list repeat a few
_SHORT = 120
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


class _Cells(dict[object, str]):
    """Value -> the XML of its cell after the row number; remembers what repeats."""

    def __init__(self, kind: Kind, looks: Looks, look: Look = Look.PLAIN) -> None:
        super().__init__()
        self._check = check_of(kind)
        self._shown = _SHOWN.get(kind, repr)
        self._plain = looks.number(kind, look, arabic=False, literal=False)
        self._text_styles = {
            (arabic, literal): looks.number(kind, look, arabic, literal)
            for arabic in (False, True)
            for literal in (False, True)
        }

    def __missing__(self, value: object) -> str:
        cell = self._made(self._check(value))
        if len(self) < _REMEMBERED and len(cell) < _SHORT:
            self[value] = cell
        return cell

    def _made(self, value: object) -> str:
        if isinstance(value, str):
            style = self._text_styles[is_arabic(value), starts_like_formula(value)]
            spaces = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
            return f'" s="{style}" t="inlineStr"><is><t{spaces}>{escape(escaped(value))}</t></is></c>'
        if isinstance(value, bool):
            return f'" s="{self._plain}" t="b"><v>{value:d}</v></c>'
        return f'" s="{self._plain}"><v>{self._shown(value)}</v></c>'


def _centimes(amount: int) -> str:
    sign, amount = ("-", -amount) if amount < 0 else ("", amount)
    return f"{sign}{amount // 100}.{amount % 100:02}"


_SHOWN: dict[Kind, Callable] = {
    Kind.MONEY: _centimes,
    Kind.DATE: serial_of,
    Kind.PARTIAL_DATE: serial_of,
    Kind.MOMENT: lambda moment: repr(serial_of_moment(moment)),
}


def write_list(
    stream: BinaryIO,
    name: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[object]],
    looks: Looks,
    *,
    right_to_left: bool,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write a whole worksheet part: the headings, then the rows; returns the number of rows.

    `progress(rows)` and `cancelled()` are called every 500 rows. Raises `CannotDo` on a text that Excel would
    cut and on more rows than it holds, `Stopped` when cancelled; ValueError or TypeError on a fault of ours.
    """
    letters = [column_letters(number) for number in range(1, len(columns) + 1)]
    headings = _Cells(Kind.TEXT, looks, Look.HEADING)
    cells = [_Cells(column.kind, looks).__getitem__ for column in columns]
    stream.write(_head(columns, right_to_left).encode("ascii"))
    batch = [_line(1, letters, [headings.__getitem__] * len(columns), [column.heading for column in columns], name)]
    number = 1
    for number, row in enumerate(rows, start=2):
        batch.append(_line(number, letters, cells, row, name))
        if len(batch) >= _BATCH:
            _flush(stream, batch)
            _tell(number - 1, progress, cancelled)
    _flush(stream, batch)
    _tell(number - 1, progress, cancelled)
    last = f"{letters[-1]}{number}"
    stream.write(f'</sheetData><autoFilter ref="A1:{last}"/>{_FOOT}'.encode("ascii"))
    return number - 1


def _line(
    number: int, letters: list[str], cells: list[Callable[[object], str]], row: Sequence[object], name: str
) -> str:
    if number > MAX_ROWS:
        raise CannotDo(refusals.TOO_MANY_TO_WRITE.filled(sheet=name))
    try:
        filled = [
            f'<c r="{letter}{number}{cell(value)}'
            for letter, cell, value in zip(letters, cells, row, strict=True)
            if value is not None and value != ""
        ]
    except TooLong as error:
        place = next(f"{letter}{number}" for letter, value in zip(letters, row, strict=True) if _is_too_long(value))
        raise CannotDo(refusals.TEXT_TOO_LONG.filled(cell=place, sheet=name)) from error
    return f'<row r="{number}">{"".join(filled)}</row>'


def _is_too_long(value: object) -> bool:
    try:
        return isinstance(value, str) and clean(value) is None
    except TooLong:
        return True


def _flush(stream: BinaryIO, batch: list[str]) -> None:
    stream.write("".join(batch).encode("utf-8"))
    batch.clear()


def _tell(done: int, progress: Callable[[int], None] | None, cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise refusals.Stopped(refusals.STOPPED)
    if progress is not None:
        progress(done)


def _head(columns: Sequence[Column], right_to_left: bool) -> str:
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{column.width}" customWidth="1"/>'
        for number, column in enumerate(columns, start=1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{_MAIN}">'
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView rightToLeft="{right_to_left:d}" workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>'
    )


_FOOT = (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
)
