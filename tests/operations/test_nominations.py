"""Lists that nominate: ranked live, frozen by the signature, answered for each; the people move with them."""

from __future__ import annotations

from datetime import date

import pytest

from coopdesk.core.problems import CannotDo, Invalid
from coopdesk.entities import Nomination, NominationList, Step
from coopdesk.operations import nominations, records
from coopdesk.operations import settings as figures
from coopdesk.operations.advance import advance, openings
from coopdesk.operations.nominations import Answer, answer, nominate, offered, take_off, withdraw_answer
from coopdesk.operations.ranking import standings
from coopdesk.operations.steps import StepEntry, in_force, reverse_step, steps_of
from coopdesk.operations.taking_over import take_over
from tests.operations.nominating import draft, eligible, row_of, sent, stage_of, step


@pytest.fixture
def three(session, person, fighter):
    """Zohra (woman, disability), Naima (woman), Youssef (nothing), all eligible."""
    zohra = eligible(session, person, fighter, first_name="زهرة", has_disability=True)
    naima = eligible(session, person, fighter, first_name="نعيمة")
    youssef = eligible(session, person, fighter, first_name="يوسف", sex="m")
    return zohra, naima, youssef


def ranking(session, nomination_list) -> list[tuple[int, str, int]]:
    on_file = records.get("nomination_list", nomination_list.id)
    return [(one.rank, one.person.first_name, one.priority.total) for one in standings(session, on_file)]


def codes(error) -> set[str]:
    return {problem.code for problem in error.value.problems}


# Putting people on a list.


def test_a_draft_is_ranked_by_the_files_as_they_are(session, three):
    made = draft(session, *three)
    assert ranking(session, made) == [(1, "زهرة", 40), (2, "نعيمة", 20), (3, "يوسف", 0)]
    youssef = three[2]
    youssef.has_disability = True
    records.save(session, youssef)
    assert ranking(session, made) == [(1, "زهرة", 40), (2, "نعيمة", 20), (2, "يوسف", 20)]
    assert Nomination.select().where(Nomination.rank.is_null(False)).count() == 0


def test_only_eligible_people_who_wait_nowhere_are_offered(session, person, three):
    person(first_name="سعاد")
    made = draft(session, three[0])
    assert offered(session) == sorted(
        (three[1].id, three[2].id), key=lambda one: records.get("beneficiary", one).name_key
    )
    assert offered(session, "نعيمة") == [three[1].id]
    assert nominations.nominate_everybody(session, made).result == ()
    assert offered(session) == []


def test_all_are_put_on_a_list_or_nobody_and_why(session, person, three):
    registered = person(first_name="سعاد")
    first = draft(session, three[0])
    second = draft(session)
    changes = nominate(session, second, [one.id for one in (*three, registered)])
    assert not changes.kinds
    assert [(one.record_id, str(one.reasons[0])) for one in changes.result] == [
        (three[0].id, f"already stands on list \u2066{first.number}\u2069"),
        (registered.id, "is at the stage «Registered», not eligible"),
    ]
    assert ranking(session, second) == []


def test_whoever_is_taken_off_a_draft_is_offered_again(session, three):
    made = draft(session, *three)
    take_off(session, row_of(three[0]))
    assert [name for _rank, name, _total in ranking(session, made)] == ["نعيمة", "يوسف"]
    assert three[0].id in offered(session)
    nominate(session, made, [three[0].id])
    assert len(ranking(session, made)) == 3


# The signature.


def test_an_empty_list_is_not_signed(session):
    made = draft(session)
    (signing,) = openings(session, made)
    assert [(one.code, one.blocks) for one in signing.conditions] == [("somebody", True), ("all_eligible", False)]
    with pytest.raises(Invalid) as error:
        step(session, made, "signed", "2026-09-10", "12/2026")
    assert codes(error) == {"somebody"}


def test_a_list_is_not_signed_while_somebody_on_it_is_not_eligible(session, three):
    made = draft(session, *three)
    advance(session, records.get("beneficiary", three[1].id), StepEntry("withdrawn", "2026-09-08", note="شغل قار"))
    with pytest.raises(Invalid) as error:
        step(session, made, "signed", "2026-09-10", "12/2026")
    assert codes(error) == {"all_eligible"}
    assert "نعيمة" in str(error.value)
    take_off(session, row_of(three[1]))
    assert step(session, made, "signed", "2026-09-10", "12/2026").stage == "signed"


def test_nobody_is_nominated_before_becoming_eligible(session, person, fighter):
    late = eligible(session, person, fighter, day="2026-09-20")
    with pytest.raises(Invalid) as error:
        step(session, draft(session, late), "signed", "2026-09-10", "12/2026")
    assert codes(error) == {"all_eligible"}


def test_the_signature_nominates_everybody_with_the_number_of_the_list(session, three):
    made = draft(session, *three)
    step(session, made, "signed", "2026-09-10", "12/2026")
    for one in three:
        last = steps_of(one)[-1]
        assert (last.stage, last.effective_on, last.document_number) == ("nominated", "2026-09-10", "12/2026")
        assert made.number in last.note
        assert stage_of(one) == "nominated"


def reasons(session, nomination_list):
    """Every point of everybody in words."""
    points = [point for one in standings(session, nomination_list) for point in one.priority.points]
    return [(str(point.label), str(point.sentence()), point.points, point.of) for point in points]


def test_what_is_frozen_is_not_moved_by_weights_or_files(session, three):
    made = draft(session, *three)
    signed = step(session, made, "signed", "2026-09-10", "12/2026")
    frozen = ranking(session, signed)
    words = reasons(session, signed)
    weights = figures.value_on(session, "priority_weights")
    figures.set_value(session, "priority_weights", weights | {"woman": 0, "disability": 1}, date(2026, 1, 1))
    zohra = records.get("beneficiary", three[0].id)
    zohra.has_disability, zohra.birth_date = False, "2001-01-01"
    records.save(session, zohra)
    again = records.get("nomination_list", made.id)
    assert ranking(session, again) == frozen == [(1, "زهرة", 40), (2, "نعيمة", 20), (3, "يوسف", 0)]
    assert reasons(session, again) == words


def test_the_weights_of_the_day_of_signature_are_used(session, three):
    weights = figures.value_on(session, "priority_weights")
    figures.set_value(session, "priority_weights", weights | {"woman": 55}, date(2026, 9, 11))
    made = draft(session, *three)
    assert ranking(session, made)[0] == (1, "زهرة", 75)
    step(session, made, "signed", "2026-09-10", "12/2026")
    assert ranking(session, made)[0] == (1, "زهرة", 40)


def test_a_signed_list_takes_nobody_on_or_off(session, person, fighter, three):
    made = sent(session, *three[:2])
    for change in (
        lambda: nominate(session, made, [three[2].id]),
        lambda: take_off(session, row_of(three[0])),
        lambda: nominations.propose_project(session, row_of(three[0]), "نسيج"),
    ):
        with pytest.raises(CannotDo):
            change()


def test_taking_the_signature_back_makes_a_draft_of_everything(session, three):
    made = draft(session, *three)
    signed = step(session, made, "signed", "2026-09-10", "12/2026")
    reverse_step(session, signed, in_force(steps_of(signed))[-1], "رقم غير صحيح")
    assert records.get("nomination_list", made.id).stage == "draft"
    assert {stage_of(one) for one in three} == {"eligible"}
    assert row_of(three[0]).points is None
    step(session, made, "signed", "2026-09-11", "13/2026")
    assert steps_of(three[0])[-1].document_number == "13/2026"


def test_a_signature_stands_while_a_later_step_does(session, three):
    made = sent(session, *three)
    signature = next(one for one in steps_of(made) if one.stage == "signed")
    with pytest.raises(CannotDo, match=r"«Sent».*stands on this step"):
        reverse_step(session, made, signature, "خطأ")
    assert {stage_of(one) for one in three} == {"nominated"}


# Answers.


@pytest.mark.parametrize(
    ("given", "document"),
    [
        (Answer("accepted", "2026-11-09", decision_number="58/2026"), "58/2026"),
        (Answer("reserve", "2026-11-09", decision_number="58/2026", reserve_rank=2), "58/2026"),
        (Answer("rejected", "2026-11-09", answer_reason="مستفيدة من برنامج آخر"), None),
    ],
)
def test_an_answer_moves_the_person_in_the_same_transaction(session, three, given, document):
    made = sent(session, *three)
    answer(session, row_of(three[0]), given)
    last = steps_of(three[0])[-1]
    assert (stage_of(three[0]), last.effective_on, last.document_number) == (given.answer, "2026-11-09", document)
    assert made.number in last.note
    assert row_of(three[0]).answer == given.answer
    assert {stage_of(one) for one in three[1:]} == {"nominated"}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Answer("accepted", "2026-11-09"), "missing"),
        (Answer("rejected", "2026-11-09"), "missing"),
        (Answer("accepted", None, decision_number="58/2026"), "missing"),
        (Answer("accepted", "2026-11-24", decision_number="58/2026"), "future_date"),
        (Answer("reserve", "2026-09-13"), "before_sending"),
    ],
)
def test_an_answer_that_lacks_something_changes_nothing(session, three, given, code):
    sent(session, *three)
    before = Step.select().count()
    with pytest.raises(Invalid) as error:
        answer(session, row_of(three[0]), given)
    assert code in codes(error)
    assert (row_of(three[0]).answer, stage_of(three[0]), Step.select().count()) == (None, "nominated", before)


def test_a_list_that_was_not_sent_has_no_answers(session, three):
    made = draft(session, *three)
    step(session, made, "signed", "2026-09-10", "12/2026")
    with pytest.raises(CannotDo, match="once the list was sent"):
        answer(session, row_of(three[0]), Answer("reserve", "2026-11-09"))


def test_the_list_is_answered_when_everybody_is(session, three):
    made = sent(session, *three)
    for one in three[:2]:
        answer(session, row_of(one), Answer("accepted", "2026-11-09", decision_number="58/2026"))
    with pytest.raises(Invalid) as error:
        step(session, made, "answered", "2026-11-10")
    assert codes(error) == {"answers"}
    assert "يوسف" in str(error.value)
    answer(session, row_of(three[2]), Answer("reserve", "2026-11-09"))
    assert step(session, made, "answered", "2026-11-10").stage == "answered"


def test_from_the_reserve_a_person_is_accepted_later_through_the_same_list(session, three):
    made = sent(session, three[0])
    answer(session, row_of(three[0]), Answer("reserve", "2026-10-01", reserve_rank=1))
    step(session, made, "answered", "2026-10-02")
    answer(session, row_of(three[0]), Answer("accepted", "2026-11-20", decision_number="61/2026"))
    assert [one.stage for one in in_force(steps_of(three[0]))][-3:] == ["nominated", "reserve", "accepted"]


def test_a_wrong_answer_is_corrected_by_taking_its_step_back(session, three):
    sent(session, *three)
    answer(session, row_of(three[0]), Answer("rejected", "2026-11-09", answer_reason="خارج البرنامج"))
    right = Answer("accepted", "2026-11-05", decision_number="58/2026")
    with pytest.raises(Invalid) as error:
        answer(session, row_of(three[0]), right)
    assert {problem.field for problem in error.value.problems} == {"why_corrected"}
    answer(session, row_of(three[0]), right, "خلط بين شخصين")
    steps = steps_of(three[0])
    assert [one.stage for one in in_force(steps)][-2:] == ["nominated", "accepted"]
    (back,) = [one for one in steps if one.__data__["reverses"]]
    assert (back.stage, back.note) == ("rejected", "خلط بين شخصين")
    assert stage_of(three[0]) == "accepted"


def test_a_correction_to_the_reserve_goes_back_to_it(session, three):
    sent(session, *three)
    answer(session, row_of(three[0]), Answer("reserve", "2026-10-01"))
    answer(session, row_of(three[0]), Answer("accepted", "2026-11-09", decision_number="58/2026"))
    answer(session, row_of(three[0]), Answer("reserve", "2026-10-01"), "القرار يخص شخصا آخر")
    assert stage_of(three[0]) == "reserve"
    assert [one.stage for one in in_force(steps_of(three[0]))][-2:] == ["nominated", "reserve"]


def test_an_answer_is_not_corrected_once_the_person_went_on(session, three):
    sent(session, *three)
    answer(session, row_of(three[0]), Answer("accepted", "2026-11-09", decision_number="58/2026"))
    accepted = records.get("beneficiary", three[0].id)
    advance(session, accepted, StepEntry("withdrawn", "2026-11-10", note="هجرة"))
    with pytest.raises(CannotDo, match="take that step back first"):
        answer(session, row_of(three[0]), Answer("rejected", "2026-11-09", answer_reason="خطأ"), "خطأ")


def test_an_answer_that_nobody_gave_is_withdrawn(session, three):
    made = sent(session, *three)
    answer(session, row_of(three[0]), Answer("reserve", "2026-10-01"))
    answer(session, row_of(three[0]), Answer("accepted", "2026-11-09", decision_number="58/2026"))
    withdraw_answer(session, row_of(three[0]), "لم يصل أي جواب")
    assert (row_of(three[0]).answer, stage_of(three[0])) == (None, "nominated")
    sending = in_force(steps_of(made))[-1]
    reverse_step(session, made, sending, "لم ترسل بعد")
    assert records.get("nomination_list", made.id).stage == "signed"


def test_the_sending_stands_while_answers_do(session, three):
    made = sent(session, *three)
    answer(session, row_of(three[0]), Answer("reserve", "2026-10-01"))
    with pytest.raises(CannotDo, match="Answers were recorded"):
        reverse_step(session, made, in_force(steps_of(made))[-1], "خطأ")


def test_the_same_answer_again_changes_nothing(session, three):
    sent(session, *three)
    given = Answer("reserve", "2026-10-01")
    answer(session, row_of(three[0]), given)
    before = Step.select().count()
    assert not answer(session, row_of(three[0]), given).kinds
    assert Step.select().count() == before


# What the person's own page may do.


@pytest.mark.parametrize("stage", ["accepted", "reserve", "rejected"])
def test_nobody_is_answered_but_on_a_list(session, three, stage):
    sent(session, *three)
    nominee = records.get("beneficiary", three[0].id)
    with pytest.raises(Invalid) as error:
        advance(session, nominee, StepEntry(stage, "2026-11-09", document_number="1", note="x"))
    assert codes(error) == {"answer"}


def test_nobody_is_nominated_but_by_a_list(session, three):
    draft(session, *three)
    with pytest.raises(Invalid) as error:
        advance(session, three[0], StepEntry("nominated", "2026-11-09"))
    assert codes(error) == {"signed_list"}


def test_an_answer_of_long_ago_does_not_answer_a_new_list(session, three):
    sent(session, three[0])
    answer(session, row_of(three[0]), Answer("rejected", "2026-10-01", answer_reason="ملف ناقص"))
    again = records.get("beneficiary", three[0].id)
    advance(session, again, StepEntry("registered", "2026-10-05"))
    advance(session, again, StepEntry("eligible", "2026-10-06"))
    with pytest.raises(Invalid):
        advance(session, again, StepEntry("nominated", "2026-10-07"))
    second = draft(session, again)
    step(session, second, "signed", "2026-10-10", "20/2026")
    with pytest.raises(Invalid):
        advance(session, records.get("beneficiary", again.id), StepEntry("rejected", "2026-11-01", note="x"))


def test_what_came_with_a_list_is_corrected_on_the_list(session, three):
    made = sent(session, *three)
    nominee = records.get("beneficiary", three[0].id)
    with pytest.raises(CannotDo, match=made.number):
        reverse_step(session, nominee, steps_of(nominee)[-1], "خطأ")


def test_a_list_from_paper_freezes_its_ranking_and_takes_its_people_with_it(session, three):
    made = draft(session, *three)
    take_over(session, made, StepEntry("sent", "2026-09-14", document_number="7/2026"))
    assert ranking(session, made) == [(1, "زهرة", 40), (2, "نعيمة", 20), (3, "يوسف", 0)]
    last = steps_of(three[0])[-1]
    assert (last.stage, last.taken_over) == ("nominated", True)
    answer(session, row_of(three[0]), Answer("reserve", "2026-10-01"))
    assert stage_of(three[0]) == "reserve"


def test_every_step_of_a_list_other_than_those_allowed_is_refused(session, three):
    """Each stage is tried from each stage; what the life cycle does not allow is refused with its sentence."""
    path = NominationList.path
    for present in path.stages:
        for wanted in path.stages:
            if wanted.code in present.following:
                continue
            copy = NominationList(id=10_000, stage=present.code)
            with pytest.raises(Invalid) as error:
                advance(session, copy, StepEntry(wanted.code, "2026-11-01", document_number="1"))
            assert codes(error) == {"not_allowed"}, (present.code, wanted.code)
