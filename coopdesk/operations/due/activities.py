"""Sessions, trainings, meetings and visits: what was to be recorded of them, and the appointments that they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peewee import JOIN

from coopdesk.core.language import mark
from coopdesk.entities import Attendee, AwarenessSession, Meeting, Organisation, Training, Visit
from coopdesk.operations.due.item import ACTIVITY, MEETING, Asked, Due
from coopdesk.operations.participation import course_days

_ATTENDANCE = mark("Due", "A session without its attendance")
_OPENING = mark("Due", "A training to be opened")
_COMPLETION = mark("Due", "A training to be completed, with its presence")
_MINUTES = mark("Due", "A meeting to be recorded")
_SESSION, _TRAINING = mark("Due", "Awareness session"), mark("Due", "Training begins")
_TRAINING_DAY = mark("Due", "Training, day {number}")
_MEETING, _VISIT = mark("Due", "Meeting of the joint committee"), mark("Due", "Follow-up visit")


def sessions(asked: Asked) -> Iterator[Due]:
    """Sessions whose day has come and that are still planned, or that were held without anybody counted."""
    day = AwarenessSession.session_day
    head = (AwarenessSession.id, AwarenessSession.number, AwarenessSession.subject, day, AwarenessSession.starts_at)
    named = Attendee.select(Attendee.session).where(Attendee.deleted_at.is_null())
    uncounted = (
        (AwarenessSession.stage == "held")
        & AwarenessSession.men.is_null()
        & AwarenessSession.women.is_null()
        & AwarenessSession.id.not_in(named)
    )
    wanted = AwarenessSession.select(*head).where(
        day <= asked.today.isoformat(),
        (AwarenessSession.stage == "planned") | uncounted,
        AwarenessSession.deleted_at.is_null(),
    )
    for record_id, number, subject, on, hour in wanted.tuples().iterator():
        yield Due(
            "attendance",
            "awareness_session",
            record_id,
            number,
            subject,
            _ATTENDANCE,
            date.fromisoformat(on),
            ACTIVITY,
            hour or "",
        )


def trainings(asked: Asked) -> Iterator[Due]:
    """Trainings whose first day has come and that were not opened, and those under way by their last day."""
    wanted = Training.select(
        Training.id, Training.number, Training.subject, Training.stage, Training.starts_on, Training.ends_on
    ).where(
        (Training.stage == "running") | (Training.stage == "planned") & (Training.starts_on <= asked.today.isoformat()),
        Training.deleted_at.is_null(),
    )
    for record_id, number, subject, stage, starts_on, ends_on in wanted.tuples().iterator():
        running = stage == "running"
        code, what = ("training_end", _COMPLETION) if running else ("training_start", _OPENING)
        day = date.fromisoformat(ends_on if running else starts_on)
        yield Due(code, "training", record_id, number, subject, what, day, ACTIVITY)


def meetings(asked: Asked) -> Iterator[Due]:
    """Meetings whose day has come and that are still convened."""
    wanted = Meeting.select(Meeting.id, Meeting.number, Meeting.subject, Meeting.meeting_day).where(
        Meeting.stage == "convened",
        Meeting.meeting_day <= asked.today.isoformat(),
        Meeting.deleted_at.is_null(),
    )
    for record_id, number, subject, day in wanted.tuples().iterator():
        yield Due("minutes", "meeting", record_id, number, subject, _MINUTES, date.fromisoformat(day), MEETING)


def appointments(first: date, last: date) -> Iterator[Due]:
    """Every session, day of training, meeting and visit of a stretch of days, kept or to be kept."""
    days = first.isoformat(), last.isoformat()
    yield from _session_days(*days)
    yield from _training_days(first, last)
    yield from _meeting_days(*days)
    yield from _visit_days(*days)


def _session_days(first: str, last: str) -> Iterator[Due]:
    day = AwarenessSession.session_day
    head = (AwarenessSession.id, AwarenessSession.number, AwarenessSession.subject, day, AwarenessSession.starts_at)
    wanted = AwarenessSession.select(*head, AwarenessSession.stage).where(
        day.between(first, last),
        AwarenessSession.stage.in_(("planned", "held")),
        AwarenessSession.deleted_at.is_null(),
    )
    for record_id, number, subject, on, hour, stage in wanted.tuples().iterator():
        at, done = date.fromisoformat(on), stage == "held"
        record = ("awareness_session", record_id, number, subject)
        yield Due("session", *record, _SESSION, at, ACTIVITY, hour or "", done)


def _training_days(first: date, last: date) -> Iterator[Due]:
    """The first day of a training, and each day after it: those of its presence grid."""
    wanted = Training.select(
        Training.id, Training.number, Training.subject, Training.stage, Training.starts_on, Training.ends_on
    ).where(
        Training.starts_on <= last.isoformat(),
        Training.ends_on >= first.isoformat(),
        Training.stage != "cancelled",
        Training.deleted_at.is_null(),
    )
    for course in wanted.iterator():
        for place, on in enumerate(course_days(course), start=1):
            day = date.fromisoformat(on)
            if first <= day <= last:
                code, what = ("training", _TRAINING) if place == 1 else ("training_day", _TRAINING_DAY)
                filled = what.filled(number=place) if place > 1 else what
                record, done = ("training", course.id, course.number, course.subject), course.stage == "completed"
                yield Due(code, *record, filled, day, ACTIVITY, done=done)


def _meeting_days(first: str, last: str) -> Iterator[Due]:
    wanted = Meeting.select(Meeting.id, Meeting.number, Meeting.subject, Meeting.meeting_day, Meeting.stage).where(
        Meeting.meeting_day.between(first, last), Meeting.stage != "cancelled", Meeting.deleted_at.is_null()
    )
    for record_id, number, subject, day, stage in wanted.tuples().iterator():
        done = stage != "convened"
        yield Due(
            "meeting", "meeting", record_id, number, subject, _MEETING, date.fromisoformat(day), MEETING, done=done
        )


def _visit_days(first: str, last: str) -> Iterator[Due]:
    """Visits that were made; those to come are due for their organisation."""
    wanted = (
        Visit.select(Visit.id, Visit.number, Organisation.name, Visit.visited_on)
        .join(Organisation, JOIN.INNER)
        .where(Visit.visited_on.between(first, last), Visit.deleted_at.is_null())
    )
    for record_id, number, name, day in wanted.tuples().iterator():
        yield Due("visit_made", "visit", record_id, number, name, _VISIT, date.fromisoformat(day), MEETING, done=True)
