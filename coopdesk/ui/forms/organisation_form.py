"""The form of an organisation: where it stands, what it is, who its members are, what it received."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import mark
from coopdesk.entities import Organisation, choices
from coopdesk.entities.lifecycles import ORGANISATION
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.list_column import stage_tone
from coopdesk.operations.organisations import warnings_of
from coopdesk.ui import dialogs
from coopdesk.ui.forms.members_tab import MembersTab
from coopdesk.ui.forms.place_shown import PlaceShown, place_of
from coopdesk.ui.forms.record_form import RecordForm
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.forms.stages_panel import StagesPanel
from coopdesk.ui.forms.steps_tab import StepsTab
from coopdesk.ui.kit import keys
from coopdesk.ui.kit.buttons import Tab
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Banner, Card, Rule, Scrolled, column, row

_TABS = (
    mark("Organisation", "Identification"),
    mark("Organisation", "Members"),
    mark("Organisation", "Steps and receipts"),
)
_BEGUN = mark("Organisation", "A member or a step was begun")
_BEGUN_NOTE = mark("Organisation", "It was not recorded yet and would be lost.")
_GIVE_UP, _STAY = mark("Organisation", "Give it up"), mark("Organisation", "Go on with it")
_WARNED = mark("Organisation", "The law:")
_REGISTERED = mark("Organisation", "registered under {number}")


class OrganisationForm(RecordForm):
    """One organisation: the stages above, the tabs below."""

    entity = Organisation
    name = "organisation"
    new_title = mark("Form", "New organisation")
    sections = (
        Section(
            "identity",
            mark("Organisation", "Identity"),
            (
                ("name", "name", "name_latin", "name_latin"),
                ("legal_form", "coop_category", "governance", "holder"),
                ("sector", "branch", "", ""),
            ),
        ),
        Section(
            "contact",
            mark("Organisation", "Place and contact"),
            (("commune", "place", "address", "address"), ("phone", "email", "", "")),
        ),
        Section(
            "identifiers",
            mark("Organisation", "Identifiers"),
            (
                ("ice", "tax_id", "trade_register", "cnss"),
                ("rib", "rib", "bank", "auto_entrepreneur_number"),
            ),
        ),
        Section(
            "capital",
            mark("Organisation", "Capital and members declared"),
            (
                ("capital", "share_value", "shares", ""),
                ("declared_men", "declared_women", "assembly_on", "mandate_ends_on"),
                ("notes", "notes", "notes", "notes"),
            ),
        ),
    )

    def shown_only(self) -> dict[str, Labelled]:
        self._place = PlaceShown()
        return {"place": self._place.labelled["place"]}

    def strips(self) -> list[QWidget]:
        self.warning = Banner("amber", "", icon="warning")
        self.warning.hide()
        return [*super().strips(), self.warning]

    def show_tab(self, place: int) -> None:
        """Show one of the tabs; they are counted from 0, and a new organisation has only the first."""
        if place and self.record.is_new:
            return
        self.tabs[place].setChecked(True)
        self._tab_pages.setCurrentIndex(place)

    def refresh_beside(self) -> None:
        is_new = self.record.is_new
        self._place.follow(self.values().get("commune"))
        self.stages.setVisible(not is_new)
        for tab in self.tabs[1:]:
            tab.setVisible(not is_new)
        if is_new:
            self.show_tab(0)
            self.warning.hide()

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.commune:
            parts.append(place_of(self.record.commune, with_commune=True))
        if self.record.registration_number:
            parts.append(str(_REGISTERED.filled(number=isolate(self.record.registration_number))))
        return " · ".join(parts)

    def pills(self) -> list[Pill]:
        if self.record.is_new:
            return []
        found = [Pill(choices.SECTOR.label(self.record.sector), "grey")] if self.record.sector else []
        stage = ORGANISATION.stage(self.record.stage)
        return [*found, *([Pill(str(stage.label), stage_tone(stage.code))] if stage else [])]

    def can_leave(self) -> bool:
        """What was begun beside the sheet, a member or a step, is not given up without asking either."""
        if not super().can_leave():
            return False
        begun = not self.record.is_new and (self.members.is_changed() or self.stages.is_changed())
        return not begun or dialogs.confirm(self, str(_BEGUN), str(_BEGUN_NOTE), str(_GIVE_UP), str(_STAY), danger=True)

    def reload(self) -> None:
        """A step or a member changed: what depends on them follows, what is being typed stays."""
        self.record = records.get(self.entity.kind(), self.record.id)
        self._show_parts()
        self._show_header()

    def _fill(self) -> None:
        super()._fill()
        self._show_parts()

    def _show_parts(self) -> None:
        if self.record.is_new:
            return
        self.stages.show_organisation(self.record)
        self.tabs[1].show_count(str(self.members.show_organisation(self.record)))
        self.tabs[2].show_count(str(self.steps.show_organisation(self.record)))
        settings = self.context.ask(figures.values_on)
        found = self.context.ask(warnings_of, self.record, settings, self.context.session.today)
        self.warning.setVisible(bool(found))
        self.warning.show_sentence(" · ".join(str(problem.text) for problem in found), str(_WARNED))

    def body(self) -> QLayout:
        self.stages = StagesPanel(self.context)
        self.members, self.steps = MembersTab(self.context), StepsTab(self.context)
        self.stages.recorded.connect(self.reload)
        self.members.changed.connect(self.reload)
        self.steps.changed.connect(self.reload)
        self.members.open_record.connect(self.open_record)
        for part in (self.stages, self.members, self.steps):
            part.refused.connect(self.tell_refusal)
        self.tabs = [Tab(str(title)) for title in _TABS]
        self._tab_pages = QStackedWidget()
        first = QWidget()
        first.setLayout(column(Scrolled(self.sheet), self.save_bar, spacing=0))
        for page in (first, self.members, self.steps):
            self._tab_pages.addWidget(page)
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _on=False, place=place: self.show_tab(place))
            keys.bind(self, {f"Ctrl+{place + 1}": partial(self.show_tab, place)})
        card = Card(margins=(1, 0, 1, 1), spacing=0)
        card.body.addLayout(row(*self.tabs, None, spacing=4, margins=(12, 0, 12, 0)))
        card.body.addWidget(Rule())
        card.body.addWidget(self._tab_pages, 1)
        whole = column(*self.strips(), self.stages, spacing=10, margins=(20, 12, 20, 12))
        whole.addWidget(card, 1)
        self.tabs[0].setChecked(True)
        return whole
