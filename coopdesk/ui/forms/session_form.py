"""The form of an awareness session: what it was about, the heads counted, who came by name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate
from coopdesk.core.geography import geography
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import AwarenessSession
from coopdesk.ui.forms.attendance_tab import AttendanceTab
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.sheet import Section

_ATTENDANCE = mark("Session", "Attendance")


class SessionForm(FileForm):
    """One awareness session; whoever came is named in a tab of its own."""

    entity = AwarenessSession
    name = "awareness_session"
    new_title = mark("Session", "New awareness session")
    first_tab = mark("Session", "The session")
    sections = (
        Section(
            "session",
            mark("Session", "Day and place"),
            (("subject", "subject", "session_day", "starts_at"), ("commune", "venue", "venue", "party")),
        ),
        Section("attendance", mark("Session", "Heads counted"), (("men", "women", "", ""),)),
        Section(
            "content",
            mark("Session", "What was presented"),
            (
                ("themes",) * 4,
                ("programmes",) * 4,
                ("facilitators", "facilitators", "notes", "notes"),
            ),
        ),
    )

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.attendance = AttendanceTab(self.context)
        self.attendance.changed.connect(self.reload)
        self.attendance.refused.connect(self.tell_refusal)
        self.attendance.open_record.connect(self.open_record)
        return [(_ATTENDANCE, self.attendance), *super().tab_pages()]

    def strips(self) -> list[QWidget]:
        fields = self.sheet.fields
        fields["venue"].commune_of = lambda: self.values().get("commune")
        return super().strips()

    def subtitle(self) -> str:
        parts = [super().subtitle()]
        if self.record.session_day:
            parts.append(isolate(show_day(self.record.session_day)))
        if self.record.commune:
            parts.append(geography().name(self.record.commune, code()))
        return " · ".join(parts)
