"""Where a file stood on the last day of a period, by the steps then in force."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coopdesk.entities.lifecycles import BENEFICIARY, LEGAL_BIRTH, Lifecycle
from coopdesk.store.export_rows import StepRow

_ENTRY_OF_PERSON = frozenset({"registered"})


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a summary, as ISO texts: its period's first day, and its last or today if that comes first."""

    first: str
    last: str

    def holds(self, day: str | None) -> bool:
        """Whether something happened inside the period; a day that nobody knows did not."""
        return day is not None and self.first <= day <= self.last

    def reached(self, day: str | None) -> bool:
        """Whether something had happened by the last day; a day that nobody knows is before all others."""
        return (day or "") <= self.last


@dataclass(frozen=True, slots=True)
class State:
    """A file on the last day: `since` ("" when the day is unknown, None when it never entered) and its stage."""

    since: str | None
    registered_on: str | None
    registration_taken_over: bool
    stage: str | None
    stage_on: str | None
    in_stock: bool
    is_new: bool


def steps_in_force(steps: Sequence[StepRow]) -> list[StepRow]:
    """The steps that no other one reversed."""
    reversed_ids = {step.reverses_id for step in steps if step.reverses_id is not None}
    return [step for step in steps if step.reverses_id is None and step.id not in reversed_ids]


def state_of_person(steps: Sequence[StepRow], span: Span) -> State:
    """A person is in the stock from the first registration until a withdrawal."""
    held = steps_in_force(steps)
    entry = _first(step for step in held if step.stage in _ENTRY_OF_PERSON)
    return _state(held, entry, None if entry is None else entry.effective_on or "", BENEFICIARY, span)


def state_of_organisation(steps: Sequence[StepRow], created_on: str | None, lifecycle: Lifecycle, span: Span) -> State:
    """An organisation is in the stock from its first step (or its entry on file, if it has none) until its end.

    It is newly registered on the day of its legal birth.
    """
    held = steps_in_force(steps)
    first = _first(held)
    since = created_on if first is None else first.effective_on or ""
    return _state(held, _first(step for step in held if step.stage in LEGAL_BIRTH), since, lifecycle, span)


def _first(steps: Iterable[StepRow]) -> StepRow | None:
    return min(steps, key=lambda step: (step.effective_on or "", step.id), default=None)


def _state(
    held: Sequence[StepRow], birth: StepRow | None, since: str | None, lifecycle: Lifecycle, span: Span
) -> State:
    order = _order(lifecycle)
    present = max(
        (step for step in held if span.reached(step.effective_on)),
        key=lambda step: (step.effective_on or "", order.get(step.stage, -1), step.id),
        default=None,
    )
    stage = present.stage if present else None
    return State(
        since=since,
        registered_on=birth.effective_on if birth else None,
        registration_taken_over=bool(birth and birth.taken_over),
        stage=stage,
        stage_on=present.effective_on if present else None,
        in_stock=since is not None and span.reached(since) and stage not in lifecycle.ended,
        is_new=birth is not None and not birth.taken_over and span.holds(birth.effective_on),
    )


def _order(lifecycle: Lifecycle) -> dict[str, int]:
    known = _ORDERS.get(lifecycle.name)
    if known is None:
        known = _ORDERS[lifecycle.name] = {stage.code: at for at, stage in enumerate(lifecycle.stages)}
    return known


_ORDERS: dict[str, dict[str, int]] = {}
