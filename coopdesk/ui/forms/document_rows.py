"""How the documents of a record are written in their table and in the windows that ask for files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import Attachment, Entity
from coopdesk.entities.lifecycles import TRANCHE
from coopdesk.entities.programme_choices import PIECE
from coopdesk.operations.document_types import ENDINGS
from coopdesk.operations.documents import Document, file_name
from coopdesk.ui import dialogs
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.kit.cells import LTR, MUTED, NUMBER

NAME = mark("Document", "Documents of the record")
HEADINGS = (
    mark("Document", "Name of the file"),
    mark("Document", "Piece"),
    mark("Document", "Number"),
    mark("Document", "Date"),
    mark("Document", "Size (KB)"),
    mark("Document", "Added by"),
    mark("Document", "Added on"),
)
WIDTHS = (200, 170, 90, 96, 94, 100, 96)
_REPLACED = mark("Document", "{name} (replaced)")
_FILES = mark("Document", "Documents ({endings})")
# What is said of a file when it is attached.
_ABOUT = ("piece", "document_number", "document_date")


def about_meanings() -> list[tuple[str, Any]]:
    """The fields of the line under the documents, by name."""
    meanings = Attachment.meanings()
    return [(name, meanings[name]) for name in _ABOUT]


def ask_for_file(parent: QWidget, title: Text) -> Path | None:
    """The file that the user chooses among those that a desk keeps."""
    return dialogs.choose_file(parent, _plain(title), _filter())


def ask_where(parent: QWidget, title: Text, attachment: Attachment) -> Path | None:
    """Where the user wants a copy of a document."""
    proposed = Path.home() / file_name(attachment)
    return dialogs.choose_file(parent, _plain(title), _filter(), save=True, proposed=proposed)


def _plain(title: Text) -> str:
    return str(title).rstrip("…")


def _filter() -> str:
    return str(_FILES.filled(endings=" ".join(f"*.{ending}" for ending in ENDINGS)))


def cells_of(document: Document, record: Entity) -> tuple[Cell, ...]:
    one, look = document.attachment, MUTED if document.is_replaced else 0
    name = str(_REPLACED.filled(name=isolate(one.name))) if document.is_replaced else one.name
    day = datetime.fromisoformat(document.added_at).astimezone().date()
    return (
        (name, look),
        (_piece(document, record), look),
        (one.document_number or "—", LTR | look),
        (show_day(one.document_date) if one.document_date else "—", LTR | look),
        (show_count(max(1, round(one.size / 1024)), code()), NUMBER | look),
        (document.added_by, look),
        (show_day(day.isoformat()), LTR | look),
    )


def _piece(document: Document, record: Entity) -> str:
    """What a document is; of the scan of a step also the stage."""
    # Among the documents of a grant are those of its tranches.
    ways = filter(None, (record.lifecycle(), TRANCHE))
    stage = next(filter(None, (way.stage(document.stage) for way in ways)), None)
    label = PIECE.label(document.attachment.piece)
    return f"{stage.label} · {label}" if stage else label
