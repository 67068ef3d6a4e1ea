"""A document as a PDF: written whole or not at all, page by page, so that it can be followed and stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.excel.files import replace_whole
from coopdesk.ui.paper.pages import PER_INCH, Pages

_CANNOT_WRITE = mark("Paper", "The document can not be written to {name}")


class _Stopped(Exception):
    """The user gave it up: the former file stays."""


def write_pdf(
    pages: Pages,
    path: Path,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Write the document at `path`; says whether it was, or stopped by `cancelled()`. Raises CannotDo.

    `progress(pages, of)` is called after each page. A former file stays whole until the new one is.
    """
    try:
        with replace_whole(path) as fresh:
            _write(pages, fresh, path.name, progress, cancelled)
    except _Stopped:
        return False
    return True


def _write(
    pages: Pages,
    fresh: Path,
    name: str,
    progress: Callable[[int, int], object] | None,
    cancelled: Callable[[], bool],
) -> None:
    writer = QPdfWriter(str(fresh))
    writer.setTitle(f"{pages.paper.title} {pages.paper.subtitle}".strip())
    writer.setCreator("coopdesk")
    writer.setResolution(round(PER_INCH))
    writer.setPageLayout(page_layout(pages))
    painter = QPainter()
    if not painter.begin(writer):
        raise CannotDo(_CANNOT_WRITE.filled(name=name))
    try:
        paint_all(painter, pages, writer.newPage, progress, cancelled)
    finally:
        is_whole = painter.end()
    if not is_whole:
        raise CannotDo(_CANNOT_WRITE.filled(name=name))


def page_layout(pages: Pages) -> QPageLayout:
    """The sheet of paper that the pages are made for; the margins are painted by them."""
    way = QPageLayout.Orientation.Landscape if pages.paper.landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def paint_all(
    painter: QPainter,
    pages: Pages,
    turn: Callable[[], object],
    progress: Callable[[int, int], object] | None,
    cancelled: Callable[[], bool],
) -> None:
    """Paint every page, turning to a new one between them."""
    for page in range(pages.count):
        if cancelled():
            raise _Stopped
        if page:
            turn()
        pages.paint_page(painter, page)
        if progress:
            progress(page + 1, pages.count)
