"""Work that must not hold the window: one lane is one worker thread with its own connection to the desk."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from coopdesk.operations.session import Session

# Progress is told to the window at most this often, in seconds.
PROGRESS_EVERY = 0.05


class Job:
    """One piece of background work. Once `cancel()` was called, none of its callbacks is called any more."""

    def __init__(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self._work, self.done, self.failed, self.progress = work, done, failed, progress
        self._cancelled = threading.Event()
        self._told_at = 0.0
        self.finished = False

    def cancel(self) -> None:
        """Ask the work to stop as soon as it looks, and forget its answer."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def run(self) -> Any:
        """Do the work, on the thread of the lane."""
        return self._work(self)

    def wants_progress(self, done: int, total: int) -> bool:
        """Whether it is time to tell the window how far the work is; the last piece is always told."""
        now = time.monotonic()
        if done < total and now - self._told_at < PROGRESS_EVERY:
            return False
        self._told_at = now
        return True


class Lane:
    """A worker thread that takes jobs one after the other; it starts with the first of them.

    `deliver(job, answer, error)` is called on the worker's thread for each job that was not cancelled.
    """

    def __init__(self, session: Session, deliver: Callable[[Job, Any, Exception | None], None]) -> None:
        self._desk, self._deliver = session.desk, deliver
        self._connection: contextlib.ExitStack | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="coopdesk")

    def take(self, job: Job) -> None:
        self._worker.submit(self._run, job)

    def close(self) -> None:
        """Wait for the job at work and give the connection back; the jobs must have been cancelled before."""
        self._worker.submit(self._disconnect)
        self._worker.shutdown(wait=True)

    def _run(self, job: Job) -> None:
        answer, error = None, None
        try:
            if not job.is_cancelled():
                self._connect()
                answer = job.run()
        except Exception as caught:
            error = caught
        self._deliver(job, answer, error)

    def _connect(self) -> None:
        # Opened by the first job and kept: a new connection would begin with a cold cache each time.
        if self._connection is None:
            with contextlib.ExitStack() as opening:
                opening.enter_context(self._desk.connected())
                self._connection = opening.pop_all()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
