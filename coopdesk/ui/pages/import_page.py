"""The page that takes in a list: choose it, correct what is refused, take it in whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.formats import show_file
from coopdesk.core.language import mark
from coopdesk.operations.imports.checking import check
from coopdesk.operations.imports.columns import ENTITIES
from coopdesk.operations.imports.marking import save_marked
from coopdesk.operations.imports.reading import read_table
from coopdesk.operations.imports.report import Report
from coopdesk.operations.imports.template import write_template
from coopdesk.operations.imports.writing import write
from coopdesk.operations.session import Changes, Session
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.panels import Banner, PageHeader, column
from coopdesk.ui.pages import import_words as words
from coopdesk.ui.pages.import_review import ImportReview
from coopdesk.ui.pages.import_start import ImportStart
from coopdesk.ui.pages.import_work import ImportWork

_FILTER = "{name} (*.xlsx)"
_LEAVE = mark("Import", "Leave the list that is being corrected?")
_LOST = mark("Import", "The corrections made here are not kept. The file itself was not changed.")


class ImportPage(QWidget):
    """Signals: `open_list(kind, filters)` after a list was taken in."""

    open_list = Signal(str, dict)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.name = context, "import"
        self.work: ImportWork | None = None
        self._job: Job | None = None
        self.start, self.review = ImportStart(), ImportReview(context)
        self._pages = QStackedWidget()
        for page in (self.start, self.review):
            self._pages.addWidget(page)
        self.other = Button(str(words.OTHER), "folder")
        self.marked = Button(str(words.MARKED), "table")
        self.header = PageHeader(str(words.TITLE), str(words.START), actions=(self.marked, self.other))
        self._strip_place = column(spacing=0, margins=(20, 8, 20, 0))
        self.setLayout(column(self.header, self._strip_place, self._pages, spacing=0))
        self.setAcceptDrops(True)
        self._connect()
        self._show_start()

    def refresh(self) -> None:
        """What is on file may have changed: a list in hand is checked again."""
        if self.work is not None and self._job is None:
            self._check_again()

    def can_leave(self) -> bool:
        """A list with corrections is left only if the user says so."""
        if self.work is None or not self.work.corrections:
            return True
        return dialogs.confirm(self, str(_LEAVE), str(_LOST))

    def kind(self) -> str:
        """people or organisations."""
        return self.work.table.kind if self.work else self.start.kind()

    # Reading.

    def choose(self) -> None:
        """Ask for a workbook and read it."""
        path = dialogs.choose_file(self, str(words.CHOOSE), _FILTER.format(name=words.EXCEL))
        if path is not None:
            self.read(path)

    def paste(self) -> None:
        """Read the block of rows that was copied in Excel."""
        text = QGuiApplication.clipboard().text()
        if "\t" in text or "\n" in text:
            self.read(text)
        else:
            self._say("amber", str(words.NOTHING_COPIED))

    def read(self, source: Path | str) -> None:
        """Read and check a list in the background."""
        self._say(None)
        self.start.show_working(str(words.READING))
        self._pages.setCurrentWidget(self.start)
        self._job = self.context.in_background(
            read_and_check,
            source,
            self.start.kind(),
            done=self._show_review,
            failed=self._fail,
            progress=self.start.show_progress,
            lane=LONG,
        )

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._show_start()

    def save_template(self) -> None:
        """Write the empty list where the user wants it."""
        path = dialogs.choose_file(self, str(words.TEMPLATE), _FILTER.format(name=words.EXCEL), save=True)
        if path is not None:
            told = str(words.TEMPLATE_DONE.filled(file=show_file(path.name)))
            kind = self.start.kind()
            self._in_background(write_template, path, kind, done=lambda _done: self._say("green", told))

    def save_marked(self) -> None:
        """Write the copy for whoever typed the list."""
        path = dialogs.choose_file(self, str(words.MARKED), _FILTER.format(name=words.EXCEL), save=True)
        if path is not None:
            told = str(words.MARKED_DONE.filled(file=show_file(path.name)))
            arguments = (self.work.report, self.work.source, path)
            self._in_background(save_marked, *arguments, done=lambda _done: self._say("green", told))

    # Correcting.

    def correct(self, row: int, name: str, text: str, alike: bool = False) -> None:
        self.work.correct(row, name, text, alike)
        self._check_again()

    def drop(self, row: int) -> None:
        self.work.drop(row)
        self._check_again()

    def undo(self) -> None:
        if self.work is not None and self.work.undo():
            self._check_again()

    def take_in(self) -> None:
        """Write the whole list, if nothing blocks and no check is under way."""
        if self.work is None or self._job is not None or not self.review.can_take_in():
            return
        self._say(None)
        self.start.show_working(str(words.WRITING), can_stop=False)
        self._pages.setCurrentWidget(self.start)
        self._job = self.context.in_background(
            write, self.work.report, done=self._show_done, failed=self._fail, lane=LONG
        )

    def _check_again(self) -> None:
        """Check in the background; an answer about former corrections is dropped."""
        if self._job is not None:
            self._job.cancel()
        work = self.work
        self.review.show_checking()
        self._job = self.context.in_background(
            check,
            work.table,
            dict(work.corrections),
            set(work.dropped),
            done=lambda report: self._show_report(work, report),
            failed=self._fail,
        )

    def _show_report(self, work: ImportWork, report: Report) -> None:
        if work is not self.work:
            return
        self._job = None
        work.report = report
        self.review.show_work(work)

    # What is shown.

    def _show_start(self) -> None:
        self.work = None
        self.start.show_choice()
        self._pages.setCurrentWidget(self.start)
        self.header.title.show_text(str(words.TITLE))
        self.header.subtitle.show_text(str(words.START))
        for button in (self.other, self.marked):
            button.hide()

    def _show_review(self, found: ImportWork) -> None:
        self._job = None
        self.work = found
        self.start.show_choice()
        table = found.table
        self.header.title.show_text(str(words.TITLES[table.kind]))
        place = {"name": show_file(table.source_name), "sheet": table.sheet}
        self.header.subtitle.show_text(str(words.NOTHING_YET.filled(**place)))
        self.other.show()
        self.marked.setVisible(found.source is not None)
        self._pages.setCurrentWidget(self.review)
        self.review.show_work(found)
        self.review.next_problem()

    def _show_done(self, changes: Changes) -> None:
        self._job = None
        kind = ENTITIES[self.kind()].kind()
        show = Button(str(words.SHOW_LIST), small=True)
        show.clicked.connect(lambda: self.open_list.emit(kind, {}))
        self._show_start()
        self._say("green", str(words.DONE.counted(changes.result)), show)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if self.work is None:
            self._show_start()
        else:
            self._pages.setCurrentWidget(self.review)
            self.review.show_work(self.work)
        self._say("red", str(error))

    def _say(self, tone: str | None, sentence: str = "", *actions: QWidget) -> None:
        """One strip under the header, or none."""
        while self._strip_place.count():
            self._strip_place.takeAt(0).widget().deleteLater()
        if tone is not None:
            icon = {"red": "alert", "amber": "warning", "green": "check"}[tone]
            self._strip_place.addWidget(Banner(tone, sentence, icon=icon, actions=actions))

    def _in_background(self, operation: Any, *arguments: Any, done: Any) -> None:
        self.context.in_background(operation, *arguments, done=done, failed=self._fail, lane=LONG)

    def _connect(self) -> None:
        self.start.choose_wanted.connect(self.choose)
        self.start.paste_wanted.connect(self.paste)
        self.start.template_wanted.connect(self.save_template)
        self.start.stop_wanted.connect(self.stop)
        self.other.clicked.connect(lambda: self.can_leave() and self._show_start())
        self.marked.clicked.connect(self.save_marked)
        self.review.corrected.connect(self.correct)
        self.review.dropped.connect(self.drop)
        self.review.take_in_wanted.connect(self.take_in)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        deeds = {
            (True, Qt.Key.Key_V): self.paste if self.work is None else None,
            (True, Qt.Key.Key_O): self.choose,
            (True, Qt.Key.Key_Z): self.undo,
            (True, Qt.Key.Key_Return): self.take_in,
            (True, Qt.Key.Key_Enter): self.take_in,
            (False, Qt.Key.Key_F8): self.review.next_problem,
        }
        deed = deeds.get((control, event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._job is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.can_leave():
            self._show_start()
            self.read(Path(files[0]))


def read_and_check(
    session: Session, source: Path | str, kind: str, progress: Any = None, cancelled: Any = lambda: False
) -> ImportWork:
    """Read a list and check it as it is. Raises CannotDo."""
    table = read_table(source, kind, cancelled)
    report = check(session, table, progress=progress, cancelled=cancelled)
    return ImportWork(table, report, source if isinstance(source, Path) else None)
