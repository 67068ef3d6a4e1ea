"""What is shown when something is our fault: a report that can be copied, never silence."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from coopdesk import __version__
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.ui import dialogs
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

_TITLE = mark("Crash", "Something went wrong in coopdesk")
_SENTENCE = mark(
    "Crash",
    "What was saved is safe. The page may be out of order: close it and open it again. "
    "Send these lines to whoever looks after coopdesk; they hold no name and no number of a person.",
)
_COPY, _CLOSE = mark("Crash", "Copy the report"), mark("Crash", "Close")
_REFUSED = mark("Crash", "This can not be done")


def report_of(error: BaseException) -> str:
    """The lines to send: versions and where it happened, without the values, which may name people."""
    frames = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"coopdesk {__version__}\n{system}\n\n{frames}{type(error).__name__}\n"


class CrashReport(QDialog):
    """The report of one fault; it does not stop the window."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.dress(self)
        self.setWindowTitle(str(_TITLE))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setAccessibleName(str(_TITLE))
        self.copy_button = Button(str(_COPY), "copy", kind=PRIMARY)
        self.copy_button.clicked.connect(lambda: QApplication.clipboard().setText(report))
        close = Button(str(_CLOSE))
        close.clicked.connect(self.close)
        self.setLayout(
            column(
                Label(str(_TITLE), 12, bold=True),
                Label(str(_SENTENCE), wrap=True),
                self.report,
                row(None, self.copy_button, close),
                spacing=12,
                margins=(20, 16, 20, 16),
            )
        )
        self.resize(680, 420)


class CrashHook(QObject):
    """Catches what nobody caught, on any thread, and shows it on the main one."""

    _caught = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._caught.connect(self._show)
        self.shown: CrashReport | None = None

    def install(self) -> None:
        sys.excepthook = self._hook
        threading.excepthook = lambda caught: self._hook(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None = None) -> None:
        if issubclass(kind, KeyboardInterrupt) or error is None:
            sys.__excepthook__(kind, error or kind(), trace)
            return
        sys.__excepthook__(kind, error, trace)
        self._caught.emit(error)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, CannotDo | CannotRead | Invalid):
            dialogs.tell(QApplication.activeWindow(), str(_REFUSED), str(error), warning=True)
        elif self.shown is None:
            # One report at a time: a fault in a painting would otherwise fill the screen with boxes.
            self.shown = CrashReport(report_of(error), QApplication.activeWindow())
            self.shown.destroyed.connect(self._forget)
            self.shown.show()

    def _forget(self) -> None:
        self.shown = None
