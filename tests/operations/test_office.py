"""The number under which the CNDP knows the file."""

from __future__ import annotations

import pytest

from coopdesk.core.problems import Invalid
from coopdesk.entities import Change, Office
from coopdesk.operations.office import change_cndp_reference


def lines() -> list[tuple[str | None, str | None]]:
    wanted = Change.select().where(Change.field == "cndp_reference").order_by(Change.id)
    return [(line.before, line.after) for line in wanted]


def test_the_reference_is_kept_and_each_change_logged_once(session):
    change_cndp_reference(session, " A-PO-12/2026 ")
    change_cndp_reference(session, "A-PO-12/2026")
    assert Office.get().cndp_reference == "A-PO-12/2026"
    change_cndp_reference(session, "")
    assert Office.get().cndp_reference is None
    assert lines() == [(None, "A-PO-12/2026"), ("A-PO-12/2026", None)]


def test_an_impossible_reference_is_refused(session):
    with pytest.raises(Invalid):
        change_cndp_reference(session, "1" * 300)
    assert Office.get().cndp_reference is None
    assert session.office.cndp_reference is None
