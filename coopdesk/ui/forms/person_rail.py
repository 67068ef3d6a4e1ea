"""Beside the form of a person: how full each section is, and the vulnerability score with the points that made it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, choices
from coopdesk.operations import settings as figures
from coopdesk.operations.vulnerability import Score, score
from coopdesk.ui.context import Context
from coopdesk.ui.forms.sheet import Section, Sheet
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.buttons import KeyCap
from coopdesk.ui.kit.marks import Picture, Pill, ScoreBar, Swatch
from coopdesk.ui.kit.panels import Card, Rule, Scrolled, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label

WIDTH = 216
_TONES = {"severe": "red", "moderate": "amber", "light": "grey", "none": "grey"}
_NEXT_SECTION = mark("Form", "next section")
_OF = mark("Form", "{filled} of {total}")
_SCORE = mark("Person", "Vulnerability score")
_THRESHOLDS = mark("Person", "Severe from {severe}, moderate from {moderate}.")
_SINCE = mark("Person", "Weights of the settings in force since {day}.")
_USUAL = mark("Person", "Weights of the settings as delivered.")
_COULD = mark("Person", "May change once answered")
_LACKS = mark("Person", "Missing for a complete file")


class SectionRow(QWidget):
    """One section in the rail: its title, how many of its fields are filled, how many are wrong."""

    pressed = Signal()

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._title = ElidedLabel(str(section.title), 9.5)
        self._here = False
        self._filled, self._wrong = Label("", 8.5, tone="muted"), Pill("0", "red")
        self.setLayout(row(spacing=6, margins=(8, 3, 4, 3)))
        self.layout().addWidget(self._title, 1)
        self.layout().addWidget(self._filled)
        self.layout().addWidget(self._wrong)
        self.setFixedHeight(31)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, filled: int, total: int, wrong: int) -> None:
        self._filled.show_text(str(_OF.filled(filled=filled, total=total)))
        self._wrong.setVisible(wrong > 0)
        if wrong:
            self._wrong.show_state(str(wrong), "red")

    def show_here(self, here: bool) -> None:
        """Whether the focus stands in this section."""
        if here != self._here:
            self._here = here
            self._title.show_as(bold=here, tone="prim" if here else "text")
            self.update()

    def is_here(self) -> bool:
        return self._here

    def paintEvent(self, _event: object) -> None:
        if self._here:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().colour("primsoft"))
            painter.drawRoundedRect(self.rect(), 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class PersonRail(QWidget):
    """The two cards of the rail. Signal: `section_wanted(name)`."""

    section_wanted = Signal(str)

    def __init__(self, sheet: Sheet, context: Context) -> None:
        super().__init__()
        self._sheet = sheet
        self.setFixedWidth(WIDTH)
        self._rows = {section.name: SectionRow(section) for section in sheet.sections}
        sections = Card(margins=(6, 6, 6, 6), spacing=0)
        sheet.entered.connect(self._show_here)
        for name, one in self._rows.items():
            one.pressed.connect(lambda name=name: self.section_wanted.emit(name))
            sections.body.addWidget(one)
        sections.body.addLayout(row(KeyCap("F6"), Label(str(_NEXT_SECTION), 8.5, tone="muted"), None))
        since = context.ask(_weights_since)
        self._since = str(_SINCE.filled(day=f"\u2066{show_day(since)}\u2069") if since else _USUAL)
        self._total, self._band = Label("0", 16, bold=True), Pill("", "grey")
        self._bar = ScoreBar()
        self._points = QGridLayout()
        self._points.setVerticalSpacing(3)
        self._points.setColumnStretch(1, 1)
        self._rule_text = Label("", 8.5, tone="muted", wrap=True)
        self._could_title, self._could = Label(str(_COULD), 9, bold=True, wrap=True), column(spacing=2)
        self._lacks_title = Label(str(_LACKS), 9, bold=True, wrap=True)
        self._lacks = Label("", 8.5, tone="amber", wrap=True)
        head = row(self._total, self._band, None)
        content = QWidget()
        content.setLayout(
            column(
                *(ElidedLabel(str(_SCORE), 10.5, bold=True), head, self._bar, self._points),
                *(Rule(), self._rule_text, self._lacks_title, self._lacks, self._could_title, self._could, None),
                spacing=6,
            )
        )
        card = Card(margins=(12, 10, 12, 10))
        card.body.addWidget(Scrolled(content))
        whole = column(sections, spacing=10)
        whole.addWidget(card, 1)
        self.setLayout(whole)

    def here(self) -> str:
        """The section in which the focus stands; "" before it came."""
        return next((name for name, one in self._rows.items() if one.is_here()), "")

    def score_shown(self) -> tuple[int, list[tuple[str, int]]]:
        """The score with its points in words, as they stand in the rail."""
        return self._shown

    def lacking(self) -> list[str]:
        """What a complete file lacks, in words."""
        return self._lacking

    def _show_here(self, section: str) -> None:
        for name, one in self._rows.items():
            one.show_here(name == section)

    def show_state(self, values: Mapping[str, Any], missing: list[str], settings: Mapping[str, Any]) -> None:
        """Follow what stands in the form now."""
        for section in self._sheet.sections:
            names = [name for name in section.fields if name in self._sheet.fields]
            filled = sum(values.get(name) not in (None, "") for name in names)
            wrong = sum(name in names for name in self._sheet.blocking())
            self._rows[section.name].show_state(filled, len(names), wrong)
        self._show_score(score(values, settings), settings["vulnerability_bands"])
        labels = self._lacking = [str(Beneficiary.meanings()[name].label) for name in missing]
        self._lacks.show_text(str(_JOIN).join(labels))
        self._lacks_title.setVisible(bool(missing))
        self._lacks.setVisible(bool(missing))

    def _show_score(self, found: Score, bands: Mapping[str, int]) -> None:
        self._total.show_text(str(found.total))
        self._band.show_state(choices.BAND.label(found.band), _TONES[found.band])
        points = sorted(found.points, key=lambda point: -point[1])
        names = [(choices.VULNERABILITY.label(code), weight) for code, weight in points]
        self._shown = found.total, names
        self._bar.show_parts(names, max(100, found.total))
        _clear(self._points)
        for place, (name, weight) in enumerate(names):
            self._points.addWidget(Swatch(place), place, 0)
            self._points.addWidget(ElidedLabel(name, 8.5), place, 1)
            self._points.addWidget(Label(f"\u2066+{weight}\u2069", 8.5, bold=True), place, 2)
        thresholds = _THRESHOLDS.filled(severe=bands["severe"], moderate=bands["moderate"])
        self._rule_text.show_text(f"{thresholds} {self._since}")
        _clear(self._could)
        for code in found.could_change:
            name = ElidedLabel(choices.VULNERABILITY.label(code), 8.5, tone="muted")
            line = QWidget()
            line.setLayout(row(Picture("clock", "muted", 14), spacing=6))
            line.layout().addWidget(name, 1)
            self._could.addWidget(line)
        self._could_title.setVisible(bool(found.could_change))


_JOIN = mark("Form", ", ")


def _weights_since(_session: Any) -> str | None:
    rows = figures.history("vulnerability_weights")
    today = _session.today.isoformat()
    return max((day for day, _value in rows if day <= today), default=None)


def _clear(layout: Any) -> None:
    while layout.count():
        item = layout.takeAt(0)
        if item.widget():
            item.widget().deleteLater()
