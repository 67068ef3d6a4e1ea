"""Makes the demonstration office on a thread of its own, before there is any desk to work on."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from coopdesk.operations.demo.office import GivenUp, make_demo_office
from coopdesk.ui.jobs import Job


class DemoMaking(QObject):
    """One making. Signals, on the window's thread: `made(folder)`, `failed(error)`, `progressed(done, total)`."""

    made = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, folder: Path, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._today = folder, today
        self._job = Job(self._make, None, None, self.progressed.emit)
        self._thread = threading.Thread(target=self._run, name="coopdesk-demo")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Give it up and wait until nothing is left of it; no signal follows."""
        self._job.cancel()
        self._thread.join()

    def _make(self, job: Job) -> None:
        make_demo_office(self._folder, self._today, progress=self._tell, cancelled=job.is_cancelled)

    def _tell(self, done: int, total: int) -> None:
        if self._job.wants_progress(done, total):
            self.progressed.emit(done, total)

    def _run(self) -> None:
        try:
            self._job.run()
        except GivenUp:
            return
        except Exception as error:
            if not self._job.is_cancelled():
                self.failed.emit(error)
            return
        if not self._job.is_cancelled():
            self.made.emit(self._folder)
