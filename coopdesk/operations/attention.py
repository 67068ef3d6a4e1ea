"""What waits for the office: drafts, suspected duplicates, warnings of the law, files that lack something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from coopdesk.entities import Member, Organisation, Step
from coopdesk.operations import drafts, duplicates
from coopdesk.operations import settings as dated
from coopdesk.operations.figures import Behind
from coopdesk.operations.organisations import Seat, law_warnings
from coopdesk.operations.records import KINDS
from coopdesk.operations.session import Session
from coopdesk.store import figures, listing
from coopdesk.store.listing import Filter, Listing

DRAFT, DUPLICATE, LAW, INCOMPLETE = "draft", "duplicate", "law", "incomplete"
REGISTERS = ("beneficiary", "resistant", "organisation")


@dataclass(frozen=True, slots=True)
class Attention:
    """`count` records that need a look for one reason.

    `why` is draft, duplicate, law or incomplete, `code` the reason inside it. A draft has the `record_id` it was
    written over (None: a new record), its `title` and the `moment` it was kept; everything else the list behind it.
    """

    why: str
    code: str
    count: int
    behind: Behind
    record_id: int | None = None
    title: str = ""
    moment: str = ""


class _Alike(NamedTuple):
    kind: str
    columns: Sequence[str]
    code: str
    indexed: bool = True


# The suspicions of a save, asked of the whole register at once; an identity that only one may have is refused there.
_ALIKE = (
    _Alike("beneficiary", ("resistant_id", "first_name_key"), duplicates.SAME_FIGHTER_AND_NAME),
    _Alike("beneficiary", ("name_key", "birth_date"), duplicates.SAME_NAME_AND_BIRTH, indexed=False),
    _Alike("resistant", ("card_number",), duplicates.SAME_CARD),
    _Alike("organisation", ("name_key", "commune"), duplicates.SAME_NAME_AND_COMMUNE),
)


def attention_of(session: Session) -> tuple[Attention, ...]:
    """Everything that waits, what was begun first; reasons without a record are left out."""
    with session.desk.connected():
        found = (*_drafts(session), *_duplicates(session), *_law(session), *_incomplete(session))
    return tuple(one for one in found if one.count)


def _drafts(session: Session) -> Iterator[Attention]:
    for kind, record, moment in drafts.left_behind(session):
        if kind not in REGISTERS:
            continue
        entity = KINDS[kind]
        on_file = None if record is None else entity.get_or_none(entity.uuid == record, entity.deleted_at.is_null())
        if on_file is not None:
            yield Attention(DRAFT, DRAFT, 1, Behind(kind, {}), on_file.id, on_file.title, moment)
        elif record is None:
            yield Attention(DRAFT, DRAFT, 1, Behind(kind, {}), moment=moment)


def _duplicates(session: Session) -> Iterator[Attention]:
    for kind, columns, code, indexed in _ALIKE:
        ids = figures.alike(session.desk, kind, columns, indexed)
        yield Attention(DUPLICATE, code, len(ids), _only(kind, ids))


def _law(session: Session) -> Iterator[Attention]:
    warned = warned_organisations(session)
    for code in sorted(warned, key=lambda one: (-len(warned[one]), one)):
        yield Attention(LAW, code, len(warned[code]), _only("organisation", warned[code]))


def _incomplete(session: Session) -> Iterator[Attention]:
    for kind in REGISTERS:
        wanted = Listing(kind, filters=(Filter("missing_count", ">", (0,)),))
        (count,) = listing.totals(session.desk, wanted)
        yield Attention(INCOMPLETE, INCOMPLETE, count, Behind(kind, {"missing_count": "no"}))


def _only(kind: str, ids: Sequence[int]) -> Behind:
    return Behind(kind, {"only": tuple(ids)})


def warned_organisations(session: Session) -> dict[str, list[int]]:
    """The ids of the organisations that have each warning of the law, by the code of the warning."""
    settings, today = dated.values_on(session), session.today
    seats, steps = _seats(), _association_steps()
    warned: dict[str, list[int]] = defaultdict(list)
    wanted = (
        Organisation.select(
            Organisation.id,
            Organisation.legal_form,
            Organisation.governance,
            Organisation.capital,
            Organisation.share_value,
            Organisation.declared_men,
            Organisation.declared_women,
            Organisation.mandate_ends_on,
        )
        .where(Organisation.deleted_at.is_null())
        .order_by(Organisation.id)
    )
    for one in wanted.iterator():
        for problem in law_warnings(one, seats.get(one.id, ()), steps.get(one.id, ()), settings, today):
            warned[problem.code].append(one.id)
    return dict(warned)


@dataclass(frozen=True, slots=True)
class _Membership:
    """What the law asks of a member: since when, until when, in which role; never who it is."""

    entry_date: str | None
    exit_date: str | None
    role: str
    shares: int | None = None


def _seats() -> dict[int, list[Seat]]:
    query = Member.select(Member.organisation, Member.entry_date, Member.exit_date, Member.role, Member.shares)
    seats: dict[int, list[Seat]] = defaultdict(list)
    for organisation, *membership in query.where(Member.deleted_at.is_null()).tuples().iterator():
        seats[organisation].append(Seat(_Membership(*membership), None, None))
    return seats


def _association_steps() -> dict[int, list[Step]]:
    """Only associations have receipts that can be late."""
    associations = Organisation.select(Organisation.id).where(
        Organisation.legal_form == "association", Organisation.deleted_at.is_null()
    )
    wanted = (
        Step.select(Step.id, Step.record_id, Step.stage, Step.effective_on, Step.reverses)
        .where(Step.kind == "organisation", Step.record_id.in_(associations))
        .order_by(Step.id)
    )
    steps: dict[int, list[Step]] = defaultdict(list)
    for step in wanted.iterator():
        steps[step.record_id].append(step)
    return steps
