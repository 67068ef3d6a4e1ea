"""Over the table of a nomination list: how many stand on it, and how the answers are, as figures and one bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import show_count, show_percent
from coopdesk.core.language import Text, code, mark
from coopdesk.operations.ranking import Standing
from coopdesk.ui.kit import theme
from coopdesk.ui.kit.marks import Swatch, paint_bar
from coopdesk.ui.kit.panels import Rule, column, row
from coopdesk.ui.kit.text import Label

_FIGURES: dict[str, Text] = {
    "people": mark("Nomination", "Candidates"),
    "women": mark("Nomination", "Women"),
    "disabled": mark("Nomination", "With a disability"),
}
_ANSWERS: dict[str | None, tuple[str, Text]] = {
    "accepted": ("prim", mark("Nomination", "Accepted {count}")),
    "reserve": ("gold", mark("Nomination", "Reserve {count}")),
    "rejected": ("red", mark("Nomination", "Rejected {count}")),
    None: ("s5", mark("Nomination", "Awaited {count}")),
}


class _Bar(QWidget):
    """The answers as one stacked bar."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Counter[str | None] = Counter()
        self.setFixedHeight(12)
        self.setMinimumWidth(120)

    def show_counts(self, counts: Counter[str | None]) -> None:
        self._counts = counts
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = [(self._counts[code], theme.current().colour(colour)) for code, (colour, _text) in _ANSWERS.items()]
        paint_bar(painter, QRectF(self.rect()), parts, max(self._counts.total(), 1), self.isRightToLeft())


class CandidatesStrip(QWidget):
    """The figures of a list; the answers only once they can come."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = {name: (Label("0", 14, bold=True), Label("", 8.5, tone="muted")) for name in _FIGURES}
        self.answers = {code: Label("", 8.5) for code in _ANSWERS}
        self.bar, self._of_answers = _Bar(), QWidget()
        whole = row(spacing=14, margins=(14, 8, 14, 6))
        for name, (value, share) in self.figures.items():
            title = Label(str(_FIGURES[name]), 8.5, tone="muted")
            whole.addLayout(column(title, row(value, share, None, spacing=6), spacing=0))
            whole.addWidget(Rule(standing=True))
        legend = row(spacing=6)
        for answer, (colour, _text) in _ANSWERS.items():
            legend.addLayout(row(Swatch(colour), self.answers[answer], 6, spacing=4))
        legend.addStretch(1)
        self._of_answers.setLayout(column(self.bar, legend, spacing=6))
        whole.addWidget(self._of_answers, 1)
        whole.addStretch(0)
        self.setLayout(whole)
        self.setFixedHeight(64)

    def show_rows(self, rows: Sequence[Standing], answered: bool) -> None:
        """Count the people of a list."""
        counts = {
            "people": len(rows),
            "women": sum(one.person.sex == "f" for one in rows),
            "disabled": sum(bool(one.person.has_disability) for one in rows),
        }
        for name, (value, share) in self.figures.items():
            value.show_text(show_count(counts[name], code()))
            share.show_text(show_percent(counts[name], len(rows), code()) if name != "people" and rows else "")
        answers = Counter(one.answer for one in rows)
        for answer, label in self.answers.items():
            label.show_text(str(_ANSWERS[answer][1].filled(count=answers[answer])))
        self.bar.show_counts(answers)
        self._of_answers.setVisible(answered)
