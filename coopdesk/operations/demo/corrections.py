"""A step of the demonstration that was recorded by mistake and taken back with its reason."""

from __future__ import annotations

from datetime import date, timedelta

from coopdesk.entities import Organisation, Step
from coopdesk.operations.demo.people import Setting, uuid_of
from coopdesk.operations.steps import StepEntry, keep_stage
from coopdesk.store.writing import Writing

_REASON = "سجلت المرحلة في ملف تعاونية أخرى"
_WAIT = timedelta(days=12)


def correct_a_step(write: Writing, setting: Setting) -> None:
    """Of the first organisation that may be accompanied, the start of the accompaniment was recorded and taken back."""
    latest = (setting.today - _WAIT).isoformat()
    organisation = (
        Organisation.select()
        .where(Organisation.stage.in_(("operational", "registered")), Organisation.stage_on <= latest)
        .order_by(Organisation.id)
        .first()
    )
    if organisation is None:
        return
    day = date.fromisoformat(organisation.stage_on) + _WAIT
    entry = StepEntry("accompanied", day.isoformat(), document_number=f"7/{day.year}", decided_by="ads")
    wrong = Step(uuid=uuid_of(setting.rng), **vars(entry))
    back = Step(
        uuid=uuid_of(setting.rng),
        stage=entry.stage,
        effective_on=setting.today.isoformat(),
        note=_REASON,
        taken_over=False,
        reverses=wrong,
    )
    for step in (wrong, back):
        write.step(organisation, step, before=organisation.stage)
        keep_stage(write, organisation)
