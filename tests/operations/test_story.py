"""Everything on file about a record stands on one line, newest first."""

from __future__ import annotations

from coopdesk.entities import Attendee, AwarenessSession, Information, Member, Visit
from coopdesk.operations import records
from coopdesk.operations.advance import advance
from coopdesk.operations.nominations import Answer, answer
from coopdesk.operations.steps import StepEntry
from coopdesk.operations.story import story_of
from coopdesk.operations.taking_over import take_over
from tests.operations.nominating import eligible, row_of, sent


def test_the_registers_speak_of_a_person_on_one_line(session, person, fighter, organisation):
    made = eligible(session, person, fighter)
    awareness = AwarenessSession(subject="التشغيل الذاتي", session_day="2025-12-20")
    records.save(session, awareness)
    records.save(session, Attendee(session=awareness.id, beneficiary=made.id))
    records.save(session, Information(beneficiary=made.id, given_on="2025-12-28", channel="visit", agent="خديجة"))
    nomination_list = sent(session, made)
    answer(session, row_of(made), Answer("accepted", "2026-11-09", decision_number="58/2026"))
    cooperative = organisation()
    records.save(
        session, Member(organisation=cooperative.id, beneficiary=made.id, role="member", entry_date="2026-11-15")
    )
    line = [(one.day, str(one.what), one.kind, one.record_id) for one in story_of(records.get("beneficiary", made.id))]
    assert line == [
        ("2026-11-15", "Member of an organisation", "organisation", cooperative.id),
        ("2026-11-09", "Answer to the nomination", "nomination_list", nomination_list.id),
        ("2026-09-10", "Nomination list", "nomination_list", nomination_list.id),
        ("2026-09-01", "Stage", "beneficiary", made.id),
        ("2026-01-05", "Stage", "beneficiary", made.id),
        ("2025-12-28", "Information given", "beneficiary", made.id),
        ("2025-12-20", "Awareness session", "awareness_session", awareness.id),
    ]


def test_a_step_taken_back_is_no_part_of_the_story(session, person, fighter):
    made = eligible(session, person, fighter)
    sent(session, made)
    answer(session, row_of(made), Answer("rejected", "2026-11-01", answer_reason="خطأ"))
    answer(session, row_of(made), Answer("reserve", "2026-11-02"), "خلط")
    stages = [one.stage for one in story_of(records.get("beneficiary", made.id)) if one.stage]
    assert stages == ["reserve", "nominated", "eligible", "registered"]


def test_what_has_no_date_stands_last_and_says_that_it_comes_from_paper(session, organisation, person):
    made = organisation()
    take_over(session, made, StepEntry("accompanied", None, document_number="7/2019"))
    records.save(session, Member(organisation=made.id, beneficiary=person().id, role="member", entry_date="2019-03-01"))
    records.save(session, Visit(organisation=made.id, visited_on="2026-05-02", agent="يوسف", subject="التسويق"))
    line = story_of(records.get("organisation", made.id))
    assert [str(one.what) for one in line] == ["Visit", "New member", "Stage"]
    assert (line[-1].day, line[-1].detail) == (None, "7/2019 · from paper")


def test_any_record_has_a_story(session, fighter, person):
    assert story_of(fighter()) == []
    made = person(registered_on="2026-01-05")
    advance(session, made, StepEntry("not_eligible", "2026-02-01", note="القرابة"))
    assert story_of(records.get("beneficiary", made.id))[0].detail == "القرابة"
