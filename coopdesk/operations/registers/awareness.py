"""The lists of awareness sessions and of trainings."""

from __future__ import annotations

from dataclasses import replace

from coopdesk.core.language import Text, mark
from coopdesk.entities import AwarenessSession, Training
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.lifecycles import AWARENESS_SESSION, TRAINING
from coopdesk.operations.list_column import (
    Column,
    completeness_column,
    count_column,
    from_meaning,
    number_column,
    place_columns,
    stage_column,
    text_column,
)
from coopdesk.operations.list_filter import (
    COMMUNE,
    COMPLETENESS,
    PROVINCE,
    ListFilter,
    of_choices,
    of_many,
    period_filter,
)


def _count(name: str, label: Text, **values: object) -> Column:
    return replace(count_column(name, label, **({"width": 80} | values)), show=_shown)


def _shown(count: int, *_rest: object) -> str:
    """Nobody came yet, or nothing is known: a dash, so that what there is stands out."""
    return str(count) if count else "—"


COLUMNS: dict[str, tuple[Column, ...]] = {
    "awareness_session": (
        from_meaning(AwarenessSession, "session_day", width=100),
        from_meaning(AwarenessSession, "subject", sort="name_key", width=230),
        *place_columns(),
        text_column("venue_name", mark("Session", "Place"), width=190),
        from_meaning(AwarenessSession, "party", width=130),
        _count("heads", mark("List", "Participants"), listed=True, width=90),
        _count("men_came", mark("List", "Men"), listed=True),
        _count("women_came", mark("List", "Women"), listed=True),
        stage_column(AWARENESS_SESSION, width=120),
        completeness_column(),
        _count("named", mark("List", "Named")),
        *(from_meaning(AwarenessSession, name, width=180) for name in ("themes", "programmes", "facilitators")),
        from_meaning(AwarenessSession, "starts_at", width=80),
        number_column(),
    ),
    "training": (
        from_meaning(Training, "starts_on", width=100),
        from_meaning(Training, "ends_on", width=100),
        from_meaning(Training, "subject", sort="name_key", width=220),
        from_meaning(Training, "theme", width=150),
        *place_columns(),
        _count("enrolled", mark("List", "Enrolled"), listed=True),
        _count("women_enrolled", mark("List", "Women"), listed=True),
        from_meaning(Training, "cost", width=110),
        stage_column(TRAINING, width=120),
        completeness_column(),
        _count("certificates", mark("List", "Certificates")),
        *(from_meaning(Training, name, listed=False, width=150) for name in ("party", "provider", "trainer")),
        *(from_meaning(Training, name, width=80) for name in ("hours", "capacity")),
        text_column("venue_name", mark("Training", "Place"), width=190),
        number_column(),
    ),
}

_STAGES, _PARTIES = mark("Filter", "All stages"), mark("Filter", "Both parties and each")
_THEMES = mark("Filter", "All themes")
FILTERS: dict[str, tuple[ListFilter, ...]] = {
    "awareness_session": (
        of_choices("stage", _STAGES, AWARENESS_SESSION.choices()),
        period_filter("session_day"),
        COMMUNE,
        of_many("themes", _THEMES, choices.THEME),
        of_many("programmes", mark("Filter", "All programmes"), choices.PROGRAMME),
        of_choices("party", _PARTIES, choices.PARTY),
        COMPLETENESS,
        PROVINCE,
    ),
    "training": (
        of_choices("stage", _STAGES, TRAINING.choices()),
        period_filter("starts_on"),
        COMMUNE,
        of_choices("theme", _THEMES, choices.THEME),
        of_choices("party", _PARTIES, choices.PARTY),
        COMPLETENESS,
        PROVINCE,
    ),
}

SUMS: dict[str, tuple[str, ...]] = {
    "awareness_session": ("heads", "men_came", "women_came"),
    "training": ("enrolled", "women_enrolled", "certificates", "cost"),
}
