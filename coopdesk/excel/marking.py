"""Colouring the cells of a clerk's own workbook and writing the reasons beside them (done in the child)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from coopdesk.core.problems import ERROR, CannotDo
from coopdesk.excel import refusals
from coopdesk.excel.kinds import clean, column_letters, escaped, is_arabic, starts_like_formula
from coopdesk.excel.looks import LEFT_TO_RIGHT, RIGHT_TO_LEFT, Look, fill_of

_WIDTH = 60
_MAX_REASON = 4_000


def mark_workbook(source: Path, target: Path, orders: dict[str, Any]) -> None:
    """Write to `target` the copy of `source` that `mark_copy` describes; raises `CannotDo`."""
    try:
        with source.open("rb") as file:
            book = load_workbook(file)
        if orders["sheet"] not in book.sheetnames:
            raise CannotDo(refusals.NO_SHEET.filled(name=source.name, sheet=orders["sheet"]))
        _mark_sheet(book[orders["sheet"]], orders["marks"], orders["heading"], orders["heading_row"])
        book.save(target)
    except (CannotDo, MemoryError, OSError):
        raise
    except Exception as error:
        # openpyxl refuses in many ways what it does not know, such as strict workbooks.
        raise CannotDo(refusals.NO_COPY.filled(name=source.name)) from error


def _mark_sheet(sheet: Worksheet, marks: list[list[Any]], heading: str, heading_row: int) -> None:
    last = _last_column(sheet)
    beside = last + 1
    reasons: dict[int, list[str]] = {}
    # Red after amber: where both fall on a cell, what blocks is what is seen.
    for row, column, severity, reason in sorted(marks, key=lambda mark: mark[2] == ERROR):
        fill = fill_of(Look.RED if severity == ERROR else Look.AMBER)
        for number in range(1, last + 1) if column is None else (column,):
            sheet.cell(row, number).fill = fill
        sheet.cell(row, beside).fill = fill
        reasons.setdefault(row, []).append(reason)
    _write(sheet, heading_row, beside, heading)
    sheet.cell(heading_row, beside).font = Font(bold=True)
    for row, texts in reasons.items():
        _write(sheet, row, beside, "\n".join(dict.fromkeys(texts)))
    sheet.column_dimensions[column_letters(beside)].width = _WIDTH


def _last_column(sheet: Worksheet) -> int:
    filled = (cell.column for row in sheet.iter_rows() for cell in row if cell.value is not None)
    return max(filled, default=0)


def _write(sheet: Worksheet, row: int, column: int, text: str) -> None:
    text = clean(text if len(text) <= _MAX_REASON else text[:_MAX_REASON] + "…")
    cell = sheet.cell(row, column)
    cell.value = escaped(text)
    cell.data_type = "s"
    cell.quotePrefix = starts_like_formula(text)
    order = RIGHT_TO_LEFT if is_arabic(text) else LEFT_TO_RIGHT
    cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=order)
