"""One cross table on its sheet: places down, the stock and the newly registered side by side, definitions under it."""

from __future__ import annotations

from collections.abc import Sequence

from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.excel.kinds import Kind
from coopdesk.excel.looks import Look
from coopdesk.excel.sheet_plan import SheetPlan
from coopdesk.operations.exports.frame import Frame
from coopdesk.operations.exports.tables import Table
from coopdesk.operations.exports.tallies import Figures, Line

NOTHING_TO_DIVIDE = "—"
_ROW_NUMBER, _REGION, _PROVINCE = 6, 24, 24
_SPLIT, _FIGURE = 34, 12
_LOOKS = {"row": Look.BODY, "whole": Look.BODY, "subtotal": Look.SUBTOTAL, "total": Look.TOTAL}
_STOCK = mark("Export", "Stock on {last}")
_TOTAL = mark("Export", "Total")
_UNKNOWN_PLACE = mark("Export", "Not stated")


def print_table(plan: SheetPlan, frame: Frame, table: Table, lines: Sequence[Line]) -> None:
    """Lay a table out on its sheet, ready to be printed."""
    figures = [*table.across.labels, _TOTAL, *(share.label for share in table.shares)]
    firsts = _first_columns(table)
    width = len(firsts) + 2 * len(figures)
    row = frame.head(plan, table.title, width)
    _headings(plan, frame, table, row, firsts, figures)
    plan.repeat(row, row + 1)
    plan.freeze(row + 2, len(firsts) + 1)
    row = _body(plan, table, lines, row + 2, len(firsts))
    characters = sum(wide for _, wide in firsts) + 2 * len(figures) * _FIGURE
    row = frame.notes(plan, row + 1, table.notes, width, characters)
    frame.signatures(plan, row + 1, width)


def _first_columns(table: Table) -> list[tuple[Text, int]]:
    places = [
        (mark("Export", "No."), _ROW_NUMBER),
        (mark("Export", "Region"), _REGION),
        (mark("Export", "Province or prefecture"), _PROVINCE),
    ]
    return [*places, (table.split.label, _SPLIT)] if table.split else places


def _headings(
    plan: SheetPlan, frame: Frame, table: Table, row: int, firsts: list[tuple[Text, int]], figures: list[Text]
) -> None:
    for column, (label, wide) in enumerate(firsts, start=1):
        plan.put(row, column, str(label), look=Look.HEADING)
        plan.put(row + 1, column, None, look=Look.HEADING)
        plan.merge(row, column, row + 1, column)
        plan.width(column, wide)
    left = len(firsts) + 1
    for group in (_STOCK, table.flow):
        right = left + len(figures) - 1
        plan.put(row, left, str(group.filled(**frame.first_and_last())), look=Look.HEADING)
        for column, label in enumerate(figures, start=left):
            plan.put(row + 1, column, str(label), look=Look.HEADING)
            plan.width(column, _FIGURE)
        plan.merge(row, left, row, right)
        left = right + 1
    plan.height(row, 30)
    plan.height(row + 1, 48)


def _body(plan: SheetPlan, table: Table, lines: Sequence[Line], row: int, firsts: int) -> int:
    number = 0
    for line in lines:
        look = _LOOKS[line.level]
        number += line.level == "row"
        for column, label in enumerate(_labels(table, line, number), start=1):
            plan.put(row, column, label, Kind.COUNT if isinstance(label, int) else Kind.TEXT, look)
        if line.level != "row":
            plan.merge(row, 1, row, 3 if line.level == "whole" else firsts)
        column = firsts + 1
        for figures in (line.stock, line.new):
            column = _put_figures(plan, row, column, figures, look)
        row += 1
    return row


def _put_figures(plan: SheetPlan, row: int, column: int, figures: Figures, look: Look) -> int:
    for count in (*figures.counts, figures.total):
        plan.put(row, column, count, Kind.COUNT, look)
        column += 1
    for ratio in figures.ratios:
        if ratio is None:
            plan.put(row, column, NOTHING_TO_DIVIDE, Kind.NO_FIGURE, look)
        else:
            plan.put(row, column, ratio, Kind.PERCENT, look)
        column += 1
    return column


def _labels(table: Table, line: Line, number: int) -> list[int | str | None]:
    region, province = line.place
    split = [str(table.split.labels[table.split.codes.index(line.code)])] if _is_split(table, line) else []
    if line.level == "row":
        return [number, _place(region), _place(province), *split]
    if line.level == "subtotal":
        text = mark("Export", "Total of the region: {region}").filled(region=_place(region))
    else:
        text = mark("Export", "All provinces") if line.level == "whole" else mark("Export", "Grand total")
    return [str(text), None, None, *split, *([None] if table.split and not split else [])]


def _is_split(table: Table, line: Line) -> bool:
    return table.split is not None and line.level in ("row", "whole")


def _place(place: str | None) -> str:
    return geography().name(place, code()) if place else str(_UNKNOWN_PLACE)
