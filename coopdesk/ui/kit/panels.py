"""The parts pages are put together from: cards, headers, strips, key figures, section titles, empty states."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coopdesk.ui.kit import theme
from coopdesk.ui.kit.marks import Picture, Pill
from coopdesk.ui.kit.text import ElidedLabel, Label

_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def column(
    *items: QWidget | QLayout | int | None, spacing: int = 8, margins: tuple[int, ...] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Things one under the other; an int is a gap in pixels, None takes the room that is left."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def row(
    *items: QWidget | QLayout | int | None, spacing: int = 8, margins: tuple[int, ...] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Things side by side from the reading side; an int is a gap in pixels, None takes the room that is left."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def _filled(layout: QHBoxLayout | QVBoxLayout, items: Iterable, spacing: int, margins: tuple[int, ...]) -> QLayout:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


class Ground(QFrame):
    """A plain coloured ground with square corners: the page, a bar."""

    def __init__(self, role: str = "bg") -> None:
        super().__init__()
        self._role = role

    def paintEvent(self, _event: object) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour(self._role))


class Card(QFrame):
    """A white sheet with a thin border and round corners; `body` is its column."""

    def __init__(
        self, title: str = "", margins: tuple[int, int, int, int] = (16, 10, 16, 12), spacing: int = 8
    ) -> None:
        super().__init__()
        self.body = column(spacing=spacing, margins=margins)
        self.setLayout(self.body)
        if title:
            self.title = Label(title, 10.5, bold=True)
            self.body.addWidget(self.title)

    def paintEvent(self, _event: object) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.setBrush(tokens.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class PageHeader(Ground):
    """The top bar: title with its pills, one muted line, actions at the far end."""

    def __init__(
        self, title: str, subtitle: str = "", pills: Iterable[Pill] = (), actions: Iterable[QWidget] = ()
    ) -> None:
        super().__init__("card")
        self.setFixedHeight(64)
        self.title, self.subtitle = ElidedLabel(title, 14, bold=True), ElidedLabel(subtitle, 9, tone="muted")
        self._pills = row(spacing=8)
        head = row(self.title, self._pills, None, spacing=10)
        words = column(head, self.subtitle, spacing=1, margins=(0, 6, 0, 6))
        self._actions = row(spacing=8)
        whole = row(spacing=16, margins=(20, 0, 20, 0))
        whole.addLayout(words, 1)
        whole.addLayout(self._actions)
        self.setLayout(whole)
        self.show_pills(pills)
        for action in actions:
            self.add_action(action)

    def add_action(self, action: QWidget) -> None:
        """Put one more action at the far end."""
        self._actions.addWidget(action)

    def add_before_actions(self, *widgets: QWidget) -> None:
        """Put something between the words and the actions, such as the tabs of a page that needs its height."""
        for place, widget in enumerate(widgets):
            self._actions.insertWidget(place, widget)

    def show_pills(self, pills: Iterable[Pill]) -> None:
        """Replace the states beside the title."""
        while self._pills.count():
            former = self._pills.takeAt(0).widget()
            # What is only deleted later would be seen in the corner until then.
            former.hide()
            former.deleteLater()
        for pill in pills:
            self._pills.addWidget(pill)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("line"))


class Banner(QFrame):
    """A soft coloured strip: an icon, a bold beginning, a sentence, actions at the far end."""

    def __init__(
        self, tone: str, sentence: str, strong: str = "", icon: str = "warning", actions: Iterable[QWidget] = ()
    ) -> None:
        super().__init__()
        self.tone = tone
        self.strong = Label(strong, 9.5, bold=True, tone=theme.TONES[tone][0])
        self.sentence = ElidedLabel(sentence, 9.5, tone="text" if strong else theme.TONES[tone][0])
        self.setLayout(row(Picture(icon, theme.TONES[tone][0], 18), self.strong, spacing=8, margins=(12, 3, 12, 3)))
        self.layout().addWidget(self.sentence, 1)
        for action in actions:
            self.layout().addWidget(action)
        self.setFixedHeight(42)
        self.show_sentence(sentence, strong)

    def show_sentence(self, sentence: str, strong: str = "") -> None:
        """Change the words; the strip is one sentence for a screen reader."""
        self.strong.show_text(strong)
        self.strong.setVisible(bool(strong))
        self.sentence.show_text(sentence)
        self.setAccessibleName(f"{strong} {sentence}".strip())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour(theme.TONES[self.tone][1]))
        painter.drawRoundedRect(self.rect(), 6, 6)


class KeyFigure(Card):
    """A number with its name and a word of context; pressing it opens the list behind it."""

    pressed = Signal()

    def __init__(self, name: str, value: str, note: str = "", tone: str = "muted") -> None:
        super().__init__(margins=(14, 8, 14, 8), spacing=0)
        self.name, self.value = Label(name, 8.5, tone="muted"), Label(value, 16, bold=True)
        self.note = Label(note, 8.5, tone=tone)
        for part in (self.name, self.value, self.note):
            self.body.addWidget(part)
        self.setFixedHeight(84)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_value(value, note, tone)

    def show_value(self, value: str, note: str = "", tone: str = "muted") -> None:
        self.value.show_text(value)
        self.note.show_text(note)
        self.note.set_tone(tone)
        self.setAccessibleName(f"{self.name.shown_text()} {value}")
        self.setAccessibleDescription(note)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, width = ("gold", 2) if self.hasFocus() else ("fieldline", 1)
        painter.setPen(QPen(theme.current().colour(role), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class SectionTitle(QWidget):
    """A green title with a thin line to the end of the row."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.label = Label(text, 10, bold=True, tone="prim")
        self.setLayout(row(self.label, spacing=10))
        self.layout().addWidget(Rule(), 1)
        self.setFixedHeight(28)
        self.setAccessibleName(text)


class Rule(QWidget):
    """A thin line between parts, lying or standing."""

    def __init__(self, standing: bool = False) -> None:
        super().__init__()
        across, along = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self._standing = standing
        self.setSizePolicy(*((across, along) if standing else (along, across)))
        self.setFixedWidth(1) if standing else self.setFixedHeight(9)

    def paintEvent(self, _event: object) -> None:
        box = self.rect() if self._standing else self.rect().adjusted(0, 4, 0, -4)
        QPainter(self).fillRect(box, theme.current().colour("line"))


class EmptyState(QWidget):
    """What a list says when it is empty: one sentence and the one action that fills it."""

    def __init__(self, sentence: str, action: QWidget | None = None) -> None:
        super().__init__()
        self.sentence = Label(sentence, 10, tone="muted")
        line = row(None, self.sentence, None)
        press = row(None, action, None) if action else row()
        self.setLayout(column(None, line, press, None, spacing=12, margins=(20, 32, 20, 32)))
        self.setAccessibleName(sentence)


class Scrolled(QScrollArea):
    """`content` in a frame that scrolls up and down only, on the ground behind it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        content.setObjectName("content")
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # What is inside takes the focus and scrolls into sight; the frame itself would be an empty stop of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Scrolling takes any arrow, also with Alt, which goes back to where one came from.
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
