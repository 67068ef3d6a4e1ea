"""Which registers an office has in its sidebar: those of its institution, until it chooses others."""

from __future__ import annotations

from collections.abc import Iterable

from coopdesk.operations import preferences
from coopdesk.operations.session import Changes, Session

KEY = "registers"
# What the other institution works with; headquarters see everything.
_NOT_OF = {
    "HCAR": frozenset({"grant", "visit", "meeting", "decision"}),
    "ADS": frozenset({"resistant", "awareness_session", "nomination_list"}),
}


def shown_registers(session: Session, kinds: Iterable[str]) -> frozenset[str]:
    """Those of the registers that this office sees; the others stay reachable by search and by links."""
    chosen = preferences.read(session, KEY, {})
    return frozenset(kind for kind in kinds if chosen.get(kind, _by_institution(session, kind)))


def show_register(session: Session, kind: str, on: bool) -> Changes:
    """Let a register stand in the sidebar or not; what is as the institution has it follows the institution."""
    chosen = {name: choice for name, choice in preferences.read(session, KEY, {}).items() if name != kind}
    if on != _by_institution(session, kind):
        chosen[kind] = on
    preferences.keep(session, KEY, chosen)
    return Changes.of("preference")


def _by_institution(session: Session, kind: str) -> bool:
    office = session.office
    return office.office_kind == "headquarters" or kind not in _NOT_OF.get(office.institution, frozenset())
