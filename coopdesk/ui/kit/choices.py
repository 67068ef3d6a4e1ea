"""Fields that are chosen rather than typed: one of a list, yes or no, several of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from coopdesk.core.folding import clean, fold
from coopdesk.core.language import mark
from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.field import EMPTY, Field
from coopdesk.ui.kit.text import draw_flags, plain

YES, NO = mark("Field", "Yes"), mark("Field", "No")
_FOR_THE_FORM = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_WALKING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_BOX, _ROW, _GAP = 18, 31, 8
# What the style sheet keeps free beside the words of a choice: padding, arrow, frame.
_AROUND = 60


class ChoiceField(Field, QComboBox):
    """One value of a list; typed letters, Arabic ones too, lead to the first label with a word that begins so."""

    edited = Signal()
    left = Signal()
    problem_shown = Signal(str, str)

    def __init__(self, choices: Iterable[tuple[Any, str]] = (), empty: bool = True) -> None:
        super().__init__()
        self._with_empty, self._locked, self._typed, self._since = empty, False, "", QElapsedTimer()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(14)
        self.set_choices(choices)
        self.activated.connect(lambda _row: self.edited.emit())

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer other values; the present one stays chosen if it is among them."""
        kept = self.value()
        self.clear()
        if self._with_empty:
            self.addItem(EMPTY, None)
        for value, label in choices:
            self.addItem(label, value)
        self._listed = self.count()
        self.set_value(kept)

    def value(self) -> Any:
        return self.currentData()

    def set_value(self, value: Any) -> None:
        while self.count() > self._listed:  # what only the record shown before had
            self.removeItem(self.count() - 1)
        row = next((row for row in range(self.count()) if _same(self.itemData(row), value)), -1)
        if row < 0 and value is not None:
            # What a newer version or an old list stored must survive a visit of the form.
            self.addItem(str(value), value)
        self.setCurrentIndex(self.count() - 1 if row < 0 and value is not None else row)

    def raw(self) -> str:
        return self.currentText() if self.value() is not None else ""

    def setReadOnly(self, locked: bool) -> None:
        """Show the value without letting it be changed; it can still be reached and read."""
        self._locked = locked
        self.setProperty("locked", locked)
        theme.repolish(self)

    def isReadOnly(self) -> bool:
        return self._locked

    def showPopup(self) -> None:
        if not self._locked:
            super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the form; it must not change a value that it passes over.
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FOR_THE_FORM or (self._locked and event.key() not in _WALKING):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._with_empty:
            self._choose(0)
        elif self._is_sought(event.text()) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._seek(event.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            # What is typed on coming back begins a new word, however soon.
            self._since.invalidate()
            self.leave()

    def paintEvent(self, _event: object) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        room = self.width() - _AROUND
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        if self._locked:
            return
        x = 10 if self.isRightToLeft() else self.width() - 24
        role = "muted" if self.isEnabled() else "line"
        painter.drawPixmap(x, (self.height() - 14) // 2, icons.pixmap("chevron-down", role, 14))

    def _is_sought(self, letters: str) -> bool:
        """Letters, and a space inside a label that was begun; a space alone opens the list."""
        return bool(letters.strip()) or (letters == " " and not self._is_fresh())

    def _is_fresh(self) -> bool:
        return not self._since.isValid() or self._since.hasExpired(QApplication.keyboardInputInterval())

    def _seek(self, letters: str) -> None:
        fresh = self._is_fresh()
        self._since.restart()
        repeated = not fresh and set(self._typed) == set(letters)
        self._typed = letters if fresh or repeated else self._typed + letters
        if (row := self._row_of(self._typed, self.currentIndex() + (fresh or repeated))) >= 0:
            self._choose(row)

    def _row_of(self, typed: str, start: int) -> int:
        """The next row from `start` that begins with what was typed, as written or folded; else has such a word."""
        rows = [(start + step) % self.count() for step in range(self.count())]
        wanted, written = fold(typed), clean(typed).casefold()
        labels = {row: (clean(self.itemText(row)).casefold(), fold(self.itemText(row))) for row in rows}
        for row, (label, folded) in labels.items():
            if label.startswith(written) or (wanted and folded.startswith(wanted)):
                return row
        words = (row for row in rows if any(word.startswith(wanted) for word in labels[row][1].split()))
        return next(words, -1) if wanted else -1

    def _choose(self, row: int) -> None:
        if row != self.currentIndex():
            self.setCurrentIndex(row)
            self.edited.emit()


class FlagField(ChoiceField):
    """Yes, no, or not known (None)."""

    def __init__(self) -> None:
        super().__init__([(True, str(YES)), (False, str(NO))])


class CheckBox(QCheckBox):
    """A box with its words beside it, painted with our own tick."""

    def __init__(self, text: str, point: float = 9) -> None:
        super().__init__(plain(text))
        self._text = text
        self.setFont(font.font(point))
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_BOX + _GAP + QFontMetrics(self.font()).horizontalAdvance(self._text) + 4, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + _GAP + 24, 24)

    def shown_text(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        """Change the words, for the eye and for a screen reader."""
        self._text = text
        self.setText(plain(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def hitButton(self, place: object) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: object) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right_to_left = self.isRightToLeft()
        top = (self.height() - _BOX) / 2
        box = QRectF(self.width() - _BOX if right_to_left else 0, top, _BOX, _BOX).adjusted(0.5, 0.5, -0.5, -0.5)
        role = "prim" if self.isEnabled() else "muted"
        painter.setPen(QPen(tokens.colour("gold"), 2) if self.hasFocus() else tokens.colour(self._frame(role)))
        painter.setBrush(tokens.colour(role if self.isChecked() else "field"))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.drawPixmap(round(box.left() + 1.5), round(top + 2), icons.pixmap("check", "onprim", 14))
        place = self.rect().adjusted(*((0, 0, -_BOX - _GAP, 0) if right_to_left else (_BOX + _GAP, 0, 0, 0)))
        painter.setPen(tokens.colour("text" if self.isEnabled() else "muted"))
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, place.width())
        self.setToolTip(self._text if shown != self._text else "")
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, draw_flags(self._text, side), shown)

    def _frame(self, role: str) -> str:
        problem = {"error": "red", "warning": "amber"}.get(self.property("problem") or "")
        return problem or (role if self.isChecked() else "fieldline")


class ManyField(Field, QWidget):
    """Several values of a list as boxes in columns; the arrows move among them as they are seen, Tab goes on."""

    edited = Signal()
    left = Signal()
    problem_shown = Signal(str, str)

    def __init__(self, choices: Sequence[tuple[Any, str]], columns: int = 4) -> None:
        super().__init__()
        self._columns = 0
        self._boxes = [(value, CheckBox(label)) for value, label in choices]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(_ROW - 24)
        for _value, box in self._boxes:
            box.clicked.connect(lambda _on: self.edited.emit())
            box.installEventFilter(self)
        # One stop of Tab for all of them: fourteen boxes are walked with the arrows, and left with one key.
        for _value, box in self._boxes[1:]:
            box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_columns(columns)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])

    def set_columns(self, columns: int) -> None:
        """Stand the boxes in so many columns."""
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for place, (_value, box) in enumerate(self._boxes):
            self._grid.addWidget(box, *divmod(place, columns))

    def value(self) -> tuple[Any, ...]:
        """The chosen values in the order of the list; an empty tuple when none is."""
        return tuple(value for value, box in self._boxes if box.isChecked())

    def set_value(self, value: Iterable[Any] | None) -> None:
        chosen = set(value or ())
        for one, box in self._boxes:
            box.setChecked(one in chosen)

    def raw(self) -> str:
        return " / ".join(box.shown_text() for _value, box in self._boxes if box.isChecked())

    def setReadOnly(self, locked: bool) -> None:
        for _value, box in self._boxes:
            box.setEnabled(not locked)

    def marked_parts(self) -> tuple[QWidget, ...]:
        return tuple(box for _value, box in self._boxes)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._move(watched, event.key())
        if isinstance(event, QFocusEvent) and event.lostFocus() and not self.isAncestorOf(QApplication.focusWidget()):
            self.leave()
        return False

    def _move(self, box: object, key: int) -> bool:
        onward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }
        if key not in steps:
            return False
        boxes = [one for _value, one in self._boxes]
        goal = boxes.index(box) + steps[key]
        if 0 <= goal < len(boxes):
            boxes[goal].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _same(stored: Any, value: Any) -> bool:
    # 1 == True, but a flag is not a count.
    return type(stored) is type(value) and stored == value
