"""The form of an organisation: where it stands, what it is, who its members are, what it received."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, mark
from coopdesk.entities import Organisation, choices
from coopdesk.operations import settings as figures
from coopdesk.operations.organisations import warnings_of
from coopdesk.ui.forms import organisation_parts as parts
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.members_tab import MembersTab
from coopdesk.ui.forms.organisation_parts import YearlyTab
from coopdesk.ui.forms.parts_tab import PartsTab
from coopdesk.ui.forms.place_shown import PlaceShown, place_of
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Pill
from coopdesk.ui.kit.panels import Banner

_MEMBERS = mark("Organisation", "Members")
_WARNED = mark("Organisation", "The law:")
_REGISTERED = mark("Organisation", "registered under {number}")


class OrganisationForm(FileForm):
    """One organisation: the stages above, the tabs below."""

    entity = Organisation
    name = "organisation"
    with_story, stages_folded = True, True
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

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.members, self.visits = MembersTab(self.context), PartsTab(self.context, parts.VISITS)
        self.states, self.grants = YearlyTab(self.context), PartsTab(self.context, parts.GRANTS)
        self.plans = PartsTab(self.context, parts.PLANS)
        self.difficulties = PartsTab(self.context, parts.DIFFICULTIES)
        pages = [
            (_MEMBERS, self.members),
            (parts.PLANS.title, self.plans),
            (parts.VISITS.title, self.visits),
            (parts.STATES.title, self.states),
            (parts.DIFFICULTIES.title, self.difficulties),
            (parts.GRANTS.title, self.grants),
        ]
        for _title, page in pages:
            page.changed.connect(self.reload)
            page.refused.connect(self.tell_refusal)
            if hasattr(page, "open_record"):
                page.open_record.connect(self.open_record)
        return pages

    def refresh_beside(self) -> None:
        super().refresh_beside()
        self._place.follow(self.values().get("commune"))
        if self.record.is_new:
            self.warning.hide()

    def subtitle(self) -> str:
        said = [super().subtitle()]
        if self.record.commune:
            said.append(place_of(self.record.commune, with_commune=True))
        if self.record.registration_number:
            said.append(str(_REGISTERED.filled(number=isolate(self.record.registration_number))))
        return " · ".join(said)

    def pills(self) -> list[Pill]:
        sector = None if self.record.is_new else self.record.sector
        return [*([Pill(choices.SECTOR.label(sector), "grey")] if sector else []), *super().pills()]

    def _show_parts(self) -> None:
        super()._show_parts()
        if self.record.is_new:
            return
        settings = self.context.ask(figures.values_on)
        found = self.context.ask(warnings_of, self.record, settings, self.context.session.today)
        self.warning.setVisible(bool(found))
        self.warning.show_sentence(" · ".join(str(problem.text) for problem in found), str(_WARNED))
