"""What belongs to an organisation under support: its plan, visits, yearly states, difficulties and grants."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from coopdesk.core.formats import isolate, show_percent
from coopdesk.core.language import code, mark
from coopdesk.entities import Difficulty, Entity, Grant, Plan, Visit, YearlyState
from coopdesk.operations.list_column import stage_tone
from coopdesk.ui.context import Context
from coopdesk.ui.forms.parts_tab import Parts, PartsTab
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cells import AMBER, GREEN, GREY, LTR, RED

_LIKE = mark("Yearly state", "Take over the figures of {year}")
# What seldom changes from one year to the next; sales, surplus and the assembly belong to their year.
_LASTING = (
    "members_men",
    "members_women",
    "youth",
    "disabled",
    "children",
    "jobs_men",
    "jobs_women",
    "seasonal_days",
    "capital",
    "investment",
    "debts",
    "mandate_ends_on",
)
_TONES = {"green": GREEN, "amber": AMBER, "red": RED, "grey": GREY}


def _stage(grant: Grant) -> Cell:
    stage = grant.lifecycle().stage(grant.stage)
    return (str(stage.label), _TONES[stage_tone(stage.code)]) if stage else ("—", 0)


def _paid(grant: Grant) -> Cell:
    return isolate(show_percent(grant.paid, grant.decided_amount or 0, code())), LTR


def _open_or_solved(difficulty: Difficulty) -> Cell:
    if difficulty.solved_on:
        return str(mark("Difficulty", "Solved")), GREEN
    return str(mark("Difficulty", "Not solved yet")), AMBER


def _next_year(_organisation: Entity, states: list[Entity]) -> dict[str, Any]:
    """The year after the last one that is on file."""
    return {"year": max(state.year for state in states) + 1} if states else {}


PLANS = Parts(
    Plan,
    mark("Organisation", "Plan"),
    "organisation",
    shown=(("objectives", 300), ("signed_on", 110), ("starts_on", 110), ("ends_on", 110)),
    filled=("signed_on", "starts_on", "ends_on", "objectives"),
    order="-starts_on",
    across=4,
)
VISITS = Parts(
    Visit,
    mark("Organisation", "Visits"),
    "organisation",
    shown=(("subject", 260), ("visited_on", 110), ("agent", 160), ("next_on", 110)),
    filled=("visited_on", "agent", "subject", "next_on"),
    order="-visited_on",
    opens=True,
    across=4,
)
STATES = Parts(
    YearlyState,
    mark("Organisation", "States of the year"),
    "organisation",
    shown=(
        ("year", 60),
        # As narrow as their figures: the headings share what is left, in each language as it needs.
        ("members_men", 80),
        ("members_women", 80),
        ("jobs_men", 80),
        ("jobs_women", 80),
        ("turnover", 115),
        ("surplus", 100),
        ("assembly_on", 105),
        ("mandate_ends_on", 105),
    ),
    filled=(
        *("year", "members_men", "members_women", "youth", "disabled", "children"),
        *("jobs_men", "jobs_women", "seasonal_days", "turnover", "surplus", "capital"),
        *("investment", "debts", "assembly_held", "assembly_on", "mandate_ends_on", "notes"),
    ),
    order="-year",
    usual=_next_year,
    across=6,
)
DIFFICULTIES = Parts(
    Difficulty,
    mark("Organisation", "Difficulties"),
    "organisation",
    shown=(("description", 260), ("difficulty_kind", 170), ("met_on", 110), ("solved_on", 110), ("solution", 200)),
    filled=("met_on", "difficulty_kind", "description", "solved_on", "solution"),
    order="-met_on",
    computed=((mark("Difficulty", "State"), 130, _open_or_solved),),
)
GRANTS = Parts(
    Grant,
    mark("Organisation", "Grants"),
    "organisation",
    shown=(("subject", 240), ("funder", 160), ("decided_amount", 130)),
    filled=("subject", "grant_kind", "funder", "requested_amount"),
    order="-id",
    computed=((mark("List", "Paid part"), 90, _paid), (mark("List", "Stage"), 150, _stage)),
    opens=True,
    across=4,
)


class YearlyTab(PartsTab):
    """The state of each year; what seldom changes can be taken over from the year before."""

    def __init__(self, context: Context) -> None:
        self.like_button = Button("", "copy", small=True)
        super().__init__(context, STATES)
        self.like_button.clicked.connect(self.take_over)

    def show_of(self, record: Entity) -> int:
        count = super().show_of(record)
        self.like_button.setVisible(bool(count))
        if count:
            self.like_button.show_text(str(_LIKE.filled(year=self._rows[0].year)))
        return count

    def take_over(self) -> None:
        """Fill the fields with what the last year on file had."""
        last = self._rows[0]
        self.fill_in({name: last.value(name) for name in _LASTING})

    def buttons(self) -> QHBoxLayout:
        line = super().buttons()
        line.insertWidget(2, self.like_button)
        return line
