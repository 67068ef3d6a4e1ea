"""A document on a printer: the same pages, scaled to the dots of the device."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.ui.paper.pages import PER_INCH, Pages
from coopdesk.ui.paper.pdf import page_layout

_REFUSED = mark("Paper", "The printer does not answer: nothing was printed")


def printer_names() -> list[str]:
    """The printers that this PC knows."""
    return list(QPrinterInfo.availablePrinterNames())


def printer_for(pages: Pages) -> QPrinter:
    """A printer, not chosen yet, set to the sheet of the document."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(pages))
    printer.setFullPage(True)
    printer.setDocName(pages.paper.title)
    return printer


def print_pages(
    pages: Pages,
    printer: QPrinter,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Print the pages chosen in the printer (all if none); says whether all were. Raises CannotDo."""
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or pages.count, pages.count)
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotDo(_REFUSED)
    painter.scale(printer.resolution() / PER_INCH, printer.resolution() / PER_INCH)
    for page in range(first, last):
        if cancelled():
            printer.abort()
            break
        if page > first:
            printer.newPage()
        pages.paint_page(painter, page)
        if progress:
            progress(page - first + 1, last - first)
    painter.end()
    return not cancelled()
