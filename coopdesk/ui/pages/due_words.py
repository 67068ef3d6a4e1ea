"""What the home page says of the things that are due: their pills, their kinds, their days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from coopdesk.core import days
from coopdesk.core.formats import isolate
from coopdesk.core.language import Text, code, listed, mark, mark_count
from coopdesk.operations.due import ACTIVITY, DEADLINE, MEETING, Due
from coopdesk.ui.kit import cells
from coopdesk.ui.pages.lines_table import Cells, Shape

# So many days ahead something is soon.
WEEK = 7
COLOURS = {ACTIVITY: "prim", MEETING: "gold", DEADLINE: "red"}
LEGEND: dict[str, Text] = {
    ACTIVITY: mark("Home", "Session or training"),
    MEETING: mark("Home", "Visit or meeting"),
    DEADLINE: mark("Home", "A term ends"),
}
HEADINGS: tuple[Text, ...] = (
    mark("Home", "Term"),
    mark("Home", "Date"),
    mark("Home", "What is needed"),
    mark("Home", "File"),
    mark("Home", "Kind"),
)
ALL, OVERDUE, THIS_WEEK = mark("Home", "All"), mark("Home", "Overdue"), mark("Home", "This week")
NOTHING_OVERDUE = mark("Home", "Nothing is overdue")
NOTHING_THEN = mark("Home", "Nothing on these days")
APPOINTMENTS = mark_count("Home", "%n appointment(s)")
TERMS = mark_count("Home", "%n term(s)")
TODAY, TOMORROW = mark("Home", "Today"), mark("Home", "Tomorrow")
WEEK_TITLE = mark("Home", "Appointments of the week")
FREE_WEEK = mark("Home", "No appointment this week")
MORE = mark_count("Home", "and %n other(s)")
MONTH_BEFORE, MONTH_AFTER = mark("Home", "Month before"), mark("Home", "Month after")
THE_MONTH = mark("Home", "Days of the month")
EVERY_DAY = mark("Home", "All days")
_LATE = mark_count("Home", "%n day(s) late")
_AHEAD = mark_count("Home", "In %n day(s)")
_DONE = mark("Home", "Done")
_TITLED = mark("Home", "{what}: {title}")

_VISIT, _GOVERNANCE = mark("Home", "Visit"), mark("Home", "Governance")
_COMMITTEE, _TRAINING = mark("Home", "Committee"), mark("Home", "Training")
_AWARENESS = mark("Home", "Awareness")
_KINDS: dict[str, Text] = {
    "visit": _VISIT,
    "visit_overdue": _VISIT,
    "visit_made": _VISIT,
    "receipt": mark("Home", "Association"),
    "assembly": _GOVERNANCE,
    "mandate": _GOVERNANCE,
    "tranche": mark("Home", "Grant"),
    "decision": _COMMITTEE,
    "minutes": _COMMITTEE,
    "meeting": _COMMITTEE,
    "nomination": mark("Home", "Nomination"),
    "pieces": mark("Home", "Project"),
    "attendance": _AWARENESS,
    "session": _AWARENESS,
    "training": _TRAINING,
    "training_day": _TRAINING,
    "training_start": _TRAINING,
    "training_end": _TRAINING,
}


def pill(one: Due, today: date) -> tuple[str, int]:
    """How long it is overdue or has time; red is late, amber within a week, grey later."""
    late = one.days_late(today)
    if one.done:
        return str(_DONE), cells.GREEN
    if late > 0:
        return str(_LATE.counted(late)), cells.RED
    if late == 0:
        return str(TODAY), cells.AMBER
    return str(_AHEAD.counted(-late)), cells.AMBER if late >= -WEEK else cells.GREY


def shape_on(today: date) -> Shape:
    """The table of what is due as it reads on a day."""

    def cells_of(one: Due) -> Cells:
        day = (days.show_day(one.day), cells.LTR)
        return pill(one, today), day, (str(one.what), 0), (one.title, cells.MUTED), (str(_KINDS[one.code]), 0)

    return Shape(_ATTENTION, HEADINGS, (126, 94, 0, 204, 104), cells_of, key_of)


_ATTENTION = mark("Home", "Needs your attention")


def key_of(one: Due) -> tuple[object, ...]:
    """What stays the same of a thing that is due when the list is read again."""
    return one.code, one.kind, one.record_id


def titled(one: Due) -> str:
    """«Awareness session: the programmes of the agency»."""
    return str(_TITLED.filled(what=one.what, title=one.title))


def when(one: Due, today: date) -> str:
    """«Today, 10:00», «Tuesday, 09:30»."""
    ahead = -one.days_late(today)
    named = {0: str(TODAY), 1: str(TOMORROW)}.get(ahead) or days.WEEKDAYS[code()][one.day.weekday()]
    return f"{named}{'،' if code() == 'ar' else ','} {isolate(one.hour)}" if one.hour else named


def held(things: list[Due]) -> str:
    """«12 appointments, 5 terms», what there is none of left out."""
    terms = sum(one.is_term for one in things)
    counted: list[tuple[Callable[[int], Text], int]] = [
        (APPOINTMENTS.counted, len(things) - terms),
        (TERMS.counted, terms),
    ]
    return listed(str(spell(number)) for spell, number in counted if number)
