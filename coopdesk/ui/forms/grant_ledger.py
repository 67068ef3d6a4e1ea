"""The ledger of a grant, painted: a column for each tranche, the first at the reading side, totals at the end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coopdesk.core.language import mark
from coopdesk.operations.grant_ledger import Ledger
from coopdesk.ui.forms import ledger_words as words
from coopdesk.ui.forms.ledger_painting import HEIGHT, LedgerPainting
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.text import without_marks

NAMES, TOTALS, GAP, NARROWEST, WIDEST, IN_SIGHT = 84, 168, 10, 196, 420, 4
_NAME = mark("Ledger", "Ledger of the tranches")


class GrantLedger(QWidget):
    """Shows a `Ledger` in which arrows go from one tranche to the next.

    Signals: `moved(rank)`, `opened(rank)` on Enter or double click, `concluded()` on Ctrl+Enter.
    """

    moved = Signal(int)
    opened = Signal(int)
    concluded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ledger: Ledger | None = None
        self._at = self._first = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(str(_NAME))
        keys.conclude(self, self.concluded.emit)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show a grant; the tranche in hand stays if it is still there."""
        self._ledger = ledger
        self._at = max(0, min(self._at, len(ledger.columns) - 1))
        self._keep_in_sight()

    def go_to(self, rank: int) -> None:
        """Take a tranche in hand."""
        ranks = [column.tranche.rank for column in self._ledger.columns]
        if rank in ranks:
            self._move(ranks.index(rank))

    @property
    def rank(self) -> int | None:
        """The rank of the tranche in hand."""
        columns = self._ledger.columns if self._ledger else ()
        return columns[self._at].tranche.rank if columns else None

    # Places.

    def shown(self) -> range:
        """The places of the tranches in sight; names and totals always stay."""
        count = len(self._ledger.columns) if self._ledger else 0
        return range(self._first, min(count, self._first + self._room()))

    def box_of(self, place: int) -> QRectF:
        """Where the tranche at a place stands, in pixels."""
        shown = self.shown()
        room = self.width() - NAMES - TOTALS - GAP
        wide = min(WIDEST, room / max(1, len(shown)) - GAP)
        return self.mirrored(QRectF(NAMES + (place - shown.start) * (wide + GAP), 0, wide, self.height()))

    def mirrored(self, box: QRectF) -> QRectF:
        """A box measured from the reading side."""
        return QRectF(self.width() - box.right(), box.y(), box.width(), box.height()) if self.isRightToLeft() else box

    def _room(self) -> int:
        wide = self.width() - NAMES - TOTALS - GAP
        return max(1, min(IN_SIGHT, int(wide // (NARROWEST + GAP))))

    def _keep_in_sight(self) -> None:
        count = len(self._ledger.columns) if self._ledger else 0
        low = max(0, self._at - self._room() + 1)
        self._first = max(0, min(max(self._first, low), self._at, max(0, count - self._room())))
        if count:
            column = self._ledger.columns[self._at]
            self.setAccessibleDescription(without_marks(words.summary_of(column, self._ledger)))
        self.update()

    def _move(self, place: int) -> None:
        if not 0 <= place < len(self._ledger.columns) or place == self._at:
            return
        self._at = place
        self._keep_in_sight()
        self.moved.emit(self.rank)

    # Events.

    def sizeHint(self) -> QSize:
        return QSize(NAMES + TOTALS + 3 * (NARROWEST + GAP), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(NAMES + TOTALS + NARROWEST + 2 * GAP, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, onward = Qt.Key, (-1 if self.isRightToLeft() else 1)
        steps = {key.Key_Right: onward, key.Key_Left: -onward}
        if not self._ledger or not self._ledger.columns or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._move(self._at + steps[event.key()])
        elif event.key() in (key.Key_Home, key.Key_End):
            self._move(0 if event.key() == key.Key_Home else len(self._ledger.columns) - 1)
        elif event.key() in (key.Key_Return, key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.rank)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for place in self.shown():
            if self.box_of(place).contains(event.position()):
                self._move(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.rank is not None and self.box_of(self._at).contains(event.position()):
            self.opened.emit(self.rank)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A ledger that is wider than the window scrolls sideways; one that is not lets the page have the wheel."""
        if self._ledger is None or len(self._ledger.columns) <= self._room():
            event.ignore()
            return
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._move(self._at + (-1 if turned > 0 else 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, _event: object) -> None:
        self._keep_in_sight()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ledger is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting = LedgerPainting(painter, self._ledger, self.isRightToLeft())
        painting.names(self.mirrored(QRectF(0, 0, NAMES - GAP, self.height())))
        for place in self.shown():
            chosen = place == self._at
            painting.column(self.box_of(place), self._ledger.columns[place], chosen, chosen and self.hasFocus())
        painting.totals(self.mirrored(QRectF(self.width() - TOTALS, 0, TOTALS, self.height())), self._hidden())

    def _hidden(self) -> int:
        """How many tranches stand outside the window."""
        return len(self._ledger.columns) - len(self.shown())
