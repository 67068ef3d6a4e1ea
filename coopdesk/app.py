"""Opens the window: the desk, one window for each, the first start where there is no desk yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations.rescore import rescore_if_due
from coopdesk.operations.session import Session
from coopdesk.operations.start import open_session
from coopdesk.paths import default_desk
from coopdesk.store.desk import exists
from coopdesk.ui import dialogs, look
from coopdesk.ui.context import LONG, Context
from coopdesk.ui.crash import CrashHook
from coopdesk.ui.main_window import MainWindow

DONE, REFUSED = 0, 3
LOCK_NAME = "desk.lock"
_TITLE = mark("Window", "The desk can not be opened")
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
        self._show(session, lock)

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
        self.window = MainWindow(self.context)
        self.window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        self.window.desk_wanted.connect(self._open_other)
        self.window.show_page("home")
        self.window.show()
        # Weights may have come into force since the desk was last open; the scores follow.
        self.context.in_background(rescore_if_due, lane=LONG)

    def _open_other(self, folder: Path) -> None:
        """Open another desk in place of this one, which stays when the other can not be opened."""
        former = self.window
        try:
            self.open(folder)
        except CannotDo as refusal:
            dialogs.tell(former, str(_TITLE), str(refusal), warning=True)
            return
        former.deleteLater()


def _locked(folder: Path) -> QLockFile:
    """The lock of a desk, taken. Raises CannotDo when another window holds it."""
    lock = QLockFile(str(folder / LOCK_NAME))
    # A lock is stale when its process is gone, never because it is old: the window stays open all day.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise CannotDo(_ALREADY)
    return lock
