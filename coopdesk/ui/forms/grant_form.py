"""The form of a grant: its ledger first, then its fields, what was given in kind, and its steps."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLayout, QWidget

from coopdesk.core.formats import isolate, isolate_title
from coopdesk.core.language import Text, code, mark
from coopdesk.core.money import show_amount
from coopdesk.entities import Grant, GrantItem
from coopdesk.operations import records
from coopdesk.operations.grant_ledger import GRANT_STEP
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.ledger_tab import TITLE, LedgerTab
from coopdesk.ui.forms.ledger_words import deed_of
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.buttons import PRIMARY, Button
from coopdesk.ui.kit.cells import NUMBER

_AGREEMENT = mark("Grant", "agreement {number}")


def _value(item: GrantItem) -> Cell:
    return show_amount(item.quantity * item.unit_value, code()), NUMBER


ITEMS = Parts(
    GrantItem,
    mark("Grant", "Items in kind"),
    "grant",
    shown=(
        ("item", 200),
        ("quantity", 80),
        ("unit_value", 130),
        ("delivery_number", 130),
        ("delivered_on", 110),
        ("checked_on", 110),
        ("in_use", 110),
    ),
    filled=("item", "quantity", "unit_value", "delivery_number", "delivered_on", "checked_on", "in_use"),
    computed=((mark("Grant", "Value (DH)"), 130, _value),),
    across=7,
)


class GrantForm(FileForm):
    """One grant; the button above always names the deed that moves it on."""

    entity = Grant
    name = "grant"
    with_story = True
    new_title = mark("Form", "New grant")
    first_tab = mark("Form", "Identification")
    stages_above = False
    fields_at = 1
    sections = (
        Section(
            "grant",
            mark("Grant", "What is granted"),
            (
                ("subject", "subject", "subject", "grant_kind"),
                ("organisation", "organisation", "project", "project"),
                ("funder", "programme", "programme", ""),
            ),
        ),
        Section(
            "amounts",
            mark("Grant", "Amounts"),
            (("requested_amount", "decided_amount", "bearer_cash", "bearer_kind"),),
        ),
        Section(
            "agreement",
            mark("Grant", "Agreement"),
            (
                ("agreement_number", "agreement_on", "agreement_ends_on", ""),
                ("recovery_amount", "recovered_amount", "", ""),
                ("notes", "notes", "notes", "notes"),
            ),
        ),
    )

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.ledger, self.items = LedgerTab(self.context), PartsTab(self.context, ITEMS)
        for page in (self.ledger, self.items):
            page.changed.connect(self.reload)
            page.refused.connect(self.tell_refusal)
        self.ledger.concluded.connect(self.go_on)
        return [(TITLE, self.ledger), (ITEMS.title, self.items)]

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.value("organisation") is not None:
            parts.append(isolate_title(records.get("organisation", self.record.value("organisation")).title))
        if self.record.agreement_number:
            parts.append(str(_AGREEMENT.filled(number=isolate(self.record.agreement_number))))
        return " · ".join(parts)

    def go_on(self) -> None:
        """Go to where the next deed of this grant is done."""
        deed = self.ledger.ledger.deed
        if deed is None:
            return
        if deed.about != GRANT_STEP:
            self.show_tab(0)
            self.ledger.begin_deed(deed)
            return
        self.show_tab(len(self.tabs) - 1)
        self.stages.stage.set_value(deed.opening.stage.code)
        self.stages.day.setFocus()

    def _show_parts(self) -> None:
        super()._show_parts()
        deed = None if self.record.is_new else self.ledger.ledger.deed
        self.next_button.setVisible(deed is not None)
        if deed is not None:
            self.next_button.show_text(deed_of(deed))

    def body(self) -> QLayout:
        self.next_button = Button("", "check", kind=PRIMARY)
        self.next_button.clicked.connect(self.go_on)
        self.header.add_action(self.next_button)
        return super().body()

    def focusInEvent(self, event: QEvent) -> None:
        if self.record.is_new:
            super().focusInEvent(event)
        else:
            self.ledger.focus_first()
