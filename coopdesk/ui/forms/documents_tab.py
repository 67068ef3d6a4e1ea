"""The tab of documents of any record: files attached, opened, saved elsewhere, replaced, removed and restored."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.entities import Attachment, Entity
from coopdesk.operations import documents, records
from coopdesk.operations.documents import About, Document
from coopdesk.operations.session import Changes
from coopdesk.ui import dialogs
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.forms import editors
from coopdesk.ui.forms.document_rows import HEADINGS, NAME, WIDTHS, about_meanings, ask_for_file, ask_where, cells_of
from coopdesk.ui.forms.handing_over import hand_over
from coopdesk.ui.forms.rows_table import RowsTable
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import EmptyState, column, row
from coopdesk.ui.kit.text import Label

TITLE = mark("Document", "Documents")
_ATTACH, _KEEP = mark("Document", "Attach a file…"), mark("Document", "Keep the correction")
_OPEN, _SAVE = mark("Document", "Open"), mark("Document", "Save a copy…")
_REPLACE, _CORRECT = mark("Document", "Replace…"), mark("Document", "Correct")
_REMOVE, _RESTORE = mark("Document", "Remove"), mark("Document", "Restore")
_TRASH, _LEAVE_TRASH = mark("Document", "Removed documents"), mark("Document", "Leave the removed documents")
_EMPTY = mark("Document", "No document yet: attach a file, or drop it here")
_EMPTY_TRASH = mark("Document", "No document was removed")
_HINT = mark("Document", "Up to 20 MB: PDF, pictures, Word, Excel, OpenDocument, text. Files can be dropped here")
_WORKING = mark("Document", "Reading the file…")
_REMOVE_TITLE = mark("Document", "Remove this document?")
_IN_TRASH = mark("Document", "{name} goes to the removed documents, from which it can be restored.")
_CANCEL = mark("Form", "Cancel")


class DocumentsTab(QWidget):
    """Signals: `changed()` after a document was attached, corrected, removed; `refused(sentence)`."""

    changed = Signal()
    refused = Signal(str)
    needs_room = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._record: Entity | None = None
        self._shown: list[Document] = []
        self._at: Attachment | None = None
        self._is_working = False
        self.setAcceptDrops(True)
        self.table = RowsTable(NAME, HEADINGS, WIDTHS)
        self.fields = {
            name: Labelled(str(meaning.label), editors.editor_for(meaning, context), name == "piece")
            for name, meaning in about_meanings()
        }
        self._untouched = editors.states(self.fields)
        self._make_buttons()
        self._lay_out()
        self._connect()

    # Showing.

    def show_of(self, record: Entity) -> int:
        """Show the documents of a record; gives how many stand, without those replaced or removed."""
        if self._record is None or self._record.uuid != record.uuid:
            self.trash_button.setChecked(False)
        self._record = record
        self._show()
        return sum(not one.is_replaced for one in self._context.ask(documents.documents_of, record))

    def is_changed(self) -> bool:
        """Whether something stands in the line that no document has yet."""
        return editors.states(self.fields) != self._untouched

    def choose_piece(self, piece: str) -> None:
        """Let the next file be attached under a piece."""
        self._leave_correction()
        self.fields["piece"].field.set_value(piece)
        self._untouched = editors.states(self.fields)

    def chosen(self) -> Attachment | None:
        """The document on which the keyboard is."""
        return self._shown[at].attachment if (at := self.table.current_row()) >= 0 else None

    def _show(self) -> None:
        in_trash = self.trash_button.isChecked()
        self._shown = self._context.ask(documents.documents_of, self._record, trash=in_trash)
        self.table.rows.show_rows([cells_of(one, self._record) for one in self._shown])
        self._body.setCurrentIndex(0 if self._shown else 2 if in_trash else 1)
        self._leave_correction()
        for button in (self.open_button, self.save_button, self.replace_button, self.correct_button):
            button.setVisible(not in_trash)
            button.setEnabled(bool(self._shown))
        self.remove_button.setEnabled(bool(self._shown))
        self.trash_button.show_text(str(_LEAVE_TRASH if in_trash else _TRASH))
        self.remove_button.show_text(str(_RESTORE if in_trash else _REMOVE))
        self._line.setVisible(not in_trash)

    # Deeds.

    def attach(self, paths: Iterable[Path] | None = None) -> None:
        """Attach files under the piece that stands in the line, asking for one if none is given."""
        about = self._about()
        if about is None:
            return
        wanted = list(paths or filter(None, [ask_for_file(self, _ATTACH)]))
        if wanted:
            self._work(documents.attach, self._record, wanted, About(**about), done=self._attached)

    def open_document(self) -> None:
        """Hand a copy of the chosen document to the program that shows its type."""
        attachment = self.chosen()
        if attachment is not None and not self.trash_button.isChecked():
            try:
                folder = self._context.copies.folder()
            except CannotDo as error:
                self.refused.emit(str(error))
            else:
                self._work(documents.open_copy, attachment, folder, done=self._hand_over)

    def save_document(self) -> None:
        """Write the chosen document where the user says."""
        attachment = self.chosen()
        if attachment is None:
            return
        target = ask_where(self, _SAVE, attachment)
        if target is not None:
            self._work(documents.save_copy, attachment, target, done=lambda _path: None)

    def replace_document(self) -> None:
        """Let another file take the place of the chosen document."""
        attachment = self.chosen()
        if attachment is not None and (path := ask_for_file(self, _REPLACE)):
            self._work(documents.replace, attachment, path, done=lambda _changes: self.changed.emit())

    def correct(self) -> None:
        """Take what is said of the chosen document into the line."""
        attachment = self.chosen()
        if attachment is None or self.trash_button.isChecked():
            return
        self._at = attachment
        for name, meaning in about_meanings():
            editors.show(meaning, self.fields[name].field, attachment.value(name))
        self._untouched = editors.states(self.fields)
        self.attach_button.show_text(str(_KEEP))
        self.fields["piece"].field.setFocus()

    def remove(self) -> None:
        """Put the chosen document among the removed ones, if the user means it; there, restore it."""
        attachment = self.chosen()
        if attachment is None:
            return
        if self.trash_button.isChecked():
            self._do(records.restore, attachment.kind(), [attachment.id])
            return
        sentence = str(_IN_TRASH.filled(name=isolate(attachment.name)))
        if dialogs.confirm(self, str(_REMOVE_TITLE), sentence, str(_REMOVE), str(_CANCEL), danger=True):
            self._do(records.remove, attachment.kind(), [attachment.id])

    def _keep_correction(self) -> None:
        about = self._about()
        if about is not None:
            self._do(records.save, Attachment(**{**self._at.__data__, **about}))

    def conclude(self) -> None:
        """Press the one primary button of the tab: attach a file, or keep the correction."""
        self._keep_correction() if self._at is not None else self.attach()

    # Inside.

    def _about(self) -> dict[str, Any] | None:
        """What stands in the line, or None with the problem shown."""
        values, problems = {}, {}
        for name, meaning in about_meanings():
            try:
                value = values[name] = editors.read(meaning, self.fields[name].field)
                found = list(meaning.problems(value, self._context.session.today))
                problems[name] = next((str(one.text) for one in found if one.blocks), None)
            except CannotRead as error:
                problems[name] = str(error)
        for name, problem in problems.items():
            self.fields[name].set_problem(problem)
        wrong = [name for name, problem in problems.items() if problem]
        if wrong:
            self.fields[wrong[0]].field.setFocus()
        return None if wrong else values

    def _do(self, operation: Callable[..., Any], *arguments: Any) -> None:
        try:
            self._context.do(operation, *arguments)
        except (CannotDo, Invalid) as error:
            self.refused.emit(str(error))
        else:
            self.changed.emit()

    def _work(self, operation: Callable[..., Any], *arguments: Any, done: Callable[[Any], None]) -> None:
        """Read or write files away from the window; one deed at a time."""
        if self._is_working:
            return
        self.hint.show_text(str(_WORKING))
        self._is_working = True
        self._context.in_background(
            operation,
            *arguments,
            done=partial(self._finish, done),
            failed=lambda error: self._finish(lambda refusal: self.refused.emit(str(refusal)), error),
            lane=LONG,
        )

    def _finish(self, done: Callable[[Any], None], answer: Any) -> None:
        # A form that was left meanwhile is not told any more; the deed itself is done.
        if isValid(self):
            self._is_working = False
            self.hint.show_text(str(_HINT))
            done(answer)

    def _attached(self, changes: Changes) -> None:
        self.changed.emit()
        if changes.result:
            self.refused.emit(" · ".join(str(sentence) for sentence in changes.result))

    def _hand_over(self, path: Path) -> None:
        if (refusal := hand_over(path)) is not None:
            self.refused.emit(str(refusal))

    def _leave_correction(self) -> None:
        self._at = None
        for name, meaning in about_meanings():
            editors.show(meaning, self.fields[name].field, None)
            self.fields[name].set_problem(None)
        self._untouched = editors.states(self.fields)
        self.attach_button.show_text(str(_ATTACH))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self.trash_button.isChecked():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # Putting it together.

    def _make_buttons(self) -> None:
        self.attach_button = Button(str(_ATTACH), "upload", kind=PRIMARY, small=True)
        self.open_button = Button(str(_OPEN), "eye", small=True)
        self.save_button = Button(str(_SAVE), "download", small=True)
        self.replace_button = Button(str(_REPLACE), "refresh", small=True)
        self.correct_button = Button(str(_CORRECT), "edit", small=True)
        self.trash_button = Button(str(_TRASH), small=True)
        self.trash_button.setCheckable(True)
        self.remove_button = Button(str(_REMOVE), "trash", small=True)
        self.hint = Label(str(_HINT), 8.5, tone="muted")

    def _lay_out(self) -> None:
        self._body = QStackedWidget()
        for page in (self.table, EmptyState(str(_EMPTY)), EmptyState(str(_EMPTY_TRASH))):
            self._body.addWidget(page)
        fields = row(spacing=10)
        for name, stretch in zip(self.fields, (3, 2, 2), strict=True):
            fields.addWidget(self.fields[name], stretch)
        self._line = QWidget()
        self._line.setLayout(column(fields, row(self.attach_button, self.hint, None, spacing=10), spacing=6))
        deeds = (self.open_button, self.save_button, self.replace_button, self.correct_button)
        foot = row(*deeds, None, self.trash_button, self.remove_button, spacing=8)
        whole = column(spacing=6, margins=(12, 6, 12, 8))
        whole.addWidget(self._body, 1)
        whole.addLayout(foot)
        whole.addWidget(self._line)
        self.setLayout(whole)
        QWidget.setTabOrder(self.attach_button, self.trash_button)

    def _connect(self) -> None:
        self.table.opened.connect(lambda _row: self.open_document())
        keys.bind(self.table, {"Delete": self.remove, "F2": self.correct})
        keys.bind(self, {"Ctrl+O": self.attach})
        keys.conclude(self, self.conclude)
        for button, deed in (
            (self.attach_button, self.conclude),
            (self.open_button, self.open_document),
            (self.save_button, self.save_document),
            (self.replace_button, self.replace_document),
            (self.correct_button, self.correct),
            (self.remove_button, self.remove),
        ):
            button.clicked.connect(deed)
        self.trash_button.toggled.connect(lambda _on: self._record and self._show())
