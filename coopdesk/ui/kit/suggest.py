"""A field in which a record or a place is found by typing a few letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from coopdesk.core.folding import clean, fold
from coopdesk.core.problems import CannotRead
from coopdesk.ui.kit import font, theme
from coopdesk.ui.kit.field import NOT_OFFERED
from coopdesk.ui.kit.fields import LineField
from coopdesk.ui.kit.text import draw_flags

Suggestion = tuple[Any, str, str]
Suggest = Callable[[str], list[Suggestion]]
_ROW, _SHOWN, _EDGE = 44, 6, 5


class SuggestField(LineField):
    """One value out of what `suggest(text)` finds: [(value, title, subtitle)], the likeliest first.

    Enter takes the marked or first suggestion, Tab does so too, Esc closes the list, the arrows walk in it.
    `title_of` spells a stored value. A text that was never taken from the list cannot be read.
    """

    # Whether Down on the empty field shows what is offered before anything is typed.
    OFFERS_UNTYPED = False

    def __init__(self, suggest: Suggest, title_of: Callable[[Any], str] = str) -> None:
        super().__init__(write=title_of)
        self._suggest, self._chosen, self._title = suggest, None, ""
        self._list = _Suggestions(self)
        self._list.taken.connect(self._take)
        self.textEdited.connect(self._look_up)

    def value(self) -> Any:
        typed = clean(self.text())
        if not typed:
            return None
        if self._chosen is None or typed != clean(self._title):
            raise CannotRead("not_offered", NOT_OFFERED)
        return self._chosen

    def set_value(self, value: Any) -> None:
        self._chosen, self._title = value, "" if value is None else self._write(value)
        self._list.close_list()
        # Not spelt once more: the title of a record is read from the desk.
        self.setText(self._title)
        self.setCursorPosition(0)

    def kept(self) -> dict[str, Any]:
        """What stands in the field with what was chosen, as JSON holds it: a title alone may name several records."""
        return {"typed": self.text(), "chosen": self._chosen, "title": self._title}

    def put_back(self, kept: dict[str, Any]) -> None:
        """Show again what was kept."""
        self._chosen, self._title = kept["chosen"], kept["title"]
        self.setText(kept["typed"])
        self.setCursorPosition(0)

    def suggestions(self) -> list[Suggestion]:
        """What the open list offers; nothing when it is closed."""
        return self._list.rows if self._list.isVisible() else []

    def offer(self, rows: list[Suggestion]) -> None:
        """Open the list with these suggestions, or close it when there are none."""
        self._list.offer(rows)

    def settle(self) -> None:
        if self._list.isVisible():
            self._list.take()
        super().settle()

    def leave(self) -> None:
        self._list.close_list()
        typed = fold(self.text())
        if typed and typed != fold(self._title):
            # Written out in full instead of being chosen from the list.
            exact = [row for row in self._suggest(clean(self.text())) if fold(row[1]) == typed]
            if len(exact) == 1:
                self._take(exact[0])
        super().leave()

    def write_as_read(self, value: Any) -> None:
        if value is not None and self.text() != self._title:
            self.setText(self._title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.isVisible() and self._steer(event.key()):
            event.accept()
        elif event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self._look_up(self.text(), asked=self.OFFERS_UNTYPED)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._list.isVisible() and forward:
            self._list.take()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._list.close_list()
        super().focusOutEvent(event)

    def _steer(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list.take()
        elif key == Qt.Key.Key_Escape:
            self._list.close_list()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _look_up(self, typed: str, asked: bool = False) -> None:
        self.offer(self._suggest(clean(typed)) if asked or clean(typed) else [])

    def _take(self, row: Suggestion) -> None:
        self._chosen, self._title = row[0], row[1]
        self._list.close_list()
        self.setText(self._title)
        self.setCursorPosition(0)
        self.edited.emit()


class _Suggestions(QWidget):
    """The list under the field, laid over the window: it never takes the focus from the typing."""

    taken = Signal(object)

    def __init__(self, line: SuggestField) -> None:
        super().__init__(line)
        self._line, self.rows, self._marked, self._first = line, [], 0, 0
        self._area: QAbstractScrollArea | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()
        # It hangs on the window while it is shown, but belongs to its field.
        line.destroyed.connect(self.deleteLater)

    def offer(self, rows: list[Suggestion]) -> None:
        self.rows, self._marked, self._first = rows, 0, 0
        if not rows:
            self.close_list()
            return
        self.setParent(self._line.window())
        self._place()
        self._follow(self._line)
        self.show()
        self.raise_()
        self._announce()
        self.update()

    def close_list(self) -> None:
        if self.isVisible():
            self.hide()

    def step(self, by: int) -> None:
        self._marked = max(0, min(len(self.rows) - 1, self._marked + by))
        self._first = min(max(self._first, self._marked - _SHOWN + 1), self._marked)
        self._announce()
        self.update()

    def take(self) -> None:
        self.taken.emit(self.rows[self._marked])

    def sizeHint(self) -> QSize:
        return QSize(min(max(self._line.width(), 260), 520), min(len(self.rows), _SHOWN) * _ROW + 2 * _EDGE)

    def paintEvent(self, _event: object) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("fieldline"), 1))
        painter.setBrush(tokens.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for place, row in enumerate(self.rows[self._first : self._first + _SHOWN]):
            self._paint_row(painter, row, self._row_box(place), self._first + place == self._marked)

    def mouseMoveEvent(self, event: object) -> None:
        row = self._row_at(event.position().toPoint())
        if row is not None and row != self._marked:
            self._marked = row
            self.update()

    def mousePressEvent(self, event: object) -> None:
        row = self._row_at(event.position().toPoint())
        if row is not None:
            self._marked = row
            self.take()

    def wheelEvent(self, event: object) -> None:
        self.step(-1 if event.angleDelta().y() > 0 else 1)

    def _paint_row(self, painter: QPainter, row: Suggestion, box: QRect, marked: bool) -> None:
        tokens = theme.current()
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("primsoft"))
            painter.drawRoundedRect(box, 4, 4)
        _value, title, subtitle = row
        inner = box.adjusted(10, 3, -10, -3)
        right_to_left = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        upper = QRect(inner.left(), inner.top(), inner.width(), 20 if subtitle else inner.height())
        lower = QRect(inner.left(), inner.top() + 20, inner.width(), 17)
        lines = ((title, upper, 10, "prim" if marked else "text"), (subtitle, lower, 8.5, "muted"))
        for text, place, point, role in lines:
            painter.setFont(font.font(point, marked and point == 10))
            painter.setPen(tokens.colour(role))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, draw_flags(text, side), shown)

    def _row_box(self, place: int) -> QRect:
        return QRect(_EDGE, _EDGE + place * _ROW, self.width() - 2 * _EDGE, _ROW)

    def _row_at(self, place: QPoint) -> int | None:
        row = self._first + (place.y() - _EDGE) // _ROW
        return row if place.y() >= _EDGE and row < len(self.rows) else None

    def _place(self) -> None:
        """Under the field, above it where the window ends, always inside the window."""
        window, size = self._line.window(), self.sizeHint()
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        x = corner.x() + self._line.width() - size.width() if window.isRightToLeft() else corner.x()
        above = corner.y() + size.height() > window.height()
        y = corner.y() - self._line.height() - 4 - size.height() if above else corner.y()
        self.setGeometry(max(0, min(x, window.width() - size.width())), max(0, y), size.width(), size.height())

    def _follow(self, widget: QWidget) -> None:
        """Close when the form under the list scrolls."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QAbstractScrollArea):
            area = area.parentWidget()
        if area is not None and area is not self._area:
            self._area = area
            area.verticalScrollBar().valueChanged.connect(self.close_list)

    def _announce(self) -> None:
        """Say the marked suggestion, since the focus stays in the typing."""
        _value, title, subtitle = self.rows[self._marked]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, f"{title} {subtitle}".strip()))
