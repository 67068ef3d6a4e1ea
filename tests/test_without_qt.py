"""Everything below the window works on a machine that has no Qt at all."""

from __future__ import annotations

import subprocess
import sys

WITHOUT_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not installed here")

sys.meta_path.insert(0, NoQt())
from coopdesk.cli.main import run

desk, folder = sys.argv[1:]
everywhere = ["--desk", desk, "--today", "2026-11-23"]
for words in (
    ["demo", "--people", "30"],
    ["find", "محمد"],
    ["template", f"{folder}/list.xlsx", "--kind", "people"],
    ["import", f"{folder}/list.xlsx", "--kind", "people"],
    ["export", f"{folder}/out.xlsx", "--period", "2026", "--with-names"],
    ["check"],
):
    if code := run([*words, *everywhere]):
        sys.exit(f"{words}: {code}")
"""


def test_every_verb_but_those_that_paint_runs_without_qt(tmp_path):
    command = [sys.executable, "-c", WITHOUT_QT, str(tmp_path / "desk"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_import_is_really_refused():
    """The control of the test above."""
    code = WITHOUT_QT.partition("from coopdesk")[0] + "import PySide6.QtCore"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "PySide6 is not installed here" in done.stderr
