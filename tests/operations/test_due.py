"""What is due: each source before, at and after its threshold, and the appointments of a stretch of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.entities import (
    Attendee,
    AwarenessSession,
    Decision,
    Grant,
    Meeting,
    Nomination,
    NominationList,
    Project,
    Training,
    Tranche,
    Visit,
    YearlyState,
)
from coopdesk.operations import records
from coopdesk.operations import settings as dated
from coopdesk.operations.due import DEADLINE, MEETING, appointments_of, due_of
from coopdesk.operations.steps import StepEntry, reverse_step, steps_of
from tests.recording import record_step

TODAY = date(2026, 11, 23)
# The horizon of the settings: 45 days.
LAST_SHOWN, TOO_FAR = "2027-01-07", "2027-01-08"


def late(session, code: str, until: date | None = None) -> list[int]:
    """The days late of the things due for one reason."""
    return [one.days_late(TODAY) for one in due_of(session, until) if one.code == code]


def saved(desk, entity, stage: str | None = None, reached: str = "2026-02-01", /, **values):
    record = entity(**values)
    records.save(desk, record, registered_on="2026-01-05")
    if stage:
        record_step(desk, record, StepEntry(stage, reached))
    return record


@pytest.fixture
def supported(session, organisation):
    """A cooperative that was registered on a day and is accompanied since."""

    def make(registered_on: str = "2026-10-01", stage: str = "accompanied", **values):
        made = organisation(**values)
        record_step(session, made, StepEntry("registered", registered_on, document_number="1/26"))
        if stage:
            record_step(session, made, StepEntry(stage, registered_on))
        return made

    return make


def test_nothing_is_due_at_an_empty_desk(session):
    assert due_of(session) == ()


# Visits: six months after the last one, or after the registration.


@pytest.mark.parametrize(
    ("visited_on", "days"),
    [("2026-05-24", [-1]), ("2026-05-23", [0]), ("2026-05-22", [1]), ("2026-07-07", [-45]), ("2026-07-08", [])],
)
def test_a_visit_is_due_six_months_after_the_last_one(session, supported, visited_on, days):
    made = supported(registered_on="2025-12-01")
    for day in ("2026-01-10", visited_on):
        saved(session, Visit, organisation=made.id, visited_on=day, agent="سعيد", subject="تتبع")
    assert late(session, "visit_overdue") == days


@pytest.mark.parametrize(("registered_on", "days"), [("2026-05-24", [-1]), ("2026-05-23", [0]), ("2026-05-22", [1])])
def test_without_a_visit_the_months_run_from_the_registration(session, supported, registered_on, days):
    made = supported(registered_on)
    assert late(session, "visit_overdue") == days
    (one,) = [one for one in due_of(session) if one.code == "visit_overdue"]
    assert (one.kind, one.record_id, one.number, one.nature) == ("organisation", made.id, made.number, DEADLINE)


@pytest.mark.parametrize("stage", ["", "consolidated", "in_difficulty"])
def test_only_organisations_under_support_are_visited(session, supported, stage):
    supported("2025-01-01", stage)
    assert late(session, "visit_overdue") == []


@pytest.mark.parametrize(("next_on", "days"), [("2026-11-24", [-1]), ("2026-11-23", [0]), ("2026-11-20", [3])])
def test_the_visit_that_was_planned_comes_first(session, supported, next_on, days):
    made = supported()
    saved(session, Visit, organisation=made.id, visited_on="2026-10-10", agent="سعيد", subject="تتبع", next_on=next_on)
    assert late(session, "visit") == days
    assert late(session, "visit_overdue") == []
    assert [one.nature for one in due_of(session) if one.code == "visit"] == [MEETING]


def test_a_visit_planned_after_the_six_months_does_not_hide_them(session, supported):
    made = supported("2026-01-01")
    values = {"visited_on": "2026-05-22", "next_on": "2026-12-30"}
    saved(session, Visit, organisation=made.id, agent="سعيد", subject="تتبع", **values)
    assert (late(session, "visit_overdue"), late(session, "visit")) == ([1], [])


def test_the_months_between_visits_are_a_setting(session, supported):
    supported("2026-08-20")
    assert late(session, "visit_overdue") == []
    dated.set_value(session, "visit_months", 3, TODAY)
    assert late(session, "visit_overdue") == [3]


def test_what_was_taken_over_without_any_date_waits_since_it_was_taken_over(session, organisation):
    made = organisation()
    record_step(session, made, StepEntry("accompanied", None, taken_over=True))
    assert due_of(session) == ()
    later = replace(session, fixed_day=date(2027, 5, 24))
    assert [(one.code, one.days_late(later.today)) for one in due_of(later)] == [("visit_overdue", 1)]


# Receipts, assemblies and mandates.


@pytest.mark.parametrize(
    ("received_on", "days"), [("2026-09-25", [-1]), ("2026-09-24", [0]), ("2026-09-23", [1]), ("2026-11-23", [])]
)
def test_the_final_receipt_is_due_after_sixty_days(session, organisation, received_on, days):
    made = organisation(legal_form="association")
    record_step(session, made, StepEntry("provisional_receipt", received_on, document_number="1/26"))
    assert late(session, "receipt") == days


def test_a_final_receipt_ends_the_waiting_and_a_wrong_one_begins_it_again(session, organisation):
    made = organisation(legal_form="association")
    record_step(session, made, StepEntry("provisional_receipt", "2026-09-01", document_number="1/26"))
    record_step(session, made, StepEntry("final_receipt", "2026-10-01", document_number="2/26"))
    assert late(session, "receipt") == []
    reverse_step(session, made, steps_of(made)[-1], "خطأ في الجمعية")
    assert late(session, "receipt") == [23]


@pytest.mark.parametrize(
    ("held_on", "days"), [("2025-11-24", [-1]), ("2025-11-23", [0]), ("2025-11-22", [1]), ("2026-10-01", [])]
)
def test_the_ordinary_assembly_is_due_after_twelve_months(session, supported, held_on, days):
    supported("2024-01-01", assembly_on=held_on)
    assert late(session, "assembly") == days


@pytest.mark.parametrize(("registered_on", "days"), [("2025-11-24", [-1]), ("2025-11-23", [0]), ("2025-11-22", [1])])
def test_without_an_assembly_the_months_run_from_the_creation(session, supported, registered_on, days):
    supported(registered_on)
    assert late(session, "assembly") == days


def test_the_assembly_of_a_yearly_state_counts(session, supported):
    made = supported("2024-01-01", assembly_on="2025-01-10")
    saved(session, YearlyState, organisation=made.id, year=2025, assembly_held=True, assembly_on="2025-11-20")
    assert late(session, "assembly") == [3]


def test_one_whose_creation_is_unknown_has_a_mandate_and_an_assembly_too(session, organisation):
    made = organisation(mandate_ends_on="2026-11-20")
    record_step(session, made, StepEntry("operational", None, taken_over=True))
    assert (late(session, "mandate"), late(session, "assembly")) == ([3], [])
    in_a_year = replace(session, fixed_day=date(2027, 11, 25))
    (one,) = [one for one in due_of(in_a_year) if one.code == "assembly"]
    assert one.days_late(in_a_year.today) == 2


def test_an_individual_project_has_no_assembly_and_no_mandate(session, person, organisation):
    made = organisation(legal_form="individual", holder=person().id, mandate_ends_on="2026-11-01")
    record_step(session, made, StepEntry("registered", "2024-01-01", document_number="1/24"))
    assert (late(session, "assembly"), late(session, "mandate")) == ([], [])


@pytest.mark.parametrize(
    ("ends_on", "days"), [("2026-11-24", [-1]), ("2026-11-23", [0]), ("2026-11-22", [1]), (TOO_FAR, [])]
)
def test_a_mandate_is_due_on_its_last_day(session, supported, ends_on, days):
    supported(mandate_ends_on=ends_on)
    assert late(session, "mandate") == days


def test_a_mandate_declared_later_takes_the_place_of_the_former(session, supported):
    made = supported(mandate_ends_on="2026-11-01")
    saved(session, YearlyState, organisation=made.id, year=2025, mandate_ends_on="2026-12-01")
    assert late(session, "mandate") == [-8]


# Money, decisions, lists, projects.


@pytest.fixture
def paid(session, organisation):
    """A tranche of 1,000 DH paid on a day, of a committed grant."""

    def make(paid_on: str = "2026-11-01", stage: str = "paid", grant_stage: str = "committed", **values):
        usual = {"subject": "معدات", "grant_kind": "financial", "funder": "ads", "decided_amount": 100_000}
        grant = saved(session, Grant, organisation=organisation().id, **usual)
        values |= {"grant": grant.id, "rank": 1, "amount": 100_000, "foreseen_on": "2026-02-01"}
        tranche = saved(session, Tranche, stage, paid_on, **values)
        record_step(session, grant, StepEntry(grant_stage, "2026-02-01"))
        return tranche

    return make


@pytest.mark.parametrize(("term", "days"), [("2026-11-24", [-1]), ("2026-11-23", [0]), ("2026-11-22", [1])])
def test_a_paid_tranche_is_justified_by_its_term(session, paid, term, days):
    tranche = paid(justify_by=term)
    (one,) = [one for one in due_of(session) if one.code == "tranche"]
    assert [one.days_late(TODAY)] == days
    assert (one.kind, one.record_id) == ("grant", tranche.value("grant"))
    assert "1,000.00" in str(one.what)


@pytest.mark.parametrize(("paid_on", "days"), [("2026-08-26", [-1]), ("2026-08-25", [0]), ("2026-08-24", [1])])
def test_without_a_term_a_tranche_is_justified_ninety_days_after_the_payment(session, paid, paid_on, days):
    paid(paid_on)
    assert late(session, "tranche") == days


def test_a_returned_justification_is_due_and_a_justified_tranche_is_not(session, paid):
    paid(stage="returned", justify_by="2026-11-20")
    paid(stage="justified", justify_by="2026-11-19")
    paid(grant_stage="cancelled", justify_by="2026-11-18")
    paid(grant_stage="recovery", justify_by="2026-11-17")
    assert late(session, "tranche") == [3]


def decision_of(session, due_on: str, stage: str = "taken"):
    meeting = saved(session, Meeting, "held", subject="اجتماع", meeting_day="2026-06-01")
    values = {"decision_kind": "recommend", "subject": "مراسلة", "owner": "الكاتب"}
    return saved(session, Decision, stage, meeting=meeting.id, due_on=due_on, **values)


@pytest.mark.parametrize(
    ("due_on", "days"), [("2026-11-24", [-1]), ("2026-11-23", [0]), ("2026-11-22", [1]), (LAST_SHOWN, [-45])]
)
def test_a_decision_is_due_on_its_day(session, due_on, days):
    made = decision_of(session, due_on)
    assert late(session, "decision") == days
    assert [one.number for one in due_of(session)] == [made.number]


@pytest.mark.parametrize("stage", ["done", "dropped"])
def test_a_decision_carried_out_or_dropped_is_not_due(session, stage):
    decision_of(session, "2026-11-01", stage)
    assert late(session, "decision") == []


@pytest.mark.parametrize(
    ("sent_on", "term", "days"),
    [
        ("2026-11-01", "2026-11-24", [-1]),
        ("2026-11-01", "2026-11-23", [0]),
        ("2026-11-01", "2026-11-22", [1]),
        ("2026-09-25", None, [-1]),
        ("2026-09-24", None, [0]),
        ("2026-09-23", None, [1]),
    ],
)
def test_a_list_is_answered_by_its_term_or_sixty_days_after_it_was_sent(session, person, sent_on, term, days):
    made = saved(session, NominationList, "sent", sent_on, subject="لائحة", answer_due_on=term)
    for name, answer in (("زهرة", None), ("علي", None), ("مريم", "reserve")):
        answered_on = "2026-11-20" if answer else None
        values = {"beneficiary": person(first_name=name).id, "answer": answer, "answered_on": answered_on}
        saved(session, Nomination, nomination_list=made.id, **values)
    assert late(session, "nomination") == days
    assert str(due_of(session)[0].what).startswith("2 ")


@pytest.mark.parametrize("stage", ["draft", "signed", "answered"])
def test_only_a_list_that_was_sent_waits_for_an_answer(session, stage):
    saved(session, NominationList, stage, subject="لائحة", answer_due_on="2026-11-01")
    assert due_of(session) == ()


@pytest.mark.parametrize(
    ("stage", "term", "days"),
    [
        ("incomplete", "2026-11-24", [-1]),
        ("incomplete", "2026-11-23", [0]),
        ("submitted", "2026-11-22", [1]),
        ("complete", "2026-11-22", []),
        ("incomplete", None, []),
    ],
)
def test_pieces_of_a_project_are_due_by_their_term(session, person, stage, term, days):
    saved(session, Project, stage, subject="مشروع", bearer=person().id, pieces_due_on=term)
    assert late(session, "pieces") == days


# Sessions, trainings, meetings.


def session_on(session, day: str, stage: str | None = None, **values):
    return saved(session, AwarenessSession, stage, "2026-11-10", subject="حصة", session_day=day, **values)


@pytest.mark.parametrize(
    ("day", "attendance", "to_come"),
    [("2026-11-22", [1], []), ("2026-11-23", [0], []), ("2026-11-24", [], [-1]), (TOO_FAR, [], [])],
)
def test_a_planned_session_is_to_come_then_wants_its_attendance(session, day, attendance, to_come):
    session_on(session, day)
    assert late(session, "attendance") == attendance
    assert late(session, "session") == to_come


def test_a_session_held_is_due_until_somebody_is_counted_or_named(session, person):
    empty = session_on(session, "2026-11-10", "held")
    session_on(session, "2026-11-11", "held", men=0, women=12)
    named = session_on(session, "2026-11-12", "held")
    saved(session, Attendee, session=named.id, beneficiary=person().id)
    session_on(session, "2026-11-13", "cancelled")
    assert [(one.code, one.record_id) for one in due_of(session)] == [("attendance", empty.id)]


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "stage", "found"),
    [
        ("2026-11-24", "2026-11-25", None, {"training": [-1]}),
        ("2026-11-23", "2026-11-25", None, {"training_start": [0]}),
        ("2026-11-20", "2026-11-25", None, {"training_start": [3]}),
        ("2026-11-20", "2026-11-24", "running", {"training_end": [-1]}),
        ("2026-11-20", "2026-11-23", "running", {"training_end": [0]}),
        ("2026-11-18", "2026-11-20", "running", {"training_end": [3]}),
        ("2026-11-18", "2026-11-20", "completed", {}),
        ("2026-11-18", "2026-11-20", "cancelled", {}),
    ],
)
def test_a_training_is_to_be_opened_then_completed(session, starts_on, ends_on, stage, found):
    saved(session, Training, stage, "2026-11-10", subject="تسويق", starts_on=starts_on, ends_on=ends_on)
    codes = ("training", "training_start", "training_end", "training_day")
    assert {code: days for code in codes if (days := late(session, code))} == found


@pytest.mark.parametrize(
    ("day", "stage", "found"),
    [
        ("2026-11-24", None, ("meeting", -1)),
        ("2026-11-23", None, ("minutes", 0)),
        ("2026-11-20", None, ("minutes", 3)),
        ("2026-11-20", "held", None),
        ("2026-11-30", "cancelled", None),
    ],
)
def test_a_meeting_is_to_come_then_to_be_recorded(session, day, stage, found):
    saved(session, Meeting, stage, "2026-11-01", subject="اجتماع", meeting_day=day)
    assert [(one.code, one.days_late(TODAY)) for one in due_of(session)] == ([found] if found else [])


# The whole.


def test_what_lies_in_the_trash_is_not_due(session, supported):
    made = supported("2025-01-01", mandate_ends_on="2026-11-01")
    assert {one.code for one in due_of(session)} == {"visit_overdue", "assembly", "mandate"}
    records.remove(session, "organisation", [made.id])
    assert due_of(session) == ()


def test_the_list_is_in_the_order_of_the_days_and_the_hours(session):
    session_on(session, "2026-11-24", starts_at="15:00")
    session_on(session, "2026-11-24", starts_at="09:30")
    decision_of(session, "2026-11-22")
    assert [(one.day.day, one.hour) for one in due_of(session)] == [(22, ""), (24, "09:30"), (24, "15:00")]


def test_the_horizon_is_a_setting_and_can_be_asked(session):
    decision_of(session, "2027-03-01")
    assert due_of(session) == ()
    assert late(session, "decision", date(2027, 3, 1)) == [-98]
    dated.set_value(session, "due_horizon_days", 100, TODAY)
    assert late(session, "decision") == [-98]


def test_the_appointments_of_a_month_are_kept_or_to_be_kept(session, supported):
    session_on(session, "2026-11-10", "held", men=3)
    session_on(session, "2026-11-26", starts_at="10:00")
    session_on(session, "2026-11-27", "cancelled")
    # From a Thursday to a Monday, as the course was typed: those of its presence grid, the weekend too.
    saved(session, Training, subject="تسويق", starts_on="2026-11-26", ends_on="2026-11-30")
    saved(session, Meeting, subject="اجتماع", meeting_day="2026-12-01")
    saved(session, Visit, organisation=supported().id, visited_on="2026-11-05", agent="سعيد", subject="تتبع")
    found = appointments_of(session, date(2026, 11, 1), date(2026, 11, 30))
    assert [(one.code, one.day.day, one.done) for one in found] == [
        ("visit_made", 5, True),
        ("session", 10, True),
        ("training", 26, False),
        ("session", 26, False),
        ("training_day", 27, False),
        ("training_day", 28, False),
        ("training_day", 29, False),
        ("training_day", 30, False),
    ]


def test_the_number_of_statements_does_not_grow_with_the_records(session, supported, monkeypatch):
    asked = []
    execute = session.desk.database.execute_sql
    monkeypatch.setattr(session.desk.database, "execute_sql", lambda *a, **k: asked.append(a) or execute(*a, **k))

    def statements() -> int:
        asked.clear()
        due_of(session)
        return len(asked)

    before = statements()
    for place in range(4):
        made = supported("2025-01-01", name=f"تعاونية {place}", mandate_ends_on="2026-11-01")
        saved(session, Visit, organisation=made.id, visited_on="2025-06-01", agent="سعيد", subject="تتبع")
        decision_of(session, "2026-11-22")
    assert statements() == before
    assert before <= 22
