"""The desk's own line icons, drawn in a colour of the theme and mirrored where they show a direction."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coopdesk.paths import resource
from coopdesk.ui.kit import theme

# Drawn for left-to-right reading; a clock, a check or a logo is the same in both directions.
DIRECTIONAL = frozenset({"chevron-next", "chevron-back", "arrow-next", "arrow-back", "restore", "list"})


@cache
def names() -> tuple[str, ...]:
    """Every icon there is, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("icons").glob("*.svg")))


def icon(name: str, role: str = "text", size: int = 20) -> QIcon:
    """Icon `name` in the colour of token `role`, `size` logical pixels; unknown names are an error of ours."""
    return QIcon(pixmap(name, role, size))


def pixmap(name: str, role: str = "text", size: int = 20) -> QPixmap:
    """As `icon`, ready to be drawn; sharp at the present scale of the screen."""
    mirrored = name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    colour = theme.current().colour(role).name()
    return _drawn(name, colour, size, QGuiApplication.instance().devicePixelRatio(), mirrored)


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
