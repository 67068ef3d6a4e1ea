"""`coopdesk advance NUMBER STATE --date D`: move a file one step along its life cycle."""

from __future__ import annotations

import argparse

from coopdesk.cli.opening import opened
from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations.advance import advance, file_of
from coopdesk.operations.steps import StepEntry

_MOVED = mark("Command", "{number}: {stage}, on {day}")
_UNKNOWN = mark("Command", "This file has no stage «{state}»; it may go on to: {states}")


def run(given: argparse.Namespace) -> int:
    """Record the step and say so. Raises CannotDo, Invalid."""
    with opened(given) as session:
        record = file_of(given.number)
        stage = record.lifecycle().stage(given.state) or record.lifecycle().stage(
            record.lifecycle().choices().find(given.state)
        )
        if stage is None:
            following = ", ".join(one.code for one in record.lifecycle().after(record.stage))
            raise CannotDo(_UNKNOWN.filled(state=given.state, states=following or "—"))
        entry = StepEntry(
            stage.code,
            given.date.isoformat(),
            document_number=given.document,
            place=given.place,
            decided_by=given.decided_by,
            note=given.reason,
        )
        advance(session, record, entry)
        print(_MOVED.filled(number=record.number, stage=stage.label, day=given.date.isoformat()))
    return 0
