"""The tab of the financing: who pays what, and how far that is from the total cost while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import NO_FIGURE, isolate, show_percent
from coopdesk.core.language import code, mark
from coopdesk.core.money import show_amount
from coopdesk.core.problems import CannotRead
from coopdesk.entities import Entity, Financing
from coopdesk.operations import settings as figures
from coopdesk.operations.financing import BEARER, SUPPORT, Balance, balance_of
from coopdesk.operations.projects import remove_financing, save_financing
from coopdesk.ui.context import Context
from coopdesk.ui.forms import editors
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.kit.panels import column, row
from coopdesk.ui.kit.text import Label

FINANCING = Parts(
    Financing,
    mark("Project", "Financing"),
    "project",
    shown=(("funder", 240), ("programme", 360), ("amount", 180)),
    filled=("funder", "programme", "amount"),
    save=save_financing,
    remove=remove_financing,
)
_NAMES = {
    "cost": mark("Project", "Total cost (DH)"),
    "financed": mark("Project", "Financed (DH)"),
    "difference": mark("Project", "Difference (DH)"),
    "support": mark("Project", "Agency and INDH, of the cost"),
    "kind": mark("Project", "In kind, of the bearer's part"),
}
_HOLDS = mark("Project", "The financing sums to the total cost")


class FinancingTab(PartsTab):
    """The lines of the financing under the figures that they make together with the line being typed."""

    def __init__(self, context: Context) -> None:
        self._cost: int | None = None
        self._settings = context.ask(figures.values_on)
        self.figures = {name: Label(NO_FIGURE, 14, bold=True) for name in _NAMES}
        self.sentence, self.warning = Label("", 9), Label("", 9, tone="amber")
        super().__init__(context, FINANCING)
        self.layout().insertWidget(0, self._strip())
        for name in ("funder", "amount"):
            self.fields[name].field.edited.connect(self.show_balance)

    def show_of(self, record: Entity) -> int:
        self._cost = record.total_cost
        return super().show_of(record)

    def show_cost(self, cost: int | None) -> None:
        """Follow the total cost while it is typed in the first tab."""
        self._cost = cost
        self.show_balance()

    def show_balance(self) -> None:
        """Show the figures with the line that stands in the fields."""
        if self._record is None:
            return
        lines = [line for line in self._rows if line is not self._at]
        balance = balance_of(self._record, self._cost or 0, [*lines, *self._typed_line()])
        problem = balance.problem()
        for name, value in _figures_of(balance).items():
            self.figures[name].show_text(value)
        self.figures["difference"].set_tone("red" if balance.difference else "text")
        self.sentence.show_text(str(problem or _HOLDS))
        self.sentence.set_tone("red" if problem else "prim")
        warnings = balance.warnings(self._settings)
        self.warning.show_text(" · ".join(str(one.text) for one in warnings))
        self.warning.setVisible(bool(warnings))

    def _fill(self, values: dict) -> None:
        super()._fill(values)
        self.show_balance()

    def _typed_line(self) -> list[Financing]:
        """The line that is being typed, once its amount can be read."""
        meanings = Financing.meanings()
        try:
            values = {name: editors.read(meanings[name], self.fields[name].field) for name in ("funder", "amount")}
        except CannotRead:
            return []
        return [Financing(**values)] if values["amount"] else []

    def _strip(self) -> QWidget:
        strip = QWidget()
        cells = row(spacing=12)
        for name, label in _NAMES.items():
            cells.addLayout(column(Label(str(label), 8.5, tone="muted"), self.figures[name], spacing=0), 1)
        strip.setLayout(column(cells, row(self.sentence, self.warning, None, spacing=20), spacing=4))
        return strip


def _figures_of(balance: Balance) -> dict[str, str]:
    language = code()
    sign = "+" if balance.difference > 0 else ""
    return {
        "cost": isolate(show_amount(balance.cost, language)) if balance.cost else NO_FIGURE,
        "financed": isolate(show_amount(balance.financed, language)),
        "difference": isolate(sign + show_amount(balance.difference, language)),
        "support": isolate(show_percent(balance.part(SUPPORT), balance.cost or 0, language)),
        "kind": isolate(show_percent(balance.part(("bearer_kind",)), balance.part(BEARER), language)),
    }
