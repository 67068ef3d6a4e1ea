"""Stages reached, receipts received, and the present stage that follows."""

import pytest

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Change, Step
from coopdesk.operations import records
from coopdesk.operations.steps import StepEntry, in_force, reverse_step, steps_of
from tests.recording import record_step


def test_the_present_stage_is_the_latest_step_in_force(session, organisation):
    cooperative = organisation()
    record_step(
        session, cooperative, StepEntry("registered", "2026-07-28", document_number="214/2026", place="بني ملال")
    )
    record_step(session, cooperative, StepEntry("founders", "2026-03-03"))
    stored = records.get("organisation", cooperative.id)
    assert (stored.stage, stored.stage_on) == ("registered", "2026-07-28")
    assert (stored.registered_on, stored.registration_number) == ("2026-07-28", "214/2026")


def test_a_wrong_step_is_taken_back_and_stays_readable(session, organisation):
    cooperative = organisation()
    record_step(session, cooperative, StepEntry("registered", "2026-07-28", document_number="214/2026"))
    (wrong,) = steps_of(cooperative)
    reverse_step(session, cooperative, wrong, "رقم غير صحيح")
    assert records.get("organisation", cooperative.id).stage is None
    assert in_force(steps_of(cooperative)) == []
    assert len(steps_of(cooperative)) == 2
    with pytest.raises(CannotDo):
        reverse_step(session, cooperative, wrong, "مرة أخرى")


def test_after_a_reversal_the_earlier_right_date_can_be_entered(session, organisation):
    cooperative = organisation()
    record_step(session, cooperative, StepEntry("operational", "2026-09-01"))
    reverse_step(session, cooperative, steps_of(cooperative)[0], "خطأ في التاريخ")
    record_step(session, cooperative, StepEntry("operational", "2026-01-05"))
    assert records.get("organisation", cooperative.id).stage_on == "2026-01-05"


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (StepEntry("registered", "2026-11-24"), "future_date"),
        (StepEntry("registered", None), "missing"),
        (StepEntry("final_receipt", "2026-01-01"), "unknown_stage"),
    ],
)
def test_a_step_that_can_not_be_is_refused(session, organisation, entry, code):
    with pytest.raises(Invalid) as error:
        record_step(session, organisation(), entry)
    assert code in {problem.code for problem in error.value.problems}
    assert Step.select().count() == 0


def test_what_is_taken_over_from_paper_may_have_no_date(session, organisation):
    cooperative = organisation()
    record_step(session, cooperative, StepEntry("accompanied", None, taken_over=True))
    assert records.get("organisation", cooperative.id).stage == "accompanied"


def test_the_log_and_the_steps_can_not_be_rewritten(session, person):
    person()
    for table in (Change, Step):
        with pytest.raises(Exception, match="append-only"):
            table.delete().execute()
        with pytest.raises(Exception, match="append-only"):
            table.update(id=99).execute()


def test_an_organisation_is_found_by_the_number_that_its_step_gave_it(session, organisation):
    from coopdesk.operations.find import find

    registered = organisation(name="تعاونية الأمل")
    record_step(session, registered, StepEntry("registered", "2026-05-05", document_number="4711/26"))
    assert [one.record_id for one in find(session, "4711/26")] == [registered.id]
