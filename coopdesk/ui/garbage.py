"""Python's cyclic garbage is collected on the thread of the window, never on that of a worker."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds


class Garbage(QObject):
    """From its making on, collects on this thread what Python would have collected wherever it happened to allocate.

    A model, a timer or a window that is part of a cycle goes with its Qt object. Destroyed by a worker while the
    window still paints with it, or in the middle of Qt's list of its windows, it takes the whole desk down. Between two
    events nothing of Qt is under way.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        counted = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if due := [generation for generation, (count, most) in counted if count > most]:
            gc.collect(due[-1])
