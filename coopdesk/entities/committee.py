"""The joint central committee: the annual programme, the meetings, who was there, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.awareness import Venue
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import amount, choice, count, day, flag, link, province, text, year
from coopdesk.entities.file import File
from coopdesk.entities.grant import Grant
from coopdesk.entities.lifecycles import ANNUAL_PROGRAMME, DECISION, MEETING
from coopdesk.entities.nomination import NominationList
from coopdesk.entities.project import Project


class AnnualProgramme(File):
    """The work programme of one year."""

    letter = "B"
    title_label = mark("Entity", "Annual programme")
    derived = ("name_key", "missing_count", "stage", "stage_on")
    path = ANNUAL_PROGRAMME

    year = year(mark("Annual programme", "Year"), section="programme", required=True, listed=True)
    subject = text(mark("Annual programme", "Title"), section="programme", required=True, listed=True, limit=160)
    notes = text(mark("Annual programme", "Notes"), section="programme", limit=2000, multiline=True)

    name_key = pw.TextField()
    missing_count = pw.IntegerField()

    @property
    def title(self) -> str:
        return self.subject or ""


class ProgrammeLine(Entity):
    """One line: what is planned. What was realised is computed from the registers, never typed."""

    title_label = mark("Entity", "Line of the programme")

    programme = link(AnnualProgramme, mark("Line", "Programme"), backref="lines", required=True)
    axis = choice(mark("Line", "Axis"), choices.AXIS, required=True, listed=True)
    activity = text(mark("Line", "Activity"), required=True, limit=200, listed=True)
    measure = choice(mark("Line", "Indicator"), choices.MEASURE, required=True, listed=True)
    province = province(mark("Line", "Province"), listed=True)
    quarter = choice(mark("Line", "Quarter"), choices.QUARTER, listed=True)
    target = count(mark("Line", "Target"), required=True, maximum=1_000_000, listed=True)
    target_beneficiaries = count(mark("Line", "Beneficiaries aimed at"), maximum=1_000_000)
    budget_ads = amount(mark("Line", "Budget of the agency (DH)"), listed=True)
    budget_hcar = amount(mark("Line", "Budget of the High Commission (DH)"), listed=True)
    budget_other = amount(mark("Line", "Budget of other funders (DH)"))
    variance_reason = text(mark("Line", "Reason of the variance"), limit=500)

    @property
    def title(self) -> str:
        return self.activity or ""


class Meeting(File):
    """One meeting of the joint central committee."""

    letter = "C"
    title_label = mark("Entity", "Meeting of the joint committee")
    derived = ("name_key", "missing_count", "stage", "stage_on")
    path = MEETING
    own_day = "meeting_day"

    subject = text(mark("Meeting", "Title"), section="meeting", required=True, listed=True, limit=160)
    meeting_day = day(mark("Meeting", "Day"), section="meeting", required=True, listed=True, future=True)
    venue = link(Venue, mark("Meeting", "Place"), backref="meetings", section="meeting")
    chair = text(mark("Meeting", "Chair"), section="meeting", complete=True, limit=80)
    secretary = text(mark("Meeting", "Secretary"), section="meeting", limit=80)
    discussion = text(mark("Meeting", "Discussion"), section="meeting", limit=6000, multiline=True)

    name_key = pw.TextField()
    missing_count = pw.IntegerField()

    @property
    def title(self) -> str:
        return self.subject or ""


class CommitteeMember(Entity):
    """Somebody called to a meeting for one of the parties, and whether that person came."""

    title_label = mark("Entity", "Member of the committee")

    meeting = link(Meeting, mark("Meeting", "Meeting"), backref="members", required=True)
    name = text(mark("Meeting", "Name"), required=True, limit=80, listed=True)
    party = choice(mark("Meeting", "Party"), choices.PARTY, required=True, listed=True)
    capacity = text(mark("Meeting", "Capacity"), limit=120, listed=True)
    present = flag(mark("Meeting", "Present"), listed=True)

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.party == "both":
            yield self.meanings()["party"].problem("one_party", mark("Problem", "Choose one of the two parties"))


class AgendaItem(Entity):
    """A point of the agenda: a free subject, or something that waits for the decision of the committee."""

    title_label = mark("Entity", "Point of the agenda")

    meeting = link(Meeting, mark("Agenda", "Meeting"), backref="agenda", required=True)
    rank = count(mark("Agenda", "Order"), required=True, minimum=1, maximum=200, listed=True)
    subject = text(mark("Agenda", "Subject"), required=True, limit=200, listed=True)
    nomination_list = link(NominationList, mark("Agenda", "Nomination list"), backref="agenda_items")
    project = link(Project, mark("Agenda", "Project"), backref="agenda_items")
    grant = link(Grant, mark("Agenda", "Grant"), backref="agenda_items")
    programme_line = link(ProgrammeLine, mark("Agenda", "Line of the programme"), backref="agenda_items")


class Decision(File):
    """One numbered decision, with whoever carries it out and by when."""

    letter = "Q"
    title_label = mark("Entity", "Decision")
    derived = ("name_key", "stage", "stage_on")
    path = DECISION

    meeting = link(
        Meeting, mark("Decision", "Meeting"), backref="decisions", section="decision", required=True, listed=True
    )
    decision_kind = choice(
        mark("Decision", "Kind of decision"), choices.DECISION_KIND, section="decision", required=True, listed=True
    )
    subject = text(mark("Decision", "Text of the decision"), section="decision", required=True, listed=True, limit=500)
    owner = text(mark("Decision", "Carried out by"), section="decision", required=True, limit=80, listed=True)
    due_on = day(mark("Decision", "By"), section="decision", required=True, listed=True, future=True)
    nomination_list = link(NominationList, mark("Decision", "Nomination list"), backref="decisions", section="decision")
    project = link(Project, mark("Decision", "Project"), backref="decisions", section="decision")
    grant = link(Grant, mark("Decision", "Grant"), backref="decisions", section="decision")
    programme_line = link(
        ProgrammeLine, mark("Decision", "Line of the programme"), backref="decisions", section="decision"
    )

    name_key = pw.TextField()

    @property
    def title(self) -> str:
        return self.subject or ""
