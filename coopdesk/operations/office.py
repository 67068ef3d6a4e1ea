"""What an office adds to its name later on."""

from __future__ import annotations

from coopdesk.core.problems import Invalid
from coopdesk.operations.session import Changes, Session
from coopdesk.store.writing import writing


def change_cndp_reference(session: Session, reference: str | None) -> Changes:
    """Keep the number under which the CNDP authorised this file (law 09-08). Raises Invalid, CannotDo."""
    office, meaning = session.office, session.office.meanings()["cndp_reference"]
    value = meaning.parse(reference, session.today)
    if problems := [problem for problem in meaning.problems(value, session.today) if problem.blocks]:
        raise Invalid(problems)
    before = office.values_of(office)
    if value != before["cndp_reference"]:
        with writing(session.desk, session.author) as write:
            office.cndp_reference = value
            write.update(office, before)
    return Changes.of("office")
