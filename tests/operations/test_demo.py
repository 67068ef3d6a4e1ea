"""The demonstration desk, and the check of a whole desk."""

import importlib
import itertools
from datetime import date, timedelta

import pytest

from coopdesk.core.problems import CannotDo
from coopdesk.entities import (
    REGISTERS,
    AgendaItem,
    Attachment,
    Beneficiary,
    Decision,
    Grant,
    Meeting,
    Member,
    Organisation,
    Project,
    Step,
    Visit,
)
from coopdesk.operations import settings as figures
from coopdesk.operations.check import check_desk
from coopdesk.operations.committee import is_late
from coopdesk.operations.demo import names
from coopdesk.operations.demo.desk import make_demo
from coopdesk.operations.documents import documents_of, subject_of
from coopdesk.operations.due import calendar_of, due_of, outlook_of
from coopdesk.operations.guards import GUARDS, Case
from coopdesk.operations.projects import OUTCOMES
from coopdesk.operations.steps import in_order, steps_of
from coopdesk.operations.upkeep.grants import tranches_of

DAY = date(2026, 11, 23)


def made(folder, **values):
    return make_demo(folder, **({"people": 60, "seed": 7, "office": "HCAR-05.091", "today": DAY} | values))


def content(session) -> dict[str, list]:
    """Every row of every table, the pages of the search too."""
    found = session.desk.sql("SELECT name FROM sqlite_master WHERE rootpage > 0 AND type = 'table'")
    tables = [name for (name,) in found]
    assert {"change", "step", "office", "beneficiary_words_data"} < set(tables)
    return {name: session.desk.sql(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in sorted(tables)}


def test_one_seed_and_day_give_one_desk_and_another_seed_another(tmp_path):
    contents = []
    for number, seed in enumerate((7, 7, 8)):
        session = made(tmp_path / str(number), seed=seed)
        contents.append(content(session))
        session.desk.close()
    assert contents[0] == contents[1]
    assert contents[0] != contents[2]


def test_the_demonstration_breaks_no_rule(tmp_path):
    session = made(tmp_path / "desk")
    assert check_desk(session) == []
    assert Beneficiary.select().count() == 60
    assert Organisation.select().count() == 6
    session.desk.close()


def test_two_offices_of_one_seed_have_nobody_in_common(tmp_path):
    held = []
    for office in ("HCAR-05.091", "HCAR-06.141"):
        session = made(tmp_path / office, office=office)
        held.append({one.uuid for entity in REGISTERS for one in entity.select(entity.uuid)})
        session.desk.close()
    assert held[0].isdisjoint(held[1])


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    session = made(tmp_path_factory.mktemp("crowd") / "desk", people=400, office="HCAR-05")
    yield session
    session.desk.close()


def test_people_are_of_the_provinces_served_and_as_varied_as_a_register(crowd):
    people = list(Beneficiary.select())
    assert {one.province for one in people} <= {*crowd.office.province_codes, None}
    assert len({(one.last_name, one.first_name) for one in people}) > 350
    assert len({one.commune for one in people}) > 80
    assert {one.band for one in people} == {"none", "light", "moderate", "severe"}
    cards = [one.cin for one in people if one.cin]
    assert len(set(cards)) == len(cards)
    ages = [int(one.birth_date[:4]) for one in people if one.birth_date]
    assert min(ages) < 1970 < 2000 < max(ages)
    assert not any(one.sex == "m" and one.employment_status == "homemaker" for one in people)


def test_members_belong_to_the_life_of_their_organisation(crowd):
    constituted = {
        step.record_id: step.effective_on
        for step in Step.select().where(Step.kind == "organisation", Step.stage == "constituted")
    }
    for organisation in Organisation.select():
        members = list(Member.select().where(Member.organisation == organisation.id))
        assert len({one.beneficiary_id for one in members}) == len(members)
        if organisation.id in constituted:
            assert all(one.entry_date >= constituted[organisation.id] for one in members)
        if organisation.legal_form == "cooperative":
            assert sum(one.role == "president" for one in members) == 1
            assert sum(one.shares for one in members) == organisation.shares
            assert organisation.shares * organisation.share_value == organisation.capital


def assert_goes_along(steps, lifecycle):
    """Each step in force may follow the one before it, and is not earlier."""
    for former, step in itertools.pairwise(steps):
        assert step.stage in lifecycle.stage(former.stage).following
        assert step.effective_on >= former.effective_on
        assert all(getattr(step, name) for name in lifecycle.stage(step.stage).needs)


def test_organisations_are_supported_up_to_the_day_of_the_demonstration(tmp_path):
    session = made(tmp_path / "desk", people=600, seed=11)
    grants, visits = list(Grant.select()), list(Visit.select())
    owners = {one.id: one for one in Organisation.select()}
    assert len(grants) >= len(owners) // 5
    stages = {grant.stage for grant in grants}
    assert "committed" in stages
    assert stages & {"fully_paid", "final_report", "closed"}
    assert {"suspended", "cancelled", "recovery"} <= stages
    assert all(step.effective_on <= DAY.isoformat() for step in Step.select().where(Step.kind == "tranche"))
    for grant in grants:
        steps = in_order(steps_of(grant), grant.lifecycle())
        assert_goes_along(steps, grant.lifecycle())
        assert steps[0].effective_on > owners[grant.value("organisation")].registered_on
        for tranche in tranches_of(grant.id):
            held = in_order(steps_of(tranche), tranche.lifecycle())
            assert [step.stage for step in held] == [stage.code for stage in tranche.lifecycle().path[: len(held)]]
    assert all(visit.visited_on >= owners[visit.value("organisation")].registered_on for visit in visits)
    for organisation in (one for one in owners.values() if one.stage in ("accompanied", "consolidated", "closed")):
        for condition in conditions_of_accompaniment(session, organisation):
            assert condition.severity == "met" or condition.code == "assembly", condition
    session.desk.close()


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """An office of the usual size."""
    session = made(tmp_path_factory.mktemp("office") / "desk", people=400)
    yield session
    session.desk.close()


def test_what_goes_wrong_in_an_office_happens_here_too(office):
    assert check_desk(office) == []
    recovered = Grant.select().where(Grant.stage == "recovery").get()
    assert recovered.recovery_amount == recovered.paid - recovered.justified > recovered.recovered_amount > 0
    back = Step.select().where(Step.reverses.is_null(False)).get()
    assert back.note
    assert Organisation.get_by_id(back.record_id).stage != back.stage
    revised = [step for step in Step.select().where(Step.stage == "revised")]
    assert all(step.document_number and step.note for step in revised)
    assert len(revised) == 2
    (late,) = (one for one in Decision.select() if is_late(one, DAY.isoformat()))
    assert 0 < (DAY - date.fromisoformat(late.due_on)).days < 60
    paper = [one for one in Organisation.select() if any(step.taken_over for step in steps_of(one))]
    assert {one.registered_on is None for one in paper} == {True, False}
    assert all(one.registration_number for one in paper)


def test_documents_stand_with_records_and_with_steps(office):
    documents = list(Attachment.select())
    assert {one.subject_kind for one in documents} >= {"project", "step"}
    assert sum(one.replaces is not None for one in documents) == 1
    assert all(documents_of(subject_of(one)) for one in documents[:20])


def test_the_committee_decided_what_stood_on_its_agenda(office):
    steps = {step.record_id: step for step in Step.select().where(Step.decided_by == "joint_committee")}
    decided = list(Decision.select().where(Decision.project.is_null(False)))
    assert len(decided) > 5
    for decision in decided:
        meeting = Meeting.get_by_id(decision.value("meeting"))
        step = steps[decision.value("project")]
        assert (step.document_number, step.effective_on) == (decision.number, meeting.meeting_day)
        assert step.stage == OUTCOMES[decision.decision_kind]
        on_agenda = AgendaItem.select().where(
            AgendaItem.meeting == meeting.id, AgendaItem.project == decision.value("project")
        )
        assert on_agenda.count() == 1
    for project in Project.select():
        assert_goes_along(in_order(steps_of(project), project.lifecycle()), project.lifecycle())


def test_an_office_has_something_due_of_every_kind(office):
    due = {one.code for one in due_of(office)}
    assert {"visit", "visit_overdue", "receipt", "assembly", "tranche", "decision", "nomination", "pieces"} <= due
    assert {"attendance", "session", "training_end", "training", "meeting"} <= due


@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2027, 1, 1), date(2028, 2, 29), date(2026, 6, 9)])
def test_the_story_holds_on_any_day(tmp_path, today):
    session = made(tmp_path / "desk", people=120, today=today)
    assert check_desk(session) == []
    assert not Step.select().where(Step.effective_on > today.isoformat()).exists()
    session.desk.close()


def conditions_of_accompaniment(session, organisation):
    """What the accompaniment asks, asked of an organisation that was let into it."""
    case = Case(organisation, figures.values_on(session), session.today, session.today.isoformat())
    for name in organisation.lifecycle().stage("accompanied").guards:
        yield from GUARDS[name](case)


def test_members_who_were_accepted_are_supported_by_the_grant(tmp_path, monkeypatch):
    """Whatever accepts people comes before the support; here everybody was."""
    demo = importlib.import_module("coopdesk.operations.demo.desk")
    first = demo.support

    def after_acceptance(write, load, setting, organisations):
        write.desk.sql("UPDATE beneficiary SET stage = 'accepted'")
        first(write, load, setting, organisations)

    monkeypatch.setattr(demo, "support", after_acceptance)
    session = made(tmp_path / "desk", people=200, seed=3)
    supported = list(Beneficiary.select().where(Beneficiary.stage == "supported"))
    assert supported
    for person in supported:
        step = steps_of(person)[-1]
        (grant,) = (one for one in Grant.select() if one.number in step.note)
        assert step.effective_on == person.stage_on >= grant.agreement_on
        memberships = Member.select().where(Member.beneficiary == person.id)
        assert grant.value("organisation") in {one.value("organisation") for one in memberships}
    session.desk.close()


def test_numbers_go_on_after_the_demonstration(tmp_path):
    from coopdesk.operations import records

    session = made(tmp_path / "desk")
    person = Beneficiary(last_name="أيت الحاج", first_name="خديجة", sex="f")
    records.save(session, person)
    assert Beneficiary.select().where(Beneficiary.number == person.number).count() == 1
    session.desk.close()


@pytest.mark.parametrize(
    ("office", "kind", "provinces"),
    [("HCAR-05.091", "provincial", 1), ("ADS-05", "coordination", 5), ("HQ", "headquarters", 75)],
)
def test_the_code_fixes_institution_kind_and_provinces(tmp_path, office, kind, provinces):
    session = made(tmp_path / "desk", office=office, people=0)
    assert (session.office.office_kind, len(session.office.province_codes)) == (kind, provinces)
    assert Beneficiary.select().count() == 0
    session.desk.close()


@pytest.mark.parametrize("office", ["HCAR-99.999", "ODCO-05", "05.091"])
def test_a_code_of_no_office_is_refused(tmp_path, office):
    with pytest.raises(CannotDo):
        made(tmp_path / "desk", office=office)
    assert not (tmp_path / "desk").exists()


def test_the_check_finds_what_was_done_behind_its_back(tmp_path):
    session = made(tmp_path / "desk")
    session.desk.sql("UPDATE beneficiary SET score = 99 WHERE id = 1")
    session.desk.sql("UPDATE beneficiary SET stage = 'supported' WHERE id = 2")
    session.desk.sql("UPDATE beneficiary SET phone = '12' WHERE id = 3")
    session.desk.sql("DELETE FROM beneficiary_words WHERE rowid = 4")
    session.desk.sql("PRAGMA foreign_keys = 0")
    session.desk.sql("UPDATE member SET beneficiary_id = 999 WHERE id = 1")
    codes = [fault.code for fault in check_desk(session)]
    assert sorted(codes) == ["dangling", "derived", "derived", "phone_shape", "unsearchable", "unsearchable"]
    session.desk.close()


def test_names_hold_single_spaces():
    for arabic, latin in (*names.MEN, *names.WOMEN, *names.FAMILIES):
        assert (" ".join(arabic.split()), " ".join(latin.split())) == (arabic, latin)


@pytest.mark.parametrize("month", [2, 9, 11, 12])
def test_the_outlook_is_what_is_due_and_what_its_days_hold(tmp_path, month):
    session = made(tmp_path / "desk", people=150)
    week = (DAY, DAY + timedelta(days=6))
    days = (date(2026, month, 1), date(2026, month, 28))
    outlook = outlook_of(session, week, days)
    assert outlook.due == due_of(session)
    assert outlook.week == calendar_of(session, *week)
    assert outlook.month == calendar_of(session, *days)
    assert len(outlook.due) > 10
    session.desk.close()
