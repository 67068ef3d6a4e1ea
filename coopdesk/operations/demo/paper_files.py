"""Invented organisations whose formation is settled: from paper before the desk, or waiting for a receipt too long."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from coopdesk.core.geography import geography
from coopdesk.operations.demo.organisations import formation
from coopdesk.operations.demo.people import Setting
from coopdesk.operations.demo.steps import step_row

Row = dict[str, Any]
# Of so many cooperatives one was on paper before the desk; every second of these shows no date.
EVERY, FIRST = 18, 3
_NOTE = "منقولة عن السجل الورقي"
# An association that still waits for its final receipt after the days that the law gives.
_WAITING = ("provisional_receipt", 78)


class Formations:
    """The steps of one organisation after the other, some of them settled."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._of_form: Counter[str] = Counter()

    def steps_of(self, organisation: Row) -> list[Row]:
        """The steps up to where an organisation stands today."""
        form = organisation["legal_form"]
        self._of_form[form] += 1
        number = self._of_form[form]
        if form == "cooperative" and number % EVERY == FIRST:
            return paper_steps(self._setting, organisation, has_dates=number % (2 * EVERY) == FIRST)
        if form == "association" and number == 1:
            return formation(self._setting, organisation, _WAITING)
        return formation(self._setting, organisation)


def paper_steps(setting: Setting, organisation: Row, *, has_dates: bool) -> list[Row]:
    """The steps of a cooperative of some years ago, as its papers tell them."""
    rng, details = setting.rng, {"taken_over": True, "note": _NOTE}
    registered = date(setting.today.year - rng.randint(5, 8), rng.randint(1, 12), rng.randint(1, 28))
    details |= {"document_number": f"{rng.randint(1, 400)}/{registered.year}"}
    court = f"المحكمة الابتدائية ب{geography().province_of(organisation['commune']).name_ar}"
    day = registered.isoformat() if has_dates else None
    return [
        step_row(setting, organisation, "registered", day, place=court, **details),
        step_row(setting, organisation, "operational", None, "registered", taken_over=True, note=_NOTE),
    ]
