"""Raising awareness: the places, the sessions, who came, and what a person was told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import choice, commune, count, day, hour, link, many, text
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import AWARENESS_SESSION


class Venue(Entity):
    """A place where sessions, trainings and meetings are held; spaces of historical memory first of all."""

    title_label = mark("Entity", "Place of meetings")
    derived = ("name_key",)

    name = text(mark("Venue", "Name of the place"), section="identity", required=True, listed=True, limit=120)
    venue_kind = choice(mark("Venue", "Kind of place"), choices.VENUE_KIND, section="identity", listed=True)
    commune = commune(mark("Venue", "Commune"), section="identity", listed=True)

    name_key = pw.TextField()

    @property
    def title(self) -> str:
        return self.name or ""


class AwarenessSession(File):
    """One awareness session. Heads are counted by sex; whoever came may also be named."""

    letter = "S"
    title_label = mark("Entity", "Awareness session")
    derived = ("name_key", "province", "missing_count", "stage", "stage_on")
    path = AWARENESS_SESSION
    own_day = "session_day"

    subject = text(mark("Session", "Subject"), section="session", required=True, listed=True, limit=160)
    session_day = day(mark("Session", "Day"), section="session", required=True, listed=True, future=True)
    starts_at = hour(mark("Session", "Hour"), section="session")
    commune = commune(mark("Session", "Commune"), section="session", complete=True, listed=True)
    venue = link(Venue, mark("Session", "Place"), backref="sessions", section="session", complete=True)
    party = choice(mark("Session", "Organised by"), choices.PARTY, section="session", complete=True, listed=True)
    themes = many(mark("Session", "Themes"), choices.THEME, section="content", complete=True)
    programmes = many(mark("Session", "Programmes presented"), choices.PROGRAMME, section="content")
    facilitators = text(mark("Session", "Facilitators"), section="content", limit=300)
    men = count(mark("Session", "Men counted"), section="attendance", maximum=10_000, listed=True)
    women = count(mark("Session", "Women counted"), section="attendance", maximum=10_000, listed=True)
    notes = text(mark("Session", "Notes"), section="content", limit=2000, multiline=True)

    name_key = pw.TextField()
    province = pw.TextField(null=True)
    missing_count = pw.IntegerField()

    @property
    def title(self) -> str:
        return self.subject or ""

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.stage == "held" and self.stage_on and self.session_day and self.session_day > self.stage_on:
            text_ = mark("Problem", "The session was held on {day}").filled(day=show_day(self.stage_on))
            yield self.meanings()["session_day"].problem("held_before_its_day", text_)


class Attendee(Entity):
    """A person of the register who came to a session."""

    title_label = mark("Entity", "Participant")

    session = link(AwarenessSession, mark("Session", "Awareness session"), backref="attendees", required=True)
    beneficiary = link(Beneficiary, mark("Session", "Person"), backref="attendances", required=True)


class Information(Entity):
    """What a person was told of the programmes, outside or inside a session."""

    title_label = mark("Entity", "Information given")

    beneficiary = link(Beneficiary, mark("Information", "Person"), backref="informations", required=True)
    given_on = day(mark("Information", "Day"), required=True, listed=True)
    channel = choice(mark("Information", "Channel"), choices.INFORMATION_CHANNEL, required=True, listed=True)
    programmes = many(mark("Information", "Programmes explained"), choices.PROGRAMME, listed=True)
    agent = text(mark("Information", "Given by"), limit=80, listed=True)
    notes = text(mark("Information", "Notes"), limit=500)
