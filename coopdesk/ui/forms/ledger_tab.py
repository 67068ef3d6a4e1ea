"""The first tab of a grant: its ledger, and under it the step, the invoices and the amounts of the tranche in hand."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.core.language import mark
from coopdesk.entities import Entity, Grant, Invoice, Tranche
from coopdesk.entities.lifecycles import TRANCHE
from coopdesk.operations.grant_ledger import INVOICES, STEP, TRANCHES, Deed, Ledger, LedgerColumn, ledger_of
from coopdesk.ui.context import Context
from coopdesk.ui.forms.grant_ledger import GrantLedger
from coopdesk.ui.forms.grant_rules import GrantRules
from coopdesk.ui.forms.ledger_words import money
from coopdesk.ui.forms.life_cycle_panel import LifeCyclePanel
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.kit.buttons import Button, Tab
from coopdesk.ui.kit.cells import GREEN, GREY
from coopdesk.ui.kit.panels import EmptyState, Rule, Scrolled, column, row
from coopdesk.ui.kit.text import Label

TITLE = mark("Ledger", "Ledger of the tranches")
_UNIT = mark("Ledger", "Amounts in dirhams")
_RULE = mark("Ledger", "A tranche is ordered once {percent} % of the one before it is justified")
_LACK = mark("Ledger", "The tranches lack {amount} DH of the amount decided")
_EXCEED = mark("Ledger", "The tranches exceed the amount decided by {amount} DH")
_NONE = mark("Ledger", "The amount is not divided into tranches")
_ADD = mark("Ledger", "Add a tranche")
_STEP_TAB = mark("Ledger", "Next step of tranche {rank}")
_INVOICES_TAB = mark("Ledger", "Invoices of tranche {rank}")
_TRANCHES_TAB = mark("Ledger", "Amounts and dates")
_NOT_PAID = mark("Ledger", "An invoice justifies what was paid: this tranche is not paid yet")
_SETTLED = mark("Ledger", "The justification was handed in: its invoices stand, unless it is returned")
_PAGES = (STEP, INVOICES, TRANCHES)


def _stage(tranche: Tranche) -> Cell:
    stage = TRANCHE.stage(tranche.stage)
    return (str(stage.label), GREY if stage.code == "foreseen" else GREEN) if stage else ("—", 0)


def _next_tranche(grant: Grant, tranches: list[Entity]) -> dict[str, Any]:
    """The next tranche takes what is left of the amount decided."""
    left = (grant.decided_amount or 0) - sum(tranche.amount for tranche in tranches)
    rank = max((tranche.rank for tranche in tranches), default=0) + 1
    return {"rank": rank, "amount": left if left > 0 else None}


INVOICE_PARTS = Parts(
    Invoice,
    mark("Ledger", "Invoices"),
    "tranche",
    shown=(("supplier", 180), ("invoice_number", 120), ("invoice_on", 100), ("subject", 150), ("amount", 120)),
    filled=("invoice_number", "invoice_on", "supplier", "subject", "amount"),
    order="invoice_on",
)
TRANCHE_PARTS = Parts(
    Tranche,
    mark("Ledger", "Tranches"),
    "grant",
    shown=(("rank", 70), ("amount", 130), ("foreseen_on", 110), ("justify_by", 130), ("transfer_reference", 150)),
    filled=("rank", "amount", "foreseen_on", "justify_by", "transfer_reference"),
    order="rank",
    computed=((mark("List", "Stage"), 150, _stage),),
    usual=_next_tranche,
)


class LedgerTab(QWidget):
    """Signals: `changed()`, `refused(sentence)`, `concluded()` when Ctrl+Enter is pressed over the ledger."""

    changed = Signal()
    refused = Signal(str)
    concluded = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.ledger: Ledger | None = None
        self.view, self.rules = GrantLedger(), GrantRules(context)
        self.step = LifeCyclePanel(context)
        self.step.line.hide()
        self.invoices, self.tranches = PartsTab(context, INVOICE_PARTS), PartsTab(context, TRANCHE_PARTS)
        self._make_parts()
        self._lay_out()
        self._connect()

    def show_of(self, grant: Grant) -> int:
        """Show the ledger of a grant; gives how many tranches it has."""
        same = self.ledger is not None and self.ledger.grant.id == grant.id
        self.ledger = self._context.ask(ledger_of, grant)
        self.view.show_ledger(self.ledger)
        self.tranches.show_of(grant)
        self.rules.show_grant(grant)
        self.rule.show_text(str(_RULE.filled(percent=self.ledger.percent)))
        self._show_difference()
        has_tranches = bool(self.ledger.columns)
        self.body.setCurrentIndex(0 if has_tranches else 1)
        for tab in self.tabs[:2]:
            tab.setVisible(has_tranches)
        if not same:
            self._begin()
        self._show_tranche()
        return len(self.ledger.columns)

    def is_changed(self) -> bool:
        """Whether a step, an invoice or a tranche was begun and not recorded."""
        return any(part.is_changed() for part in (self.step, self.invoices, self.tranches))

    def column(self) -> LedgerColumn | None:
        """The tranche in hand."""
        return self.ledger.column(self.view.rank)

    def show_page(self, name: str) -> None:
        """Show one of what belongs to the tranche in hand: its step, its invoices, or all the amounts."""
        place = _PAGES.index(name)
        self.tabs[place].setChecked(True)
        self.pages.setCurrentIndex(place)

    def begin_deed(self, deed: Deed) -> None:
        """Go to where a deed is done, with the keyboard in its first field."""
        if deed.rank is not None:
            self.view.go_to(deed.rank)
        self.show_page(deed.about)
        if deed.about == STEP and deed.opening is not None:
            self.step.stage.set_value(deed.opening.stage.code)
        self._focus()

    def open_tranche(self, _rank: int) -> None:
        """Go to what the tranche in hand waits for."""
        column = self.column()
        self.show_page(INVOICES if column.takes_invoices and column.left else STEP)
        self._focus()

    def focus_first(self) -> None:
        """Put the keyboard where the tranches are, or where the first one is written."""
        if self.ledger and self.ledger.columns:
            self.view.setFocus()
        else:
            self.begin_deed(Deed(TRANCHES))

    # Inside.

    def _begin(self) -> None:
        """A grant that is opened shows the tranche that comes next."""
        deed = self.ledger.deed
        if deed is not None and deed.rank is not None:
            self.view.go_to(deed.rank)
            self.show_page(deed.about)
        elif self.ledger.is_signed and self.ledger.columns:
            self.show_page(STEP)
        else:
            self.show_page(TRANCHES)

    def _show_tranche(self) -> None:
        column = self.column()
        if column is None:
            self.show_page(TRANCHES)
            return
        tranche = column.tranche
        self.step.show_file(tranche)
        count = self.invoices.show_of(tranche)
        self.tabs[0].show_text(str(_STEP_TAB.filled(rank=tranche.rank)))
        self.tabs[1].show_text(f"{_INVOICES_TAB.filled(rank=tranche.rank)}  {count}")
        closed = "" if column.takes_invoices else str(_SETTLED if column.is_paid else _NOT_PAID)
        self.invoices.close_because(closed)

    def _show_difference(self) -> None:
        difference = self.ledger.difference
        text = _LACK if difference > 0 else _EXCEED
        self.difference.show_text(str(text.filled(amount=money(abs(difference)))) if difference else "")
        self.difference.setVisible(bool(difference and self.ledger.columns))

    def _focus(self) -> None:
        page = self.pages.currentWidget()
        if self.pages.currentIndex() == _PAGES.index(STEP):
            (self.step.day if self.step.sides.isVisibleTo(self) else self.view).setFocus()
        elif page.entry.isVisibleTo(self):
            next(iter(page.fields.values())).field.setFocus()
        else:
            page.table.setFocus()

    def _make_parts(self) -> None:
        self.rule, self.difference = Label("", 9, tone="muted"), Label("", 9.5, bold=True, tone="red")
        self.tabs = [Tab(""), Tab(""), Tab(str(_TRANCHES_TAB))]
        self.add_button = Button(str(_ADD), "plus")
        self.pages, self.body = QStackedWidget(), QStackedWidget()
        step = QWidget()
        step.setLayout(column(self.step, None, spacing=0, margins=(0, 4, 8, 0)))
        for page in (step, self.invoices, self.tranches):
            self.pages.addWidget(page)
        self.body.addWidget(self.view)
        self.body.addWidget(EmptyState(str(_NONE), self.add_button))
        self.body.setFixedHeight(self.view.height())

    def _lay_out(self) -> None:
        title, unit = Label(str(TITLE), 10.5, bold=True), Label(str(_UNIT), 9, tone="muted")
        head = row(title, unit, self.difference, None, self.rule)
        below = QWidget()
        under = column(row(*self.tabs, None, spacing=4), spacing=2)
        under.addWidget(self.pages, 1)
        sides = row(spacing=4)
        sides.addLayout(under, 1)
        sides.addWidget(Rule(standing=True))
        sides.addWidget(self.rules)
        below.setLayout(sides)
        inside = QWidget()
        whole = column(head, self.body, Rule(), spacing=4, margins=(12, 4, 12, 4))
        whole.addWidget(below, 1)
        inside.setLayout(whole)
        # In a low window the page scrolls: the ledger is never squeezed.
        self.setLayout(column(Scrolled(inside), spacing=0))

    def _connect(self) -> None:
        self.view.moved.connect(lambda _rank: self._show_tranche())
        self.view.opened.connect(self.open_tranche)
        self.view.concluded.connect(self.concluded)
        self.add_button.clicked.connect(lambda: self.begin_deed(Deed(TRANCHES)))
        for place, name in enumerate(_PAGES):
            self.tabs[place].clicked.connect(partial(self.show_page, name))
        self.step.recorded.connect(self.changed)
        for page in (self.invoices, self.tranches):
            page.changed.connect(self.changed)
        for page in (self.step, self.invoices, self.tranches):
            page.refused.connect(self.refused)
