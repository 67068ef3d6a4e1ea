"""Why a person stands where on a list: the total, every reason with its points in words, and the weights behind it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.operations.priority import EQUAL_POINTS, REASONS, WEIGHTS
from coopdesk.operations.ranking import Standing
from coopdesk.ui.kit.marks import Pill, Swatch
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import ElidedLabel, Label

RANK = mark("Nomination", "Rank {rank}")
OF = mark("Nomination", "{points} of {most}")
_TOTAL = mark("Nomination", "{points} points of {most}")
_WEIGHTS = mark("Nomination", "Points that each reason gives")


class PriorityCard(QWidget):
    """The person chosen on a list, with the proof of the place."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.under = ElidedLabel("", 12, bold=True), ElidedLabel("", 9, tone="muted")
        self.rank = Pill("", "grey")
        self.rank.setToolTip(str(EQUAL_POINTS))
        self.lines = {reason: (ElidedLabel("", 8.5, tone="muted"), Label("", 9)) for reason in REASONS}
        grid = _grid()
        for place, (reason, (why, got)) in enumerate(self.lines.items()):
            for at, part in enumerate((Swatch(place), Label(str(REASONS[reason]), 9, bold=True), why, got)):
                grid.addWidget(part, place, at)
        head = row(spacing=8)
        head.addWidget(self.name, 1)
        head.addWidget(self.rank)
        self.setLayout(column(head, self.under, grid, None, spacing=4))

    def show_standing(self, one: Standing) -> None:
        """Show why this person stands here."""
        self.name.show_text(one.person.title)
        self.rank.show_state(str(RANK.filled(rank=one.rank)), "grey")
        total = _TOTAL.filled(points=one.priority.total, most=one.priority.of)
        self.under.show_text(f"{isolate(one.person.number)} · {total}")
        found = {point.reason: point for point in one.priority.points}
        for reason, (why, got) in self.lines.items():
            point = found.get(reason)
            why.show_text(str(point.sentence()) if point else "—")
            got.show_text(str(OF.filled(points=point.points, most=point.of)) if point else "—")
            got.set_tone("text" if point and point.points else "muted")


class WeightsCard(QWidget):
    """The weights by which a list was counted."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = {code: Label("", 9, bold=True) for code in WEIGHTS}
        grid = _grid()
        for place, (code, points) in enumerate(self.lines.items()):
            grid.addWidget(ElidedLabel(str(WEIGHTS[code]), 9), place, 2)
            grid.addWidget(points, place, 3)
        self.setLayout(column(Label(str(_WEIGHTS), 10.5, bold=True), grid, None, spacing=6))

    def show_weights(self, weights: Mapping[str, int]) -> None:
        """Show every weight, those that give nothing too."""
        for code, points in self.lines.items():
            points.show_text(isolate(str(weights.get(code, 0))))


def _grid() -> QGridLayout:
    lines = QGridLayout()
    lines.setHorizontalSpacing(8)
    lines.setVerticalSpacing(4)
    lines.setColumnStretch(2, 1)
    return lines
