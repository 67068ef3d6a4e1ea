"""Eligible people, lists and their steps, for the tests of nomination and of what follows from it."""

from __future__ import annotations

from coopdesk.entities import Nomination, NominationList
from coopdesk.operations import nominations, records
from coopdesk.operations.advance import advance
from coopdesk.operations.steps import StepEntry

_CARDS = iter(range(100_000, 999_999))


def eligible(session, person, fighter, day: str = "2026-09-01", **values: object) -> object:
    """A person registered on 2026-01-05 who was declared eligible."""
    usual = {
        "cin": f"IA{next(_CARDS)}",
        "birth_date": "1980-03-12",
        "kinship": "son" if values.get("sex") == "m" else "daughter",
        "resistant": fighter().id,
        "kinship_proof": "kinship_certificate",
        "registered_on": "2026-01-05",
    }
    made = person(**(usual | values))
    advance(session, made, StepEntry("eligible", day))
    return made


def draft(session, *people: object, **values: object) -> NominationList:
    """A draft list with people on it."""
    made = NominationList(**({"subject": "لائحة الأسدس الثاني"} | values))
    records.save(session, made, registered_on="2026-09-05")
    if people:
        assert nominations.nominate(session, made, [one.id for one in people]).result == ()
    return made


def step(session, nomination_list, stage: str, day: str, document: str | None = None) -> NominationList:
    """Move a list on; gives it as it is on file then."""
    on_file = records.get("nomination_list", nomination_list.id)
    advance(session, on_file, StepEntry(stage, day, document_number=document))
    return on_file


def sent(session, *people: object) -> NominationList:
    """A list signed on 10 September 2026 under 12/2026 and sent on the 14th."""
    made = draft(session, *people)
    step(session, made, "signed", "2026-09-10", "12/2026")
    return step(session, made, "sent", "2026-09-14", "345/2026")


def row_of(person: object) -> Nomination:
    """The last nomination of a person, as it is on file."""
    return Nomination.select().where(Nomination.beneficiary == person.id).order_by(Nomination.id.desc()).first()


def stage_of(person: object) -> str:
    return records.get("beneficiary", person.id).stage
