"""What a person must meet before each stage (domain rules of the agreement and of the agency)."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.core.days import age_on
from coopdesk.core.language import mark
from coopdesk.entities import Beneficiary, Enrolment, Member, Nomination, NominationList, Organisation, Training
from coopdesk.operations.guards.case import Case, Condition, met_or, warned


def eligible_person(case: Case) -> Iterator[Condition]:
    """The eligibility sheet: kinship, fighter, proof, age; vulnerability is shown and does not decide."""
    person = case.record
    kin = person.kinship in case.settings["eligible_kinships"]
    yield met_or(
        kin,
        "kinship",
        mark("Guard", "The kinship is among those that the agreement supports"),
        mark("Guard", "The kinship is not among those that the agreement supports"),
    )
    yield met_or(
        person.value("resistant") is not None,
        "fighter",
        mark("Guard", "The fighter is named"),
        mark("Guard", "Name the fighter first"),
    )
    yield met_or(
        person.kinship_proof is not None,
        "proof",
        mark("Guard", "The kinship is proved"),
        mark("Guard", "The kinship is not proved yet"),
    )
    age = age_on(person.birth_date, case.today) if person.birth_date else None
    yield met_or(
        age is not None and age >= case.settings["adult_age"],
        "of_age",
        mark("Guard", "{age} years old or more").filled(age=case.settings["adult_age"]),
        mark("Guard", "The date of birth is missing")
        if age is None
        else mark("Guard", "Not yet {age} years old").filled(age=case.settings["adult_age"]),
    )
    yield warned(
        person.band != "none",
        "vulnerable",
        mark("Guard", "Poor or vulnerable"),
        mark("Guard", "No vulnerability is recorded"),
    )


def no_other_file(case: Case) -> Iterator[Condition]:
    """One active file for one identity card."""
    person = case.record
    others = Beneficiary.select().where(
        Beneficiary.cin == person.cin,
        Beneficiary.id != person.id,
        Beneficiary.deleted_at.is_null(),
        Beneficiary.stage.is_null() | (Beneficiary.stage != "withdrawn"),
    )
    yield met_or(
        person.cin is not None and not others.exists(),
        "one_file",
        mark("Guard", "No other active file has this identity card"),
        mark("Guard", "The identity card is missing")
        if person.cin is None
        else mark("Guard", "Another active file has this identity card"),
    )


def on_a_signed_list(case: Case) -> Iterator[Condition]:
    """Nobody is nominated but by a list that was signed."""
    signed = _nominations(case).where(NominationList.stage.in_(("signed", "sent", "answered")))
    yield met_or(
        signed.exists(),
        "signed_list",
        mark("Guard", "Stands on a signed nomination list"),
        mark("Guard", "A person is nominated by the signature of a nomination list"),
    )


def answered_on_a_list(case: Case) -> Iterator[Condition]:
    """The answer comes back on the list that nominated the person."""
    yield met_or(
        _nominations(case).where(Nomination.answer.is_null(False)).exists(),
        "answer",
        mark("Guard", "The answer stands on the nomination list"),
        mark("Guard", "The answer is recorded on the nomination list"),
    )


def enrolled_in_training(case: Case) -> Iterator[Condition]:
    enrolled = (
        Enrolment.select()
        .join(Training)
        .where(
            Enrolment.beneficiary == case.record.id,
            Enrolment.deleted_at.is_null(),
            Training.stage.in_(("running", "completed")),
        )
    )
    yield met_or(
        enrolled.exists(),
        "enrolled",
        mark("Guard", "Enrolled in a training that has begun"),
        mark("Guard", "Enrol the person in a training first"),
    )


def member_or_holder(case: Case) -> Iterator[Condition]:
    """Support reaches a person through an organisation or through an individual project."""
    person = case.record
    seats = Member.select().where(
        Member.beneficiary == person.id, Member.deleted_at.is_null(), Member.exit_date.is_null()
    )
    projects = Organisation.select().where(Organisation.holder == person.id, Organisation.deleted_at.is_null())
    yield met_or(
        seats.exists() or projects.exists(),
        "membership",
        mark("Guard", "Member of an organisation or holder of a project"),
        mark("Guard", "The person must be a member of an organisation or hold an individual project"),
    )


def activity_and_income(case: Case) -> Iterator[Condition]:
    person = case.record
    yield met_or(
        bool(person.new_activity) and person.income_after is not None,
        "activity",
        mark("Guard", "The activity and the income after support are known"),
        mark("Guard", "Write the activity and the income after support first"),
    )
    yield warned(
        person.income_before is not None,
        "income_before",
        mark("Guard", "The income before support is known"),
        mark("Guard", "The income before support is not known"),
    )


def _nominations(case: Case):
    return (
        Nomination.select()
        .join(NominationList)
        .where(
            Nomination.beneficiary == case.record.id,
            Nomination.deleted_at.is_null(),
            NominationList.deleted_at.is_null(),
        )
    )
