"""The financing of a project proposal: what it costs beside what its funders give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from coopdesk.core.language import Text, code, mark
from coopdesk.core.money import show_amount
from coopdesk.core.problems import WARNING, Problem
from coopdesk.entities import Financing, Project
from coopdesk.operations.parts import parts_of

# The funders whose share has a ceiling, and the two ways in which the bearer contributes.
SUPPORT = ("ads", "indh")
BEARER = ("bearer_cash", "bearer_kind")


@dataclass(frozen=True, slots=True)
class Balance:
    """What a project costs beside what its funders give, in centimes; the cost is None while it is not known."""

    cost: int | None
    by_funder: Mapping[str, int]

    @property
    def financed(self) -> int:
        return sum(self.by_funder.values())

    @property
    def difference(self) -> int:
        """What is financed above the cost; below zero is what is still wanted."""
        return self.financed - (self.cost or 0)

    @property
    def holds(self) -> bool:
        return bool(self.cost) and self.difference == 0

    def part(self, funders: Iterable[str]) -> int:
        return sum(self.by_funder.get(funder, 0) for funder in funders)

    def problem(self) -> Text | None:
        """Why the financing does not hold, with the difference in dirhams; None when it does."""
        if not self.cost:
            return mark("Project", "Write the total cost first")
        if self.difference == 0:
            return None
        wanted = mark("Project", "The financing lacks {amount} DH to reach the total cost")
        beyond = mark("Project", "The financing is {amount} DH above the total cost")
        text = wanted if self.difference < 0 else beyond
        return text.filled(amount=show_amount(abs(self.difference), code()))

    def warnings(self, settings: Mapping[str, Any]) -> list[Problem]:
        """The ceilings of support that the settings give; going above them is allowed and told."""
        found = []
        share, ceiling = self.part(SUPPORT), settings["project_support_share"]
        if self.cost and share * 100 > self.cost * ceiling:
            text = mark("Project", "The agency and INDH give more than {ceiling}% of the cost")
            found.append(Problem("amount", "support_share", text.filled(ceiling=ceiling), WARNING))
        kind, ceiling = self.part(("bearer_kind",)), settings["project_kind_share"]
        if kind * 100 > self.part(BEARER) * ceiling:
            text = mark("Project", "More than {ceiling}% of the bearer's contribution is in kind")
            found.append(Problem("amount", "kind_share", text.filled(ceiling=ceiling), WARNING))
        return found


def balance_of(project: Project, cost: int | None = None, lines: Iterable[Financing] | None = None) -> Balance:
    """The balance of a project; `cost` and `lines` stand in for what is on file while they are being typed."""
    given: dict[str, int] = {}
    for line in parts_of(Financing, "project", project) if lines is None else lines:
        given[line.funder] = given.get(line.funder, 0) + (line.amount or 0)
    return Balance(project.total_cost if cost is None else cost, given)
