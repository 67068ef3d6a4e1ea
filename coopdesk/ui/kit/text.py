"""Text on the screen in either writing direction: labels, left-to-right runs, cleaning of what is typed or pasted."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QValidator
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStyle, QWidget

from coopdesk.ui.kit import font, theme

_MARKS = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_RUNS = re.compile("[\u2066\u2068][^\u2069]*\u2069")
_TITLE = "\u2068"
_BREAKS = re.compile(r"[\r\n\t\u2028\u2029]+")
_RTL_CLASSES = {"R", "AL"}
LRM, RLM = "\u200e", "\u200f"


def without_marks(text: str) -> str:
    """`text` without the invisible direction marks that pages and PDF files carry to the clipboard."""
    return _MARKS.sub("", text)


def one_line(text: str) -> str:
    """`text` as a one-line field holds it: no marks, the end of a copied cell dropped, inner breaks as spaces."""
    return _BREAKS.sub(" ", without_marks(text).rstrip("\r\n\t"))


@lru_cache(maxsize=8192)
def reads_right_to_left(text: str) -> bool:
    """Whether the first letter of `text` belongs to a right-to-left script; without any letter, the window's own.

    A run inside the sentence (a file's name at its beginning, a title) does not count, unless a name is all there is.
    """
    for character in _RUNS.sub("", text) + ("" if _TITLE in text else text):
        kind = unicodedata.bidirectional(character)
        if kind in _RTL_CLASSES:
            return True
        if kind == "L":
            return False
    return QApplication.isRightToLeft()


def own_direction(text: str) -> Qt.TextFlag:
    """The drawText flag that lays `text` out by its own first letter, so that an ellipsis stands at its real end."""
    return Qt.TextFlag.TextForceRightToLeft if reads_right_to_left(text) else Qt.TextFlag.TextForceLeftToRight


def plain(text: str) -> str:
    """`text` for a button or a label: an ampersand is a letter, since an underlined Arabic letter looks vowelled."""
    return text.replace("&", "&&")


class WithoutMarks(QValidator):
    """Cleans what reaches a line edit, however it came (keys, paste, drop, input method), and refuses nothing."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        cleaned = one_line(text)
        if cleaned != text:
            position = len(one_line(text[:position]))
        return QValidator.State.Acceptable, cleaned, min(position, len(cleaned))


class Label(QLabel):
    """One line or paragraph that starts at the window's reading side, whatever letter or digit it begins with."""

    def __init__(
        self, text: str = "", point: float = 10, bold: bool = False, tone: str = "text", wrap: bool = False
    ) -> None:
        super().__init__()
        self._shown = ""
        self.setFont(font.font(point, bold))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show `text`; the invisible mark in front only fixes the paragraph's direction."""
        self._shown = text
        mark = RLM if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else LRM
        self.setText(f"{mark}{text}" if text else "")
        self.setAccessibleName(without_marks(text))

    def shown_text(self) -> str:
        return self._shown

    def set_tone(self, tone: str) -> None:
        """Change the colour: text, muted, prim, red, amber, grey, onprim."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            theme.repolish(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.show_text(self._shown)


class FieldName(Label):
    """The name above a field: cut at its own end where the column is narrow, whole in the tooltip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.shown_text()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(text if shown != text else "")
        if shown == text:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(theme.current().colour(self.property("tone")))
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.rect(), draw_flags(text, start), shown)


class ElidedLabel(QWidget):
    """One line that gives way when the window is narrow: cut at its own end, whole in the tooltip."""

    def __init__(self, text: str = "", point: float = 10, bold: bool = False, tone: str = "text") -> None:
        super().__init__()
        self._text, self._tone = "", tone
        self.setFont(font.font(point, bold))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(without_marks(text))
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        return self._text

    def show_as(self, bold: bool, tone: str) -> None:
        """Change the weight and the colour; the size stays."""
        self._tone = tone
        self.setFont(font.font(self.font().pointSizeF(), bold))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    def paintEvent(self, _event: object) -> None:
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self._text if shown != self._text else "")
        painter = QPainter(self)
        painter.setPen(theme.current().colour(self._tone))
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.rect(), draw_flags(self._text, start), shown)


def draw_flags(text: str, horizontal: Qt.AlignmentFlag) -> int:
    """drawText flags: one line, centred in height, at a *physical* side, laid out by the text's own direction."""
    side = horizontal | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return int(side) | int(Qt.TextFlag.TextSingleLine) | int(own_direction(text))
