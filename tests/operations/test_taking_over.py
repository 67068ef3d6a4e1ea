"""Entering from paper: at any stage, several in one act, with the sums of money holding and no flow touched."""

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Invoice, NominationList, Step
from coopdesk.entities.lifecycles import ALL
from coopdesk.operations import records
from coopdesk.operations.check import check_desk
from coopdesk.operations.figures import figures_of
from coopdesk.operations.realised import _MEASURES, Stretch, realised
from coopdesk.operations.steps import StepEntry, in_force, in_order, steps_of
from coopdesk.operations.taking_over import open_to_paper, take_over
from tests import granting
from tests.recording import record_step

YEAR = Stretch("2026-01-01", "2026-12-31")
PATH = (
    ("founders", "2019-01-10"),
    ("name_approved", "2019-02-01"),
    ("constituted", None),
    ("deposited", "2019-03-01"),
    ("registered", "2019-03-17"),
    ("accompanied", None),
)


def problems(error):
    return {(problem.field, problem.code) for problem in error.value.problems}


def test_six_stages_of_the_formation_path_are_one_act(session, organisation):
    made = organisation()
    entries = [StepEntry(stage, day, document_number=f"{at}/19") for at, (stage, day) in enumerate(PATH)]
    take_over(session, made, *entries)
    stored = records.get("organisation", made.id)
    assert (stored.stage, stored.registered_on, stored.registration_number) == ("accompanied", "2019-03-17", "4/19")
    held = in_order(steps_of(stored), stored.lifecycle())
    assert [(step.stage, step.effective_on) for step in held] == list(PATH)
    assert all(step.taken_over for step in held)
    assert open_to_paper(stored) == ("idea", "operational", "consolidated", "closed")
    assert realised("organisations_created", YEAR).value == 0
    assert (figures_of(session).created, check_desk(session)) == (1, [])


def test_one_wrong_day_refuses_the_whole_act(session, organisation):
    made = organisation()
    entries = [StepEntry("constituted", "2019-05-01"), StepEntry("deposited", "2019-03-01")]
    with pytest.raises(Invalid) as error:
        take_over(session, made, *entries, StepEntry("registered", "2031-01-01"))
    assert problems(error) == {
        ("deposited.effective_on", "before_former_step"),
        ("registered.effective_on", "future_date"),
    }
    assert Step.select().count() == 0


def test_a_person_enters_anywhere_and_is_not_newly_registered(session, person):
    made = person()
    take_over(session, made, StepEntry("eligible", "2019-01-01"), StepEntry("accepted", None, document_number="3/19"))
    stored = records.get("beneficiary", made.id)
    assert (stored.stage, stored.registered_on) == ("accepted", None)
    assert [realised(name, YEAR).value for name in ("registered", "accepted")] == [0, 0]
    assert check_desk(session) == []


def test_a_running_grant_with_paid_tranches_enters_with_its_sums(session, organisation):
    grant = granting.make_grant(session, organisation(rib=granting.PAYABLE).id, stage=None)
    first, second = granting.tranches(grant)
    with pytest.raises(Invalid) as error:
        take_over(session, first, StepEntry("paid", "2024-03-01"))
    assert problems(error) == {("stage", "grant_unsigned")}
    signed = [
        StepEntry("decided", "2024-01-01"),
        StepEntry("agreement_signed", "2024-02-01"),
        StepEntry("committed", None),
    ]
    take_over(session, grant, *signed)
    take_over(session, first, StepEntry("paid", "2024-03-01"), StepEntry("accepted", None))
    assert records.get("grant", grant.id).paid == first.amount
    granting.invoice(session, first, first.amount)
    assert records.get("grant", grant.id).justified == first.amount
    take_over(session, second, StepEntry("paid", None))
    assert records.get("grant", grant.id).paid == 10_000_000
    assert realised("tranches_paid", YEAR).value == 0
    assert figures_of(session).paid == 0
    assert check_desk(session) == []


def test_what_was_accepted_here_keeps_its_invoices(session, organisation):
    grant = granting.run(session, granting.make_grant(session, organisation(rib=granting.PAYABLE).id))
    first = granting.invoice(session, granting.pay(session, granting.tranches(grant)[0]), 1)
    first = granting.go(session, first, "justified")
    with pytest.raises(Invalid):
        records.save(session, Invoice(tranche=first.id, invoice_number="F-2", invoice_on="2026-03-01", amount=1))


@pytest.mark.parametrize("stage", ["agreement_signed", "committed", "fully_paid", "closed", "suspended"])
def test_a_signed_grant_enters_when_its_tranches_make_the_amount(session, organisation, stage):
    grant = granting.make_grant(session, organisation().id, amounts=(6_000_000,), stage=None)
    with pytest.raises(Invalid) as error:
        take_over(session, grant, StepEntry(stage, "2024-01-01"))
    assert problems(error) == {("stage", "tranches_sum")}


def test_no_measure_counts_what_was_typed_from_paper(
    session, person, organisation, awareness, training, project, fighter
):
    """Every register at every stage of its path, dated this year on paper: all stocks, no flow."""
    grant = granting.make_grant(session, organisation(name="أ").id, stage=None)
    nomination_list = NominationList(subject="لائحة")
    records.save(session, nomination_list)
    made = (
        *(person(), organisation(name="ب"), awareness(session_day="2026-05-01", men=3, women=4)),
        *(
            training(starts_on="2026-05-25", ends_on="2026-05-29"),
            project(),
            nomination_list,
            grant,
            *granting.tranches(grant),
        ),
    )
    for record in made:
        path = [stage.code for stage in record.lifecycle().path]
        take_over(session, record, *(StepEntry(stage, "2026-06-01") for stage in path))
    counted = {name: realised(name, YEAR).value for name in _MEASURES}
    assert {name: value for name, value in counted.items() if value} == {}
    assert figures_of(session).registered_now == 0


@pytest.mark.parametrize(
    ("lifecycle", "stage"),
    [(lifecycle, stage.code) for lifecycle in ALL for stage in lifecycle.stages],
    ids=lambda value: getattr(value, "name", value),
)
def test_every_file_enters_at_every_stage(session, fresh, lifecycle, stage):
    record = fresh(lifecycle.name)
    take_over(session, record, StepEntry(stage, None, document_number="12/2019", note="من الأرشيف"))
    stored = records.get(record.kind(), record.id)
    assert (stored.stage, in_force(steps_of(stored))[-1].document_number) == (stage, "12/2019")
    assert check_desk(session) == []


@pytest.fixture
def fresh(session, person, organisation, awareness, training, project):
    """A new file of any life cycle, with what even paper must show."""

    def grant():
        return granting.make_grant(session, organisation(name="هيئة أخرى", rib=granting.PAYABLE).id, stage=None)

    def tranche():
        made = grant()
        take_over(session, made, StepEntry("committed", None))
        return granting.tranches(made)[0]

    def make(name):
        given = {
            "beneficiary": person,
            "cooperative": organisation,
            "association": lambda: organisation(legal_form="association"),
            "short": lambda: organisation(legal_form="gie"),
            "awareness_session": awareness,
            "training": training,
            "nomination_list": lambda: _saved(session, "NominationList", subject="لائحة"),
            "project": project,
            "grant": grant,
            "tranche": tranche,
            "annual_programme": lambda: _saved(session, "AnnualProgramme", year=2019, subject="برنامج"),
            "meeting": lambda: _saved(session, "Meeting", subject="اجتماع", meeting_day="2019-03-01"),
            "decision": lambda: _decision(session),
        }
        return given[name]()

    return make


def _saved(session, entity, **values):
    from coopdesk import entities

    made = getattr(entities, entity)(**values)
    records.save(session, made)
    return made


def _decision(session):
    meeting = _saved(session, "Meeting", subject="اجتماع", meeting_day="2019-03-01")
    take_over(session, meeting, StepEntry("held", "2019-03-01"))
    given = {"decision_kind": "recommend", "subject": "توصية", "owner": "النائب", "due_on": "2026-12-01"}
    return _saved(session, "Decision", meeting=meeting.id, **given)


def test_a_stage_without_its_day_comes_after_what_was_recorded_before_it(session, organisation):
    made = organisation()
    for stage in ("idea", "founders"):
        record_step(session, made, StepEntry(stage, "2026-03-01"))
    take_over(session, made, StepEntry("registered", None, document_number="1/19"))
    assert records.get("organisation", made.id).stage == "registered"
