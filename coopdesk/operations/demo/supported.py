"""Invented people who became supported: members of an organisation whose grant was signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Member
from coopdesk.entities.lifecycles import BENEFICIARY
from coopdesk.operations.demo.people import Setting
from coopdesk.operations.demo.steps import step_row
from coopdesk.store.bulk import add_steps, keep_stages
from coopdesk.store.writing import Writing

_ACTIVITIES = (
    "الإنتاج والبيع داخل التعاونية",
    "تسيير التعاونية",
    "تسويق المنتوج بالأسواق الأسبوعية",
    "التلفيف والتوزيع",
)
_FOUND = "معاينة ميدانية"
_BECAUSE = mark("Consequence", "Member of an organisation supported by grant {number}")


def support_members(write: Writing, setting: Setting, grants: list[dict[str, Any]]) -> None:
    """Membership plus a signed grant makes supported those who were accepted."""
    before = [stage.code for stage in BENEFICIARY.stages if "supported" in stage.following and stage.on_path]
    steps, stages, done = [], [], set()
    for grant in grants:
        signed = grant["story"].day_of("agreement_signed")
        if signed is None:
            continue
        for person, entry in _accepted_members(grant["organisation"], before):
            if person.id in done:
                continue
            done.add(person.id)
            day = max(signed.isoformat(), entry or "", person.stage_on or "")
            note = str(_BECAUSE.filled(number=grant["number"]))
            details = {"document_number": grant["agreement_number"], "decided_by": "ads", "note": note}
            row = {"id": person.id, "uuid": person.uuid}
            steps.append(step_row(setting, row, "supported", day, person.stage, **details))
            stages.append(("supported", day, person.id))
    add_steps(write, "beneficiary", steps)
    keep_stages(write, "beneficiary", stages)
    _integrate(write, setting, [(day, person) for _stage, day, person in stages])


def _integrate(write: Writing, setting: Setting, supported: list[tuple[str, int]]) -> None:
    """Most of those supported for long live from their activity: a visit of the office found so."""
    rng, today, steps, stages = setting.rng, setting.today, [], []
    for since, person_id in supported:
        found = date.fromisoformat(since) + timedelta(days=rng.randint(80, 160))
        if found > today or rng.random() < 0.25:
            continue
        person = Beneficiary.get_by_id(person_id)
        before = person.values_of(person)
        person.new_activity = rng.choice(_ACTIVITIES)
        person.income_before = person.monthly_income or 0
        person.income_after = person.income_before + rng.randint(12, 30) * 10_000
        write.update(person, before)
        row, day = {"id": person.id, "uuid": person.uuid}, found.isoformat()
        steps.append(step_row(setting, row, "integrated", day, "supported", decided_by="office", note=_FOUND))
        stages.append(("integrated", day, person.id))
    add_steps(write, "beneficiary", steps)
    keep_stages(write, "beneficiary", stages)


def _accepted_members(organisation: int, before: list[str]) -> Iterator[tuple[Beneficiary, str | None]]:
    members = (
        Member.select(Member, Beneficiary)
        .join(Beneficiary, on=Member.beneficiary == Beneficiary.id)
        .where(Member.organisation == organisation, Member.exit_date.is_null(), Beneficiary.stage.in_(before))
        .order_by(Member.id)
    )
    return ((member.beneficiary, member.entry_date) for member in members)
