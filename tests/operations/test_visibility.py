"""The registers of the sidebar follow the institution until the office chooses others."""

from __future__ import annotations

import pytest

from coopdesk.entities import REGISTERS
from coopdesk.operations.visibility import show_register, shown_registers

KINDS = [entity.kind() for entity in REGISTERS]


@pytest.mark.parametrize(
    ("institution", "office_kind", "hidden"),
    [
        ("HCAR", "provincial", {"grant", "visit", "meeting", "decision"}),
        ("ADS", "local", {"resistant", "awareness_session", "nomination_list"}),
        ("HCAR", "headquarters", set()),
        ("ADS", "headquarters", set()),
    ],
)
def test_each_institution_sees_its_own_work(session, institution, office_kind, hidden):
    session.office.institution, session.office.office_kind = institution, office_kind
    assert set(KINDS) - shown_registers(session, KINDS) == hidden


def test_a_choice_holds_and_taken_back_follows_the_institution_again(session):
    show_register(session, "grant", True)
    show_register(session, "resistant", False)
    shown = shown_registers(session, KINDS)
    assert "grant" in shown
    assert "resistant" not in shown
    show_register(session, "grant", False)
    session.office.institution = "ADS"
    assert "grant" in shown_registers(session, KINDS)
