"""Opens the preview of a document: that of a record, of a list as it is seen, of the day.

Every page names this module, the first one of a start too: what reads, lays out and shows documents is imported when
one is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coopdesk.core.language import mark
from coopdesk.entities import Entity
from coopdesk.operations.session import Session
from coopdesk.ui.context import Context

if TYPE_CHECKING:
    from coopdesk.operations.paper import Paper
    from coopdesk.operations.paper.any_list import ShownList
    from coopdesk.ui.paper.pages import Pages

# What reads a document: it is given the session, where to tell how far it is, and whether it was given up.
Reading = Callable[[Session, Callable[[int, int], object], Callable[[], bool]], "Paper"]
_NOT_SAVED = mark("Paper", "What was changed in the form and not saved does not stand here")


class _GivenUp(Exception):
    """The preview was closed before its pages were laid out."""


def show_record(owner: QWidget, context: Context, record: Entity, changed: bool) -> None:
    """Show the document of a record as it is on file; `changed` says that the form holds something else."""
    note = str(_NOT_SAVED) if changed else ""
    _show(owner, context, partial(_record, record.kind(), record.id), note)


def show_list(owner: QWidget, context: Context, wanted: ShownList) -> None:
    """Show a list as it stands on the screen, whole."""
    from coopdesk.operations.paper.any_list import list_paper

    _show(owner, context, lambda session, progress, cancelled: list_paper(session, wanted, progress, cancelled))


def show_week(owner: QWidget, context: Context) -> None:
    """Show what needs attention and the appointments of the week."""
    from coopdesk.operations.paper import week_paper

    _show(owner, context, lambda session, _progress, _cancelled: week_paper(session))


def laid_out(
    session: Session,
    reading: Reading,
    progress: Callable[[int, int], object] = lambda _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Pages | None:
    """The pages of a document, read and laid out by a worker; None once it was given up."""
    from coopdesk.ui.paper.pages import Pages

    count = 0

    def read(done: int, of: int) -> None:
        nonlocal count
        count = of
        progress(done, 2 * of)

    def told(rows: int) -> None:
        if cancelled():
            raise _GivenUp
        if count:
            progress(min(count + rows, 2 * count), 2 * count)

    try:
        with session.desk.connected():
            return Pages(reading(session, read, cancelled), told)
    except _GivenUp:
        return None


def _record(kind: str, record_id: int, session: Session, *_asked: object) -> Paper:
    from coopdesk.operations.paper import paper_of

    return paper_of(session, kind, record_id)


def _show(owner: QWidget, context: Context, reading: Reading, note: str = "") -> None:
    # Printers are asked for only when something is printed.
    from coopdesk.ui.paper.preview import PreviewWindow

    window = PreviewWindow(context, owner.window(), note)
    window.prepare(partial(laid_out, context.session, reading))
    window.show()
