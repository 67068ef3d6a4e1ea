"""LibreOffice for the tests that open a real file with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.libreoffice import LibreOffice, found


@pytest.fixture
def soffice(tmp_path: Path) -> LibreOffice:
    return found(tmp_path / "libreoffice")
