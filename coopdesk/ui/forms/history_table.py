"""The history of a record: who changed what, when, from what to what."""

from __future__ import annotations

from datetime import datetime

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.entities import Entity
from coopdesk.operations.history import HistoryLine, history_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit.cells import LTR, MUTED
from coopdesk.ui.kit.panels import Card, Ground, column

_NAME = mark("Form", "History")
_HEADINGS = (
    mark("History", "What"),
    mark("History", "Before"),
    mark("History", "After"),
    mark("History", "As of"),
    mark("History", "Note"),
    mark("History", "By"),
    mark("History", "Recorded"),
)
_WIDTHS = (200, 170, 170, 100, 130, 120, 140)


class HistoryTable(Ground):
    """The lines of the log, newest first, in a card."""

    def __init__(self) -> None:
        super().__init__()
        self.table = RowsTable(_NAME, _HEADINGS, _WIDTHS)
        card = Card(margins=(0, 4, 0, 4))
        card.body.addWidget(self.table)
        self.setLayout(column(card, margins=(20, 12, 20, 12)))

    def show_record(self, context: Context, record: Entity) -> None:
        self.table.rows.show_rows([_cells(line) for line in context.ask(history_of, record)])


def _cells(line: HistoryLine) -> tuple[Cell, ...]:
    moment = datetime.fromisoformat(line.recorded_at).astimezone()
    return (
        (line.label, 0),
        (line.before, MUTED),
        (line.after, 0),
        (show_day(line.effective_on), LTR),
        (line.note, MUTED),
        (line.user, 0),
        (f"{moment:%d/%m/%Y %H:%M}", LTR),
    )
