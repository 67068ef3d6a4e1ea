"""The list of project proposals."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopdesk.core.language import mark
from coopdesk.entities import Project, choices, programme_choices
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.operations.list_column import (
    Column,
    choice_column,
    completeness_column,
    count_column,
    from_meaning,
    number_column,
    place_columns,
    stage_column,
    stage_on_column,
    text_column,
)
from coopdesk.operations.list_filter import COMMUNE, COMPLETENESS, PROVINCE, ListFilter, of_choices


def _opinion_tone(value: str | None, *_rest: Any) -> str:
    return {"favourable": "green", "conditional": "amber", "unfavourable": "red"}.get(value or "", "")


COLUMNS: dict[str, tuple[Column, ...]] = {
    "project": (
        from_meaning(Project, "subject", sort="name_key", width=170),
        text_column("project_bearer", mark("List", "Bearer of the project"), listed=True, width=150),
        from_meaning(Project, "sector", width=100),
        *place_columns(),
        from_meaning(Project, "total_cost", width=115),
        count_column("project_jobs", mark("List", "Planned jobs"), listed=True, width=104),
        choice_column(
            "opinion", mark("List", "Opinion"), programme_choices.OPINION, tone=_opinion_tone, listed=True, width=110
        ),
        count_column("score", mark("List", "Points"), listed=True, width=70),
        stage_column(PROJECT, width=130),
        stage_on_column(),
        from_meaning(Project, "agreement_number"),
        from_meaning(Project, "pieces_due_on"),
        replace(completeness_column(), listed=False),
        number_column(),
    ),
}

FILTERS: dict[str, tuple[ListFilter, ...]] = {
    "project": (
        of_choices("stage", mark("Filter", "All stages"), PROJECT.choices()),
        of_choices("sector", mark("Filter", "All sectors"), choices.SECTOR),
        COMMUNE,
        of_choices("opinion", mark("Filter", "All opinions"), programme_choices.OPINION),
        COMPLETENESS,
        PROVINCE,
    ),
}

SUMS: dict[str, tuple[str, ...]] = {"project": ("total_cost", "project_jobs")}
