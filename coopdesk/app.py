"""Opens the window: the desk, one window for each, the first start where there is no desk yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from coopdesk.core.days import long_day
from coopdesk.core.language import code, mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations import attention, due, figures, find  # noqa: F401 (what the first page asks for)
from coopdesk.operations.clock import jump_of, stay_on_recorded_day, trust_clock
from coopdesk.operations.rescore import rescore_if_due
from coopdesk.operations.session import Session
from coopdesk.operations.start import open_session
from coopdesk.paths import default_desk
from coopdesk.store.desk import exists

# isort: split
# Once PySide is there it reads the source of every module that is imported: what knows nothing of Qt comes before it.
from PySide6.QtCore import QLockFile, QObject, Qt, QTimer

from coopdesk.ui import dialogs, look
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.crash import CrashHook
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import REGISTER_PAGES

DONE, REFUSED = 0, 3
LOCK_NAME = "desk.lock"
# The registers whose forms are made ready with the lists.
_OFTEN_OPENED = ("beneficiary",)
_TITLE = mark("Window", "The desk can not be opened")
_CLOCK = mark("Window", "Is the clock of this PC right?")
_BEHIND = mark("Window", "It says {clock}, but work was already recorded on {recorded}.")
_AHEAD = mark("Window", "It says {clock}, months after the last recorded work, {recorded}.")
_RIGHT = mark("Window", "The clock is right")
_WRONG = mark("Window", "Go on with the last recorded day")
_ALREADY = mark("Window", "This desk is open in another window of this PC. Use that window, or close it first")


def open_window(folder: Path | None, today: date | None) -> int:
    """Show the window of a desk until it is closed; the exit code is 0, or 3 when the desk can not be opened."""
    app = look.application()
    look.wear()
    hook = CrashHook()
    hook.install()
    desk = OpenDesk(today)
    try:
        desk.open(folder or default_desk())
    except CannotDo as refusal:
        dialogs.tell(None, str(_TITLE), str(refusal), warning=True)
        return REFUSED
    app.exec()
    desk.close()
    return DONE


class OpenDesk(QObject):
    """The desk of this process with its lock, its session and its window."""

    def __init__(self, today: date | None = None) -> None:
        super().__init__()
        self._today = today
        self._lock: QLockFile | None = None
        self.context: Context | None = None
        self.window: MainWindow | None = None
        self.welcome = None

    def open(self, folder: Path) -> None:
        """Show the window of the desk in `folder`, or the first start. Raises CannotDo."""
        if not exists(folder):
            self._begin(folder)
            return
        lock = _locked(folder)
        try:
            session = open_session(folder, today=self._today)
        except CannotDo:
            lock.unlock()
            raise
        self._show(_on_a_sure_day(session), lock)

    def close(self) -> None:
        """Wait for the work in the background, close the desk and give up its lock."""
        if self.context is not None:
            self.context.close()
            self.context.session.desk.close()
            self.context = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _begin(self, folder: Path) -> None:
        from coopdesk.ui.pages.welcome import WelcomePage

        self.welcome = WelcomePage(folder, today=self._today)
        self.welcome.finished.connect(self._begun)
        self.welcome.resize(1000, 680)
        self.welcome.show()

    def _begun(self, session: Session) -> None:
        try:
            lock = _locked(session.desk.folder)
        except CannotDo as refusal:
            session.desk.close()
            dialogs.tell(self.welcome, str(_TITLE), str(refusal), warning=True)
            return
        self._show(session, lock)
        self.welcome.close()
        self.welcome = None

    def _show(self, session: Session, lock: QLockFile) -> None:
        self.close()
        self._lock = lock
        look.wear_as_liked(session)
        self.context = Context(session, self)
        self.context.copies.clear_left_behind()
        # What is counted arrives after the window is there.
        self.context.hold()
        QTimer.singleShot(0, self.context, self.context.go_on)
        self.window = MainWindow(self.context)
        self.window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        self.window.desk_wanted.connect(self._open_other)
        self.window.show_page("home")
        self.window.show()
        self.context.idle.connect(self._prepare, Qt.ConnectionType.SingleShotConnection)
        # Weights may have come into force since the desk was last open; the scores follow.
        self.context.in_background(rescore_if_due, lane=LONG)

    def _prepare(self) -> None:
        """Make lists and forms one by one while nobody waits: the first click on one has only its rows to show."""
        if self.context is None:
            return
        to_come = [name for name in REGISTER_PAGES.values() if name not in self.window.pages]
        if to_come:
            self.window.prepare_page(to_come[0])
        if to_come or self.window.forms.prepare(_OFTEN_OPENED):
            QTimer.singleShot(0, self, self._prepare)

    def _open_other(self, folder: Path) -> None:
        """Open another desk in place of this one, which stays when the other can not be opened."""
        former = self.window
        try:
            self.open(folder)
        except CannotDo as refusal:
            dialogs.tell(former, str(_TITLE), str(refusal), warning=True)
            return
        former.deleteLater()


def _on_a_sure_day(session: Session) -> Session:
    """The session on the day that the user confirms, when the clock jumped since the last recorded day."""
    jump = jump_of(session)
    if jump is None:
        return session
    look.wear_as_liked(session)
    days = {"clock": long_day(jump.clock, code()), "recorded": long_day(jump.recorded, code())}
    sentence = str((_BEHIND if jump.is_behind else _AHEAD).filled(**days))
    right = dialogs.confirm(None, str(_CLOCK), sentence, str(_RIGHT), str(_WRONG), danger=True)
    return trust_clock(session) if right else stay_on_recorded_day(session, jump)


def _locked(folder: Path) -> QLockFile:
    """The lock of a desk, taken. Raises CannotDo when another window holds it."""
    lock = QLockFile(str(folder / LOCK_NAME))
    # A lock is stale when its process is gone, never because it is old: the window stays open all day.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise CannotDo(_ALREADY)
    return lock
