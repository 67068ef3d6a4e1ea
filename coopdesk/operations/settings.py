"""Settings that change a figure: rows with the date from which they hold, over defaults with their source."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import Invalid, Problem
from coopdesk.entities import Change, Setting
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import writing


@dataclass(frozen=True)
class Figure:
    """One setting: its label, its default and what a good value is. Amounts are centimes, ages years."""

    key: str
    label: Text
    default: Any
    is_valid: Callable[[Any], bool]


def _number(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _weights(value: Any) -> bool:
    return isinstance(value, dict) and all(_number(0, 1000)(weight) for weight in value.values())


def _bands(value: Any) -> bool:
    return _weights(value) and value["severe"] > value["moderate"] > value["light"]


def _codes(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(code, str) for code in value)


FIGURES: dict[str, Figure] = {
    figure.key: figure
    for figure in (
        # The support article of the agreement names the children only.
        Figure("eligible_kinships", mark("Setting", "Kinships that are eligible"), ["son", "daughter"], _codes),
        Figure("youth_age", mark("Setting", "Young under the age of"), 35, _number(16, 60)),
        Figure("adult_age", mark("Setting", "Founder from the age of"), 18, _number(15, 25)),
        Figure(
            "vulnerability_weights",
            mark("Setting", "Points of the vulnerability criteria"),
            {
                "rsu_below": 12,
                "direct_aid": 10,
                "amo_tadamon": 8,
                "low_income": 12,
                "long_unemployment": 10,
                "sole_provider": 10,
                "family_disability": 8,
                "many_dependants": 8,
                "poor_housing": 8,
                "isolated_rural": 8,
                "chronic_illness": 6,
                "orphan": 6,
                "former_prisoner": 6,
                "no_steady_income": 8,
            },
            _weights,
        ),
        Figure(
            "vulnerability_bands",
            mark("Setting", "Points from which a vulnerability is severe, moderate, light"),
            {"severe": 60, "moderate": 35, "light": 1},
            _bands,
        ),
        Figure(
            "priority_weights",
            mark("Setting", "Points of priority"),
            {
                **{"severe": 30, "moderate": 20, "light": 10, "disability": 20, "woman": 20},
                **{"unemployed": 10, "long_unemployed": 10, "youth": 10},
            },
            _weights,
        ),
        # Direct social aid is given under a score of 9.74, kept as 10⁻⁷.
        Figure(
            "rsu_threshold", mark("Setting", "Threshold of the social register score"), 97_400_000, _number(0, 10**9)
        ),
        Figure("long_unemployment_months", mark("Setting", "Long unemployment from (months)"), 12, _number(1, 120)),
        Figure("many_dependants", mark("Setting", "Many dependants from"), 5, _number(1, 20)),
        # Law 112-12 and its decree; association receipts: dahir of 1958.
        Figure("founders_minimum", mark("Setting", "Fewest founders of a cooperative"), 5, _number(2, 20)),
        Figure("capital_minimum", mark("Setting", "Least capital of a cooperative (DH)"), 100_000, _number(0, 10**10)),
        Figure("share_minimum", mark("Setting", "Least value of a share (DH)"), 10_000, _number(0, 10**9)),
        Figure("board_minimum", mark("Setting", "Smallest board"), 3, _number(1, 20)),
        Figure("board_maximum", mark("Setting", "Largest board"), 12, _number(3, 40)),
        Figure("receipt_days", mark("Setting", "Days for the final receipt of an association"), 60, _number(1, 365)),
        Figure(
            "completion_percent", mark("Setting", "A training is completed from (% of its days)"), 80, _number(1, 100)
        ),
        # Money: what the agency and the national initiative ask; the ceilings only warn.
        Figure("justified_percent", mark("Setting", "Justified part before the next tranche (%)"), 70, _number(0, 100)),
        Figure("grant_share_percent", mark("Setting", "Largest share of a grant (%)"), 60, _number(1, 100)),
        Figure("kind_share_percent", mark("Setting", "Largest part of the bearer in kind (%)"), 50, _number(0, 100)),
        Figure("quorum_percent", mark("Setting", "Quorum of the joint committee (%)"), 50, _number(1, 100)),
        Figure("assembly_months", mark("Setting", "Months between ordinary assemblies"), 12, _number(1, 36)),
        # Usage of the agency; the two ceilings are those of the national initiative for human development.
        Figure(
            "project_pieces",
            mark("Setting", "Pieces asked of a project proposal"),
            ["request", "identity_cards", "kinship_proof", "project_sheet", "quotations", "member_list", "rib"],
            _codes,
        ),
        Figure("project_pieces_days", mark("Setting", "Days to complete a project proposal"), 30, _number(1, 365)),
        Figure(
            "project_support_share",
            mark("Setting", "Most that agency and INDH give (% of the cost)"),
            60,
            _number(1, 100),
        ),
        Figure(
            "project_kind_share",
            mark("Setting", "Most in kind of the bearer's contribution (%)"),
            50,
            _number(0, 100),
        ),
        # What is due: after how long, and how far ahead it is shown.
        Figure("visit_months", mark("Setting", "Months between follow-up visits"), 6, _number(1, 36)),
        Figure("justify_days", mark("Setting", "Days to justify a tranche without a term"), 90, _number(1, 720)),
        Figure("answer_days", mark("Setting", "Days to answer a nomination list without a term"), 60, _number(1, 720)),
        Figure("due_horizon_days", mark("Setting", "Days ahead that are shown as due"), 45, _number(0, 365)),
    )
}


def value_on(session: Session, key: str, day: date | None = None) -> Any:
    """The value in force on a day, today if none is given."""
    return value_at(key, day or session.today)


def value_at(key: str, day: date) -> Any:
    """The value in force on a day: the latest row not after it, else the default."""
    row = (
        Setting.select()
        .where(Setting.key == key, Setting.valid_from <= day.isoformat())
        .order_by(Setting.valid_from.desc())
        .first()
    )
    return FIGURES[key].default if row is None else json.loads(row.value)


def values_on(session: Session, day: date | None = None) -> dict[str, Any]:
    """Every setting in force on a day."""
    wanted = (day or session.today).isoformat()
    rows = Setting.select().where(Setting.valid_from <= wanted).order_by(Setting.valid_from)
    return {key: figure.default for key, figure in FIGURES.items()} | {
        row.key: json.loads(row.value) for row in rows if row.key in FIGURES
    }


def history(key: str) -> list[tuple[str, Any]]:
    """(date from which it holds, value) of every row of a setting, oldest first."""
    rows = Setting.select().where(Setting.key == key).order_by(Setting.valid_from)
    return [(row.valid_from, json.loads(row.value)) for row in rows]


def set_value(session: Session, key: str, value: Any, valid_from: date) -> Changes:
    """Let a setting hold `value` from a date on. Raises Invalid."""
    figure = FIGURES[key]
    if not figure.is_valid(value):
        raise Invalid([Problem(key, "setting_shape", mark("Problem", "This value is not possible"))])
    before = value_on(session, key, valid_from)
    stored = json.dumps(value, ensure_ascii=False, sort_keys=True)
    with writing(session.desk, session.author) as write:
        Setting.insert(key=key, valid_from=valid_from.isoformat(), value=stored).on_conflict(
            conflict_target=[Setting.key, Setting.valid_from], update={Setting.value: stored}
        ).execute()
        Change.create(
            recorded_at=write.author.moment(),
            user=write.author.user,
            office=write.author.office,
            effective_on=valid_from.isoformat(),
            action="setting",
            kind="setting",
            record=key,
            field="value",
            before=json.dumps(before, ensure_ascii=False, sort_keys=True),
            after=stored,
        )
    return Changes.of("setting")
