"""What the home page says: its figures, and what is to be checked."""

from __future__ import annotations

from datetime import datetime

from coopdesk.core import days
from coopdesk.core.formats import isolate, show_count
from coopdesk.core.language import Text, code, mark
from coopdesk.operations import attention, duplicates
from coopdesk.operations.attention import Attention
from coopdesk.ui.kit import cells
from coopdesk.ui.pages.lines_table import Cells, Shape
from coopdesk.ui.pages.register_words import WORDS

TITLE = mark("Home", "Home")
NEW_PERSON = mark("Home", "New beneficiary")
PEOPLE = mark("Home", "Beneficiaries")
MORE_NOW = mark("Home", "+{count} this month")
WOMEN = mark("Home", "Women")
DISABLED = mark("Home", "With a disability")
SHARE = mark("Home", "{share} of the beneficiaries")
ORGANISATIONS = mark("Home", "Organisations")
CREATED = mark("Home", "{count} exist in law")
PAID = mark("Home", "Paid in {year} (DH)")
OF_PAYABLE = mark("Home", "{share} of what was to be paid")
PRINT = mark("Home", "Print")
ATTENTION = mark("Home", "Needs your attention")
NOTHING_TO_CHECK = mark("Home", "Nothing is to be checked")
MONTHLY = mark("Home", "New beneficiaries by month")
_IN_MONTH = mark("Home", "New beneficiaries: {month}")
BY_COMMUNE = mark("Home", "Beneficiaries by commune")
BY_PROVINCE = mark("Home", "Beneficiaries by province")
BY_PLACE = mark("Home", "By place")
NOBODY = mark("Home", "No beneficiary is registered yet")
NO_PLACE = mark("Home", "No beneficiary has a commune yet")

HEADINGS: tuple[Text, ...] = (
    mark("Home", "Reason"),
    mark("Home", "What is needed"),
    mark("Home", "Register"),
    mark("Home", "Number"),
)

_WHY: dict[str, Text] = {
    attention.DRAFT: mark("Home", "Draft"),
    attention.DUPLICATE: mark("Home", "Possible duplicate"),
    attention.LAW: mark("Home", "Law"),
    attention.INCOMPLETE: mark("Home", "Incomplete"),
}
_CODES: dict[str, Text] = {
    duplicates.SAME_FIGHTER_AND_NAME: mark("Home", "Check: same fighter and same first name"),
    duplicates.SAME_NAME_AND_BIRTH: mark("Home", "Check: same name and same date of birth"),
    duplicates.SAME_CARD: mark("Home", "Check: same fighter's card"),
    duplicates.SAME_NAME_AND_COMMUNE: mark("Home", "Check: same name in the same commune"),
    "fewer_than_five_members": mark("Home", "Fewer members than the law asks for"),
    "capital_too_low": mark("Home", "Capital under what the law asks for"),
    "share_too_low": mark("Home", "Share under what the law asks for"),
    "board_size": mark("Home", "Board smaller or larger than the law allows"),
    "mandate_ended": mark("Home", "The managers' mandate has ended"),
    "receipt_late": mark("Home", "The final receipt is overdue"),
    "receipts_out_of_order": mark("Home", "The final receipt is dated before the provisional one"),
    attention.INCOMPLETE: mark("Home", "Files that lack something a complete file needs"),
}
_OTHER_WARNING = mark("Home", "Another warning of the law")
_BEGUN = mark("Home", "A file begun on {day} at {time} was not saved")
_CHANGED = mark("Home", "Changes to {title} on {day} at {time} were not saved")
_OVERDUE = frozenset({"mandate_ended", "receipt_late"})


def registered_in(month: str) -> str:
    """The name of the figure of one month (YYYY-MM)."""
    return str(_IN_MONTH.filled(month=days.Period.parse(month).title(code())))


def pill(one: Attention) -> tuple[str, int]:
    """The word and the tone of the reason; red is for what is overdue, amber for what needs a look."""
    if one.why == attention.DRAFT:
        return str(_WHY[one.why]), cells.GREY
    return str(_WHY[one.why]), cells.RED if one.code in _OVERDUE else cells.AMBER


def sentence(one: Attention) -> str:
    """What is needed, in one line."""
    if one.why != attention.DRAFT:
        return str(_CODES.get(one.code, _OTHER_WARNING))
    kept = datetime.fromisoformat(one.moment).astimezone()
    when = {"day": isolate(days.show_day(kept.date())), "time": isolate(f"{kept:%H:%M}")}
    return str(_CHANGED.filled(title=one.title, **when) if one.title else _BEGUN.filled(**when))


def cells_of(one: Attention) -> Cells:
    """One line of what is to be checked."""
    register = str(WORDS[one.behind.kind].title)
    return pill(one), (sentence(one), 0), (register, cells.MUTED), (show_count(one.count, code()), _COUNT)


def key_of(one: Attention) -> tuple[object, ...]:
    """What stays the same of a reason when its number changes."""
    return one.why, one.code, one.behind.kind, one.record_id


_COUNT = cells.NUMBER | cells.BOLD
TO_CHECK = Shape(mark("Home", "To be checked"), HEADINGS, (150, 0, 190, 80), cells_of, key_of, (0, 0, 0, cells.NUMBER))
