"""The bar at the reading side with the name of the office and the pages of the desk."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup

from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import NavButton
from coopdesk.ui.kit.panels import Ground, column
from coopdesk.ui.kit.text import ElidedLabel

WIDE, NARROW = 208, 60
_MARGIN = 12


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
        self.buttons: dict[str, NavButton] = {}
        self._texts: dict[str, str] = {}
        self._group = QButtonGroup(self)
        body = column(self.title, self.office, 8, spacing=2, margins=(_MARGIN, 14, _MARGIN, 12))
        for key, text, icon in pages:
            self._add(key, text, icon)
            body.addWidget(self.buttons[key])
        body.addStretch(1)
        body.addWidget(self.note)
        body.addWidget(self.note_value)
        self.setLayout(body)
        self.setFixedWidth(WIDE)

    def choose(self, key: str) -> None:
        """Show page `key` as the open one, without telling anybody."""
        self.buttons[key].setChecked(True)

    def show_note(self, name: str, value: str) -> None:
        """The two lines at the foot, such as the last backup and its day."""
        self.note.show_text(name)
        self.note_value.show_text(value)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for a small window; the names stay in the tooltips."""
        for key, button in self.buttons.items():
            button.show_text("" if narrow else self._texts[key])
            button.setAccessibleName(self._texts[key])
            cut = narrow or button.sizeHint().width() > WIDE - 2 * _MARGIN
            button.setToolTip(self._texts[key] if cut else "")
        for words in (self.title, self.office, self.note, self.note_value):
            words.setVisible(not narrow)
        self.setFixedWidth(NARROW if narrow else WIDE)

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
        self._group.addButton(button)
        self.buttons[key], self._texts[key] = button, text
