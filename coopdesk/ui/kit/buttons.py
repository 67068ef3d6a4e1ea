"""Buttons that paint themselves: primary, secondary, danger, link, tab, chip, navigation; and the key cap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from coopdesk.core.formats import isolate
from coopdesk.ui.kit import font, icons, theme
from coopdesk.ui.kit.text import draw_flags, plain

PRIMARY, SECONDARY, DANGER, LINK = "primary", "secondary", "danger", "link"
_GAP = 8
_NARROWEST_CHIP = 72
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
Face = tuple[str | None, str | None, str]


class PaintedButton(QPushButton):
    """A push button with our own face; Enter presses it as Space does, and the place of its bold text is kept free."""

    TALL, PADDING, POINT, RADIUS, ICON = 36, 16, 10.0, 6.0, 18
    BOLD, CENTRED, ICON_LAST = False, True, False

    def __init__(self, text: str, icon: str | None = None) -> None:
        super().__init__(plain(text))
        self._text, self._icon, self._ringed = text, icon, False
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Change what the button says, for the eye and for a screen reader."""
        self._text = text
        self.setText(plain(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def shown_text(self) -> str:
        return self._text

    def face(self) -> Face:
        """Tokens of ground, border and ink in the present state; None is not painted."""
        raise NotImplementedError

    def is_bold(self) -> bool:
        return self.BOLD

    def icon_role(self) -> str:
        return self.face()[2]

    def sizeHint(self) -> QSize:
        padding = self.PADDING if self._text else (self.TALL - self.ICON) // 2
        return QSize(self._content_width() + 2 * padding, self.TALL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A ring for who comes with the keyboard; after a press of the mouse or a new window it would only be noise.
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        super().focusOutEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        self.paint_content(painter)

    def paint_ground(self, painter: QPainter) -> None:
        tokens = theme.current()
        ground, border, _ink = self.face()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.colour(border), 1) if border else Qt.PenStyle.NoPen)
        if self._ringed:
            box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(tokens.colour("gold"), 2))
        painter.setBrush(tokens.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, self.RADIUS, self.RADIUS)

    def paint_content(self, painter: QPainter) -> None:
        """The icon at the reading side, then the text; a cross that takes something away comes last."""
        room = self.width() - 2 * self.PADDING
        if self.CENTRED:
            room = min(self._content_width(), room if self._text else self.ICON)
        place = QRectF((self.width() - room) / 2, 0, room, self.height())
        right_to_left = self.isRightToLeft()
        if self._icon:
            at_right = right_to_left != self.ICON_LAST
            x = place.right() - self.ICON if at_right else place.left()
            drawn = icons.pixmap(self._icon, self.icon_role(), self.ICON)
            painter.drawPixmap(round(x), (self.height() - self.ICON) // 2, drawn)
            place.adjust(*((0, 0, -self.ICON - _GAP, 0) if at_right else (self.ICON + _GAP, 0, 0, 0)))
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        if self.CENTRED and not self._icon:
            side = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(theme.current().colour(self.face()[2]))
        painter.setFont(font.font(self.POINT, self.is_bold()))
        shown = self.fitted(painter.fontMetrics(), round(place.width()) + 1)
        painter.drawText(place, draw_flags(self._text, side), shown)

    def fitted(self, metrics: QFontMetrics, room: int) -> str:
        """The text cut at its end where there is less room than it wants."""
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)

    def _content_width(self) -> int:
        if not self._text:
            return self.ICON
        metrics = QFontMetrics(font.font(self.POINT, self.BOLD or self.isCheckable()))
        return metrics.horizontalAdvance(self._text) + 2 + (self.ICON + _GAP if self._icon else 0)


class Button(PaintedButton):
    """The button for a deed; `kind` is primary (one a page), secondary, danger or link."""

    def __init__(self, text: str, icon: str | None = None, kind: str = SECONDARY, small: bool = False) -> None:
        super().__init__(text, icon)
        self.kind = kind
        self.BOLD = kind in (PRIMARY, LINK)
        if small:
            self.TALL, self.PADDING, self.POINT, self.ICON = 28, 10, 9.0, 16
        if kind == LINK:
            self.TALL, self.PADDING, self.POINT = 28, 6, 9.5

    def face(self) -> Face:
        enabled, hovered = self.isEnabled(), self.underMouse() and self.isEnabled()
        if self.kind == PRIMARY:
            ground = "primh" if hovered or self.isDown() else "prim"
            return (ground, ground, "onprim") if enabled else ("off", "off", "muted")
        if self.kind == LINK:
            return "primsoft" if hovered else None, None, "prim" if enabled else "muted"
        ink = "red" if self.kind == DANGER else "text"
        ground = ("redsoft" if self.kind == DANGER else "alt") if hovered or self.isDown() else "card"
        return (ground, "red" if self.kind == DANGER else "fieldline", ink) if enabled else ("card", "line", "muted")


class Chip(PaintedButton):
    """A filter that can be on or off, with the number of records behind it."""

    TALL, PADDING, POINT, RADIUS = 28, 13, 9.0, 14.0

    def __init__(self, text: str, count: str = "", tone: str = "green") -> None:
        super().__init__(text)
        self._title, self._tone = text, tone
        self.setCheckable(True)
        # In a crowded line the title gives way, not the count.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_count(count)

    def show_count(self, count: str) -> None:
        """`count` is already written for the reader; empty shows none."""
        self._counted = f"  {count}" if count else ""
        self.show_text(self._title + self._counted)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(_NARROWEST_CHIP, self.TALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self._text if self.width() < self.sizeHint().width() else "")

    def fitted(self, metrics: QFontMetrics, room: int) -> str:
        left = room - metrics.horizontalAdvance(self._counted)
        return metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, left) + self._counted

    def is_bold(self) -> bool:
        return self.isChecked()

    def face(self) -> Face:
        ink, soft = theme.TONES[self._tone]
        if not self.isEnabled():
            return "card", "line", "muted"
        if self.isChecked():
            return soft, ink, ink
        return "alt" if self.underMouse() else "card", "line", "text"


class Tab(PaintedButton):
    """One of the parts of a page, underlined in gold when it is the open one."""

    TALL, PADDING, POINT, RADIUS = 40, 10, 9.5, 0.0

    def __init__(self, text: str, count: str = "") -> None:
        super().__init__(text)
        self._title = text
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.show_count(count)

    def show_count(self, count: str) -> None:
        self.show_text(f"{self._title}  {count}" if count else self._title)

    def is_bold(self) -> bool:
        return self.isChecked()

    def face(self) -> Face:
        return None, None, "prim" if self.isChecked() else "text" if self.underMouse() else "muted"

    def paint_ground(self, painter: QPainter) -> None:
        tokens = theme.current()
        if self.isChecked():
            painter.fillRect(0, self.height() - 3, self.width(), 3, tokens.colour("gold"))
        if self._ringed:
            painter.setPen(QPen(tokens.colour("gold"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 5, -3, -6), 4, 4)


class NavButton(PaintedButton):
    """One page of the desk in the sidebar."""

    TALL, PADDING, POINT, ICON = 36, 8, 10.0, 20
    CENTRED = False

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text, icon)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A long name gives way; the bar never scrolls sideways."""
        return QSize(self.ICON + 2 * self.PADDING, self.TALL)

    def show_height(self, tall: int) -> None:
        """Stand higher or lower in the list."""
        if tall != self.TALL:
            self.TALL = tall
            self.updateGeometry()

    def is_bold(self) -> bool:
        return self.isChecked()

    def icon_role(self) -> str:
        return "prim" if self.isChecked() else "muted"

    def face(self) -> Face:
        if self.isChecked():
            return "primsoft", None, "prim"
        return "greysoft" if self.underMouse() else None, None, "text"


class KeyCap(QWidget):
    """The name of a key, shown only where knowing it saves time."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setAccessibleName(key)
        self.setFixedSize(QFontMetrics(font.font(8)).horizontalAdvance(key) + 12, 20)

    def paintEvent(self, _event: object) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.setBrush(tokens.colour("alt"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(tokens.colour("muted"))
        painter.setFont(font.font(8))
        painter.drawText(self.rect(), draw_flags(isolate(self.key), Qt.AlignmentFlag.AlignHCenter), self.key)


def icon_button(icon: str, name: str) -> Button:
    """A small square button with an icon only; `name` is what a screen reader and the tooltip say."""
    made = Button("", icon)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFixedWidth(made.TALL)
    return made
