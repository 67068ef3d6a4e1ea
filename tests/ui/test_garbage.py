"""What Qt made for the window is destroyed on the thread of the window."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading

from PySide6.QtCore import QObject, Qt

from coopdesk.ui.garbage import Garbage

# Without Garbage the last line ends in a segmentation fault: each window that it wraps may begin a collection.
WINDOWS = """
import gc
from PySide6.QtWidgets import QComboBox
from coopdesk.ui import look

app = look.application()
for _ in range(200):
    lost = QComboBox()
    lost.view()
    lost.itself = lost
del lost
gc.set_threshold(50)
app.topLevelWidgets()
"""
MAIN = threading.main_thread()


def test_a_worker_never_destroys_what_belongs_to_the_window(context, qtbot):
    gc.enable()  # as in a process that has just begun
    window = QObject()
    Garbage(window)
    destroyed_on, allocated = [], []
    held = [QObject()]
    held[0].destroyed.connect(
        lambda: destroyed_on.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
    )
    held[0].itself = held[0]

    def allocate():
        held.clear()
        # Kept, since what is given back at once does not count towards a collection.
        allocated.append([[] for _ in range(200_000)])

    context.in_background(allocate)
    qtbot.waitUntil(lambda: bool(allocated) and bool(destroyed_on))
    assert destroyed_on == [MAIN]


def test_listing_the_windows_collects_nothing():
    done = subprocess.run([sys.executable, "-c", WINDOWS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
