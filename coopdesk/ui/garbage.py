"""Python's cyclic garbage is collected on the thread of the window, never on that of a worker."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # milliseconds


class Garbage(QObject):
    """From its making until `stop()`, collects what Python would have collected wherever it happened to allocate.

    A model, a timer or a window that is part of a cycle goes with its Qt object. Destroyed by a worker while the
    window still paints with it, it takes the whole desk down.
    """

    _at_work = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        Garbage._at_work += 1
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again, once no worker is left."""
        self._timer.stop()
        Garbage._at_work -= 1
        if not Garbage._at_work:
            gc.enable()
