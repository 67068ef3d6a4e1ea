"""One page of a document on the screen, as wide as the window or whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.ui.kit import theme
from coopdesk.ui.paper.pages import Pages

_PAGE_OF = mark("Paper", "Page {page} of {pages}")
_EDGE = 12
_KEYS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


class PageView(QWidget):
    """Paints one page; `turned()` is sent when another one stands there.

    Page Down and Page Up turn the pages, Home and End go to the first and the last.
    """

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self.page = 0
        self.whole = False
        self._room = QSize(600, 800)
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pages(self, pages: Pages) -> None:
        self.pages, self.page = pages, 0
        self._fit()
        self._tell()

    def show_in(self, room: QSize, whole: bool) -> None:
        """Fit the page into the room: its width, or all of it."""
        self._room, self.whole = room, whole
        self._fit()

    def go_to(self, page: int) -> None:
        """Show another page, or the nearest one that there is."""
        if self.pages is None:
            return
        page = min(max(page, 0), self.pages.count - 1)
        if page != self.page:
            self.page, self._picture = page, None
            self.update()
            self._tell()

    def turn(self, step: int) -> None:
        self.go_to(self.page + step)

    def words(self) -> str:
        """«Page 2 of 14»."""
        if self.pages is None:
            return ""
        count = show_count(self.pages.count, code())
        return str(_PAGE_OF.filled(page=show_count(self.page + 1, code()), pages=count))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.modifiers():
            self.turn(_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("off"))
        if self.pages is None:
            return
        if self._picture is None:
            self._picture = self._painted()
        place = self._picture.deviceIndependentSize()
        x = round((self.width() - place.width()) / 2)
        painter.drawPixmap(x, _EDGE, self._picture)
        if self.hasFocus():
            painter.setPen(theme.current().colour("gold"))
            painter.drawRect(x - 1, _EDGE - 1, round(place.width()) + 1, round(place.height()) + 1)

    def _painted(self) -> QPixmap:
        scale, ratio = self._scale(), self.devicePixelRatioF()
        size = self.pages.size * scale
        picture = QPixmap((size * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        # Paper is white in every theme.
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        self.pages.paint_page(painter, self.page)
        painter.end()
        return picture

    def _scale(self) -> float:
        across = (self._room.width() - 2 * _EDGE) / self.pages.size.width()
        down = (self._room.height() - 2 * _EDGE) / self.pages.size.height()
        return max(min(across, down) if self.whole else across, 0.01)

    def _fit(self) -> None:
        self._picture = None
        if self.pages is not None:
            self.setMinimumHeight(round(self.pages.size.height() * self._scale()) + 2 * _EDGE)
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self.words())
        self.turned.emit()
