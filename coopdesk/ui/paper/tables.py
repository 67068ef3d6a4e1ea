"""A table as rows of pieces: how wide its columns are, how high its rows, under which heading they go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from coopdesk.operations.paper.document import Table
from coopdesk.ui.paper import print_font
from coopdesk.ui.paper.pieces import Gap, Heading, Piece, TableRow, TableShape, TextLines, numbers
from coopdesk.ui.paper.text import CENTRE, MM, Style, line_count

# So many rows say how wide the figures and dates of a column are.
SAMPLE = 300
_ABOVE_AND_BELOW = 1.4 * MM
_LARGEST, _SMALLEST, _STEP = 9.0, 6.5, 0.5
_NARROWEST = 8 * MM
_EMPTY = Style(9, muted=True)


def rows_of(
    table: Table, width: float, page_height: float, told: Callable[[int], object] = lambda _rows: None
) -> Iterator[Piece]:
    """The title, the heading and the rows; `told(rows)` is called as they are laid out."""
    if table.title:
        yield Heading(7 * MM, keep=True, text=table.title)
    shape = _shape(table, width)
    head = _row(shape, [column.label for column in table.columns], strong=True)
    head.ground, head.keep = True, True
    yield head
    if not table.rows and not table.blank and table.empty:
        yield TextLines(7 * MM, head=head, text=table.empty, style=_EMPTY, align=CENTRE)
        return
    yield from _body(table, shape, head, page_height, told)
    if table.totals:
        total = _row(shape, table.totals, strong=True)
        total.ground, total.head = True, head
        yield total
    yield Gap(MM)


def _body(
    table: Table, shape: TableShape, head: TableRow, page_height: float, told: Callable[[int], object]
) -> Iterator[Piece]:
    count = len(table.rows) + table.blank
    tall = table.tall * MM
    blank = [""] * len(table.columns)
    for place in range(count):
        given = place < len(table.rows)
        cells = table.rows[place] if given else blank
        if not given:
            # Numbered like the rows above, so that a sheet with empty lines says how many signed.
            cells = [*_next_number(table, place), *blank[1:]] if table.rows or tall else blank
        # No row stands alone under its heading or at the end, nor a total without its last row.
        together = (place == 0 and count > 1) or place == count - 2 or (place == count - 1 and bool(table.totals))
        for piece in _pieces(_row(shape, cells), page_height):
            piece.height, piece.head = max(piece.height, tall), head
            piece.zebra, piece.keep = bool(place % 2) and not tall, together
            yield piece
        told(place + 1)


def _next_number(table: Table, place: int) -> list[str]:
    return [str(place + 1)] if table.columns[0].at_end else [""]


def _row(shape: TableShape, cells: Sequence[str], strong: bool = False) -> TableRow:
    style = shape.strong if strong else shape.style
    lines = max(
        line_count(text, style, width - 2 * shape.padding) if text else 1
        for text, (_start, width) in zip(cells, shape.columns, strict=True)
    )
    return TableRow(lines * style.line_height + _ABOVE_AND_BELOW, shape=shape, cells=cells, strong=strong, last=lines)


def _pieces(row: TableRow, page_height: float) -> Iterator[TableRow]:
    """The row; only one that is higher than a page goes on on the next."""
    height = row.shape.style.line_height
    most = int((page_height - _ABOVE_AND_BELOW) / height)
    for first in range(0, row.last, most):
        last = min(first + most, row.last)
        yield TableRow(
            (last - first) * height + _ABOVE_AND_BELOW, shape=row.shape, cells=row.cells, first=first, last=last
        )


def _shape(table: Table, width: float) -> TableShape:
    """The largest letters in which figures and dates stand whole, and the words of the headings too if they can."""
    point = _LARGEST
    while point > _SMALLEST and sum(_least(table, point)) > width:
        point -= _STEP
    least = _least(table, point)
    if sum(least) > width:
        least = [one * width / sum(least) for one in least]
    widths = _shared([column.width for column in table.columns], least, width)
    starts = [sum(widths[:place]) for place in range(len(widths))]
    aligns = [numbers(column.at_end) for column in table.columns]
    return TableShape(list(zip(starts, widths, strict=True)), aligns, point)


def _least(table: Table, point: float) -> list[float]:
    """How wide each column must be so that nothing is cut inside a figure, a date or a word of its heading."""
    strong, style = print_font.metrics(point, True), print_font.metrics(point)
    padding = 2 * 1.1 * MM + 0.4 * MM
    found = []
    for place, column in enumerate(table.columns):
        words = max((strong.horizontalAdvance(word) for word in column.label.split()), default=0.0)
        values = 0.0
        if column.ltr or column.at_end:
            rows = [*table.rows[:SAMPLE], *([table.totals] if table.totals else [])]
            values = max((strong.horizontalAdvance(row[place]) for row in rows if row[place]), default=0.0)
        else:
            longest = (word for row in table.rows[:SAMPLE] for word in row[place].split())
            values = min(max(map(style.horizontalAdvance, longest), default=0.0), 30 * MM)
        found.append(max(words, values, _NARROWEST - padding) + padding)
    return found


def _shared(wanted: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """The room shared out as wanted, nobody getting less than the least."""
    fixed: set[int] = set()
    while True:
        free = width - sum(least[place] for place in fixed)
        whole = sum(one for place, one in enumerate(wanted) if place not in fixed)
        shares = [least[place] if place in fixed else free * one / whole for place, one in enumerate(wanted)]
        short = {place for place, share in enumerate(shares) if share < least[place] - 1e-6} - fixed
        if not short:
            return shares
        fixed |= short
