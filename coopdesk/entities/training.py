"""Complementary training: the courses, who is enrolled, and who was there on each day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.awareness import Venue
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import amount, choice, commune, count, day, identifier, link, text
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import TRAINING


class Training(File):
    """One course. Its cost is in centimes."""

    letter = "F"
    title_label = mark("Entity", "Training")
    derived = ("name_key", "province", "missing_count", "stage", "stage_on")
    path = TRAINING
    own_day = "starts_on"

    subject = text(mark("Training", "Title"), section="course", required=True, listed=True, limit=160)
    theme = choice(mark("Training", "Theme"), choices.THEME, section="course", complete=True, listed=True)
    party = choice(mark("Training", "Organised by"), choices.PARTY, section="course")
    provider = text(mark("Training", "Provider"), section="course", complete=True, limit=120)
    trainer = text(mark("Training", "Trainer"), section="course", limit=120)
    starts_on = day(mark("Training", "First day"), section="course", required=True, listed=True, future=True)
    ends_on = day(mark("Training", "Last day"), section="course", required=True, listed=True, future=True)
    hours = count(mark("Training", "Hours"), section="course", complete=True, maximum=2_000)
    capacity = count(mark("Training", "Capacity"), section="course", maximum=500)
    cost = amount(mark("Training", "Cost (DH)"), section="course", listed=True)
    commune = commune(mark("Training", "Commune"), section="course", complete=True, listed=True)
    venue = link(Venue, mark("Training", "Place"), backref="trainings", section="course")
    notes = text(mark("Training", "Notes"), section="course", limit=2000, multiline=True)

    name_key = pw.TextField()
    province = pw.TextField(null=True)
    missing_count = pw.IntegerField()

    @property
    def title(self) -> str:
        return self.subject or ""

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            text_ = mark("Problem", "The last day can not come before the first")
            yield self.meanings()["ends_on"].problem("dates_out_of_order", text_)
        name = {"running": "starts_on", "completed": "ends_on"}.get(self.stage or "")
        day = self.value(name) if name else None
        if day and self.stage_on and day > self.stage_on:
            text_ = mark("Problem", "«{stage}» was recorded on {day}")
            filled = text_.filled(stage=self.path.stage(self.stage).label, day=show_day(self.stage_on))
            yield self.meanings()[name].problem("stage_before_its_day", filled)


class Enrolment(Entity):
    """A person enrolled in a course; completion is computed from the days of presence."""

    title_label = mark("Entity", "Enrolment")

    training = link(Training, mark("Training", "Training"), backref="enrolments", required=True)
    beneficiary = link(Beneficiary, mark("Training", "Person"), backref="enrolments", required=True)
    certificate_number = identifier(mark("Training", "Certificate number"), "free_number")
    certificate_on = day(mark("Training", "Date of the certificate"))


class AttendanceDay(Entity):
    """Whether an enrolled person was there on a day of the course."""

    title_label = mark("Entity", "Day of presence")

    enrolment = link(Enrolment, mark("Training", "Enrolment"), backref="days", required=True)
    course_day = day(mark("Training", "Day"), required=True)
    presence = choice(mark("Training", "Presence"), choices.ATTENDANCE, required=True)
