"""What is special to organisations: their members counted, and the warnings of the law."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from coopdesk.core.days import age_on
from coopdesk.core.language import mark
from coopdesk.core.problems import WARNING, Problem
from coopdesk.entities import Beneficiary, Member, Organisation, Step
from coopdesk.operations.steps import in_force, steps_of

CHILDREN = frozenset({"son", "daughter"})


@dataclass(frozen=True, slots=True)
class MemberCounts:
    """How many members of each kind on a day; one person counts once in one organisation."""

    members: int = 0
    women: int = 0
    youth: int = 0
    disabled: int = 0
    children: int = 0
    legal_persons: int = 0
    shares: int = 0

    def __add__(self, other: MemberCounts) -> MemberCounts:
        return MemberCounts(*(getattr(self, part.name) + getattr(other, part.name) for part in fields(self)))


@dataclass(frozen=True, slots=True)
class Seat:
    """A membership with the person or organisation that holds it."""

    member: Member
    person: Beneficiary | None
    legal_person: Organisation | None

    @property
    def title(self) -> str:
        return (self.person or self.legal_person).title


def seats_of(organisation: Organisation, *, trash: bool = False) -> list[Seat]:
    """The memberships of an organisation, or those put in the trash; present ones first, by name."""
    kept = Member.deleted_at.is_null(not trash)
    members = list(Member.select().where(Member.organisation == organisation.id, kept))
    people = _by_id(Beneficiary, (member.value("beneficiary") for member in members))
    others = _by_id(Organisation, (member.value("legal_person") for member in members))
    seats = [
        Seat(member, people.get(member.value("beneficiary")), others.get(member.value("legal_person")))
        for member in members
    ]
    return sorted(
        seats, key=lambda seat: (seat.member.exit_date is not None, (seat.person or seat.legal_person).name_key)
    )


def _by_id(entity: type, ids: Iterable[int | None]) -> dict[int, Any]:
    wanted = [number for number in ids if number is not None]
    return {record.id: record for record in entity.select().where(entity.id.in_(wanted))} if wanted else {}


def count_members(seats: Iterable[Seat], day: date, youth_age: int) -> MemberCounts:
    """Count the memberships open on a day. Youth: under `youth_age` years on that day."""
    total = MemberCounts()
    for seat in seats:
        if is_open(seat.member, day):
            total += _counted(seat, day, youth_age)
    return total


def is_open(member: Member, day: date) -> bool:
    """Whether the member was in on that day; an unknown entry counts as before."""
    text = day.isoformat()
    return (member.entry_date or "") <= text and (member.exit_date is None or member.exit_date > text)


def _counted(seat: Seat, day: date, youth_age: int) -> MemberCounts:
    shares = seat.member.shares or 0
    person = seat.person
    if person is None:
        return MemberCounts(members=1, legal_persons=1, shares=shares)
    age = age_on(person.birth_date, day) if person.birth_date else None
    return MemberCounts(
        members=1,
        women=int(person.sex == "f"),
        youth=int(age is not None and age < youth_age),
        disabled=int(bool(person.has_disability)),
        children=int(person.kinship in CHILDREN),
        shares=shares,
    )


def law_warnings(
    organisation: Organisation, seats: Iterable[Seat], steps: Iterable[Step], settings: Mapping[str, Any], today: date
) -> list[Problem]:
    """What the law finds unusual; none of it blocks. Thresholds are settings (law 112-12, dahir of 1958)."""
    seats = list(seats)
    counts = count_members(seats, today, settings["youth_age"])
    warnings = []
    if organisation.is_cooperative:
        warnings += _cooperative(organisation, counts, settings)
        warnings += _board(organisation, seats, today, settings)
    if organisation.legal_form == "association":
        warnings += _receipts(steps, settings, today)
    if organisation.mandate_ends_on and organisation.mandate_ends_on < today.isoformat():
        text = mark("Law", "The managers' mandate has ended")
        warnings.append(Problem("mandate_ends_on", "mandate_ended", text, WARNING))
    return warnings


def known_members(organisation: Organisation, counts: MemberCounts) -> int | None:
    """Members on file or, until they are typed, those declared at registration; None when neither is known."""
    declared = (organisation.declared_men, organisation.declared_women)
    if counts.members or declared == (None, None):
        return counts.members or None
    return sum(number or 0 for number in declared)


def _cooperative(organisation: Organisation, counts: MemberCounts, settings: Mapping[str, Any]) -> list[Problem]:
    found = []
    members = known_members(organisation, counts)
    # A union needs three cooperatives, which this rule does not speak of.
    if organisation.legal_form == "cooperative" and members is not None and members < settings["founders_minimum"]:
        text = mark("Law", "Fewer than {minimum} members: the law asks for {minimum} founders at least")
        filled = text.filled(minimum=settings["founders_minimum"])
        found.append(Problem("declared_men", "fewer_than_five_members", filled, WARNING))
    for name, key, code, text in (
        ("capital", "capital_minimum", "capital_too_low", mark("Law", "The capital is under {amount} DH")),
        ("share_value", "share_minimum", "share_too_low", mark("Law", "A share is under {amount} DH")),
    ):
        value = organisation.value(name)
        if value is not None and value < settings[key]:
            found.append(Problem(name, code, text.filled(amount=settings[key] // 100), WARNING))
    return found


def _board(organisation: Organisation, seats: list[Seat], today: date, settings: Mapping[str, Any]) -> list[Problem]:
    on_board = {"president", "vice_president", "treasurer", "secretary", "board_member"}
    size = sum(seat.member.role in on_board and is_open(seat.member, today) for seat in seats)
    if organisation.governance != "board" or not size:
        return []
    if settings["board_minimum"] <= size <= settings["board_maximum"]:
        return []
    text = mark("Law", "The board has {size} members; it has {minimum} to {maximum}")
    filled = text.filled(size=size, minimum=settings["board_minimum"], maximum=settings["board_maximum"])
    return [Problem("governance", "board_size", filled, WARNING)]


def _receipts(steps: Iterable[Step], settings: Mapping[str, Any], today: date) -> list[Problem]:
    dates = {step.stage: step.effective_on for step in in_force(steps) if step.effective_on}
    provisional, final = dates.get("provisional_receipt"), dates.get("final_receipt")
    if provisional is None:
        return []
    if final is not None:
        if final >= provisional:
            return []
        text = mark("Law", "The final receipt is dated before the provisional one")
        return [Problem("stage", "receipts_out_of_order", text, WARNING)]
    late = date.fromisoformat(provisional) + timedelta(days=settings["receipt_days"])
    if late >= today:
        return []
    text = mark("Law", "No final receipt {days} days after the provisional one: the association may act by law")
    return [Problem("stage", "receipt_late", text.filled(days=settings["receipt_days"]), WARNING)]


def warnings_of(organisation: Organisation, settings: Mapping[str, Any], today: date) -> list[Problem]:
    """The warnings of the law for an organisation on file."""
    return law_warnings(organisation, seats_of(organisation), steps_of(organisation), settings, today)
