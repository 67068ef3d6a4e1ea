"""The first start: who the office is, or a demonstration office, or a desk that is already there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.operations.demo.office import demo_folder
from coopdesk.operations.start import check_beginning, make_desk, open_session
from coopdesk.paths import default_desk
from coopdesk.store.desk import exists
from coopdesk.ui import dialogs, look
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import LINK, PRIMARY, Button, Chip
from coopdesk.ui.kit.panels import Banner, Card, Ground, PageHeader, Scrolled, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label
from coopdesk.ui.pages.demo_making import DemoMaking
from coopdesk.ui.pages.office_form import OfficeForm

# Each language is called by its own name, whatever language is shown.
LANGUAGES = {"ar": "العربية", "fr": "Français", "en": "English"}
_SIDE = 272
_SUBTITLE = mark("Welcome", "First start: name your office once, then begin to work. Settings can change it later")
_OFFICE = mark("Welcome", "Your office")
_ONE_PC = mark("Welcome", "One PC per office:")
_ONE_PC_NOTE = mark("Welcome", "this version does not share the desk with other PCs")
_BEGIN = mark("Welcome", "Open the desk")
_BEGIN_HINT = mark("Welcome", "Ctrl+Enter")
_FOLDER, _CHANGE = mark("Welcome", "The desk is kept in"), mark("Welcome", "Choose another folder")
_DEMO, _TRY = mark("Welcome", "Only looking around?"), mark("Welcome", "Open the demonstration office")
_DEMO_NOTE = mark(
    "Welcome", "400 invented people and 40 organisations, in a folder of their own: nothing of it mixes with your desk"
)
_MAKING, _STOP = mark("Welcome", "Making the demonstration office…"), mark("Welcome", "Stop")
_EXISTING, _OPEN = mark("Welcome", "Already have a desk?"), mark("Welcome", "Open a desk")
_EXISTING_NOTE = mark("Welcome", "Choose the folder of a desk made on this PC before, or brought from another one")
_CANNOT = mark("Welcome", "This did not work:")


class WelcomePage(Ground):
    """Asks what a desk must know before it can be made; `finished(session)` is sent with the desk open."""

    finished = Signal(object)

    def __init__(
        self,
        desk_folder: Path | None = None,
        language: str = look.DEFAULT_LANGUAGE,
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__()
        self.setParent(parent)
        theme.dress(self)
        self.folder = desk_folder or default_desk()
        self._language, self._today = language, today
        self._demo_folder = demo_folder(self.folder)
        self._making: DemoMaking | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._build()

    def begin(self) -> None:
        """Make the desk of this office, unless something in the answers is wrong."""
        beginning, problems = self.form.answers(self._language)
        read = {problem.field for problem in problems}
        checked = check_beginning(beginning, self._today or date.today())
        problems += [problem for problem in checked if problem.field not in read]
        if self.form.show_problems(problems):
            return
        try:
            session = make_desk(self.folder, beginning, today=self._today)
        except (CannotDo, Invalid) as refused:
            self._tell_refusal(refused)
        else:
            self.finished.emit(session)

    def open_demo(self) -> None:
        """Open the demonstration office, made first if it is not there yet."""
        if self._making is not None:
            return
        if exists(self._demo_folder):
            self._open(self._demo_folder)
            return
        self._making = DemoMaking(self._demo_folder, self._today or date.today(), self)
        self._making.made.connect(self._on_made)
        self._making.failed.connect(self._on_failed)
        self._making.progressed.connect(self._show_progress)
        self._show_making(True)
        self._making.start()

    def stop_demo(self) -> None:
        if self._making is not None:
            self._making.stop()
            self._end_making()

    def choose_folder(self) -> None:
        """Keep the new desk elsewhere; a folder that holds a desk is opened."""
        chosen = dialogs.choose_folder(self, str(_FOLDER), self.folder.parent)
        if chosen is None:
            return
        if exists(chosen):
            self._open(chosen)
            return
        # A desk has its folder for itself: among other files it would be moved or deleted with them.
        self.folder = chosen / "coopdesk" if chosen.is_dir() and any(chosen.iterdir()) else chosen
        self._path.show_text(isolate(str(self.folder)))

    def open_existing(self) -> None:
        chosen = dialogs.choose_folder(self, str(_OPEN), self.folder.parent)
        if chosen is not None:
            self._open(chosen)

    def show_language(self, language: str) -> None:
        """Show the page anew in another language, with what was answered so far."""
        beginning, _problems = self.form.answers(language)
        place = self.form.place.value()
        self._language = language
        look.wear(language)
        self._build()
        self.form.show_answers(beginning, place)
        self.languages[language].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin()
        elif event.key() == Qt.Key.Key_Escape and self._making is not None:
            self.stop_demo()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop_demo()
        super().closeEvent(event)

    def _open(self, folder: Path) -> None:
        try:
            session = open_session(folder, today=self._today)
        except CannotDo as refused:
            self._tell_refusal(refused)
        else:
            self.finished.emit(session)

    def _on_made(self, folder: Path) -> None:
        self._end_making()
        self._open(folder)

    def _on_failed(self, error: Exception) -> None:
        self._end_making()
        if not isinstance(error, CannotDo):
            raise error
        self._tell_refusal(error)

    def _end_making(self) -> None:
        self._making = None
        self._show_making(False)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _show_making(self, on: bool) -> None:
        self._bar.setRange(0, 0 if on else 1)
        self._work.setVisible(on)
        for button in (self.begin_button, self.demo_button, self.existing_button, self.folder_button):
            button.setEnabled(not on)
        (self.stop_button if on else self.demo_button).setFocus()

    def _tell_refusal(self, refused: Exception) -> None:
        self._refusal.show_sentence(str(refused), str(_CANNOT))
        self._refusal.show()

    # Putting it together.

    def _build(self) -> None:
        while self._whole.count():
            self._whole.takeAt(0).widget().deleteLater()
        self.setWindowTitle(str(look.NAME))
        self.form = OfficeForm(proposing=True)
        self._make_buttons()
        content = QWidget()
        body = row(spacing=16, margins=(20, 16, 20, 16))
        body.addLayout(column(self._office_card(), None), 1)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(column(self._demo_card(), self._existing_card(), None, spacing=12))
        body.addWidget(side)
        content.setLayout(body)
        self._refusal = Banner("red", "", icon="alert")
        self._refusal.hide()
        page = Ground()
        header = PageHeader(str(look.NAME), str(_SUBTITLE), actions=self.languages.values())
        page.setLayout(column(header, self._refusal, Scrolled(content), self._foot(), spacing=0))
        self._whole.addWidget(page)
        self.form.institution.setFocus()

    def _make_buttons(self) -> None:
        self.languages = {code: Chip(name) for code, name in LANGUAGES.items()}
        for code, chip in self.languages.items():
            chip.setChecked(code == self._language)
            chip.clicked.connect(lambda _on, code=code: self.show_language(code))
        self.begin_button = Button(str(_BEGIN), "check", kind=PRIMARY)
        self.begin_button.setToolTip(str(_BEGIN_HINT))
        self.folder_button = Button(str(_CHANGE), kind=LINK)
        self.demo_button = Button(str(_TRY), "eye")
        self.stop_button = Button(str(_STOP), small=True)
        self.existing_button = Button(str(_OPEN), "folder")
        for button, deed in (
            (self.begin_button, self.begin),
            (self.folder_button, self.choose_folder),
            (self.demo_button, self.open_demo),
            (self.stop_button, self.stop_demo),
            (self.existing_button, self.open_existing),
        ):
            button.clicked.connect(lambda _on, deed=deed: deed())

    def _office_card(self) -> Card:
        card = Card(str(_OFFICE), margins=(20, 12, 20, 16), spacing=10)
        card.body.addWidget(Banner("amber", str(_ONE_PC_NOTE), str(_ONE_PC), icon="alert"))
        card.body.addWidget(self.form)
        return card

    def _foot(self) -> Ground:
        """Always in sight: where the desk will be, and the one button that makes it."""
        self._path = ElidedLabel(isolate(str(self.folder)), 9)
        foot = Ground("card")
        words = Label(str(_FOLDER), 9, tone="muted")
        foot.setLayout(row(self.begin_button, 12, words, self._path, self.folder_button, margins=(20, 10, 20, 10)))
        foot.layout().setStretch(3, 1)
        return foot

    def _demo_card(self) -> Card:
        card = Card(str(_DEMO))
        card.body.addWidget(Label(str(_DEMO_NOTE), 9, tone="muted", wrap=True))
        card.body.addWidget(self.demo_button)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(str(_MAKING))
        self._work = QWidget()
        making = column(Label(str(_MAKING), 9, tone="muted"), row(self._bar, self.stop_button, spacing=12), spacing=4)
        self._work.setLayout(making)
        self._work.hide()
        card.body.addWidget(self._work)
        return card

    def _existing_card(self) -> Card:
        card = Card(str(_EXISTING))
        card.body.addWidget(Label(str(_EXISTING_NOTE), 9, tone="muted", wrap=True))
        card.body.addWidget(self.existing_button)
        return card
