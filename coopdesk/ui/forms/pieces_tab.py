"""The tab of the pieces of a proposal: which are asked for and received, beside the documents themselves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Project
from coopdesk.entities.programme_choices import PIECE
from coopdesk.operations import settings as figures
from coopdesk.operations.pieces import Piece, pieces_of
from coopdesk.operations.projects import mark_piece
from coopdesk.ui.context import Context
from coopdesk.ui.forms.documents_tab import DocumentsTab
from coopdesk.ui.forms.rows_table import Cell, RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import GREEN, MUTED, RED
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Rule, column, row
from coopdesk.ui.kit.text import Label

_NAME = mark("Pieces", "Pieces of the file")
_HEADINGS = (mark("Document", "Piece"), mark("Pieces", "State"))
_WIDTHS = (190, 110)
_PANEL = 330
_RECEIVED = mark("Pieces", "{received} of {asked}")
_MISSING, _PAPER = mark("Pieces", "Missing"), mark("Pieces", "On paper")
_ATTACHED = mark("Pieces", "Attached")
_NOT_ASKED = mark("Pieces", "{piece} (not asked for)")
_ON_PAPER, _NOT_ON_PAPER = mark("Pieces", "Received on paper"), mark("Pieces", "Not received")
_AWAITED = mark("Pieces", "Awaited by {day}")
_LATE = mark("Pieces", "Awaited by {day}: the day has passed")


class PiecesTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._project: Project | None = None
        self._pieces: list[Piece] = []
        self.table = RowsTable(_NAME, _HEADINGS, _WIDTHS)
        self.documents = DocumentsTab(context)
        self.count, self.awaited = Pill("", "green"), Label("", 9)
        self.paper_button = Button(str(_ON_PAPER), "check", small=True)
        self._lay_out()
        self.documents.changed.connect(self.changed)
        self.documents.refused.connect(self.refused)
        self.paper_button.clicked.connect(self.toggle_paper)
        self.table.opened.connect(self._attach_under)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._follow())
        keys.bind(self.table, {"Space": self.toggle_paper})

    def show_of(self, project: Project) -> str:
        """Show the pieces and the documents of a project; gives how many of those asked for were received."""
        self._project = project
        at = max(self.table.current_row(), 0)
        self._pieces = self._context.ask(pieces_of, project, self._context.ask(figures.values_on))
        self.table.rows.show_rows([_cells(piece) for piece in self._pieces])
        asked = [piece for piece in self._pieces if piece.is_asked]
        received = sum(piece.is_received for piece in asked)
        shown = str(_RECEIVED.filled(received=received, asked=len(asked)))
        self.count.show_state(shown, "green" if received == len(asked) else "red")
        self._show_awaited(received < len(asked))
        self.documents.show_of(project)
        if self._pieces:
            self.table.go_to(min(at, len(self._pieces) - 1))
        return shown

    def is_changed(self) -> bool:
        """Whether a document was begun; pieces are noted at once."""
        return self.documents.is_changed()

    def toggle_paper(self) -> None:
        """Note that the chosen piece was received on paper, or take that back."""
        piece = self._chosen()
        if piece is None:
            return
        try:
            self._context.do(mark_piece, self._project, piece.code, not piece.on_paper)
        except (CannotDo, Invalid) as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()

    def _chosen(self) -> Piece | None:
        at = self.table.current_row()
        return self._pieces[at] if 0 <= at < len(self._pieces) else None

    def _follow(self) -> None:
        """What is attached next is the chosen piece."""
        piece = self._chosen()
        if piece is not None:
            self.paper_button.show_text(str(_NOT_ON_PAPER if piece.on_paper else _ON_PAPER))
            self.documents.choose_piece(piece.code)

    def _attach_under(self, _row: int) -> None:
        self._follow()
        self.documents.attach()

    def _show_awaited(self, is_wanting: bool) -> None:
        due = self._project.pieces_due_on
        is_late = bool(due) and is_wanting and due < self._context.session.today.isoformat()
        sentence = (_LATE if is_late else _AWAITED).filled(day=isolate(show_day(due))) if due else ""
        self.awaited.setVisible(bool(due) and is_wanting)
        self.awaited.show_text(str(sentence))
        self.awaited.set_tone("red" if is_late else "muted")

    def _lay_out(self) -> None:
        panel = column(
            row(Label(str(_NAME), 10.5, bold=True), self.count, None, spacing=8), spacing=6, margins=(12, 8, 4, 8)
        )
        panel.addWidget(self.awaited)
        panel.addWidget(self.table, 1)
        panel.addLayout(row(self.paper_button, None))
        side = QWidget()
        side.setLayout(panel)
        side.setFixedWidth(_PANEL)
        whole = row(side, Rule(standing=True), spacing=0)
        whole.addWidget(self.documents, 1)
        self.setLayout(whole)


def _cells(piece: Piece) -> tuple[Cell, ...]:
    label = PIECE.label(piece.code)
    name = (label, 0) if piece.is_asked else (str(_NOT_ASKED.filled(piece=label)), MUTED)
    if piece.attached:
        return name, (str(_ATTACHED), GREEN)
    return name, ((str(_PAPER), GREEN) if piece.on_paper else (str(_MISSING), RED))
