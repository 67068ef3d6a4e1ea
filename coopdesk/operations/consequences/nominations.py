"""What the signature of a nomination list brings about for the people on it, and what its taking back undoes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopdesk.core.language import Text, mark
from coopdesk.core.problems import CannotDo
from coopdesk.entities import Beneficiary, Nomination, NominationList, Step
from coopdesk.operations.consequences.carrying import carry_along
from coopdesk.operations.ranking import freeze, is_frozen, people_on, unfreeze
from coopdesk.operations.session import Session
from coopdesk.operations.steps import StepEntry, in_force, steps_of, take_back
from coopdesk.store.writing import Writing

_LIST = mark("Nomination", "Nomination list {number}")
_ANSWERED = mark("Nomination", "Answers were recorded on this list: take them back first")
_ON_THE_LIST = mark("Nomination", "This step came with nomination list {number}: correct it there")


def because(nomination_list: NominationList) -> Text:
    """How a step of a person says which list it came from."""
    return _LIST.filled(number=nomination_list.number)


def signed(write: Writing, session: Session, record: NominationList, step: Step) -> Iterable[str]:
    """The ranking is frozen, and everybody on the list is nominated under its document number."""
    entry = StepEntry("nominated", step.effective_on, document_number=step.document_number, decided_by=step.decided_by)
    for one in freeze(write, session, record, date.fromisoformat(step.effective_on)):
        carry_along(write, one.person, entry, because(record))
    return ("nomination", "beneficiary")


def taken_over(write: Writing, session: Session, record: NominationList, step: Step) -> Iterable[str]:
    """A list that enters from paper after its signature: its ranking is kept, its people enter as nominated."""
    if not is_frozen(record) or any(row.points for row, _person in people_on(record)):
        return ()
    entry = StepEntry("nominated", step.effective_on, document_number=step.document_number, taken_over=True)
    for one in freeze(write, session, record, date.fromisoformat(step.effective_on or session.today.isoformat())):
        carry_along(write, one.person, entry, because(record))
    return ("nomination", "beneficiary")


def signature_taken_back(write: Writing, _session: Session, record: NominationList, step: Step) -> Iterable[str]:
    """A list that becomes a draft again nominates nobody."""
    for person in unfreeze(write, record):
        held = in_force(steps_of(person))
        if held and held[-1].stage == "nominated":
            take_back(write, person, held[-1], str(because(record)))
    return ("nomination", "beneficiary")


def sending_taken_back(_write: Writing, _session: Session, record: NominationList, step: Step) -> Iterable[str]:
    """Answers come to a list that was sent; while they stand, it stays sent."""
    on_list = Nomination.select().where(
        Nomination.nomination_list == record.id, Nomination.deleted_at.is_null(), Nomination.answer.is_null(False)
    )
    if on_list.exists():
        raise CannotDo(_ANSWERED)
    return ()


def kept_by_the_list(_write: Writing, _session: Session, record: Beneficiary, step: Step) -> Iterable[str]:
    """What a list brought about is corrected on the list, so that both say the same."""
    if step.taken_over:
        return ()
    nominating = (
        NominationList.select()
        .join(Nomination)
        .where(Nomination.beneficiary == record.id, Nomination.deleted_at.is_null(), NominationList.stage != "draft")
        .order_by(Nomination.id.desc())
        .first()
    )
    if nominating is not None:
        raise CannotDo(_ON_THE_LIST.filled(number=nominating.number))
    return ()
