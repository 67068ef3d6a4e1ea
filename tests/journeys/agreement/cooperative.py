"""June to October: the cooperative comes into existence in law, starts its work and is accompanied."""

from __future__ import annotations

from coopdesk.entities import Organisation, YearlyState
from coopdesk.operations.steps import in_force, steps_of
from tests.journeys.agreement import seen
from tests.journeys.agreement.proposal import COOPERATIVE
from tests.journeys.clerk import KEY, Clerk

RIB = "011780000012345678901296"
# Stage, day, number of the document, court
FORMATION = (
    ("تسمية", "15/06/2026", "ODCO-771", ""),
    ("جمع عام", "25/06/2026", "م.ج.1", ""),
    ("ملف مودع", "30/06/2026", "512/2026", "المحكمة الابتدائية بني ملال"),
    ("مقيدة", "15/07/2026", "2026/214", "المحكمة الابتدائية بني ملال"),
)


def form_the_cooperative(clerk: Clerk) -> None:
    """Every stage with its day and its document, until the court has registered it."""
    form = clerk.find(COOPERATIVE)
    for stage, day, document, place in FORMATION:
        given = {"document_number": document, "place": place}
        clerk.step(form.stages, stage, day, **{name: text for name, text in given.items() if text})
    clerk.fill(rib=RIB, bank="القرض الفلاحي", capital="10000", share_value="100", shares="100")
    kept = clerk.save()
    assert (kept.stage, kept.registered_on, kept.registration_number) == ("registered", "2026-07-15", "2026/214")
    assert [step.stage for step in in_force(steps_of(kept))] == [
        *("idea", "founders", "name_approved", "constituted", "deposited", "registered"),
    ]
    clerk.tab(10)
    assert len(seen.rows(form.steps.table)) == 6
    clerk.tab(1)
    clerk.press(KEY.Key_Escape)


def start_and_accompany_it(clerk: Clerk) -> None:
    """The plan, the first visit, the start: what the accompaniment asks for is met one after the other."""
    form = clerk.find(COOPERATIVE)
    clerk.step(form.stages, "منطلقة", "01/09/2026", decided_by="المكتب")
    clerk.tab(3)
    clerk.add(
        form.plans,
        signed_on="10/09/2026",
        starts_on="10/09/2026",
        ends_on="10/09/2027",
        objectives="ضبط المحاسبة وتسويق الزرابي",
    )
    clerk.tab(4)
    clerk.add(
        form.visits, visited_on="15/09/2026", agent="خديجة", subject="زيارة أولى بعد الانطلاق", next_on="15/12/2026"
    )
    clerk.tab(1)
    clerk.step(form.stages, "قيد المواكبة", "01/10/2026", document_number="2026/117")
    assert Organisation.get().stage == "accompanied"
    clerk.press(KEY.Key_Escape)
    assert seen.count_of(clerk, "visits") == 1


def visit_it_again(clerk: Clerk) -> None:
    """The visit that was foreseen is due; its report is written on its own form."""
    assert "visit" in seen.due_codes(clerk)
    form = clerk.new("visits")
    clerk.fill(organisation="نسيج", visited_on="10/12/2026", agent="خديجة", subject="تتبع استعمال المعدات")
    clerk.fill(next_on="10/06/2027", findings="المعدات مستعملة والمحاسبة منتظمة", recommendations="البحث عن معارض")
    clerk.save()
    assert form.record.number.startswith("V-2026-")
    clerk.press(KEY.Key_Escape)
    assert "visit" not in seen.due_codes(clerk)
    assert seen.count_of(clerk, "visits") == 2


def write_the_yearly_sheet(clerk: Clerk) -> None:
    form = clerk.find(COOPERATIVE)
    clerk.tab(5)
    clerk.add(
        form.states,
        year="2026",
        members_women="5",
        youth="4",
        disabled="1",
        children="5",
        jobs_women="5",
        turnover="86500",
        surplus="12000",
        assembly_held="ن",
        assembly_on="05/12/2026",
        mandate_ends_on="25/06/2029",
    )
    state = YearlyState.get()
    assert (state.members_women, state.jobs_women, state.turnover) == (5, 5, 8_650_000)
    # The latest state gives the assembly and the mandate.
    kept = Organisation.get()
    assert (kept.assembly_on, kept.mandate_ends_on) == ("2026-12-05", "2029-06-25")
    clerk.tab(1)
    clerk.press(KEY.Key_Escape)
