"""What every printed sheet has around its figures: the heading of the administration, the title, the signatures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopdesk.core import days
from coopdesk.core.days import Period
from coopdesk.core.language import Text, code, mark
from coopdesk.entities import Office
from coopdesk.excel.looks import Look
from coopdesk.excel.sheet_plan import SheetPlan
from coopdesk.operations.exports.states import Span
from coopdesk.operations.letterhead import DRAWN_UP, HEAD_OF_SERVICE, HEADS, REFERENCE, STAMP, heading_of

_LINE_POINTS = 13


@dataclass(frozen=True)
class Frame:
    """The office and the days that a summary speaks of. `made_on` is the day of its making."""

    office: Office
    period: Period
    span: Span
    made_on: date

    @property
    def period_title(self) -> str:
        return self.period.title(code())

    def first_and_last(self) -> dict[str, str]:
        """The first and last day, as sentences name them."""
        return {"first": days.show_day(self.span.first), "last": days.show_day(self.span.last)}

    def head(self, plan: SheetPlan, title: Text, width: int) -> int:
        """Write the heading and the title over `width` columns; gives the first free row."""
        side = max(4, width - 3)
        for row, text in enumerate(heading_of(self.office), start=1):
            # Centred in a wide cell: a name in the other script would run out of it on the wrong side.
            plan.put(row, 1, text, look=Look.CENTRED)
            plan.merge(row, 1, row, min(5, side - 1))
        plan.put(1, side, str(REFERENCE))
        plan.put(2, side, str(mark("Export", "……, on {day}").filled(day=days.show_day(self.made_on))))
        plan.put(5, 1, str(title.filled(period=self.period_title)), look=Look.TITLE)
        plan.merge(5, 1, 5, width)
        subtitle = mark("Export", "From {first} to {last}").filled(**self.first_and_last())
        plan.put(6, 1, str(subtitle), look=Look.CENTRED)
        plan.merge(6, 1, 6, width)
        plan.height(5, 28)
        plan.height(6, 20)
        plan.foot(days.show_day(self.made_on))
        return 8

    def notes(self, plan: SheetPlan, row: int, notes: tuple[Text, ...], width: int, characters: float) -> int:
        """Write the definitions under a table `characters` wide; gives the first free row."""
        for text in notes:
            note = str(text)
            plan.put(row, 1, note, look=Look.NOTE)
            plan.merge(row, 1, row, width)
            plan.height(row, _LINE_POINTS * (1 + int(len(note) / characters)))
            row += 1
        return row

    def signatures(self, plan: SheetPlan, row: int, width: int) -> None:
        """Write who drew the sheet up, who answers for it, and the room for their stamps."""
        signers = (DRAWN_UP, HEAD_OF_SERVICE, HEADS[self.office.office_kind])
        each = width // len(signers)
        for place, signer in enumerate(signers):
            left = 1 + place * each
            for below, text in enumerate((signer, STAMP)):
                plan.put(row + below, left, str(text), look=Look.CENTRED)
                plan.merge(row + below, left, row + below, left + each - 1)
