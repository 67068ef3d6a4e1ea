"""How wide the columns of a list are before anybody widened one: by their headings, their pills and the room."""

from __future__ import annotations

from collections.abc import Sequence

from coopdesk.operations.lists import Column
from coopdesk.ui.kit.table import TableView

# A column of words gives way to a narrow window down to so much of its usual width, then the list scrolls sideways.
NARROWED = 0.65

# From this usual width on, a column of texts holds names and the like.
_WORDS = 120


def usual_width(column: Column, table: TableView) -> int:
    """The width that a column has where there is room: its heading with the sort arrow and its pills are whole."""
    return max(column.width, _least(column, table))


def shared_widths(columns: Sequence[Column], table: TableView, room: int) -> list[int]:
    """Widths of all columns in a table `room` wide; columns of words take what is left and give what is missing."""
    widths = [usual_width(column, table) for column in columns]
    spare = room - sum(widths)
    stretching = [place for place, column in enumerate(columns) if _holds_words(column)] or list(range(len(columns)))
    whole = sum(widths[place] for place in stretching)
    for place in stretching:
        share = spare * widths[place] // whole
        least = max(_least(columns[place], table), int(columns[place].width * NARROWED))
        widths[place] = max(widths[place] + share, least)
    return widths


def _holds_words(column: Column) -> bool:
    """Whether a column holds names and the like; those of a few short words keep their width."""
    return column.kind == "text" and not column.tone and column.width >= _WORDS


def _least(column: Column, table: TableView) -> int:
    heading = table.heading_width(str(column.label))
    return max([heading, *(table.pill_width(text) for text in column.pills())])
