"""What a project proposal must meet before each stage: a financing that sums, the pieces, the score, the opinion."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.language import code, mark
from coopdesk.core.money import show_amount
from coopdesk.entities.programme_choices import OPINION, PIECE
from coopdesk.entities.project import CRITERIA
from coopdesk.operations.financing import balance_of
from coopdesk.operations.guards.case import Case, Condition, met_or
from coopdesk.operations.pieces import pieces_of

# So many missing pieces are named; the tab of pieces shows all of them.
_NAMED = 2


def financing_sums(case: Case) -> Iterator[Condition]:
    """The funders give together what the project costs; the ceilings of support only warn."""
    balance = balance_of(case.record)
    yield met_or(
        balance.holds,
        "financing",
        mark("Guard", "The financing sums to the total cost"),
        balance.problem() or mark("Guard", "The financing sums to the total cost"),
        note=show_amount(balance.financed, code()),
    )
    for warning in balance.warnings(case.settings):
        yield Condition(warning.code, warning.text, warning.severity)


def pieces_received(case: Case) -> Iterator[Condition]:
    """Every piece that the settings ask for was received, on paper or as a document."""
    asked = [piece for piece in pieces_of(case.record, case.settings) if piece.is_asked]
    missing = [PIECE.label(piece.code) for piece in asked if not piece.is_received]
    named = ("، " if code() == "ar" else ", ").join(missing[:_NAMED])
    more = len(missing) - _NAMED
    unmet = mark("Guard", "Missing pieces: {names}").filled(names=named)
    if more > 0:
        unmet = mark("Guard", "Missing pieces: {names} and others ({count})").filled(names=named, count=more)
    yield met_or(
        not missing,
        "pieces",
        mark("Guard", "The pieces asked for were received: {count}").filled(count=len(asked)),
        unmet,
    )


def scored(case: Case) -> Iterator[Condition]:
    """Each criterion of the score sheet has its points."""
    left = sum(case.record.value(name) is None for name in CRITERIA)
    yield met_or(
        left == 0,
        "score",
        mark("Guard", "The score sheet is filled: {score} of 100").filled(score=case.record.score),
        mark("Guard", "The score sheet is not filled: criteria without points: {count}").filled(count=left),
    )


def opinion_given(case: Case) -> Iterator[Condition]:
    """The delegation gave its opinion; one that is not favourable has its reasons."""
    project = case.record
    has_reasons = project.opinion == "favourable" or bool(project.opinion_reason)
    if project.opinion is None or has_reasons:
        unmet = mark("Guard", "Write the opinion of the delegation first")
    else:
        unmet = mark("Guard", "Write the reasons of the opinion first")
    yield met_or(
        project.opinion is not None and has_reasons,
        "opinion",
        mark("Guard", "Opinion of the delegation: {opinion}").filled(opinion=OPINION.label(project.opinion)),
        unmet,
    )


def recovery_stated(case: Case) -> Iterator[Condition]:
    """Whoever cancels an agreement says what is to be paid back, if only nothing."""
    amount = case.record.recovery_amount
    yield met_or(
        amount is not None,
        "recovery",
        mark("Guard", "Amount to be recovered: {amount} DH").filled(amount=show_amount(amount or 0, code())),
        mark("Guard", "Write the amount to be recovered first (0 if nothing)"),
    )
