"""What needs attention and the appointments of the week, as they stand on the home page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from coopdesk.core.days import long_day, show_day
from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.operations.due import Due, calendar_of, due_of
from coopdesk.operations.paper.document import NOTHING, Paper, Table, TableColumn
from coopdesk.operations.paper.framing import framed
from coopdesk.operations.session import Session

WEEK = 7
_TITLE = mark("Paper", "What needs attention")
_SUBTITLE = mark("Paper", "On {day}")
_DUE, _APPOINTMENTS = mark("Home", "Needs your attention"), mark("Home", "Appointments of the week")
_DAY, _HOUR = mark("Home", "Date"), mark("Paper", "Hour")
_LATE, _WHAT = mark("Paper", "Days late"), mark("Home", "What is needed")
_FILE, _NUMBER = mark("Home", "File"), mark("List", "Number")
_NOTHING_DUE, _FREE = mark("Command", "Nothing is due"), mark("Home", "No appointment this week")
_DONE, _STATE = mark("Home", "Done"), mark("Paper", "State")


def week_paper(session: Session) -> Paper:
    """The sheet of the day: what is due by date, then the week that begins today."""
    today = session.today
    week = calendar_of(session, today, today + timedelta(days=WEEK - 1))
    return framed(
        session,
        str(_TITLE),
        (_due(session, due_of(session)), _appointments(one for one in week if not one.is_term)),
        subtitle=str(_SUBTITLE.filled(day=long_day(today, code()))),
    )


def _due(session: Session, found: Iterable[Due]) -> Table:
    columns = (
        TableColumn(str(_DAY), 12, ltr=True),
        TableColumn(str(_LATE), 8, at_end=True),
        TableColumn(str(_WHAT), 34),
        TableColumn(str(_FILE), 30),
        TableColumn(str(_NUMBER), 24, ltr=True),
    )
    rows = [(show_day(one.day), _late(one, session), str(one.what), one.title, one.number) for one in found]
    return Table(columns, rows, str(_DUE), empty=str(_NOTHING_DUE))


def _late(one: Due, session: Session) -> str:
    late = one.days_late(session.today)
    return show_count(late, code()) if late > 0 else NOTHING


def _appointments(found: Iterable[Due]) -> Table:
    columns = (
        TableColumn(str(_DAY), 12, ltr=True),
        TableColumn(str(_HOUR), 8, ltr=True),
        TableColumn(str(_WHAT), 30),
        TableColumn(str(_FILE), 36),
        TableColumn(str(_STATE), 10),
    )
    rows = [
        (show_day(one.day), one.hour or NOTHING, str(one.what), one.title, str(_DONE) if one.done else "")
        for one in found
    ]
    return Table(columns, rows, str(_APPOINTMENTS), empty=str(_FREE))
