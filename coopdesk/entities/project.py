"""Project proposals: what is proposed, what it costs, who pays, and how it was judged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import choices, programme_choices
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import amount, choice, commune, count, day, identifier, link, many, text
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import PROJECT
from coopdesk.entities.organisation import Organisation

# Most points of each criterion of the score sheet; they make 100.
CRITERIA = {
    "score_relevance": 20,
    "score_feasibility": 20,
    "score_impact": 20,
    "score_targeting": 20,
    "score_capacity": 10,
    "score_sustainability": 10,
}


class Project(File):
    """One proposal, borne by a person or by an organisation. Amounts are in centimes."""

    letter = "P"
    title_label = mark("Entity", "Project proposal")
    derived = ("name_key", "province", "missing_count", "score", "stage", "stage_on")
    path = PROJECT

    subject = text(mark("Project", "Title"), section="project", required=True, listed=True, limit=160)
    organisation = link(Organisation, mark("Project", "Organisation"), backref="proposals", section="project")
    bearer = link(Beneficiary, mark("Project", "Bearer of the project"), backref="proposals", section="project")
    sector = choice(mark("Project", "Sector"), choices.SECTOR, section="project", complete=True, listed=True)
    commune = commune(mark("Project", "Commune"), section="project", complete=True, listed=True)
    summary = text(mark("Project", "Technical note"), section="project", limit=4000, multiline=True)
    total_cost = amount(mark("Project", "Total cost (DH)"), section="means", complete=True, listed=True)
    duration_months = count(mark("Project", "Duration (months)"), section="means", maximum=120)
    jobs_men = count(mark("Project", "Planned jobs, men"), section="means", maximum=1_000)
    jobs_women = count(mark("Project", "Planned jobs, women"), section="means", maximum=1_000)
    planned_members = count(mark("Project", "Members concerned"), section="means", maximum=10_000)
    pieces = many(mark("Project", "Pieces received"), programme_choices.PIECE, section="pieces")
    pieces_due_on = day(mark("Project", "Pieces awaited by"), section="pieces", future=True)
    score_relevance = count(mark("Project", "Relevance (20)"), section="score", maximum=20)
    score_feasibility = count(mark("Project", "Feasibility (20)"), section="score", maximum=20)
    score_impact = count(mark("Project", "Impact and jobs (20)"), section="score", maximum=20)
    score_targeting = count(mark("Project", "Women, disability, vulnerability (20)"), section="score", maximum=20)
    score_capacity = count(mark("Project", "Capacity of the bearer (10)"), section="score", maximum=10)
    score_sustainability = count(mark("Project", "Sustainability (10)"), section="score", maximum=10)
    opinion = choice(mark("Project", "Opinion of the delegation"), programme_choices.OPINION, section="opinion")
    opinion_reason = text(mark("Project", "Reasons of the opinion"), section="opinion", limit=1000, multiline=True)
    agreement_number = identifier(mark("Project", "Number of the agreement"), "free_number", section="opinion")
    recovery_amount = amount(mark("Project", "Amount to be recovered (DH)"), section="opinion")

    name_key = pw.TextField()
    province = pw.TextField(null=True)
    missing_count = pw.IntegerField()
    score = pw.IntegerField(null=True)

    @property
    def title(self) -> str:
        return self.subject or ""

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if self.value("organisation") is None and self.value("bearer") is None:
            text_ = mark("Problem", "Choose the organisation or the person who bears the project")
            yield meanings["bearer"].problem("no_bearer", text_)
        if self.opinion in ("conditional", "unfavourable") and not self.opinion_reason:
            yield meanings["opinion_reason"].problem("missing", mark("Problem", "Write the reasons of the opinion"))


class Financing(Entity):
    """What one funder gives to a project."""

    title_label = mark("Entity", "Share of the financing")

    project = link(Project, mark("Project", "Project"), backref="financings", required=True, belongs=True)
    funder = choice(mark("Project", "Funder"), programme_choices.FUNDER, required=True, listed=True)
    programme = text(mark("Project", "Programme of the funder"), limit=120, listed=True)
    amount = amount(mark("Project", "Amount (DH)"), required=True, listed=True)

    @property
    def title(self) -> str:
        return programme_choices.FUNDER.label(self.funder)
