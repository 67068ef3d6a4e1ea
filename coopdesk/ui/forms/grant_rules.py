"""Beside the ledger of a grant: who pays what, and the rules of money that it keeps or breaks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import code, mark
from coopdesk.core.money import show_amount
from coopdesk.entities import Grant
from coopdesk.entities.programme_choices import FUNDER
from coopdesk.operations.grant_ledger import rules_of, shares_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.condition_line import condition_line
from coopdesk.ui.kit.marks import ScoreBar, Swatch
from coopdesk.ui.kit.panels import Scrolled, column, row
from coopdesk.ui.kit.text import ElidedLabel, Label

NARROW, WIDE = 250, 340
_TITLE = mark("Ledger", "Financing plan and rules")
_NOBODY = mark("Ledger", "No amount is known yet")


class GrantRules(QWidget):
    """The financing plan of a grant as one bar with its words, and under it each rule with its mark."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.bar = ScoreBar(tall=12)
        self.nobody = Label(str(_NOBODY), 9, tone="muted")
        self._legend, self._rules = column(spacing=2), column(spacing=4)
        inside = QWidget()
        inside.setLayout(column(self._rules, None, spacing=0))
        plan = column(Label(str(_TITLE), 10.5, bold=True), self.bar, self.nobody, self._legend, spacing=6)
        whole = column(plan, spacing=8, margins=(12, 6, 8, 6))
        whole.addWidget(Scrolled(inside), 1)
        self.setLayout(whole)
        self.setMinimumWidth(NARROW)
        self.setMaximumWidth(WIDE)

    def show_grant(self, grant: Grant) -> None:
        """Show who pays for a grant and what its rules say."""
        shares = self._context.ask(shares_of, grant)
        self.bar.show_parts([(FUNDER.label(funder), amount) for funder, amount in shares], sum(a for _f, a in shares))
        self.bar.setVisible(bool(shares))
        self.nobody.setVisible(not shares)
        _empty(self._legend)
        for place, (funder, amount) in enumerate(shares):
            line = QWidget()
            line.setLayout(row(Swatch(place), spacing=6))
            line.layout().addWidget(ElidedLabel(FUNDER.label(funder), 8.5), 1)
            line.layout().addWidget(Label(isolate(show_amount(amount, code())), 8.5))
            self._legend.addWidget(line)
        _empty(self._rules)
        for condition in self._context.ask(rules_of, grant):
            self._rules.addWidget(condition_line(condition, wrap=True))


def _empty(layout: object) -> None:
    while layout.count():
        layout.takeAt(0).widget().deleteLater()
