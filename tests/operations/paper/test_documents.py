"""What each document says: its values, its totals, who signs, the lines that are left empty."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.core.catalogue import install_language
from coopdesk.core.problems import CannotDo
from coopdesk.entities import (
    REGISTERS,
    AgendaItem,
    AnnualProgramme,
    Attendee,
    CommitteeMember,
    Decision,
    Enrolment,
    GrantItem,
    Meeting,
    Member,
    Nomination,
    NominationList,
    ProgrammeLine,
    Visit,
)
from coopdesk.operations import records
from coopdesk.operations.paper import paper_of, paper_of_number
from coopdesk.operations.paper.attendance import FEWEST, SPARE
from coopdesk.operations.paper.document import DOTS, Facts, NewPage, Prose, Signatures, Table
from coopdesk.operations.paper.sections import title_of
from coopdesk.operations.steps import StepEntry
from tests.granting import invoice, make_grant, pay, run, tranches
from tests.recording import record_step


def table(paper, title: str) -> Table:
    return next(block for block in paper.blocks if isinstance(block, Table) and block.title.startswith(title))


def tables(paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]


def facts(paper) -> dict[str, str]:
    return {fact.label: fact.value for block in paper.blocks if isinstance(block, Facts) for fact in block.facts}


def signers(paper) -> tuple[str, ...]:
    return next(block for block in paper.blocks if isinstance(block, Signatures)).signers


def saved(session, record, **options):
    records.save(session, record, **options)
    return record


def of(session, record):
    return paper_of(session, record.kind(), record.id)


# The letterhead and the frame.


def test_the_letterhead_names_kingdom_institution_and_office(session, person):
    install_language("ar")
    paper = of(session, person())
    assert paper.letterhead.lines == (
        "المملكة المغربية",
        "المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير",
        "النيابة الإقليمية بني ملال",
    )
    assert paper.letterhead.place_and_day == "بني ملال، يوم الاثنين 23 نونبر 2026"
    assert paper.letterhead.partner == ""
    assert paper.right_to_left


def test_french_reads_from_the_left_with_the_day_in_words(session, person):
    install_language("fr")
    paper = of(session, person())
    assert not paper.right_to_left
    assert paper.letterhead.place_and_day == "Béni Mellal, le lundi 23 novembre 2026"
    assert paper.letterhead.lines[0] == "Royaume du Maroc"


def test_an_office_of_several_provinces_leaves_room_for_the_town(session, person):
    session.office.provinces = "05.091,05.081"
    assert "Mellal" not in of(session, person()).letterhead.place_and_day
    assert "…" in of(session, person()).letterhead.place_and_day


def test_the_foot_gives_the_authorisation_of_the_cndp_where_there_is_one(session, person):
    record = person()
    assert "09-08" in of(session, record).foot
    assert "23/11/2026" in of(session, record).foot
    session.office.cndp_reference = "A-GC-12/2026"
    assert "A-GC-12/2026" in of(session, record).foot


def test_the_file_is_named_by_title_number_and_day(session, person):
    record = person()
    assert of(session, record).file_name == f"Sheet of a beneficiary {record.number} 2026-11-23.pdf"


def test_a_file_name_holds_no_sign_that_a_folder_refuses(session):
    meeting = saved(session, Meeting(subject="a/b: «c»?", meeting_day="2026-06-10"), registered_on="2026-05-01")
    name = of(session, meeting).file_name
    assert not set('\\/:*?"<>|') & set(name)


# Each document.


def test_a_person_stands_with_fighter_story_and_what_is_missing(session, person, fighter, organisation):
    record = person(cin="IA331902", resistant=fighter(card_number="12457/58").id, kinship="daughter")
    saved(
        session, Member(organisation=organisation().id, beneficiary=record.id, role="member", entry_date="2026-03-01")
    )
    paper = of(session, record)
    shown = facts(paper)
    assert shown["Identity card number"] == "IA331902"
    assert shown["Fighter's card number"] == "12457/58"
    assert shown["Date of birth"] == DOTS
    assert "Notes" not in shown
    story = table(paper, "What is on file")
    assert [row[0] for row in story.rows] == ["01/03/2026", "23/11/2026"]
    assert len(signers(paper)) == 3


def test_an_organisation_stands_with_stages_members_and_grants(session, person, organisation):
    record = organisation(capital=3_400_000)
    record_step(session, record, StepEntry("name_approved", "2026-02-01", document_number="214/2026"))
    for first, sex in (("زهرة", "f"), ("يوسف", "m")):
        one = person(first_name=first, sex=sex)
        saved(session, Member(organisation=record.id, beneficiary=one.id, role="member", paid_up=850_000))
    gone = person(first_name="مريم")
    saved(session, Member(organisation=record.id, beneficiary=gone.id, role="member", exit_date="2026-01-01"))
    make_grant(session, record.id)
    paper = of(session, record)
    assert facts(paper)["Capital (DH)"] == "34,000.00"
    stages = table(paper, "Stages")
    assert "214/2026" in stages.rows[0]
    assert stages.rows[0][1] == "01/02/2026"
    members = table(paper, "Members")
    assert [row[1] for row in members.rows] == ["أيت الحاج زهرة", "أيت الحاج يوسف"]
    assert "2" in members.title
    assert "women 1" in members.title
    assert table(paper, "Grants").rows[0][2] == "100,000.00"
    assert all(len(row) == len(block.columns) for block in tables(paper) for row in block.rows)


def test_columns_of_stages_in_which_nothing_is_known_are_left_out(session, organisation):
    record = organisation()
    record_step(session, record, StepEntry("idea", "2026-02-01"))
    assert len(table(of(session, record), "Stages").columns) == 2


def test_a_visit_is_signed_on_its_day_and_leaves_room_for_what_is_not_written(session, organisation):
    visit = saved(
        session,
        Visit(organisation=organisation().id, visited_on="2026-06-10", agent="مريم", subject="تتبع", findings="جيد"),
    )
    paper = of(session, visit)
    prose = {block.title: block for block in paper.blocks if isinstance(block, Prose)}
    assert prose["Findings"].text == "جيد"
    assert prose["Recommendations"].lines > 0
    signed = next(block for block in paper.blocks if isinstance(block, Signatures))
    assert "10 June 2026" in signed.drawn_up
    assert paper.subtitle == "تعاونية نسيج القصيبة"


def test_a_grant_adds_up_its_tranches_and_is_signed_by_both(session, organisation):
    grant = run(session, make_grant(session, organisation(rib="011780000012345678901296").id))
    first = pay(session, tranches(grant)[0])
    invoice(session, first, 1_000_000)
    saved(session, GrantItem(grant=grant.id, item="نول", quantity=3, unit_value=50_000))
    saved(session, GrantItem(grant=grant.id, item="خيط", quantity=10, unit_value=1_000))
    paper = of(session, records.get("grant", grant.id))
    ledger = table(paper, "Tranches")
    assert [row[2] for row in ledger.rows] == ["60,000.00", "40,000.00"]
    assert ledger.totals[2] == "100,000.00"
    assert ledger.totals[-3:] == ("60,000.00", "10,000.00", "50,000.00")
    assert table(paper, "Invoices").rows[0][-1] == "10,000.00"
    assert [row[-1] for row in table(paper, "Items").rows] == ["1,500.00", "100.00"]
    assert table(paper, "Financing").totals[1] == "170,000.00"
    assert signers(paper) == ("For the High Commission", "For the Social Development Agency")
    assert paper.letterhead.partner == "Social Development Agency"
    assert all(len(block.totals) in (0, len(block.columns)) for block in tables(paper))


def test_the_agency_signs_first_what_it_prints(session, organisation):
    session.office.institution = "ADS"
    paper = of(session, make_grant(session, organisation().id))
    assert signers(paper)[0] == "For the Social Development Agency"
    assert paper.letterhead.partner == "High Commission for Former Resistance Fighters"


def test_a_session_has_those_who_are_named_and_empty_lines_to_sign(session, awareness, person):
    record = awareness()
    empty = next(iter(tables(of(session, record))))
    assert (len(empty.rows), empty.blank) == (0, FEWEST)
    assert empty.columns[-1].label == "Signature"
    for number in range(FEWEST):
        one = person(first_name=f"زهرة {number}")
        saved(session, Attendee(session=record.id, beneficiary=one.id))
    full = next(iter(tables(of(session, record))))
    assert (len(full.rows), full.blank) == (FEWEST, SPARE)
    assert {row[-1] for row in full.rows} == {""}


def test_a_long_training_has_its_days_side_by_side_in_several_tables(session, training, person):
    course = training(starts_on="2026-11-02", ends_on="2026-11-11", capacity=3)
    saved(session, Enrolment(training=course.id, beneficiary=person(cin="IA331902").id))
    days = [[column.label for column in one.columns[3:]] for one in tables(of(session, course))]
    assert [len(one) for one in days] == [6, 4]
    assert days[0][0] == "02/11/2026"
    assert days[1][-1] == "11/11/2026"
    first = tables(of(session, course))[0]
    assert first.rows[0][1:3] == ("أيت الحاج خديجة", "IA331902")
    assert first.blank == 2


def test_a_nomination_list_ranks_its_people_and_says_why(session, person, fighter):
    record = saved(session, NominationList(subject="لائحة الأسدس", addressee="الوكالة"))
    first = person(has_disability=True, cin="IA331902", resistant=fighter(card_number="12457/58").id)
    second = person(first_name="يوسف", sex="m")
    for one in (second, first):
        saved(session, Nomination(nomination_list=record.id, beneficiary=one.id, proposed_project="نسيج"))
    paper = of(session, record)
    people, why = tables(paper)
    assert [row[0] for row in people.rows] == ["1", "2"]
    assert people.rows[0][1:3] == ("أيت الحاج خديجة", "IA331902")
    assert "12457/58" in people.rows[0][7]
    assert people.rows[0][-1] == ""
    reasons = dict(zip((column.label for column in why.columns), why.rows[0], strict=True))
    assert reasons["Woman"] == "20 of 20: woman"
    assert reasons["Points"] == people.rows[0][-2]
    assert any(isinstance(block, NewPage) for block in paper.blocks)
    assert any("الوكالة" in line for line in paper.lines)
    assert any("Draft" in line for line in paper.lines)
    assert paper.landscape
    assert "Received by the agency" in signers(paper)


def test_a_nomination_list_without_people_says_so(session):
    paper = of(session, saved(session, NominationList(subject="لائحة الأسدس")))
    (people,) = tables(paper)
    assert people.rows == []
    assert people.empty


def test_minutes_hold_members_quorum_agenda_and_decisions(session):
    meeting = saved(session, Meeting(subject="الدورة الأولى", meeting_day="2026-06-10"), registered_on="2026-05-20")
    for party, came in (("HCAR", True), ("ADS", True), ("ADS", False)):
        saved(session, CommitteeMember(meeting=meeting.id, name="عضو", party=party, present=came))
    saved(session, AgendaItem(meeting=meeting.id, rank=1, subject="لائحة"))
    saved(
        session,
        Decision(meeting=meeting.id, decision_kind="approve", subject="نعم", owner="المندوب", due_on="2026-12-01"),
    )
    paper = of(session, meeting)
    assert len(table(paper, "Members").rows) == 3
    assert table(paper, "Agenda").rows == [("1", "لائحة")]
    assert table(paper, "Decisions").rows[0][3] == "01/12/2026"
    quorum = next(block for block in paper.blocks if isinstance(block, Prose) and not block.title)
    assert "2 of 3" in quorum.text
    assert next(block for block in paper.blocks if isinstance(block, Prose) and block.title == "Discussion").lines
    assert signers(paper)[:2] == ("For the High Commission", "For the Social Development Agency")
    assert "09-08" not in paper.foot


def test_the_programme_shows_what_was_realised_and_adds_up_budgets(session, awareness):
    session_held = awareness(session_day="2026-03-10")
    record_step(session, session_held, StepEntry("held", "2026-03-10"))
    programme = saved(session, AnnualProgramme(year=2026, subject="برنامج"))
    line = {"programme": programme.id, "axis": "awareness", "activity": "حصص", "measure": "sessions"}
    saved(session, ProgrammeLine(**line, target=4, budget_hcar=4_200_000))
    saved(session, ProgrammeLine(**(line | {"axis": "training"}), target=2, budget_ads=1_000_000))
    paper = of(session, programme)
    lines = table(paper, "Lines")
    assert lines.rows[0][7:9] == ("1", "25.0%")
    assert lines.totals[9:12] == ("10,000.00", "42,000.00", "0.00")
    axes = table(paper, "Budget")
    assert axes.totals[-1] == "52,000.00"
    assert len(axes.rows) == 2


def test_a_programme_without_lines_says_so(session):
    paper = of(session, saved(session, AnnualProgramme(year=2026, subject="برنامج")))
    assert table(paper, "Lines").empty
    assert table(paper, "Lines").totals == ()


def test_a_proposal_and_a_fighter_have_their_sheets_too(session, project, fighter, person):
    father = fighter(card_number="12457/58")
    person(resistant=father.id, kinship="daughter")
    assert len(table(of(session, father), "Children").rows) == 1
    paper = of(session, project(total_cost=10_000_000))
    assert facts(paper)["Total cost (DH)"] == "100,000.00"
    assert "Organisation" in facts(paper)


# Every register.


@pytest.mark.parametrize("entity", REGISTERS, ids=lambda entity: entity.kind())
def test_every_section_of_a_register_has_its_title(entity):
    for meaning in entity.meanings().values():
        assert title_of(entity.kind(), meaning.section)


def test_a_number_finds_its_record_whatever_the_register(session, person, fighter, organisation):
    for record in (person(), fighter(), organisation()):
        assert paper_of_number(session, f" {record.number.lower()} ").subtitle == record.title


def test_a_number_that_nobody_has_is_refused(session, person):
    record = person()
    with pytest.raises(CannotDo):
        paper_of_number(session, "M-2026-H05091-1-99999")
    records.remove(session, record.kind(), [record.id])
    with pytest.raises(CannotDo):
        paper_of_number(session, record.number)


def test_the_day_of_a_session_is_that_of_the_signature(session, awareness):
    paper = of(session, awareness(session_day="2026-11-20"))
    signed = next(block for block in paper.blocks if isinstance(block, Signatures))
    assert "20 November 2026" in signed.drawn_up
    assert date(2026, 11, 23) == session.today
