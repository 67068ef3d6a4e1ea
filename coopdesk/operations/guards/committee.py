"""What meetings of the joint committee and the annual programme must meet before each stage."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.days import show_day
from coopdesk.core.language import mark
from coopdesk.entities import CommitteeMember, ProgrammeLine
from coopdesk.operations.guards.case import Case, Condition, met_or
from coopdesk.operations.realised import realised, stretch_of


def quorum(case: Case) -> Iterator[Condition]:
    """Enough of those called are there, and both parties are."""
    called = list(
        CommitteeMember.select().where(CommitteeMember.meeting == case.record.id, CommitteeMember.deleted_at.is_null())
    )
    present = [member for member in called if member.present]
    percent = case.settings["quorum_percent"]
    yield met_or(
        bool(present) and len(present) * 100 >= len(called) * percent,
        "quorum",
        mark("Guard", "The quorum is reached: {present} of {called}").filled(present=len(present), called=len(called)),
        mark("Guard", "The quorum is not reached: {present} of {called} are present").filled(
            present=len(present), called=len(called)
        ),
    )
    yield met_or(
        {member.party for member in present} >= {"HCAR", "ADS"},
        "both_parties",
        mark("Guard", "Both parties are present"),
        mark("Guard", "Both parties must be present"),
    )


def programme_has_lines(case: Case) -> Iterator[Condition]:
    yield met_or(
        bool(_lines(case)),
        "lines",
        mark("Guard", "The programme has lines"),
        mark("Guard", "Add the lines of the programme first"),
    )


def year_has_ended(case: Case) -> Iterator[Condition]:
    last = f"{case.record.year}-12-31"
    yield met_or(
        case.day >= f"{case.record.year}-12-01",
        "year_ended",
        mark("Guard", "The year is ending or has ended"),
        mark("Guard", "The programme is evaluated at the end of its year: {day}").filled(day=show_day(last)),
    )


def variances_explained(case: Case) -> Iterator[Condition]:
    """Whatever was not realised as planned says why."""
    silent = [
        line
        for line in _lines(case)
        if not line.variance_reason and realised(line.measure, stretch_of(line, case.record)).value != line.target
    ]
    yield met_or(
        not silent,
        "variances",
        mark("Guard", "Every variance is explained"),
        mark("Guard", "{count} lines differ from their target without a reason").filled(count=len(silent)),
    )


def _lines(case: Case) -> list[ProgrammeLine]:
    chosen = ProgrammeLine.select().where(ProgrammeLine.programme == case.record.id, ProgrammeLine.deleted_at.is_null())
    return list(chosen)
