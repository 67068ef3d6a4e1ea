"""The preview of a document: its pages as they will be printed, and the way to the printer or to a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from coopdesk.core.formats import show_file
from coopdesk.core.language import Text, mark
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit import keys, theme
from coopdesk.ui.kit.buttons import PRIMARY, Button, Chip, icon_button
from coopdesk.ui.kit.panels import Banner, Ground, PageHeader, Scrolled, column, row
from coopdesk.ui.kit.text import Label
from coopdesk.ui.paper import print_font, printing
from coopdesk.ui.paper.page_view import PageView
from coopdesk.ui.paper.pages import Pages
from coopdesk.ui.paper.pdf import write_pdf

_PREVIEW, _PREPARING = mark("Paper", "Print preview"), mark("Paper", "The pages are being prepared…")
_SAVE, _PRINT, _CLOSE = mark("Paper", "Save as PDF…"), mark("Paper", "Print…"), mark("Paper", "Close")
_BEFORE, _AFTER = mark("Paper", "Page before"), mark("Paper", "Next page")
_WIDTH, _WHOLE = mark("Paper", "Page width"), mark("Paper", "Whole page")
_STOP, _STOPPED = mark("Paper", "Stop"), mark("Paper", "Stopped: no file was written, and a former one is whole.")
_WRITING, _PRINTING = mark("Paper", "Writing the PDF…"), mark("Paper", "Printing…")
_WRITTEN, _PRINTED = mark("Paper", "{file} is written."), mark("Paper", "The document was sent to the printer.")
_NO_PRINTER = mark("Paper", "This PC knows no printer: save the document as a PDF, and print it where there is one.")
_CANCELLED = mark("Paper", "Printing was stopped.")
_OPEN, _FOLDER = mark("Paper", "Open it"), mark("Paper", "Open the folder")


class PreviewWindow(QWidget):
    """A window over the one that asked for it. Esc stops what is under way, or closes it."""

    def __init__(self, context: Context, parent: QWidget, note: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.context, self._note = context, note
        self.pages: Pages | None = None
        self._job: Job | None = None
        # Fonts are given to Qt by the thread of the window, whoever lays the text out.
        print_font.family()
        self.setWindowTitle(str(_PREVIEW))
        self.resize(980, max(600, parent.height()))
        theme.dress(self)
        self._make()
        self._lay_out()
        self._connect()
        self._show_working("")

    def prepare(self, work: Callable[..., Pages | None]) -> None:
        """Have the pages laid out by a worker; `work` is given `progress` and `cancelled`."""
        self._start(work, str(_PREPARING), self._show_pages)

    # What can be done.

    def save(self) -> None:
        """Ask where, and write the PDF there."""
        if self.pages is None or self._job is not None:
            return
        proposed = self.context.session.desk.outgoing / self.pages.paper.file_name
        chosen = dialogs.choose_file(self, str(_SAVE), "PDF (*.pdf)", save=True, proposed=proposed)
        if chosen is None:
            return
        path = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")
        self._start(write_pdf, str(_WRITING), lambda _whole: self._tell_written(path), self.pages, path)

    def print(self) -> None:
        """Ask on which printer, and print there."""
        if self.pages is None or self._job is not None:
            return
        if not printing.printer_names():
            self._tell(Banner("amber", str(_NO_PRINTER), icon="printer"))
            return
        printer = printing.printer_for(self.pages)
        if dialogs.choose_printer(self, str(_PRINT), printer, self.pages.count):
            self._start(printing.print_pages, str(_PRINTING), self._tell_printed, self.pages, printer)

    def stop(self) -> None:
        """Give up what is under way; without pages there is nothing to stay for."""
        if self._job is None:
            return
        self._job.cancel()
        self._end()
        if self.pages is None:
            self.close()
        else:
            self._tell(Banner("amber", str(_STOPPED)))

    def is_working(self) -> bool:
        return self._job is not None

    # Work in the background.

    def _start(self, work: Callable[..., Any], words: str, done: Callable[[Any], None], *given: Any) -> None:
        self._tell(None)
        self._show_working(words)

        def ended(answer: Any) -> None:
            self._end()
            done(answer)

        self._job = self.context.in_background(
            work, *given, done=ended, failed=self._tell_failure, progress=self._show_progress, lane=LONG
        )

    def _end(self) -> None:
        self._job = None
        self._show_working("")

    def _show_working(self, words: str) -> None:
        self.working.setVisible(bool(words))
        self._doing.show_text(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0 if words else 1)
        has_pages = self.pages is not None
        for button in (self.save_button, self.print_button):
            button.setEnabled(has_pages and not words)
        if words and self.isVisible():
            self.stop_button.setFocus()
        elif has_pages:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _show_pages(self, pages: Pages | None) -> None:
        if pages is None:
            return
        self.pages = pages
        self.header.title.show_text(pages.paper.title)
        self.header.subtitle.show_text(pages.paper.subtitle)
        self.setWindowTitle(f"{pages.paper.title} — {_PREVIEW}")
        self.view.show_pages(pages)
        self._fit()
        self._show_working("")
        if self._note:
            self._tell(Banner("amber", self._note))

    # What is told.

    def _tell_written(self, path: Path) -> None:
        opens, folder = Button(str(_OPEN), "eye", small=True), Button(str(_FOLDER), "folder", small=True)
        opens.clicked.connect(lambda: _open(path))
        folder.clicked.connect(lambda: _open(path.parent))
        sentence = str(_WRITTEN.filled(file=show_file(path.name)))
        self._tell(Banner("green", sentence, icon="check", actions=(opens, folder)))

    def _tell_printed(self, whole: bool) -> None:
        sentence: Text = _PRINTED if whole else _CANCELLED
        self._tell(Banner("green" if whole else "amber", str(sentence), icon="printer"))

    def _tell_failure(self, error: Exception) -> None:
        self._end()
        self._tell(Banner("red", str(error), icon="alert"))

    def _tell(self, strip: Banner | None) -> None:
        while self._strips.count():
            self._strips.takeAt(0).widget().deleteLater()
        self.strip = strip
        if strip is not None:
            self._strips.addWidget(strip)

    # The pages.

    def _show_page(self) -> None:
        self.place.show_text(self.view.words())
        last = self.pages.count - 1 if self.pages else 0
        self.before.setEnabled(self.view.page > 0)
        self.after.setEnabled(self.view.page < last)
        self._scrolled.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        room: QSize = self._scrolled.viewport().size()
        self.view.show_in(room, self.whole_chip.isChecked())

    # Keys and events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop() if self.is_working() else self.close()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().closeEvent(event)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    # Putting it together.

    def _make(self) -> None:
        self.save_button = Button(str(_SAVE), "download", kind=PRIMARY)
        self.print_button = Button(str(_PRINT), "printer")
        self.close_button = Button(str(_CLOSE))
        self.before, self.after = icon_button("chevron-back", str(_BEFORE)), icon_button("chevron-next", str(_AFTER))
        self.width_chip, self.whole_chip = Chip(str(_WIDTH)), Chip(str(_WHOLE))
        for chip in (self.width_chip, self.whole_chip):
            chip.setAutoExclusive(True)
        self.width_chip.setChecked(True)
        self.place, self._doing = Label("", 9.5), Label("", 9, tone="muted")
        self.view, self.bar = PageView(), QProgressBar()
        self.view.setAccessibleName(str(_PREVIEW))
        self.bar.setTextVisible(False)
        self.stop_button = Button(str(_STOP), small=True)
        self._scrolled = Scrolled(self.view)
        self._scrolled.viewport().installEventFilter(self)

    def _lay_out(self) -> None:
        self.header = PageHeader(str(_PREVIEW), actions=(self.close_button, self.print_button, self.save_button))
        tools = row(self.before, self.after, self.place, None, self.width_chip, self.whole_chip, margins=(20, 8, 20, 8))
        self.working = QWidget()
        self.working.setLayout(row(self._doing, self.bar, self.stop_button, spacing=12, margins=(20, 4, 20, 8)))
        self.working.layout().setStretch(1, 1)
        self._strips = column(margins=(20, 0, 20, 8))
        ground = Ground()
        ground.setLayout(column(tools, self.working, self._strips, spacing=0))
        ground.layout().addWidget(self._scrolled, 1)
        self.setLayout(column(self.header, spacing=0))
        self.layout().addWidget(ground, 1)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print)
        self.close_button.clicked.connect(self.close)
        self.stop_button.clicked.connect(self.stop)
        self.before.clicked.connect(lambda: self.view.turn(-1))
        self.after.clicked.connect(lambda: self.view.turn(1))
        self.view.turned.connect(self._show_page)
        for chip in (self.width_chip, self.whole_chip):
            chip.clicked.connect(self._fit)
        keys.bind(self, {"Ctrl+S": self.save, "Ctrl+P": self.print})
        keys.conclude(self, self.save)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
