"""Taking a step back takes back what it brought about elsewhere, or says what stands in the way."""

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import (
    AttendanceDay,
    Decision,
    Enrolment,
    Grant,
    Meeting,
    Member,
)
from coopdesk.operations import committee, records
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.attending import attend, strike_out
from coopdesk.operations.check import check_desk
from coopdesk.operations.enrolling import certify, enrol, keep_presence
from coopdesk.operations.members import add_member, change_member
from coopdesk.operations.participation import attendees_of, seats_of
from coopdesk.operations.steps import StepEntry, in_force, reverse_step, steps_of
from coopdesk.operations.taking_over import take_over
from tests import granting
from tests.operations.nominating import eligible, stage_of
from tests.recording import record_step

HELD = "2026-10-05"


def last(record):
    return in_force(steps_of(record))[-1]


def back(session, record, stage=None):
    """Take back the last step in force, or the last one of a stage."""
    step = next(one for one in reversed(in_force(steps_of(record))) if stage in (None, one.stage))
    reverse_step(session, records.get(record.kind(), record.id), step, "خطأ")


@pytest.fixture
def identified(session, person):
    def make(**values):
        made = person(**values)
        record_step(session, made, StepEntry("withdrawn", made.stage_on, note="x"))
        record_step(session, made, StepEntry("identified", made.stage_on))
        return made

    return make


@pytest.fixture
def held(session, awareness, identified):
    """A session held on which one person, identified until then, was named."""
    made, came = awareness(session_day=HELD), identified(registered_on="2026-01-05")
    attend(session, made, came.id)
    advance(session, records.get(made.kind(), made.id), StepEntry("held", HELD))
    assert stage_of(came) == "informed"
    return records.get(made.kind(), made.id), came


def test_a_session_that_was_not_held_informed_nobody(session, held):
    made, came = held
    back(session, made)
    assert (stage_of(came), records.get(made.kind(), made.id).stage) == ("identified", "planned")
    assert last(came).stage == "identified"
    assert made.number in steps_of(came)[-1].note
    assert check_desk(session) == []


def test_whoever_was_registered_since_needs_no_session(session, held):
    made, came = held
    advance(session, records.get(came.kind(), came.id), StepEntry("registered", "2026-11-01"))
    back(session, made)
    # From being identified a person may be registered at once.
    assert [one.stage for one in in_force(steps_of(came))][-2:] == ["identified", "registered"]


def test_a_name_struck_out_was_informed_by_nobody(session, held):
    made, came = held
    strike_out(session, [row for row, _person in attendees_of(made)])
    assert stage_of(came) == "identified"
    assert attendees_of(made) == []


@pytest.fixture
def opened(session, training, person, fighter):
    """A training under way with one accepted person in it."""
    made = training(starts_on="2026-10-01", ends_on="2026-10-03")
    pupil = eligible(session, person, fighter)
    record_step(session, pupil, StepEntry("accepted", "2026-09-15", document_number="1/2026", taken_over=True))
    enrol(session, made, pupil.id)
    advance(session, records.get(made.kind(), made.id), StepEntry("running", "2026-10-01"))
    assert stage_of(pupil) == "in_training"
    return records.get(made.kind(), made.id), pupil


def test_a_training_that_did_not_begin_has_nobody_in_it(session, opened):
    made, pupil = opened
    back(session, made)
    assert (stage_of(pupil), records.get(made.kind(), made.id).stage) == ("accepted", "planned")


CANCELLED = StepEntry("cancelled", "2026-10-02", decided_by="ads", note="مرض المكون")


def test_whoever_was_in_a_training_that_is_cancelled_is_accepted_again(session, opened):
    made, pupil = opened
    (enrolment,) = Enrolment.select()
    keep_presence(session, made, {(enrolment.id, "2026-10-01"): "present"})
    changes = advance(session, made, CANCELLED)
    assert "beneficiary" in changes.kinds
    assert (stage_of(pupil), last(pupil).stage) == ("accepted", "accepted")
    assert made.number in steps_of(pupil)[-1].note
    assert check_desk(session) == []
    # Cancelled by mistake, the course goes on with its people.
    back(session, records.get(made.kind(), made.id))
    assert (stage_of(pupil), records.get(made.kind(), made.id).stage) == ("in_training", "running")
    assert check_desk(session) == []


def test_whoever_is_in_another_training_stays_in_it(session, opened, training):
    made, pupil = opened
    other = training(starts_on="2026-10-01", ends_on="2026-10-05")
    enrol(session, other, pupil.id)
    advance(session, records.get(other.kind(), other.id), StepEntry("running", "2026-10-01"))
    advance(session, made, CANCELLED)
    assert stage_of(pupil) == "in_training"
    advance(session, records.get(other.kind(), other.id), CANCELLED)
    assert stage_of(pupil) == "accepted"
    assert check_desk(session) == []


def test_whoever_went_on_or_came_from_paper_stays_when_a_training_is_cancelled(session, opened, person, fighter):
    made, pupil = opened
    gone = eligible(session, person, fighter, cin="IA778899")
    enrol(session, made, gone.id)
    record_step(session, gone, StepEntry("in_training", None, taken_over=True))
    record_step(session, pupil, StepEntry("withdrawn", "2026-10-02", note="هجرة"))
    advance(session, made, CANCELLED)
    assert (stage_of(pupil), stage_of(gone)) == ("withdrawn", "in_training")


def test_a_training_cancelled_on_paper_has_nobody_in_it_either(session, opened):
    made, pupil = opened
    take_over(session, made, CANCELLED)
    assert (stage_of(pupil), records.get(made.kind(), made.id).stage) == ("accepted", "cancelled")
    assert check_desk(session) == []


def test_days_of_presence_keep_a_training_open(session, opened):
    made, pupil = opened
    (enrolment,) = Enrolment.select()
    keep_presence(session, made, {(enrolment.id, "2026-10-01"): "present"})
    with pytest.raises(CannotDo, match="empty them first"):
        back(session, made)
    assert stage_of(pupil) == "in_training"
    keep_presence(session, made, {(enrolment.id, "2026-10-01"): None})
    back(session, made)
    assert stage_of(pupil) == "accepted"


def test_whoever_is_integrated_keeps_the_grant_signed(session, supported):
    grant, member = supported
    advance(session, records.get(member.kind(), member.id), StepEntry("integrated", "2026-05-01"))
    back(session, grant, "committed")
    with pytest.raises(CannotDo, match="Economically integrated"):
        back(session, grant, "agreement_signed")
    assert stage_of(member) == "integrated"


def test_certificates_go_with_the_completion(session, opened):
    made, _pupil = opened
    (enrolment,) = Enrolment.select()
    keep_presence(session, made, {(enrolment.id, f"2026-10-0{day}"): "present" for day in (1, 2, 3)})
    advance(session, made, StepEntry("completed", "2026-10-03"))
    certify(session, made, seats_of(made), "7/2026", "2026-10-04")
    back(session, made)
    assert records.get("enrolment", enrolment.id).certificate_number is None
    assert AttendanceDay.select().where(AttendanceDay.deleted_at.is_null()).count() == 3
    advance(session, records.get(made.kind(), made.id), StepEntry("completed", "2026-10-03"))


@pytest.fixture
def supported(session, organisation, person, fighter):
    """A running grant and a member whom it made supported."""
    cooperative = organisation(rib=granting.PAYABLE)
    member = eligible(session, person, fighter, day="2026-01-06", new_activity="النسيج", income_after=300_000)
    record_step(session, member, StepEntry("accepted", "2026-01-07", document_number="1/2026", taken_over=True))
    add_member(session, cooperative, beneficiary=member.id, role="member", entry_date="2026-01-08")
    grant = granting.run(session, granting.make_grant(session, cooperative.id))
    assert stage_of(member) == "supported"
    return grant, member


def test_a_grant_that_was_not_signed_supports_nobody(session, supported):
    grant, member = supported
    back(session, grant)
    assert stage_of(member) == "supported"
    back(session, grant)
    assert (stage_of(member), records.get("grant", grant.id).stage) == ("accepted", "decided")


def test_a_tranche_that_was_asked_for_keeps_the_grant_signed(session, supported):
    grant, _member = supported
    granting.go(session, granting.tranches(grant)[0], "requested")
    back(session, grant)
    with pytest.raises(CannotDo, match="Tranche 1 is «Requested»"):
        back(session, grant)


def test_whoever_joins_a_supported_organisation_is_supported(session, supported, person, fighter):
    grant, _member = supported
    joining = eligible(session, person, fighter, day="2026-01-06")
    record_step(session, joining, StepEntry("accepted", "2026-01-07", document_number="1/2026", taken_over=True))
    organisation = records.get("organisation", grant.value("organisation"))
    add_member(session, organisation, beneficiary=joining.id, role="member", entry_date="2026-06-01")
    assert (stage_of(joining), last(joining).effective_on) == ("supported", "2026-06-01")
    (seat,) = Member.select().where(Member.beneficiary == joining.id)
    change_member(session, seat, exit_date="2026-07-01")
    assert stage_of(joining) == "supported"


def test_money_that_did_not_leave_is_taken_off_the_sums(session, supported):
    grant, _member = supported
    first, second = granting.tranches(grant)
    granting.pay(session, first)
    assert records.get("grant", grant.id).paid == first.amount
    back(session, first)
    after = records.get("grant", grant.id)
    assert (after.paid, records.get("tranche", first.id).stage) == (0, "ordered")
    assert records.get("tranche", first.id).transfer_reference is None
    granting.go(session, records.get("tranche", first.id), "paid")
    granting.invoice(session, first, first.amount)
    with pytest.raises(CannotDo, match="Invoices"):
        back(session, first)
    granting.pay(session, second)
    assert records.get("grant", grant.id).stage == "fully_paid"
    back(session, second)
    assert (records.get("grant", grant.id).stage, records.get("grant", grant.id).paid) == ("committed", first.amount)
    assert check_desk(session) == []


def test_the_final_report_rests_on_what_was_accepted(session, supported):
    grant, _member = supported
    for tranche in granting.tranches(grant):
        paid = granting.invoice(session, granting.pay(session, tranche), tranche.amount)
        granting.go(session, granting.go(session, paid, "justified"), "accepted")
    granting.go(session, records.get("grant", grant.id), "final_report")
    with pytest.raises(CannotDo, match="Final report"):
        back(session, granting.tranches(grant)[0])
    back(session, grant)
    back(session, granting.tranches(grant)[0])
    assert granting.tranches(grant)[0].stage == "justified"


@pytest.mark.parametrize("stage", ["agreement_signed", "committed"])
def test_a_suspended_grant_goes_on_from_where_it_stood(session, organisation, stage):
    grant = granting.make_grant(session, organisation(rib=granting.PAYABLE).id)
    grant = granting.go(session, grant, "agreement_signed")
    grant = (
        granting.run(session, granting.make_grant(session, organisation(name="تعاونية").id))
        if stage == "committed"
        else grant
    )
    grant = granting.go(session, grant, "suspended")
    assert [one.stage.code for one in openings(session, grant)] == [stage, "cancelled"]
    assert granting.go(session, grant, stage).stage == stage


def test_a_step_on_which_a_later_one_stands_is_not_taken_back(session, person, fighter):
    made = eligible(session, person, fighter)
    with pytest.raises(CannotDo, match=r"«Eligible» .*stands on this step"):
        reverse_step(session, made, in_force(steps_of(made))[0], "خطأ")
    assert stage_of(made) == "eligible"


@pytest.fixture
def decided(session, organisation):
    """A meeting held and its decision on a grant."""
    meeting = Meeting(subject="الاجتماع الأول", meeting_day="2026-03-01")
    records.save(session, meeting, registered_on="2026-02-01")
    record_step(session, meeting, StepEntry("held", "2026-03-01"))
    grant = granting.make_grant(session, organisation(rib=granting.PAYABLE).id, stage=None)
    decision = Decision(
        meeting=meeting.id,
        decision_kind="approve",
        subject="الموافقة على الدعم",
        owner="النائب",
        due_on="2026-12-01",
        grant=grant.id,
    )
    committee.take_decision(session, decision)
    assert Grant.get_by_id(grant.id).stage == "decided"
    return meeting, decision, grant


def test_a_decision_that_was_not_taken_moved_nothing(session, decided):
    meeting, decision, grant = decided
    with pytest.raises(CannotDo, match="Decision"):
        back(session, meeting)
    back(session, decision)
    assert (Grant.get_by_id(grant.id).stage, records.get("decision", decision.id).stage) == ("proposed", None)
    back(session, meeting)


def test_a_decision_stays_while_the_grant_went_on(session, decided):
    _meeting, decision, grant = decided
    granting.go(session, records.get("grant", grant.id), "agreement_signed")
    with pytest.raises(CannotDo, match="Agreement signed"):
        back(session, decision)
    assert Grant.get_by_id(grant.id).stage == "agreement_signed"
