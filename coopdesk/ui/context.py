"""The only door from the widgets to the operations: short ones at once, long ones in the background."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from coopdesk.core.problems import CannotDo, CannotRead, Invalid
from coopdesk.operations.opened_copies import OpenedCopies
from coopdesk.operations.session import Changes, Session
from coopdesk.ui.jobs import Job, Lane

# The ids of a list must not wait for counts, nor either of them for long work.
READS, COUNTS, LONG = "reads", "counts", "long"
# What the person in front of the desk can do something about; anything else is our fault.
REFUSALS = (CannotDo, CannotRead, Invalid)


class Context(QObject):
    """The session of a window, and the word that something was changed.

    `changed(Changes)` is sent after every operation that changed records; `refused(error)` when background work was
    refused and its caller has no `failed`. What is our fault is raised on the main thread, where it is reported.
    """

    changed = Signal(object)
    refused = Signal(object)
    idle = Signal()
    _arrived = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.copies = OpenedCopies(session.desk.folder)
        self._jobs: set[Job] = set()
        self._closed = False
        self._held: list[tuple[Lane, Job]] | None = None
        self._lanes = {name: Lane(session, self._arrived.emit) for name in (READS, COUNTS, LONG)}
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)

    def do(self, operation: Callable[..., Any], *args: Any, **values: Any) -> Any:
        """Run a short operation that writes and announce what it changed. Raises CannotDo, Invalid."""
        result = operation(self.session, *args, **values)
        self._announce(result)
        return result

    def ask(self, function: Callable[..., Any], *args: Any, **values: Any) -> Any:
        """The answer of a short read, which is given the session if that is its first parameter."""
        return self._with_session(function)(*args, **values)

    def in_background(
        self,
        operation: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        lane: str = READS,
        **values: Any,
    ) -> Job:
        """Run an operation on the thread of a lane; every callback is called on the main thread.

        An operation with parameters called `progress` and `cancelled` is given both.
        """
        wanted = inspect.signature(operation).parameters

        def work(job: Job) -> Any:
            offered = {"progress": lambda *at: self._count(job, *at), "cancelled": job.is_cancelled}
            given = {name: value for name, value in offered.items() if name in wanted}
            return self._with_session(operation)(*args, **given, **values)

        job = Job(work, done, failed, progress)
        self._jobs.add(job)
        if self._held is None:
            self._lanes[lane].take(job)
        else:
            self._held.append((self._lanes[lane], job))
        return job

    def hold(self) -> None:
        """Let background work wait until `go_on`: its threads would take turns with a window that paints itself."""
        self._held = self._held or []

    def go_on(self) -> None:
        """Begin the work that was held."""
        held, self._held = self._held or (), None
        for lane, job in held:
            lane.take(job)

    def is_busy(self) -> bool:
        """Whether background work is still under way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Stop the background work and wait for it; nothing is delivered afterwards."""
        if self._closed:
            return
        self._closed = True
        for job in self._jobs:
            job.cancel()
        self.go_on()
        for lane in self._lanes.values():
            lane.close()
        self.copies.clear()

    def _with_session(self, function: Callable[..., Any]) -> Callable[..., Any]:
        first = next(iter(inspect.signature(function).parameters), "")
        if first.lstrip("_") != "session":
            return function
        return lambda *args, **values: function(self.session, *args, **values)

    def _count(self, job: Job, done: int, total: int) -> None:
        if job.progress and job.wants_progress(done, total):
            self._progressed.emit(job, done, total)

    def _tell_progress(self, job: Job, done: int, total: int) -> None:
        if not job.is_cancelled() and not job.finished:
            job.progress(done, total)

    def _deliver(self, job: Job, answer: Any, error: Exception | None) -> None:
        self._jobs.discard(job)
        job.finished = True
        if self._closed:
            return
        try:
            if error is not None:
                self._fail(job, error)
            else:
                # Even a cancelled job may have written before it was told to stop.
                self._announce(answer)
                if job.done and not job.is_cancelled():
                    job.done(answer)
        finally:
            if not self._jobs:
                self.idle.emit()

    def _fail(self, job: Job, error: Exception) -> None:
        if not isinstance(error, REFUSALS):
            raise error
        if job.is_cancelled():
            return
        if job.failed:
            job.failed(error)
        else:
            self.refused.emit(error)

    def _announce(self, result: Any) -> None:
        # Work on many records gives its changes with a list of whom it could not reach.
        changes = result[0] if isinstance(result, tuple) and result else result
        if isinstance(changes, Changes) and (changes.kinds or changes is result):
            self.changed.emit(changes)
