"""The form of a nomination list: its people first, its data and its stages beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from coopdesk.core.days import show_day
from coopdesk.core.formats import isolate, isolate_title
from coopdesk.core.language import Text, mark, mark_count
from coopdesk.entities import NominationList
from coopdesk.ui.forms.candidates_tab import CandidatesTab
from coopdesk.ui.forms.file_form import FileForm
from coopdesk.ui.forms.sheet import Section
from coopdesk.ui.kit.marks import Pill

_PEOPLE, _STAGES = mark("Nomination", "Candidates"), mark("Nomination", "Stages and documents")
_DATA = mark("Nomination", "Data of the list")
_TO, _DUE = mark("Nomination", "addressed to: {name}"), mark("Nomination", "answer awaited by {day}")
_WAITING = mark_count("Nomination", "%n without answer")
_CANDIDATES = 1


class NominationForm(FileForm):
    """One nomination list. It opens on its candidates."""

    entity = NominationList
    name = "nomination_list"
    with_story = True
    new_title = mark("Form", "New nomination list")
    first_tab = _DATA
    last_tab = _STAGES
    stages_above = False
    sections = (
        Section(
            "list",
            mark("Nomination", "The list"),
            (
                ("subject", "subject", "addressee", "addressee"),
                ("answer_due_on", "", "", ""),
                ("notes", "notes", "notes", "notes"),
            ),
        ),
    )

    def __init__(self, *arguments: Any, **values: Any) -> None:
        super().__init__(*arguments, **values)
        if not self.record.is_new:
            self.show_tab(_CANDIDATES)
        self.saved.connect(lambda _record: self._go_to_people())

    def tab_pages(self) -> list[tuple[Text, QWidget]]:
        self.candidates = CandidatesTab(self.context)
        self.candidates.changed.connect(self.reload)
        self.candidates.refused.connect(self.tell_refusal)
        self.candidates.open_record.connect(self.open_record)
        return [(_PEOPLE, self.candidates)]

    def reload(self) -> None:
        self._refusal.hide()
        super().reload()

    def _fill(self) -> None:
        super()._fill()
        # The state beside the title counts the people, who are shown last.
        self._show_header()

    def subtitle(self) -> str:
        parts = [isolate(self.record.number) if self.record.number else super().subtitle()]
        if self.record.addressee:
            parts.append(str(_TO.filled(name=isolate_title(self.record.addressee))))
        if self.record.answer_due_on:
            parts.append(str(_DUE.filled(day=isolate(show_day(self.record.answer_due_on)))))
        return " · ".join(parts)

    def pills(self) -> list[Pill]:
        waiting = sum(one.answer is None for one in self.candidates.table.candidates.rows)
        if self.record.stage != "sent" or not waiting:
            return super().pills()
        return [*super().pills(), Pill(str(_WAITING.counted(waiting)), "amber")]

    def focusInEvent(self, event: QEvent) -> None:
        if self.record.is_new:
            super().focusInEvent(event)
        else:
            self._go_to_people()

    def _go_to_people(self) -> None:
        """A list is opened, and a new one saved, for the people on it."""
        if self.record.is_new:
            return
        self.show_tab(_CANDIDATES)
        self.candidates.focus_first()
