"""The one Qt application: its language, its colours, and Qt's own words in that language."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from coopdesk.core.catalogue import install_language
from coopdesk.core.language import mark
from coopdesk.operations import preferences
from coopdesk.operations.session import Session
from coopdesk.ui.garbage import Garbage
from coopdesk.ui.kit import icons, theme

NAME = mark("Window", "Desk of cooperatives")
DEFAULT_LANGUAGE, DEFAULT_THEME = "ar", "light"

# Qt forgets a translator that nobody holds.
_qt_words = QTranslator()


def application() -> QApplication:
    """The application of this process, made if there is none yet."""
    app = QApplication.instance() or QApplication(["coopdesk"])
    app.setApplicationName("coopdesk")
    app.setDesktopFileName("coopdesk")
    if app.findChild(Garbage) is None:
        Garbage(app)
    return app


def wear(language: str = DEFAULT_LANGUAGE, colours: str = DEFAULT_THEME) -> None:
    """Show everything made from now on in `language` (ar, fr, en) and `colours` (light, dark)."""
    app = application()
    install_language(language)
    theme.apply(app, colours, language)
    app.removeTranslator(_qt_words)
    # English is Qt's own; without the file its few words (menus of a field) stay English.
    if _qt_words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(_qt_words)
    app.setApplicationDisplayName(str(NAME))
    app.setWindowIcon(QIcon(icons.pixmap("building", "prim", 64)))


def wear_as_liked(session: Session) -> None:
    """The language and colours that the user of this desk prefers."""
    language = preferences.read(session, "language", DEFAULT_LANGUAGE)
    colours = preferences.read(session, "theme", DEFAULT_THEME)
    wear(
        language if language in theme.LOCALES else DEFAULT_LANGUAGE,
        colours if colours in ("light", "dark") else DEFAULT_THEME,
    )
