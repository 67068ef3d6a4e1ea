"""Puts the compiled translations into the wheel; one that is not finished stops the build."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface):
    """Compiles translations/*.ts beside the build, so that the checkout stays clean."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the wheel only points at the checkout, whose .ts files are read as they are."""
        if version == "editable":
            return
        self._scratch = tempfile.TemporaryDirectory()
        script = Path(self.root) / "tools" / "translations.py"
        subprocess.run([sys.executable, script, "compile", self._scratch.name], check=True)
        for compiled in Path(self._scratch.name).glob("*.qm"):
            build_data["force_include"][str(compiled)] = f"coopdesk/translations/{compiled.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled."""
        if version != "editable":
            self._scratch.cleanup()
