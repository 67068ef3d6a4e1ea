"""The lists of annual programmes, of meetings of the joint committee and of its decisions."""

from __future__ import annotations

from dataclasses import replace

from coopdesk.core.language import mark
from coopdesk.entities import AnnualProgramme, Decision, Meeting
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.lifecycles import ANNUAL_PROGRAMME, DECISION, MEETING
from coopdesk.operations.list_column import (
    Column,
    count_column,
    from_meaning,
    money_column,
    number_column,
    stage_column,
    stage_tone,
    text_column,
)
from coopdesk.operations.list_filter import ListFilter, of_choices
from coopdesk.operations.session import Session
from coopdesk.store.listing import Filter

_STAGES = mark("Filter", "All stages")
# Decisions that are still to be carried out.
OPEN = ("taken", "under_way")


def _late(chosen: str) -> tuple[Filter, ...]:
    """Decisions that are still open; the choice carries the day from which they are late."""
    return Filter("stage", "in", OPEN), Filter("due_on", "<", (chosen.split()[-1],))


def _late_term(today: str, due_on: str, stage: str) -> str:
    return "red" if stage in OPEN and due_on < today else ""


def _late_stage(today: str, stage: str, due_on: str) -> str:
    return _late_term(today, due_on, stage) or stage_tone(stage)


def _days(session: Session) -> list[tuple[str, str]]:
    return [(f"late {session.today}", str(mark("Filter", "Late decisions")))]


COLUMNS: dict[str, tuple[Column, ...]] = {
    "annual_programme": (
        from_meaning(AnnualProgramme, "year", width=80),
        from_meaning(AnnualProgramme, "subject", sort="name_key", width=320),
        count_column("programme_lines", mark("List", "Lines"), listed=True, width=90),
        money_column("programme_budget", mark("List", "Budget (DH)"), listed=True, width=130),
        stage_column(ANNUAL_PROGRAMME),
        number_column(),
    ),
    "meeting": (
        from_meaning(Meeting, "meeting_day", width=110),
        from_meaning(Meeting, "subject", sort="name_key", width=300),
        count_column("members_present", mark("List", "Present"), listed=True, width=90),
        count_column("agenda_points", mark("List", "Points"), listed=True, width=90),
        count_column("decisions", mark("List", "Decisions"), listed=True, width=90),
        stage_column(MEETING),
        number_column(),
    ),
    "decision": (
        from_meaning(Decision, "due_on", sources=("due_on", "stage"), tone_on=_late_term, width=120),
        from_meaning(Decision, "subject", sort="name_key", width=300),
        from_meaning(Decision, "decision_kind", width=120),
        from_meaning(Decision, "owner", width=150),
        text_column("meeting_subject", mark("List", "Meeting"), listed=True, width=170),
        replace(stage_column(DECISION), sources=("stage", "due_on"), tone_on=_late_stage),
        number_column(),
    ),
}

FILTERS: dict[str, tuple[ListFilter, ...]] = {
    "annual_programme": (of_choices("stage", _STAGES, ANNUAL_PROGRAMME.choices()),),
    "meeting": (of_choices("stage", _STAGES, MEETING.choices()),),
    "decision": (
        of_choices("stage", _STAGES, DECISION.choices()),
        ListFilter("late", mark("Filter", "Late or not"), _days, _late),
        of_choices("decision_kind", mark("Filter", "All kinds of decision"), choices.DECISION_KIND),
    ),
}

SUMS: dict[str, tuple[str, ...]] = {
    "annual_programme": ("programme_lines", "programme_budget"),
    "meeting": ("agenda_points", "decisions"),
    "decision": ("is_open_decision",),
}
