"""Where things are: resources shipped with the package, and the default folder of a desk."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """A shipped file or folder: inside an installed package, beside it in a checkout."""
    installed = _PACKAGE / "resources" / name
    return installed if installed.exists() else _PACKAGE.parent / "resources" / name


def default_desk() -> Path:
    """The desk of this user when no other is named."""
    from platformdirs import user_data_path

    return user_data_path("coopdesk", appauthor=False) / "desk"
