"""The form of a training: the course, who is enrolled, who was there on which day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import Training
from coopdesk.ui import dialogs
from coopdesk.ui.forms.enrolment_tab import EnrolmentTab
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.presence_tab import PresenceTab
from coopdesk.ui.forms.sheet import Section

_ENROLLED, _PRESENCE = mark("Training", "Enrolled people"), mark("Training", "Presence by day")


class TrainingForm(FileForm):
    """One course, with its people and its presence grid."""

    entity = Training
    name = "training"
    new_title = mark("Training", "New training")
    first_tab = mark("Training", "The course")
    sections = (
        Section(
            "course",
            mark("Training", "Course and days"),
            (
                ("subject", "subject", "theme", "party"),
                ("starts_on", "ends_on", "hours", "capacity"),
            ),
        ),
        Section(
            "place",
            mark("Training", "Place and provider"),
            (
                ("commune", "venue", "venue", "cost"),
                ("provider", "provider", "trainer", "trainer"),
                ("notes",) * 4,
            ),
        ),
    )

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.enrolment, self.presence = EnrolmentTab(self.context), PresenceTab(self.context)
        for page in (self.enrolment, self.presence):
            page.changed.connect(self.reload)
            page.refused.connect(self.tell_refusal)
            page.open_record.connect(self.open_record)
        return [(_ENROLLED, self.enrolment), (_PRESENCE, self.presence), *super().tab_pages()]

    def strips(self) -> list[QWidget]:
        fields = self.sheet.fields
        fields["venue"].commune_of = lambda: self.values().get("commune")
        return super().strips()

    def save(self) -> bool:
        """In sight of the grid its marks are saved, elsewhere the fields."""
        return self.presence.keep() if self.presence.isVisible() else super().save()

    def can_leave(self) -> bool:
        """Marks that were not saved are asked about first."""
        if self.presence.is_changed():
            answer = dialogs.ask_save_changes(self)
            if answer == dialogs.STAY or (answer == dialogs.SAVE and not self.presence.keep()):
                return False
            self.presence.drop()
        return super().can_leave()

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.starts_on and self.record.ends_on:
            parts.append(isolate(f"{show_day(self.record.starts_on)} – {show_day(self.record.ends_on)}"))
        if self.record.commune:
            parts.append(geography().name(self.record.commune, code()))
        return " · ".join(parts)
