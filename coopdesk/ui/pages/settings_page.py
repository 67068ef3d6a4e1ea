"""The settings: who the office is, the figures that hold from a date, and what this PC shows and keeps where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations import preferences
from coopdesk.store.desk import exists
from coopdesk.ui import dialogs, look
from coopdesk.ui.context import Context
from coopdesk.ui.kit.buttons import Button, Tab
from coopdesk.ui.kit.choices import ChoiceField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.panels import Card, Ground, PageHeader, SectionTitle, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label
from coopdesk.ui.pages.figures_tab import FiguresTab
from coopdesk.ui.pages.office_tab import OfficeTab
from coopdesk.ui.pages.registers_tab import RegistersTab
from coopdesk.ui.pages.venues_tab import TITLE as VENUES
from coopdesk.ui.pages.venues_tab import VenuesTab
from coopdesk.ui.pages.welcome import LANGUAGES

_TITLE = mark("Settings", "Settings")
_SUBTITLE = mark("Settings", "The office, the figures of calculation, and this PC")
_TABS: tuple[Text, ...] = (
    mark("Settings", "Office and user"),
    mark("Settings", "Figures of calculation"),
    mark("Settings", "This PC"),
    mark("Settings", "Registers"),
    VENUES,
)
_SHOWN = mark("Settings", "What is shown")
_LANGUAGE, _THEME = mark("Settings", "Language"), mark("Settings", "Colours")
_THEMES: dict[str, Text] = {"light": mark("Settings", "Light"), "dark": mark("Settings", "Dark")}
_KEPT = mark("Settings", "Where this desk is kept")
_KEPT_NOTE = mark(
    "Settings", "The whole desk is this one folder: the file desk.db, its backups and its outgoing files."
)
_OPEN_FOLDER, _OPEN_OTHER = mark("Settings", "Show the folder"), mark("Settings", "Open another desk")
_NO_DESK = mark("Settings", "There is no desk in {folder}")
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_WIDEST = 820


class SettingsPage(QWidget):
    """Signals: `restart_needed()` when the window must be made anew, `registers_chosen()` when its sidebar must be,
    `open_desk(folder)` for another desk."""

    restart_needed = Signal()
    registers_chosen = Signal()
    open_desk = Signal(Path)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.name = context, "settings"
        self.office, self.figures = OfficeTab(context), FiguresTab(context)
        self.tabs = [Tab(str(title)) for title in _TABS]
        self._make_fields()
        self._stack = QStackedWidget()
        self.registers = RegistersTab(context)
        self.registers.chosen.connect(self.registers_chosen)
        self.venues = VenuesTab(context)
        for content in (self.office, self.figures, self._this_pc(), self.registers, self.venues):
            self._stack.addWidget(content)
        self._lay_out()
        self.office.saved.connect(self.restart_needed)
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _on, place=place: self.show_tab(place))
        self.show_tab(0)

    def refresh(self) -> None:
        """Read everything again; what is being typed stays."""
        self.office.refresh()
        self.figures.refresh()
        self.venues.refresh()

    def focus_list(self) -> None:
        """The chosen part of the page."""
        self.tabs[self._stack.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)

    def can_leave(self) -> bool:
        """Whether nothing typed here would be lost, or the user agrees."""
        return self.office.can_leave() and self.figures.can_leave()

    def show_tab(self, place: int) -> None:
        """Show one of the parts."""
        self.tabs[place].setChecked(True)
        self._stack.setCurrentIndex(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in _DIGITS:
            self.show_tab(_DIGITS.index(event.key()))
            self.focus_list()
        elif control and event.key() == Qt.Key.Key_S and hasattr(self._stack.currentWidget(), "keep"):
            self._stack.currentWidget().keep()
        else:
            super().keyPressEvent(event)

    # This PC.

    def _like(self, key: str, field: ChoiceField) -> None:
        """Remember a liking and wear it; what is typed elsewhere on the page would be lost by that."""
        if field.value() == self._liked[key]:
            return
        if not self.can_leave():
            field.set_value(self._liked[key])
            return
        try:
            self.context.do(preferences.keep, key, field.value())
        except CannotDo as refused:
            field.set_value(self._liked[key])
            self._told.show_text(str(refused))
            return
        self._liked[key] = field.value()
        self.restart_needed.emit()

    def _open_other(self) -> None:
        chosen = dialogs.choose_folder(self, str(_OPEN_OTHER), self.context.session.desk.folder.parent)
        if chosen is None:
            return
        if not exists(chosen):
            self._told.show_text(str(_NO_DESK.filled(folder=isolate(str(chosen)))))
        elif self.can_leave():
            self.open_desk.emit(chosen)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.session.desk.folder)))

    # Putting it together.

    def _make_fields(self) -> None:
        ask = self.context.ask
        self._liked = {
            "language": ask(preferences.read, "language", look.DEFAULT_LANGUAGE),
            "theme": ask(preferences.read, "theme", look.DEFAULT_THEME),
        }
        self.language = ChoiceField(LANGUAGES.items(), empty=False)
        self.theme = ChoiceField([(code, str(label)) for code, label in _THEMES.items()], empty=False)
        for key, field in (("language", self.language), ("theme", self.theme)):
            field.set_value(self._liked[key])
            field.edited.connect(lambda key=key, field=field: self._like(key, field))
        self.open_button = Button(str(_OPEN_OTHER), "folder")
        self.open_button.clicked.connect(self._open_other)
        self._folder_button = Button(str(_OPEN_FOLDER), "eye")
        self._folder_button.clicked.connect(self._show_folder)
        self._told = Label("", 9, tone="red", wrap=True)

    def _this_pc(self) -> QWidget:
        card = Card(margins=(20, 14, 20, 18), spacing=10)
        card.setMaximumWidth(_WIDEST)
        card.body.addWidget(SectionTitle(str(_SHOWN)))
        likings = row(Labelled(str(_LANGUAGE), self.language), Labelled(str(_THEME), self.theme), spacing=16)
        card.body.addLayout(likings)
        card.body.addWidget(SectionTitle(str(_KEPT)))
        card.body.addWidget(ElidedLabel(isolate(str(self.context.session.desk.folder)), 10, bold=True))
        card.body.addWidget(Label(str(_KEPT_NOTE), 9, tone="muted", wrap=True))
        card.body.addLayout(row(self.open_button, self._folder_button, None, spacing=12))
        card.body.addWidget(self._told)
        content = QWidget()
        content.setLayout(column(card, None))
        return content

    def _lay_out(self) -> None:
        self.header = PageHeader(str(_TITLE), str(_SUBTITLE))
        bar = Ground("card")
        bar.setLayout(row(*self.tabs, None, spacing=4, margins=(12, 0, 12, 0)))
        whole = column(self._stack, margins=(20, 16, 20, 16))
        self.setLayout(column(self.header, bar, whole, spacing=0))
        self.layout().setStretch(2, 1)
