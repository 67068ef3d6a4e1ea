"""How people stand in the tables of what they took part in."""

from __future__ import annotations

from coopdesk.core.geography import geography
from coopdesk.core.language import code, mark
from coopdesk.entities import Beneficiary, choices
from coopdesk.operations.list_column import stage_tone
from coopdesk.ui.forms.rows_table import Cell
from coopdesk.ui.kit.cells import AMBER, GREEN, GREY, LTR, RED

HEADINGS = (
    mark("List", "Family and first name"),
    mark("Person", "Identity card number"),
    mark("Person", "Sex"),
    mark("List", "Commune"),
    mark("List", "Stage"),
)
WIDTHS = (240, 120, 80, 180, 160)
_TONES = {"green": GREEN, "amber": AMBER, "red": RED, "grey": GREY}


def person_cells(person: Beneficiary) -> tuple[Cell, ...]:
    """One person under HEADINGS."""
    stage = person.lifecycle().stage(person.stage)
    return (
        (person.title, 0),
        (person.cin or "—", LTR),
        (choices.SEX.label(person.sex), 0),
        (geography().name(person.commune, code()) if person.commune else "—", 0),
        (str(stage.label), _TONES[stage_tone(stage.code)]) if stage else ("—", 0),
    )
