"""The form of a follow-up visit: where and when, what was found, what is recommended."""

from __future__ import annotations

from coopdesk.core.formats import isolate_title
from coopdesk.core.language import mark
from coopdesk.entities import Visit
from coopdesk.operations import records
from coopdesk.ui.forms.placed_form import PlacedForm
from coopdesk.ui.forms.sheet import Section


class VisitForm(PlacedForm):
    """One visit to an organisation."""

    entity = Visit
    name = "visit"
    new_title = mark("Form", "New visit")
    sections = (
        Section(
            "visit",
            mark("Visit", "Visit"),
            (("organisation", "organisation", "visited_on", "agent"), ("subject", "subject", "subject", "next_on")),
        ),
        Section(
            "report",
            mark("Visit", "Report"),
            (
                ("findings", "findings", "findings", "findings"),
                ("recommendations", "recommendations", "recommendations", "recommendations"),
                ("items_checked", "items_checked", "", ""),
            ),
        ),
    )

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.value("organisation") is not None:
            parts.append(isolate_title(records.get("organisation", self.record.value("organisation")).title))
        return " · ".join(parts)
