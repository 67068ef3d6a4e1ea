"""The form of a meeting of the joint committee: who was there, the agenda, and the decisions."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import AgendaItem, CommitteeMember, Decision, Entity, Meeting
from coopdesk.operations.committee import draw_agenda, is_late, take_decision
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import AMBER, GREEN, GREY, RED

_DRAW = mark("Agenda", "Draw the agenda from what waits")
_STATE = mark("List", "Stage")
# What a point of the agenda, and a decision, may be about.
SUBJECTS = ("nomination_list", "project", "grant", "programme_line")
_TONES = {"done": GREEN, "under_way": AMBER}

MEMBERS = Parts(
    CommitteeMember,
    mark("Meeting", "Members"),
    "meeting",
    (("name", 200), ("party", 130), ("capacity", 200), ("present", 90)),
    ("name", "party", "capacity", "present"),
)
AGENDA = Parts(
    AgendaItem,
    mark("Meeting", "Agenda"),
    "meeting",
    (
        ("subject", 360),
        ("rank", 70),
        ("nomination_list", 130),
        ("project", 130),
        ("grant", 130),
        ("programme_line", 130),
    ),
    ("subject", "rank", *SUBJECTS),
    order="rank",
    across=3,
    usual=lambda _meeting, items: {"rank": len(items) + 1},
)


class MeetingForm(FileForm):
    """One meeting; its decisions move the projects and grants that they decide."""

    entity = Meeting
    name = "meeting"
    new_title = mark("Form", "New meeting")
    sections = (
        Section(
            "meeting",
            mark("Meeting", "Meeting"),
            (
                ("subject", "subject", "meeting_day", "venue"),
                ("chair", "chair", "secretary", "secretary"),
                ("discussion", "discussion", "discussion", "discussion"),
            ),
        ),
    )

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.members, self.agenda = PartsTab(self.context, MEMBERS), PartsTab(self.context, AGENDA)
        self.decisions = PartsTab(self.context, self._decisions())
        self.draw_button = Button(str(_DRAW), "refresh", small=True)
        self.draw_button.clicked.connect(self.draw_agenda)
        self.agenda.add_action(self.draw_button)
        for page in (self.members, self.agenda, self.decisions):
            page.changed.connect(self.reload)
            page.refused.connect(self.tell_refusal)
        return [(page.parts.title, page) for page in (self.members, self.agenda, self.decisions)]

    def draw_agenda(self) -> None:
        """Put whatever waits for the committee on the agenda."""
        try:
            self.context.do(draw_agenda, self.record)
        except CannotDo as error:
            self.tell_refusal(str(error))
        else:
            self.reload()

    def _decisions(self) -> Parts:
        today = self.context.session.today.isoformat()

        def state(decision: Decision) -> Cell:
            stage = decision.lifecycle().stage(decision.stage)
            late = RED if is_late(decision, today) else GREY
            return (str(stage.label) if stage else "—", _TONES.get(decision.stage, late))

        return Parts(
            Decision,
            mark("Meeting", "Decisions"),
            "meeting",
            (("subject", 300), ("decision_kind", 110), ("owner", 140), ("due_on", 100)),
            ("subject", "decision_kind", "owner", "due_on", *SUBJECTS),
            computed=((_STATE, 110, state),),
            save=take_decision,
            usual=self._next_point,
        )

    def _next_point(self, _meeting: Entity, decisions: list[Entity]) -> dict[str, Any]:
        """The first point of the agenda that was not decided yet stands in the empty line."""
        decided = {tuple(one.value(name) for name in SUBJECTS) for one in decisions}
        for item in self.agenda.shown:
            links = {name: item.value(name) for name in SUBJECTS}
            if any(links.values()) and tuple(links.values()) not in decided:
                return links
        return {}
