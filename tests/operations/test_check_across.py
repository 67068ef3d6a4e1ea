"""The check of a desk finds what no longer agrees between registers, each fault by its name."""

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import Decision, Meeting
from coopdesk.operations import records
from coopdesk.operations.check import check_desk
from coopdesk.operations.members import add_member, remove_member
from coopdesk.operations.steps import StepEntry
from coopdesk.store.writing import writing
from tests import granting
from tests.recording import record_step


def codes(session):
    return {(fault.kind, fault.code) for fault in check_desk(session)}


def spoil(session, kind, record_id, **values):
    """Write what no operation would."""
    with writing(session.desk, session.author):
        for name, value in values.items():
            session.desk.sql(f"UPDATE {kind} SET {name} = ? WHERE id = ?", (value, record_id))


def test_a_supported_person_belongs_somewhere(session, person, organisation):
    made = person(registered_on="2026-01-05")
    record_step(session, made, StepEntry("supported", "2026-02-01"))
    assert codes(session) == {("beneficiary", "unsupported")}
    add_member(session, organisation(), beneficiary=made.id, role="member", entry_date="2026-01-10")
    assert codes(session) == set()


def test_support_on_paper_has_its_reason_there(session, person):
    made = person(registered_on="2026-01-05")
    record_step(session, made, StepEntry("supported", "2026-02-01", taken_over=True))
    assert codes(session) == set()


def test_the_membership_of_a_supported_person_ends_and_does_not_vanish(session, person, organisation):
    made, cooperative = person(registered_on="2026-01-05"), organisation()
    seat = add_member(session, cooperative, beneficiary=made.id, role="member", entry_date="2026-01-10").result
    record_step(session, made, StepEntry("supported", "2026-02-01"))
    with pytest.raises(CannotDo, match="last day"):
        remove_member(session, seat)
    add_member(session, organisation(name="تعاونية أخرى"), beneficiary=made.id, role="member", entry_date="2026-01-10")
    remove_member(session, seat)
    assert codes(session) == set()


def test_the_project_of_a_supported_person_stays(session, person, organisation):
    made = person(registered_on="2026-01-05")
    project = organisation(legal_form="individual", holder=made.id)
    record_step(session, made, StepEntry("supported", "2026-02-01"))
    assert codes(session) == set()
    with pytest.raises(CannotDo, match="stays on file"):
        records.remove(session, "organisation", [project.id])


def test_whoever_is_in_training_is_enrolled(session, person):
    record_step(session, person(registered_on="2026-01-05"), StepEntry("in_training", "2026-02-01"))
    assert codes(session) == {("beneficiary", "untrained")}


def test_one_active_file_for_one_identity_card(session, person):
    person(cin="IA331902")
    other = person(cin="IA331903", first_name="مريم")
    spoil(session, "beneficiary", other.id, cin="IA331902")
    assert ("beneficiary", "two_files") in codes(session)
    record_step(session, other, StepEntry("withdrawn", session.today.isoformat(), note="سبب"))
    assert ("beneficiary", "two_files") not in codes(session)


def test_a_meeting_that_was_not_held_decided_nothing(session):
    meeting = Meeting(subject="الاجتماع الأول", meeting_day="2026-03-01")
    records.save(session, meeting, registered_on="2026-02-01")
    given = {"decision_kind": "recommend", "subject": "توصية", "owner": "النائب", "due_on": "2026-12-01"}
    records.save(session, Decision(meeting=meeting.id, **given))
    assert codes(session) == {("decision", "meeting_not_held")}
    record_step(session, meeting, StepEntry("held", "2026-03-01"))
    assert codes(session) == set()


def test_steps_follow_one_another_by_date(session, organisation):
    made = organisation()
    record_step(session, made, StepEntry("idea", "2026-03-01"))
    record_step(session, made, StepEntry("founders", "2026-02-01"))
    assert codes(session) == {("organisation", "step_order")}


def test_paper_has_its_own_order(session, organisation):
    made = organisation()
    record_step(session, made, StepEntry("operational", "2026-03-01"))
    record_step(session, made, StepEntry("constituted", "2019-02-01", taken_over=True))
    assert codes(session) == set()


def test_money_is_paid_under_an_agreement(session, organisation):
    grant = granting.make_grant(session, organisation(rib=granting.PAYABLE).id)
    tranche = granting.tranches(grant)[0]
    record_step(session, tranche, StepEntry("paid", "2026-03-01"))
    assert ("grant", "paid_unsigned") in codes(session)


def test_no_more_is_paid_than_decided(session, organisation):
    grant = granting.run(session, granting.make_grant(session, organisation(rib=granting.PAYABLE).id))
    granting.pay(session, granting.tranches(grant)[0])
    assert codes(session) == set()
    spoil(session, "grant", grant.id, decided_amount=5_000_000)
    assert ("grant", "paid_too_much") in codes(session)
