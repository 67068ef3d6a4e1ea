"""Awareness: who came to a session, what a person was told, and that both are informed from then on."""

from __future__ import annotations

from collections.abc import Iterable

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo, Invalid, Problem
from coopdesk.entities import Attendee, AwarenessSession, Beneficiary, Information
from coopdesk.operations import records
from coopdesk.operations import settings as figures
from coopdesk.operations.consequences.activities import inform
from coopdesk.operations.consequences.carrying import bring_back, brought_by
from coopdesk.operations.participation import attendance_problems
from coopdesk.operations.session import Changes, Session
from coopdesk.operations.together import Refused, all_or_none
from coopdesk.store.writing import Writing, writing

_IDLE = frozenset({"postponed", "cancelled"})


def attend(session: Session, awareness: AwarenessSession, person_id: int) -> Changes:
    """Name a person on file as present. Whoever was only identified is informed by a session held. Raises Invalid."""
    with writing(session.desk, session.author) as write:
        person = records.get("beneficiary", person_id)
        attendee = _admit(write, session, awareness, person)
        if awareness.stage == "held":
            inform(write, awareness, person)
    return Changes.of("attendee", "awareness_session", "beneficiary", record_id=awareness.id, result=attendee)


def attend_all(session: Session, awareness: AwarenessSession, people: Iterable[int]) -> tuple[Changes, Refused]:
    """Name all these people as present, or none and who can not be and why. Raises CannotDo."""

    def name(write: Writing, person: Beneficiary) -> None:
        _admit(write, session, awareness, person)
        if awareness.stage == "held":
            inform(write, awareness, person)

    changes = Changes.of("attendee", "awareness_session", "beneficiary", record_id=awareness.id)
    return all_or_none(session, [records.get("beneficiary", one) for one in people], name, changes)


def attend_new(session: Session, awareness: AwarenessSession, person: Beneficiary) -> Changes:
    """Register a person who came and is not on file; the life cycle begins as informed on the day of the session.

    Raises Invalid.
    """
    with writing(session.desk, session.author) as write:
        _refuse_idle(session, awareness)
        settings = figures.values_on(session)
        records.put(write, session, person, settings, registered_on=awareness.session_day, begins="informed")
        attendee = _admit(write, session, awareness, person)
    return Changes.of("attendee", "awareness_session", "beneficiary", record_id=awareness.id, result=attendee)


def why_closed(session: Session, awareness: AwarenessSession) -> Text | None:
    """Why nobody can be named as present, or None."""
    if awareness.stage in _IDLE:
        return mark("Session", "Nobody comes to a session that is postponed or cancelled")
    if awareness.session_day > session.today.isoformat():
        return mark("Session", "Who comes is recorded from the day of the session on")
    return None


def strike_out(session: Session, attendees: list[Attendee]) -> Changes:
    """Take names off the attendance; the people stay on file, and nobody was informed by a session without her.

    Raises CannotDo when a later step stands on that.
    """
    with writing(session.desk, session.author) as write:
        kinds: set[str] = set()
        for attendee in attendees:
            awareness = records.get("awareness_session", attendee.value("session"))
            person = records.get("beneficiary", attendee.value("beneficiary"))
            if (step := brought_by(awareness, person, "informed")) is not None:
                kinds |= bring_back(write, session, awareness, person, step)
            write.trash(records.get("attendee", attendee.id), write.author.moment())
    return Changes.of("attendee", "awareness_session", *kinds)


def give_information(session: Session, information: Information) -> Changes:
    """Record what a person was told; whoever was only identified is informed from that day on. Raises Invalid."""
    with writing(session.desk, session.author) as write:
        records.put(write, session, information, figures.values_on(session))
        person = records.get("beneficiary", information.value("beneficiary"))
        inform(write, information, person)
    return Changes.of("information", "beneficiary", record_id=person.id, result=information)


def _admit(write: Writing, session: Session, awareness: AwarenessSession, person: Beneficiary) -> Attendee:
    _refuse_idle(session, awareness)
    there = Attendee.select().where(
        Attendee.session == awareness.id, Attendee.beneficiary == person.id, Attendee.deleted_at.is_null()
    )
    if there.exists():
        raise Invalid([Problem("beneficiary", "named_already", mark("Session", "Is named already"))])
    attendee = Attendee(session=awareness.id, beneficiary=person.id)
    records.put(write, session, attendee, {})
    if problems := list(attendance_problems(awareness)):
        raise Invalid([Problem("beneficiary", one.code, one.text) for one in problems])
    return attendee


def _refuse_idle(session: Session, awareness: AwarenessSession) -> None:
    if reason := why_closed(session, awareness):
        raise CannotDo(reason)
