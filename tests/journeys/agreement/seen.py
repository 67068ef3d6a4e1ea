"""What can be read on the screen, as the reader sees it, to be compared with what should stand there."""

from __future__ import annotations

from typing import Any

from coopdesk.operations.due import due_of
from coopdesk.ui.kit.text import without_marks
from tests.journeys.clerk import Clerk


def rows(table: Any) -> list[tuple[str, ...]]:
    """The texts of a table without the marks that turn figures."""
    model = table.model()
    columns = range(model.columnCount())
    return [
        tuple(without_marks(str(model.index(row, column).data() or "")) for column in columns)
        for row in range(model.rowCount())
    ]


def count_of(clerk: Clerk, name: str) -> int:
    """How many rows the list of a register has."""
    page = clerk.go_to(name)
    return page.model.rowCount()


def home_figures(clerk: Clerk) -> dict[str, str]:
    """The key figures of the home page."""
    home = clerk.go_to("home")
    return {name: without_marks(figure.value.shown_text()) for name, figure in home.figures.items()}


def due_codes(clerk: Clerk) -> list[str]:
    """Why each line of the home page stands there; the lines in sight are those of the operations."""
    home = clerk.go_to("home")
    shown = [one.code for one in home.attention.due.lines.rows]
    assert shown == [one.code for one in due_of(clerk.desk.context.session)]
    return shown
