"""Nomination: numbered lists of eligible children, ranked by priority, and the answer given to each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peewee as pw

from coopdesk.core.language import mark
from coopdesk.core.problems import Problem
from coopdesk.entities import programme_choices as choices
from coopdesk.entities.beneficiary import Beneficiary
from coopdesk.entities.entity import Entity
from coopdesk.entities.fields import choice, count, day, identifier, link, text
from coopdesk.entities.file import File
from coopdesk.entities.lifecycles import NOMINATION_LIST


class NominationList(File):
    """One list. Its ranking is frozen with its explanation on the day of signature."""

    letter = "L"
    title_label = mark("Entity", "Nomination list")
    derived = ("name_key", "missing_count", "stage", "stage_on")
    path = NOMINATION_LIST

    subject = text(mark("Nomination", "Title"), section="list", required=True, listed=True, limit=160)
    addressee = text(mark("Nomination", "Addressed to"), section="list", limit=160)
    answer_due_on = day(mark("Nomination", "Answer awaited by"), section="list", listed=True, future=True)
    notes = text(mark("Nomination", "Notes"), section="list", limit=2000, multiline=True)

    name_key = pw.TextField()
    missing_count = pw.IntegerField()

    @property
    def title(self) -> str:
        return self.subject or ""


class Nomination(Entity):
    """A person on a list: the points of priority, the rank, and the answer.

    `points` is JSON: each reason with its points and why, as they were on the day of signature.
    """

    title_label = mark("Entity", "Nomination")
    derived = ("rank", "score", "points")

    nomination_list = link(NominationList, mark("Nomination", "List"), backref="nominations", required=True)
    beneficiary = link(Beneficiary, mark("Nomination", "Person"), backref="nominations", required=True)
    proposed_project = text(mark("Nomination", "Proposed project"), limit=160)
    answer = choice(mark("Nomination", "Answer"), choices.ANSWER)
    answered_on = day(mark("Nomination", "Date of the answer"))
    decision_number = identifier(mark("Nomination", "Number of the decision"), "free_number")
    answer_reason = text(mark("Nomination", "Reason"), limit=300)
    reserve_rank = count(mark("Nomination", "Rank on the reserve list"), minimum=1, maximum=1000)

    rank = pw.IntegerField(null=True)
    score = pw.IntegerField(null=True)
    points = pw.TextField(null=True)

    @property
    def title(self) -> str:
        """The list on which the person stands."""
        nomination_list = NominationList.get_or_none(NominationList.id == self.value("nomination_list"))
        return nomination_list.title if nomination_list else ""

    def problems_across(self, today: date) -> Iterator[Problem]:
        meanings = self.meanings()
        if self.answer == "rejected" and not self.answer_reason:
            yield meanings["answer_reason"].problem("missing", mark("Problem", "Write the reason of the rejection"))
        if self.answer == "accepted" and not self.decision_number:
            yield meanings["decision_number"].problem("missing", mark("Problem", "Write the number of the decision"))
        if self.answer and not self.answered_on:
            yield meanings["answered_on"].problem("missing", mark("Problem", "This field is required"))
