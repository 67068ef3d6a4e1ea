"""Opening real files with LibreOffice, each test in a profile of its own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


class LibreOffice:
    """Headless LibreOffice that converts files; its profile and its output stay in one folder."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program = program
        self._folder = folder

    def convert(self, source: Path, to: str, suffix: str | None = None, filter_in: str | None = None) -> Path:
        """The file as LibreOffice saves it; `to` is its format (`xlsx`, `csv:…`, `pdf`)."""
        out = self._folder / "converted"
        out.mkdir(parents=True, exist_ok=True)
        profile = (self._folder / "profile").as_uri()
        command = [self._program, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        command += [f"--infilter={filter_in}"] if filter_in else []
        command += ["--convert-to", to, "--outdir", str(out), str(source)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        made = out / f"{source.stem}.{suffix or to.partition(':')[0]}"
        assert made.exists(), done.stdout + done.stderr
        return made


def found(folder: Path) -> LibreOffice:
    """LibreOffice working in `folder`; skips the test where it is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    return LibreOffice(program, folder)
