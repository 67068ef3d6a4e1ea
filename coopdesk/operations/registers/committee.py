"""The lists of annual programmes, of meetings of the joint committee and of its decisions."""

from __future__ import annotations

from coopdesk.core.language import Text, mark
from coopdesk.entities import AnnualProgramme, Decision, Meeting
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.lifecycles import ANNUAL_PROGRAMME, DECISION, MEETING
from coopdesk.operations.list_column import Column, choice_column, first, from_meaning, number_column, stage_tone
from coopdesk.operations.list_filter import ListFilter, of_choices
from coopdesk.operations.session import Session
from coopdesk.store.listing import Filter

_STAGE, _STAGES = mark("List", "Stage"), mark("Filter", "All stages")


def _count(name: str, label: Text, width: int = 90) -> Column:
    return Column(
        name, label, (name,), lambda value: str(value), first, kind="count", at_end=True, listed=True, width=width
    )


def _text(name: str, label: Text, width: int) -> Column:
    return Column(name, label, (name,), lambda value: value or "", lambda value: value or "", listed=True, width=width)


def _stage(lifecycle, width: int = 130) -> Column:
    return choice_column("stage", _STAGE, lifecycle.choices(), tone=stage_tone, sort="stage", listed=True, width=width)


def _late(chosen: str) -> tuple[Filter, ...]:
    """Decisions that are still open; `chosen` is the day from which they are late."""
    return Filter("stage", "in", ("taken", "under_way")), Filter("due_on", "<", (chosen,))


def _days(session: Session) -> list[tuple[str, str]]:
    return [(session.today.isoformat(), str(mark("Filter", "Late decisions")))]


COLUMNS: dict[str, tuple[Column, ...]] = {
    "annual_programme": (
        from_meaning(AnnualProgramme, "year", width=80),
        from_meaning(AnnualProgramme, "subject", sort="name_key", width=320),
        _count("programme_lines", mark("List", "Lines")),
        _stage(ANNUAL_PROGRAMME),
        number_column(),
    ),
    "meeting": (
        from_meaning(Meeting, "meeting_day", width=110),
        from_meaning(Meeting, "subject", sort="name_key", width=300),
        _count("members_present", mark("List", "Present")),
        _count("agenda_points", mark("List", "Points")),
        _count("decisions", mark("List", "Decisions")),
        _stage(MEETING),
        number_column(),
    ),
    "decision": (
        from_meaning(Decision, "due_on", width=110),
        from_meaning(Decision, "subject", sort="name_key", width=300),
        from_meaning(Decision, "decision_kind", width=120),
        from_meaning(Decision, "owner", width=150),
        _text("meeting_subject", mark("List", "Meeting"), 170),
        _stage(DECISION),
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

SUMS: dict[str, tuple[str, ...]] = {"annual_programme": (), "meeting": ("decisions",), "decision": ()}
