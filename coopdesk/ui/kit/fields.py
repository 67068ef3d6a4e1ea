"""Fields that are typed into: text, codes, dates, amounts, counts, notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from coopdesk.core import days, money
from coopdesk.core.folding import clean, western_digits
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotRead
from coopdesk.ui.kit.field import Field
from coopdesk.ui.kit.text import WithoutMarks, without_marks

NOT_A_COUNT = mark("Field", "Write a whole number, such as 12")
# Focus that leaves for a menu or another window comes back: the entry is not finished yet.
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class LineField(Field, QLineEdit):
    """One line; `read` turns non-empty text into a value or raises CannotRead, `write` spells a value for editing."""

    edited = Signal()
    left = Signal()
    problem_shown = Signal(str, str)

    def __init__(
        self, read: Callable[[str], Any] = clean, write: Callable[[Any], str] = str, left_to_right: bool = False
    ) -> None:
        super().__init__()
        self._read, self._write = read, write
        self.setValidator(WithoutMarks(self))
        self.setMinimumWidth(48)
        if left_to_right:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._align()
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> Any:
        typed = clean(self.text())
        return self._read(typed) if typed else None

    def set_value(self, value: Any) -> None:
        self.setText("" if value is None else self._write(value))
        # A long value shows its beginning.
        self.setCursorPosition(0)

    def raw(self) -> str:
        return self.text()

    def write_as_read(self, value: Any) -> None:
        written = "" if value is None else self._write(value)
        if written != self.text():
            self.set_value(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            # The form decides what Enter means; the line must not swallow it.
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Left-to-right content still starts where the other fields of a right-to-left form start."""
        self.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.setAlignment(_start() | Qt.AlignmentFlag.AlignVCenter)


class TextField(LineField):
    """A name, an address, any words; spaces are put in order when the field is left."""

    def __init__(self, left_to_right: bool = False) -> None:
        super().__init__(left_to_right=left_to_right)


class ShownField(TextField):
    """A value that follows from others: flat, read but not typed, and no stop of Tab on the way through a form."""

    def __init__(self, left_to_right: bool = False) -> None:
        super().__init__(left_to_right)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class CodeField(LineField):
    """An identity card, a phone, an ICE: left-to-right even in an Arabic form, with western digits."""

    def __init__(self, read: Callable[[str], Any] | None = None, write: Callable[[Any], str] = str) -> None:
        super().__init__(read or western_digits, write, left_to_right=True)


class DateField(LineField):
    """A date typed freely (17/3/84, 17-03-1984, ١٩٨٤); its value is ISO text, if partial also 1984-03 or 1984.

    `today` gives the day against which two-digit years are understood.
    """

    def __init__(self, today: Callable[[], date] = date.today, partial: bool = False) -> None:
        def read(raw: str) -> str:
            return days.parse_partial(raw, today()) if partial else days.parse_day(raw, today()).isoformat()

        super().__init__(read, days.show_day, left_to_right=True)


class AmountField(LineField):
    """An amount of money in dirhams; its value is whole centimes. 1.234 could be two amounts and is never guessed."""

    def __init__(self) -> None:
        super().__init__(money.parse_amount, money.edit_amount, left_to_right=True)


class CountField(LineField):
    """A whole number of things, zero or more."""

    def __init__(self) -> None:
        super().__init__(_as_count, str, left_to_right=True)


class NotesField(Field, QPlainTextEdit):
    """Several lines of words; Tab goes on to the next field."""

    edited = Signal()
    left = Signal()
    problem_shown = Signal(str, str)

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().height() * lines + 22)
        self._turn()
        self.textChanged.connect(self._tell)

    def value(self) -> str | None:
        lines = [clean(line) for line in self.toPlainText().splitlines()]
        return "\n".join(lines).strip() or None

    def set_value(self, value: str | None) -> None:
        self._quiet = True
        self.setPlainText(value or "")
        self._quiet = False

    def raw(self) -> str:
        return self.toPlainText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(without_marks(source.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _turn(self) -> None:
        option = QTextOption(_start())
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)


def _start() -> Qt.AlignmentFlag:
    """The physical side at which reading starts, whatever the direction of the content."""
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _as_count(raw: str) -> int:
    digits = "".join(western_digits(raw).split())
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 9):
        raise CannotRead("not_a_count", NOT_A_COUNT)
    return int(digits)
