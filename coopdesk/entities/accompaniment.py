"""Accompanying an organisation: the plan, the visits, the state of each year, the difficulties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import WARNING, Problem
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import amount, choice, count, day, flag, link, text, year
from coopdesk.entities.organisation import Organisation


class Plan(Entity):
    """A plan of accompaniment."""

    title_label = mark("Entity", "Accompaniment plan")

    organisation = link(Organisation, mark("Plan", "Organisation"), backref="plans", required=True)
    signed_on = day(mark("Plan", "Signed on"), listed=True)
    starts_on = day(mark("Plan", "From"), required=True, listed=True, future=True)
    ends_on = day(mark("Plan", "Until"), listed=True, future=True)
    objectives = text(mark("Plan", "Objectives"), required=True, limit=2000, listed=True)

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.ends_on and self.starts_on and self.ends_on < self.starts_on:
            text_ = mark("Problem", "The last day can not come before the first")
            yield self.meanings()["ends_on"].problem("dates_out_of_order", text_)


class Visit(Entity):
    """A follow-up visit to an organisation."""

    letter = "V"
    title_label = mark("Entity", "Follow-up visit")
    derived = ("name_key",)

    organisation = link(
        Organisation, mark("Visit", "Organisation"), backref="visits", section="visit", required=True, listed=True
    )
    visited_on = day(mark("Visit", "Day"), section="visit", required=True, listed=True)
    agent = text(mark("Visit", "Agent"), section="visit", required=True, limit=80, listed=True)
    subject = text(mark("Visit", "Subject"), section="visit", required=True, limit=160, listed=True)
    findings = text(mark("Visit", "Findings"), section="report", limit=4000, multiline=True)
    recommendations = text(mark("Visit", "Recommendations"), section="report", limit=4000, multiline=True)
    items_checked = flag(mark("Visit", "Equipment granted was checked"), section="report")
    next_on = day(mark("Visit", "Next visit"), section="report", listed=True, future=True)

    name_key = pw.TextField()

    @property
    def title(self) -> str:
        return self.subject or ""

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.next_on and self.visited_on and self.next_on <= self.visited_on:
            text_ = mark("Problem", "The next visit comes after this one")
            yield self.meanings()["next_on"].problem("dates_out_of_order", text_)


class YearlyState(Entity):
    """How an organisation stood in one year, as it declared. Amounts are in centimes."""

    title_label = mark("Entity", "State of the year")

    organisation = link(Organisation, mark("Yearly state", "Organisation"), backref="states", required=True)
    year = year(mark("Yearly state", "Year"), required=True, listed=True)
    members_men = count(mark("Yearly state", "Members, men"), maximum=100_000, listed=True)
    members_women = count(mark("Yearly state", "Members, women"), maximum=100_000, listed=True)
    youth = count(mark("Yearly state", "Of them youth"), maximum=100_000)
    disabled = count(mark("Yearly state", "Of them with a disability"), maximum=100_000)
    children = count(mark("Yearly state", "Of them children of fighters"), maximum=100_000)
    jobs_men = count(mark("Yearly state", "Permanent jobs, men"), maximum=100_000, listed=True)
    jobs_women = count(mark("Yearly state", "Permanent jobs, women"), maximum=100_000, listed=True)
    seasonal_days = count(mark("Yearly state", "Days of seasonal work"), maximum=1_000_000)
    turnover = amount(mark("Yearly state", "Turnover (DH)"), listed=True)
    surplus = amount(mark("Yearly state", "Surplus (DH)"))
    capital = amount(mark("Yearly state", "Capital (DH)"))
    investment = amount(mark("Yearly state", "Investment (DH)"))
    debts = amount(mark("Yearly state", "Debts (DH)"))
    assembly_held = flag(mark("Yearly state", "Ordinary assembly held"), listed=True)
    assembly_on = day(mark("Yearly state", "Date of the assembly"))
    mandate_ends_on = day(mark("Yearly state", "End of the managers' mandate"), future=True)
    notes = text(mark("Yearly state", "Notes"), limit=1000)

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if self.year and self.year > today.year:
            yield meanings["year"].problem("future_date", mark("Problem", "This year has not begun"))
        whole = (self.members_men or 0) + (self.members_women or 0)
        for name in ("youth", "disabled", "children"):
            if (self.value(name) or 0) > whole:
                text_ = mark("Problem", "More than the members of the year")
                yield meanings[name].problem("more_than_all", text_)
        if self.assembly_on and self.assembly_held is False:
            text_ = mark("Problem", "A date is given though no assembly was held")
            yield meanings["assembly_on"].problem("assembly_contradicts", text_)
        if self.assembly_held and not self.assembly_on:
            text_ = mark("Problem", "Write the date of the assembly")
            yield meanings["assembly_on"].problem("missing", text_, WARNING)


class Difficulty(Entity):
    """A difficulty of an organisation, and how it ended."""

    title_label = mark("Entity", "Difficulty")

    organisation = link(Organisation, mark("Difficulty", "Organisation"), backref="difficulties", required=True)
    met_on = day(mark("Difficulty", "Met on"), required=True, listed=True)
    difficulty_kind = choice(mark("Difficulty", "Kind"), choices.DIFFICULTY, required=True, listed=True)
    description = text(mark("Difficulty", "Description"), required=True, limit=1000, listed=True)
    solved_on = day(mark("Difficulty", "Solved on"), listed=True)
    solution = text(mark("Difficulty", "Solution"), limit=1000, listed=True)

    def problems_across(self, today: date) -> Iterator[Problem]:
        if self.solved_on and self.met_on and self.solved_on < self.met_on:
            text_ = mark("Problem", "It can not be solved before it was met")
            yield self.meanings()["solved_on"].problem("dates_out_of_order", text_)
