"""Attendance sheets to sign: of a session by whoever comes, of a training by those enrolled, day by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coopdesk.core.days import long_day, show_day
from coopdesk.core.formats import show_count
from coopdesk.core.language import code, mark
from coopdesk.entities import AwarenessSession, Beneficiary, Training
from coopdesk.operations.letterhead import DRAWN_UP
from coopdesk.operations.paper.document import NOTHING, Block, Paper, Table, TableColumn
from coopdesk.operations.paper.facts import facts_of, shown
from coopdesk.operations.paper.framing import framed, head_of, signed
from coopdesk.operations.participation import attendees_of, course_days, enrolled_count, seats_of
from coopdesk.operations.session import Session

_TITLE = mark("Paper", "Attendance sheet")
_TRAINING_TITLE = mark("Paper", "Attendance sheet of a training")
_NO, _NAME = mark("Export", "No."), mark("List", "Family and first name")
_SIGNATURE, _FACILITATORS = mark("Paper", "Signature"), mark("Paper", "The facilitators")
_TRAINER = mark("Paper", "The trainer")
# A sheet has at least so many lines, and so many more than the people known beforehand.
FEWEST, SPARE = 24, 6
# Lines high enough to sign in, in mm.
_TALL = 9.5
# So many days stand side by side; longer courses go on in a second table.
_DAYS_ACROSS = 6
_SPARE_SEATS = 4


def session_paper(session: Session, awareness: AwarenessSession) -> Paper:
    """The sheet of an awareness session: those who are known already, then empty lines."""
    return framed(
        session,
        str(_TITLE),
        _session_blocks(session, awareness),
        number=awareness.number,
        subtitle=f"{awareness.title} — {long_day(date.fromisoformat(awareness.session_day), code())}",
    )


def _session_blocks(session: Session, awareness: AwarenessSession) -> Iterator[Block]:
    counted = ("men", "women", "notes", "subject", "session_day", "programmes")
    yield from facts_of(awareness, leave_out=counted)
    person = Beneficiary.meanings()
    columns = (
        TableColumn(str(_NO), 6, at_end=True),
        TableColumn(str(_NAME), 32),
        TableColumn(str(person["sex"].label), 9),
        TableColumn(str(person["cin"].label), 15, ltr=True),
        TableColumn(str(person["phone"].label), 16, ltr=True),
        TableColumn(str(person["commune"].label), 18),
        TableColumn(str(_SIGNATURE), 24),
    )
    rows = [
        (show_count(place, code()), one.title, *(shown(one, name) for name in ("sex", "cin", "phone", "commune")), "")
        for place, (_row, one) in enumerate(attendees_of(awareness), start=1)
    ]
    yield Table(columns, rows, blank=max(FEWEST - len(rows), SPARE), tall=_TALL)
    day = date.fromisoformat(awareness.session_day)
    yield signed(session, str(_FACILITATORS), head_of(session.office), on=day)


def training_paper(session: Session, training: Training) -> Paper:
    """The sheet of a training: who is enrolled, and a place to sign for each day."""
    return framed(
        session,
        str(_TRAINING_TITLE),
        _training_blocks(session, training),
        number=training.number,
        subtitle=training.title,
        landscape=True,
    )


def _training_blocks(session: Session, training: Training) -> Iterator[Block]:
    yield from facts_of(training, leave_out=("subject", "cost", "notes"))
    seats = seats_of(training)
    blank = max((training.capacity or 0) - enrolled_count(training), 0 if training.capacity else _SPARE_SEATS)
    whole = course_days(training)
    for first in range(0, len(whole), _DAYS_ACROSS):
        days = whole[first : first + _DAYS_ACROSS]
        columns = (
            TableColumn(str(_NO), 5, at_end=True),
            TableColumn(str(_NAME), 28),
            TableColumn(str(Beneficiary.meanings()["cin"].label), 13, ltr=True),
            *(TableColumn(show_day(day), 15) for day in days),
        )
        rows = [
            (show_count(place, code()), seat.person.title, seat.person.cin or NOTHING, *[""] * len(days))
            for place, seat in enumerate(seats, start=1)
        ]
        yield Table(columns, rows, blank=blank, tall=_TALL)
    yield signed(session, str(_TRAINER), str(DRAWN_UP), head_of(session.office))
