"""Where letters are typed to find: the line above a list, and the one box that finds in every register."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead
from coopdesk.operations.find import Found, find_everywhere
from coopdesk.ui.context import Context
from coopdesk.ui.jobs import Job
from coopdesk.ui.kit import icons
from coopdesk.ui.kit.suggest import SuggestField, Suggestion
from coopdesk.ui.kit.text import WithoutMarks

_PROMPT = mark("Search", "Find anything")
EVERYWHERE = mark("Search", "Find in every register (Ctrl+K)")
_NOTHING = mark("Search", "Nothing found")
_CLEAR = mark("Search", "Clear the search")


class SearchLine(QLineEdit):
    """The search above one list; it finds while typing.

    Signals: `searched(text)` at each keystroke, `down()` on the arrow, `entered()` on Enter.
    """

    searched = Signal(str)
    down = Signal()
    entered = Signal()

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setValidator(WithoutMarks(self))
        self.setMinimumWidth(140)
        _show_glass(self)
        self._clear = QAction(icons.icon("close", "muted", 16), str(_CLEAR), self)
        self._clear.triggered.connect(self.empty)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._tell)

    def empty(self) -> None:
        self.clear()
        self.setFocus()

    def put(self, text: str) -> None:
        """Show other words without searching for them."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._clear.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _tell(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.searched.emit(text)


class SearchBox(SuggestField):
    """Finds in every register; `chosen(kind, id)` is sent for the record taken from its list.

    A worker looks while the user types on; only what was found for the present text is offered.
    """

    chosen = Signal(str, int)

    def __init__(self, context: Context) -> None:
        super().__init__(self._rows, title_of=lambda found: found.title if found else "")
        self._context = context
        self._job: Job | None = None
        self.setPlaceholderText(str(_PROMPT))
        self.setAccessibleName(str(EVERYWHERE))
        self.setToolTip(str(EVERYWHERE))
        _show_glass(self)
        self.edited.connect(self._tell)

    def leave(self) -> None:
        # Nothing is entered here: what was typed and not taken is simply forgotten.
        self._forget()
        self.set_value(None)
        self.left.emit()

    def is_looking(self) -> bool:
        """Whether the list does not yet answer what was typed."""
        return self._job is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._overtake()
        elif event.key() == Qt.Key.Key_Escape:
            self._forget()
            if not self.suggestions():
                self.set_value(None)
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._overtake()
        return super().focusNextPrevChild(forward)

    def _overtake(self) -> None:
        """Keys after the typing are meant for what was typed, not for the list of a moment ago."""
        if self.is_looking():
            self._forget()
            self.offer(self._rows(self.text()))

    def _look_up(self, typed: str) -> None:
        self._forget()
        if typed.strip():
            self._job = self._context.in_background(find_everywhere, typed, done=self._offer)
        else:
            self.offer([])

    def _forget(self) -> None:
        if self._job:
            self._job.cancel()
        self._job = None

    def _offer(self, found: list[Found]) -> None:
        self._forget()
        self.offer(self._suggestions_of(found))

    def _rows(self, typed: str) -> list[Suggestion]:
        return self._suggestions_of(self._context.ask(find_everywhere, typed))

    def _suggestions_of(self, found: list[Found]) -> list[Suggestion]:
        typed = self.text()
        if not found and len(typed.strip()) > 1:
            return [(None, str(_NOTHING), "")]
        return [(one, one.title, one.subtitle) for one in found]

    def _tell(self) -> None:
        try:
            found: Found | None = self.value()
        except CannotRead:
            if self.text() == str(_NOTHING):
                self.set_value(None)
            return
        if found is not None:
            self.set_value(None)
            self.chosen.emit(found.kind, found.record_id)


def _show_glass(line: QLineEdit) -> None:
    line.addAction(icons.icon("search", "muted", 18), QLineEdit.ActionPosition.LeadingPosition)
