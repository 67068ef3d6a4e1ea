"""A list as other programs paste it, and the block that they put on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from html import escape

from coopdesk.excel.kinds import FORMULA_STARTS, Column, Kind, checked, is_arabic, starts_like_formula
from coopdesk.excel.serials import serial_of, serial_of_moment

# Excel reads x:num and mso-number-format, LibreOffice sdval and sdnum.
_OFFICE = 'xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"'
_NOT_PLAIN = re.compile(r"([^A-Za-z0-9. ])")
_TEXT_FORMAT = "@"
# Language of the number, of its format, and the format: LibreOffice loses any that is not built into that language.
_LIBREOFFICE = {
    Kind.COUNT: "1033;0;#,##0",
    Kind.MONEY: "1033;0;#,##0.00",
    Kind.PERCENT: "1033;0;0.00%",
    Kind.NUMBER: "1033;0;General",
    Kind.FLAG: "1033;0;BOOLEAN",
    Kind.DATE: "1033;2057;DD/MM/YYYY",
    Kind.MOMENT: "1033;1036;JJ/MM/AAAA HH:MM",
}

_SHOWN: dict[Kind, Callable] = {
    Kind.COUNT: str,
    Kind.MONEY: lambda centimes: f"{centimes / 100:.2f}",
    Kind.PERCENT: lambda ratio: f"{ratio * 100:.1f}%",
    Kind.NUMBER: repr,
    Kind.FLAG: lambda flag: "TRUE" if flag else "FALSE",
    Kind.DATE: lambda day: f"{day.day:02}/{day.month:02}/{day.year:04}",
    Kind.MOMENT: lambda at: f"{at.day:02}/{at.month:02}/{at.year:04} {at.hour:02}:{at.minute:02}",
}


def as_html(columns: Sequence[Column], rows: Iterable[Sequence[object]], *, rtl: bool = True) -> str:
    """The headings and rows as a table whose cells Excel and LibreOffice paste with their types.

    Texts and identifiers arrive as text whatever they look like, amounts and dates as numbers and dates.
    """
    headings = "".join(f"<th {_text_marks()}>{_words(column.heading)}</th>" for column in columns)
    lines = "".join(
        f"<tr>{''.join(_cell(column.kind, value) for column, value in zip(columns, row, strict=True))}</tr>"
        for row in rows
    )
    return (
        f'<html {_OFFICE}><head><meta charset="utf-8"></head><body>'
        f'<table dir="{"rtl" if rtl else "ltr"}"><tr>{headings}</tr>{lines}</table></body></html>'
    )


def as_text(columns: Sequence[Column], rows: Iterable[Sequence[object]]) -> str:
    """The headings and rows as lines of cells between tabs, as Excel itself writes them.

    A text that a spreadsheet would take for a formula gets its apostrophe in front.
    """
    lines = [[_field(column.heading) for column in columns]]
    lines += [[_plain(column.kind, value) for column, value in zip(columns, row, strict=True)] for row in rows]
    return "".join("\t".join(line) + "\r\n" for line in lines)


def _cell(kind: Kind, value: object) -> str:
    if value is None or value == "":
        return "<td></td>"
    value = checked(kind, value)
    if isinstance(value, str):
        order = ' dir="rtl"' if is_arabic(value) else ' dir="ltr"'
        return f"<td {_text_marks()}{order}>{_words(value)}</td>"
    number, shown = _number(kind, value), _SHOWN[kind](value)
    typed = f'x:bool="{shown}"' if kind is Kind.FLAG else f'x:num="{number}" {_style(kind.number_format)}'
    return f'<td {typed} sdval="{number}" sdnum="{_LIBREOFFICE[kind]}">{shown}</td>'


def _number(kind: Kind, value: object) -> str:
    if isinstance(value, datetime):
        return repr(serial_of_moment(value))
    if isinstance(value, date):
        return str(serial_of(value))
    if isinstance(value, bool):
        return f"{value:d}"
    return _SHOWN[kind](value) if kind is Kind.MONEY else repr(value)


def _text_marks() -> str:
    return f'x:str {_style(_TEXT_FORMAT)} sdnum="1033;0;@"'


@cache
def _style(code: str) -> str:
    marked = _NOT_PLAIN.sub(r"\\\1", code)
    return f"style='mso-number-format:\"{marked}\"'"


def _words(text: str) -> str:
    # A line break that stays inside the cell, instead of beginning another row.
    return escape(text).replace("\n", '<br style="mso-data-placement:same-cell">')


def _plain(kind: Kind, value: object) -> str:
    if value is None or value == "":
        return ""
    value = checked(kind, value)
    return _field(value) if isinstance(value, str) else _SHOWN[kind](value)


def _field(text: str) -> str:
    text = f"'{text}" if starts_like_formula(text) else text
    if "\t" in text or "\n" in text:
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


# A quoted cell ends where a single quotation mark is followed by a tab, a line end or nothing.
_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)')
_BARE = re.compile(r"[^\t\n]*")


def parse_block(text: str) -> list[tuple[str, ...]]:
    """The cells of a block copied from a spreadsheet, row by row, all rows equally long.

    Excel puts quotation marks around a cell only when it holds a tab or a line end (LibreOffice also when it
    holds quotation marks); any other quotation mark is the clerk's own.
    """
    text = text.rstrip("\0").replace("\r\n", "\n").replace("\r", "\n")
    rows: list[list[str]] = []
    row: list[str] = []
    at = 0
    while at < len(text):
        cell, at = _next_cell(text, at)
        row.append(cell)
        if at >= len(text) or text[at] == "\n":
            rows.append(row)
            row = []
        elif at == len(text) - 1:
            rows.append([*row, ""])
        at += 1
    width = max(map(len, rows), default=0)
    return [tuple(row + [""] * (width - len(row))) for row in rows]


def _next_cell(text: str, at: int) -> tuple[str, int]:
    quoted = _QUOTED.match(text, at)
    if quoted and any(mark in quoted[1] for mark in ('""', "\t", "\n")):
        return _without_apostrophe(quoted[1].replace('""', '"')), quoted.end()
    bare = _BARE.match(text, at)
    assert bare is not None
    return _without_apostrophe(bare[0]), bare.end()


def _without_apostrophe(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(FORMULA_STARTS) else cell
