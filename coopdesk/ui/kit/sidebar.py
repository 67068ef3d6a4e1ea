"""The bar at the reading side with the name of the office and the pages of the desk."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QWidget

from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import NavButton
from coopdesk.ui.kit.panels import Ground, Scrolled, column
from coopdesk.ui.kit.text import ElidedLabel

WIDE, NARROW = 208, 60
_MARGIN = 12
# The height of a page in the list, as there is room.
LEAST, MOST = 28, 36
_FAR = 1000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_BY_KEYBOARD = Qt.FocusReason.TabFocusReason


class Sidebar(Ground):
    """`chosen(key)` is sent when the user chooses a page; `pages` are (key, text, icon)."""

    chosen = Signal(str)

    def __init__(self, title: str, office: str, pages: Iterable[tuple[str, str, str]]) -> None:
        super().__init__("side")
        self.title, self.office = ElidedLabel(title, 13, bold=True), ElidedLabel(office, 9, tone="muted")
        self.title.setFixedHeight(28)
        self.office.setFixedHeight(24)
        self.note, self.note_value = ElidedLabel("", 8.5, tone="muted"), ElidedLabel("", 9)
        self.note.setFixedHeight(22)
        self.note_value.setFixedHeight(22)
        self._narrow = False
        self.buttons: dict[str, NavButton] = {}
        self._texts: dict[str, str] = {}
        self._group = QButtonGroup(self)
        body = column(self.title, self.office, 8, spacing=2, margins=(_MARGIN, 14, _MARGIN, 12))
        self._list = column(None, spacing=2)
        content = QWidget()
        content.setLayout(self._list)
        self._scroll = Scrolled(content)
        self._scroll.viewport().installEventFilter(self)
        body.addWidget(self._scroll, 1)
        self.show_pages(pages)
        body.addWidget(self.note)
        body.addWidget(self.note_value)
        self.setLayout(body)
        self.setFixedWidth(WIDE)

    def show_pages(self, pages: Iterable[tuple[str, str, str]]) -> None:
        """Show other pages: their keys, texts and icons."""
        for button in self.buttons.values():
            self._group.removeButton(button)
            self._list.removeWidget(button)
            button.deleteLater()
        self.buttons, self._texts = {}, {}
        for place, (key, text, icon) in enumerate(pages):
            self._add(key, text, icon)
            self._list.insertWidget(place, self.buttons[key])
        self.set_narrow(self._narrow)
        self._fit()

    def choose(self, key: str) -> None:
        """Show page `key` as the open one, without telling anybody; one that stands elsewhere leaves none open."""
        self._group.setExclusive(key in self.buttons)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def show_note(self, name: str, value: str) -> None:
        """The two lines at the foot, such as the last backup and its day."""
        self.note.show_text(name)
        self.note_value.show_text(value)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for a small window; the names stay in the tooltips."""
        self._narrow = narrow
        for key, button in self.buttons.items():
            button.show_text("" if narrow else self._texts[key])
            button.setAccessibleName(self._texts[key])
            cut = narrow or button.sizeHint().width() > WIDE - 2 * _MARGIN
            button.setToolTip(self._texts[key] if cut else "")
        for words in (self.title, self.office, self.note, self.note_value):
            words.setVisible(not narrow)
        self.setFixedWidth(NARROW if narrow else WIDE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit()
        elif event.type() == QEvent.Type.FocusIn and watched in self.buttons.values():
            self._scroll.ensureWidgetVisible(watched, 0, 4)
        elif event.type() == QEvent.Type.KeyPress and self._walk(watched, event.key()):
            return True
        return super().eventFilter(watched, event)

    def _walk(self, button: QObject, key: int) -> bool:
        """The arrows go along the names; a page is opened by Enter or Space, not by passing over it."""
        if key not in _STEPS:
            return False
        names = list(self.buttons.values())
        names[max(0, min(names.index(button) + _STEPS[key], len(names) - 1))].setFocus(_BY_KEYBOARD)
        return True

    def _fit(self) -> None:
        """Many pages stand closer together before they scroll."""
        room = self._scroll.viewport().height() // max(1, len(self.buttons)) - 2
        for button in self.buttons.values():
            button.show_height(max(LEAST, min(MOST, room)))

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        x = 0 if self.isRightToLeft() else self.width() - 1
        QPainter(self).fillRect(x, 0, 1, self.height(), theme.current().colour("line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _add(self, key: str, text: str, icon: str) -> None:
        button = NavButton(text, icon)
        button.clicked.connect(lambda _on, chosen=key: self.chosen.emit(chosen))
        button.installEventFilter(self)
        self._group.addButton(button)
        self.buttons[key], self._texts[key] = button, text
