"""The joint committee: quorum, the agenda drawn from what waits, decisions that move files; the year's programme."""

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import (
    AgendaItem,
    AnnualProgramme,
    AwarenessSession,
    CommitteeMember,
    Decision,
    Meeting,
    ProgrammeLine,
    Project,
    Visit,
)
from coopdesk.entities.lifecycles import ANNUAL_PROGRAMME, DECISION, MEETING
from coopdesk.entities.programme_choices import MEASURE
from coopdesk.operations import records
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.committee import draw_agenda, find_lines, is_late, take_decision
from coopdesk.operations.list_rows import fetch
from coopdesk.operations.lists import COLUMNS
from coopdesk.operations.realised import Stretch, realised
from coopdesk.operations.steps import StepEntry, reverse_step, steps_of
from tests.recording import record_step

FULL = {"document_number": "3/2026", "note": "لسبب مكتوب"}
YEAR = Stretch("2026-01-01", "2026-12-31")


@pytest.fixture
def meeting(session):
    def make(present=(("HCAR", True), ("HCAR", True), ("ADS", True), ("ADS", False)), held=True, **values):
        made = Meeting(**({"subject": "الدورة الأولى", "meeting_day": "2026-06-10"} | values))
        records.save(session, made, registered_on="2026-05-20")
        for place, (party, came) in enumerate(present):
            member = CommitteeMember(meeting=made.id, name=f"عضو {place}", party=party, present=came)
            records.save(session, member)
        if held:
            advance(session, made, StepEntry("held", "2026-06-10"))
        return records.get("meeting", made.id)

    return make


@pytest.fixture
def project(session, person):
    def make(stage="committee"):
        made = Project(subject="معصرة زيتون", bearer=person(cin=None).id, total_cost=10_000_000)
        records.save(session, made, registered_on="2026-01-10")
        record_step(session, made, StepEntry(stage, "2026-05-01"))
        return records.get("project", made.id)

    return make


def decision(meeting, **values):
    usual = {"decision_kind": "approve", "subject": "المصادقة على المشروع", "owner": "الوكالة", "due_on": "2026-09-30"}
    return Decision(meeting=meeting.id, **(usual | values))


def blocking(session, record, stage):
    opening = next(one for one in openings(session, record) if one.stage.code == stage)
    return {condition.code for condition in opening.conditions if condition.blocks}


@pytest.mark.parametrize(
    ("present", "missing"),
    [
        ((("HCAR", True), ("ADS", True), ("ADS", False), ("HCAR", False)), set()),
        ((("HCAR", True), ("ADS", False), ("ADS", False)), {"quorum", "both_parties"}),
        ((("HCAR", True), ("HCAR", True), ("ADS", False)), {"both_parties"}),
        ((), {"quorum", "both_parties"}),
    ],
)
def test_a_meeting_is_held_with_its_quorum_and_both_parties(session, meeting, present, missing):
    assert blocking(session, meeting(present=present, held=False), "held") == missing


def test_nor_before_its_day(session, meeting):
    convened = meeting(held=False, meeting_day="2026-12-20")
    assert blocking(session, convened, "held") == {"day_has_come"}


def test_one_that_is_typed_afterwards_was_convened_and_held_on_its_day(session):
    made = Meeting(subject="الدورة الأولى", meeting_day="2026-06-10")
    records.save(session, made)
    for party in ("HCAR", "ADS"):
        records.save(session, CommitteeMember(meeting=made.id, name=party, party=party, present=True))
    advance(session, made, StepEntry("held", "2026-06-10"))
    assert (records.get("meeting", made.id).stage_on, made.number.split("-")[1]) == ("2026-06-10", "2026")


def test_the_agenda_is_drawn_from_what_waits_and_only_once(session, meeting, project):
    waiting, decided = project(), project("approved")
    coming = meeting(held=False)
    draw_agenda(session, coming)
    draw_agenda(session, coming)
    draw_agenda(session, meeting(held=False, subject="دورة أخرى"))
    (item,) = AgendaItem.select()
    assert item.value("project") == waiting.id
    assert waiting.number in item.subject
    assert decided.number not in item.subject


@pytest.mark.parametrize(
    ("kind", "stage"),
    [("approve", "approved"), ("conditional", "conditional"), ("postpone", "postponed"), ("refuse", "refused")],
)
def test_a_decision_moves_the_project_with_its_number(session, meeting, project, kind, stage):
    made = project()
    taken = take_decision(session, decision(meeting(), decision_kind=kind, project=made.id)).result
    stored = records.get("project", made.id)
    assert stored.stage == stage
    last = steps_of(stored)[-1]
    assert (last.document_number, last.decided_by, last.effective_on) == (taken.number, "joint_committee", "2026-06-10")


def test_a_correction_of_its_text_does_not_move_it_again(session, meeting, project):
    made = project()
    taken = take_decision(session, decision(meeting(), project=made.id)).result
    before = len(steps_of(made))
    taken.owner = "النيابة الإقليمية"
    take_decision(session, taken)
    assert len(steps_of(made)) == before


def test_a_recommendation_moves_nothing(session, meeting, project):
    made = project()
    take_decision(session, decision(meeting(), decision_kind="recommend", project=made.id))
    assert records.get("project", made.id).stage == "committee"


def test_only_a_meeting_that_was_held_decides(session, meeting):
    with pytest.raises(Invalid):
        take_decision(session, decision(meeting(held=False)))
    assert Decision.select().count() == 0


def test_a_decision_is_late_until_it_is_carried_out(session, meeting):
    taken = take_decision(session, decision(meeting())).result
    assert is_late(taken, "2026-10-01")
    assert not is_late(taken, "2026-09-30")
    advance(session, taken, StepEntry("done", "2026-11-01"))
    assert not is_late(taken, "2026-11-23")


def test_a_late_decision_stands_out_in_the_list(session, meeting):
    taken = take_decision(session, decision(meeting())).result
    columns = [column for column in COLUMNS["decision"] if column.name in ("due_on", "stage")]

    def tones(day: str) -> tuple[str, ...]:
        return fetch(replace(session, fixed_day=date.fromisoformat(day)), "decision", columns, [taken.id])[
            taken.id
        ].tones

    assert (tones("2026-09-30"), tones("2026-10-01")) == (("", "amber"), ("red", "red"))
    advance(session, taken, StepEntry("done", "2026-11-01"))
    assert tones("2026-11-23") == ("", "green")


@pytest.mark.parametrize("lifecycle", [MEETING, DECISION, ANNUAL_PROGRAMME], ids=lambda one: one.name)
def test_no_stage_follows_but_those_declared(session, meeting, lifecycle):
    for place, stage in enumerate(lifecycle.stages):
        record = {
            "meeting": lambda: meeting(held=False, subject=f"دورة {place}"),  # noqa: B023
            "decision": lambda: take_decision(session, decision(meeting())).result,
            "annual_programme": lambda: _programme(session, 2030 + place),  # noqa: B023
        }[lifecycle.name]()
        record_step(session, record, StepEntry(stage.code, "2026-07-01"))
        for other in lifecycle.stages:
            if other.code not in stage.following:
                with pytest.raises(Invalid) as error:
                    advance(session, record, StepEntry(other.code, "2026-11-01", **FULL))
                assert {problem.code for problem in error.value.problems} == {"not_allowed"}


# The programme of the year.


def _programme(session, year=2026):
    made = AnnualProgramme(year=year, subject=f"برنامج {year}")
    records.save(session, made, registered_on="2026-01-05")
    return made


def line(session, programme, **values):
    usual = {"axis": "awareness", "activity": "حصص", "measure": "sessions", "target": 1}
    made = ProgrammeLine(programme=programme.id, **(usual | values))
    records.save(session, made)
    return made


def held(session, day="2026-02-10", **values):
    made = AwarenessSession(**({"subject": "حصة", "session_day": day, "commune": "05.091.03.07"} | values))
    records.save(session, made, registered_on="2026-01-20")
    record_step(session, made, StepEntry("held", day))
    return made


def test_what_is_realised_is_counted_from_the_registers(session, organisation):
    first, second = held(session, men=10, women=15), held(session, "2026-05-10", men=3, women=4)
    assert realised("sessions", YEAR).ids == (first.id, second.id)
    assert realised("attendances", YEAR).value == 32
    assert realised("sessions", Stretch("2026-01-01", "2026-03-31")).ids == (first.id,)
    visit = Visit(organisation=organisation().id, visited_on="2026-04-02", agent="حسن", subject="تتبع")
    records.save(session, visit)
    assert realised("visits", YEAR).ids == (visit.id,)


def test_a_step_taken_back_or_taken_over_is_not_realised(session):
    wrong, paper = held(session), held(session, "2026-03-01")
    reverse_step(session, wrong, steps_of(wrong)[-1], "خطأ")
    reverse_step(session, paper, steps_of(paper)[-1], "خطأ")
    record_step(session, paper, StepEntry("held", "2026-03-01", taken_over=True))
    assert realised("sessions", YEAR).value == 0


def test_somebody_registered_again_is_not_newly_registered(session, person):
    old, new = person(registered_on="2025-03-01"), person(first_name="زهرة", registered_on="2026-03-01")
    record_step(session, old, StepEntry("registered", "2026-04-01"))
    assert realised("registered", YEAR).ids == (new.id,)


def test_a_province_narrows_the_figure(session):
    here = held(session)
    assert realised("sessions", Stretch(YEAR.first, YEAR.last, "05.091")).ids == (here.id,)
    assert realised("sessions", Stretch(YEAR.first, YEAR.last, "05.081")).value == 0


@pytest.mark.parametrize("measure", MEASURE.codes)
def test_every_measure_has_its_figure(session, measure):
    assert realised(measure, YEAR).value == 0


def test_a_programme_is_approved_with_lines_and_evaluated_with_reasons(session):
    programme = _programme(session)
    assert blocking(session, programme, "approved") == {"lines"}
    silent = line(session, programme, target=2)
    held(session)
    advance(session, programme, StepEntry("approved", "2026-02-01", document_number="1/2026"))
    assert blocking(session, programme, "evaluated") == {"variances", "year_ended"}
    silent.variance_reason = "تأجلت حصة بسبب الأحوال الجوية"
    records.save(session, silent)
    assert blocking(session, programme, "evaluated") == {"year_ended"}


def test_what_was_approved_changes_only_by_a_revision_and_not_after_the_evaluation(session):
    programme = _programme(session)
    kept = line(session, programme, target=2)

    def changed(**values) -> set[str]:
        for name, value in values.items():
            setattr(kept, name, value)
        try:
            records.save(session, kept)
        except Invalid as error:
            return {problem.code for problem in error.problems}
        return set()

    assert changed(target=3) == set()
    advance(session, programme, StepEntry("approved", "2026-02-01", document_number="1/2026"))
    assert changed(target=4) == {"programme_closed"}
    assert changed(target=3, variance_reason="تأخر الاعتمادات") == set()
    with pytest.raises(Invalid):
        line(session, programme, activity="دورة")
    with pytest.raises(CannotDo):
        records.remove(session, "programme_line", [kept.id])
    advance(session, programme, StepEntry("revised", "2026-06-01", document_number="2/2026", note="اعتمادات إضافية"))
    assert changed(target=5) == set()
    line(session, programme, activity="دورة", variance_reason="لم تبرمج")
    record_step(session, programme, StepEntry("evaluated", "2026-11-20", document_number="3/2026"))
    assert changed(target=6) == {"programme_closed"}
    assert changed(target=5, variance_reason="تأخر") == set()


def test_a_line_of_a_programme_is_found_by_its_words_the_last_year_first(session):
    for year in (2025, 2026):
        programme = AnnualProgramme(year=year, subject="البرنامج")
        records.save(session, programme)
        for activity in ("حملات التحسيس", "دورات التكوين"):
            values = {"axis": "awareness", "activity": activity, "measure": MEASURE.codes[0], "target": 4}
            records.save(session, ProgrammeLine(programme=programme.id, **values))
    assert [(title, year) for _id, title, year in find_lines(session, "التحسيس حملات", 8)] == [
        ("حملات التحسيس", "2026"),
        ("حملات التحسيس", "2025"),
    ]
    assert len(find_lines(session, "دورات", 1)) == 1
    assert find_lines(session, " ", 8) == []
